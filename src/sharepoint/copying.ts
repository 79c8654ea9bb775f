// Bringing the rows of the Actions list after the log: the service does it each minute, an administrator's tab where there is no service.
import type { Instant } from "../domain/calendarDate.ts";
import type { ActionId, PlanId } from "../domain/id.ts";
import { asId } from "../domain/id.ts";
import type { Action } from "../domain/action.ts";
import { copiedSetting } from "./changeToken.ts";
import { checkCopies } from "./checkCopies.ts";
import type { LogParts, StoredLog } from "./appending.ts";
import type { Site } from "./connect.ts";
import type { ThingStore } from "./things.ts";
import { readAhead, readMark, type Ahead, type Mark } from "./log/ahead.ts";
import { plans } from "./plans.ts";
import { equals } from "./reading.ts";
import { settings, type Setting } from "./settings.ts";
import { stableGuid } from "./stableGuid.ts";
import type { StoredRecord } from "./wholeRecord.ts";

/** Begins only where something was recorded before this moment: until then whoever usually does it is waited for. */
export interface Waiting {
  readonly recordedBefore: Instant;
}

/** How many rows were written. */
export interface Brought {
  readonly rows: number;
}

export interface CopyingParts
  extends
    Pick<LogParts, "memory" | "reader">,
    Pick<ThingStore, "add" | "save" | "putBack" | "rowOf"> {
  readonly site: Site;
  readonly record: (planId: PlanId) => Promise<StoredRecord>;
  readonly actionLog: (
    planId: PlanId,
    actionId: ActionId,
  ) => Promise<StoredLog>;
}

/** Beyond so many actions of a plan its record is read whole. */
const fewSpokenOf = 4;

/** How far the copies follow, as the settings say; null where nobody has brought them yet. */
export function markIn(all: readonly Setting[]): Mark | null {
  const stored = all.find(({ name }) => name === copiedSetting);
  return readMark(JSON.stringify(stored?.value ?? null));
}

async function readStored({ reader }: CopyingParts) {
  const where = equals("SettingName", copiedSetting);
  const { items } = await reader.all(settings, where);
  const stored = items[0] ?? null;
  return { stored, mark: markIn(items) };
}

/** Writes how far the copies follow. Where somebody else wrote it meanwhile theirs stands: what is behind it is done again, which changes nothing. */
async function writeMark(
  { add, save }: CopyingParts,
  stored: Setting | null,
  mark: Mark,
): Promise<void> {
  if (stored) await save("settings", stored, { ...stored, value: mark });
  else
    await add("settings", {
      id: asId<"Setting">(stableGuid(`setting/${copiedSetting}`)),
      name: copiedSetting,
      value: mark,
    });
}

/** The rows that were not brought after their newest entry. One that somebody edited by hand is not among them: it is for the check to name. */
async function behindIn(
  { site, memory, rowOf }: CopyingParts,
  stored: StoredRecord,
  mark: Mark | null,
): Promise<ReadonlySet<string>> {
  const itemOf = (row: object) => memory.versionOf(row)?.itemId ?? null;
  const { findings } = await checkCopies(
    { site, itemOf, findRow: rowOf, mark },
    stored,
  );
  return new Set(
    findings.flatMap(({ code, list, ref }) =>
      list === "Actions" &&
      (code === "saveUnfinished" || code === "copyMissing")
        ? (ref ?? [])
        : [],
    ),
  );
}

/** What the rows of a plan are to say, as far as they are behind. */
async function rightFor(
  parts: CopyingParts,
  planId: PlanId,
  spokenOf: ReadonlySet<ActionId> | "any",
  mark: Mark | null,
): Promise<readonly Action[]> {
  if (spokenOf !== "any" && spokenOf.size <= fewSpokenOf) {
    const found = await Promise.all(
      [...spokenOf].map((id) => parts.actionLog(planId, id)),
    );
    return found.flatMap(({ counted }) => counted ?? []);
  }
  const stored = await parts.record(planId);
  if (stored.log === null) return [];
  const { actions } = stored.record;
  if (spokenOf !== "any") return actions.filter(({ id }) => spokenOf.has(id));
  const behind = await behindIn(parts, stored, mark);
  return actions.filter(({ ref }) => behind.has(ref));
}

/** The plans with what is spoken of in each; every plan, where anything may be. */
async function spokenOfIn(
  { reader }: CopyingParts,
  { isMore, spokenOf }: Ahead,
): Promise<readonly (readonly [PlanId, ReadonlySet<ActionId> | "any"])[]> {
  if (isMore) {
    const { items } = await reader.all(plans, null);
    return items.map(({ id }) => [id, "any"] as const);
  }
  return [...Map.groupBy(spokenOf, (one) => one.planId)].map(
    ([planId, some]) =>
      [planId, new Set(some.map(({ actionId }) => actionId))] as const,
  );
}

const isDue = ({ isMore, spokenOf }: Ahead, waiting: Waiting | undefined) =>
  waiting === undefined ||
  isMore ||
  spokenOf.some(
    ({ recorded }) => recorded !== null && recorded < waiting.recordedBefore,
  );

export function makeBringCopies(
  parts: CopyingParts,
): (waiting?: Waiting) => Promise<Brought> {
  return async (waiting) => {
    const { stored, mark } = await readStored(parts);
    const ahead = await readAhead(parts.site, mark);
    if (ahead === null || !isDue(ahead, waiting)) return { rows: 0 };
    const isNews =
      mark === null ||
      Object.entries(ahead.mark).some(([list, row]) => mark[list] !== row);
    if (!isNews) return { rows: 0 };
    let rows = 0;
    for (const [planId, spokenOf] of await spokenOfIn(parts, ahead))
      for (const right of await rightFor(parts, planId, spokenOf, mark)) {
        const { ref: name } = right;
        const one = { kind: "actions", stored: null, right, name } as const;
        // Somebody else's save in between is followed the next time: its entry lies beyond this mark.
        if (await parts.putBack(one)) rows += 1;
      }
    await writeMark(parts, stored, ahead.mark);
    return { rows };
  };
}

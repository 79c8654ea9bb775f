// Bringing the rows of actions, milestones and risks after the log: the service does it each minute, an administrator's tab where there is no service.
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import { asId } from "../../domain/values/id.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { copiedSetting } from "../plan/changeToken.ts";
import { checkCopies, type Rebuild } from "../check/checkCopies.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { LogParts, StoredLog } from "../plan/storedLog.ts";
import { batchLimit, type Site } from "../wire/connect.ts";
import type { Which } from "../members/filing.ts";
import type { ThingStore } from "./things.ts";
import { readAhead, readMark, type Ahead, type Mark } from "../log/ahead.ts";
import { isFollowing } from "../check/copyFields.ts";
import { plans } from "../nouns/plans.ts";
import { equals, type Reader } from "../rows/reading.ts";
import { sharedOf, sharing } from "../plan/homes.ts";
import { settings, type Setting } from "../nouns/settings.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

/** Begins only where something was recorded before this moment: until then whoever usually does it is waited for. */
export interface CopyDelay {
  readonly recordedBefore: Instant;
}

/** How many rows were written, and of which plans something was recorded. */
export interface Brought {
  readonly rows: number;
  readonly spokenOf: Which;
}

interface CopyingParts
  extends
    Pick<LogParts, "memory" | "reader">,
    Pick<ThingStore, "add" | "save" | "putBack" | "putBackAll" | "rowOf"> {
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

async function readStored({ reader }: Pick<CopyingParts, "reader">) {
  const where = equals("SettingName", copiedSetting);
  const { items } = await reader.all(settings, where);
  const stored = items[0] ?? null;
  return { stored, mark: markIn(items) };
}

/** How far the rows follow the log; null where nobody has brought them yet. */
export async function readStoredMark(reader: Reader): Promise<Mark | null> {
  return (await readStored({ reader })).mark;
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

/** The rows that are behind of a whole plan. One that somebody edited by hand is not among them: it is for the check to name. */
async function behindIn(
  { site, memory, rowOf }: CopyingParts,
  stored: StoredRecord,
  mark: Mark | null,
): Promise<readonly Rebuild[]> {
  const itemOf = (row: object) => memory.versionOf(row)?.itemId ?? null;
  const parts = { site, itemOf, findRow: rowOf, mark };
  const { behind } = await checkCopies(parts, stored);
  return behind.filter(({ kind }) => isFollowing(kind));
}

/** The rows of an action and of its milestones are looked for anew, so that they are changed against the version that is stored. */
const rowsOf = (
  action: Action,
  milestones: readonly Milestone[],
): readonly Rebuild[] => [
  { kind: "actions", stored: null, right: action, name: action.ref },
  // What a shared action's home has promised on the way has its rows there.
  ...milestones
    .filter(({ planId }) => planId === action.planId)
    .map((right): Rebuild => ({
      kind: "milestones",
      stored: null,
      right,
      name: right.title,
    })),
];

/** What is spoken of in a plan. */
interface Spoken {
  readonly planId: PlanId;
  readonly actions: ReadonlySet<ActionId>;
  /** Risks, or anything: the plan is read whole. */
  readonly whole: boolean;
}

/** The rows of a plan that may be behind, as they are to be. */
async function rowsFor(
  parts: CopyingParts,
  { planId, actions, whole }: Spoken,
  mark: Mark | null,
): Promise<readonly Rebuild[]> {
  if (!whole && actions.size <= fewSpokenOf) {
    const found = await Promise.all(
      [...actions].map((id) => parts.actionLog(planId, id)),
    );
    return found.flatMap(({ counted, milestones }) =>
      counted ? rowsOf(counted, milestones) : [],
    );
  }
  const stored = await parts.record(planId);
  if (stored.log === null) return [];
  return whole
    ? behindIn(parts, stored, mark)
    : stored.record.actions
        .filter(({ id }) => actions.has(id))
        .flatMap((action) =>
          rowsOf(
            action,
            stored.record.milestones.filter(
              ({ actionId }) => actionId === action.id,
            ),
          ),
        );
}

/** The plans with what is spoken of in each, in plans it stands in beside its home as well; every plan whole, where anything may be. */
async function spokenIn(
  { reader }: CopyingParts,
  { isMore, spokenOf: spoken, risksOf, postsOf }: Ahead,
): Promise<readonly Spoken[]> {
  if (isMore) {
    const { items } = await reader.all(plans, null);
    return items.map(({ id }) => ({
      planId: id,
      actions: new Set(),
      whole: true,
    }));
  }
  const ids = [...new Set(spoken.map(({ actionId }) => actionId))];
  const spokenOf = [
    ...spoken,
    ...(await sharing({ reader }, ids)),
    ...(postsOf.length > 0 ? await sharedOf({ reader }, postsOf) : []),
  ];
  const of = Map.groupBy(spokenOf, (one) => one.planId);
  return [...new Set([...of.keys(), ...risksOf])].map((planId) => ({
    planId,
    actions: new Set((of.get(planId) ?? []).map((one) => one.actionId)),
    whole: risksOf.includes(planId),
  }));
}

/** Whatever was said, of the plan itself too: no row follows from that, and the members' library does. */
const isDue = ({ isMore, since }: Ahead, waiting: CopyDelay | undefined) =>
  waiting === undefined ||
  isMore ||
  (since !== null && since < waiting.recordedBefore);

/** A row that cannot be written as it is left to the check, which names it: it must not hold up every other. */
async function bring(
  { putBack }: CopyingParts,
  one: Rebuild,
): Promise<boolean> {
  try {
    return await putBack(one);
  } catch (error) {
    if (error instanceof StoreFailure && forTheCheck.has(error.kind))
      return false;
    throw error;
  }
}

/** A hundred a request; where one of them cannot be written, each by itself. Answers how many were. */
async function bringAll(
  parts: CopyingParts,
  all: readonly Rebuild[],
): Promise<number> {
  let rows = 0;
  for (let from = 0; from < all.length; from += batchLimit) {
    const some = all.slice(from, from + batchLimit);
    try {
      rows += (await parts.putBackAll(some)).filter(Boolean).length;
    } catch (error) {
      if (!(error instanceof StoreFailure) || !forTheCheck.has(error.kind))
        throw error;
      for (const one of some) if (await bring(parts, one)) rows += 1;
    }
  }
  return rows;
}

const nothing: Brought = { rows: 0, spokenOf: [] };

const forTheCheck: ReadonlySet<string> = new Set(["rejected", "notFound"]);

export function makeBringCopies(
  parts: CopyingParts,
): (waiting?: CopyDelay) => Promise<Brought> {
  return async (waiting) => {
    const { stored, mark } = await readStored(parts);
    const ahead = await readAhead(parts.site, mark);
    if (ahead === null || !isDue(ahead, waiting)) return nothing;
    const isNews =
      mark === null ||
      Object.entries(ahead.mark).some(([list, row]) => mark[list] !== row);
    if (!isNews) return nothing;
    let rows = 0;
    const all = await spokenIn(parts, ahead);
    for (const spoken of all)
      // Somebody else's save in between is followed the next time: its entry lies beyond this mark.
      rows += await bringAll(parts, await rowsFor(parts, spoken, mark));
    await writeMark(parts, stored, ahead.mark);
    const plansOf = [...ahead.plans, ...all.map(({ planId }) => planId)];
    return { rows, spokenOf: ahead.isMore ? "all" : [...new Set(plansOf)] };
  };
}

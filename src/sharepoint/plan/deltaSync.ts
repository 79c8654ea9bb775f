// What changed about actions since a moment: on their list, by SharePoint's own change feed, and in the log beyond what their list shows yet.
import type { Action } from "../../domain/plan/action.ts";
import { changedFields } from "../../domain/entries/rightOf.ts";
import { asId, type ActionId, type PlanId } from "../../domain/values/id.ts";
import { actions } from "../nouns/actions.ts";
import type { Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { readAhead, readMark } from "../log/ahead.ts";
import type { Memory } from "../rows/memory.ts";
import type { StoredRecord } from "./wholeRecord.ts";
import type { Reader, Unreadable } from "../rows/reading.ts";
import { rowChanges } from "./rowChanges.ts";

export type DeltaChanges =
  | {
      readonly kind: "changes";
      readonly changed: readonly Action[];
      readonly removed: readonly ActionId[];
      readonly unreadable: readonly Unreadable[];
      readonly changeToken: string;
    }
  /** Too much has changed, or the token is too old: read the plan again. */
  | { readonly kind: "reload" };

/** Beyond so many actions the whole record is read: one round instead of one for each. */
const fewSpokenOf = 4;

/** Actions as the log has them; those that do not count are left out. */
async function counted(
  { logs }: DeltaParts,
  planId: PlanId,
  ids: ReadonlySet<ActionId> | "all",
): Promise<readonly Action[]> {
  if (ids !== "all" && ids.size <= fewSpokenOf) {
    const found = await Promise.all(
      [...ids].map((id) => logs.actionLog(planId, id)),
    );
    return found.flatMap((one) => one.counted ?? []);
  }
  const { record, copies } = await logs.record(planId);
  if (ids !== "all") return record.actions.filter(({ id }) => ids.has(id));
  const rows = new Map(copies.actions.map((row) => [row.id, row]));
  return record.actions.filter((action) => !isShown(action, rows));
}

/** Whether the row of an action shows what counts of it. */
function isShown(action: Action, rows: ReadonlyMap<ActionId, Action>): boolean {
  const row = rows.get(action.id);
  return (
    row !== undefined &&
    changedFields<"actions">(action, row).length === 0 &&
    JSON.stringify(action.current) === JSON.stringify(row.current)
  );
}

interface DeltaParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
  readonly logs: {
    actionLog(
      planId: PlanId,
      actionId: ActionId,
    ): Promise<{ readonly counted?: Action | null }>;
    record(planId: PlanId): Promise<Pick<StoredRecord, "record" | "copies">>;
  };
}

export function makeDeltaSync(
  parts: DeltaParts,
): (changeToken: string) => Promise<DeltaChanges> {
  const { site, memory } = parts;
  // Rows that are written a moment later may show less than was read of the log.
  const aheadOfRow = new Set<ActionId>();
  return async (changeToken) => {
    const [plan = "", since = "", copied = ""] = changeToken.split("|");
    const planId = asId<"Plan">(plan);
    const [rows, ahead] = await Promise.all([
      rowChanges(parts, planId, since),
      asking(() => readAhead(site, readMark(copied))),
    ]);
    if (rows === null) return { kind: "reload" };
    const gone = rows.gone.map((id) => memory.keyOf(actions, id));
    // A row that was never read here may be of this plan, where it was opened on what the device had kept.
    if (gone.some((key) => key === null)) return { kind: "reload" };
    const overtaken = rows.changed.flatMap(({ id }) =>
      aheadOfRow.delete(id) ? [id] : [],
    );
    const spokenOf = new Set(
      (ahead?.spokenOf ?? []).flatMap((one) =>
        one.planId === planId ? [one.actionId] : [],
      ),
    );
    const asRecorded = ahead?.isMore
      ? await counted(parts, planId, "all")
      : await counted(parts, planId, new Set([...overtaken, ...spokenOf]));
    for (const id of spokenOf) aheadOfRow.add(id);
    const known = new Set(asRecorded.map(({ id }) => id));
    return {
      kind: "changes",
      changed: [
        ...rows.changed.filter(({ id }) => !known.has(id)),
        ...asRecorded,
      ],
      unreadable: rows.unreadable,
      removed: [
        ...gone.flatMap((key) => (key ? [asId<"Action">(key)] : [])),
        ...rows.elsewhere,
      ],
      changeToken: [
        planId,
        rows.upTo,
        ahead ? JSON.stringify(ahead.mark) : copied,
      ].join("|"),
    };
  };
}

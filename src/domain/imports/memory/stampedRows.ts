// The rows of a file that carry a stamp of ours, each with the action it was taken out of and what is remembered of it.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { packSaid, saidFields, sameSaid } from "../file/fileSaid.ts";
import type { FieldMarks } from "../file/fileSaid.ts";
import type { RowMemory, ImportMemory } from "../file/importMemory.ts";
import type { ReadPlan } from "../file/importedPlan.ts";
import { ownRow } from "../file/ownRows.ts";
import type { OwnRow } from "../file/ownRows.ts";
import { columnsIn, readStamp, stampedId } from "../file/rowStamp.ts";
import type { CellStamp } from "../file/rowStamp.ts";

export interface RecallContext {
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly record: PlanRecord;
  readonly memory: ImportMemory;
  readonly idFor: (words: string) => string;
}

export function isTold(
  { now }: OwnRow,
  { ref }: Action,
  { own }: ImportMemory,
): boolean {
  const before = own.get(ref);
  return before !== undefined && packSaid(before.said) === packSaid(now);
}

/** The stamp says what was taken out, as the memory says it of other files; a cell that was brought in before as it stands is not brought in again. */
export function ownMemory(
  { now, then }: OwnRow,
  { ref }: Action,
  { given }: CellStamp,
  { own }: ImportMemory,
): RowMemory {
  const before = own.get(ref);
  const said = Object.fromEntries(
    saidFields.map((field) => [
      field,
      before && sameSaid(field, before.said, now) ? now[field] : then[field],
    ]),
  ) as FieldMarks;
  return {
    ref,
    said,
    given,
    open: before?.open ?? [],
    source: "own",
    cutShort: false,
    gone: false,
  };
}

export interface Ours {
  readonly stamp: CellStamp;
  /** Null where it was taken out of another plan. */
  readonly row: OwnRow | null;
  readonly action: Action | null;
}

/** The rows that carry a stamp of ours, each with the action it was taken out of. */
export function ownRows(
  { actions, columns }: ReadPlan,
  context: RecallContext,
): ReadonlyMap<string, Ours> {
  const has = columnsIn(columns?.map(({ heading }) => heading));
  const known = new Map(
    context.record.actions.map((one) => [stampedId(one), one]),
  );
  return new Map(
    actions.flatMap((read) => {
      const stamp = readStamp(read);
      if (!stamp) return [];
      const action = known.get(stamp.action) ?? null;
      const row = action && ownRow(read, action, stamp, { ...context, has });
      return [[read.id, { stamp, action, row }] as const];
    }),
  );
}

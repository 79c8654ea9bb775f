// What is kept of an import for the next one: what the file said of each row, and what it left in the plan.
import type { Action } from "../../plan/action.ts";
import { packSaid } from "../file/fileSaid.ts";
import { fieldsOfPlan, fingerprints } from "../file/importFields.ts";
import type { PlanImportContext, Parts } from "./importDecided.ts";
import type { ImportRun, KeptRow, ReadPlan } from "../file/importedPlan.ts";
import { ownKey } from "../file/importMemory.ts";
import type { Recalled } from "../file/recalled.ts";
import { rowOf } from "../merge/sortRows.ts";

/** An action just added stands as the file has it. */
function fieldsAsAdded(action: Action) {
  return { ...fieldsOfPlan(action), status: action.initialStatus };
}

/** What this leaves in the plan, as marks, where it is not kept already. */
export function seenOf(
  { made, merged, memory, recalled }: Parts<ReadPlan>,
  { idFor }: PlanImportContext,
): ImportRun["seen"] {
  const ours = ownRefs(recalled);
  return Object.fromEntries([
    ...made.map(({ action }): [string, string] => [
      action.ref,
      fingerprints(fieldsAsAdded(action), idFor),
    ]),
    // What says the same as the last import needs no second record.
    ...merged.flatMap(
      ({ before: { ref }, after, seen }): [string, string][] => {
        const isKept = ours.has(ref)
          ? after === null
          : memory.rows.get(ref)?.given === seen;
        return isKept ? [] : [[ref, seen]];
      },
    ),
  ]);
}

/** What the file said of each row that is in the plan afterwards, where it is not kept already. */
export function keptRows({
  made,
  merged,
  memory,
  recalled,
}: Parts<ReadPlan>): Readonly<Record<string, KeptRow>> {
  const readOf = new Map(
    recalled.read.actions.map((row) => [row.id, rowOf(recalled, row)]),
  );
  const saidOfNew = made.map(({ action, row }): [string, KeptRow] => {
    const said = readOf.get(row);
    return [action.ref, { said: said ? packSaid(said.said) : "" }];
  });
  const ours = ownRefs(recalled);
  const saidOfMet = merged.flatMap(
    ({ before: { ref }, kept, refused, changed }): [string, KeptRow][] => {
      if (ours.has(ref))
        return refused.length + changed.length === 0
          ? []
          : [[`${ref}${ownKey}`, kept]];
      const then = memory.rows.get(ref);
      const isKept =
        then?.said &&
        !then.gone &&
        !then.cutShort &&
        packSaid(then.said) === kept.said &&
        then.open.join() === (kept.open ?? []).join();
      return isKept ? [] : [[ref, kept]];
    },
  );
  return Object.fromEntries([...saidOfNew, ...saidOfMet]);
}

/** The actions whose rows came in a workbook of ours. */
function ownRefs({ rows }: Recalled<ReadPlan>): ReadonlySet<string> {
  return new Set(
    [...rows.values()].flatMap(({ own, action }) =>
      own && action ? [action.ref as string] : [],
    ),
  );
}

/** The source most of its rows come from; a file none of whose rows was seen before is a source of its own. */
export function sourceOf({ recalled, importing }: Parts<ReadPlan>): string {
  const counts = new Map<string, number>();
  for (const { memory } of recalled.rows.values())
    if (memory) counts.set(memory.source, (counts.get(memory.source) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? `${importing.file} ${importing.now}`;
}

// What earlier imports left with the plan: what the file said of each row, what was answered, what was told.
import type { Instant } from "../../values/calendarDate.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { unpackSaid } from "./fileSaid.ts";
import type { FieldMarks } from "./fileSaid.ts";
import type { ImportRun, KeptAnswer, MergedField } from "./importedPlan.ts";

/** What the plan keeps of one row of the files brought in before. */
export interface RowMemory {
  readonly ref: string;
  /** Null where it was brought in by the first release, which did not keep it. */
  readonly said: FieldMarks | null;
  /** What the import left in the plan, as marks; null where nothing is known. */
  readonly given: string | null;
  readonly open: readonly MergedField[];
  readonly source: string;
  /** Kept by an import that was cut short: what it was to record may be missing. */
  readonly cutShort: boolean;
  /** Told as missing from a later version of its file, and kept. */
  readonly gone: boolean;
}

export interface ImportMemory {
  readonly rows: ReadonlyMap<string, RowMemory>;
  readonly answers: readonly (KeptAnswer & {
    readonly by: string;
    readonly at: Instant;
  })[];
  /** By ref: what a workbook of Waymark's own said when it was last brought in. */
  readonly own: ReadonlyMap<
    string,
    { readonly said: FieldMarks; readonly open: readonly MergedField[] }
  >;
  /** Rows told as missing from a workbook of Waymark's own: the ref, and which workbook. */
  readonly ownGone: ReadonlySet<string>;
  /** The last import that was finished: what tells the entries of the next one from its own. */
  readonly last: string;
}

const firstSource = "first";

/** Everything earlier imports left, a later one speaking for the rows it has seen. */
export function memoryOf(
  runs: readonly ImportRun[],
  { actions }: Pick<PlanRecord, "actions">,
): ImportMemory {
  const rows = new Map<string, RowMemory>();
  const refs = new Map<string, string>(actions.map((one) => [one.id, one.ref]));
  const own = new Map<string, OwnRow>();
  const ownGone = new Set<string>();
  for (const run of runs) {
    rememberRows(run, rows, reachedBy(run, refs));
    if (!run.own) continue;
    for (const [key, { said, open = [] }] of Object.entries(run.rows ?? {}))
      if (key.endsWith(ownKey))
        own.set(key.slice(0, -ownKey.length), {
          said: unpackSaid(said),
          open,
        });
    for (const key of run.gone ?? []) ownGone.add(key);
  }
  return {
    rows,
    own,
    ownGone,
    answers: runs.flatMap(({ answers = [], by, at }) =>
      answers.map((one) => ({ ...one, by, at })),
    ),
    last: runs.findLast(({ finished }) => finished !== false)?.id ?? "",
  };
}

interface OwnRow {
  readonly said: FieldMarks;
  readonly open: readonly MergedField[];
}

/** What one import said of the rows it reached, over what earlier ones left. */
function rememberRows(
  run: ImportRun,
  rows: Map<string, RowMemory>,
  reached: (ref: string) => boolean,
): void {
  const named = new Set([
    ...Object.keys(run.seen),
    ...Object.keys(run.rows ?? {}),
  ]);
  for (const ref of named) {
    // A risk is kept beside the actions; no reference holds a space.
    if (ref.includes(" ") || !reached(ref)) continue;
    const before = rows.get(ref);
    const kept = run.rows?.[ref];
    rows.set(ref, {
      ref,
      said: kept ? unpackSaid(kept.said) : (before?.said ?? null),
      given: run.seen[ref] ?? before?.given ?? null,
      open: kept?.open ?? [],
      source: run.source ?? before?.source ?? firstSource,
      cutShort: run.finished === false,
      gone: false,
    });
  }
  for (const ref of run.own ? [] : (run.gone ?? [])) {
    const row = rows.get(ref);
    if (row) rows.set(ref, { ...row, gone: true });
  }
}

/** Where what our own workbook said of a row is kept, beside what the council's file said of it. */
export const ownKey = " own";

/** An import cut short speaks only for the actions it made; a workbook of our own for those too, since a council's file is not compared with it. */
function reachedBy(
  { finished, made, own }: ImportRun,
  refs: ReadonlyMap<string, string>,
): (ref: string) => boolean {
  if (finished !== false && !own) return () => true;
  const there = new Set(made.actions.map((id) => refs.get(id)));
  return (ref) => there.has(ref);
}

// Which row of a file is which action of the plan: by its stamp, by its reference, else by its words as they were last brought in.
import type { Action } from "../../plan/action.ts";
import { suggested } from "../file/importAnswers.ts";
import { likeness, saidFields, unpackSaid } from "../file/fileSaid.ts";
import type { FieldMarks } from "../file/fileSaid.ts";
import type {
  ReadAction,
  ReadPlan,
  ReadQuestion,
} from "../file/importedPlan.ts";
import type { ImportMemory, RowMemory } from "../file/importMemory.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { asRef } from "../../values/ref.ts";

/** The action a row is, with what is remembered of it. */
export interface RowMatch {
  readonly action: Action;
  readonly memory: RowMemory | null;
  /** The reference the file gives now, where it is another than the plan's. */
  readonly renumbered: string | null;
}

interface Matched {
  readonly file: ReadPlan;
  readonly said: ReadonlyMap<string, FieldMarks>;
  /** The rows that carry a stamp of ours; null for a row of another plan. */
  readonly stamped: ReadonlyMap<string, Action | null>;
  readonly record: PlanRecord;
  readonly memory: ImportMemory;
}

/** A remembered row whose action is in the plan. */
interface Kept {
  readonly ref: string;
  readonly said: FieldMarks;
  readonly source: string;
}

/** Half the cells the same: enough to know a row again whose words were changed. */
const alikeEnough = 0.5;

/** Each action is met once; the surest ways come first. */
class Meeting {
  readonly found = new Map<string, RowMatch>();
  readonly kept: readonly Kept[];
  readonly #met = new Set<string>();
  readonly #sources = new Set<string>();
  readonly #known: ReadonlyMap<string, Action>;
  readonly #said: ReadonlyMap<string, FieldMarks>;
  readonly #memory: ImportMemory;

  constructor({ said, record, memory }: Matched) {
    this.#said = said;
    this.#memory = memory;
    this.#known = new Map<string, Action>(
      record.actions.map((action) => [action.ref, action]),
    );
    this.kept = [...memory.rows.values()].flatMap((row) =>
      row.said && this.#known.has(row.ref)
        ? [{ ref: row.ref, said: row.said, source: row.source }]
        : [],
    );
  }

  saidBy({ id }: ReadAction): FieldMarks {
    return this.#said.get(id) ?? emptySaid;
  }

  meet(row: ReadAction, ref: string, renumbered: string | null = null): void {
    const action = this.#known.get(ref);
    if (!action || this.#met.has(ref) || this.found.has(row.id)) return;
    this.#met.add(ref);
    const memory = this.#memory.rows.get(ref) ?? null;
    if (memory) this.#sources.add(memory.source);
    this.found.set(row.id, { action, memory, renumbered });
  }

  /** Remembered rows nothing has met yet, of the files this one is a version of. */
  left(): readonly Kept[] {
    return this.kept.filter(
      ({ ref, source }) => !this.#met.has(ref) && this.#sources.has(source),
    );
  }

  /** Meets every row that exactly one remembered row answers to. A key may be empty: it tells nothing. */
  pair(
    rows: readonly ReadAction[],
    keyOf: (said: FieldMarks) => string,
    among: readonly Kept[],
  ): void {
    const byKey = Map.groupBy(
      among.filter(({ ref }) => !this.#met.has(ref)),
      ({ said }) => keyOf(said),
    );
    const same = Map.groupBy(rows, (row) => keyOf(this.saidBy(row)));
    for (const [key, [row, ...others]] of same) {
      const [only, ...more] = byKey.get(key) ?? [];
      if (key !== "" && row && only && others.length + more.length === 0)
        this.meet(row, only.ref);
    }
  }
}

/** Which row is which action, by the row's id. */
export function matchRows(all: Matched): ReadonlyMap<string, RowMatch> {
  const { file, stamped } = all;
  const { actions, questions } = file;
  const meeting = new Meeting(all);
  meetStamped(meeting, all);
  const asked = new Set(
    questions.flatMap(({ action, field }) =>
      field === "ref" && action !== null ? [action] : [],
    ),
  );
  const sure = ({ id, ref }: ReadAction) =>
    ref !== null && !asked.has(id) && stamped.get(id) !== null
      ? asRef(ref)
      : null;
  for (const row of actions) {
    const ref = sure(row);
    if (ref !== null) meeting.meet(row, ref);
  }
  const left = () =>
    actions.filter(({ id }) => !meeting.found.has(id) && !stamped.has(id));
  // A file whose references restart was given others here: whoever wrote the same one over the same words meant the same action.
  meeting.pair(left(), sameCells, meeting.kept);
  meetByWords(
    meeting,
    () => left().filter((row) => sure(row) === null),
    suggestedRefs(questions),
  );
  meetRenumbered(meeting, left());
  return meeting.found;
}

/** A stamp tells whose row it is, whatever became of its reference; of two copies the one that kept it. */
function meetStamped(meeting: Meeting, { file, stamped }: Matched): void {
  for (const keptRef of [true, false])
    for (const row of file.actions) {
      const action = stamped.get(row.id);
      if (!action || (row.ref === action.ref) !== keptRef) continue;
      // Excel takes 5.10 for a number and writes 5.1.
      const same = keptRef || Number(row.ref) === Number(action.ref);
      meeting.meet(row, action.ref, same ? null : row.ref);
    }
}

/** Rows without a reference of their own, the surest likeness first. */
function meetByWords(
  meeting: Meeting,
  unsure: () => readonly ReadAction[],
  suggestions: ReadonlyMap<string, string>,
): void {
  meeting.pair(unsure(), rowMark, meeting.kept);
  meeting.pair(unsure(), refAndWords, meeting.kept);
  meeting.pair(unsure(), ({ title }) => title.understood, meeting.left());
  meeting.pair(
    unsure(),
    ({ ref, theme }) =>
      ref.written === "" ? "" : `${ref.written} ${theme.understood}`,
    meeting.left(),
  );
  // The row that stands where it stood, most of its cells the same.
  const byRef = new Map(meeting.left().map((one) => [one.ref, one]));
  for (const row of unsure()) {
    const there = byRef.get(row.ref ?? suggestions.get(row.id) ?? "");
    if (there && likeness(meeting.saidBy(row), there.said) >= alikeEnough)
      meeting.meet(row, there.ref);
  }
}

/** A row under another reference and otherwise the same is the same action: its reference is never changed, and never used again. */
function meetRenumbered(meeting: Meeting, rows: readonly ReadAction[]): void {
  const titles = Map.groupBy(
    meeting.left(),
    ({ said }) => said.title.understood,
  );
  for (const row of rows) {
    const mine = meeting.saidBy(row);
    if (mine.title.understood === "" || row.ref === null) continue;
    const [only, ...more] = titles.get(mine.title.understood) ?? [];
    if (only && more.length === 0 && likeness(mine, only.said) > alikeEnough)
      meeting.meet(row, only.ref, row.ref);
  }
}

const refAndWords = ({ ref, title, theme }: FieldMarks) =>
  `${ref.written} ${title.understood} ${theme.understood}`;

/** The reference as it is written, over the same words under the same theme. */
const sameCells = (said: FieldMarks) =>
  said.ref.written === "" || said.title.understood === ""
    ? ""
    : refAndWords(said);

const emptySaid: FieldMarks = unpackSaid("");

/** One mark for a row: everything it said. */
const rowMark = (said: FieldMarks) =>
  saidFields
    .filter((field) => field !== "ref")
    .map((field) => said[field].understood)
    .join(" ");

function suggestedRefs(questions: readonly ReadQuestion[]) {
  return new Map(
    questions.flatMap((one) => {
      const ref = one.field === "ref" ? suggested(one) : undefined;
      return one.action === null || ref === undefined
        ? []
        : [[one.action, ref] as const];
    }),
  );
}

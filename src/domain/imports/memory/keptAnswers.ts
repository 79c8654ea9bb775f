// Answers given before: the same question of the same row, or of the same words, is not asked again.
import { saidFields } from "../file/fileSaid.ts";
import type { FieldMarks, SaidField } from "../file/fileSaid.ts";
import type { ImportAnswer } from "../file/importAnswers.ts";
import type { ImportMemory } from "../file/importMemory.ts";
import type { KeptAnswer, ReadQuestion } from "../file/importedPlan.ts";
import type { RecalledRow } from "../file/recalled.ts";

export const isSaid = (field: string | null): field is SaidField =>
  saidFields.some((one) => one === field);

/** The same question of the same row, or of the same words in another row. */
export function keptAnswer(
  { action, field, alike }: ReadQuestion,
  rows: ReadonlyMap<string, RecalledRow>,
  { answers }: ImportMemory,
) {
  if (action === null || field === null) return null;
  const row = rows.get(action);
  if (!row) return null;
  const cell = cellMark(field, row.said);
  const mark = rowKey(row.said);
  const same = answers.filter(
    (one) => one.field === field && one.alike === alike && one.cell === cell,
  );
  const own = same.findLast((one) => one.row === mark);
  if (own) return own;
  // Where the same words were answered in two ways, nobody knows which is meant here. A reference is each row's own.
  if (cell === "" || field === "ref" || field === "title") return null;
  const said = new Set(same.map(({ answer }) => answer));
  return said.size === 1 ? (same.at(-1) ?? null) : null;
}

const cellMark = (field: string, said: FieldMarks) =>
  isSaid(field) ? said[field].written : "";

const rowKey = (said: FieldMarks) =>
  `${said.ref.written} ${said.title.understood}`.trim();

/** The answers a person gave now, as they are kept with the plan. */
export function answersToKeep(
  questions: readonly ReadQuestion[],
  given: ReadonlyMap<string, ImportAnswer>,
  rows: ReadonlyMap<string, RecalledRow>,
): readonly KeptAnswer[] {
  return questions.flatMap(({ id, action, field, alike }) => {
    const answer = given.get(id);
    const row = action === null ? null : rows.get(action);
    if (answer === undefined || field === null || !row) return [];
    return [
      {
        field,
        alike,
        cell: cellMark(field, row.said),
        row: rowKey(row.said),
        answer,
      },
    ];
  });
}

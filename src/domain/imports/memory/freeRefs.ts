// References suggested for new rows: ones that nothing in the plan or the file has.
import type { Sentence } from "../../words/sentence.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { asRef } from "../../values/ref.ts";
import { suggested } from "../file/importAnswers.ts";
import type { ReadPlan, ReadQuestion } from "../file/importedPlan.ts";
import type { RecalledRow } from "../file/recalled.ts";

/** A reference suggested for a new row is one that nothing in the plan or the file has. */
export function withFreeRefs(
  { actions }: ReadPlan,
  questions: readonly ReadQuestion[],
  rows: ReadonlyMap<string, RecalledRow>,
  record: PlanRecord,
): Pick<ReadPlan, "actions" | "questions"> {
  const asked = new Map(
    questions.flatMap((one) =>
      one.field === "ref" && one.action !== null
        ? [[one.action, one] as const]
        : [],
    ),
  );
  const keyOf = (ref: string) => ref.toLowerCase();
  const taken = new Set<string>(record.actions.map(({ ref }) => keyOf(ref)));
  for (const { id, ref } of actions)
    if (ref !== null && !asked.has(id) && !rows.get(id)?.action)
      taken.add(keyOf(ref));
  const renamed = new Map<string, string>();
  const settled = actions.map((row) => {
    const action = rows.get(row.id)?.action;
    if (action)
      return row.ref === action.ref ? row : { ...row, ref: action.ref };
    const question = asked.get(row.id);
    const from = question ? suggested(question) : undefined;
    if (
      !question ||
      from === undefined ||
      asRef(from) === null ||
      from === "yes"
    )
      return row;
    const to = freeRef(from, taken);
    taken.add(keyOf(to));
    if (to === from) return row;
    renamed.set(question.id, to);
    return row.ref === from ? { ...row, ref: to } : row;
  });
  return {
    actions: settled,
    questions: questions.map((question) => {
      const other = renamed.get(question.id);
      return other !== undefined
        ? {
            ...question,
            suggestion: other,
            text: suggesting(question.text, other),
          }
        : question;
    }),
  };
}

/** A question whose words name what is suggested, with another suggestion. */
function suggesting(text: Sentence, suggested: string): Sentence {
  return typeof text === "string" || text.values?.["suggested"] === undefined
    ? text
    : { ...text, values: { ...text.values, suggested } };
}

/** The next number, or letter, that is free. */
function freeRef(ref: string, taken: ReadonlySet<string>): string {
  let now = ref;
  while (taken.has(now.toLowerCase())) {
    const number = /^(.*?)(\d+)$/s.exec(now);
    now = number ? `${number[1] ?? ""}${Number(number[2]) + 1}` : `${now}2`;
  }
  return now;
}

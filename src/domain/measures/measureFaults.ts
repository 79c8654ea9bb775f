// What is wrong with an entry about a measure, whoever wrote it: by what was recorded of the measures before it. Null for none.
import type { Decision } from "../plan/decision.ts";
import { inWords } from "../values/calendarDate.ts";
import { measuresIn } from "./measuresAt.ts";

/**
 * @param before the decisions on the same action, or on the plan as a whole, that were recorded before
 * @returns why it does not count, in a sentence
 */
export function measureFault(
  { ruling }: Pick<Decision, "ruling">,
  before: readonly Decision[],
): string | null {
  if (ruling.kind === "measureSet") {
    const { measure } = ruling;
    const there = measuresIn(before).find(
      (one) => one.measure.id === measure.id,
    );
    if (
      there &&
      there.readings.length > 0 &&
      there.measure.unit !== measure.unit
    )
      return `It changes the unit of “${there.measure.title}”, which has readings in ${there.measure.unit}.`;
    return measure.targetBy !== null && measure.targetBy <= measure.baselineOn
      ? `Its target is for ${inWords(measure.targetBy)}, which is not after its baseline.`
      : null;
  }
  if (ruling.kind !== "reading" && ruling.kind !== "measureDropped")
    return null;
  return measuresIn(before).some(
    ({ measure }) => measure.id === ruling.measureId,
  )
    ? null
    : "It speaks of a measure that was not kept there.";
}

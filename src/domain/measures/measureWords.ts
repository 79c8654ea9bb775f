// Measures in words: a value with its unit, how it moved, and the line that sums.
import { inWords } from "../values/calendarDate.ts";
import type { Measure } from "../plan/measure.ts";
import { refsOf } from "./didItHelp.ts";
import type { Helped } from "./didItHelp.ts";
import type { MeasureAt, Movement } from "./measuresAt.ts";

/** Units that stand before the number, and those that follow it without a space. */
const before = /^[£$€]/;
const after = /^[%‰°]/;

/** "9.1 days", "64%", "£1,200 thousand". */
export function valueInWords(value: number, { unit }: Pick<Measure, "unit">) {
  const number = value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  if (before.test(unit)) {
    const rest = unit.slice(1).trim();
    const sign = value < 0 ? "-" : "";
    return `${sign}${unit.charAt(0)}${number.replace(/^-/, "")}${rest ? ` ${rest}` : ""}`;
  }
  return after.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

export const movementWords: Readonly<Record<Movement, string>> = {
  better: "Moved the right way",
  same: "Not moved",
  worse: "Moved the wrong way",
};

/** "9.1 days on 1 April 2018". */
export function baselineInWords({ measure }: Pick<MeasureAt, "measure">) {
  return `${valueInWords(measure.baseline, measure)} on ${inWords(measure.baselineOn)}`;
}

/** "8.4 days on 30 June 2018", or that nobody has read it. */
export function latestInWords({ measure, latest }: MeasureAt): string {
  return latest
    ? `${valueInWords(latest.value, measure)} on ${inWords(latest.on)}`
    : "no reading yet";
}

/** "7 days by 31 March 2019"; empty without a target. */
export function targetInWords({ measure }: Pick<MeasureAt, "measure">): string {
  if (measure.target === null) return "";
  const by = measure.targetBy ? ` by ${inWords(measure.targetBy)}` : "";
  return `${valueInWords(measure.target, measure)}${by}`;
}

/** "Days lost to sickness: 9.1 days on 1 April 2018, 9.4 days on 30 June 2018". */
export function movedInWords(one: MeasureAt): string {
  return `${one.measure.title}: ${baselineInWords(one)}, ${latestInWords(one)}`;
}

/** "Completed 17: measure moved 9, not moved 5, not measured 3". Source: product.md 4c. */
export function helpedInWords(helped: Helped): string {
  const count = (state: Parameters<typeof refsOf>[1]) =>
    refsOf(helped, state).length;
  return `Completed ${helped.completed.length}: measure moved ${count("moved")}, not moved ${count("notMoved")}, not measured ${count("notMeasured")}`;
}

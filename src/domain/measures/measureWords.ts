// Measures in words: a value with its unit, how it moved, and the line that sums.
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
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
export const baselineSaid = ({
  measure,
}: Pick<MeasureAt, "measure">): Sentence =>
  say("measure.valueOn", {
    value: valueInWords(measure.baseline, measure),
    on: measure.baselineOn,
  });

/** "8.4 days on 30 June 2018", or that nobody has read it. */
export const latestSaid = ({ measure, latest }: MeasureAt): Sentence =>
  latest
    ? say("measure.valueOn", {
        value: valueInWords(latest.value, measure),
        on: latest.on,
      })
    : say("measure.noReading");

/** "7 days by 31 March 2019"; empty without a target. */
export function targetSaid({ measure }: Pick<MeasureAt, "measure">): Sentence {
  if (measure.target === null) return "";
  const value = valueInWords(measure.target, measure);
  return measure.targetBy
    ? say("measure.valueBy", { value, by: measure.targetBy })
    : value;
}

/** "Days lost to sickness: 9.1 days on 1 April 2018, 9.4 days on 30 June 2018". */
export const movedSaid = (one: MeasureAt): Sentence =>
  say("measure.moved", {
    title: one.measure.title,
    baseline: baselineSaid(one),
    latest: latestSaid(one),
  });

/** "Completed 17: measure moved 9, not moved 5, not measured 3". Source: product.md 4c. */
export function helpedSaid(helped: Helped): Sentence {
  const count = (state: Parameters<typeof refsOf>[1]) =>
    refsOf(helped, state).length;
  return say("measure.helped", {
    completed: helped.completed.length,
    moved: count("moved"),
    notMoved: count("notMoved"),
    notMeasured: count("notMeasured"),
  });
}

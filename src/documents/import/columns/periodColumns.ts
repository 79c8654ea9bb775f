// A column for each month or quarter, headed by it: statuses, ratings, words or crosses on a chart.
import type { Candidate } from "./columnRoles.ts";
import { averageLength } from "./columnRoles.ts";
import { readStatusWord } from "../words/statusWords.ts";

const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const year = String.raw`(?:20)?\d\d(?:[/-](?:20)?\d\d)?`;
const period = new RegExp(
  String.raw`^(?:${year} )?(?:(?:${month})\.?(?: ?[-–/] ?(?:${month})\.?)?|ch(?:warter)? ?[1-4]|q(?:uarter|tr)? ?[1-4]|h[12]|p(?:eriod)? ?\d\d?|w(?:ee)?k ?\d\d?|m(?:onth)? ?\d\d?|y(?:ea)?r ?\d)(?:[ '’/-]*${year})?$|^20\d\d(?:[/-]\d\d(?:\d\d)?)?$`,
  "i",
);

/** "Apr", "Sep-25", "Q3 2025/26", "2026/27": a heading that says only when. */
export function isPeriod(heading: string): boolean {
  // Every row is looked at as if it were headings; a time is said in few letters.
  return heading.length <= 80 && period.test(periodOf(heading));
}

/** The time a heading names, without what it says beside it: "Q1 (Apr-Jun)", "Milestones: Q1", "2026/27: Q1", "Quarter 1 milestone". */
export function periodOf(heading: string): string {
  return heading
    .replace(/\s+/g, " ")
    .replace(
      /^[^:]*\b(?:mileston\w*|timelines?|timescales?|timetable|delivery|plan(?:ned)?|targets?|quarters?|when|profile|schedule|programme)\b[^:]*:\s*/i,
      "",
    )
    .replace(/:\s+/g, " ")
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .replace(
      /\s+(?:milestones?|targets?|deliverables?|activity|activities|actions?|tasks?)$/i,
      "",
    )
    .trim();
}

/** Mostly ratings or statuses. */
function sayStanding(values: readonly string[]): boolean {
  const words = values.filter((value) => {
    if (/^[\d.,£%\s]+$|^[x✓✔☑☒✗•*]$/iu.test(value.trim())) return false;
    const word = readStatusWord(value);
    return word?.rag != null || word?.status != null;
  });
  return words.length >= values.length * 0.6;
}

/** Figures of an indicator; a chart crosses its months with a 1, and writes nothing else. */
const measures = (values: readonly string[]): boolean =>
  values.every((value) => /^[£<>~]?[\d.,]+ ?(?:%|k|m)?$/i.test(value.trim())) &&
  values.some((value) => value.trim() !== "1");

/** Gives columns of periods the role of what stands in them, where no column has it yet; the latest is chosen among them afterwards. */
export function settlePeriods(columns: readonly Candidate[]): void {
  const periods = columns.filter(
    ({ role, heading, values, bars }) =>
      role === "other" && values.length + bars > 0 && isPeriod(heading),
  );
  const has = (role: Candidate["role"]) =>
    columns.some((column) => column.role === role);
  const [hasStatus, hasRag, hasDue] = [has("status"), has("rag"), has("due")];
  const unread = periods.filter(
    ({ values }) =>
      values.length === 0 || !(sayStanding(values) || measures(values)),
  );
  // What is to be done in each quarter; long words beside a date of their own are reports of it.
  const toDo =
    unread.length >= 2 &&
    unread.some(({ heading }) => !/^20\d\d$/.test(heading)) &&
    !has("milestone") &&
    averageLength(unread.flatMap(({ values }) => values)) < (hasDue ? 40 : 120);
  for (const column of periods) {
    if (toDo && unread.includes(column)) {
      column.role = "period";
      continue;
    }
    const words = column.values.map((value) =>
      // A figure is a measure's, not where the work stands.
      /^[\d.,£%\s]+$/.test(value) ? null : readStatusWord(value),
    );
    const share = (test: (word: (typeof words)[number]) => boolean) =>
      words.filter(test).length / words.length;
    if (share((word) => word?.rag != null) >= 0.6) {
      if (!hasRag) column.role = "rag";
    } else if (share((word) => word?.status != null) >= 0.6) {
      if (!hasStatus) column.role = "status";
    } else if (averageLength(column.values) > 15) column.role = "narrative";
  }
}

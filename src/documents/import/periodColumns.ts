// A column for each month or quarter, headed by it: statuses, ratings, words or crosses on a chart.
import type { Candidate } from "./columnRoles.ts";
import { averageLength } from "./columnRoles.ts";
import { readStatusWord } from "./statusWords.ts";

const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const year = String.raw`(?:20)?\d\d(?:[/-](?:20)?\d\d)?`;
const period = new RegExp(
  String.raw`^(?:${year} )?(?:(?:${month})\.?|q(?:uarter|tr)? ?[1-4]|h[12]|p(?:eriod)? ?\d\d?|w(?:ee)?k ?\d\d?|m(?:onth)? ?\d\d?|y(?:ea)?r ?\d)(?:[ '’/-]*${year})?$|^20\d\d(?:[/-]\d\d(?:\d\d)?)?$`,
  "i",
);

/** "Apr", "Sep-25", "Q3 2025/26", "2026/27": a heading that says only when. */
export function isPeriod(heading: string): boolean {
  return period.test(heading.replace(/\s+/g, " ").trim());
}

/** Gives columns of periods the role of what stands in them, where no column has it yet; the latest is chosen among them afterwards. */
export function settlePeriods(columns: readonly Candidate[]): void {
  const periods = columns.filter(
    ({ role, heading, values }) =>
      role === "other" && values.length > 0 && isPeriod(heading),
  );
  const has = (role: Candidate["role"]) =>
    columns.some((column) => column.role === role);
  const [hasStatus, hasRag] = [has("status"), has("rag")];
  for (const column of periods) {
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

// A cell of a file as text to be compared with what was taken out.
import { cleanText } from "../../values/cleanText.ts";
import { day, parseDate } from "../../values/calendarDate.ts";
import { readTimeline } from "../../dates/timeline.ts";

/** Any day that a date cell may show, in whatever way a spreadsheet writes it. */
export function cellText(text: string, isDate: boolean): string {
  const tidy = cleanText(text).replace(/\s+/g, " ").trim();
  if (!isDate || tidy === "" || parseDate(tidy)) return tidy;
  const read = readTimeline(tidy, { reference: day("2000-01-01") });
  return read.kind === "date" && read.end ? read.end : tidy;
}

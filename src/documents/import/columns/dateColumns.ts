// Columns of dates that are not, or not by themselves, when the work is due.
import type { Candidate } from "./candidate.ts";

/** "Date" beside the day of a meeting or a decision is not when the work is due. */
export function leaveMeetingsOut(columns: readonly Candidate[]): void {
  if (!columns.some(({ role }) => role === "start")) return;
  for (const column of columns)
    if (column.role === "due" && /^date$/i.test(column.heading.trim()))
      column.role = "start";
}

/** "Quarter due" and "Year due" say one date between them. */
export function partYears(columns: readonly Candidate[]): void {
  const dues = columns.filter(
    ({ role, values }) => role === "due" && values.length > 0,
  );
  const years = dues.find(({ values }) =>
    values.every((value) =>
      /^(?:20)?\d\d(?:[/-](?:20)?\d\d)?$/.test(value.trim()),
    ),
  );
  const parts = dues.some(
    (column) =>
      column !== years && column.values.every((value) => !/\d\d/.test(value)),
  );
  if (years && parts) years.role = "dueYear";
}

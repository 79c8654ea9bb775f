// Dates written month before day. Waymark reads day before month; where a file shows that it does not, a person is asked.
import { inWords } from "../../../domain/calendarDate.ts";
import type { Role } from "../columns/columnRoles.ts";
import type { DateContext } from "../words/dateWords.ts";
import { timelineOf } from "../words/dateWords.ts";
import { ask, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { GridRow } from "../file/grid.ts";

const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

interface Numbers {
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

function numbersIn(text: string): Numbers | null {
  const match = numeric.exec(text);
  return (
    match && {
      text: match[0],
      first: Number(match[1]),
      second: Number(match[2]),
      year: match[3] ?? "",
    }
  );
}

const monthFirst = ({ first, second }: Numbers) =>
  first >= 1 && first <= 12 && second > 12 && second <= 31;
const dayFirst = ({ first, second }: Numbers) => first > 12 && second <= 12;
const either = ({ first, second }: Numbers) =>
  first <= 12 && second <= 12 && first !== second;

/** A day that only exists month first ("02/13/2019") is read as the one day it can be, and shown to a person. */
export function flagMonthFirst(draft: Draft, text: string): void {
  const found = numbersIn(text);
  if (found && monthFirst(found))
    flag(
      draft,
      "monthFirst",
      `"${found.text}" is written month before day, and was read so: there is no month ${found.second}.`,
    );
}

const dated: ReadonlySet<Role> = new Set([
  "due",
  "revisedDue",
  "completedOn",
  "start",
  "milestoneDue",
]);

/** A day of the table that can only be month first, where none can only be day first: the table writes the month first throughout. */
export function proofOfMonthFirst(
  columns: readonly { readonly index: number; readonly role: Role }[],
  rows: readonly GridRow[],
): string | null {
  const indices = columns.filter(({ role }) => dated.has(role));
  let proof: string | null = null;
  for (const { cells } of rows)
    for (const { index } of indices) {
      const cell = cells[index];
      const numbers =
        cell && cell.date === undefined ? numbersIn(cell.text) : null;
      if (numbers && dayFirst(numbers)) return null;
      if (numbers && monthFirst(numbers)) proof ??= numbers.text;
    }
  return proof;
}

/** "03/04/2026" in a table that writes the month first: read so, and asked. */
export function askWhichFirst(draft: Draft, context: DateContext): void {
  const proof = draft.raw.layout.monthFirst;
  if (proof === null) return;
  for (const field of ["due", "revisedDue"] as const) {
    const found = draft[field];
    const numbers =
      found !== null && draft.raw.cells.get(field)?.date === undefined
        ? numbersIn(found.text)
        : null;
    if (!found || !numbers || !either(numbers)) continue;
    flag(
      draft,
      "monthOrDayFirst",
      `"${numbers.text}" was read month before day: "${proof}" in the same table can only be so.`,
    );
    ask(
      draft,
      field,
      `"${numbers.text}" was read month before day, because the same table has "${proof}". Is it ${found.end ? inWords(found.end) : found.text}?`,
      timelineOf(`${numbers.second}/${numbers.first}/${numbers.year}`, {
        today: context.today,
        financialYearStartMonth: context.financialYearStartMonth,
      }),
      `${field}: month or day first`,
    );
  }
}

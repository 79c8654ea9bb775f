// Dates written month before day. Waymark reads day before month; where a file shows that it does not, a person is asked.
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { DayOrder } from "../columns/layout.ts";
import type { DateContext } from "../words/dateWords.ts";
import { timelineOf } from "../words/dateWords.ts";
import { askOfRow, flag } from "./draft.ts";
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
      say("due.monthFirst", {
        text: found.text,
        month: String(found.second),
      }),
    );
}

const dated: ReadonlySet<ColumnRole> = new Set([
  "due",
  "revisedDue",
  "completedOn",
  "start",
  "milestoneDue",
]);

/** What the days of a table show of how it writes them. */
export function orderOfDays(
  columns: readonly { readonly index: number; readonly role: ColumnRole }[],
  rows: readonly GridRow[],
): DayOrder {
  const indices = columns.filter(({ role }) => dated.has(role));
  const proof: { monthFirst: string | null; dayFirst: string | null } = {
    monthFirst: null,
    dayFirst: null,
  };
  for (const { cells } of rows)
    for (const { index } of indices) {
      const cell = cells[index];
      const numbers =
        cell && cell.date === undefined ? numbersIn(cell.text) : null;
      if (numbers && dayFirst(numbers)) proof.dayFirst ??= numbers.text;
      if (numbers && monthFirst(numbers)) proof.monthFirst ??= numbers.text;
    }
  return proof;
}

/** The table writes the month first throughout: one day can only be so, and none only the other way. */
export function writesMonthFirst(order: DayOrder | null): boolean {
  return order?.monthFirst != null && order.dayFirst === null;
}

/** "03/04/2026" in a table that writes the month first, or now this and now that: read so, and asked. */
export function askWhichFirst(draft: Draft, context: DateContext): void {
  const order = draft.raw.layout.dayOrder;
  const proof = order?.monthFirst ?? null;
  if (order === null || proof === null) return;
  for (const field of ["due", "revisedDue"] as const) {
    const found = draft[field];
    const numbers =
      found !== null && draft.raw.cells.get(field)?.date === undefined
        ? numbersIn(found.text)
        : null;
    if (!found || !numbers || !either(numbers)) continue;
    const { text } = numbers;
    const why = writesMonthFirst(order)
      ? say("due.monthBeforeDay", { text, proof })
      : say("due.dayBeforeMonth", {
          text,
          day: order.dayFirst ?? "",
          month: proof,
        });
    const date = found.end ? say("date", { on: found.end }) : found.text;
    flag(draft, "monthOrDayFirst", why);
    askOfRow(
      draft,
      field,
      inOrder(why, say("ask.isIt", { date })),
      timelineOf(
        writesMonthFirst(order)
          ? `${numbers.second}/${numbers.first}/${numbers.year}`
          : numbers.text,
        {
          today: context.today,
          financialYearStartMonth: context.financialYearStartMonth,
        },
      ),
      `${field}: month or day first`,
    );
  }
}

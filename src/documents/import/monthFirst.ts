// Dates written month before day. Waymark reads day before month; where a file shows that it does not, a person is asked.
import type { DateContext } from "./dateWords.ts";
import { timelineOf } from "./dateWords.ts";
import { ask, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

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

/** "03/04/2026" beside "12/31/2025", and no day that can only be day first: the file may write the month first throughout. */
export function askWhichFirst(
  drafts: readonly Draft[],
  context: DateContext,
): void {
  const tables = Map.groupBy(
    drafts,
    ({ raw }) => `${raw.place.sheet ?? ""} ${raw.place.table ?? ""}`,
  );
  for (const table of tables.values()) {
    const written = table.flatMap((draft) => {
      const cell = draft.raw.cells.get("due");
      const numbers = cell?.date === undefined && numbersIn(cell?.text ?? "");
      return numbers ? [{ draft, numbers }] : [];
    });
    const proof = written.find(({ numbers }) => monthFirst(numbers));
    if (!proof || written.some(({ numbers }) => dayFirst(numbers))) continue;
    for (const { draft, numbers } of written)
      if (either(numbers)) askAbout(draft, numbers, proof.numbers, context);
  }
}

function askAbout(
  draft: Draft,
  { text, first, second, year }: Numbers,
  proof: Numbers,
  context: DateContext,
): void {
  flag(
    draft,
    "monthOrDayFirst",
    `"${text}" was read day first; "${proof.text}" in the same table is written month first.`,
  );
  ask(
    draft,
    "due",
    `"${text}" was read day before month. The same table has "${proof.text}", which can only be month before day. Is this one so too?`,
    timelineOf(`${second}/${first}/${year}`, context),
    "due: month or day first",
  );
}

// The council's own columns of a file beside those of the plan: what each cell says, what does not fit, and which columns are new.
import type { Action } from "../../plan/action.ts";
import {
  mostColumns,
  ownKindWords,
  ownValues,
  ownWords,
} from "../../plan/ownColumns.ts";
import { columnCalled, readOwn } from "../../plan/ownReading.ts";
import type { OwnColumn, OwnValues } from "../../plan/ownColumns.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ReadAction, ReadPlan } from "./importedPlan.ts";

/** The plan with the columns this file brings; the same where it brings none. */
export function withColumns(
  plan: Plan,
  { ownColumns = [] }: Pick<ReadPlan, "ownColumns">,
): Plan {
  const { columns = [] } = plan;
  const news = ownColumns.filter(
    ({ title }) => columnCalled(title, columns) === null,
  );
  return news.length === 0
    ? plan
    : { ...plan, columns: [...columns, ...news].slice(0, mostColumns) };
}

export interface OwnCells {
  /** By key as they are kept; an empty one empties the plan's. */
  readonly cells: Readonly<Record<string, string>>;
  /** Why a cell is not taken. */
  readonly unread: readonly string[];
}

/**
 * What a row says in the council's own columns. A blank cell says nothing, but in a row of our own workbook, whose headings are given: there it
 * empties.
 */
export function ownCells(
  { own = {} }: Pick<ReadAction, "own">,
  { columns = [] }: Pick<Plan, "columns">,
  headings: readonly string[] = [],
): OwnCells {
  const cells: Record<string, string> = {};
  const unread: string[] = [];
  for (const heading of headings) {
    const column = columnCalled(heading, columns);
    if (column && !column.retired) cells[column.key] = "";
  }
  for (const [heading, text] of Object.entries(own)) {
    const column = columnCalled(heading, columns);
    const value = column && !column.retired ? readOwn(column, text) : null;
    if (column && value !== null) cells[column.key] = value;
    else {
      if (column) delete cells[column.key];
      unread.push(whyUnread(heading, text, column));
    }
  }
  return { cells, unread };
}

function whyUnread(
  heading: string,
  text: string,
  column: OwnColumn | null,
): string {
  if (!column)
    return `A plan keeps at most ${mostColumns} columns of the council’s own, so “${heading}” was not taken. Its words stand with the action as written.`;
  const { kind, choices = [], retired } = column;
  if (retired)
    return `The column “${column.title}” was retired, so “${text}” was not taken. It stands with the action as written; bring the column back under Set-up, Columns, to take it.`;
  const what =
    kind === "choice" ? `one of ${choices.join(", ")}` : ownKindWords[kind];
  return `“${text}” under “${heading}” does not fit: the column holds ${what}. It stands with the action as written; write it otherwise, or give the plan a column of words.`;
}

/** The action's own columns with what the file says put in. */
export function ownAfter(
  { own = {} }: Pick<Action, "own">,
  { cells }: OwnCells,
): OwnValues {
  return ownValues({ ...own, ...cells });
}

/** As text to compare; empty where there is nothing. */
export function ownText(own: OwnValues | undefined): string {
  const text = JSON.stringify(ownValues(own ?? {}));
  return text === "{}" ? "" : text;
}

/** The columns in which two differ, each side in words: "Cost: £5,000". */
export function ownDiffers(
  before: OwnValues | undefined,
  after: OwnValues | undefined,
  { columns = [] }: Pick<Plan, "columns">,
): { readonly from: string; readonly to: string } {
  const words = (column: OwnColumn, own: OwnValues | undefined) => {
    const value = own?.[column.key];
    return `${column.title}: ${value === undefined ? "nothing" : ownWords(column, value)}`;
  };
  const changed = columns.filter(({ key }) => before?.[key] !== after?.[key]);
  return {
    from: changed.map((column) => words(column, before)).join("; "),
    to: changed.map((column) => words(column, after)).join("; "),
  };
}

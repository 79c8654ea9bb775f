// The council's own columns of a file beside those of the plan: what each cell says, what does not fit, and which columns are new.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import { mostColumns, ownValues, ownWords } from "../../plan/ownColumns.ts";
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
  readonly unread: readonly Sentence[];
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
  const unread: Sentence[] = [];
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
): Sentence {
  if (!column) return say("ownColumn.tooMany", { n: mostColumns, heading });
  const { kind, choices = [], retired } = column;
  if (retired) return say("ownColumn.retired", { title: column.title, text });
  const what =
    kind === "choice"
      ? say("ownColumn.oneOf", { choices })
      : say(`ownColumn.${kind}`);
  return say("ownColumn.misfit", { text, heading, what });
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

/** The columns in which two differ, each side: "Cost: £5,000". */
export function ownDiffers(
  before: OwnValues | undefined,
  after: OwnValues | undefined,
  { columns = [] }: Pick<Plan, "columns">,
): { readonly from: Sentence; readonly to: Sentence } {
  const changed = columns.filter(({ key }) => before?.[key] !== after?.[key]);
  const words = (column: OwnColumn, own: OwnValues | undefined) => {
    const { title } = column;
    const value = own?.[column.key];
    return value === undefined
      ? say("ownColumn.nothing", { title })
      : say("ownColumn.says", { title, words: ownWords(column, value) });
  };
  const all = (own: OwnValues | undefined) =>
    changed
      .map((column): Sentence => words(column, own))
      .reduceRight<Sentence>(
        (more, one) =>
          more === "" ? one : say("ownColumn.more", { one, more }),
        "",
      );
  return {
    from: all(before),
    to: all(after),
  };
}

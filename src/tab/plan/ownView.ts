// By which of the council's own columns their table is sorted and filtered: text in the address, and what it does to rows. Pure.
import { ownWords, shownColumns } from "../../domain/plan/ownColumns.ts";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { PlanRow } from "../reading/rows.ts";

export interface OwnView {
  /** Key of the column by which rows are sorted; null for the order of the list. */
  readonly sort: string | null;
  readonly descending: boolean;
  /** By key of the column: the value where one is chosen from a list, else words that stand in it. */
  readonly only: ReadonlyMap<string, string>;
}

/** What is asked for where a column is to hold nothing. */
export const nothingIn = "-";

const sortName = "sort";

export function readOwnView(text: string | null): OwnView {
  const query = new URLSearchParams(text ?? "");
  const sort = query.get(sortName);
  query.delete(sortName);
  return {
    sort: sort?.replace(/^-/, "") ?? null,
    descending: sort?.startsWith("-") ?? false,
    only: new Map(query),
  };
}

/** As text for the address; null where nothing is asked for. */
export function ownViewText({ sort, descending, only }: OwnView) {
  const query = new URLSearchParams();
  if (sort) query.set(sortName, `${descending ? "-" : ""}${sort}`);
  for (const [key, value] of only) if (value) query.set(key, value);
  return query.toString() || null;
}

/** Whether what may stand in a column is known, so that one is chosen and not typed. */
export const isChosen = ({ kind }: OwnColumn) =>
  kind === "choice" || kind === "yesNo";

const valueOf = ({ action }: PlanRow, { key }: OwnColumn) => action.own?.[key];

function fits(row: PlanRow, column: OwnColumn, wanted: string): boolean {
  const value = valueOf(row, column);
  if (value === undefined) return wanted === nothingIn;
  return isChosen(column)
    ? value === wanted
    : ownWords(column, value)
        .toLowerCase()
        .includes(wanted.trim().toLowerCase());
}

function compareValues(column: OwnColumn, a: string, b: string): number {
  const { kind, choices = [] } = column;
  if (kind === "number" || kind === "money")
    return Number.parseFloat(a) - Number.parseFloat(b);
  if (kind === "choice") return choices.indexOf(a) - choices.indexOf(b);
  return a.localeCompare(b, "en-GB");
}

/** What is empty comes last whichever way the sort runs. */
function compareRows(
  a: PlanRow,
  b: PlanRow,
  column: OwnColumn,
  way: 1 | -1,
): number {
  const [x, y] = [valueOf(a, column), valueOf(b, column)];
  if (x === undefined || y === undefined)
    return Number(x === undefined) - Number(y === undefined);
  return way * compareValues(column, x, y);
}

/** The rows a table of own columns shows, in its order. A column that is no longer there asks for nothing. */
export function ownRows(
  rows: readonly PlanRow[],
  plan: Pick<Plan, "columns">,
  { sort, descending, only }: OwnView,
): readonly PlanRow[] {
  const columns = shownColumns(plan);
  const shown = rows.filter((row) =>
    columns.every((column) => {
      const wanted = only.get(column.key);
      return !wanted || fits(row, column, wanted);
    }),
  );
  const by = columns.find(({ key }) => key === sort);
  return by
    ? shown.toSorted(
        (a, b) =>
          compareRows(a, b, by, descending ? -1 : 1) ||
          compareRefs(a.action.ref, b.action.ref),
      )
    : shown;
}

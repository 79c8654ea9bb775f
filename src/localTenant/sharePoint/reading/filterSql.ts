// Compiles a filter into SQL with parameters, and says whether SharePoint would serve it over a long list.
import type { SqlValue } from "../storage/database.ts";
import { fold } from "../storage/database.ts";
import { invalidExpression, notFilterable } from "../refusals/errors.ts";
import type { Filter, Literal, Operator } from "../query/filterParser.ts";
import { readDate } from "../storage/siteTime.ts";
import type { ValueKind } from "../lists/fieldTypes.ts";

/** A column as a filter sees it: where its value is and how it compares. Text is folded already. */
export interface FilterColumn {
  readonly name: string;
  readonly sql: string;
  readonly kind: ValueKind;
  readonly indexed: boolean;
}

export interface Columns {
  /** @throws Refusal 400 when there is no such column or it cannot be filtered */
  column(path: string): FilterColumn;
  readonly zone: string;
}

interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const operators: Readonly<Record<Operator, string>> = {
  eq: "=",
  ne: "<>",
  gt: ">",
  ge: ">=",
  lt: "<",
  le: "<=",
};

export function filterSql(filter: Filter, columns: Columns): Sql {
  switch (filter.kind) {
    case "and":
    case "or": {
      const left = filterSql(filter.left, columns);
      const right = filterSql(filter.right, columns);
      return {
        sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values],
      };
    }
    case "match":
      return matchSql(filter, columns.column(filter.field));
    case "compare":
      return compareSql(filter, columns);
  }
}

function matchSql(
  filter: Filter & { kind: "match" },
  column: FilterColumn,
): Sql {
  if (column.kind !== "text" && column.kind !== "texts")
    throw notFilterable(column.name, column.kind);
  const text = fold(filter.text);
  const test = (value: string) =>
    filter.how === "startswith"
      ? `substr(${value}, 1, length(?)) = ?`
      : `instr(${value}, ?) > 0`;
  const sql =
    column.kind === "texts"
      ? `EXISTS (SELECT 1 FROM json_each(${column.sql}) WHERE ${test("fold(value)")})`
      : `coalesce(${test(column.sql)}, 0)`;
  return {
    sql: filter.wanted ? sql : `NOT ${sql}`,
    values: filter.how === "startswith" ? [text, text] : [text],
  };
}

function compareSql(
  filter: Filter & { kind: "compare" },
  columns: Columns,
): Sql {
  const column = columns.column(filter.field);
  const { operator, value, part } = filter;
  if (value.kind === "null") return nullSql(column, operator);
  if (part) {
    if (column.kind !== "date" || value.kind !== "number")
      throw invalidExpression(`${part}(${column.name})`);
    return {
      sql: `coalesce(site_part('${part}', ${column.sql}) ${operators[operator]} ?, 0)`,
      values: [value.value],
    };
  }
  const wanted = comparable(column, value, columns.zone);
  if (column.kind === "texts" || column.kind === "numbers")
    return manySql(column, operator, wanted);
  // Rows without a value are "not equal" too: what SharePoint's own Neq does.
  return operator === "ne"
    ? {
        sql: `(${column.sql} <> ? OR ${column.sql} IS NULL)`,
        values: [wanted],
      }
    : // An empty column compares as NULL, which no `and` or `or` takes for true; left bare, an index can answer it.
      { sql: `${column.sql} ${operators[operator]} ?`, values: [wanted] };
}

function nullSql(column: FilterColumn, operator: Operator): Sql {
  if (operator === "eq") return { sql: `${column.sql} IS NULL`, values: [] };
  if (operator === "ne")
    return { sql: `${column.sql} IS NOT NULL`, values: [] };
  throw invalidExpression(`${column.name} ${operator} null`);
}

/** A column of many values meets a comparison when one of them does, and "not equal" when none is. */
function manySql(
  column: FilterColumn,
  operator: Operator,
  wanted: SqlValue,
): Sql {
  const each = column.kind === "texts" ? "fold(value)" : "value";
  const sign = operator === "ne" ? "=" : operators[operator];
  const some = `EXISTS (SELECT 1 FROM json_each(${column.sql}) WHERE ${each} ${sign} ?)`;
  return { sql: operator === "ne" ? `NOT ${some}` : some, values: [wanted] };
}

function comparable(
  column: FilterColumn,
  literal: Literal,
  zone: string,
): SqlValue {
  if (literal.kind === "null") return null;
  const { value } = literal;
  const refuse = () => invalidExpression(`${column.name} ${String(value)}`);
  switch (column.kind) {
    case "text":
    case "texts":
    case "guid":
      return fold(String(value));
    case "number":
    case "numbers": {
      const amount = typeof value === "boolean" ? Number(value) : Number(value);
      if (value === "" || !Number.isFinite(amount)) throw refuse();
      return amount;
    }
    case "boolean": {
      const word = fold(String(value));
      if (!["1", "0", "true", "false"].includes(word)) throw refuse();
      return word === "1" || word === "true" ? 1 : 0;
    }
    case "date": {
      const instant = typeof value === "string" ? readDate(value, zone) : null;
      if (instant === null) throw refuse();
      return instant;
    }
    case "url":
    case "none":
      throw notFilterable(column.name, column.kind);
  }
}

/** The parts joined by `and` at the top. */
function conjuncts(filter: Filter): Filter[] {
  return filter.kind === "and"
    ? [...conjuncts(filter.left), ...conjuncts(filter.right)]
    : [filter];
}

/** What must hold at the top, comparisons of one column taken together: each alone bounds the rows that can match. */
export function narrowings(filter: Filter): Filter[] {
  const parts = new Map<string, Filter>();
  for (const [n, part] of conjuncts(filter).entries()) {
    const key =
      part.kind === "compare" && part.part === null ? part.field : String(n);
    const other = parts.get(key);
    parts.set(key, other ? { kind: "and", left: other, right: part } : part);
  }
  return [...parts.values()];
}

/** Whether an index alone can find the rows of this part; every branch of an `or` must have one. */
export function usesIndex(filter: Filter, columns: Columns): boolean {
  switch (filter.kind) {
    case "and":
      return (
        usesIndex(filter.left, columns) || usesIndex(filter.right, columns)
      );
    case "or":
      return (
        usesIndex(filter.left, columns) && usesIndex(filter.right, columns)
      );
    case "match":
      return (
        filter.how === "startswith" && columns.column(filter.field).indexed
      );
    case "compare":
      return filter.part === null && columns.column(filter.field).indexed;
  }
}

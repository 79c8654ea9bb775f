// Reads the items of a list: filter, order and page, within the list view threshold.
import { namesIn, numberOption } from "../query/collection.ts";
import type { Call, Reply } from "../request/call.ts";
import {
  invalidExpression,
  notEmulated,
  thresholdExceeded,
} from "../refusals/errors.ts";
import { parseFilter, type Filter } from "../query/filterParser.ts";
import {
  filterSql,
  narrowings,
  usesIndex,
  type FilterColumn,
  type Columns,
} from "./filterSql.ts";
import { itemEntity, readItem, valueOf, type Item } from "../rows/item.ts";
import { fieldOfProperty, itemColumns } from "./itemColumns.ts";
import { projection } from "./itemProjection.ts";
import { fieldsOf, itemCount, listOf, type List } from "../lists/list.ts";
import { fold, numberIn, type SqlValue } from "../storage/database.ts";
import type { ListField } from "../lists/fieldTypes.ts";
import { visibleSql } from "../access/permissions.ts";

const pageByDefault = 100;
const longestPage = 5000;

export interface Order {
  readonly property: string;
  readonly sql: string;
  readonly descending: boolean;
  readonly indexed: boolean;
  /** Text is ordered without regard to case. */
  readonly folded: boolean;
}

/** How a column is ordered. */
export function orderBy(
  property: string,
  descending: boolean,
  { sql, indexed, kind }: FilterColumn,
): Order {
  return { property, sql, descending, indexed, folded: kind === "text" };
}

/** `GET …/items`: one page, with a link to the next while more rows follow. */
export function readItems(call: Call): Reply {
  const list = listOf(call);
  const fields = fieldsOf(call.site, list);
  const expanded = namesIn(call.address.query.get("$expand"));
  const columns = itemColumns(call, fields, expanded);
  const written = call.address.query.get("$filter");
  const filter = written ? parseFilter(written) : null;
  const orders = readOrder(call.address.query.get("$orderby"), columns);
  const show = projection(call, list, fields);
  const top = Math.min(
    numberOption(call, "$top") ?? pageByDefault,
    longestPage,
  );
  requireUnderThreshold(call, list, filter, orders, columns);
  const after = readToken(call.address.query.get("$skiptoken"));
  const rows = selectItems(call, list, {
    filter,
    orders,
    columns,
    after,
    limit: top + 1,
  });
  const page = rows.slice(0, top);
  const last = page.at(-1);
  const nextLink =
    rows.length > top && last
      ? nextPage(call, list, orders, fields, last)
      : undefined;
  return {
    kind: "collection",
    finished: true,
    entities: page.map((item) => itemEntity(list, item, show(item))),
    ...(nextLink ? { nextLink } : {}),
  };
}

function readOrder(text: string | undefined, columns: Columns): Order[] {
  return namesIn(text).map((each) => {
    const [property = "", direction = "asc", ...rest] = each.split(/\s+/);
    const word = fold(direction);
    if (rest.length > 0 || (word !== "asc" && word !== "desc"))
      throw invalidExpression(each);
    return orderBy(property, word === "desc", columns.column(property));
  });
}

/**
 * SharePoint's rule for long lists. Up to the threshold everything is served. Beyond it: no filter and an order by nothing, ID or an
 * indexed column; or one part joined by `and` that an index can answer and that alone matches no more rows than the threshold. The
 * two ends of a range on one column are one part: `ID gt a and ID le b` is one stretch of the index, which is how long lists are read.
 * @throws Refusal 500 list view threshold
 */
function requireUnderThreshold(
  call: Call,
  list: List,
  filter: Filter | null,
  orders: readonly Order[],
  columns: Columns,
): void {
  const threshold = call.site.threshold();
  if (itemCount(call.site, list) <= threshold) return;
  const selective = filter
    ? narrowings(filter).some(
        (part) =>
          usesIndex(part, columns) &&
          matchCount(call, list, part, columns, threshold + 1) <= threshold,
      )
    : orders.every((order) => order.indexed);
  if (!selective) throw thresholdExceeded();
}

function matchCount(
  call: Call,
  list: List,
  filter: Filter,
  columns: Columns,
  limit: number,
): number {
  const { sql, values } = filterSql(filter, columns);
  const row = call.site.storage.get(
    `SELECT count(*) AS n FROM (SELECT 1 FROM item_${list.number} AS row WHERE ${sql} LIMIT ${limit})`,
    ...values,
  );
  return numberIn(row ?? {}, "n");
}

interface Selection {
  readonly filter: Filter | null;
  readonly orders: readonly Order[];
  readonly columns: Columns;
  readonly after: ReadonlyMap<string, string> | null;
  readonly limit: number;
  /** Look only at this many rows by number, as CAML does beyond the threshold. */
  readonly firstRows?: number;
}

/** The rows of a page the caller may see, in order; rows deleted meanwhile move nothing, since a page starts after a row and not at a count. */
export function selectItems(
  call: Call,
  list: List,
  selection: Selection,
): Item[] {
  const visible = visibleSql(call, list);
  const where: string[] = [visible.sql];
  const values: SqlValue[] = [...visible.values];
  if (selection.filter) {
    const filter = filterSql(selection.filter, selection.columns);
    where.push(filter.sql);
    values.push(...filter.values);
  }
  const orders = withId(selection.orders);
  if (selection.after) {
    const after = afterSql(orders, selection.after);
    where.push(after.sql);
    values.push(...after.values);
  }
  const source = selection.firstRows
    ? `(SELECT * FROM item_${list.number} ORDER BY id LIMIT ${selection.firstRows})`
    : `item_${list.number}`;
  const by = orders
    .map((order) => `${order.sql} ${order.descending ? "DESC" : "ASC"}`)
    .join(", ");
  return call.site.storage
    .all(
      `SELECT * FROM ${source} AS row WHERE ${where.join(" AND ")} ORDER BY ${by} LIMIT ?`,
      ...values,
      selection.limit,
    )
    .map(readItem);
}

/** Every order ends in the number, so that it is total. */
function withId(orders: readonly Order[]): Order[] {
  const cut = orders.findIndex((order) => order.sql === "id");
  if (cut >= 0) return orders.slice(0, cut + 1);
  return [
    ...orders,
    {
      property: "ID",
      sql: "id",
      descending: false,
      indexed: true,
      folded: false,
    },
  ];
}

/** Rows that come after the last one of the page before, empty values first when ascending. */
function afterSql(
  orders: readonly Order[],
  after: ReadonlyMap<string, string>,
): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const branches = orders.map((order, at) => {
    const same = orders.slice(0, at).map((each) => {
      values.push(lastValue(each, after));
      return `${each.sql} IS ?`;
    });
    const value = lastValue(order, after);
    return `(${[...same, beyond(order, value, values)].join(" AND ")})`;
  });
  return { sql: `(${branches.join(" OR ")})`, values };
}

function beyond(order: Order, last: SqlValue, values: SqlValue[]): string {
  if (last === null) return order.descending ? "0" : `${order.sql} IS NOT NULL`;
  values.push(last);
  return order.descending
    ? `(${order.sql} < ? OR ${order.sql} IS NULL)`
    : `${order.sql} > ?`;
}

function lastValue(order: Order, after: ReadonlyMap<string, string>): SqlValue {
  const written = after.get(`p_${order.property}`);
  if (order.sql === "id") return Number(written ?? after.get("p_ID"));
  if (written === undefined || written === "") return null;
  const value: unknown = JSON.parse(written);
  if (typeof value === "string") return order.folded ? fold(value) : value;
  return typeof value === "number" ? value : Number(value === true);
}

/** A page token; opaque to clients, though anybody may start after a number with `Paged=TRUE&p_ID=n`. */
export function readToken(
  text: string | undefined,
): ReadonlyMap<string, string> | null {
  if (text === undefined) return null;
  const token = new URLSearchParams(text);
  if (token.get("PagedPrev") !== null) throw notEmulated("paging backwards");
  const id = token.get("p_ID");
  if (token.get("Paged") !== "TRUE" || id === null || !/^\d+$/.test(id))
    throw invalidExpression(text);
  return new Map(token);
}

/** The token of the page after this row. */
export function writeToken(
  orders: readonly Order[],
  fields: readonly ListField[],
  last: Item,
): string {
  const parts = orders
    .filter((order) => order.sql !== "id")
    .map((order) => {
      const value = orderedValue(order, fields, last);
      const text = value === null ? "" : JSON.stringify(value);
      return `&p_${order.property}=${encodeURIComponent(text)}`;
    });
  return `Paged=TRUE${parts.join("")}&p_ID=${last.id}`;
}

function orderedValue(
  order: Order,
  fields: readonly ListField[],
  item: Item,
): unknown {
  const field = fieldOfProperty(fields, order.property);
  if (!field) throw notEmulated(`paging in the order of ${order.property}`);
  return valueOf(item, field);
}

function nextPage(
  call: Call,
  list: List,
  orders: readonly Order[],
  fields: readonly ListField[],
  last: Item,
): string {
  const rest = call.address.rawQuery.filter(
    ([name]) => name.toLowerCase() !== "$skiptoken",
  );
  const query = [["$skiptoken", writeToken(orders, fields, last)], ...rest]
    .map(([name = "", value = ""]) => `${escape(name)}=${escape(value)}`)
    .join("&");
  return `${call.site.url}/_api/web/lists(guid%27${list.id}%27)/items?${query}`;
}

/** Percent escapes in lower case and `+` for a space, as SharePoint writes its links. */
function escape(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("'", "%27")
    .replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase())
    .replaceAll("%20", "+");
}

// Runs a CAML view: beyond the threshold SharePoint answers from the first rows only, and does not say so.
import { readCamlView, type CamlView } from "../query/caml.ts";
import type { Call } from "../request/call.ts";
import { tooManyJoins } from "../refusals/errors.ts";
import { typeOf, type ListField } from "../lists/fieldTypes.ts";
import { usesIndex, narrowings, type Columns } from "./filterSql.ts";
import type { Item } from "../rows/item.ts";
import { itemColumns } from "./itemColumns.ts";
import { orderBy, readToken, selectItems, writeToken } from "./itemQuery.ts";
import { itemCount, type List } from "../lists/list.ts";
import { localDay } from "../storage/siteTime.ts";

const rowsByDefault = 100;
const mostRows = 5000;
const mostJoins = 12;

interface CamlPage {
  readonly view: CamlView;
  readonly items: readonly Item[];
  readonly limit: number;
  /** Where the next page starts; null when this was the last. */
  readonly next: string | null;
}

/**
 * One page of a view. Over the list view threshold a condition no index can answer is looked for in the first rows alone.
 * @param paging a page token without `?`, or null for the first page
 */
export function runView(
  call: Call,
  list: List,
  fields: readonly ListField[],
  source: string,
  paging: string | null,
): CamlPage {
  const view = readCamlView(source, {
    fields,
    today: localDay(call.site.now(), call.site.timeZone.iana),
    userId: call.caller.userId,
  });
  requireFewJoins(fields, view);
  const everyJoin = fields
    .filter((field) => typeOf(field).joins)
    .map((field) => field.name);
  const columns = itemColumns(call, fields, everyJoin);
  const orders = view.orders.map(({ property, descending }) =>
    orderBy(property, descending, columns.column(property)),
  );
  const limit = Math.min(view.rowLimit ?? rowsByDefault, mostRows);
  const items = selectItems(call, list, {
    filter: view.filter,
    orders,
    columns,
    after: paging ? readToken(paging) : null,
    limit: limit + 1,
    ...(isPartial(call, list, view, columns)
      ? { firstRows: call.site.threshold() }
      : {}),
  });
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return {
    view,
    items: page,
    limit,
    next:
      items.length > limit && last ? writeToken(orders, fields, last) : null,
  };
}

function isPartial(
  call: Call,
  list: List,
  view: CamlView,
  columns: Columns,
): boolean {
  if (itemCount(call.site, list) <= call.site.threshold()) return false;
  return (
    view.filter !== null &&
    !narrowings(view.filter).some((part) => usesIndex(part, columns))
  );
}

/** Each person or lookup a view shows is a join; thirteen are refused, empty or not. */
function requireFewJoins(fields: readonly ListField[], view: CamlView): void {
  const joined = fields.filter(
    (field) => typeOf(field).joins && view.fields.includes(field.name),
  );
  if (joined.length > mostJoins) throw tooManyJoins();
}

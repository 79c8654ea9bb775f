// `POST …/RenderListDataAsStream`: rows as a page shows them, every value a text, with the caller's rights on each.
import {
  bodyOf,
  innerOf,
  textIn,
  type Call,
  type Reply,
} from "../request/call.ts";
import { runView } from "../reading/camlQuery.ts";
import { isObject } from "../storage/database.ts";
import { notEmulated } from "../refusals/errors.ts";
import { typeOf, type ListField } from "../lists/fieldTypes.ts";
import {
  contentTypeId,
  itemById,
  leafOf,
  valueOf,
  type Item,
} from "../rows/item.ts";
import { lookupList } from "../reading/itemColumns.ts";
import { fieldsOf, listOf, type List } from "../lists/list.ts";
import { rightsOn } from "../access/permissions.ts";
import { principalById } from "../access/principals.ts";
import { localTime } from "../storage/siteTime.ts";

export function renderListData(call: Call): Reply {
  const list = listOf(call);
  const fields = fieldsOf(call.site, list);
  const parameters = innerOf(bodyOf(call), "parameters");
  requireKnown(call, parameters);
  const paging = textIn(parameters, "Paging");
  const page = runView(
    call,
    list,
    fields,
    textIn(parameters, "ViewXml") ?? "",
    paging,
  );
  const first = Number(
    new URLSearchParams(paging ?? "").get("PageFirstRow") ?? 1,
  );
  const shown = page.view.fields.length === 0 ? ["Title"] : page.view.fields;
  const wanted = fields.filter((field) => shown.includes(field.name));
  const rows = page.items.map((item) => rowOf(call, list, wanted, item));
  const next = first + rows.length;
  const body = {
    Row: rows,
    FirstRow: first,
    FolderPermissions: hex(rightsOn(call, list)),
    LastRow: next - 1,
    RowLimit: page.limit,
    ...(page.next
      ? {
          NextHref: `?${page.next}&PageFirstRow=${next}&View=00000000-0000-0000-0000-000000000000`,
        }
      : {}),
    FilterLink: "?",
    ForceNoHierarchy: "1",
    HierarchyHasIndention: "",
    CurrentFolderSpItemUrl: "",
  };
  return {
    kind: "json",
    text: JSON.stringify(body).replaceAll("/", "\\u002f"),
  };
}

/** @throws Refusal 501 for what would be answered as if it had not been asked */
function requireKnown(call: Call, parameters: Record<string, unknown>): void {
  for (const name of call.address.query.keys())
    throw notEmulated(`RenderListDataAsStream with ${name} in the address`);
  const { RenderOptions: options, FolderServerRelativeUrl: folder } =
    parameters;
  // 2 is the rows alone, which is also what is sent without any.
  if (![undefined, null, 0, 2].includes(options as never))
    throw notEmulated(`RenderOptions ${JSON.stringify(options)}`);
  if ((folder ?? "") !== "") throw notEmulated("FolderServerRelativeUrl");
  if (bodyOf(call)["overrideParameters"] != null)
    throw notEmulated("overrideParameters");
}

const hex = (rights: bigint): string => `0x${rights.toString(16)}`;

function rowOf(
  call: Call,
  list: List,
  fields: readonly ListField[],
  item: Item,
): Record<string, unknown> {
  const row: Record<string, unknown> = {
    ID: String(item.id),
    PermMask: hex(rightsOn(call, item, list)),
    FSObjType: item.folder ? "1" : "0",
    UniqueId: `{${item.guid.toUpperCase()}}`,
    ContentTypeId: contentTypeId(item.folder),
    FileRef: `${item.dir}/${leafOf(item)}`,
    FileLeafRef: leafOf(item),
    File_x0020_Type: "",
    "FileRef.urlencode": encodeURIComponent(`${item.dir}/${leafOf(item)}`),
    "FileRef.urlencodeasurl": encodeURI(`${item.dir}/${leafOf(item)}`),
    ItemChildCount: "0",
    FolderChildCount: "0",
    Attachments: item.attachments > 0 ? "1" : "0",
    owshiddenversion: String(item.version),
  };
  for (const field of fields) addCell(call, row, field, valueOf(item, field));
  return row;
}

function addCell(
  call: Call,
  row: Record<string, unknown>,
  field: ListField,
  value: unknown,
): void {
  const { joins, value: kind } = typeOf(field);
  if (joins) {
    const ids = Array.isArray(value) ? value : value === null ? [] : [value];
    const cells = ids.map((id) =>
      joins === "user"
        ? personCell(call, Number(id))
        : lookupCell(call, field, Number(id)),
    );
    row[field.name] = cells.length === 0 ? "" : cells;
    return;
  }
  if (kind === "boolean") {
    row[field.name] = value === null ? "" : value === true ? "Yes" : "No";
    row[`${field.name}.value`] =
      value === null ? "" : value === true ? "1" : "0";
  } else if (kind === "date") {
    row[field.name] =
      typeof value === "string" ? shownDate(call, field, value) : "";
    row[`${field.name}.`] = value ?? "";
  } else if (kind === "url") {
    row[field.name] = isObject(value) ? value["Url"] : "";
    row[`${field.name}.desc`] = isObject(value) ? value["Description"] : "";
  } else if (Array.isArray(value)) row[field.name] = value;
  else row[field.name] = typeof value === "string" ? value : cellText(value);
}

function cellText(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

/** Month first, as the site's language has it. */
function shownDate(call: Call, field: ListField, instant: string): string {
  const l = localTime(Date.parse(instant), call.site.timeZone.iana);
  const day = `${l.month}/${l.day}/${l.year}`;
  if (field.settings["DisplayFormat"] === 0) return day;
  const hour = l.hour % 12 === 0 ? 12 : l.hour % 12;
  return `${day} ${hour}:${String(l.minute).padStart(2, "0")} ${l.hour < 12 ? "AM" : "PM"}`;
}

function personCell(call: Call, id: number): Record<string, unknown> {
  const person = principalById(call.site, id);
  return {
    id: String(id),
    title: person?.title ?? "",
    email: person?.email ?? "",
    sip: person?.email ?? "",
    picture: "",
  };
}

function lookupCell(
  call: Call,
  field: ListField,
  id: number,
): Record<string, unknown> {
  const list = lookupList(call.site, field);
  const target = list && itemById(call.site, list, id);
  return {
    lookupId: id,
    lookupValue: target?.fields["Title"] ?? "",
    isSecretFieldValue: false,
  };
}

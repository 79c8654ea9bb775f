// One row of a list: how it is stored, found and shown.
import { argumentOf, nounOf } from "../request/address.ts";
import type { Call, Entity, StoredSite } from "../request/call.ts";
import {
  own,
  asText,
  isObject,
  json,
  numberIn,
  numberOrNull,
  text,
  type SqlRow,
} from "../storage/database.ts";
import { etagMismatch, itemMissing } from "../refusals/errors.ts";
import {
  entityName,
  propertyOf,
  typeOf,
  type ListField,
} from "../lists/fieldTypes.ts";
import { itemType, type List } from "../lists/list.ts";
import { keptToAuthor, may } from "../access/permissions.ts";

export interface Item {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly ui: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  /** Server-relative address of the folder it lies in. */
  readonly dir: string;
  /** File or folder name; null for a plain item. */
  readonly leaf: string | null;
  readonly folder: boolean;
  readonly attachments: number;
  readonly scope: number | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function readItem(row: SqlRow): Item {
  const leaf = row["leaf"];
  return {
    id: numberIn(row, "id"),
    guid: text(row, "guid"),
    version: numberIn(row, "version"),
    ui: numberIn(row, "ui"),
    author: numberIn(row, "author"),
    editor: numberIn(row, "editor"),
    created: text(row, "created"),
    modified: text(row, "modified"),
    dir: text(row, "dir"),
    leaf: typeof leaf === "string" ? leaf : null,
    folder: row["folder"] === 1,
    attachments: numberIn(row, "attachments"),
    scope: numberOrNull(row, "scope"),
    fields: json(row, "fields"),
  };
}

/** The item with this number, or undefined. */
export function itemById(
  site: StoredSite,
  list: List,
  id: number,
): Item | undefined {
  const row = site.storage.get(
    `SELECT * FROM item_${list.number} WHERE id = ?`,
    id,
  );
  return row && readItem(row);
}

export function maySee(call: Call, list: List, item: Item): boolean {
  return (
    may(call, "viewListItems", item, list) &&
    !keptToAuthor(call, "ReadSecurity", list, item)
  );
}

/**
 * The item the address names.
 * @throws Refusal 404, also when the caller may not see it
 */
export function itemOf(call: Call, list: List): Item {
  const id = Number(argumentOf(nounOf(call.address, "item()"), "id"));
  const item = Number.isInteger(id) ? itemById(call.site, list, id) : undefined;
  if (!item || !maySee(call, list, item)) throw itemMissing();
  return item;
}

/** A file's ETag has its guid in braces and capitals, an item's does not. */
export function headerEtag(item: Item): string {
  return `"${item.guid},${item.version}"`;
}

/**
 * Holds a write to the version the client read.
 * @throws Refusal 412 when `If-Match` is missing or names another version; `*` matches any
 */
export function requireMatch(call: Call, item: Item): void {
  const asked = call.headers.get("if-match") ?? "";
  const bare = asked.replace(/^W\//, "");
  if (bare === "*" || bare === `"${item.version}"`) return;
  if (bare.toLowerCase() === headerEtag(item)) return;
  throw etagMismatch(asked, headerEtag(item));
}

export function leafOf(item: Item): string {
  return item.leaf ?? `${item.id}_.000`;
}

export function itemLink(list: List, item: Item): string {
  return `Web/Lists(guid'${list.id}')/Items(${item.id})`;
}

export function itemEntity(
  list: List,
  item: Item,
  values: Readonly<Record<string, unknown>>,
): Entity {
  return {
    type: itemType(list),
    id: item.guid,
    editLink: itemLink(list, item),
    etag: `"${item.version}"`,
    values,
  };
}

/** The form is that of a recording (PnP Core); the list's own part, which each list has its own of, is one for all here. */
export const contentTypeId = (folder: boolean): string =>
  `${folder ? "0x0120" : "0x01"}00E7A9B05C1D3F4A6280B1C2D3E4F50617`;

/** A built-in column's value. */
const builtInValues: Readonly<Record<string, (item: Item) => unknown>> = {
  ID: (item) => item.id,
  Created: (item) => item.created,
  Modified: (item) => item.modified,
  Author: (item) => item.author,
  Editor: (item) => item.editor,
  GUID: (item) => item.guid,
  FileLeafRef: leafOf,
  FileDirRef: (item) => item.dir,
  FileRef: (item) => `${item.dir}/${leafOf(item)}`,
  FSObjType: (item) => (item.folder ? 1 : 0),
  Attachments: (item) => item.attachments > 0,
  owshiddenversion: (item) => item.version,
  _UIVersionString: (item) => `${item.ui}.0`,
  ContentTypeId: (item) => contentTypeId(item.folder),
};

/** What an item holds in a column, as it is stored; null when empty. */
export function valueOf(item: Item, field: ListField): unknown {
  const builtIn = own(builtInValues, field.name);
  return builtIn ? builtIn(item) : (own(item.fields, field.name) ?? null);
}

/** What REST shows of an item's column: an empty list of lookups reads as [], of people or choices as null. */
export function shownValue(item: Item, field: ListField): unknown {
  const value = valueOf(item, field);
  if (value !== null) return value;
  const { joins, value: kind } = typeOf(field);
  return kind === "numbers" && joins === "lookup" ? [] : null;
}

/** Writes one column of an item under the names REST gives it. */
export function addProperties(
  values: Record<string, unknown>,
  item: Item,
  field: ListField,
): void {
  const shown = shownValue(item, field);
  values[propertyOf(field)] = shown;
  if (typeOf(field).joins === "user" && !field.builtIn)
    values[`${entityName(field)}StringId`] = asTexts(shown);
}

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return value === null || isObject(value) ? null : asText(value);
}

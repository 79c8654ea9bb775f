// Writes rows: every change raises the version, keeps the version's content, and is noted in the change log.
import type { Call, StoredSite } from "../request/call.ts";
import {
  fold,
  isObject,
  numberIn,
  text,
  type SqlValue,
} from "../storage/database.ts";
import { duplicateValue, propertyMissing } from "../refusals/errors.ts";
import { noteChange } from "./changes.ts";
import { columnSql, rawSql } from "../lists/builtInFields.ts";
import {
  propertyOf,
  storedValue,
  typeOf,
  type ListField,
} from "../lists/fieldTypes.ts";
import { itemById, type Item } from "./item.ts";
import { itemType, touchList, type List } from "../lists/list.ts";
import { isoSeconds, localDay } from "../storage/siteTime.ts";
import { newGuid } from "../storage/guid.ts";

export type Contents = Record<string, unknown>;

/** Read-only properties a client may send back: SharePoint takes no notice of them. */
const disregarded: readonly string[] = [
  "Id",
  "FileSystemObjectType",
  "ServerRedirectedEmbedUri",
  "ServerRedirectedEmbedUrl",
  "OData__ColorTag",
  "ComplianceAssetId",
];

const named = new WeakMap<
  readonly ListField[],
  ReadonlyMap<string, ListField>
>();

/** Columns by the property that carries them, made once for the same columns. */
function byProperty(
  fields: readonly ListField[],
): ReadonlyMap<string, ListField> {
  const known =
    named.get(fields) ??
    new Map(fields.map((field) => [propertyOf(field), field]));
  named.set(fields, known);
  return known;
}

/**
 * Checks the properties of a body against the columns.
 * @throws Refusal 400 for a name that is no column, 400 or 500 for a value that cannot go into it
 */
export function readContents(
  site: StoredSite,
  list: List,
  fields: readonly ListField[],
  body: Record<string, unknown>,
): Contents {
  const contents: Contents = {};
  const properties = byProperty(fields);
  for (const [name, value] of Object.entries(body)) {
    if (disregarded.includes(name)) continue;
    const field = properties.get(name);
    if (!field && isStringId(name, fields)) continue;
    if (!field) throw propertyMissing(name, itemType(list));
    if (field.readOnly) continue;
    contents[field.name] = storedValue(field, value, site);
  }
  return contents;
}

function isStringId(name: string, fields: readonly ListField[]): boolean {
  return fields.some(
    (field) =>
      typeOf(field).joins === "user" &&
      name === `${propertyOf(field).slice(0, -2)}StringId`,
  );
}

/** What columns left out of a new item start with. */
export function defaultContents(
  site: StoredSite,
  fields: readonly ListField[],
): Contents {
  const contents: Contents = {};
  for (const field of fields) {
    const written = field.defaultValue;
    if (written === null || field.builtIn || field.readOnly) continue;
    const kind = typeOf(field).value;
    if (kind === "boolean") contents[field.name] = written === "1";
    else if (kind === "number") contents[field.name] = Number(written);
    else if (kind === "texts") contents[field.name] = [written];
    else if (kind === "date")
      contents[field.name] = storedValue(
        field,
        defaultDay(site, written),
        site,
      );
    else contents[field.name] = written;
  }
  return contents;
}

/** `[today]` is the day on the site's own calendar. */
function defaultDay(site: StoredSite, written: string): string {
  return fold(written) === "[today]"
    ? localDay(site.now(), site.timeZone.iana)
    : written;
}

/** @throws Refusal 500 when another row already holds a value that must be unique */
export function requireUnique(
  site: StoredSite,
  list: List,
  fields: readonly ListField[],
  contents: Contents,
  itemId: number,
): void {
  for (const field of fields) {
    const value = contents[field.name];
    if (!field.unique || value === null || value === undefined) continue;
    const wanted: SqlValue =
      typeof value === "string"
        ? typeOf(field).value === "text"
          ? fold(value)
          : value
        : Number(value);
    const clash = site.storage.get(
      `SELECT 1 FROM item_${list.number} WHERE ${columnSql(field)} = ? AND id <> ?`,
      wanted,
      itemId,
    );
    if (clash) throw duplicateValue(field.title);
  }
}

interface FolderPlace {
  readonly dir: string;
  readonly leaf: string | null;
  readonly folder: boolean;
  readonly scope: number | null;
}

/** Adds a row and gives it back; numbers are never used twice. `row` is who and when, where the list lets it be said. */
export function insertItem(
  call: Call,
  list: List,
  contents: Contents,
  place: FolderPlace,
  row: Partial<Rewriting["row"]> = {},
): Item {
  const { site, caller } = call;
  const at = isoSeconds(site.now());
  const created = row.created ?? at;
  const { id } = site.storage.run(
    `INSERT INTO item_${list.number} (guid, version, ui, author, editor, created, modified, dir, leaf, folder, attachments, scope, fields)
     VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
    newGuid(),
    row.author ?? caller.userId,
    row.editor ?? caller.userId,
    created,
    row.modified ?? (created > at ? created : at),
    place.dir,
    place.leaf,
    place.folder ? 1 : 0,
    place.scope,
    JSON.stringify(withoutEmpty(contents)),
  );
  return written(site, list, id, "add");
}

function withoutEmpty(contents: Contents): Contents {
  return Object.fromEntries(
    Object.entries(contents).filter(([, value]) => value !== null),
  );
}

/** Changes columns of a row; anything written raises the version, even the same values. */
export function updateItem(
  site: StoredSite,
  list: List,
  item: Item,
  editor: number,
  contents: Contents,
): Item {
  const modified = isoSeconds(site.now());
  const { author, created } = item;
  const row = { author, editor, created, modified };
  return rewriteItem(site, list, item, { contents, row, newVersion: true });
}

/** What is written over a row: its columns, and who and when as the list itself keeps it. */
export interface Rewriting {
  readonly contents: Contents;
  readonly row: Pick<Item, "author" | "editor" | "created" | "modified">;
  /** False writes over the newest version instead of adding one. */
  readonly newVersion: boolean;
}

export function rewriteItem(
  site: StoredSite,
  list: List,
  item: Item,
  { contents, row, newVersion }: Rewriting,
): Item {
  const versioned = list.settings["EnableVersioning"] === true;
  site.storage.run(
    `UPDATE item_${list.number} SET version = version + 1, ui = ui + ?, author = ?, editor = ?, created = ?, modified = ?, fields = ? WHERE id = ?`,
    versioned && newVersion ? 1 : 0,
    row.author,
    row.editor,
    row.created,
    row.modified,
    JSON.stringify(withoutEmpty({ ...item.fields, ...contents })),
    item.id,
  );
  return written(site, list, item.id, "update");
}

function written(
  site: StoredSite,
  list: List,
  id: number,
  change: "add" | "update",
): Item {
  const item = itemById(site, list, id);
  if (!item) throw new Error(`Row ${id} vanished while it was written.`);
  keepVersion(site, list, item);
  noteChange(site, list, item, change);
  touchList(site, list, "item_modified");
  return item;
}

/** Keeps what the row now holds as its newest version, up to the list's limit. */
function keepVersion(site: StoredSite, list: List, item: Item): void {
  site.storage.run(
    "INSERT OR REPLACE INTO version (list, item, number, content) VALUES (?, ?, ?, ?)",
    list.number,
    item.id,
    item.ui,
    JSON.stringify(item),
  );
  const limit = Number(list.settings["MajorVersionLimit"] ?? 0);
  if (item.ui > limit && limit > 0)
    site.storage.run(
      "DELETE FROM version WHERE list = ? AND item = ? AND number <= ?",
      list.number,
      item.id,
      item.ui - limit,
    );
}

/** Whether two rows of the list hold the same value in the column. */
export function hasDuplicates(
  site: StoredSite,
  list: List,
  field: ListField,
): boolean {
  const row = site.storage.get(
    `SELECT 1 FROM item_${list.number} WHERE ${rawSql(field)} IS NOT NULL GROUP BY ${columnSql(field)} HAVING count(*) > 1 LIMIT 1`,
  );
  return row !== undefined;
}

/** Takes a row out of its list, with its attachments, versions and content; the recycle bin may keep what it gives back. */
export function removeItem(
  site: StoredSite,
  list: List,
  item: Item,
): Record<string, unknown> {
  const { storage } = site;
  const row = storage.get(
    `SELECT * FROM item_${list.number} WHERE id = ?`,
    item.id,
  );
  storage.run(`DELETE FROM item_${list.number} WHERE id = ?`, item.id);
  noteChange(site, list, item, "deleteObject");
  touchList(site, list, "item_deleted");
  return row ?? {};
}

/** Deletes what belonged to a row that will not come back. */
export function forgetItem(site: StoredSite, list: List, item: Item): void {
  for (const table of ["attachment", "content", "version"])
    site.storage.run(
      `DELETE FROM ${table} WHERE list = ? AND item = ?`,
      list.number,
      item.id,
    );
}

/** Puts a row back as it was. */
export function restoreRow(
  site: StoredSite,
  list: List,
  row: Record<string, unknown>,
): Item {
  const names = Object.keys(row);
  const values = names.map((name): SqlValue => {
    const value = row[name];
    return typeof value === "number" || typeof value === "string"
      ? value
      : isObject(value)
        ? JSON.stringify(value)
        : null;
  });
  site.storage.run(
    `INSERT INTO item_${list.number} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
    ...values,
  );
  const item = itemById(site, list, numberIn(row, "id"));
  if (!item) throw new Error(`Row ${text(row, "id")} was not restored.`);
  noteChange(site, list, item, "restore");
  return item;
}

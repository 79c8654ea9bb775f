// Stores columns and their indexes: at most twenty a list, and only on kinds that can carry one.
import { columnSql } from "../lists/builtInFields.ts";
import type { StoredSite } from "../request/call.ts";
import { fold, numberIn } from "../storage/database.ts";
import {
  columnExists,
  duplicateValue,
  notIndexable,
  tooManyIndexes,
  uniqueNeedsIndex,
} from "../refusals/errors.ts";
import { type ListField, typeOf } from "../lists/fieldTypes.ts";
import { hasDuplicates } from "../rows/itemWrites.ts";
import { type List, fieldsOf, raiseListVersion } from "../lists/list.ts";

const mostIndexes = 20;

/** @throws Refusal 500 when the name is taken or the column cannot carry the index it asks for */
export function insertField(
  site: StoredSite,
  list: List,
  field: ListField,
): ListField {
  const fields = fieldsOf(site, list);
  // A second column of that name: a given name is refused, one made from a title gets a number.
  if (fields.some((each) => fold(each.name) === fold(field.name)))
    throw columnExists(field.name);
  if (fields.some((each) => each.id === field.id))
    throw columnExists(field.name);
  if (field.unique && !field.indexed) throw uniqueNeedsIndex();
  checkIndex(fields, field);
  const position = site.storage.get(
    "SELECT coalesce(max(position), 0) + 1 AS n FROM field WHERE list = ?",
    list.number,
  );
  site.storage.run(
    "INSERT INTO field (list, name, position, definition) VALUES (?, ?, ?, ?)",
    list.number,
    field.name,
    numberIn(position ?? {}, "n"),
    JSON.stringify(field),
  );
  if (field.indexed) makeIndex(site, list, field);
  raiseListVersion(site, list);
  return field;
}

/** @throws Refusal 500 for a kind that cannot be indexed or a twenty-first index */
function checkIndex(fields: readonly ListField[], field: ListField): void {
  if (!field.indexed && !field.unique) return;
  if (!typeOf(field).indexable) throw notIndexable();
  const others = fields.filter(
    (each) => each.indexed && each.name !== field.name && each.name !== "ID",
  );
  if (others.length >= mostIndexes) throw tooManyIndexes();
}

function makeIndex(site: StoredSite, list: List, field: ListField): void {
  site.storage.exec(
    `CREATE INDEX IF NOT EXISTS "index_${list.number}_${field.name}" ON item_${list.number} (${columnSql(field)})`,
  );
}

/** @throws Refusal 500 when the rows hold duplicates, or the index is not possible */
export function replaceField(
  site: StoredSite,
  list: List,
  before: ListField,
  after: ListField,
): void {
  if (after.unique && !after.indexed) throw uniqueNeedsIndex();
  checkIndex(fieldsOf(site, list), after);
  if (after.unique && !before.unique && hasDuplicates(site, list, after))
    throw duplicateValue(after.title);
  site.storage.run(
    `INSERT INTO field (list, name, position, definition) VALUES (?, ?, 0, ?)
     ON CONFLICT (list, name) DO UPDATE SET definition = excluded.definition`,
    list.number,
    after.name,
    JSON.stringify(after),
  );
  if (after.indexed && !before.indexed) makeIndex(site, list, after);
  if (!after.indexed && before.indexed) dropIndex(site, list, before);
  raiseListVersion(site, list);
}

export function dropIndex(
  site: StoredSite,
  list: List,
  field: ListField,
): void {
  site.storage.exec(
    `DROP INDEX IF EXISTS "index_${list.number}_${field.name}"`,
  );
}

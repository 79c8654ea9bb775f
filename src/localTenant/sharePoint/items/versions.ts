// The versions of an item: what it held after each change, newest first.
import { argumentOf, nounOf } from "../request/address.ts";
import type { Call, Entity, Reply, StoredSite } from "../request/call.ts";
import { done } from "../request/call.ts";
import { json } from "../storage/database.ts";
import { itemMissing } from "../refusals/errors.ts";
import { entityName, typeOf, type ListField } from "../lists/fieldTypes.ts";
import {
  itemById,
  itemLink,
  itemOf,
  valueOf,
  type Item,
} from "../rows/item.ts";
import { lookupList } from "../reading/itemColumns.ts";
import { fieldsOf, listOf, type List } from "../lists/list.ts";
import { mayOnItem } from "../access/permissions.ts";
import { principalById } from "../access/principals.ts";

export function readVersions(call: Call): Reply {
  return { kind: "collection", entities: versionsOf(call) };
}

export function readOneVersion(call: Call): Reply {
  const id = Number(argumentOf(nounOf(call.address, "version()"), "id"));
  const entity = versionsOf(call).find(
    (each) => each.values["VersionId"] === id,
  );
  if (!entity) throw itemMissing();
  return { kind: "entity", entity };
}

/** Belief: all but the newest go, for good, and whoever may delete versions may do it. */
export function dropVersions(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "deleteVersions", list, item);
  call.site.storage.run(
    "DELETE FROM version WHERE list = ? AND item = ? AND number < (SELECT MAX(number) FROM version WHERE list = ? AND item = ?)",
    list.number,
    item.id,
    list.number,
    item.id,
  );
  return done;
}

function versionsOf(call: Call): Entity[] {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "viewVersions", { ...list, settings: {} }, item);
  const fields = fieldsOf(call.site, list);
  return call.site.storage
    .all(
      "SELECT content FROM version WHERE list = ? AND item = ? ORDER BY number DESC",
      list.number,
      item.id,
    )
    .map((row) => json(row, "content") as unknown as Item)
    .map((version) => versionEntity(call.site, list, fields, item, version));
}

/** Names of columns begin with an escaped underscore here, unlike on the item itself. */
function versionName(field: ListField): string {
  return field.name.startsWith("_")
    ? `OData__x005f_${field.name.slice(1)}`
    : entityName(field);
}

function versionEntity(
  site: StoredSite,
  list: List,
  fields: readonly ListField[],
  item: Item,
  version: Item,
): Entity {
  const values: Record<string, unknown> = {};
  for (const field of fields)
    values[versionName(field)] = versionValue(site, field, version);
  const link = `${itemLink(list, item)}/versions(${version.ui * 512})`;
  return {
    type: "SP.ListItemVersion",
    id: `${site.url}/_api/${link}`,
    editLink: link,
    values: {
      ...values,
      // Alone among SharePoint's dates, this one carries no Z.
      Created: version.modified.replace("Z", ""),
      IsCurrentVersion: version.ui === item.ui,
      VersionId: version.ui * 512,
      VersionLabel: `${version.ui}.0`,
    },
  };
}

/** People and lookups as `{ LookupId, LookupValue }`, with the address for people. */
function versionValue(
  site: StoredSite,
  field: ListField,
  version: Item,
): unknown {
  const value = valueOf(version, field);
  const { joins } = typeOf(field);
  if (!joins || value === null) return value;
  const show = (id: unknown) =>
    joins === "user"
      ? person(site, Number(id))
      : lookup(site, field, Number(id));
  return Array.isArray(value) ? value.map(show) : show(value);
}

function person(site: StoredSite, id: number): unknown {
  const found = principalById(site, id);
  return {
    LookupId: id,
    LookupValue: found?.title ?? "",
    Email: found?.email ?? "",
  };
}

function lookup(site: StoredSite, field: ListField, id: number): unknown {
  const list = lookupList(site, field);
  const target = list && itemById(site, list, id);
  const shown = target?.fields["Title"] ?? "";
  return { LookupId: id, LookupValue: shown };
}

// Which column a name in `$filter` or `$orderby` means, including one step into a person or a lookup.
import { own, asText } from "../storage/database.ts";
import type { Call, StoredSite } from "../request/call.ts";
import { columnSql, rawSql } from "../lists/builtInFields.ts";
import {
  expandMissing,
  fieldMissing,
  notFilterable,
} from "../refusals/errors.ts";
import {
  entityName,
  propertyOf,
  typeOf,
  type ListField,
} from "../lists/fieldTypes.ts";
import type { FilterColumn, Columns } from "./filterSql.ts";
import { fieldsOf, listById, type List } from "../lists/list.ts";

const otherNames: Readonly<Record<string, string>> = {
  Id: "ID",
  FileSystemObjectType: "FSObjType",
};

/** The field a property name belongs to: its own name, or `XId` for a person or lookup X. */
export function fieldOfProperty(
  fields: readonly ListField[],
  property: string,
): ListField | undefined {
  const name = own(otherNames, property) ?? property;
  return fields.find(
    (field) => propertyOf(field) === name || entityName(field) === name,
  );
}

export function itemColumns(
  call: Call,
  fields: readonly ListField[],
  expanded: readonly string[],
): Columns {
  return {
    zone: call.site.timeZone.iana,
    column: (path) => {
      const [name = "", inner] = path.split("/");
      const field = fieldOfProperty(fields, name);
      if (!field) throw fieldMissing(name);
      const { joins, filterable, value: kind } = typeOf(field);
      if (inner !== undefined) {
        if (!joins) throw fieldMissing(path);
        if (!expanded.includes(name)) throw expandMissing(name);
        return innerColumn(call.site, field, inner, path);
      }
      if (!filterable || (joins && name === entityName(field)))
        throw notFilterable(field.name, field.type);
      return { name, sql: columnSql(field), kind, indexed: field.indexed };
    },
  };
}

function innerColumn(
  site: StoredSite,
  field: ListField,
  inner: string,
  path: string,
): FilterColumn {
  const many = typeOf(field).value === "numbers";
  if (inner === "Id" || inner === "ID")
    return {
      name: path,
      sql: rawSql(field),
      kind: many ? "numbers" : "number",
      indexed: field.indexed,
    };
  const target =
    typeOf(field).joins === "user"
      ? personColumn(inner)
      : lookupColumn(site, field, inner);
  if (!target) throw fieldMissing(path);
  const { sql: source, from } = target;
  const sql = many
    ? `(SELECT json_group_array(${source}) FROM ${from} AS other WHERE other.id IN (SELECT value FROM json_each(${outer(field)})))`
    : `(SELECT ${source} FROM ${from} AS other WHERE other.id = ${outer(field)})`;
  return {
    name: path,
    sql,
    kind: many ? "texts" : "text",
    indexed: field.indexed,
  };
}

/** The column of the list itself, named so that the joined table cannot hide it. */
function outer(field: ListField): string {
  const raw = rawSql(field);
  return raw.startsWith("json_extract(fields")
    ? raw.replace("(fields", "(row.fields")
    : `row.${raw}`;
}

const personColumns: Readonly<Record<string, string>> = {
  Title: "title",
  Name: "login",
  EMail: "email",
  UserName: "email",
};

function personColumn(inner: string): { sql: string; from: string } | null {
  const column = own(personColumns, inner);
  return column ? { sql: `fold(other.${column})`, from: "principal" } : null;
}

function lookupColumn(
  site: StoredSite,
  field: ListField,
  inner: string,
): { sql: string; from: string } | null {
  const list = lookupList(site, field);
  if (!list) return null;
  const target = fieldOfProperty(fieldsOf(site, list), inner);
  if (!target) return null;
  return {
    sql: `fold(${rawSql(target).replace("(fields", "(other.fields")})`,
    from: `item_${list.number}`,
  };
}

export function lookupList(
  site: StoredSite,
  field: ListField,
): List | undefined {
  return listById(site, asText(field.settings["LookupList"]));
}

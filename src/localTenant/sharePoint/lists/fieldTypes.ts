// What each kind of column is: its SharePoint names, whether it may be indexed, filtered and sorted, and how a written value is checked.
import type { StoredSite } from "../request/call.ts";
import { asText, isObject, numberIn, own } from "../storage/database.ts";
import { wrongNode, wrongPrimitive } from "../refusals/bodyErrors.ts";
import { dateOutOfRange, lookupMissing } from "../refusals/contentErrors.ts";
import {
  badArgument,
  invalidUrl,
  notEmulated,
  principalMissing,
  textTooLong,
} from "../refusals/errors.ts";
import { readGuid } from "../storage/guid.ts";
import { readDate } from "../storage/siteTime.ts";

export interface ListField {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** `TypeAsString`, such as `Text` or `UserMulti`. */
  readonly type: string;
  readonly builtIn: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly description: string;
  readonly group: string;
  readonly defaultValue: string | null;
  /** Settings of its own kind, by the names REST uses: MaxLength, Choices, DisplayFormat, LookupList… */
  readonly settings: Readonly<Record<string, unknown>>;
}

export type ValueKind =
  | "text"
  | "texts"
  | "number"
  | "numbers"
  | "boolean"
  | "date"
  | "guid"
  | "url"
  | "none";

export interface FieldType {
  readonly typeKind: number;
  readonly spType: string;
  readonly display: string;
  readonly value: ValueKind;
  readonly indexable: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  /** A person or lookup: read as `XId`, joined when expanded. */
  readonly joins: "user" | "lookup" | null;
}

const type = (
  typeKind: number,
  spType: string,
  display: string,
  value: ValueKind,
  more: Partial<FieldType> = {},
): FieldType => ({
  typeKind,
  spType,
  display,
  value,
  indexable: true,
  filterable: true,
  sortable: true,
  joins: null,
  ...more,
});

const unsorted = { indexable: false, sortable: false };
const user = { joins: "user" } as const;
const lookup = { joins: "lookup" } as const;

export const fieldTypes: Readonly<Record<string, FieldType>> = {
  Text: type(2, "SP.FieldText", "Single line of text", "text"),
  Note: type(3, "SP.FieldMultiLineText", "Multiple lines of text", "text", {
    ...unsorted,
    filterable: false,
  }),
  DateTime: type(4, "SP.FieldDateTime", "Date and Time", "date"),
  Counter: type(5, "SP.Field", "Counter", "number"),
  Choice: type(6, "SP.FieldChoice", "Choice", "text"),
  MultiChoice: type(15, "SP.FieldMultiChoice", "Choice", "texts", unsorted),
  Lookup: type(7, "SP.FieldLookup", "Lookup", "number", lookup),
  LookupMulti: type(7, "SP.FieldLookup", "Lookup", "numbers", {
    ...unsorted,
    ...lookup,
  }),
  Boolean: type(8, "SP.Field", "Yes/No", "boolean"),
  Number: type(9, "SP.FieldNumber", "Number", "number"),
  Currency: type(10, "SP.FieldCurrency", "Currency", "number"),
  URL: type(11, "SP.FieldUrl", "Hyperlink or Picture", "url", {
    ...unsorted,
    filterable: false,
  }),
  Computed: type(12, "SP.FieldComputed", "Computed", "none", {
    ...unsorted,
    filterable: false,
  }),
  Guid: type(14, "SP.FieldGuid", "Guid", "guid"),
  Calculated: type(17, "SP.FieldCalculated", "Calculated", "none", {
    indexable: false,
    filterable: false,
  }),
  File: type(18, "SP.Field", "File", "text"),
  Attachments: type(19, "SP.Field", "Attachments", "boolean", {
    indexable: false,
  }),
  User: type(20, "SP.FieldUser", "Person or Group", "number", user),
  UserMulti: type(20, "SP.FieldUser", "Person or Group", "numbers", {
    ...unsorted,
    ...user,
  }),
  ContentTypeId: type(25, "SP.Field", "Content Type Id", "text", {
    // Each list has ids of its own, which are not kept here: a filter would find what it should not.
    filterable: false,
  }),
};

/** What a field's kind is; every stored field has one, because fields of other kinds are refused when they are made. */
export function typeOf(field: ListField): FieldType {
  const found = own(fieldTypes, field.type);
  if (!found) throw badArgument(`The field type '${field.type}' is not valid.`);
  return found;
}

/** The property of an item that carries the field: `ResponsibleId` for a person, `OData__x` for a name that starts with `_`. */
export function propertyOf(field: ListField): string {
  const entity = entityName(field);
  return typeOf(field).joins ? `${entity}Id` : entity;
}

export function entityName(field: ListField): string {
  return field.name.startsWith("_") ? `OData_${field.name}` : field.name;
}

/**
 * Checks a value as a client sends it and gives it as it is stored.
 * @throws Refusal with SharePoint's words when the value cannot go into this column
 */
export function storedValue(
  field: ListField,
  value: unknown,
  site: StoredSite,
): unknown {
  if (value === null || value === undefined) return null;
  switch (typeOf(field).value) {
    case "text":
    case "guid":
      return storedText(field, value);
    case "texts":
      return manyOf(value, (each) => storedText(field, each));
    case "boolean":
      if (typeof value !== "boolean") throw wrongPrimitive("Edm.Boolean");
      return value;
    case "date":
      return storedDate(value, site);
    case "url":
      return storedUrl(value);
    case "number":
      return storedNumber(field, value, site);
    case "numbers":
      return manyOf(value, (each) => storedNumber(field, each, site));
    case "none":
      return null;
  }
}

function storedText(field: ListField, value: unknown): string | null {
  if (isObject(value)) throw wrongNode("StartObject", "PrimitiveValue");
  if (Array.isArray(value)) throw wrongNode("StartArray", "PrimitiveValue");
  if (typeof value !== "string") throw wrongPrimitive("Edm.String");
  requirePrintable(value);
  const longest =
    field.type === "Text" ? Number(field.settings["MaxLength"] ?? 255) : 255;
  if (field.type !== "Note" && value.length > longest) throw textTooLong();
  if (field.type === "Text" && /[\r\n]/.test(value)) throw textTooLong();
  // SharePoint keeps no empty text: it reads back as null.
  // Belief: lines end in one character, however they were sent; nobody has recorded it.
  return value === "" ? null : value.replace(/\r\n?/g, "\n");
}

/** What SharePoint makes of characters that its own XML cannot carry nobody has recorded, so nothing is claimed. */
function requirePrintable(text: string): void {
  if (
    !text.isWellFormed() ||
    /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u.test(text)
  )
    throw notEmulated("text with characters that XML does not allow");
}

/** A list of values; an empty one is kept as none, each kind of column reading that back in its own way. */
function manyOf(value: unknown, one: (each: unknown) => unknown): unknown {
  if (!Array.isArray(value)) throw wrongNode("PrimitiveValue", "StartArray");
  return value.length === 0 ? null : value.map(one);
}

function storedDate(value: unknown, site: StoredSite): string {
  const stored =
    typeof value === "string" ? readDate(value, site.timeZone.iana) : null;
  if (stored === null) throw wrongPrimitive("Edm.DateTime");
  if (stored < "1900-01-01" || stored >= "8901-01-01") throw dateOutOfRange();
  return stored;
}

function storedUrl(value: unknown): unknown {
  if (!isObject(value)) throw wrongNode("PrimitiveValue", "StartObject");
  const url = value["Url"];
  if (url === null || url === undefined || url === "") return null;
  if (typeof url !== "string" || url.length > 255) throw invalidUrl();
  if (!/^(https?:\/\/|mailto:|ftp:\/\/|file:|\/)/i.test(url))
    throw invalidUrl();
  const description = value["Description"];
  return {
    Description:
      typeof description === "string" && description !== "" ? description : url,
    Url: url,
  };
}

function storedNumber(
  field: ListField,
  value: unknown,
  site: StoredSite,
): number | null {
  const joins = typeOf(field).joins;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw wrongPrimitive(joins ? "Edm.Int32" : "Edm.Double");
  if (!joins) return value;
  if (!Number.isInteger(value)) throw wrongPrimitive("Edm.Int32");
  if (value <= 0) return null;
  if (joins === "user") requirePrincipal(value, site);
  else requireTarget(field, value, site);
  return value;
}

/** @throws Refusal 400 when the list that is looked up has no such row */
function requireTarget(field: ListField, id: number, site: StoredSite): void {
  const target = readGuid(asText(field.settings["LookupList"]));
  const list = site.storage.get("SELECT number FROM list WHERE id = ?", target);
  const row =
    list &&
    site.storage.get(
      `SELECT 1 FROM item_${numberIn(list, "number")} WHERE id = ?`,
      id,
    );
  if (!row) throw lookupMissing();
}

/** Belief: somebody who has left and is known to the site may be written into a person column by their number. */
function requirePrincipal(id: number, site: StoredSite): void {
  if (!site.storage.get("SELECT 1 FROM principal WHERE id = ?", id))
    throw principalMissing(String(id));
}

// Which properties of an item an answer carries: `$select` and `$expand` checked once, then applied to every row.
import { own } from "../storage/database.ts";
import { namesIn } from "../query/collection.ts";
import { attachmentsOf } from "../rows/attachmentFiles.ts";
import type { Call } from "../request/call.ts";
import {
  expandMissing,
  fieldMissing,
  notEmulated,
  tooManyJoins,
} from "../refusals/errors.ts";
import {
  entityName,
  propertyOf,
  typeOf,
  type ListField,
} from "../lists/fieldTypes.ts";
import { fileValues } from "../rows/fileEntity.ts";
import {
  addProperties,
  shownValue,
  itemById,
  itemLink,
  leafOf,
  valueOf,
  type Item,
} from "../rows/item.ts";
import { fieldOfProperty, lookupList } from "./itemColumns.ts";
import { fieldsOf, type List } from "../lists/list.ts";
import { rightsOn, splitMask } from "../access/permissions.ts";
import { principalById } from "../access/principals.ts";

type Values = Record<string, unknown>;
type Write = (values: Values, item: Item) => void;
export type Project = (item: Item) => Values;

const mostJoins = 12;

/** Properties that are no column. Only the first five are part of an item shown whole. */
const otherProperties = (
  call: Call,
  list: List,
): Readonly<Record<string, (item: Item) => unknown>> => ({
  FileSystemObjectType: (item) => (item.folder ? 1 : 0),
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => "",
  OData__ColorTag: () => null,
  ComplianceAssetId: () => null,
  OData__UIVersion: (item) => item.ui * 512,
  AuthorStringId: (item) => String(item.author),
  EditorStringId: (item) => String(item.editor),
  UniqueId: (item) => item.guid,
  HasUniqueRoleAssignments: (item) => item.scope !== null,
  EffectiveBasePermissions: (item) => splitMask(rightsOn(call, item, list)),
  EncodedAbsUrl: (item) =>
    encodeURI(`${call.site.origin}${item.dir}/${leafOf(item)}`),
});
const shownWhole = 5;

/** Columns that are read only when they are asked for by name. */
const onRequest: readonly string[] = [
  "FileLeafRef",
  "FileRef",
  "FileDirRef",
  "FSObjType",
  "owshiddenversion",
];

/**
 * Checks `$select` and `$expand` and gives the function that shows an item.
 * @throws Refusal 400 for an unknown property or a person selected without being expanded, 500 for more than twelve joins
 */
export function projection(
  call: Call,
  list: List,
  fields: readonly ListField[],
): Project {
  const selected = namesIn(call.address.query.get("$select"));
  const expanded = namesIn(call.address.query.get("$expand"));
  const whole = selected.length === 0 || selected.includes("*");
  const writes: Write[] = whole ? wholeItem(call, list, fields) : [];
  for (const name of selected) {
    if (name === "*") continue;
    const [first = "", inner] = name.split("/");
    if (inner !== undefined && !expanded.includes(first))
      throw expandMissing(first);
    if (inner === undefined && !expanded.includes(first))
      writes.push(oneProperty(call, list, fields, name));
  }
  const joins = expanded.filter((name) => fieldOfProperty(fields, name));
  if (joins.length > mostJoins) throw tooManyJoins();
  for (const name of expanded) {
    const inner = selected
      .filter((each) => each.startsWith(`${name}/`))
      .map((each) => each.slice(name.length + 1));
    writes.push(expansion(call, list, fields, name, inner));
  }
  return (item) => {
    const values: Values = {};
    for (const write of writes) write(values, item);
    return values;
  };
}

function wholeItem(
  call: Call,
  list: List,
  fields: readonly ListField[],
): Write[] {
  const others = Object.entries(otherProperties(call, list));
  const shown = fields.filter((field) => !onRequest.includes(field.name));
  return [
    ...others
      .slice(0, shownWhole)
      .map(([name, read]): Write => (values, item) => {
        values[name] = read(item);
      }),
    (values, item) => {
      values["Id"] = item.id;
      for (const field of shown) addProperties(values, item, field);
    },
  ];
}

function oneProperty(
  call: Call,
  list: List,
  fields: readonly ListField[],
  name: string,
): Write {
  // Either spelling of the number gives both, as SharePoint does.
  if (name === "Id" || name === "ID")
    return (values, item) => {
      values["Id"] = item.id;
      values["ID"] = item.id;
    };
  const other = own(otherProperties(call, list), name);
  if (other)
    return (values, item) => {
      values[name] = other(item);
    };
  const base = name.endsWith("StringId") ? name.slice(0, -8) : name;
  const field = fieldOfProperty(fields, base);
  if (!field) throw fieldMissing(name);
  const { joins } = typeOf(field);
  if (joins && name === entityName(field)) throw expandMissing(name);
  if (name !== propertyOf(field))
    return (values, item) => {
      const all: Values = {};
      addProperties(all, item, field);
      values[name] = all[name] ?? null;
    };
  return (values, item) => {
    values[name] = shownValue(item, field);
  };
}

function expansion(
  call: Call,
  list: List,
  fields: readonly ListField[],
  name: string,
  inner: readonly string[],
): Write {
  if (name === "AttachmentFiles")
    return (values, item) => {
      values[name] = attachmentsOf(call.site, list, item);
    };
  if (name === "File")
    return (values, item) => {
      values[name] = item.folder ? null : fileValues(call.site, list, item);
    };
  if (name === "FieldValuesAsText") throw notEmulated("FieldValuesAsText");
  const field = fieldOfProperty(fields, name);
  if (!field || !typeOf(field).joins || name !== entityName(field))
    throw fieldMissing(name);
  if (inner.length === 0) throw expandMissing(name);
  const show =
    typeOf(field).joins === "user"
      ? showPerson(call, inner)
      : showLookup(call, field, inner);
  return (values, item) => {
    const value = valueOf(item, field);
    const link = `${name}@odata.navigationLinkUrl`;
    values[link] = `${itemLink(list, item)}/${name}`;
    // Nobody: the key itself is missing.
    if (Array.isArray(value)) values[name] = value.map(show);
    else if (typeOf(field).value === "numbers") values[name] = [];
    else if (value !== null) values[name] = show(value);
  };
}

/** Remembers what it has shown: a long list names the same few people again and again. */
function remembered(read: (id: number) => Values): (id: unknown) => Values {
  const seen = new Map<number, Values>();
  return (id) => {
    const key = Number(id);
    const known = seen.get(key) ?? read(key);
    seen.set(key, known);
    return known;
  };
}

const personProperties: readonly string[] = [
  "Id",
  "ID",
  "Title",
  "Name",
  "EMail",
  "UserName",
  "FirstName",
  "LastName",
  "JobTitle",
  "Department",
  "SipAddress",
  "WorkPhone",
  "MobilePhone",
  "Office",
];

function showPerson(
  call: Call,
  inner: readonly string[],
): (id: unknown) => Values {
  const unknown = inner.find((name) => !personProperties.includes(name));
  if (unknown) throw fieldMissing(unknown);
  return remembered((id) => {
    const person = principalById(call.site, id);
    const entry = call.site
      .directory()
      .find((user) => user.objectId.toLowerCase() === person?.objectId);
    const [first = null, ...rest] = person?.title.split(" ") ?? [];
    const all: Values = {
      Id: id,
      ID: id,
      Title: person?.title ?? null,
      Name: person?.login ?? null,
      EMail: person?.email ?? null,
      UserName: person?.email ?? null,
      SipAddress: person?.email ?? null,
      JobTitle: entry?.jobTitle ?? null,
      FirstName: first,
      LastName: rest.join(" ") || null,
    };
    return Object.fromEntries(inner.map((name) => [name, all[name] ?? null]));
  });
}

function showLookup(
  call: Call,
  field: ListField,
  inner: readonly string[],
): (id: unknown) => Values {
  const list = lookupList(call.site, field);
  const fields = list ? fieldsOf(call.site, list) : [];
  const targets = inner.map((name) => {
    const target = fieldOfProperty(fields, name);
    if (!target) throw fieldMissing(`${entityName(field)}/${name}`);
    return [name, target] as const;
  });
  return remembered((id) => {
    const item = list && itemById(call.site, list, id);
    return Object.fromEntries(
      targets.map(([name, target]) => [
        name,
        item ? valueOf(item, target) : null,
      ]),
    );
  });
}

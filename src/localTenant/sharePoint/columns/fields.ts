// Columns of a list: make, read, change, index, delete.
import { argumentOf, nounOf } from "../request/address.ts";
import {
  type Call,
  type Reply,
  bodyOf,
  deleted,
  done,
  innerOf,
  noContent,
  textIn,
} from "../request/call.ts";
import { asText, fold, isObject, own } from "../storage/database.ts";
import { typeUnassignable } from "../refusals/bodyErrors.ts";
import {
  badArgument,
  cannotDeleteColumn,
  columnMissing,
  propertyMissing,
  typeChangeRefused,
} from "../refusals/errors.ts";
import { typeOfBody } from "../declared/bodyCheck.ts";
import { lineage } from "../declared/declared.ts";
import { fieldEntity } from "../lists/fieldEntity.ts";
import {
  internalName,
  readFieldXml,
  userSettings,
} from "../lists/fieldSchema.ts";
import { dropIndex, insertField, replaceField } from "./fieldStorage.ts";
import { type ListField, fieldTypes, typeOf } from "../lists/fieldTypes.ts";
import { newGuid, readGuid } from "../storage/guid.ts";
import {
  type List,
  fieldsOf,
  listById,
  listOf,
  raiseListVersion,
} from "../lists/list.ts";
import { mayOn } from "../access/permissions.ts";
import { addToDefaultView } from "../lists/views.ts";

export function readFields(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "collection",
    entities: fieldsOf(call.site, list).map((field) =>
      fieldEntity(call.site, list, field),
    ),
  };
}

export function readOneField(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "entity",
    entity: fieldEntity(call.site, list, fieldOf(call, list)),
  };
}

/** @throws Refusal 400 when the list has no such column */
function fieldOf(call: Call, list: List): ListField {
  const noun = nounOf(call.address, "field()");
  const name = String(argumentOf(noun, "name") ?? "");
  const id = readGuid(name);
  const found = fieldsOf(call.site, list).find((field) =>
    id
      ? field.id === id
      : (noun?.by !== "getbytitle()" && fold(field.name) === fold(name)) ||
        fold(field.title) === fold(name),
  );
  if (!found) throw columnMissing(name);
  return found;
}

/** `POST …/fields` with a typed body: the internal name is made from the title. */
export function addField(call: Call): Reply {
  const list = requireManaged(call);
  const body = bodyOf(call);
  const kind = Number(body["FieldTypeKind"]);
  const type = Object.entries(fieldTypes).find(
    ([name, each]) => each.typeKind === kind && !name.endsWith("Multi"),
  );
  if (!type || kind === 7)
    throw badArgument(
      "The FieldTypeKind is missing or needs another way of adding.",
    );
  const field = fieldFromBody(type[0], body);
  return added(call, list, insertField(call.site, list, field), 201);
}

function fieldFromBody(type: string, body: Record<string, unknown>): ListField {
  const title = textIn(body, "Title") ?? "";
  if (title === "") throw badArgument("The field has no title.");
  const blank: ListField = {
    id: newGuid(),
    name: internalName(title),
    title,
    type,
    builtIn: false,
    readOnly: type === "Calculated",
    hidden: false,
    required: false,
    indexed: false,
    unique: false,
    description: "",
    group: "Custom Columns",
    defaultValue: null,
    settings: bornWith[type] ?? {},
  };
  const { Title, FieldTypeKind, StaticName, ...rest } = body;
  void [Title, FieldTypeKind, StaticName];
  return changedField(blank, rest);
}

const bornWith: Readonly<Record<string, Record<string, unknown>>> = {
  Text: { MaxLength: 255 },
  Note: {
    RichText: true,
    AppendOnly: false,
    NumberOfLines: 6,
    RestrictedMode: false,
    UnlimitedLengthInDocumentLibrary: false,
    AllowHyperlink: true,
  },
  Choice: { Choices: [], FillInChoice: false, EditFormat: 0 },
  MultiChoice: { Choices: [], FillInChoice: false, EditFormat: 0 },
  Number: {
    MinimumValue: null,
    MaximumValue: null,
    ShowAsPercentage: false,
    DisplayFormat: -1,
  },
  Currency: { MinimumValue: null, MaximumValue: null, CurrencyLocaleId: 1033 },
  DateTime: {
    DisplayFormat: 1,
    DateTimeCalendarType: 0,
    FriendlyDisplayFormat: 1,
  },
  User: userSettings(false, 1),
  URL: { DisplayFormat: 0 },
  Calculated: { Formula: "", OutputType: 2, DateFormat: 0 },
};

/** `POST …/fields/AddField`: the way lookups are made. */
export function addFieldOfParameters(call: Call): Reply {
  const list = requireManaged(call);
  const body = innerOf(bodyOf(call), "parameters");
  if (Number(body["FieldTypeKind"]) !== 7) return addField(call);
  const target = listById(call.site, asText(body["LookupListId"]));
  if (!target) throw badArgument("The lookup list does not exist.");
  const title = textIn(body, "Title") ?? "";
  const field = readFieldXml("<Field Type='Lookup' Name='x'/>", true);
  const made = insertField(call.site, list, {
    ...field,
    name: internalName(title),
    title,
    settings: {
      ...field.settings,
      LookupList: `{${target.id}}`,
      LookupField: textIn(body, "LookupFieldName") ?? "Title",
    },
  });
  return added(call, list, made, 200);
}

const keepNameOption = 8;
const defaultViewOption = 16;

/** `POST …/fields/createfieldasxml`: option 8 keeps `Name` as the internal name, 16 shows the column in the default view. */
export function createFieldAsXml(call: Call): Reply {
  const list = requireManaged(call);
  const parameters = innerOf(bodyOf(call), "parameters");
  const options = Number(parameters["Options"] ?? 0);
  const field = readFieldXml(
    textIn(parameters, "SchemaXml") ?? "",
    (options & keepNameOption) !== 0,
  );
  if (
    typeOf(field).joins === "lookup" &&
    !listById(call.site, asText(field.settings["LookupList"]))
  )
    throw badArgument("The lookup list does not exist.");
  const made = insertField(call.site, list, field);
  if ((options & defaultViewOption) !== 0)
    addToDefaultView(call.site, list, made.name);
  return added(call, list, made, 200);
}

function added(
  call: Call,
  list: List,
  field: ListField,
  status: number,
): Reply {
  return {
    kind: "entity",
    status,
    entity: fieldEntity(call.site, list, field),
  };
}

function requireManaged(call: Call): List {
  const list = listOf(call);
  mayOn(call, "manageLists", list);
  return list;
}

/** Properties a MERGE may change, by their REST names. */
const plainProperties: Readonly<Record<string, keyof ListField>> = {
  Title: "title",
  Description: "description",
  Group: "group",
  Hidden: "hidden",
  Required: "required",
  Indexed: "indexed",
  EnforceUniqueValues: "unique",
  ReadOnlyField: "readOnly",
  DefaultValue: "defaultValue",
};

function changedField(
  field: ListField,
  body: Record<string, unknown>,
): ListField {
  const changes: Record<string, unknown> = {};
  const settings: Record<string, unknown> = { ...field.settings };
  for (const [name, value] of Object.entries(body)) {
    const known = own(plainProperties, name);
    if (known) changes[known] = value;
    else if (Object.hasOwn(settings, name) || settable.includes(name))
      settings[name] = value;
    else if (name === "FieldTypeKind" || name === "TypeAsString") {
      const same = value === typeOf(field).typeKind || value === field.type;
      if (!same) throw typeChangeRefused(field.name);
    } else throw propertyMissing(name, typeOf(field).spType);
  }
  return { ...field, ...changes, settings };
}

const settable: readonly string[] = [
  "MaxLength",
  "Choices",
  "CustomFormatter",
  "DateFormat",
  "CurrencyLocaleId",
  "MinimumValue",
  "MaximumValue",
  "JSLink",
];

export function mergeField(call: Call): Reply {
  const list = requireManaged(call);
  const field = fieldOf(call, list);
  requireKind(call, typeOf(field).spType);
  const body = bodyOf(call);
  const changed =
    isObject(body) && textIn(body, "SchemaXml")
      ? schemaChange(field, textIn(body, "SchemaXml") ?? "")
      : changedField(field, body);
  replaceField(call.site, list, field, changed);
  return noContent();
}

/** Belief: a body that names a type must name the column's own, or one that this is derived from. */
function requireKind(call: Call, own: string): void {
  const said = typeOfBody(call);
  if (said !== null && !lineage(own).includes(said))
    throw typeUnassignable(own, said);
}

/** A whole new schema may change settings but never the kind or the name. */
function schemaChange(field: ListField, xml: string): ListField {
  const read = readFieldXml(xml, true);
  const widened = `${field.type}Multi` === read.type;
  if (read.type !== field.type && !widened) throw typeChangeRefused(field.name);
  return { ...read, id: field.id, name: field.name, builtIn: field.builtIn };
}

/** The column goes, and what the rows held in it. */
export function deleteField(call: Call): Reply {
  const list = requireManaged(call);
  const field = fieldOf(call, list);
  if (field.builtIn) throw cannotDeleteColumn();
  dropIndex(call.site, list, field);
  call.site.storage.run(
    "DELETE FROM field WHERE list = ? AND name = ?",
    list.number,
    field.name,
  );
  call.site.storage.run(
    `UPDATE item_${list.number} SET fields = json_remove(fields, '$."${field.name}"')`,
  );
  raiseListVersion(call.site, list);
  return deleted;
}

/** `setshowinnewform(…)` and its like touch only SharePoint's own forms, which are not here. */
export function setShowInForm(call: Call): Reply {
  const list = requireManaged(call);
  fieldOf(call, list);
  return done;
}

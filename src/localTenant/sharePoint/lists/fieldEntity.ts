// A column as REST shows it.
import type { Entity, StoredSite } from "../request/call.ts";
import { isReadable } from "../declared/declared.ts";
import { writeFieldXml } from "./fieldSchema.ts";
import { type ListField, entityName, typeOf } from "./fieldTypes.ts";
import { siteColumnsTemplate, type List } from "./list.ts";

/** Properties of one kind of column or another. */
const ofSomeKinds: readonly string[] = [
  "AllowMultipleValues",
  "AppendOnly",
  "Choices",
  "CurrencyLocaleId",
  "CustomFormatter",
  "DateFormat",
  "DateTimeCalendarType",
  "DisplayFormat",
  "EditFormat",
  "FillInChoice",
  "Formula",
  "FriendlyDisplayFormat",
  "IsRelationship",
  "JSLink",
  "LookupField",
  "LookupList",
  "LookupWebId",
  "MaxLength",
  "MaximumValue",
  "MinimumValue",
  "NumberOfLines",
  "OutputType",
  "Presence",
  "RelationshipDeleteBehavior",
  "RestrictedMode",
  "RichText",
  "SelectionGroup",
  "SelectionMode",
  "ShowAsPercentage",
  "UnlimitedLengthInDocumentLibrary",
];

/** What is kept of a column and belongs to its kind: the XML of a column says more than REST shows of it. */
const declaredSettings = (type: string, { settings }: ListField) =>
  Object.fromEntries(
    Object.entries(settings).filter(([name]) => isReadable(type, name)),
  );

export function fieldEntity(
  site: StoredSite,
  list: List,
  field: ListField,
): Entity {
  const type = typeOf(field);
  const isOfSite = list.template === siteColumnsTemplate;
  const place = isOfSite ? "Web" : `Web/Lists(guid'${list.id}')`;
  return {
    type: type.spType,
    id: `${site.url}/_api/${place}/Fields(guid'${field.id}')`,
    editLink: `${place}/Fields(guid'${field.id}')`,
    sometimes: ofSomeKinds,
    values: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: "00000000-0000-0000-0000-000000000000",
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: "none",
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityName(field),
      FieldTypeKind: type.typeKind,
      Filterable: type.filterable,
      FromBaseType: field.builtIn,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.name,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: writeFieldXml(field),
      Scope: isOfSite ? site.path : list.root,
      Sealed: false,
      Sortable: type.sortable,
      StaticName: field.name,
      Title: field.title,
      TypeAsString: field.type,
      TypeDisplayName: type.display,
      ValidationFormula: null,
      ValidationMessage: null,
      ...declaredSettings(type.spType, field),
    },
  };
}

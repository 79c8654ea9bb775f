// The columns every list is born with.
import { own } from "../storage/database.ts";
import { fieldTypes, type ListField } from "./fieldTypes.ts";
import { userSettings } from "./fieldSchema.ts";

/** Where a built-in column lives in the items table, as SQL; the other columns live in the item's JSON. */
const storedColumns: Readonly<Record<string, string>> = {
  ID: "id",
  Created: "created",
  Modified: "modified",
  Author: "author",
  Editor: "editor",
  GUID: "guid",
  FileLeafRef: "coalesce(leaf, id || '_.000')",
  FileDirRef: "dir",
  FileRef: "(dir || '/' || coalesce(leaf, id || '_.000'))",
  FSObjType: "folder",
  Attachments: "(attachments > 0)",
  owshiddenversion: "version",
  _UIVersionString: "(ui || '.0')",
  ContentTypeId: "CASE folder WHEN 1 THEN '0x0120' ELSE '0x01' END",
};

const builtIn = (
  id: string,
  name: string,
  title: string,
  type: string,
  more: Partial<ListField> = {},
): ListField => ({
  id,
  name,
  title,
  type,
  builtIn: true,
  readOnly: true,
  hidden: false,
  required: false,
  indexed: false,
  unique: false,
  description: "",
  group: "_Hidden",
  defaultValue: null,
  settings: type === "User" ? userSettings(false, 1) : {},
  ...more,
});

/** Ids are SharePoint's own for these columns. */
const everywhere: readonly ListField[] = [
  builtIn("1d22ea11-1e32-424e-89ab-9fedbadb6ce1", "ID", "ID", "Counter", {
    indexed: true,
  }),
  builtIn(
    "03e45e84-1992-4d42-9116-26f756012634",
    "ContentTypeId",
    "Content Type ID",
    "ContentTypeId",
    { hidden: true },
  ),
  builtIn("fa564e0f-0c70-4ab9-b863-0177e6ddd247", "Title", "Title", "Text", {
    readOnly: false,
    required: true,
    group: "Custom Columns",
    settings: { MaxLength: 255 },
  }),
  builtIn(
    "28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f",
    "Modified",
    "Modified",
    "DateTime",
    { settings: { DisplayFormat: 1 } },
  ),
  builtIn(
    "8c06beca-0777-48f7-91c7-6da68bc07b69",
    "Created",
    "Created",
    "DateTime",
    { settings: { DisplayFormat: 1 } },
  ),
  builtIn(
    "1df5e554-ec7e-46a6-901d-d85a3881cb18",
    "Author",
    "Created By",
    "User",
  ),
  builtIn(
    "d31655d1-1d5b-4511-95a1-7a09e9b75bf2",
    "Editor",
    "Modified By",
    "User",
  ),
  builtIn(
    "dce8262a-3ae9-45aa-aab4-83bd75fb738a",
    "_UIVersionString",
    "Version",
    "Text",
  ),
  builtIn(
    "67df98f4-9dec-48ff-a553-29bece9c5bf4",
    "Attachments",
    "Attachments",
    "Attachments",
    { readOnly: true },
  ),
  builtIn("ae069f25-3ac2-4256-b9c3-15dbc15da0e0", "GUID", "GUID", "Guid", {
    hidden: true,
  }),
  builtIn(
    "8553196d-ec8d-4564-9861-3dbe931050c8",
    "FileLeafRef",
    "Name",
    "File",
  ),
  builtIn(
    "94f89715-e097-4e8b-ba79-ea02aa8b7adb",
    "FileRef",
    "URL Path",
    "Text",
    { hidden: true },
  ),
  builtIn(
    "56605df6-8fa1-47e4-a04c-5b384d59609f",
    "FileDirRef",
    "Path",
    "Text",
    { hidden: true },
  ),
  builtIn(
    "30bb605f-5bae-48fe-b4e3-1f81d9772af9",
    "FSObjType",
    "Item Type",
    "Counter",
    { hidden: true },
  ),
  builtIn(
    "d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5",
    "owshiddenversion",
    "owshiddenversion",
    "Counter",
    { hidden: true },
  ),
];

/** One of the many columns a site is born with: the one whose title has a slash. Belief: its id and its group. */
const ofTheSite: readonly ListField[] = [
  ...everywhere,
  builtIn(
    "3c0e9e00-8fcc-479f-9d8d-3447cda34c5b",
    "OtherAddressCountry",
    "Other Address Country/Region",
    "Text",
    { readOnly: false, group: "Core Contact and Calendar Columns" },
  ),
];

/** The built-in columns of a list of that template: a library has no attachments and needs no title; the site's own are under 0. */
export function builtInFields(template: number): readonly ListField[] {
  if (template === 0) return ofTheSite;
  if (template !== 101 && template !== 119) return everywhere;
  return everywhere
    .filter((field) => field.name !== "Attachments")
    .map((field) =>
      field.name === "Title" ? { ...field, required: false } : field,
    );
}

/** Where a column's stored value is, as SQL without regard to case or kind. */
export function rawSql(field: ListField): string {
  return (
    own(storedColumns, field.name) ??
    `json_extract(fields, '$."${field.name}"')`
  );
}

/** The expression a column is compared, ordered and indexed by. */
export function columnSql(field: ListField): string {
  return fieldTypes[field.type]?.value === "text"
    ? `fold(${rawSql(field)})`
    : rawSql(field);
}

// A field as the XML SharePoint creates it from: the only way to fix the internal name. Source: sharepoint.md 3.1.
import type { Field, FieldType } from "./column.ts";
import { columnId } from "./columnId.ts";

const escape = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

const attributes: Readonly<Record<FieldType, (field: Field) => string>> = {
  Text: (field) => `MaxLength="${field.maxLength ?? 255}"`,
  // Plain text: a rich note would come back as HTML.
  Note: () =>
    'RichText="FALSE" NumLines="6" UnlimitedLengthInDocumentLibrary="TRUE"',
  Choice: () => 'Format="Dropdown" FillInChoice="FALSE"',
  DateTime: () => 'Format="DateOnly" FriendlyDisplayFormat="Disabled"',
  Number: () => "",
  Boolean: () => "",
  User: () => 'UserSelectionMode="PeopleOnly"',
  URL: () => 'Format="Hyperlink"',
};

function content(field: Field): string {
  if (field.type === "Boolean") return "<Default>0</Default>";
  if (!field.choices) return "";
  return `<CHOICES>${field.choices.map((code) => `<CHOICE>${escape(code)}</CHOICE>`).join("")}</CHOICES>`;
}

export function fieldXml(list: string, field: Field): string {
  const own = [
    `ID="{${columnId(list, field.name)}}"`,
    `Type="${field.type}"`,
    `Name="${field.name}" StaticName="${field.name}"`,
    `DisplayName="${escape(field.title)}"`,
    'Group="Waymark"',
    attributes[field.type](field),
    field.indexed ? 'Indexed="TRUE"' : "",
    field.unique ? 'EnforceUniqueValues="TRUE"' : "",
  ];
  return `<Field ${own.filter(Boolean).join(" ")}>${content(field)}</Field>`;
}

/** The codes a stored choice column offers. Only its XML says so for every kind of field alike. */
export function choicesIn(schemaXml: string): readonly string[] {
  return [...schemaXml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g)].map(
    ([, code = ""]) =>
      code
        .replaceAll("&lt;", "<")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
  );
}

// A column as XML, both ways: the only form that fixes an internal name.
import { own } from "../storage/database.ts";
import { badArgument } from "../refusals/errors.ts";
import { fieldTypes, type ListField } from "./fieldTypes.ts";
import { newGuid, readGuid } from "../storage/guid.ts";
import { child, escapeXml, readXml, type Element } from "../storage/xml.ts";

const yes = (value: string | undefined): boolean =>
  value?.toUpperCase() === "TRUE";
const amount = (value: string | undefined): number | null =>
  value === undefined ? null : Number(value);

/** An internal name made from a title, as SharePoint does: other characters as `_x0020_`, cut at 32. */
export function internalName(title: string): string {
  const encoded = Array.from(title)
    .map((character, at) =>
      /[A-Za-z]/.test(character) || (at > 0 && /[0-9_]/.test(character))
        ? character
        : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`,
    )
    .join("");
  return encoded.slice(0, 32);
}

/**
 * Reads `<Field …/>`.
 * @param keepName whether `Name` becomes the internal name (AddFieldOptions 8) or the display name does
 */
export function readFieldXml(source: string, keepName: boolean): ListField {
  const xml = readXml(source);
  if (xml.name !== "Field") throw badArgument("The schema is not a Field.");
  const a = xml.attributes;
  const type = typeIn(a["Type"] ?? "", a);
  const title = a["DisplayName"] ?? a["Name"] ?? "";
  const wanted = keepName ? (a["Name"] ?? title) : title;
  if (wanted === "") throw badArgument("The field has no name.");
  return {
    id: readGuid(a["ID"] ?? "") ?? newGuid(),
    name: internalName(wanted).replace(/^_x005f_/, "_"),
    title: title === "" ? wanted : title,
    type,
    builtIn: false,
    readOnly: yes(a["ReadOnly"]) || type === "Calculated",
    hidden: yes(a["Hidden"]),
    required: yes(a["Required"]),
    indexed: yes(a["Indexed"]),
    unique: yes(a["EnforceUniqueValues"]),
    description: a["Description"] ?? "",
    group: a["Group"] ?? "Custom Columns",
    defaultValue: child(xml, "Default")?.text ?? null,
    settings: settingsIn(type, xml),
  };
}

function typeIn(written: string, attributes: Element["attributes"]): string {
  const many = yes(attributes["Mult"]);
  const type =
    many && (written === "User" || written === "Lookup")
      ? `${written}Multi`
      : written;
  if (!own(fieldTypes, type) || type === "Counter" || type === "File")
    throw badArgument(`The field type '${written}' is not valid.`);
  return type;
}

function settingsIn(type: string, xml: Element): Record<string, unknown> {
  const a = xml.attributes;
  switch (type) {
    case "Text":
      return { MaxLength: amount(a["MaxLength"]) ?? 255 };
    case "Note":
      return {
        RichText: yes(a["RichText"]),
        AppendOnly: yes(a["AppendOnly"]),
        NumberOfLines: amount(a["NumLines"]) ?? 6,
        RestrictedMode: yes(a["RestrictedMode"]),
        UnlimitedLengthInDocumentLibrary: yes(
          a["UnlimitedLengthInDocumentLibrary"],
        ),
      };
    case "Choice":
    case "MultiChoice":
      return {
        Choices: child(xml, "CHOICES")?.children.map((each) => each.text) ?? [],
        FillInChoice: yes(a["FillInChoice"]),
        EditFormat: a["Format"] === "RadioButtons" ? 1 : 0,
      };
    case "Number":
    case "Currency":
      return {
        MinimumValue: amount(a["Min"]),
        MaximumValue: amount(a["Max"]),
        Decimals: amount(a["Decimals"]),
        ShowAsPercentage: yes(a["Percentage"]),
        ...(type === "Currency"
          ? { CurrencyLocaleId: amount(a["LCID"]) ?? 1033 }
          : { DisplayFormat: amount(a["Decimals"]) ?? -1 }),
      };
    case "DateTime":
      return {
        DisplayFormat: a["Format"] === "DateOnly" ? 0 : 1,
        DateTimeCalendarType: 0,
        FriendlyDisplayFormat:
          a["FriendlyDisplayFormat"] === "Relative" ? 2 : 1,
      };
    default:
      return otherSettings(type, xml);
  }
}

function otherSettings(type: string, xml: Element): Record<string, unknown> {
  const a = xml.attributes;
  switch (type) {
    case "User":
    case "UserMulti":
      return userSettings(
        type === "UserMulti",
        a["UserSelectionMode"] === "PeopleAndGroups" ? 1 : 0,
      );
    case "Lookup":
    case "LookupMulti":
      return {
        AllowMultipleValues: type === "LookupMulti",
        LookupList: `{${readGuid(a["List"] ?? "") ?? a["List"] ?? ""}}`,
        LookupField: a["ShowField"] ?? "Title",
        IsRelationship: true,
        RelationshipDeleteBehavior:
          a["RelationshipDeleteBehavior"] === "Restrict" ? 2 : 0,
      };
    case "URL":
      return { DisplayFormat: a["Format"] === "Image" ? 1 : 0 };
    case "Calculated":
      return {
        Formula: child(xml, "Formula")?.text ?? "",
        OutputType: outputTypes[a["ResultType"] ?? "Text"] ?? 2,
        DateFormat: 0,
      };
    default:
      return {};
  }
}

const outputTypes: Readonly<Record<string, number>> = {
  Text: 2,
  DateTime: 4,
  Boolean: 8,
  Number: 9,
  Currency: 10,
};

export function userSettings(
  many: boolean,
  selectionMode: number,
): Record<string, unknown> {
  return {
    AllowMultipleValues: many,
    LookupList: "UserInfo",
    LookupField: "",
    IsRelationship: true,
    RelationshipDeleteBehavior: 0,
    SelectionMode: selectionMode,
    SelectionGroup: 0,
    Presence: true,
  };
}

/** The column as `SchemaXml`. */
export function writeFieldXml(field: ListField): string {
  const s = field.settings;
  const attributes: [string, unknown][] = [
    ["Type", field.type],
    ["ID", `{${field.id}}`],
    ["Name", field.name],
    ["StaticName", field.name],
    ["DisplayName", field.title],
    ["Description", field.description],
    ["Group", field.group],
    ["Required", field.required],
    ["Indexed", field.indexed],
    ["EnforceUniqueValues", field.unique],
    ["Hidden", field.hidden],
    ["ReadOnly", field.readOnly],
    ["MaxLength", s["MaxLength"]],
    ["RichText", s["RichText"]],
    ["AppendOnly", s["AppendOnly"]],
    ["NumLines", s["NumberOfLines"]],
    ["Min", s["MinimumValue"]],
    ["Max", s["MaximumValue"]],
    ["FillInChoice", s["FillInChoice"]],
    ["Mult", s["AllowMultipleValues"] === true ? true : undefined],
    ["List", s["LookupList"]],
    ["ShowField", s["LookupField"] === "" ? undefined : s["LookupField"]],
    ["Format", formatOf(field)],
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(attributeText(value))}"`)
    .join("");
  return `<Field${written}>${childrenOf(field)}</Field>`;
}

function attributeText(value: unknown): string {
  return typeof value === "boolean"
    ? value
      ? "TRUE"
      : "FALSE"
    : String(value);
}

function formatOf(field: ListField): string | undefined {
  if (field.type !== "DateTime") return undefined;
  return field.settings["DisplayFormat"] === 0 ? "DateOnly" : "DateTime";
}

function childrenOf(field: ListField): string {
  const choices = field.settings["Choices"];
  const formula = field.settings["Formula"];
  const parts = [];
  if (field.defaultValue !== null)
    parts.push(`<Default>${escapeXml(field.defaultValue)}</Default>`);
  if (Array.isArray(choices))
    parts.push(
      `<CHOICES>${choices.map((each) => `<CHOICE>${escapeXml(String(each))}</CHOICE>`).join("")}</CHOICES>`,
    );
  if (typeof formula === "string")
    parts.push(`<Formula>${escapeXml(formula)}</Formula>`);
  return parts.join("");
}

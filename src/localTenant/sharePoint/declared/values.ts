// Whether a value of a body fits the type that SharePoint declares for it.
import { isObject } from "../storage/database.ts";
import {
  nullRefused,
  parameterMissing,
  typeUnassignable,
  typeUnknown,
  wrongNode,
  wrongPrimitive,
} from "../refusals/bodyErrors.ts";
import { propertyMissing } from "../refusals/errors.ts";
import { isDeclared, lineage, propertyType } from "./declared.ts";

/** In which of the two JSON dialects a body is written: they mark types and collections differently. */
export type Dialect = "plain" | "verbose";

const isWhole = (value: unknown, bits: number) =>
  Number.isInteger(value) &&
  Math.abs(Number(value)) <= 2 ** (bits - 1) - (Number(value) < 0 ? 0 : 1);

const isNumeral = (value: unknown) =>
  typeof value === "number" ||
  (typeof value === "string" && /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value));

const guid = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** Belief: the wide numbers may be written as text, as the older JSON dialect does; the narrow ones may not. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  "Edm.Boolean": (value) => typeof value === "boolean",
  "Edm.Byte": (value) => isWhole(value, 9) && Number(value) >= 0,
  "Edm.DateTime": (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value),
  "Edm.Decimal": isNumeral,
  "Edm.Double": isNumeral,
  "Edm.Guid": (value) => typeof value === "string" && guid.test(value),
  "Edm.Int16": (value) => isWhole(value, 16),
  "Edm.Int32": (value) => isWhole(value, 32),
  "Edm.Int64": isNumeral,
  "Edm.Single": isNumeral,
  "Edm.String": (value) => typeof value === "string",
};

const nodeOf = (value: unknown): string =>
  Array.isArray(value)
    ? "StartArray"
    : isObject(value)
      ? "StartObject"
      : "PrimitiveValue";

/** @throws Refusal 400 as SharePoint refuses it, where the value cannot be read as the type */
function checkValue(
  declared: string,
  name: string,
  value: unknown,
  dialect: Dialect,
): void {
  const type = declared.replace(/!$/, "");
  if (value === null) {
    if (declared !== type) throw nullRefused(name, type);
    return;
  }
  const inner = /^Collection\((.*)\)$/.exec(type)?.[1];
  if (inner !== undefined) return checkCollection(inner, name, value, dialect);
  if (type.startsWith("Edm.")) {
    if (nodeOf(value) !== "PrimitiveValue")
      throw wrongNode(nodeOf(value), "PrimitiveValue");
    if (!(fits[type] ?? (() => true))(value)) throw wrongPrimitive(type);
    return;
  }
  if (!isDeclared(type)) return;
  if (nodeOf(value) !== "StartObject")
    throw wrongNode(nodeOf(value), "StartObject");
  checkProperties(type, value as Record<string, unknown>, dialect);
}

function checkCollection(
  inner: string,
  name: string,
  value: unknown,
  dialect: Dialect,
): void {
  const wrapped = dialect === "verbose";
  if (nodeOf(value) !== (wrapped ? "StartObject" : "StartArray"))
    throw wrongNode(nodeOf(value), wrapped ? "StartObject" : "StartArray");
  const items = wrapped ? (value as Record<string, unknown>)["results"] : value;
  if (!Array.isArray(items)) throw wrongNode(nodeOf(items), "StartArray");
  for (const item of items) checkValue(`${inner}!`, name, item, dialect);
}

/** Notes about the body itself, which are no properties: `odata.type` in plain JSON, `__metadata` in verbose. */
const isNote = (name: string, dialect: Dialect): boolean =>
  dialect === "verbose"
    ? name === "__metadata"
    : name.includes("@") || name.startsWith("odata.");

/** The type a body says it is of; null where it says none. */
export function typeSaid(
  body: Record<string, unknown>,
  dialect: Dialect,
): string | null {
  const metadata = body["__metadata"];
  const said =
    dialect === "verbose"
      ? isObject(metadata)
        ? metadata["type"]
        : null
      : (body["odata.type"] ?? body["@odata.type"]);
  return typeof said === "string" ? said.replace(/^#/, "") : null;
}

/** @throws Refusal 400 for a property that the type does not declare, or a value of another type */
export function checkProperties(
  expected: string,
  body: Record<string, unknown>,
  dialect: Dialect,
): void {
  const said = typeSaid(body, dialect);
  if (said !== null && !isDeclared(said)) throw typeUnknown(said);
  if (said !== null && !lineage(said).includes(expected))
    throw typeUnassignable(said, expected);
  const type = said ?? expected;
  for (const [name, value] of Object.entries(body)) {
    if (isNote(name, dialect)) continue;
    const declared = propertyType(type, name);
    if (declared === undefined) throw propertyMissing(name, type);
    checkValue(declared, name, value, dialect);
  }
}

/** @throws Refusal 400 for a parameter that the function does not declare, or a value of another type */
export function checkParameters(
  method: string,
  parameters: Readonly<Record<string, string>>,
  body: Record<string, unknown>,
  dialect: Dialect,
): void {
  for (const [name, value] of Object.entries(body)) {
    if (isNote(name, "plain")) continue;
    const declared = Object.hasOwn(parameters, name)
      ? parameters[name]
      : undefined;
    if (declared === undefined) throw parameterMissing(name, method);
    checkValue(declared, name, value, dialect);
  }
}

// The part of CAML that is emulated: where, order, columns and row limit of a `<View>`, read into the same filter tree as OData.
import { own } from "../storage/database.ts";
import type { Filter, Literal, Operator } from "./filterParser.ts";
import { badArgument, notEmulated } from "../refusals/errors.ts";
import type { ListField } from "../lists/fieldTypes.ts";
import { entityName, propertyOf, typeOf } from "../lists/fieldTypes.ts";
import { child, readXml, type Element } from "../storage/xml.ts";

export interface CamlView {
  readonly filter: Filter | null;
  readonly orders: readonly {
    readonly property: string;
    readonly descending: boolean;
  }[];
  /** Internal names; empty when the view names none. */
  readonly fields: readonly string[];
  readonly rowLimit: number | null;
  readonly paged: boolean;
}

const operators: Readonly<Record<string, Operator>> = {
  Eq: "eq",
  Neq: "ne",
  Gt: "gt",
  Geq: "ge",
  Lt: "lt",
  Leq: "le",
};

/** What the reader must know of the list and the caller. */
interface CamlContext {
  readonly fields: readonly ListField[];
  /** `YYYY-MM-DD` on the site's calendar, for `<Today/>`. */
  readonly today: string;
  readonly userId: number;
}

/**
 * @throws Refusal 400 when it is no view, 501 for elements that are not emulated
 */
export function readCamlView(source: string, context: CamlContext): CamlView {
  const xml = readXml(source === "" ? "<View/>" : source);
  if (xml.name !== "View") throw badArgument("The query is not a View.");
  const query = child(xml, "Query");
  const [where] = child(query, "Where")?.children ?? [];
  const limit = child(xml, "RowLimit");
  if (child(query, "GroupBy")) throw notEmulated("CAML GroupBy");
  return {
    filter: where ? condition(where, context) : null,
    orders: (child(query, "OrderBy")?.children ?? []).map((each) => ({
      property: propertyFor(each, context),
      descending: each.attributes["Ascending"]?.toUpperCase() === "FALSE",
    })),
    fields: (child(xml, "ViewFields")?.children ?? []).map(
      (each) => each.attributes["Name"] ?? "",
    ),
    rowLimit: limit ? Number(limit.text) : null,
    paged: limit?.attributes["Paged"]?.toUpperCase() === "TRUE",
  };
}

function fieldFor(element: Element, context: CamlContext): ListField {
  const name = element.attributes["Name"] ?? "";
  const field = context.fields.find((each) => each.name === name);
  if (!field)
    throw badArgument(
      "One or more field types are not installed properly. Go to the list settings page to delete these fields.",
    );
  return field;
}

function propertyFor(element: Element, context: CamlContext): string {
  return propertyOf(fieldFor(element, context));
}

function condition(element: Element, context: CamlContext): Filter {
  switch (element.name) {
    case "And":
    case "Or":
      return joined(element.name === "And" ? "and" : "or", element, context);
    case "IsNull":
    case "IsNotNull":
      return {
        kind: "compare",
        field: propertyFor(reference(element), context),
        part: null,
        operator: element.name === "IsNull" ? "eq" : "ne",
        value: { kind: "null" },
      };
    case "BeginsWith":
    case "Contains":
      return {
        kind: "match",
        how: element.name === "Contains" ? "substringof" : "startswith",
        field: propertyFor(reference(element), context),
        text: child(element, "Value")?.text ?? "",
        wanted: true,
      };
    case "In":
      return oneOf(element, context);
    default:
      return comparison(element, context);
  }
}

function joined(
  kind: "and" | "or",
  element: Element,
  context: CamlContext,
): Filter {
  const [left, right, ...rest] = element.children;
  if (!left || !right || rest.length > 0)
    throw badArgument(`CAML ${element.name} takes two conditions.`);
  return {
    kind,
    left: condition(left, context),
    right: condition(right, context),
  };
}

function reference(element: Element): Element {
  const found = child(element, "FieldRef");
  if (!found) throw badArgument(`CAML ${element.name} names no FieldRef.`);
  return found;
}

function comparison(element: Element, context: CamlContext): Filter {
  const operator = own(operators, element.name);
  const value = child(element, "Value");
  if (!operator) throw notEmulated(`CAML ${element.name}`);
  if (!value) throw badArgument(`CAML ${element.name} has no Value.`);
  return compare(element, operator, value, context);
}

function compare(
  element: Element,
  operator: Operator,
  value: Element,
  context: CamlContext,
): Filter {
  const ref = reference(element);
  const field = fieldFor(ref, context);
  const byId = ref.attributes["LookupId"]?.toUpperCase() === "TRUE";
  const { joins } = typeOf(field);
  const property =
    // Without LookupId a person or lookup is compared by what it shows.
    joins && !byId && value.attributes["Type"] !== "Integer"
      ? `${entityName(field)}/Title`
      : propertyOf(field);
  const wanted = literal(value, context);
  return wanted.kind === "date" && !withTime(value)
    ? byDay(property, operator, wanted.value.slice(0, 10))
    : one(property, operator, wanted);
}

const one = (field: string, operator: Operator, value: Literal): Filter => ({
  kind: "compare",
  field,
  part: null,
  operator,
  value,
});

const withTime = (value: Element) =>
  value.attributes["IncludeTimeValue"]?.toUpperCase() === "TRUE";

/** Without IncludeTimeValue whole days of the site's calendar are compared. Source: learn.microsoft.com, Value element. */
function byDay(field: string, operator: Operator, day: string): Filter {
  const at = (sign: Operator, value: string) =>
    one(field, sign, { kind: "date", value });
  const next = dayAfter(day, 1);
  switch (operator) {
    case "eq":
      return { kind: "and", left: at("ge", day), right: at("lt", next) };
    case "ne":
      return {
        kind: "or",
        left: one(field, "eq", { kind: "null" }),
        right: { kind: "or", left: at("lt", day), right: at("ge", next) },
      };
    case "gt":
      return at("ge", next);
    case "le":
      return at("lt", next);
    case "ge":
    case "lt":
      return at(operator, day);
  }
}

/** @throws Refusal 400 when the text is no day */
function dayAfter(day: string, days: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) throw badArgument(`${day} is no date.`);
  return new Date(moment + days * 86_400_000).toISOString().slice(0, 10);
}

function oneOf(element: Element, context: CamlContext): Filter {
  const values = child(element, "Values")?.children ?? [];
  const [first, ...rest] = values.map((value) =>
    compare(element, "eq", value, context),
  );
  if (!first) throw badArgument("CAML In has no Values.");
  return rest.reduce<Filter>(
    (left, right) => ({ kind: "or", left, right }),
    first,
  );
}

function literal(value: Element, context: CamlContext): Literal {
  const type = value.attributes["Type"] ?? "Text";
  if (child(value, "UserID")) return { kind: "number", value: context.userId };
  const today = child(value, "Today");
  if (today && withTime(value))
    throw notEmulated("CAML Today with IncludeTimeValue");
  if (today)
    return {
      kind: "date",
      value: dayAfter(
        context.today,
        Number(today.attributes["OffsetDays"] ?? 0),
      ),
    };
  const written = value.text.trim();
  if (type === "DateTime") return { kind: "date", value: written };
  if (["Number", "Integer", "Counter", "Currency"].includes(type))
    return { kind: "number", value: Number(written) };
  if (type === "Boolean")
    return { kind: "boolean", value: written === "1" || written === "TRUE" };
  return { kind: "text", value: value.text };
}

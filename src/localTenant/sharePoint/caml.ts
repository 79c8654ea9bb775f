// The part of CAML that is emulated: where, order, columns and row limit of a `<View>`, read into the same filter tree as OData.
import { own } from "./database.ts";
import type { DatePart, Filter, Literal, Operator } from "./filterParser.ts";
import { badArgument, notEmulated } from "./errors.ts";
import type { Field } from "./fieldTypes.ts";
import { entityName, propertyOf, typeOf } from "./fieldTypes.ts";
import { child, readXml, type Element } from "./xml.ts";

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
export interface CamlContext {
  readonly fields: readonly Field[];
  /** `YYYY-MM-DD` on the site's calendar, for `<Today/>`. */
  readonly today: string;
  readonly userId: number;
}

/**
 * @throws Refusal 400 when it is no view, 501 for elements that are not emulated
 */
export function readView(source: string, context: CamlContext): CamlView {
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

function fieldFor(element: Element, context: CamlContext): Field {
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
  const part: DatePart | null = null;
  return {
    kind: "compare",
    // Without LookupId a person or lookup is compared by what it shows.
    field:
      joins && !byId && value.attributes["Type"] !== "Integer"
        ? `${entityName(field)}/Title`
        : propertyOf(field),
    part,
    operator,
    value: literal(value, context),
  };
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
  if (child(value, "Today")) return { kind: "date", value: context.today };
  const written = value.text.trim();
  if (type === "DateTime") return { kind: "date", value: written };
  if (["Number", "Integer", "Counter", "Currency"].includes(type))
    return { kind: "number", value: Number(written) };
  if (type === "Boolean")
    return { kind: "boolean", value: written === "1" || written === "TRUE" };
  return { kind: "text", value: value.text };
}

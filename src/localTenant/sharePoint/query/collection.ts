// `$select`, `$filter`, `$orderby`, `$skip` and `$top` over small collections: lists, fields, users, groups.
import type { Call, Entity } from "../request/call.ts";
import { asText, fold, isObject } from "../storage/database.ts";
import { fieldMissing, invalidExpression } from "../refusals/errors.ts";
import { parseFilter, type Filter, type Literal } from "./filterParser.ts";

type Values = Readonly<Record<string, unknown>>;

/** The names of `$select` or `$expand`, in order. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** A number option such as `$top`; null when it was not given. */
export function numberOption(call: Call, name: string): number | null {
  const value = call.address.query.get(name);
  if (value === undefined) return null;
  if (!/^\d+$/.test(value)) throw invalidExpression(value);
  return Number(value);
}

/** The properties `$select` names. */
export function pickValues(
  call: Call,
  { values, sometimes = [], onRequest = [] }: Entity,
): Values {
  const names = namesIn(call.address.query.get("$select"));
  const whole = names.length === 0 || names.includes("*");
  const expanded = namesIn(call.address.query.get("$expand"));
  const picked: Record<string, unknown> = whole
    ? Object.fromEntries(
        Object.entries(values).filter(
          ([name]) => !onRequest.includes(name) || expanded.includes(name),
        ),
      )
    : {};
  for (const name of names) {
    if (name === "*") continue;
    const property = name.split("/")[0] ?? name;
    const exact =
      property in values
        ? property
        : Object.keys(values).find((each) => fold(each) === fold(property));
    if (exact === undefined && sometimes.includes(property)) continue;
    if (exact === undefined) throw fieldMissing(property);
    picked[exact] = values[exact];
  }
  return picked;
}

export function collectionPage(
  call: Call,
  all: readonly Entity[],
): { entities: Entity[] } {
  const { query } = call.address;
  const filter = query.get("$filter");
  const tree = filter ? parseFilter(filter) : null;
  let kept = tree
    ? all.filter((entity) => matches(tree, entity.values))
    : [...all];
  for (const each of namesIn(query.get("$orderby")).reverse()) {
    const [name = "", direction] = each.split(/\s+/);
    const sign = direction?.toLowerCase() === "desc" ? -1 : 1;
    kept = kept.toSorted(
      (a, b) => sign * order(a.values[name] ?? null, b.values[name] ?? null),
    );
  }
  const from = numberOption(call, "$skip") ?? 0;
  const top = numberOption(call, "$top") ?? kept.length;
  return {
    entities: kept.slice(from, from + top).map((entity) => ({
      ...entity,
      values: pickValues(call, entity),
    })),
  };
}

function order(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  const [x, y] = [comparable(a), comparable(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function comparable(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? fold(value) : JSON.stringify(value);
}

function matches(filter: Filter, values: Values): boolean {
  switch (filter.kind) {
    case "and":
      return matches(filter.left, values) && matches(filter.right, values);
    case "or":
      return matches(filter.left, values) || matches(filter.right, values);
    case "match": {
      const value = fold(asText(valueAt(values, filter.field)));
      const found =
        filter.how === "startswith"
          ? value.startsWith(fold(filter.text))
          : value.includes(fold(filter.text));
      return found === filter.wanted;
    }
    case "compare":
      return compareValue(
        valueAt(values, filter.field),
        filter.operator,
        filter.value,
      );
  }
}

function valueAt(values: Values, path: string): unknown {
  let here: unknown = values;
  for (const name of path.split("/")) {
    if (!isObject(here) || !(name in here)) throw fieldMissing(path);
    here = here[name];
  }
  return here ?? null;
}

function compareValue(
  value: unknown,
  operator: (Filter & { kind: "compare" })["operator"],
  literal: Literal,
): boolean {
  const wanted =
    literal.kind === "null"
      ? null
      : typeof value === "boolean" && literal.kind === "number"
        ? literal.value === 1
        : literal.value;
  const result = order(value, wanted);
  switch (operator) {
    case "eq":
      return result === 0;
    case "ne":
      return result !== 0;
    case "gt":
      return result > 0;
    case "ge":
      return result >= 0;
    case "lt":
      return result < 0;
    case "le":
      return result <= 0;
  }
}

// Reads SharePoint's dialect of OData `$filter` into a small tree.
//
//   filter     = both *( "or" both )
//   both       = term *( "and" term )
//   term       = "(" filter ")" / match [ "eq" ( "true" / "false" / "1" / "0" ) ] / comparison
//   match      = "startswith" "(" field "," string ")" / "substringof" "(" string "," field ")"
//   comparison = operand ( "eq" / "ne" / "gt" / "ge" / "lt" / "le" ) operand      one side a field, the other a literal
//   operand    = field / part "(" field ")" / literal
//   part       = "day" / "month" / "year" / "hour" / "minute" / "second"
//   field      = name *( "/" name )
//   literal    = string / number / "true" / "false" / "null" / "datetime" string / "guid" string
//
// There is no `not`, no arithmetic, no endswith, tolower, concat, any, all or in: SharePoint refuses them too.
import { invalidExpression } from "./errors.ts";

export type Operator = "eq" | "ne" | "gt" | "ge" | "lt" | "le";
export type DatePart = "day" | "month" | "year" | "hour" | "minute" | "second";
export type Literal =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "guid"; readonly value: string }
  | { readonly kind: "null" };

export type Filter =
  | {
      readonly kind: "and" | "or";
      readonly left: Filter;
      readonly right: Filter;
    }
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly part: DatePart | null;
      readonly operator: Operator;
      readonly value: Literal;
    }
  | {
      readonly kind: "match";
      readonly how: "startswith" | "substringof";
      readonly field: string;
      readonly text: string;
      readonly wanted: boolean;
    };

type Token =
  | { readonly kind: "symbol"; readonly text: "(" | ")" | "," }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "literal"; readonly value: Literal };

const pattern =
  /\s*(?:([(),])|(datetime|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?:[dDfFmMlL])?(?![\w/])|([A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*))/y;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(text);
    if (!match) throw invalidExpression(text);
    found.push(tokenOf(match));
  }
  return found;
}

function tokenOf(match: RegExpExecArray): Token {
  const [, symbol, prefix, quoted, numeral, word = ""] = match;
  if (symbol === "(" || symbol === ")" || symbol === ",")
    return { kind: "symbol", text: symbol };
  if (quoted !== undefined)
    return { kind: "literal", value: quotedLiteral(prefix, quoted) };
  if (numeral !== undefined)
    return {
      kind: "literal",
      value: { kind: "number", value: Number(numeral) },
    };
  if (word === "null") return { kind: "literal", value: { kind: "null" } };
  if (word === "true" || word === "false")
    return {
      kind: "literal",
      value: { kind: "boolean", value: word === "true" },
    };
  return { kind: "word", text: word };
}

function quotedLiteral(prefix: string | undefined, quoted: string): Literal {
  const value = quoted.replaceAll("''", "'");
  if (prefix === "datetime") return { kind: "date", value };
  if (prefix === "guid") return { kind: "guid", value };
  return { kind: "text", value };
}

interface Field {
  readonly kind: "field";
  readonly field: string;
  readonly part: DatePart | null;
}
type Operand = Field | { readonly kind: "literal"; readonly value: Literal };
type Node = Filter | Operand;

const parts: readonly string[] = [
  "day",
  "month",
  "year",
  "hour",
  "minute",
  "second",
];
const isPart = (word: string): word is DatePart => parts.includes(word);
const strength: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  eq: 3,
  ne: 3,
  gt: 3,
  ge: 3,
  lt: 3,
  le: 3,
};
const turned: Readonly<Record<Operator, Operator>> = {
  eq: "eq",
  ne: "ne",
  gt: "lt",
  ge: "le",
  lt: "gt",
  le: "ge",
};
const isOperator = (word: string): word is Operator => word in turned;

/**
 * Parses one `$filter`.
 * @throws Refusal 400 with SharePoint's "The expression … is not valid." for anything outside the dialect
 */
export function parseFilter(text: string): Filter {
  const list = tokens(text);
  let at = 0;
  const refuse = () => invalidExpression(text);

  const symbol = (wanted: "(" | ")" | ","): void => {
    const token = list[at];
    if (token?.kind !== "symbol" || token.text !== wanted) throw refuse();
    at += 1;
  };

  const primary = (): Node => {
    const token = list[at];
    at += 1;
    if (!token) throw refuse();
    if (token.kind === "literal") return token;
    if (token.kind === "word") return named(token.text);
    if (token.text !== "(") throw refuse();
    const inside = climb(0);
    symbol(")");
    return inside;
  };

  const named = (word: string): Node => {
    const next = list[at];
    const called = next?.kind === "symbol" && next.text === "(";
    if (!called) {
      if (word in strength || word === "not") throw refuse();
      return { kind: "field", field: word, part: null };
    }
    const args = callArguments();
    if (isPart(word)) {
      const [only] = args;
      if (args.length !== 1 || only?.kind !== "field") throw refuse();
      return { ...only, part: word };
    }
    if (word === "startswith") return matching(word, args[0], args[1], args);
    if (word === "substringof") return matching(word, args[1], args[0], args);
    throw refuse();
  };

  const callArguments = (): Node[] => {
    symbol("(");
    const args: Node[] = [primary()];
    while (isComma(list[at])) {
      at += 1;
      args.push(primary());
    }
    symbol(")");
    return args;
  };

  const matching = (
    how: "startswith" | "substringof",
    field: Node | undefined,
    value: Node | undefined,
    all: Node[],
  ): Filter => {
    if (all.length !== 2 || field?.kind !== "field" || field.part)
      throw refuse();
    if (value?.kind !== "literal" || value.value.kind !== "text")
      throw refuse();
    return {
      kind: "match",
      how,
      field: field.field,
      text: value.value.value,
      wanted: true,
    };
  };

  const climb = (least: number): Node => {
    let left = primary();
    for (;;) {
      const token = list[at];
      if (token?.kind !== "word") return left;
      const power = strength[token.text] ?? 0;
      if (power === 0 || power <= least) return left;
      at += 1;
      left = combine(left, token.text, climb(power));
    }
  };

  const combine = (left: Node, word: string, right: Node): Filter => {
    if (word === "and" || word === "or") {
      if (!isFilter(left) || !isFilter(right)) throw refuse();
      return { kind: word, left, right };
    }
    if (!isOperator(word)) throw refuse();
    if (left.kind === "match" && right.kind === "literal")
      return matchEquals(left, word, right.value);
    if (left.kind === "field" && right.kind === "literal")
      return compare(left, word, right.value);
    if (left.kind === "literal" && right.kind === "field")
      return compare(right, turned[word], left.value);
    throw refuse();
  };

  const matchEquals = (
    match: Filter & { kind: "match" },
    word: Operator,
    value: Literal,
  ): Filter => {
    const yes =
      value.kind === "boolean"
        ? value.value
        : value.kind === "number" && value.value === 1;
    if (word !== "eq" && word !== "ne") throw refuse();
    return { ...match, wanted: (word === "eq") === yes };
  };

  const tree = climb(0);
  if (at !== list.length || !isFilter(tree)) throw refuse();
  return tree;
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "symbol" && token.text === ",";
}

function isFilter(node: Node): node is Filter {
  return node.kind !== "field" && node.kind !== "literal";
}

function compare(field: Field, operator: Operator, value: Literal): Filter {
  return {
    kind: "compare",
    field: field.field,
    part: field.part,
    operator,
    value,
  };
}

/** The tree on one line, for tests and logs. */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case "and":
    case "or":
      return `(${filter.kind} ${printFilter(filter.left)} ${printFilter(filter.right)})`;
    case "match":
      return `(${filter.wanted ? "" : "not "}${filter.how} ${filter.field} ${JSON.stringify(filter.text)})`;
    case "compare": {
      const part = filter.part ? `${filter.part}:` : "";
      return `(${filter.operator} ${part}${filter.field} ${printLiteral(filter.value)})`;
    }
  }
}

function printLiteral(literal: Literal): string {
  if (literal.kind === "null") return "null";
  const prefix =
    literal.kind === "date" || literal.kind === "guid"
      ? `${literal.kind}:`
      : "";
  return `${prefix}${JSON.stringify(literal.value)}`;
}

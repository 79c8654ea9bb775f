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
import { invalidExpression } from "../refusals/errors.ts";
import { readTokens, type Literal, type Token } from "./filterTokens.ts";

export type { Literal } from "./filterTokens.ts";
export type Operator = "eq" | "ne" | "gt" | "ge" | "lt" | "le";
type DatePart = "day" | "month" | "year" | "hour" | "minute" | "second";

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
/** The same comparison with its sides changed over. */
const turned = new Map<string, Operator>([
  ["eq", "eq"],
  ["ne", "ne"],
  ["gt", "lt"],
  ["ge", "le"],
  ["lt", "gt"],
  ["le", "ge"],
]);
const isOperator = (word: string): word is Operator => turned.has(word);

/** How tightly a word binds: `and` more than `or`, a comparison most; 0 for a word that joins nothing. */
function strength(word: string): number {
  if (word === "or") return 1;
  if (word === "and") return 2;
  return isOperator(word) ? 3 : 0;
}

/**
 * Parses one `$filter`.
 * @throws Refusal 400 with SharePoint's "The expression … is not valid." for anything outside the dialect
 */
export function parseFilter(text: string): Filter {
  return new Parser(text).whole();
}

/** Climbs by precedence; each method reads one line of the grammar. */
class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = readTokens(text);
  }

  whole(): Filter {
    const tree = this.#climb(0);
    if (this.#at !== this.#tokens.length || !isFilter(tree))
      throw this.#refusal();
    return tree;
  }

  #refusal() {
    return invalidExpression(this.#text);
  }

  #isSymbol(wanted: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "symbol" && token.text === wanted;
  }

  #symbol(wanted: "(" | ")"): void {
    if (!this.#isSymbol(wanted)) throw this.#refusal();
    this.#at += 1;
  }

  #climb(least: number): Node {
    let left = this.#primary();
    for (;;) {
      const token = this.#tokens[this.#at];
      const power = token?.kind === "word" ? strength(token.text) : 0;
      if (token?.kind !== "word" || power <= least) return left;
      this.#at += 1;
      left = this.#combine(left, token.text, this.#climb(power));
    }
  }

  #primary(): Node {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === "literal") return token;
    if (token?.kind === "word") return this.#named(token.text);
    if (token?.text !== "(") throw this.#refusal();
    const inside = this.#climb(0);
    this.#symbol(")");
    return inside;
  }

  #named(word: string): Node {
    if (!this.#isSymbol("(")) {
      if (strength(word) > 0 || word === "not") throw this.#refusal();
      return { kind: "field", field: word, part: null };
    }
    const [first, second, ...rest] = this.#arguments();
    if (rest.length > 0) throw this.#refusal();
    if (word === "startswith") return this.#match(word, first, second);
    if (word === "substringof") return this.#match(word, second, first);
    if (!isPart(word) || first?.kind !== "field" || second)
      throw this.#refusal();
    return { ...first, part: word };
  }

  #arguments(): Node[] {
    this.#symbol("(");
    const found = [this.#primary()];
    while (this.#isSymbol(",")) {
      this.#at += 1;
      found.push(this.#primary());
    }
    this.#symbol(")");
    return found;
  }

  #match(
    how: "startswith" | "substringof",
    field: Node | undefined,
    value: Node | undefined,
  ): Filter {
    if (field?.kind !== "field" || field.part !== null) throw this.#refusal();
    if (value?.kind !== "literal" || value.value.kind !== "text")
      throw this.#refusal();
    const text = value.value.value;
    return { kind: "match", how, field: field.field, text, wanted: true };
  }

  #combine(left: Node, word: string, right: Node): Filter {
    if (word === "and" || word === "or") {
      if (!isFilter(left) || !isFilter(right)) throw this.#refusal();
      return { kind: word, left, right };
    }
    if (isOperator(word)) {
      if (left.kind === "match" && right.kind === "literal")
        return this.#matchEquals(left, word, right.value);
      if (left.kind === "field" && right.kind === "literal")
        return compare(left, word, right.value);
      if (left.kind === "literal" && right.kind === "field")
        return compare(right, turned.get(word) ?? word, left.value);
    }
    throw this.#refusal();
  }

  /** `startswith(…) eq true`, also written with 1 and 0. */
  #matchEquals(
    match: Filter & { kind: "match" },
    word: Operator,
    value: Literal,
  ): Filter {
    const yes =
      value.kind === "boolean" || value.kind === "number"
        ? Boolean(value.value)
        : null;
    if (yes === null || (word !== "eq" && word !== "ne")) throw this.#refusal();
    return { ...match, wanted: (word === "eq") === yes };
  }
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

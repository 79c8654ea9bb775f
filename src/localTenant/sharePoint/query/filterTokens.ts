// Cuts a `$filter` into symbols, words and literals.
import { invalidExpression } from "../refusals/errors.ts";

export type Literal =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "guid"; readonly value: string }
  | { readonly kind: "null" };

export type Token =
  | { readonly kind: "symbol"; readonly text: "(" | ")" | "," }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "literal"; readonly value: Literal };

const pattern =
  /\s*(?:([(),])|(datetime|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?:[dDfFmMlL])?(?![\w/])|([A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*))/y;

/** @throws Refusal 400 at the first character that begins nothing */
export function readTokens(text: string): Token[] {
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

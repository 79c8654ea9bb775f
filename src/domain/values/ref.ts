// A council's own reference for an action: text, unique in a plan, in natural order (5.9 before 5.10), never reused.
import type { Brand } from "./id.ts";
import { compareText } from "./order.ts";

export type Ref = Brand<string, "Ref">;

/**
 * Cleans a reference as written, or null if nothing is left. Surrounding brackets, trailing dots and spaces go
 * ("(5.5.)" is 5.5, "(5.4)." is 5.4); everything inside stays, so "HROD4", "3.3.6" and "1.1(i)" are untouched.
 * Source: the June 2018 committee report of the corporate plan writes the same kind of reference three ways.
 */
export function asRef(text: string): Ref | null {
  const cleaned = text
    .normalize("NFKC")
    .trim()
    .replace(/^[([{\s]+/, "")
    .replace(/[)\]}\s.,;:]+$/, "")
    .trim();
  const whole = closed(cleaned);
  return whole === "" ? null : (whole as Ref);
}

/** "1.1(i" lost the bracket that belongs to it. */
function closed(ref: string): string {
  const count = (of: string) => ref.split(of).length - 1;
  if (count("(") > count(")")) return `${ref})`;
  return count("[") > count("]") ? `${ref}]` : ref;
}

type Parts = readonly (string | number)[];

/** References already taken apart: sorting ten thousand compares each of them a dozen times, and every list is sorted. */
const partsKnown = new Map<string, Parts>();
const mostKnown = 50_000;

function parts(ref: string): Parts {
  const known = partsKnown.get(ref);
  if (known) return known;
  if (partsKnown.size >= mostKnown) partsKnown.clear();
  const read = ref.toLowerCase().match(/\d+|[^\d.\s/-]+/g) ?? [];
  const found = read.map((part) => (/^\d/.test(part) ? Number(part) : part));
  partsKnown.set(ref, found);
  return found;
}

/** Natural order: numbers as numbers, words as words, shorter first; equal-looking refs fall back to text so that the order is total. */
export function compareRefs(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    if (typeof x === "number") return -1;
    if (typeof y === "number") return 1;
    return compareText(x, y);
  }
  return compareText(a, b);
}

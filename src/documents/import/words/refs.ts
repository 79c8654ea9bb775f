// References as councils write them: told apart from words and years, lifted out of titles, and read aright where Excel has mangled them.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import { asRef } from "../../../domain/values/ref.ts";

/** "2.1", "(5.5.)", "HROD4", "FP1", "3a", "A/2", "Rec 4", "Action 12", "CIP-07". */
const refShape =
  /^(?:(?:action|ref|rec(?:ommendation)?|no|item|theme|objective|priority)\.?\s*)?[([]?\s*(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,4}\s?[a-z]?(?:\.?(?:i{1,3}|iv|v))?(?:\s?\([a-z\d]{1,4}\))?\s*[)\]]?[.:)]*$/i;

export function looksLikeRef(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 20) return false;
  return (
    refShape.test(trimmed) ||
    /^[A-Z]{1,4}$|^[a-z][.)]?$|^[ivx]{1,5}[.)]?$/.test(trimmed)
  );
}

export function cleanRef(text: string): string | null {
  const oneLine = text
    .replace(/\s+/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/^[•◦▪·-]\s*/, "")
    .trim();
  if (/^(-|–|—|n\/?a|tbc|none|\?)$/i.test(oneLine)) return null;
  return asRef(oneLine);
}

/**
 * A reference at the head of a title ("2.1 Agree …", "FP1: Managing …", "3. Review …"), or null. A year ("2018/19 budget")
 * and a count ("3 new homes") are no references.
 */
export function refInTitle(
  title: string,
): { ref: string; rest: string } | null {
  const match =
    /^[([]?((?:[A-Z]{1,6}[-./ ]?)?\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)([)\]]?\s*[.:)–—-]\s*|[)\]]\s*|\s+)(?=\S)([\s\S]*)$/.exec(
      title.trim(),
    );
  const [, ref = "", separator = "", rest = ""] = match ?? [];
  if (!match || !/[a-z]{2}/i.test(rest)) return null;
  const telling = /\d\.\d|^[A-Z]/.test(ref) || /[.:)\]–—-]/.test(separator);
  if (!telling || /^\d{1,2}(st|nd|rd|th)\b/i.test(title.trim())) return null;
  // "MTFP 2 options": letters and a bare space are an ordinary word and a number.
  if (/^[A-Z]+ \d+$/.test(ref) && !/[.:)–—-]/.test(separator)) return null;
  return { ref, rest: rest.trim() };
}

/** How a reference is written, its numbers and letters aside. */
const shapeOf = (ref: string) =>
  ref
    .trim()
    .replace(/\d+/g, "0")
    .replace(/\p{L}+/gu, "a");

/**
 * Whether a cell names more references than one: "10 & 11", "12 and 13", "17, 18"; "14-16" and "19/20" where the others of its column are written
 * as its parts are. "CIP-07" and "2.1(i)" are one.
 */
export function namesSeveralRefs(
  text: string,
  column: readonly string[],
): boolean {
  const listed = text.trim().split(/\s*(?:&|,|;|\+|\band\b|\bac?\b)\s*/i);
  if (listed.length > 1)
    return listed.every((part) => /\d/.test(part) && looksLikeRef(part));
  const [first = "", last = "", ...more] = text
    .trim()
    .split(/\s*(?:[-–—/]|\bto\b)\s*/i);
  if (more.length > 0 || !/\d/.test(first) || !/\d/.test(last)) return false;
  const others = column.filter((other) => other.trim() !== text.trim());
  const count = (like: string) =>
    others.filter((other) => shapeOf(other) === shapeOf(like)).length;
  return (
    shapeOf(last) === shapeOf(first) &&
    count(first) > 1 &&
    count(first) > count(text)
  );
}

export interface RefCell {
  readonly text: string;
  readonly number?: number;
  readonly isDate: boolean;
}

interface RefReading {
  readonly ref: string | null;
  /** Why it differs from what is shown; null when it does not. */
  readonly why: Sentence | null;
  readonly rule: "refReadFromSequence" | "refTurnedDate" | null;
  readonly suggestion: string | null;
}

/**
 * Reads a column of references. Excel stores 5.10 as 5.1: a column shown with two decimals is trusted where it tells them apart, else the
 * sequence tells (5.1 directly after 5.9 is 5.10). A reference Excel turned into a date is not guessed: it is suggested.
 */
export function readRefColumn(cells: readonly RefCell[]): RefReading[] {
  const padded = paddedByFormat(cells);
  let before: string | null = null;
  return cells.map((cell) => {
    const reading = readOne(cell, padded, before);
    const known = reading.ref ?? reading.suggestion;
    if (known !== null) {
      before = known;
    }
    return reading;
  });
}

function readOne(
  cell: RefCell,
  padded: boolean,
  before: string | null,
): RefReading {
  if (cell.isDate) return fromDate(cell.text);
  const plainText =
    padded && cell.number !== undefined ? String(cell.number) : cell.text;
  const ref = cleanRef(plainText);
  const major =
    /^(\d+)\.9$/.exec(before ?? "")?.[1] ??
    /^(\d+)\.\d9$/.exec(before ?? "")?.[1];
  const tail = /\.(\d+)$/.exec(before ?? "")?.[1];
  if (
    ref !== null &&
    cell.number !== undefined &&
    major !== undefined &&
    tail !== undefined
  ) {
    const next = `${major}.${Number(tail) + 1}`;
    if (next !== ref && Number(next) === cell.number)
      return {
        ref: next,
        why: say("ref.sequence", {
          text: cell.text,
          before: before ?? "",
          next,
        }),
        rule: "refReadFromSequence",
        suggestion: next,
      };
  }
  return { ref, why: null, rule: null, suggestion: null };
}

/** True when every number was padded to two places (5.10, 5.20, 5.30), so that the noughts say nothing. */
function paddedByFormat(cells: readonly RefCell[]): boolean {
  const numbers = cells.filter(
    (cell) => cell.number !== undefined && /\.\d+$/.test(cell.text),
  );
  const ending = new Set(
    numbers
      .filter((cell) => /\.[1-9]0$/.test(cell.text))
      .map((cell) => cell.text.split(".")[1]),
  );
  return (
    ending.has("20") &&
    ending.has("30") &&
    numbers.every((cell) => /\.\d\d$/.test(cell.text))
  );
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function fromDate(text: string): RefReading {
  const parts = /^(\d{1,2}) (\w+) \d{4}$/.exec(text);
  const month = months.indexOf((parts?.[2] ?? "").toLowerCase()) + 1;
  const suggestion = parts && month > 0 ? `${parts[1]}.${month}` : null;
  return {
    ref: null,
    why: say("ref.date", { text }),
    rule: "refTurnedDate",
    suggestion,
  };
}

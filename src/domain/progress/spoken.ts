// What a line written to the bot means: "no change 4.1", "no change for the rest", or a sentence about an action. Pure: which references there are is an argument.
import { compareRefs } from "../values/ref.ts";

/** What somebody means. References are as the plan writes them, in natural order. */
export type Spoken =
  /** No change, for these. `unknown`: what was named beside them and is no reference. */
  | {
      readonly kind: "noChange";
      readonly refs: readonly string[];
      readonly unknown: readonly string[];
    }
  /** No change, for whatever the newest card still asks. */
  | { readonly kind: "rest" }
  /** No change, and nothing said of what. */
  | { readonly kind: "which" }
  /** A sentence that names actions; `done`: it says that something is finished. */
  | {
      readonly kind: "about";
      readonly refs: readonly string[];
      readonly done: boolean;
    };

const noChange =
  /^(?:there is |there's |report )?(?:no changes?|unchanged|dim newid|heb newid|dim wedi newid)(?![\p{L}\p{N}])/iu;
const noChangeLast =
  /(?:^|[\s:,;–-])(?:no changes?|(?:is |are )?unchanged|dim newid|heb newid)$/iu;
const rest =
  /^(?:(?:for|to|on|i'r|ar gyfer)\s+)?(?:(?:all\s+)?(?:the|y|yr)\s+)?(?:rest|others|remaining|gweddill|lleill|all|everything|popeth)$/iu;
/** Small words between "no change" and references, and between references. */
const joints =
  /^(?:for|to|on|in|and|actions?|refs?|references?|ar|gyfer|i|yn|ac?|hefyd|also|gamau|cam|camau|&|:)$/iu;
/** Between two references: "4.1 to 4.5", "4.1 i 4.5". */
const rangeWords = new Set([
  "to",
  "through",
  "until",
  "hyd",
  "at",
  "i",
  "-",
  "–",
  "—",
]);

const finished =
  /(?<![\p{L}\p{N}])(?:done|completed?|finished|delivered|wedi'i wneud|wedi'i gwblhau|wedi'i chwblhau|wedi gorffen|gorffenedig)(?![\p{L}\p{N}])/iu;
/** What makes "done" something else than done. */
const notYet =
  /(?<![\p{L}\p{N}])(?:not|isn't|aren't|hasn't|haven't|never|nearly|almost|partly|half|will|should|must|when|once|before|until|if|to be|ddim|heb|bron|bydd|pan|cyn)(?![\p{L}\p{N}])/iu;

/** Without the mention that a message in a channel begins with, on one line, and without what ends a sentence. */
export function oneLine(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/<at>.*?<\/at>/gis, " ")
    .replaceAll(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.!?]+$/, "");
}

/**
 * Reads a line somebody wrote. Null where it says nothing of any action that is known.
 * A range ("4.1 to 4.5") is every known reference from one to the other, both of them known. Whoever adds words of their own to "no change" has
 * something to say: that is a sentence, and its words are kept for the form.
 * Source: product.md 1 (the officer's five seconds), reminders.md 3.7.
 * @param refs the references the person may mean
 */
export function spokenIn(text: string, refs: readonly string[]): Spoken | null {
  const line = oneLine(text);
  const known = new Map(refs.map((ref) => [ref.toLowerCase(), ref]));
  const said = withoutNoChange(line);
  if (said !== null) {
    if (said === "") return { kind: "which" };
    if (rest.test(said)) return { kind: "rest" };
    const named = namedAlone(said, known);
    if (named) return { kind: "noChange", ...named };
  }
  const found = mentioned(line, known, said !== null);
  if (found.length === 0) return null;
  const done = said === null && saysDone(line);
  return { kind: "about", refs: found, done };
}

/** Whether a sentence says that something is finished, and not that it will be or is not. */
export function saysDone(line: string): boolean {
  return finished.test(line) && !notYet.test(line);
}

/** What is left of a line that says "no change" at its beginning or its end; null where it does not. */
function withoutNoChange(line: string): string | null {
  const bare = (words: string) =>
    words.replaceAll(/^[\s:,;–-]+|[\s:,;–-]+$/g, "");
  if (noChange.test(line)) return bare(line.replace(noChange, ""));
  return noChangeLast.test(line) ? bare(line.replace(noChangeLast, "")) : null;
}

/** References and nothing else but what stands between them; null where there are other words. */
function namedAlone(
  said: string,
  known: ReadonlyMap<string, string>,
): {
  readonly refs: readonly string[];
  readonly unknown: readonly string[];
} | null {
  const refs = new Set<string>();
  const unknown: string[] = [];
  let from: string | null = null;
  let isRange = false;
  for (const word of wordsOf(said, known)) {
    const ref = known.get(word.toLowerCase());
    if (ref !== undefined) {
      for (const one of isRange && from !== null
        ? between(from, ref, known)
        : [ref])
        refs.add(one);
      from = ref;
      isRange = false;
    } else if (rangeWords.has(word.toLowerCase())) isRange = from !== null;
    else if (joints.test(word)) isRange = false;
    else if (looksLikeRef(word)) unknown.push(word);
    else return null;
  }
  return refs.size + unknown.length === 0
    ? null
    : { refs: sorted(refs), unknown };
}

/** Words, and a known reference as one word whatever it is made of; "4.1-4.3" in three where it is no reference itself. */
function wordsOf(said: string, known: ReadonlyMap<string, string>): string[] {
  return said
    .split(/[\s,;()]+/)
    .map((word) => word.replace(/[.:]+$/, ""))
    .filter((word) => word !== "")
    .flatMap((word) => {
      if (known.has(word.toLowerCase())) return [word];
      const [, first, dash, last] = /^(.+?)([-–—])(.+)$/.exec(word) ?? [];
      return first && dash && last && known.has(first.toLowerCase())
        ? [first, dash, last]
        : [word];
    });
}

/** Something with a digit in it, and no more than a reference is long: said to be unknown, never passed over. */
const looksLikeRef = (word: string) =>
  /^[\p{L}\p{N}./()-]{1,20}$/u.test(word) && /\d/.test(word);

function between(
  a: string,
  b: string,
  known: ReadonlyMap<string, string>,
): readonly string[] {
  const [low, high] = compareRefs(a, b) <= 0 ? [a, b] : [b, a];
  return [...known.values()].filter(
    (ref) => compareRefs(low, ref) <= 0 && compareRefs(ref, high) <= 0,
  );
}

/**
 * The references that a sentence names. A reference that is a bare number ("2") is meant only at the beginning of the sentence, after "action" or
 * with "no change": "2 people came" names no action.
 */
function mentioned(
  line: string,
  known: ReadonlyMap<string, string>,
  numbersCount: boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const [lower, ref] of known) {
    const at = placeOf(line.toLowerCase(), lower);
    if (at < 0) continue;
    const before = line.slice(0, at);
    const isMeant =
      !/^\d+$/.test(lower) ||
      numbersCount ||
      /(?:action|ref|reference|no|number|cam|gweithredu)[.:#]?\s*$/iu.test(
        before,
      ) ||
      (before === "" &&
        /^\s*(?::|is\b|was\b|has\b|yn\b|wedi\b)/iu.test(
          line.slice(lower.length),
        ));
    if (isMeant) found.add(ref);
  }
  return sorted(found);
}

/** Where a reference stands by itself: not inside a longer one, an amount of money or a date. -1 where it does not. */
function placeOf(line: string, ref: string): number {
  for (let at = line.indexOf(ref); at >= 0; at = line.indexOf(ref, at + 1)) {
    const before = line.slice(0, at);
    const after = line.slice(at + ref.length);
    if (
      !/[\p{L}\p{N}£$€]$/u.test(before) &&
      !/\d[./-]$/.test(before) &&
      !/^(?:[\p{L}\p{N}%]|[./(-][\p{L}\p{N}])/u.test(after)
    )
      return at;
  }
  return -1;
}

const sorted = (refs: Iterable<string>) => [...refs].toSorted(compareRefs);

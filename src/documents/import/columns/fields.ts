// How close a heading comes to one of the names a column may have.

import { fields, vocabulary } from "./columnNames.ts";
import { editDistance } from "./editDistance.ts";
import type { PlanField } from "./columnNames.ts";

export interface FieldMatch {
  readonly field: PlanField;
  /** 0 to 1: 1 is the very words, 0.85 a misspelling, less when the words are only part of the heading. */
  readonly score: number;
  /** Place in the vocabulary; the smaller the surer. */
  readonly rank: number;
}

interface Phrase {
  readonly text: string;
  /** Place in the whole vocabulary: of two that fit as well, the earlier wins. */
  readonly place: number;
  readonly field: PlanField;
  readonly rank: number;
  readonly words: readonly string[];
}

const phrases = new Map<string, Phrase>();

function learn(field: PlanField, rank: number, text: string): void {
  const normal = normalHeading(text);
  if (normal !== "" && !phrases.has(normal))
    phrases.set(normal, {
      text: normal,
      place: phrases.size,
      field,
      rank,
      words: normal.split(" "),
    });
}

for (const field of fields)
  vocabulary[field]
    .split("|")
    .forEach((text, rank) => learn(field, rank, text));

/** Every row of a long sheet is looked at as if it were headings, so only phrases that may fit are compared: those that begin with one of its words, and those spelt much like it. */
const byFirstWord = Map.groupBy(
  phrases.values(),
  ({ words }) => words[0] ?? "",
);
const bySpelling = Map.groupBy(
  phrases.values(),
  ({ text }) => `${text[0] ?? ""}${text.length}`,
);

function* likely(
  normal: string,
  words: readonly string[],
): Generator<Phrase, void> {
  for (const word of new Set(words)) yield* byFirstWord.get(word) ?? [];
  for (let more = -2; more <= 2; more += 1)
    yield* bySpelling.get(`${normal[0] ?? ""}${normal.length + more}`) ?? [];
}

/** Lower case, no punctuation, no plural s, no filler words: "Responsible Officer(s):" and "the responsible officers" are one. */
export function normalHeading(text: string): string {
  return (
    text
      .normalize("NFKD")
      // Accents go: "dŵr" and "dwr" are one heading.
      .replace(/\p{M}/gu, "")
      // "ActionDueDate" and "Due_x0020_Date": columns as Power Apps and SharePoint name them.
      .replace(/_x0020_/gi, " ")
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .replace(/\(s\)/g, "")
      .replace(/['’]s?\b/g, "")
      .replace(/#/g, " no ")
      .replace(/%/g, " percent ")
      .replace(/&|\+/g, " and ")
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
      .split(" ")
      .filter(
        (word) =>
          !["the", "a", "an", "and", "for", "is", "of", "be"].includes(word),
      )
      .map((word) =>
        word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word)
          ? word.slice(0, -1)
          : word,
      )
      .join(" ")
  );
}

const remembered = new Map<string, FieldMatch | null>();

/** The field a heading means, or null for one that no vocabulary knows. */
export function matchHeading(text: string): FieldMatch | null {
  if (text.length > 160) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const match = matchAfresh(text);
  if (remembered.size > 2_000) remembered.clear();
  remembered.set(text, match);
  return match;
}

function matchAfresh(text: string): FieldMatch | null {
  const whole = bestPhrase(normalHeading(text));
  if (whole && whole.score > 0.85) return whole;
  const below = lastOfStack(text);
  if (below) return below;
  if (whole && whole.score >= 0.85) return whole;
  // "Status (not started / in progress / completed)", "Lead\n(post)": the words before the bracket or the line end say it.
  const short = text.replace(/[([][^)\]]*[)\]]?/g, " ").trim();
  const firstLine = text.split("\n")[0] ?? "";
  const candidates = [
    whole,
    bestPhrase(normalHeading(short)),
    bestPhrase(normalHeading(firstLine)),
    eitherSide(text),
    bestPhrase(normalHeading(withoutDay(text))),
  ];
  return candidates.reduce<FieldMatch | null>(
    (best, match) =>
      match && (!best || match.score > best.score) ? match : best,
    null,
  );
}

const month =
  "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|ionawr|mawrth|medi|rhagfyr";
const dayAtEnd = new RegExp(
  `\\s+(?:for completion |to be completed )?(?:by|to|at|as at|as of|up to|until|in)\\s+(?:the )?(?:end (?:of )?)?(?:\\d{1,2}\\w* )?(?:${month})\\w*\\.? ?(?:20)?\\d\\d\\b.*$`,
  "i",
);

/** "Action for completion by March 2027", "Progress to November 2026": the words before the day say what it is. */
const withoutDay = (text: string) => text.replace(dayAtEnd, "");

/** Groups of fields of which a heading over several columns may be the name. */
const families: readonly (readonly PlanField[])[] = [
  ["officers", "supporting", "leadMember"],
  ["status", "rag", "percent", "narrative"],
];

/** Groups whose columns speak of a time past, of a risk or of a part of the action. */
const groupOfItsOwn =
  /\b(?:q[1-4]|quarter|qtr|previous|prior|last|risks?|milestones?|measures?|k?pis?|indicators?|20\d\d)\b/i;

/** "Dates: Revised", "Who: Support", "How are we doing?: RAG": under a heading of several columns the lower one says what it is. */
function lastOfStack(text: string): FieldMatch | null {
  const at = text.lastIndexOf(": ");
  const known =
    at < 0 ? undefined : phrases.get(normalHeading(text.slice(at + 2)));
  if (!known) return null;
  const { field, rank } = known;
  if (/^(?:due|revisedDue|completedOn|start)$/.test(field))
    return { field, rank, score: 0.95 };
  const group = text.slice(0, at);
  const over = phrases.get(normalHeading(group))?.field ?? field;
  const fits = families.some(
    (family) => family.includes(field) && family.includes(over),
  );
  return fits && !groupOfItsOwn.test(group)
    ? { field, rank, score: 0.95 }
    : null;
}

/** "Lead officer / Cabinet member": posts and members in one cell, told apart there. */
export function namesOfficersAndMembers(heading: string): boolean {
  const fields = heading
    .split(/\s*[/\n&,]\s*|\s+and\s+/i)
    .map((side) => phrases.get(normalHeading(side))?.field);
  return (
    fields.length === 2 &&
    fields.includes("officers") &&
    fields.includes("leadMember")
  );
}

/** "Swyddog / Officer": the same thing said twice, where one side is a heading word for word and the other says nothing else. */
function eitherSide(text: string): FieldMatch | null {
  if (namesOfficersAndMembers(text))
    return { field: "officers", rank: 0, score: 0.86 };
  const sides = text.split(/\s*[/\n]\s*/);
  const known = sides.flatMap((side) => phrases.get(normalHeading(side)) ?? []);
  const [first] = known;
  return sides.length > 1 &&
    first &&
    known.every(({ field }) => field === first.field)
    ? { field: first.field, rank: first.rank, score: 0.8 }
    : null;
}

function bestPhrase(normal: string): FieldMatch | null {
  if (normal === "") return null;
  const exact = phrases.get(normal);
  if (exact) return { field: exact.field, rank: exact.rank, score: 1 };
  const words = normal.split(" ");
  if (words.length > 8) return null;
  let best: { phrase: Phrase; score: number } | null = null;
  for (const phrase of likely(normal, words)) {
    const score = Math.max(
      misspelt(normal, phrase),
      contained(words, phrase.words),
    );
    if (
      score > 0 &&
      (!best ||
        score > best.score ||
        (score === best.score && phrase.place < best.phrase.place))
    )
      best = { phrase, score };
  }
  if (!best) return null;
  const { field, rank } = best.phrase;
  return { field, rank, score: best.score };
}

const letterSets = new Map<string, number>();

/** Which letters a word has, a bit for each; remembered for the phrases, which are compared over and over. */
function lettersOf(text: string): number {
  const known = letterSets.get(text);
  if (known !== undefined) return known;
  let set = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  if (letterSets.size > 4_000) letterSets.clear();
  letterSets.set(text, set);
  return set;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function misspelt(heading: string, { text: phrase, field }: Phrase): number {
  // "Action RAG" and "Action notes" are two letters from "Action ref" and "Action no", and neither.
  const most = field === "ref" ? 1 : 2;
  const allowed = phrase.length >= 9 ? most : phrase.length >= 5 ? 1 : 0;
  if (allowed === 0 || heading[0] !== phrase[0]) return 0;
  // One letter changed for another leaves two that only one of the words has.
  if (bitsIn(lettersOf(heading) ^ lettersOf(phrase)) > 2 * allowed) return 0;
  if (isOtherWord(heading, phrase)) return 0;
  return editDistance(heading, phrase, allowed) <= allowed ? 0.85 : 0;
}

/** "Action key" is another thing than "action by": a word of two or three letters is not misspelt by two. */
function isOtherWord(heading: string, phrase: string): boolean {
  const words = heading.split(" ");
  const wanted = phrase.split(" ");
  return (
    words.length === wanted.length &&
    wanted.some(
      (word, at) =>
        word.length < 4 && editDistance(words[at] ?? "", word, 2) > 1,
    )
  );
}

/** Words that say nothing alone inside a longer heading. */
const weakAlone = new Set([
  "no",
  "number",
  "id",
  "item",
  "what",
  "who",
  "when",
  "date",
  "row",
  "point",
  "rec",
  "code",
  "area",
  "group",
  "service",
  "actual",
  "original",
  "post",
  "person",
  "member",
  "state",
  "stage",
  "lead",
  "title",
  "name",
  "detail",
  "summary",
  "result",
  "reason",
  "target",
  "note",
  "measure",
  "score",
  "grade",
  "control",
  "source",
  "support",
  "contact",
  "manager",
  "response",
  "project",
  "percent",
  "complete",
  "completed",
  "done",
  "closed",
  "start",
  "impact",
  "cause",
  "schedule",
  "section",
  "subject",
  "topic",
  "step",
  "partner",
  "rating",
  "confidence",
  "colour",
  "portfolio",
  "officer",
  "outcome",
  "description",
]);

function contained(
  words: readonly string[],
  wanted: readonly string[],
): number {
  const only = wanted.length === 1 ? wanted[0] : undefined;
  // "HR lead", "Policy lead": at the end of two words it is a person, in "Lead time" it is none.
  const leads = only === "lead" && words.at(-1) === only && words.length === 2;
  if (only !== undefined && !leads && (weakAlone.has(only) || words.length > 4))
    return 0;
  if (!wanted.every((word) => words.includes(word))) return 0;
  // The last word of a heading carries its meaning: "Action status" is a status.
  const ends = words.at(-1) === wanted.at(-1) ? 0.1 : 0;
  return 0.45 + 0.25 * (wanted.length / words.length) + ends;
}

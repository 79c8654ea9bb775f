// What a committee paper is made from: the plan's record, the request, and the author's own words.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { History } from "../../history/history.ts";
import type { SectionName } from "./paper.ts";
import type { Audience } from "../../readable.ts";
import type { PaperKind } from "./parts.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Language } from "../../words/sentence.ts";
import type { Writer } from "../../words/writer.ts";

/** Someone who has seen the paper: legal, finance, a statutory officer. Posts, not names. */
export interface Clearance {
  readonly role: string;
  readonly consulted: "yes" | "no" | "awaited";
  readonly on: CalendarDate | null;
  readonly comment: string | null;
  /** Which post answered for the role, where the two are called differently: "Service director" and "Director of Communities". */
  readonly holder?: string | null;
}

/** A figure an earlier paper got wrong. Source: South Ribble Cabinet, November 2019 (38 should have been 31). */
export interface Correction {
  readonly paper: string;
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** What opens the gate: the Board's endorsement, or the Monitoring Officer's override, which prints as one. */
export type Gate =
  | {
      readonly kind: "endorsed";
      readonly by: string;
      readonly on: CalendarDate;
      readonly minute: string;
      /** Who recorded it, where that is the paper's own author; else left out. */
      readonly recordedBy?: string;
    }
  | {
      readonly kind: "overridden";
      readonly by: string;
      readonly on: CalendarDate;
      readonly why: string;
    };

/** A document a report relied on, and where it can be seen. */
export interface BackgroundPaper {
  readonly document: string;
  readonly place: string | null;
}

/** Who said that nothing arises under a heading: asked, and answered by a post on a day. */
export interface NoneArising {
  readonly by: string;
  readonly on: CalendarDate | null;
}

/** The languages a paper is written in. */
export const paperLanguages = [
  "en",
  "cy",
] as const satisfies readonly Language[];

/** A paragraph or recommendation the author put in. */
export interface AddedParagraph {
  /** Unlike any paragraph of the plan's: "added-1". */
  readonly id: string;
  /** The part it stands in: "recommendations", "background". */
  readonly part: string;
  readonly text: string;
}

/** A change to the plan that a body is asked to agree. */
export interface ChangeAsked {
  readonly kind: "withdraw" | "merge";
  readonly ref: string;
  /** The action it goes into; null unless it is merged. */
  readonly into: string | null;
  readonly why: string;
}

export interface AuthorWords {
  /** Paragraphs the author rewrote, by paragraph id. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** The live words each of them was written over, so that its figures can follow the plan. */
  readonly writtenOver: Readonly<Record<string, string>>;
  /** Sections left out. */
  readonly omitted: readonly SectionName[];
  /** Words under each heading of the implications appendix, by heading. */
  readonly implications: Readonly<Record<string, string>>;
  readonly reportOf: string | null;
  readonly item: string | null;
  /** References whose missing original date the author confirmed was never set, so that it prints as such and stops nothing. */
  readonly neverDated: readonly string[];
  /** Which of the four kinds; null for what the plan's state asks for. */
  readonly kind: PaperKind | null;
  /** The id of a ready skeleton, or "own"; null for the standing one. */
  readonly skeleton: string | null;
  /** The language the paper is written in; null for the standing one. */
  readonly language: Language | null;
  /** Lines of the front by term: portfolio holder, wards, contact officer. */
  readonly front: Readonly<Record<string, string>>;
  /** Words instead of a whole part's: reasons, other options, "own:1". A blank line begins a paragraph. */
  readonly texts: Readonly<Record<string, string>>;
  /** Implication headings under which nothing arises, and who says so, by tag. */
  readonly noneArising: Readonly<Record<string, NoneArising>>;
  readonly added: readonly AddedParagraph[];
  /** Paragraphs taken out, by id. */
  readonly removed: readonly string[];
  /** The order of paragraphs in a part, by id, where the author moved one. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Null where nobody has said; empty where there are none. */
  readonly backgroundPapers: readonly BackgroundPaper[] | null;
  readonly changesAsked: readonly ChangeAsked[];
}

export const noWords: AuthorWords = {
  paragraphs: {},
  writtenOver: {},
  omitted: [],
  implications: {},
  reportOf: null,
  item: null,
  neverDated: [],
  kind: null,
  skeleton: null,
  language: null,
  front: {},
  texts: {},
  noneArising: {},
  added: [],
  removed: [],
  order: {},
  backgroundPapers: null,
  changesAsked: [],
};

type Texts = Readonly<Record<string, string>>;

/** The name of an author's text in a language: what they write in Welsh is kept beside their English. */
export const nameIn = (language: Language, name: string): string =>
  language === "en" ? name : `${name}@${language}`;

function textsIn(texts: Texts, language: Language, others: boolean): Texts {
  const mark = nameIn(language, "");
  const all = Object.entries(texts);
  const plain = all.filter(([name]) => !/@[a-z]{2}$/.test(name));
  if (mark === "") return Object.fromEntries(plain);
  const own = all
    .filter(([name]) => name.endsWith(mark))
    .map(([name, text]) => [name.slice(0, -mark.length), text]);
  return Object.fromEntries([...(others ? plain : []), ...own]);
}

/**
 * The author's words as a paper of one language prints them. A paragraph is written over the plan's own of its language, and in another the
 * plan's own stands; words of a part that nobody wrote in Welsh are printed as they are: nothing that a person wrote is translated or dropped.
 */
export const wordsIn = (
  words: AuthorWords,
  language: Language,
): AuthorWords => ({
  ...words,
  paragraphs: textsIn(words.paragraphs, language, false),
  writtenOver: textsIn(words.writtenOver, language, false),
  texts: textsIn(words.texts, language, true),
  implications: textsIn(words.implications, language, true),
});

export interface PaperInput {
  readonly record: PlanRecord;
  readonly history: History;
  readonly body: string;
  /** What the body looks at, as written; none for the whole plan. */
  readonly remit?: string | null;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
  /** What this body was last told; null when never. */
  readonly previousAsAt: CalendarDate | null;
  readonly audience: Audience;
  readonly words: AuthorWords;
  readonly gate: Gate | null;
  /** Endorsed once, on this day, and the words were changed since in these places; left out where it was not. */
  readonly reopened?: {
    readonly on: CalendarDate;
    readonly changed: readonly string[];
  };
  readonly clearances: readonly Clearance[];
  readonly corrections: readonly Correction[];
  /** The skeleton it is set in; the plain one unless said. */
  readonly skeleton?: Skeleton;
  /** The language it is written in; English unless said. */
  readonly writer?: Writer;
}

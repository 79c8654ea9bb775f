// Claims that do not agree with themselves: each flag says which rule, why, and on which words; a person decides what is right.
import { isOpen } from "../plan/status.ts";
import type { OwnRag } from "../plan/update.ts";
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { datesIn } from "../dates/datesInText.ts";
import type { Status } from "../plan/status.ts";
import { counted, listInWords } from "../values/wording.ts";

/** Codes are stable: decisions that dismiss a flag and import files name them. */
const flagRules = [
  "completedButFuture",
  "completedButDated",
  "completedWithOpenPart",
  "completedWithOpenMilestone",
  "partOfCompleted",
  "evidenceAfterReport",
  "completedWithoutEvidence",
  "scopeNotCovered",
  "noStatus",
  "dateWhereStatus",
  "greenButLate",
] as const;

export type FlagRule = (typeof flagRules)[number];

export interface Flag {
  readonly rule: FlagRule;
  /** Why, in a sentence. */
  readonly text: string;
  /** The words or dates it rests on; internal, never for publication. */
  readonly on: string;
}

/** What is claimed about one action: a row of a document being imported, or an action of a live plan. */
export interface Claimed {
  readonly ref: string;
  readonly title: string;
  /** As understood; null where the text does not say. */
  readonly status: Status | null;
  /** The cell or the beginning of it that should hold a status; null where the action comes from the lists. */
  readonly statusAsWritten: string | null;
  /** What is said to have been done. */
  readonly words: string;
  /** Days and titles of evidence attached. */
  readonly evidence: readonly {
    readonly title: string;
    readonly dated: CalendarDate | null;
  }[];
  readonly partOf: string | null;
  readonly openMilestones: readonly string[];
  readonly ownRag: OwnRag | null;
  readonly forecast: CalendarDate | null;
  readonly inForce: CalendarDate | null;
  readonly actual: CalendarDate | null;
}

type Check = (
  one: Claimed,
  reported: CalendarDate,
  others: readonly Claimed[],
) => Flag | null;

/** The verbs and phrases of something still to come; "good will" and "able to be heard" are not. */
const comingVerbs = [
  String.raw`(?<!\b(?:the|a|good|free|their|its|political) )will (?!of\b|was\b|is\b|were\b)`,
  String.raw`shall `,
  String.raw`(?<!\b(?:able|found|said|seen|likely) )to be (?:\w+ed|done|held|made|given|taken|written|drawn|brought|set|put|sent|built)\b`,
  String.raw`(?:is|are|was|were) due to\b`,
  String.raw`(?:is|are) going to\b`,
  String.raw`(?:scheduled|planned for|commencing|yet to|in the process of|currently being|due for)\b`,
  String.raw`(?:is|are) being \w+ed\b`,
  String.raw`(?:next|forthcoming|future) (?:\w+ ){0,2}(?:update|review|meeting|version)\b`,
];
const future = new RegExp(String.raw`\b(?:${comingVerbs.join("|")})`, "i");

function sentenceAround(text: string, match: string): string {
  const at = text.indexOf(match);
  const start = Math.max(
    0,
    ...[". ", "; ", "\n"].map((end) => {
      const before = text.lastIndexOf(end, at);
      return before < 0 ? 0 : before + end.length;
    }),
  );
  const rest = text.slice(at).search(/[.;\n](?:\s|$)/);
  return text.slice(start, rest < 0 ? undefined : at + rest).trim();
}

/** The first sentence that speaks of the future, with the words in it that do; null where none does. */
export function futureWords(text: string): string | null {
  const match = future.exec(text)?.[0];
  return match ? sentenceAround(text, match) : null;
}

/** The text without the sentence that spoke of the future: what is left speaks of what was done. */
function withoutFuture(text: string): string {
  return text
    .split(/(?<=[.;\n])\s+/)
    .filter((sentence) => !future.test(sentence))
    .join(" ");
}

const isDone = (one: Claimed) => one.status === "completed";

const completedButFuture: Check = (one) => {
  const words = isDone(one) ? futureWords(one.words) : null;
  return words
    ? {
        rule: "completedButFuture",
        text: `${one.ref} is marked completed, but its words speak of something still to come.`,
        on: words,
      }
    : null;
};

const completedButDated: Check = (one, reported) =>
  isDone(one) && one.actual && one.actual > reported
    ? {
        rule: "completedButDated",
        text: `${one.ref} is marked completed on ${inWords(one.actual)}, which is after ${inWords(reported)}.`,
        on: inWords(one.actual),
      }
    : null;

const completedWithOpenPart: Check = (one, _reported, others) => {
  const open = others.filter(
    (other) =>
      other.partOf === one.ref &&
      (other.status === null || isOpen(other.status)),
  );
  if (!isDone(one) || open.length === 0) return null;
  const refs = listInWords(open.map((other) => other.ref));
  return {
    rule: "completedWithOpenPart",
    text: `${one.ref} is marked completed while ${refs}, part of it, ${open.length === 1 ? "is" : "are"} still open.`,
    on: refs,
  };
};

const completedWithOpenMilestone: Check = (one) =>
  isDone(one) && one.openMilestones.length > 0
    ? {
        rule: "completedWithOpenMilestone",
        text: `${one.ref} is marked completed with ${counted(one.openMilestones.length, "milestone")} not reached.`,
        on: listInWords(one.openMilestones),
      }
    : null;

const partOfCompleted: Check = (one, _reported, others) => {
  if (one.partOf === null || isDone(one)) return null;
  const parent = others.find((other) => other.ref === one.partOf);
  return parent && isDone(parent)
    ? {
        rule: "partOfCompleted",
        text: `${one.ref} is still to be done as part of ${parent.ref}, which is marked completed.`,
        on: parent.ref,
      }
    : null;
};

const evidenceAfterReport: Check = (one, reported) => {
  if (!isDone(one)) return null;
  const late =
    one.evidence.find(({ dated }) => dated !== null && dated > reported)
      ?.title ??
    datesIn(withoutFuture(one.words), reported).find(
      ({ start }) => start > reported,
    )?.text;
  return late
    ? {
        rule: "evidenceAfterReport",
        text: `${one.ref} is marked completed by something dated after ${inWords(reported)}, the day it was reported.`,
        on: late,
      }
    : null;
};

const statusOnly =
  /^(?:completed?|done|finished|achieved|implemented|yes)?[\s.:;–—-]*$/i;

const completedWithoutEvidence: Check = (one) =>
  isDone(one) && one.evidence.length === 0 && statusOnly.test(one.words.trim())
    ? {
        rule: "completedWithoutEvidence",
        text: `${one.ref} is marked completed and nothing shows it: no evidence and no words.`,
        on: one.words.trim() || "no words",
      }
    : null;

const officersNamed = /\b(?:officers?|staff|employees?|workforce)\b/i;
const membersNamed = /\b(?:members?|councillors?)\b/i;
// "Members of staff" are staff, "members of the public" the public.
const otherMembers = /\bmembers? of (?:the )?\w+/gi;

const scopeNotCovered: Check = (one) => {
  const title = one.title.replaceAll(otherMembers, "staff");
  const words = one.words.replaceAll(otherMembers, "staff");
  const wide = officersNamed.test(title) && membersNamed.test(title);
  const [officers, members] = [
    officersNamed.test(words),
    membersNamed.test(words),
  ];
  if (!isDone(one) || !wide || officers === members) return null;
  return {
    rule: "scopeNotCovered",
    text: `${one.ref} is about officers and Members, and what is said to be done names only ${officers ? "officers or staff" : "Members"}.`,
    on: sentenceAround(
      words,
      (officers ? officersNamed : membersNamed).exec(words)?.[0] ?? "",
    ),
  };
};

const leadingDate =
  /^\s*(?:\d{1,2}\s*(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{2,4}\b|^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;

const dateWhereStatus: Check = (one) => {
  const found = one.statusAsWritten && leadingDate.exec(one.statusAsWritten);
  return found
    ? {
        rule: "dateWhereStatus",
        text: `${one.ref} has a date where its status should be. Ask whether it was completed on that date.`,
        on: found[0].trim(),
      }
    : null;
};

const noStatus: Check = (one, reported, others) =>
  one.status === null && !dateWhereStatus(one, reported, others)
    ? {
        rule: "noStatus",
        text: `${one.ref} does not say how far it has got. Choose its status.`,
        on: one.statusAsWritten?.trim() || "no words",
      }
    : null;

const greenButLate: Check = (one) =>
  !isDone(one) &&
  one.ownRag === "green" &&
  one.forecast &&
  one.inForce &&
  one.forecast > one.inForce
    ? {
        rule: "greenButLate",
        text: `${one.ref} is reported green, but is expected on ${inWords(one.forecast)}, after its date ${inWords(one.inForce)}.`,
        on: inWords(one.forecast),
      }
    : null;

const checks: readonly Check[] = [
  completedButFuture,
  completedButDated,
  completedWithOpenPart,
  completedWithOpenMilestone,
  partOfCompleted,
  evidenceAfterReport,
  completedWithoutEvidence,
  scopeNotCovered,
  dateWhereStatus,
  noStatus,
  greenButLate,
];

/**
 * Every flag of one claim, in the order of the rules. `reported` is the day of the report the claim stands in: "after the report"
 * is measured from it. `others` are all claims of the same plan, for parts and parents. Source: domain.md B8, F24 and 6.2.
 */
export function contradictions(
  one: Claimed,
  reported: CalendarDate,
  others: readonly Claimed[],
): readonly Flag[] {
  return checks
    .map((check) => check(one, reported, others))
    .filter((flag) => flag !== null);
}

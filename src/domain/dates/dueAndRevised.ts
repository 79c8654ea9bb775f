// A cell that holds both an original and a revised date: "Revised from June to September 2018", "June 2018 (now September 2018)".
import { addDays } from "../values/calendarDate.ts";
import { readTimeline } from "./timeline.ts";
import { isNotAgreed } from "./phraseUndated.ts";
import { tokensOf } from "./phraseWords.ts";
import type { Timeline, TimelineContext } from "./timelineKind.ts";

interface DueAndRevised {
  /** The date the plan had; null when the cell names only the new one. */
  readonly due: Timeline | null;
  /** The date proposed; null when the cell holds one date. A proposal, never the date in force. */
  readonly revised: Timeline | null;
}

const moved = String.raw`(?:revised|re-?scheduled|re-?programmed|re-?dated|re-?profiled|extended|ext(?:d|n|'d)?\.?|moved|changed|slipped|deferred|delayed|put back|pushed back|postponed|amended|brought forward|updated|rev(?:'?d)?\.?|wedi(?:'|’)?i (?:ymestyn|ddiwygio|gohirio|symud))(?![a-z])`;
const bracket = String.raw`[\s,;:.()\[\]–—-]*`;

const formerly = String.raw`(?:originally|previously|prev\.?|initially|formerly|was|from|gynt|original (?:date|target)|original|orig\.?)`;

/** Ways of writing both, with the older date and the newer one named. */
const forms: readonly RegExp[] = [
  // "Mar-27 (slipped from Dec-26)": the newer first.
  new RegExp(
    `^(?<new>.+?)${bracket}\\b(?:date )?${moved}(?: date)?:? from (?<old>.+)$`,
    "is",
  ),
  // "Brought forward to Jan 2027 (from Mar 2027)"
  new RegExp(
    `^${bracket}(?:date )?${moved}(?: date| timescale| deadline)? (?:to|until|i) (?<new>.+?)${bracket}\\b${formerly}[\\s:]+(?<old>.+)$`,
    "is",
  ),
  // "Mehefin 2027 (Rhagfyr 2026 gynt)"
  /^(?<new>.+?)\s*[([](?<old>[^()]+?) (?:originally|previously|formerly|gynt)[)\]]$/is,
  new RegExp(
    `^${bracket}(?:date )?${moved}(?: date)?:? from (?<old>.+?) (?:to|until) (?<new>.+)$`,
    "is",
  ),
  new RegExp(
    `^(?<old>.+?)${bracket}\\b(?:now |date )*${moved}(?: date| timescale| deadline)?(?: (?:to|until|as|is|date))*${bracket}(?<new>\\S.*)$`,
    "is",
  ),
  /^(?:original(?:ly)?(?: date| target| timescale)?|orig\.?|was|previously|prev\.?|initially|formerly)[\s:]+(?<old>.+?)[\s,;:.()–—-]+(?:(?:but |and )?(?:now|new date|rev\.?|revised(?: date| target| timescale)?|proposed|current(?:ly)?|extended to|amended to))[\s:]+(?<new>.+)$/is,
  /^(?<new>.+?)[\s,;:.()[\]–—-]+(?:originally|previously|prev\.?|initially|formerly|was|original (?:date|target)|original|orig\.?)[\s:]+(?<old>.+)$/is,
  /^(?<old>.+?)[\s,;:.()[\]–—-]+(?:now|new date|new target)[\s:]+(?<new>.+)$/is,
  /^(?<old>.+?)\s*(?:→|-?>+|=>|⇒|➔|»)\s*(?<new>.+)$/s,
];

const newOnly = new RegExp(
  `^${bracket}(?:date )?${moved}(?: date| timescale| deadline)?(?: (?:to|until|is|as))?${bracket}(?<new>\\S.*)$`,
  "is",
);

/** What is longer is an account and not two dates. */
const longestCell = 300;

function isDated(timeline: Timeline): boolean {
  return timeline.end !== null || timeline.openEnded;
}

function tidy(text: string): string {
  return text.replace(/^[\s,;:([–—-]+|[\s,;:)\]–—-]+$/g, "");
}

/** Each read near the other where only one names its year: "from June to September 2018" is June 2018. */
function readBoth(
  older: string,
  newer: string,
  context: TimelineContext,
): readonly [Timeline, Timeline] {
  const near = (text: string, other: Timeline) =>
    other.end === null
      ? readTimeline(text, context)
      : readTimeline(text, { ...context, reference: other.end });
  const yearGiven = (text: string) => {
    const later = {
      ...context,
      reference: addDays(context.reference, 1500),
    };
    return readTimeline(text, context).end === readTimeline(text, later).end;
  };
  const [first, second] = [
    readTimeline(older, context),
    readTimeline(newer, context),
  ];
  if (yearGiven(newer)) return [near(older, second), second];
  return [first, yearGiven(older) ? near(newer, first) : second];
}

/**
 * Reads a date cell that may hold the original date and a revised one. One date alone is `due`; "TBC" and other undated words are `due` too,
 * with their words kept; an empty cell is neither.
 */
export function readDueAndRevised(
  text: string,
  context: TimelineContext,
): DueAndRevised {
  if (text.trim() === "") return { due: null, revised: null };
  if (text.length > longestCell)
    return { due: readTimeline(text, context), revised: null };
  for (const form of forms) {
    const groups = form.exec(text.trim())?.groups;
    if (!groups?.["old"] || !groups["new"]) continue;
    const [due, revised] = readBoth(
      tidy(groups["old"]),
      tidy(groups["new"]),
      context,
    );
    const open =
      revised.kind === "unknown" && isNotAgreed(tokensOf(groups["new"]));
    if (isDated(due) && (isDated(revised) || open)) return { due, revised };
  }
  const only = newOnly.exec(text.trim())?.groups?.["new"];
  if (only) {
    const revised = readTimeline(tidy(only), context);
    if (isDated(revised)) return { due: null, revised };
  }
  return { due: readTimeline(text, context), revised: null };
}

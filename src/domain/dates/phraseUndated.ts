// Phrases without a day in them: ongoing, recurring, not yet agreed, waiting for something else.
import type { PhraseMeaning } from "./timelineKind.ts";

function without(kind: PhraseMeaning["kind"]): PhraseMeaning {
  return { kind, start: null, end: null, openEnded: kind === "ongoing" };
}

export const unknown: PhraseMeaning = without("unknown");

/** "To be confirmed", "depends on 2.3": a state of its own, date not yet agreed. Source: product.md 4, timelines. */
const notAgreed =
  /^(tbc|tba|tbd|n \/ a|na|none|unknown|(?:asap|immediate(ly)?|urgent(ly)?|now)(?! (?:and|then|[-–—,]) (?:then )?(?:ongoing|continu|rolling|monthly|quarterly))|to be (agreed|confirmed|determined|decided|advised|announced|set|established|reviewed)|(date|timescale|timeline)s? (to be|not|tbc)|not (yet )?(agreed|set|known|applicable|confirmed|determined|decided|specified|stated)|no (date|timescale|deadline)|as soon as|awaiting|pending|waiting|depend(s|ent|ing)|subject to|contingent|as (and when|required|appropriate|necessary))\b/;

/** "After the May elections", "once approved": a moment nobody has dated. */
const afterSomething =
  /^(after|following|once|upon|post|until|before|prior to|on (completion|approval|receipt)|when|\d+ (day|week|month|year)s? (after|before|from|of|prior))\b/;

const ongoing =
  /^(ongoing|continuous(ly)?|continual(ly)?|continuing|rolling|permanent(ly)?|throughout(?! (?:the )?(?:FY |[MQH]\d|S[a-z]|\d))|indefinite(ly)?|business as usual|bau|open - ended|open ended)\b/;

const recurring =
  /\b(each|every|monthly|quarterly|annual(?= [-,(]| from |$)|annual(?= reviews?$)|annually|yearly|weekly|fortnightly|daily|termly|biannual(ly)?|biennial(ly)?|recurring|regular(ly)?|periodic(ally)?|per (year|month|quarter|annum|week)|twice a year|once a year|a year)\b/;

export function isNotAgreed(tokens: readonly string[]): boolean {
  return tokens.length === 0 || notAgreed.test(tokens.join(" "));
}

export function isAfterSomething(tokens: readonly string[]): boolean {
  return afterSomething.test(tokens.join(" "));
}

const plainlyNotAgreed =
  /^(?:(?:date|timescale|timeline)s? ?)?(?:tbc|tba|tbd|(?:is |are )?to be (?:agreed|confirmed|determined|decided|advised|announced)|not (?:yet )?(?:agreed|confirmed|determined|decided))(?: ?[-–—,;:]? ?(?:depend(?:s|ent|ing) (?:up)?on|subject to|awaiting|pending|once|when|with|by) .*)?$|^(?:depend(?:s|ent|ing) (?:up)?on|subject to|awaiting) /;

/**
 * Whether the words themselves say that no date is agreed: "TBC", "To be agreed.", "Depends on 2.3". Nobody needs to be asked then: it is a
 * state of its own, aged and counted. "ASAP" and "n/a" say less, and are asked about. Source: product.md 4, domain.md B10.
 */
export function saysNotAgreed(text: string): boolean {
  const words = text.toLowerCase().replaceAll(/[\s.()*]+/g, " ");
  return plainlyNotAgreed.test(words.trim());
}

export interface Lead {
  readonly kind: "ongoing" | "recurring";
  readonly rest: readonly string[];
}

/** "Ongoing", "quarterly" at the head of the phrase, and what follows ("from April 2018"). */
export function standingLead(tokens: readonly string[]): Lead | null {
  const text = tokens.join(" ");
  const match = ongoing.exec(text);
  const again = match ? null : recurring.exec(text);
  const head = match ?? (again?.index === 0 ? again : null);
  if (!head) return null;
  const rest = text.slice(head[0].length).trim();
  return {
    kind: match ? "ongoing" : "recurring",
    rest: rest === "" ? [] : rest.split(" "),
  };
}

/** "March each year", "reviewed annually", "rolling programme": said anywhere in a short phrase. */
export function standingAnywhere(
  tokens: readonly string[],
): PhraseMeaning | null {
  if (tokens.length > 12) return null;
  const text = tokens.join(" ");
  if (recurring.test(text)) return without("recurring");
  return tokens.some((_, at) => ongoing.test(tokens.slice(at).join(" ")))
    ? without("ongoing")
    : null;
}

/** Whether the words say anywhere that the work goes on or comes round again. */
export function standingWords(tokens: readonly string[]): boolean {
  return standingAnywhere(tokens) !== null;
}

export function standing(
  kind: Lead["kind"],
  start: PhraseMeaning["start"],
): PhraseMeaning {
  return { ...without(kind), start };
}

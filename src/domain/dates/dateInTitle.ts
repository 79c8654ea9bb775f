// A date hidden in an action's title ("… with sign-off by each strategic director by March 2018"), offered to be lifted out.
import { readDatePhrase } from "../timeline.ts";
import type { Timeline, TimelineContext } from "./timelineKind.ts";

export interface DateInTitle {
  readonly timeline: Timeline;
  /** The words that carry it, as written: "by March 2018". */
  readonly words: string;
  /** The title without them. */
  readonly title: string;
}

/** What leads to a promise; "for 2019/20" says what the work is about, not when it is done. */
const lead =
  /(?:^|[\s(,;–-])((?:by|before|no later than|not later than|until|in time for|due(?: by)?|at the end of|end of)\s+(?:the\s+)?)/gi;

const longest = 8;

/** "by June 2018 the review": the small word belongs to what follows. */
const dangling = /\s(the|of|an?|in|on|at|and|to|for|with|is|be|will)$/i;

/** The longest run of words from the lead on that is nothing but a date. */
function dateAfter(
  title: string,
  leadAt: number,
  from: number,
  context: TimelineContext,
): Timeline | null {
  const ends = [...title.slice(from).matchAll(/\S+/g)]
    .slice(0, longest)
    .map((word) => from + word.index + word[0].length);
  for (const end of ends.reverse()) {
    const words = title.slice(leadAt, end).replace(/[\s,;:.]+$/, "");
    if (dangling.test(words)) continue;
    const timeline = readDatePhrase(words, context);
    if (timeline) return timeline;
  }
  return null;
}

/**
 * The date in a title, if it is led by "by", "before", "until" or the like; of several the last, which is when the whole is due.
 * Null when there is none. Source: domain.md 6.4 M9.
 */
export function dateInTitle(
  title: string,
  context: TimelineContext,
): DateInTitle | null {
  for (const match of [...title.matchAll(lead)].reverse()) {
    const words = match[1] ?? "";
    const at = match.index + match[0].length - words.length;
    const timeline = dateAfter(title, at, at + words.length, context);
    if (!timeline) continue;
    const rest =
      title.slice(0, at).trimEnd() + title.slice(at + timeline.text.length);
    return {
      timeline,
      words: timeline.text,
      title: rest.replace(/[\s,;:.–-]+$/, "").trim(),
    };
  }
  return null;
}

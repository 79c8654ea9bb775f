// What is only said of a date: the reading stands unless somebody objects.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import type { DateContext } from "../words/dateWords.ts";
import { wordsLeftOver } from "./dateLeftOver.ts";

/** Kinds of date that are a year or more long. */
export const coarse: ReadonlySet<Timeline["kind"]> = new Set([
  "fiscalYear",
  "year",
  "calendarYearRange",
  "halfYear",
]);

/** The words of a cell, as far as a sentence can quote them. */
export const short = (text: string) =>
  text.replace(/\s+/g, " ").trim().slice(0, 120);
/** The end of a reading, inside a sentence. */
export function ends({ end, openEnded }: Timeline): Sentence {
  if (end !== null) return say("ends.on", { on: end });
  return say(openEnded ? "ends.none" : "ends.noDate");
}

/** One thing that may be doubtful of a date. */
export interface Doubt {
  readonly name: string;
  readonly when: (due: Timeline, context: DateContext) => boolean;
  readonly words: (due: Timeline, context: DateContext) => Sentence;
  /** What a person would most likely answer; the day named inside the phrase, where nothing is said. */
  readonly suggestion?: (
    due: Timeline,
    context: DateContext,
  ) => Timeline | null;
  /** What is taken meanwhile, where the first reading is not even likely. */
  readonly instead?: (due: Timeline, context: DateContext) => Timeline;
  /** Only said: the reading stands unless somebody objects. */
  readonly saidOnly?: true;
}

/** In order, after the doubts that are asked about. */
export const remarks: readonly Doubt[] = [
  {
    name: "dateNotSure",
    when: ({ text, end }) =>
      end !== null &&
      /\?\W*$|\b(?:tbc|provisional(?:ly)?|tentative(?:ly)?|indicative|circa|approx(?:imately)?|roughly)\b|^\W*c(?:\.\s?|\s)(?=\w)/i.test(
        text,
      ),
    words: (due) =>
      say("doubt.notSure", { text: short(due.text), ends: ends(due) }),
    saidOnly: true,
  },
  {
    name: "onCondition",
    when: ({ text, end }) =>
      end !== null &&
      /\b(?:subject to|dependent (?:up)?on|depend(?:s|ing) on|provided|assuming|if|unless|yn amodol ar)\b/i.test(
        text,
      ),
    words: (due) =>
      say("doubt.condition", { text: short(due.text), ends: ends(due) }),
    saidOnly: true,
  },
  {
    name: "startOfYear",
    when: ({ text, kind, end }) =>
      end !== null &&
      coarse.has(kind) &&
      /^\W*(?:by |at |in )?(?:the )?(?:start|beginning|dechrau)\b/i.test(text),
    words: (due) =>
      say("doubt.startOfYear", { text: short(due.text), ends: ends(due) }),
    saidOnly: true,
  },
  {
    name: "countedFrom",
    when: ({ kind, end }) => kind === "relative" && end !== null,
    words: (due) =>
      say("doubt.countedFrom", { text: short(due.text), ends: ends(due) }),
    saidOnly: true,
  },
  {
    name: "wordsBesideDate",
    when: ({ text, end, kind }) =>
      end !== null && kind !== "relative" && wordsLeftOver(text) !== null,
    words: (due) =>
      say("doubt.moreWords", { text: short(due.text), ends: ends(due) }),
    saidOnly: true,
  },
];

// The paragraphs under which matter is kept from the public. Source: Local Government Act 1972, Schedule 12A: Part 1 for England (S.I. 2006/88), Part 4 for Wales (S.I. 2007/969).
import { say } from "../../words/say.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { Nation } from "../../values/nation.ts";

/** What each paragraph is about, in the order of both Parts. */
export const exemptKinds = [
  "information about any individual",
  "likely to reveal who an individual is",
  "somebody’s financial or business affairs, the council’s own among them",
  "consultations or negotiations about staff",
  "legal professional privilege",
  "a notice, order or direction the council proposes",
  "preventing, investigating or prosecuting crime",
] as const;

/**
 * Each nation's Part of the Schedule, and the number of its first paragraph; other nations have acts of their own, whose paragraphs are written
 * as they are. The Welsh paragraphs 18A to 18C are read into it for a standards committee alone, which hears no plan (S.I. 2007/951, regulation 4).
 */
export const exemptPartOf: Partial<
  Record<Nation, { readonly part: number; readonly first: number }>
> = {
  england: { part: 1, first: 1 },
  wales: { part: 4, first: 12 },
};

/** The paragraphs to choose from, with what each is about; none where the nation has another act. */
export function exemptParagraphs(
  nation: Nation,
): readonly { readonly number: string; readonly words: string }[] {
  const own = exemptPartOf[nation];
  if (!own) return [];
  return exemptKinds.map((words, n) => ({
    number: String(own.first + n),
    words,
  }));
}

/** Whether an action may be exempt under what is written: a paragraph there is. Refuses `noParagraph`. */
export function exemptUnder(written: string, nation: Nation): Answer<true> {
  const paragraphs = exemptParagraphs(nation);
  if (paragraphs.length === 0) return yes(true);
  const number = /\d+[A-Z]?/.exec(written)?.[0];
  if (paragraphs.some((one) => one.number === number)) return yes(true);
  return no(
    "noParagraph",
    say("exemptUnder.noParagraph", {
      number: paragraphs.at(0)?.number ?? "",
      lastNumber: paragraphs.at(-1)?.number ?? "",
    }),
  );
}

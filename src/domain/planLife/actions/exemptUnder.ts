// The paragraphs under which matter is kept from the public. Source: Local Government Act 1972, Schedule 12A (Part 1 for England, Part 4 for Wales).
import { say } from "../../words/say.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { Nation } from "../../values/nation.ts";

const kinds = [
  "information about any individual",
  "likely to reveal who an individual is",
  "somebody’s financial or business affairs, the council’s own among them",
  "consultations or negotiations about staff",
  "legal professional privilege",
  "a notice, order or direction the council proposes",
  "preventing, investigating or prosecuting crime",
] as const;

/** The first paragraph of each nation's Part; other nations have acts of their own, whose paragraphs are written as they are. */
const firsts: Partial<Record<Nation, number>> = { england: 1, wales: 12 };

/** The paragraphs to choose from, with what each is about; none where the nation has another act. */
export function exemptParagraphs(
  nation: Nation,
): readonly { readonly number: string; readonly words: string }[] {
  const first = firsts[nation];
  if (first === undefined) return [];
  return kinds.map((words, n) => ({ number: String(first + n), words }));
}

/** Whether an action may be exempt under what is written: a paragraph there is. Refuses `noParagraph`. */
export function exemptUnder(written: string, nation: Nation): Answer<true> {
  const paragraphs = exemptParagraphs(nation);
  if (paragraphs.length === 0) return yes(true);
  const number = /\d+/.exec(written)?.[0];
  if (paragraphs.some((one) => one.number === number)) return yes(true);
  return no(
    "noParagraph",
    say("exemptUnder.noParagraph", {
      number: paragraphs.at(0)?.number ?? "",
      lastNumber: paragraphs.at(-1)?.number ?? "",
    }),
  );
}

// The front of the report: what the plan knows, and the council's own lines, in the order and under the titles of the skeleton.
import type { PaperFacts } from "../facts/paperFacts.ts";
import { knownTerms } from "../parts/skeleton.ts";
import type { FrontTerm } from "../parts/skeleton.ts";
import { paperKindWords } from "../parts/parts.ts";

/** "3", "Paragraph 3", "para. 3 of Part 1 of Schedule 12A": the paragraph's number alone, where there is one. */
function paragraphIn(written: string): string {
  return /\d+[A-Z]?/.exec(written)?.[0] ?? written.trim();
}

/** Whether members of the public may see it, and under which paragraph of the Act where not. Source: Local Government Act 1972, Schedule 12A: Part 1 for England, Part 4 for Wales. */
function statusWords({ input, named, t }: PaperFacts): string {
  if (input.audience === "public") return t("For publication");
  // A mark that names no paragraph is a mark all the same.
  const marks = named.flatMap(({ action: { exempt } }) =>
    exempt && /\d/.test(exempt) ? [exempt.trim()] : [],
  );
  const under = [...new Set(marks.map(paragraphIn))].toSorted();
  const n = under.length;
  if (n === 0) return t("Exempt from publication");
  switch (input.record.plan.nation) {
    case "england":
      return t(
        "Exempt from publication under {n?paragraph|paragraphs} {under:list} of Part 1 of Schedule 12A of the Local Government Act 1972",
        { n, under },
      );
    case "wales":
      return t(
        "Exempt from publication under {n?paragraph|paragraphs} {under:list} of Part 4 of Schedule 12A of the Local Government Act 1972",
        { n, under },
      );
    default:
      // Another nation's Act: its paragraphs are printed as the council wrote them.
      return t("Exempt from publication under {under:list}", {
        under: [...new Set(marks)],
      });
  }
}

/** "Corporate Improvement Plan: progress report". */
export const subjectOf = ({ kind, called, input }: PaperFacts): string =>
  `${input.record.plan.title}: ${called(paperKindWords[kind]).toLowerCase()}`;

function known(facts: PaperFacts, term: string): string | null {
  const { body, meeting, asAt, words } = facts.input;
  switch (term as (typeof knownTerms)[number]) {
    case "subject":
      return subjectOf(facts);
    case "reportTo":
      return body;
    case "meeting":
      return facts.date(meeting);
    case "item":
      return words.item;
    case "reportOf":
      return words.reportOf;
    case "asAt":
      return facts.date(asAt);
    case "status":
      return statusWords(facts);
  }
}

const isKnown = (term: string) => knownTerms.some((one) => one === term);

/** Lines the skeleton asks for and nobody has given. */
export function missingFront(facts: PaperFacts): readonly FrontTerm[] {
  return facts.skeleton.front.filter(
    ({ term }) =>
      term !== "item" &&
      (isKnown(term)
        ? known(facts, term) === null
        : !facts.input.words.front[term]?.trim()),
  );
}

/** Titles of lines that any paper may have, where the skeleton does not name them. */
const usualTitles: readonly FrontTerm[] = [
  { term: "portfolioHolder", title: "Portfolio holder" },
  { term: "keyDecision", title: "Key decision" },
  { term: "forwardPlan", title: "Forward plan" },
];

/** The words of a line: the council's own before what the plan knows; null where nobody gave any. */
function wordsFor(facts: PaperFacts, term: string): string | null {
  const own = facts.input.words.front[term]?.trim();
  return own || (isKnown(term) ? known(facts, term) : null);
}

/** A term and its words each; a line without words is left out. */
export function frontOf(
  facts: PaperFacts,
): readonly (readonly [term: string, words: string])[] {
  const asked = new Set(facts.skeleton.front.map(({ term }) => term));
  const terms = [
    ...facts.skeleton.front,
    ...usualTitles.filter(({ term }) => !asked.has(term)),
  ];
  return terms.flatMap(({ term, title }) => {
    const words = wordsFor(facts, term);
    return words ? [[facts.called(title), words] as const] : [];
  });
}

/** Every line that has words, by its name, whether the skeleton prints it or not. */
export function termsOf(facts: PaperFacts): Readonly<Record<string, string>> {
  const names = new Set([
    ...knownTerms,
    ...Object.keys(facts.input.words.front),
  ]);
  return Object.fromEntries(
    [...names].flatMap((term) => {
      const words = wordsFor(facts, term);
      return words ? [[term, words]] : [];
    }),
  );
}

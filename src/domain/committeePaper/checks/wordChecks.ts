// Looks at the printed words for what members ask about: abbreviations nobody explained, and names of people.
import type { Ref } from "../../values/ref.ts";
import { say } from "../../words/say.ts";
import type {
  PaperBlock,
  PaperCheck,
  PaperSection,
  SectionName,
} from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";

interface Printed {
  readonly section: SectionName;
  readonly ref: Ref | null;
  readonly text: string;
}

function printedIn(section: PaperSection, block: PaperBlock): Printed[] {
  const found = (text: string, ref: Ref | null = null): Printed => ({
    section: section.name,
    ref,
    text,
  });
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [found(block.text)];
    case "bullets":
      return block.items.map((item) => found(item.text, item.ref));
    case "table":
      return block.rows.flatMap((row) => row.map((cell) => found(cell)));
    case "chart":
      return [];
  }
}

/** Known to every councillor, or a rating's letter, in either language. */
const plain = new Set([
  "UK",
  "IT",
  "HR",
  "OK",
  "PDF",
  "RAG",
  "TG",
  "CAG",
  "C",
  "A",
  "B",
  "G",
  "R",
]);

/** "MTFP" is explained where "Medium Term Financial Plan (MTFP)" is printed. Source: domain.md M44; Peak District members, 2018. */
function abbreviations(printed: readonly Printed[]): PaperCheck[] {
  const whole = printed.map((one) => one.text).join("\n");
  const first = new Map<string, Printed>();
  for (const one of printed)
    for (const [word] of one.text.matchAll(/\b[A-Z][A-Z&]{1,5}(?=s?\b)/g))
      if (!plain.has(word) && !first.has(word)) first.set(word, one);
  return [...first]
    .filter(([word]) => !whole.includes(`(${word})`))
    .map(([word, where]) => ({
      rule: "abbreviation",
      weight: "look",
      section: where.section,
      ref: where.ref,
      words: say("check.abbreviation", { word }),
    }));
}

const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\.? [A-Z][a-z]+(?: [A-Z][a-z]+)?/g;

/** Posts answer, not people: a name in a paper is a thing to look at (M45). */
function names(facts: PaperFacts, printed: readonly Printed[]): PaperCheck[] {
  const posts = new Set(facts.input.record.posts.map((post) => post.title));
  const people = facts.input.record.posts
    .flatMap((post) => post.holders.map((holder) => holder.person.name))
    .filter((name) => name.includes(" ") && !posts.has(name));
  const found = printed.flatMap((one) => [
    ...[...one.text.matchAll(titled)].map(([name]) => ({ name, one })),
    ...people
      .filter((name) => one.text.includes(name))
      .map((name) => ({ name, one })),
  ]);
  return found.map(({ name, one }) => ({
    rule: "personName",
    weight: "look",
    section: one.section,
    ref: one.ref,
    words: say("check.personName", { name }),
  }));
}

export function wordChecks(
  facts: PaperFacts,
  sections: readonly PaperSection[],
): PaperCheck[] {
  const printed = sections.flatMap((section) =>
    section.blocks.flatMap((block) => printedIn(section, block)),
  );
  return [...abbreviations(printed), ...names(facts, printed)];
}

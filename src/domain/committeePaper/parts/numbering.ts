// Numbers sections and paragraphs, and puts the number where another paragraph points at it; leave a section out and all follows.
import type { Writer } from "../../words/writer.ts";
import type { PaperBlock, PaperSection, SectionName } from "./paper.ts";

/** A section before it has its number. */
export type UnnumberedSection = Omit<PaperSection, "number">;

const pointer = /\{(paragraph|section):([A-Za-z][\w:-]*)\}/g;

/** Names a paragraph where its number is to be printed. */
export function paragraphNumber(id: string): string {
  return `{paragraph:${id}}`;
}

/** Names a section where its number is to be printed: "Appendix 2", "section 4". */
export function sectionNumber(name: string): string {
  return `{section:${name}}`;
}

function numbered(
  section: UnnumberedSection,
  number: string,
  prefix: string,
): PaperSection {
  let count = 0;
  const blocks = section.blocks.map((block): PaperBlock => {
    if (block.kind !== "paragraph") return block;
    count += 1;
    return { ...block, number: `${prefix}${count}` };
  });
  return { ...section, number, blocks };
}

function resolved(
  section: PaperSection,
  numbers: ReadonlyMap<string, string>,
): PaperSection {
  const put = (text: string) =>
    text.replaceAll(
      pointer,
      (whole, kind: string, id: string) =>
        numbers.get(`${kind}:${id}`) ?? whole,
    );
  const blocks = section.blocks.map((block): PaperBlock => {
    if (block.kind === "paragraph") return { ...block, text: put(block.text) };
    if (block.kind === "bullets")
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, text: put(item.text) })),
      };
    return block;
  });
  return { ...section, blocks };
}

/** Sections in order with their numbers: 1, 2, 3… and Appendix 1, 2…; paragraphs 1.1, 1.2…, in appendices A1.1… */
export function numberSections(
  sections: readonly UnnumberedSection[],
  writer: Writer,
): PaperSection[] {
  let body = 0;
  let appendix = 0;
  const withNumbers = sections.map((section) => {
    if (section.appendix) {
      appendix += 1;
      return numbered(
        section,
        writer.t("Appendix {appendix}", { appendix }),
        `A${appendix}.`,
      );
    }
    body += 1;
    return numbered(section, String(body), `${body}.`);
  });
  const numbers = new Map(
    withNumbers.flatMap((section) => [
      ...section.blocks.flatMap((block) =>
        block.kind === "paragraph"
          ? [[`paragraph:${block.id}`, block.number] as const]
          : [],
      ),
      ...[section.name, ...section.parts].map(
        (name) => [`section:${name}`, calledBy(section, writer)] as const,
      ),
    ]),
  );
  return withNumbers.map((section) => resolved(section, numbers));
}

/** "Appendix 2", "section 4": how a sentence names a section. */
function calledBy({ appendix, number }: PaperSection, { t }: Writer): string {
  return appendix ? number : t("section {number}", { number });
}

/** Every text of a block that a reader could follow a pointer from. */
function textsOf(block: PaperBlock): readonly string[] {
  if (block.kind === "paragraph") return [block.text];
  if (block.kind === "bullets") return block.items.map((item) => item.text);
  return block.kind === "table" ? block.rows.flat() : [];
}

/** Pointers that lead nowhere: the paragraph they name was left out. */
export function danglingPointers(sections: readonly PaperSection[]): string[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      textsOf(block).flatMap((text) =>
        [...text.matchAll(pointer)].map((match) => match[2] ?? ""),
      ),
    ),
  );
}

/** In both languages, since an author may quote either. */
const typed =
  /\b(?:paragraph|section|appendix|paragraff|adran|atodiad) (A?\d+(?:\.\d+)?)\b/gi;

const kindOf: Readonly<Record<string, string>> = {
  paragraff: "paragraph",
  adran: "section",
  atodiad: "appendix",
};

/** Paragraphs, sections and appendices that words point at and the paper does not have: "paragraph 14.2", "Appendix 9". */
export function missingTargets(
  sections: readonly PaperSection[],
): readonly { readonly section: SectionName; readonly words: string }[] {
  const there = new Set(
    sections.flatMap((section) => [
      ...(section.appendix ? [namedAs(section.number)] : [section.number]),
      ...section.blocks.flatMap((block) =>
        block.kind === "paragraph" ? [`paragraph ${block.number}`] : [],
      ),
      ...(section.appendix ? [] : [`section ${section.number}`]),
    ]),
  );
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind !== "paragraph"
        ? []
        : [...block.text.matchAll(typed)]
            .map((match) => match[0])
            .filter((words) => !there.has(namedAs(words)))
            .map((words) => ({ section: section.name, words })),
    ),
  );
}

/** "Paragraph A1.1" as it is kept: the word in small letters, the number as printed. */
function namedAs(words: string): string {
  const [kind = "", number = ""] = words.split(" ");
  const name = kind.toLowerCase();
  return `${kindOf[name] ?? name} ${number.toUpperCase()}`;
}

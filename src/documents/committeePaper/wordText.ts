// Words of a paper as Word's runs: line breaks kept, what Word refuses left out, and every pointer to a paragraph or an appendix a field that follows it.
import {
  NumberedItemReference,
  NumberedItemReferenceFormat,
  TextRun,
} from "docx";
import type { IRunOptions, ParagraphChild } from "docx";
import { sidesOf } from "../../domain/words/bothLanguages.ts";
import type { Side } from "../../domain/words/bothLanguages.ts";
import type { PaperSection } from "../../domain/committeePaper/parts/paper.ts";

interface Look {
  readonly bold?: true;
  readonly italics?: true;
  readonly size?: number;
}

/** How Word calls a language, for the voice that reads it and for its spelling checker. */
export const wordLanguage = { en: "en-GB", cy: "cy-GB" } as const;

/** Line breaks in an author's words stay line breaks; control characters that Word refuses go. */
export function runs(text: string, look: Look = {}): TextRun[] {
  return sidesOf(text).flatMap((side, at) => [
    ...(at > 0 ? plainRuns(" / ", look) : []),
    ...sideRuns(side, look),
  ]);
}

/** One side of a text, marked as of its language. */
export const sideRuns = ({ language, text }: Side, look: Look = {}) =>
  plainRuns(text, {
    ...look,
    ...(language ? { language: { value: wordLanguage[language] } } : {}),
  });

function plainRuns(text: string, look: IRunOptions): TextRun[] {
  return linesOf(text).map(
    (line, at) =>
      new TextRun({ text: line, ...look, ...(at > 0 ? { break: 1 } : {}) }),
  );
}

/** The lines of a text, without what Word refuses. */
export function linesOf(text: string): readonly string[] {
  return text.replaceAll(refused, "").split("\n");
}

const refused = /[^\P{Cc}\n\t\u007F-\u009F]/gu;

/** Bookmarks of what words point at, by what they call it: "paragraph 11.1", "appendix 1". */
export type Targets = ReadonlyMap<string, string>;

/** In both languages, with the mutations of "paragraff". */
const pointer =
  /\b((?:paragraph|(?:p|b|ph|mh)aragraff) )(A?\d+\.\d+)\b|\b((?:Appendix|Atodiad) \d+)\b/g;

/** What a pointer leads to: "paragraph 11.1", "Appendix 1", "Atodiad 1". */
const targetOf = ([words, lead, number]: RegExpMatchArray): string =>
  lead === undefined ? words : `paragraph ${number}`;

/** What the words of a paper point at and the paper has. */
export function targetsOf(sections: readonly PaperSection[]): Targets {
  const all = new Map<string, string>();
  for (const section of sections) {
    if (section.appendix)
      for (const { text } of sidesOf(section.number))
        all.set(text, `section_${section.name}`);
    for (const block of section.blocks)
      if (block.kind === "paragraph")
        all.set(`paragraph ${block.number}`, `paragraph_${block.id}`);
  }
  const wanted = new Set(
    sections.flatMap((section) =>
      section.blocks.flatMap((block) => {
        const texts =
          block.kind === "paragraph"
            ? [block.text]
            : block.kind === "bullets"
              ? block.items.map((item) => item.text)
              : [];
        return texts.flatMap((text) =>
          [...text.matchAll(pointer)].map(targetOf),
        );
      }),
    ),
  );
  return new Map([...all].filter(([words]) => wanted.has(words)));
}

function reference(bookmark: string, shown: string) {
  return new NumberedItemReference(bookmark, shown, {
    hyperlink: true,
    referenceFormat: NumberedItemReferenceFormat.NO_CONTEXT,
  });
}

/** Words with their pointers as fields, so that they follow when a paragraph is put in or taken out in Word. */
export function wordsWithPointers(
  side: Side,
  targets: Targets,
): ParagraphChild[] {
  const { text, language } = side;
  const said = (piece: string) => sideRuns({ text: piece, language });
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const match of text.matchAll(pointer)) {
    const [words, lead = "", number = words] = match;
    const bookmark = targets.get(targetOf(match));
    if (bookmark === undefined) continue;
    const before = text.slice(at, match.index) + lead;
    if (before !== "") children.push(...said(before));
    children.push(reference(bookmark, number));
    at = match.index + words.length;
  }
  const rest = text.slice(at);
  return rest === "" && children.length > 0
    ? children
    : [...children, ...said(rest)];
}

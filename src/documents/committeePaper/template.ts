// The council's own Word template: read once, with its named placeholders checked where they stand.
import { say } from "../../domain/words/say.ts";
import { patchDetector } from "docx";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { SectionName } from "../../domain/committeePaper/parts/paper.ts";
import { partTitles } from "../../domain/committeePaper/parts/parts.ts";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import { readySkeletons } from "../../domain/committeePaper/skeletons/skeletons.ts";
import { readPackage } from "./templatePackage.ts";

/** Placeholders that stand for a few words inside a line: `{{body}}`, and every line of the front by its name. */
const wordPlaceholders = [
  "plan",
  "body",
  "meeting",
  "asAt",
  "item",
  "reportOf",
  "status",
  "banner",
  "contactOfficer",
  "telephone",
  "email",
  "wards",
  ...readySkeletons.flatMap(({ front }) => front.map(({ term }) => term)),
] as const;

/** The front of the report as a table, all sections, and all appendices, where a template does not place them one by one. */
const groupPlaceholders = ["front", "sections", "appendices"] as const;

const inLines: ReadonlySet<string> = new Set(wordPlaceholders);

/** Those that need a line of their own; `{{wards}}` may be a few words or a section. */
const blockPlaceholders: ReadonlySet<string> = new Set(
  [...Object.keys(partTitles), ...groupPlaceholders].filter(
    (name) => !inLines.has(name),
  ),
);

const known: ReadonlySet<string> = new Set([...inLines, ...blockPlaceholders]);

export interface WordTemplate {
  readonly bytes: Uint8Array;
  readonly placeholders: readonly string[];
  /** Sections that this template has no place for, so that nobody finds out in the meeting. */
  readonly unplaced: readonly SectionName[];
}

const marked = (placeholder: string) => `{{${placeholder}}}`;

interface Line {
  readonly text: string;
  readonly inTable: boolean;
}

/** The paragraphs of a document that hold a placeholder; Word may have cut it into pieces. */
function linesOf(documentXml: string): readonly Line[] {
  return [
    ...documentXml.matchAll(/<w:p\b(?![A-Za-z])[\s\S]*?<\/w:p>/g),
  ].flatMap(({ 0: xml, index }) => {
    const text = xml.replaceAll(/<[^>]+>/g, "").trim();
    if (!text.includes("{{")) return [];
    const before = documentXml.slice(0, index);
    const inTable =
      before.split(/<w:tc\b(?![A-Za-z])/).length >
      before.split("</w:tc>").length;
    return [{ text, inTable }];
  });
}

const nameIn = (line: Line) =>
  /\{\{\s*([^{}]*?)\s*\}\}/.exec(line.text)?.[1] ?? "";

/** A section needs a line, and a page, of its own. */
function misplaced(documentXml: string): Answer<null> {
  const lines = linesOf(documentXml).filter((line) =>
    [...line.text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].some(([, name]) =>
      blockPlaceholders.has(name ?? ""),
    ),
  );
  const together = lines.find((line) => line.text !== `{{${nameIn(line)}}}`);
  if (together)
    return no(
      "notAlone",
      say("template.notAlone", {
        line: together.text,
        name: marked(nameIn(together)),
      }),
    );
  const inTable = lines.find((line) => line.inTable);
  if (inTable)
    return no(
      "inTable",
      say("template.inTable", { name: marked(nameIn(inTable)) }),
    );
  const names = lines.map(nameIn);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0)
    return no(
      "twice",
      say("template.twice", {
        names: [...new Set(twice)].map(marked),
        n: twice.length,
      }),
    );
  return yes(null);
}

/**
 * Reads and checks an uploaded template. Refuses: `tooLarge`, `macros`, `notWord`, `strict`, `protected`, `noPlaceholders`,
 * `unknownPlaceholder`, `notAlone`, `inTable`, `twice`. What it has no place for is said, not refused: a council may want a shorter paper.
 */
export async function readTemplate(
  bytes: Uint8Array,
): Promise<Answer<WordTemplate>> {
  const opened = readPackage(bytes);
  if (!opened.ok) return opened;
  const found = await patchDetector({ data: bytes, trimPlaceholders: true });
  const placeholders = [...new Set(found)];
  const unknown = placeholders.filter((one) => !known.has(one));
  if (unknown.length > 0)
    return no(
      "unknownPlaceholder",
      say("template.unknown", {
        unknown: unknown.map(marked),
        known: [...known].map(marked),
      }),
    );
  if (placeholders.length === 0)
    return no(
      "noPlaceholders",
      say("template.noPlaceholders", {
        sections: marked("sections"),
        appendices: marked("appendices"),
      }),
    );
  const places = misplaced(opened.value);
  if (!places.ok) return places;
  return yes({ bytes, placeholders, unplaced: unplacedIn(placeholders) });
}

/** Parts that come as appendices. */
const appendixParts: ReadonlySet<string> = new Set([
  ...plainSkeleton.sections.flatMap((one) => (one.appendix ? one.parts : [])),
  "implicationsByHeading",
]);

function unplacedIn(placeholders: readonly string[]): SectionName[] {
  const group = (part: string) =>
    appendixParts.has(part) ? "appendices" : "sections";
  return Object.keys(partTitles).filter(
    (part) =>
      !placeholders.includes(part) && !placeholders.includes(group(part)),
  );
}

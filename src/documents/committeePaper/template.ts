// The council's own Word template: read once with its named placeholders checked, then filled with the paper.
import { PatchType, TextRun, patchDetector, patchDocument } from "docx";
import type { IPatch } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { strFromU8, unzipSync } from "fflate";
import { no, yes } from "../../domain/answer.ts";
import type { Answer } from "../../domain/answer.ts";
import { inWords } from "../../domain/calendarDate.ts";
import type {
  CommitteePaper,
  PaperSection,
  SectionName,
} from "../../domain/committeePaper/paper.ts";
import { listInWords } from "../../domain/wording.ts";
import { settledBytes } from "../settledBytes.ts";
import { bulletList, runs, wordSection } from "./wordBlocks.ts";

/** Placeholders that stand for a few words inside a line: `{{body}}`. */
const wordPlaceholders = [
  "plan",
  "body",
  "meeting",
  "asAt",
  "item",
  "reportOf",
  "status",
  "banner",
] as const;

/** Placeholders that stand for a section, alone on their line: `{{recommendations}}`. */
const sectionPlaceholders = [
  "recommendations",
  "purpose",
  "background",
  "themes",
  "position",
  "changes",
  "achievements",
  "completed",
  "onTrack",
  "slippage",
  "revised",
  "risks",
  "implications",
  "consultation",
  "monitoring",
  "ragDefinitions",
  "noException",
  "corrections",
] as const satisfies readonly SectionName[];

/** All sections of the report, and all appendices, where a template does not place them one by one. */
const groupPlaceholders = ["sections", "appendices"] as const;

const known: ReadonlySet<string> = new Set([
  ...wordPlaceholders,
  ...sectionPlaceholders,
  ...groupPlaceholders,
]);

export interface WordTemplate {
  readonly bytes: Uint8Array;
  readonly placeholders: readonly string[];
  /** Sections that this template has no place for, so that nobody finds out in the meeting. */
  readonly unplaced: readonly SectionName[];
}

const limit = 20 * 1024 * 1024;

function packageFault(bytes: Uint8Array): Answer<null> {
  if (bytes.length > limit)
    return no(
      "tooLarge",
      "This template is larger than 20 MB. Take its pictures out and upload it again.",
    );
  try {
    // Only the list of contents and one small part are opened: a template is untrusted.
    const parts = unzipSync(bytes, {
      filter: (file) =>
        file.name === "[Content_Types].xml" && file.originalSize < 1_000_000,
    });
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    if (/vbaProject|macroEnabled/i.test(types))
      return no(
        "macros",
        "This template holds macros, which Waymark does not pass on. Save it as a Word document without macros (.docx) and upload it again.",
      );
    if (!types.includes("wordprocessingml"))
      return no(
        "notWord",
        "This file is not a Word document. Save the template as .docx and upload it again.",
      );
    return yes(null);
  } catch {
    return no(
      "notWord",
      "This file is not a Word document, or it is damaged. Save the template as .docx and upload it again.",
    );
  }
}

/**
 * Reads and checks an uploaded template. Refuses: `tooLarge`, `macros`, `notWord`, `noPlaceholders`, `unknownPlaceholder`.
 * What it has no place for is said, not refused: a council may want a shorter paper.
 */
export async function readTemplate(
  bytes: Uint8Array,
): Promise<Answer<WordTemplate>> {
  const fault = packageFault(bytes);
  if (!fault.ok) return fault;
  const found = await patchDetector({ data: bytes, trimPlaceholders: true });
  const placeholders = [...new Set(found)];
  const unknown = placeholders.filter((one) => !known.has(one));
  if (unknown.length > 0)
    return no(
      "unknownPlaceholder",
      `This template asks for ${listInWords(unknown.map((one) => `{{${one}}}`))}, which Waymark does not know. It knows ${listInWords([...known].map((one) => `{{${one}}}`))}.`,
    );
  if (placeholders.length === 0)
    return no(
      "noPlaceholders",
      "This template has no placeholders, so the paper has no place to go. Write {{sections}} where the report belongs, and {{appendices}} where its appendices belong.",
    );
  return yes({ bytes, placeholders, unplaced: unplacedIn(placeholders) });
}

/** The sheet, definitions, and what had nothing to report come as appendices. */
const appendixNames: ReadonlySet<SectionName> = new Set([
  "monitoring",
  "ragDefinitions",
  "noException",
  "corrections",
]);

function unplacedIn(placeholders: readonly string[]): SectionName[] {
  const group = (name: SectionName) =>
    appendixNames.has(name) ? "appendices" : "sections";
  return sectionPlaceholders.filter(
    (name) =>
      !placeholders.includes(name) && !placeholders.includes(group(name)),
  );
}

function words(paper: CommitteePaper): Readonly<Record<string, string>> {
  return {
    plan: paper.planTitle,
    body: paper.body,
    meeting: inWords(paper.meeting),
    asAt: inWords(paper.asAt),
    item: paper.item ?? "",
    reportOf: paper.reportOf ?? "",
    status:
      paper.audience === "public"
        ? "For publication"
        : "Exempt from publication",
    banner: paper.banner,
  };
}

/** Text width of an A4 page with usual margins; the template's own margins decide what is seen. */
const textWidth = 9_400;

function sectionsFor(
  paper: CommitteePaper,
  placeholder: string,
  placed: readonly string[],
): PaperSection[] {
  if (placeholder === "sections" || placeholder === "appendices")
    return paper.sections.filter(
      (one) =>
        one.appendix === (placeholder === "appendices") &&
        !placed.includes(one.name),
    );
  return paper.sections.filter((one) => one.name === placeholder);
}

/** Fills a checked template. A section the author left out leaves its place empty. */
export async function fillTemplate(
  template: WordTemplate,
  paper: CommitteePaper,
): Promise<Uint8Array> {
  const said = words(paper);
  const patches = template.placeholders.map((name): [string, IPatch] => {
    const text = said[name];
    if (text !== undefined)
      return [name, { type: PatchType.PARAGRAPH, children: runs(text) }];
    const blocks = sectionsFor(paper, name, template.placeholders).flatMap(
      (one) => wordSection(one, textWidth),
    );
    return blocks.length === 0
      ? [name, { type: PatchType.PARAGRAPH, children: [new TextRun("")] }]
      : [name, { type: PatchType.DOCUMENT, children: blocks }];
  });
  const filled = await patchDocument({
    outputType: "uint8array",
    data: template.bytes,
    patches: Object.fromEntries(patches),
    trimPlaceholders: true,
    numbering: { config: [bulletList] },
    pageNumbers: estimatePageNumbers,
  });
  return settledBytes(filled, paper.asAt);
}

// The council's own Word template: read once with its named placeholders checked, then filled with the paper.
import { PatchType, TextRun, patchDetector, patchDocument } from "docx";
import type { IPatch } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { no, yes } from "../../domain/answer.ts";
import type { Answer } from "../../domain/answer.ts";
import { inWords } from "../../domain/calendarDate.ts";
import type {
  CommitteePaper,
  PaperSection,
  SectionName,
} from "../../domain/committeePaper/paper.ts";
import { partTitles } from "../../domain/committeePaper/parts.ts";
import { listInWords } from "../../domain/wording.ts";
import { settledBytes } from "../settledBytes.ts";
import { pageOf, settingsAt, turned, turnPages } from "./templatePages.ts";
import type { TemplatePage } from "./templatePages.ts";
import {
  restyled,
  stylesPart,
  withNeededStyles,
  withStylesPart,
} from "./templateStyles.ts";
import { wordSection } from "./wordBlocks.ts";
import type { Setting, WordBlock } from "./wordBlocks.ts";
import { paperNumbering } from "./wordNumbering.ts";
import { runs, targetsOf } from "./wordText.ts";
import { captionCounter } from "./wordTable.ts";

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
  ...Object.keys(partTitles),
  ...groupPlaceholders,
]);

export interface WordTemplate {
  readonly bytes: Uint8Array;
  readonly placeholders: readonly string[];
  /** Sections that this template has no place for, so that nobody finds out in the meeting. */
  readonly unplaced: readonly SectionName[];
}

/** All that is opened before a template is trusted. */
const opened: ReadonlySet<string> = new Set([
  "[Content_Types].xml",
  "word/settings.xml",
]);

/** Word enforces the protection unless it says that it does not. */
function isProtected(settingsXml: string): boolean {
  const [found] = /<w:documentProtection\b[^>]*>/.exec(settingsXml) ?? [];
  return found !== undefined && /w:enforcement="(?:1|true|on)"/.test(found);
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
      filter: (file) => opened.has(file.name) && file.originalSize < 1_000_000,
    });
    const settings = strFromU8(parts["word/settings.xml"] ?? new Uint8Array());
    if (isProtected(settings))
      return no(
        "protected",
        "This template is protected against editing, so nobody could work on a paper made from it. In Word choose Review, Restrict Editing, Stop Protection, save it and upload it again.",
      );
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
 * Reads and checks an uploaded template. Refuses: `tooLarge`, `macros`, `notWord`, `protected`, `noPlaceholders`, `unknownPlaceholder`.
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

/** A placeholder names a section, or the one part a section holds. */
function isCalled({ name, parts }: PaperSection, placeholder: string): boolean {
  return (
    name === placeholder || (parts.length === 1 && parts[0] === placeholder)
  );
}

function sectionsFor(
  paper: CommitteePaper,
  placeholder: string,
  placed: readonly string[],
): PaperSection[] {
  if (placeholder === "sections" || placeholder === "appendices")
    return paper.sections.filter(
      (one) =>
        one.appendix === (placeholder === "appendices") &&
        !placed.some((name) => isCalled(one, name)),
    );
  return paper.sections.filter((one) => isCalled(one, placeholder));
}

const documentPart = "word/document.xml";

/** The page a placeholder stands on; Word may have split it into pieces. */
function pageAt(documentXml: string, placeholder: string): TemplatePage {
  const paragraphs = documentXml.matchAll(/<w:p\b[\s\S]*?<\/w:p>/g);
  for (const { 0: xml, index } of paragraphs) {
    const text = xml.replaceAll(/<[^>]+>/g, "").replaceAll(/\s/g, "");
    if (text.includes(`{{${placeholder}}}`))
      return pageOf(settingsAt(documentXml, index));
  }
  return pageOf(settingsAt(documentXml, 0));
}

/** A section as wide as its page, on its side where it needs to be and the template's page is not. */
function placed(
  section: PaperSection,
  page: TemplatePage,
  setting: Omit<Setting, "width">,
): WordBlock[] {
  const turns = section.landscape && !page.isLandscape;
  const width = turns ? page.landscapeWidth : page.width;
  const blocks = wordSection(section, { ...setting, width });
  return turns ? turned(blocks) : blocks;
}

/** What the filled package still needs: the styles it lacks, and pages that turn. */
async function finished(filled: Uint8Array): Promise<Uint8Array> {
  const parts = withStylesPart(unzipSync(filled));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const { stylesXml, renamed } = await withNeededStyles(read(stylesPart));
  const documentXml = turnPages(restyled(read(documentPart), renamed));
  return zipSync({
    ...parts,
    [stylesPart]: strToU8(stylesXml),
    [documentPart]: strToU8(documentXml),
  });
}

/** Fills a checked template. A section the author left out leaves its place empty. */
export async function fillTemplate(
  template: WordTemplate,
  paper: CommitteePaper,
): Promise<Uint8Array> {
  const said = words(paper);
  const setting = {
    targets: targetsOf(paper.sections),
    count: captionCounter(),
  };
  const documentXml = strFromU8(
    unzipSync(template.bytes)[documentPart] ?? new Uint8Array(),
  );
  const patches = template.placeholders.map((name): [string, IPatch] => {
    const text = said[name];
    if (text !== undefined)
      return [name, { type: PatchType.PARAGRAPH, children: runs(text) }];
    const page = pageAt(documentXml, name);
    const blocks = sectionsFor(paper, name, template.placeholders).flatMap(
      (one) => placed(one, page, setting),
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
    numbering: paperNumbering,
    pageNumbers: estimatePageNumbers,
    properties: {
      title: `${paper.planTitle}: report to ${paper.body}, ${inWords(paper.meeting)}`,
    },
  });
  return settledBytes(await finished(filled), paper.asAt);
}

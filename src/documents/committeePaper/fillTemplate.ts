// A paper in the council's own Word template: each placeholder filled, its styles and pages used, what it lacks added.
import { PatchType, TextRun, patchDocument } from "docx";
import type { IPatch } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { labelsOf } from "../../domain/committeePaper/parts/paperLabels.ts";
import { frontLines } from "../../domain/committeePaper/parts/paper.ts";
import type {
  CommitteePaper,
  PaperSection,
} from "../../domain/committeePaper/parts/paper.ts";
import { settledBytes } from "../settledBytes.ts";
import { documentProperties } from "./documentProperties.ts";
import type { WordTemplate } from "./template.ts";
import { documentPart, typesPart } from "./templatePackage.ts";
import { pageOf, settingsAt, turned, turnPages } from "./templatePages.ts";
import type { TemplatePage } from "./templatePages.ts";
import {
  restyled,
  stylesPart,
  withNeededStyles,
  withStylesPart,
} from "./templateStyles.ts";
import { withoutControls } from "./templateControls.ts";
import { inLanguage, languageOf, ownWordsIn } from "./templateLanguage.ts";
import { wordSection } from "./wordBlocks.ts";
import type { Setting, WordBlock } from "./wordBlocks.ts";
import { paperNumbering } from "./wordNumbering.ts";
import { runs, targetsOf } from "./wordText.ts";
import { captionCounter, frontTable } from "./wordTable.ts";

/** The words of every placeholder that stands in a line. */
function words(paper: CommitteePaper): Readonly<Record<string, string>> {
  const { meeting, day } = labelsOf(paper);
  return {
    ...paper.terms,
    plan: paper.planTitle,
    body: paper.body,
    meeting,
    asAt: day,
    item: paper.item ?? "",
    reportOf: paper.reportOf ?? "",
    status:
      paper.terms?.["status"] ??
      (paper.audience === "public"
        ? "For publication"
        : "Exempt from publication"),
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
): readonly PaperSection[] {
  if (placeholder === "sections" || placeholder === "appendices")
    return paper.sections.filter(
      (one) =>
        one.appendix === (placeholder === "appendices") &&
        !placed.some((name) => isCalled(one, name)),
    );
  return paper.sections.filter((one) => isCalled(one, placeholder));
}

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

/** A document that opens as one, also where it was made from a template file (.dotx). */
function asDocument(typesXml: string): string {
  return typesXml.replaceAll(
    "wordprocessingml.template.main+xml",
    "wordprocessingml.document.main+xml",
  );
}

const textOf = (
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
): string => strFromU8(parts[name] ?? new Uint8Array());

/** The template ready to be filled: a document, with every style a paper needs, its placeholders in no control that would put other words over them. */
async function prepared(
  bytes: Uint8Array,
  language: CommitteePaper["language"],
) {
  const parts = await withStylesPart(unzipSync(bytes));
  const { stylesXml: styles, renamed } = await withNeededStyles(
    textOf(parts, stylesPart),
  );
  // A council's template says that its words are English: a screen reader would read Welsh by English rules.
  const own = language ? languageOf(styles) : null;
  const stylesXml = language ? inLanguage(styles, `${language}-GB`) : styles;
  const free = Object.keys(parts).filter((name) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name),
  );
  const ready = {
    ...parts,
    ...Object.fromEntries(
      free.map((name) => {
        const xml = withoutControls(textOf(parts, name));
        return [name, strToU8(own ? ownWordsIn(xml, own) : xml)];
      }),
    ),
    [typesPart]: strToU8(asDocument(textOf(parts, typesPart))),
    [stylesPart]: strToU8(stylesXml),
  };
  return {
    data: zipSync(ready),
    documentXml: textOf(ready, documentPart),
    renamed,
  };
}

/** Pages turned where the sheet lies, styles called by the template's own ids. */
function finished(
  filled: Uint8Array,
  renamed: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = unzipSync(filled);
  const documentXml = turnPages(restyled(textOf(parts, documentPart), renamed));
  return zipSync({ ...parts, [documentPart]: strToU8(documentXml) });
}

/** Fills a checked template. A section the author left out leaves its place empty; a line of the front nobody gave words for likewise. */
export async function fillTemplate(
  template: WordTemplate,
  paper: CommitteePaper,
): Promise<Uint8Array> {
  const { placeholders } = template;
  const { data, documentXml, renamed } = await prepared(
    template.bytes,
    paper.language,
  );
  const said = words(paper);
  const sectionsAt = new Map(
    placeholders.map((name) => [name, sectionsFor(paper, name, placeholders)]),
  );
  const setting = {
    // What this template has no place for nothing can lead to.
    targets: targetsOf([...sectionsAt.values()].flat()),
    count: captionCounter(),
    labels: labelsOf(paper),
    sideBySide: paper.sideBySide,
  };
  const empty: IPatch = {
    type: PatchType.PARAGRAPH,
    children: [new TextRun("")],
  };
  const patchOf = (name: string): IPatch => {
    const page = pageAt(documentXml, name);
    if (name === "front")
      return {
        type: PatchType.DOCUMENT,
        children: [frontTable(frontLines(paper), page.width, setting.labels)],
      };
    const text = said[name];
    if (text) return { type: PatchType.PARAGRAPH, children: runs(text) };
    const sections = sectionsAt.get(name) ?? [];
    if (sections.length === 0) return empty;
    const children = sections.flatMap((one) => placed(one, page, setting));
    return { type: PatchType.DOCUMENT, children };
  };
  const filled = await patchDocument({
    outputType: "uint8array",
    data,
    patches: Object.fromEntries(
      placeholders.map((name) => [name, patchOf(name)]),
    ),
    trimPlaceholders: true,
    numbering: paperNumbering(setting.labels),
    pageNumbers: estimatePageNumbers,
    properties: documentProperties(paper),
  });
  return settledBytes(finished(filled, renamed), paper.asAt, paper.language);
}

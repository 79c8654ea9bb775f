// The committee paper as a Word document in our own template: heading styles, contents, page numbers, language set, one content for one paper.
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from "docx";
import type { ISectionOptions } from "docx";
import { contentsPages } from "./committeePaper/contentsPages.ts";
import { frontLines } from "../domain/committeePaper/parts/paper.ts";
import { plain } from "../domain/words/bothLanguages.ts";
import { labelsOf } from "../domain/committeePaper/parts/paperLabels.ts";
import type {
  CommitteePaper,
  PaperSection,
} from "../domain/committeePaper/parts/paper.ts";
import { settledBytes } from "./settledBytes.ts";
import { documentProperties } from "./committeePaper/documentProperties.ts";
import { wordSection } from "./committeePaper/wordBlocks.ts";
import { withLongRows } from "./committeePaper/longRows.ts";
import type { LongRows } from "./committeePaper/longRows.ts";
import { paperNumbering } from "./committeePaper/wordNumbering.ts";
import { wordStyles } from "./committeePaper/wordStyles.ts";
import { captionCounter, frontTable } from "./committeePaper/wordTable.ts";
import { runs, targetsOf } from "./committeePaper/wordText.ts";

/** A4 in twips, with the margins councils print with. */
const a4 = { width: 11_906, height: 16_838 };
const margin = 1_134;
const portraitText = a4.width - 2 * margin;
const landscapeText = a4.height - 2 * margin;

function footer(paper: CommitteePaper): Footer {
  const labels = labelsOf(paper);
  const page = ` · ${labels.page}`;
  // Names stand once, and the day in both languages.
  const named = paper.sideBySide
    ? [
        ...runs(`${paper.planTitle}, ${paper.body}, `),
        ...runs(labels.meeting),
        new TextRun(page),
      ]
    : [new TextRun(`${labels.footer}${page}`)];
  return new Footer({
    children: [
      new Paragraph({
        style: "FooterText",
        alignment: AlignmentType.CENTER,
        children: [
          ...named,
          new TextRun({
            children: [PageNumber.CURRENT, labels.of, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function titleBlock(paper: CommitteePaper) {
  const labels = labelsOf(paper);
  const banner =
    paper.banner === ""
      ? []
      : [new Paragraph({ style: "Banner", children: runs(paper.banner) })];
  return [
    new Paragraph({ style: "Title", children: runs(paper.planTitle) }),
    ...banner,
    frontTable(frontLines(paper), portraitText, labels),
    ...(paper.sideBySide
      ? [
          new Paragraph({
            spacing: { before: 120 },
            children: runs(paper.sideBySide.note),
          }),
        ]
      : []),
    new Paragraph({ style: "ContentsTitle", children: runs(labels.contents) }),
    new TableOfContents(plain(labels.contents), {
      hyperlink: true,
      headingStyleRange: "1-1",
    }),
  ];
}

/** Consecutive sections of one orientation share a Word section, so that only the sheet turns the page. */
function runsOfOrientation(
  sections: readonly PaperSection[],
): PaperSection[][] {
  const groups: PaperSection[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && last[0]?.landscape === section.landscape) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function wordSections(
  paper: CommitteePaper,
  long: LongRows | undefined,
): ISectionOptions[] {
  const targets = targetsOf(paper.sections);
  const count = captionCounter();
  const labels = labelsOf(paper);
  const { sideBySide } = paper;
  return runsOfOrientation(paper.sections).map((group, at): ISectionOptions => {
    const landscape = group[0]?.landscape ?? false;
    const width = landscape ? landscapeText : portraitText;
    const body = group.flatMap((section) =>
      wordSection(section, {
        width,
        targets,
        count,
        labels,
        sideBySide,
        long,
      }),
    );
    return {
      properties: {
        type: at === 0 ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
        page: {
          size: {
            ...a4,
            orientation: landscape
              ? PageOrientation.LANDSCAPE
              : PageOrientation.PORTRAIT,
          },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        },
      },
      footers: { default: footer(paper) },
      children: at === 0 ? [...titleBlock(paper), ...body] : body,
    };
  });
}

/** Longer than this, laying the paper out to number its contents would keep a person waiting. */
const longestLaidOut = 150_000;

/** The contents are written with their page numbers; in a paper of unusual length Word is asked to number them when it opens it. */
function isLaidOut(paper: CommitteePaper): boolean {
  const laidOut = paper.sections.filter((one) => !one.landscape);
  return JSON.stringify(laidOut).length <= longestLaidOut;
}

/**
 * The paper as .docx bytes. The same paper gives the same bytes whenever it is printed: the document's own dates are the
 * as-at date, and nothing random goes in.
 */
export async function committeePaperWord(
  paper: CommitteePaper,
): Promise<Uint8Array> {
  const laidOut = isLaidOut(paper);
  const long: LongRows = new Map();
  const document = new Document({
    ...documentProperties(paper),
    styles: wordStyles(paper.language),
    numbering: paperNumbering(labelsOf(paper)),
    ...(laidOut
      ? { pageNumbers: contentsPages }
      : { features: { updateFields: true } }),
    sections: wordSections(paper, laidOut ? undefined : long),
  });
  const packed = await Packer.pack(document, "uint8array");
  return settledBytes(packed, paper.asAt, paper.language, (xml) =>
    withLongRows(xml, long),
  );
}

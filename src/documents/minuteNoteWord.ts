// The minute note of a Board meeting as a Word document: real headings, a table with a repeating header row, language set; the same note is the same bytes.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type {
  MinuteNote,
  NoteBlock,
  NoteSection,
} from "../domain/board/minuteNote.ts";
import type { WordBlock } from "./committeePaper/wordBlocks.ts";
import { bullets, paperNumbering } from "./committeePaper/wordNumbering.ts";
import { wordStyles } from "./committeePaper/wordStyles.ts";
import {
  bareTable,
  captionCounter,
  wordTable,
} from "./committeePaper/wordTable.ts";
import type { TableSetting } from "./committeePaper/wordTable.ts";
import { runs } from "./committeePaper/wordText.ts";
import type { PaperTable } from "../domain/committeePaper/parts/paper.ts";
import { blockLabels } from "../domain/committeePaper/parts/paperLabels.ts";
import type { BlockLabels } from "../domain/committeePaper/parts/paperLabels.ts";
import { englishWriter } from "../domain/words/english.ts";
import { settledBytes } from "./settledBytes.ts";

const a4 = { width: 11_906, height: 16_838 };
const margin = 1_134;
const textWidth = a4.width - 2 * margin;

function tableOf(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): PaperTable {
  return { kind: "table", caption, header, rows, numeric: [], total: false };
}

function blockOf(block: NoteBlock, setting: TableSetting): WordBlock[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "bullets":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ListParagraph",
            numbering: bullets,
            children: runs(item),
          }),
      );
    case "table":
      return wordTable(
        tableOf(block.caption, block.header, block.rows),
        setting,
      );
  }
}

function sectionOf(
  { title, blocks }: NoteSection,
  setting: TableSetting,
): WordBlock[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
    ...blocks.flatMap((block) => blockOf(block, setting)),
  ];
}

function footer(note: MinuteNote, labels: BlockLabels): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "FooterText",
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${note.planTitle}, ${note.title} · ${labels.page}`),
          new TextRun({
            children: [PageNumber.CURRENT, labels.of, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** The note as .docx bytes; `writer` is who wrote it. */
export async function minuteNoteWord(
  note: MinuteNote,
  writer = englishWriter,
): Promise<Uint8Array> {
  const labels = blockLabels(writer);
  const { t, language } = writer;
  const setting = { width: textWidth, count: captionCounter(), labels };
  const document = new Document({
    title: note.title,
    subject: note.planTitle,
    creator: note.planTitle,
    lastModifiedBy: note.planTitle,
    styles: wordStyles(language),
    numbering: paperNumbering(labels),
    sections: [
      {
        properties: {
          page: {
            size: a4,
            margin: {
              top: margin,
              bottom: margin,
              left: margin,
              right: margin,
            },
          },
        },
        footers: { default: footer(note, labels) },
        children: [
          new Paragraph({ style: "Title", children: runs(note.title) }),
          bareTable(
            tableOf(t("About this note"), [t("About"), t("Note")], note.facts),
            { width: textWidth, labels },
          ),
          ...note.sections.flatMap((one) => sectionOf(one, setting)),
        ],
      },
    ],
  });
  const packed = await Packer.pack(document, "uint8array");
  return settledBytes(packed, note.meeting, language);
}

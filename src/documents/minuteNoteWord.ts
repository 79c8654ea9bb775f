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
import { noteTitle } from "../domain/board/minuteNote.ts";
import type {
  MinuteNote,
  NoteBlock,
  NoteSection,
} from "../domain/board/minuteNote.ts";
import {
  bulletList,
  runs,
  wordTable,
  type WordBlock,
} from "./committeePaper/wordBlocks.ts";
import { wordStyles } from "./committeePaper/wordStyles.ts";
import { settledBytes } from "./settledBytes.ts";

const a4 = { width: 11_906, height: 16_838 };
const margin = 1_134;
const textWidth = a4.width - 2 * margin;

function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): WordBlock[] {
  const words = { kind: "table", caption, header, rows } as const;
  return wordTable({ ...words, numeric: [], total: false }, textWidth);
}

function blockOf(block: NoteBlock): WordBlock[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "bullets":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ListParagraph",
            numbering: { reference: "bullets", level: 0 },
            children: runs(item),
          }),
      );
    case "table":
      return table(block.caption, block.header, block.rows);
  }
}

function sectionOf({ title, blocks }: NoteSection): WordBlock[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
    ...blocks.flatMap(blockOf),
  ];
}

function footer(note: MinuteNote): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "FooterText",
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${note.planTitle}, ${noteTitle(note)} · page `),
          new TextRun({
            children: [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** The note as .docx bytes. */
export async function minuteNoteWord(note: MinuteNote): Promise<Uint8Array> {
  const document = new Document({
    title: noteTitle(note),
    subject: note.planTitle,
    creator: "Waymark",
    lastModifiedBy: "Waymark",
    styles: wordStyles,
    numbering: { config: [bulletList] },
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
        footers: { default: footer(note) },
        children: [
          new Paragraph({ style: "Title", children: runs(noteTitle(note)) }),
          ...table("About this note", ["About", "Note"], note.facts),
          ...note.sections.flatMap(sectionOf),
        ],
      },
    ],
  });
  return settledBytes(await Packer.pack(document, "uint8array"), note.meeting);
}

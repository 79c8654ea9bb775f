// The paper's blocks as Word's own: real headings, numbered paragraphs, tables with repeating header rows, charts that Word draws.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  ShadingType,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import type {
  PaperBlock,
  PaperChart,
  PaperSection,
  PaperTable,
} from "../../domain/committeePaper/paper.ts";

export type WordBlock = Paragraph | Table;

/** Twips: a twentieth of a point. Paragraph numbers hang in the margin of their text. */
const hang = 720;

/** The one list style of a paper. */
export const bulletList = {
  reference: "bullets",
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 1_080, hanging: 360 } } },
    },
  ],
};

/** Line breaks in an author's words stay line breaks; control characters that Word refuses go. */
export function runs(
  text: string,
  look: { readonly bold?: true; readonly size?: number } = {},
): TextRun[] {
  const printable = Array.from(text)
    .filter((c) => c >= " " || c === "\n" || c === "\t")
    .join("");
  return printable
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({ text: line, ...look, ...(at > 0 ? { break: 1 } : {}) }),
    );
}

function cell(text: string, header: boolean, numeric: boolean, size: number) {
  return new TableCell({
    ...(header
      ? { shading: { type: ShadingType.CLEAR, fill: "E9EDF0", color: "auto" } }
      : {}),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: "TableText",
        alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        ...(header ? { keepNext: true } : {}),
        children: runs(text, header ? { bold: true, size } : { size }),
      }),
    ],
  });
}

/** Twips a character of table text takes at a size in half points, with room for bold. */
function characterWidth(size: number): number {
  return size * 5.4;
}

/**
 * Widths in proportion to what the columns hold, so that words get room and numbers do not; no column narrower than the
 * longest word of its header, so that no word breaks.
 */
function columnWidths(
  table: PaperTable,
  total: number,
  size: number,
): number[] {
  const longestWord = (text: string) =>
    Math.max(...text.split(/\s+/).map((word) => word.length), 1);
  const least = table.header.map(
    (title) => (longestWord(title) + 1) * characterWidth(size) + 200,
  );
  const wishes = table.header.map((_, at) => {
    const cells = table.rows.map((row) => Math.min(row[at]?.length ?? 0, 160));
    return cells.reduce((sum, one) => sum + one, 0) / Math.max(1, cells.length);
  });
  const spare = Math.max(0, total - least.reduce((sum, one) => sum + one, 0));
  const wished = Math.max(
    1,
    wishes.reduce((sum, one) => sum + one, 0),
  );
  return least.map((one, at) =>
    Math.floor(one + (spare * (wishes[at] ?? 0)) / wished),
  );
}

export function wordTable(
  table: PaperTable,
  width: number,
  size = 20,
): WordBlock[] {
  const widths = columnWidths(table, width, size);
  const line = { style: BorderStyle.SINGLE, size: 4, color: "8A939C" };
  const numeric = (at: number) => table.numeric.includes(at);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.header.map((text, at) =>
      cell(text, true, numeric(at), size),
    ),
  });
  const rows = table.rows.map((row, index) => {
    const total = table.total && index === table.rows.length - 1;
    return new TableRow({
      cantSplit: row.every((text) => text.length < 600),
      children: row.map((text, at) => cell(text, total, numeric(at), size)),
    });
  });
  return [
    new Paragraph({
      style: "TableTitle",
      keepNext: true,
      children: runs(table.caption, { bold: true }),
    }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: [header, ...rows],
    }),
    new Paragraph({ style: "AfterTable" }),
  ];
}

function wordChart(chart: PaperChart): Paragraph {
  return new Paragraph({
    children: [
      new ChartRun({
        type: "bar",
        title: chart.title,
        categories: chart.bars.map((bar) => bar.label),
        series: [
          {
            name: "Actions",
            values: chart.bars.map((bar) => bar.value),
            color: "0B5A6B",
          },
        ],
        categoryAxis: { reverseOrder: true },
        dataLabels: { value: true },
        legend: false,
        altText: {
          name: chart.title,
          title: chart.title,
          description: chart.alt,
        },
        transformation: { width: 480, height: 60 + chart.bars.length * 32 },
      }),
    ],
  });
}

/** One block of the paper as Word paragraphs and tables; `width` is the text width in twips. */
export function wordBlocks(
  block: PaperBlock,
  width: number,
  size?: number,
): WordBlock[] {
  switch (block.kind) {
    case "paragraph":
      return [
        new Paragraph({
          style: "Numbered",
          indent: { left: hang, hanging: hang },
          tabStops: [{ type: TabStopType.LEFT, position: hang }],
          children: [
            new TextRun({ text: `${block.number}\t` }),
            ...runs(block.text),
          ],
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: runs(block.text),
        }),
      ];
    case "bullets":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ListParagraph",
            numbering: { reference: "bullets", level: 0 },
            children: runs(item.text),
          }),
      );
    case "table":
      return wordTable(block, width, size);
    case "chart":
      return [wordChart(block)];
  }
}

export function wordSection(section: PaperSection, width: number): WordBlock[] {
  const title = `${section.number}${section.appendix ? ":" : "."} ${section.title}`;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
    ...section.blocks.flatMap((block) =>
      wordBlocks(block, width, section.landscape ? 16 : undefined),
    ),
  ];
}

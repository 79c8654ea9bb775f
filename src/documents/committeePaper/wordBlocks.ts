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

/** A word longer than this may break; a line longer than this gains nothing from more room. */
const longWord = 24;
const longLine = 160;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}

function longest(texts: readonly string[], most: number): number {
  // A loop: a thousand rows spread into Math.max would be a thousand arguments.
  let found = 1;
  for (const text of texts) found = Math.max(found, text.length);
  return Math.min(found, most);
}

/**
 * Widths by what the columns hold: every column has room for its longest word, so that no date or heading breaks, and the
 * rest of the page goes to those with more to say.
 */
export function columnWidths(
  table: PaperTable,
  total: number,
  size: number,
): number[] {
  const room = (characters: number) =>
    (characters + 1) * characterWidth(size) + 200;
  const columns = table.header.map((title, at) => [
    title,
    ...table.rows.map((row) => row[at] ?? ""),
  ]);
  const least = columns.map((cells) =>
    room(
      longest(
        cells.flatMap((cell) => cell.split(/\s+/)),
        longWord,
      ),
    ),
  );
  const wished = columns.map((cells) => room(longest(cells, longLine)));
  const spare = total - sum(least);
  if (spare <= 0)
    return least.map((one) => Math.floor((one * total) / sum(least)));
  const share = wished.map((one, at) => Math.max(1, one - (least[at] ?? 0)));
  return least.map((one, at) =>
    Math.floor(one + (spare * (share[at] ?? 0)) / sum(share)),
  );
}

export function wordTable(
  table: PaperTable,
  width: number,
  // Seven columns or more on a portrait page need smaller words.
  size = table.header.length < 7 ? 20 : 18,
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

// A table of a paper as Word's own: caption with its number, header row that repeats, rows that stay whole, ratings shaded, columns as wide as their content.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { ITableOptions } from "docx";
import {
  isInBoth,
  plain,
  sidesOf,
  stacked,
} from "../../domain/words/bothLanguages.ts";
import type { PaperTable } from "../../domain/committeePaper/parts/paper.ts";
import type {
  BlockLabels,
  CaptionLabel,
  PaperLabels,
} from "../../domain/committeePaper/parts/paperLabels.ts";
import { cellXml, fewest, rowXml } from "./longRows.ts";
import type { DrawnCell, LongRows } from "./longRows.ts";
import { runs, sideRuns } from "./wordText.ts";
import { columnWidths, heightOf } from "./wordWidths.ts";

/** Light enough for black words on them; the letter and the word carry the meaning. */
const ratingFills: Readonly<Record<string, string>> = {
  B: "DCE6F4",
  G: "DDEFDD",
  A: "FBE7C6",
  R: "F6D5D5",
  // Glas and coch.
  Gl: "DCE6F4",
  C: "F6D5D5",
};

function fillOf(text: string, look: CellLook): string | null {
  if (look.header) return "E9EDF0";
  const [letter, space] = text.split(/( )/);
  return look.isRating && letter && space
    ? (ratingFills[letter] ?? null)
    : null;
}

interface CellLook extends Omit<DrawnCell, "fill"> {
  readonly isRating: boolean;
}

function cell(text: string, look: CellLook) {
  const { header, numeric, size } = look;
  const fill = fillOf(text, look);
  return new TableCell({
    ...(fill
      ? { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }
      : {}),
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    // A text in two languages stands as two paragraphs.
    children: sidesOf(text).map(
      (side) =>
        new Paragraph({
          style: "TableText",
          alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepNext: look.keepNext,
          children: sideRuns(side, header ? { bold: true, size } : { size }),
        }),
    ),
  });
}

class Described extends XmlComponent {
  constructor(name: string, words: string) {
    super(name);
    this.root.push(new ValueAttribute({ val: words }));
  }
}

class ValueAttribute extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}

/** A table that says to screen readers what it is. */
class NamedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent)
      properties.addChildElement(new Described("w:tblCaption", caption));
  }
}

/** A table no taller than this, a third of a page in twips, stays on one page; a taller one may break between rows. */
const keptWhole = 4_800;

/** How a table is laid out on its page. */
interface Layout {
  readonly size: number;
  /** Stays on one page. */
  readonly isShort: boolean;
}

function rowsOf(
  table: PaperTable,
  { size, isShort }: Layout,
  { ratings }: BlockLabels,
  long: LongRows | undefined,
): TableRow[] {
  const look = (at: number) => ({
    isRating: ratings.includes(table.header[at] ?? ""),
    numeric: table.numeric.includes(at),
    size,
  });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.header.map((text, at) =>
      cell(text, { ...look(at), header: true, keepNext: true }),
    ),
  });
  const lookIn = (at: number, index: number) => {
    const isLast = index === table.rows.length - 1;
    return {
      ...look(at),
      header: table.total && isLast,
      keepNext: isShort && !isLast,
    };
  };
  const whole = (row: readonly string[]) =>
    row.every((text) => text.length < 600);
  if (long && table.rows.length > fewest) {
    const mark = `rows-${long.size + 1}-of-a-long-table`;
    long.set(mark, {
      count: table.rows.length,
      row: (index, widths) => {
        const row = table.rows[index] ?? [];
        const cells = row.map((text, at) => {
          const asked = lookIn(at, index);
          const fill = fillOf(text, asked);
          return cellXml(text, widths[at] ?? 0, { ...asked, fill });
        });
        return rowXml(cells, whole(row));
      },
    });
    return [
      header,
      new TableRow({
        children: [new TableCell({ children: [new Paragraph(mark)] })],
      }),
    ];
  }
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: whole(row),
        children: row.map((text, at) => cell(text, lookIn(at, index))),
      }),
  );
  return [header, ...rows];
}

/** The number of the next caption of a label; one counter for a document. */
type CaptionCounter = (label: CaptionLabel) => number;

export function captionCounter(): CaptionCounter {
  const counts = { table: 0, figure: 0 };
  return (label) => (counts[label] += 1);
}

/** "Table 3: Actions by status": a field with the number it has now, which Word counts again when one is put in or taken out. */
export function caption(
  label: CaptionLabel,
  words: string,
  count: CaptionCounter,
  labels: BlockLabels,
): Paragraph {
  const called = labels[label];
  // The name of a field is one word.
  const [{ text: name } = { text: called }] = sidesOf(called);
  return new Paragraph({
    style: "Caption",
    keepNext: label === "table",
    children: [
      ...(isInBoth(called)
        ? [...runs(called), new TextRun(" ")]
        : [new TextRun(`${called} `)]),
      new SimpleField(`SEQ ${name} \\* ARABIC`, String(count(label))),
      ...runs(`: ${words}`),
    ],
  });
}

/** The table with each side of a cell on a line of its own, as it will stand. */
const inLines = (table: PaperTable): PaperTable => ({
  ...table,
  header: table.header.map(stacked),
  rows: table.rows.map((row) => row.map(stacked)),
});

const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Two columns without lines, the Welsh on the left: a screen reader reads row by row, one language after the other. `named` says so to it. */
export function columnsOf(
  rows: readonly (readonly [Paragraph, Paragraph])[],
  width: number,
  named: string,
): Table {
  const half = Math.floor(width / 2);
  return new NamedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: {
        top: noLine,
        bottom: noLine,
        left: noLine,
        right: noLine,
        insideHorizontal: noLine,
        insideVertical: noLine,
      },
      rows: rows.map(
        (pair) =>
          new TableRow({
            children: pair.map(
              (one) =>
                new TableCell({
                  margins: { left: 0, right: 280 },
                  children: [one],
                }),
            ),
          }),
      ),
    },
    plain(named),
  );
}

/** The table itself, without a caption; `width` is the text width in twips, `size` that of its words in half points. */
export function bareTable(
  table: PaperTable,
  { width, labels, long }: Omit<TableSetting, "count">,
  // Seven columns or more on a portrait page need smaller words.
  size = table.header.length < 7 ? 20 : 18,
): Table {
  const measured = inLines(table);
  const widths = columnWidths(measured, width, size);
  const isShort =
    table.rows.length <= 20 && heightOf(measured, widths, size) <= keptWhole;
  const line = { style: BorderStyle.SINGLE, size: 4, color: "8A939C" };
  return new NamedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: true,
        firstColumn: true,
        lastRow: table.total,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: rowsOf(table, { size, isShort }, labels, long),
    },
    plain(table.caption),
  );
}

/** The front of the report: a term and its words each. */
export function frontTable(
  rows: readonly (readonly [term: string, words: string])[],
  width: number,
  labels: PaperLabels,
): Table {
  return bareTable(
    {
      kind: "table",
      caption: labels.about,
      header: [labels.detail, labels.thisReport],
      rows,
      numeric: [],
      total: false,
    },
    { width, labels },
  );
}

/** What a table is set with. */
export interface TableSetting {
  /** Width of the text in twips. */
  readonly width: number;
  readonly count: CaptionCounter;
  readonly labels: BlockLabels;
  /** Takes the rows of long tables, for whoever writes the document to put in; left out where all are written at once. */
  readonly long?: LongRows | undefined;
}

export function wordTable(
  table: PaperTable,
  setting: TableSetting,
  size?: number,
): (Paragraph | Table)[] {
  return [
    caption("table", table.caption, setting.count, setting.labels),
    bareTable(table, setting, size),
    new Paragraph({ style: "AfterTable" }),
  ];
}

// A table of a paper as Word's own: caption with its number, header row that repeats, rows that stay whole, ratings shaded, columns as wide as their content.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { ITableOptions } from "docx";
import type { PaperTable } from "../../domain/committeePaper/paper.ts";
import { runs } from "./wordText.ts";

/** Twips a character of table text takes at a size in half points, with room for bold. */
function characterWidth(size: number): number {
  return size * 5.4;
}

/** A word longer than this may break; a line longer than `longLine` gains nothing from more room. */
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

/** How long a text may be and still stand on one line: tried in turn until the page has room ("30 September 2018", then "R Off target"), at last word by word. */
const oneLine = [18, 15, 12, 0] as const;

/** What must stand on one line: texts up to a length whole, longer ones word by word. */
function unbroken(cell: string, most: number): readonly string[] {
  return cell.length <= most ? [cell] : cell.split(/\s+/);
}

/**
 * Widths by what the columns hold: every column has room for what must not break, and the rest of the page goes to those with more to
 * say. Where that is too much for the page, short texts may break between words too.
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
  const leastWith = (most: number) =>
    columns.map((cells) =>
      room(
        longest(
          cells.flatMap((cell) => unbroken(cell, most)),
          longWord,
        ),
      ),
    );
  const least =
    oneLine.map(leastWith).find((widths) => sum(widths) <= total) ??
    leastWith(0);
  const wished = columns.map((cells) => room(longest(cells, longLine)));
  const spare = total - sum(least);
  if (spare <= 0)
    return least.map((one) => Math.floor((one * total) / sum(least)));
  const share = wished.map((one, at) => Math.max(1, one - (least[at] ?? 0)));
  return least.map((one, at) =>
    Math.floor(one + (spare * (share[at] ?? 0)) / sum(share)),
  );
}

/** Light enough for black words on them; the letter and the word carry the meaning. */
const ratingFills: Readonly<Record<string, string>> = {
  B: "DCE6F4",
  G: "DDEFDD",
  A: "FBE7C6",
  R: "F6D5D5",
};

/** Columns whose cells are ratings, by what stands over them. */
const ratingColumns: ReadonlySet<string> = new Set(["Rating", "Band"]);

function fillOf(title: string, text: string, header: boolean): string | null {
  if (header) return "E9EDF0";
  const [letter = "", space] = text;
  return ratingColumns.has(title) && space === " "
    ? (ratingFills[letter] ?? null)
    : null;
}

interface CellLook {
  readonly title: string;
  readonly header: boolean;
  readonly numeric: boolean;
  readonly size: number;
  readonly keepNext: boolean;
}

function cell(text: string, look: CellLook) {
  const { header, numeric, size } = look;
  const fill = fillOf(look.title, text, header);
  return new TableCell({
    ...(fill
      ? { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }
      : {}),
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: "TableText",
        alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: look.keepNext,
        children: runs(text, header ? { bold: true, size } : { size }),
      }),
    ],
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

/** A table of so few rows stays on one page; a longer one may break between rows. */
const keptWhole = 12;

function rowsOf(table: PaperTable, size: number): TableRow[] {
  const isShort = table.rows.length <= keptWhole;
  const look = (at: number) => ({
    title: table.header[at] ?? "",
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
  const rows = table.rows.map((row, index) => {
    const isLast = index === table.rows.length - 1;
    return new TableRow({
      cantSplit: row.every((text) => text.length < 600),
      children: row.map((text, at) =>
        cell(text, {
          ...look(at),
          header: table.total && isLast,
          keepNext: isShort && !isLast,
        }),
      ),
    });
  });
  return [header, ...rows];
}

type Label = "Table" | "Figure";

/** The number of the next caption of a label; one counter for a document. */
export type CaptionCounter = (label: Label) => number;

export function captionCounter(): CaptionCounter {
  const counts = { Table: 0, Figure: 0 };
  return (label) => (counts[label] += 1);
}

/** "Table 3: Actions by status": a field with the number it has now, which Word counts again when one is put in or taken out. */
export function caption(
  label: Label,
  words: string,
  count: CaptionCounter,
): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext: label === "Table",
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(count(label))),
      ...runs(`: ${words}`),
    ],
  });
}

/** The table itself, without a caption; `width` is the text width in twips, `size` that of its words in half points. */
export function bareTable(
  table: PaperTable,
  width: number,
  // Seven columns or more on a portrait page need smaller words.
  size = table.header.length < 7 ? 20 : 18,
): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "8A939C" };
  return new NamedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: columnWidths(table, width, size),
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
      rows: rowsOf(table, size),
    },
    table.caption,
  );
}

export function wordTable(
  table: PaperTable,
  width: number,
  count: CaptionCounter,
  size?: number,
): (Paragraph | Table)[] {
  return [
    caption("Table", table.caption, count),
    bareTable(table, width, size),
    new Paragraph({ style: "AfterTable" }),
  ];
}

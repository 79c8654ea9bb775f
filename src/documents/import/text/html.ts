// Reads tables out of HTML without a browser: what Word, Excel and web pages put on the clipboard, and the web pages Excel saves as .xls.
import type {
  Cell,
  Grid,
  GridRow,
  SourceDocument,
  TextBlock,
} from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";
import { plainValue } from "../file/plainValue.ts";
import { limits, tooLarge } from "../file/budget.ts";
import type { Budget } from "../file/budget.ts";
import { tidyLines } from "../word/docxTable.ts";
import { decodeEntities } from "./htmlEntities.ts";
import { Words } from "./htmlWords.ts";

interface OpenTable {
  readonly number: number;
  readonly rows: Cell[][];
  /** Cells still reaching down from above, by column. */
  readonly down: Map<number, { cell: Cell; left: number }>;
  row: Cell[] | null;
}

interface OpenCell {
  readonly table: OpenTable;
  readonly words: Words;
  /** What is struck through in it. */
  readonly struck: Words;
  readonly across: number;
  readonly down: number;
  readonly bold: boolean;
}

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/g;

export function readHtml(html: string, budget: Budget): SourceDocument {
  const reader = new HtmlReader(budget);
  token.lastIndex = 0;
  for (const match of html.replaceAll("\0", "").matchAll(token)) {
    budget.spend("tags", 1);
    if (match[4] !== undefined) reader.text(match[4]);
    else if (match[2] !== undefined)
      reader.tag(match[2].toLowerCase(), match[1] === "/", match[3] ?? "");
  }
  reader.finish();
  return {
    format: "html",
    blocks: reader.blocks,
    remarks: [],
    asides: [],
    date1904: false,
  };
}

const silent = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
]);
const breaks = new Set([
  "caption",
  "p",
  "div",
  "br",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
]);

/** Words struck through, as Word and Outlook write them. */
const strikes = new Set(["s", "strike", "del"]);

class HtmlReader {
  readonly blocks: (Grid | TextBlock)[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly lists: { ordered: boolean; count: number }[] = [];
  private silence: string | null = null;
  private strikes = 0;
  private loose = new Words();
  private heading: number | null = null;
  private count = 0;
  private paragraphs = 0;
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  text(raw: string): void {
    if (this.silence !== null) return;
    this.add(decodeEntities(raw).replace(/[ \t\r\n\u00A0]+/g, " "));
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (this.silence !== null) {
      if (closing && name === this.silence) this.silence = null;
      return;
    }
    if (silent.has(name)) {
      if (!closing && !attributes.endsWith("/")) this.silence = name;
    } else if (name === "table") {
      if (closing) this.endTable();
      else this.openTable();
    } else if (name === "tr") {
      if (closing) this.endRow();
      else this.openRow();
    } else if (name === "td" || name === "th") {
      if (closing) this.endCell();
      else this.openCell(name, attributes);
    } else this.withinWords(name, closing);
  }

  private withinWords(name: string, closing: boolean): void {
    if (strikes.has(name))
      this.strikes = Math.max(0, this.strikes + (closing ? -1 : 1));
    else if (breaks.has(name)) this.lineBreak(name, closing);
  }

  finish(): void {
    while (this.tables.length > 0) this.endTable();
    this.endLoose();
  }

  private add(text: string): void {
    this.budget.spend("letters", text.length);
    const cell = this.cells.at(-1);
    const words = this.strikes > 0 ? cell?.struck : cell?.words;
    if (cell && cell.table === this.tables.at(-1)) words?.add(text);
    else if (cell && text.trim() !== "") words?.add(text);
    // Words of a table outside its cells stand above it in a browser.
    else if (this.tables.length === 0 || text.trim() !== "")
      this.loose.add(text);
  }

  private lineBreak(name: string, closing: boolean): void {
    if (/^[uo]l$/.test(name)) {
      if (closing) this.lists.pop();
      else this.lists.push({ ordered: name === "ol", count: 0 });
    }
    const cell = this.cells.at(-1);
    if (cell) {
      cell.words.newLine();
      if (name === "li" && !closing) cell.words.mark(this.bullet());
      return;
    }
    this.endLoose();
    if (/^h\d$/.test(name) && !closing) this.heading = Number(name[1]);
    // A caption says what its table is about, as a heading above it does.
    if (name === "caption" && !closing) this.heading = 6;
    if (name === "li" && !closing) this.loose.mark(this.bullet());
  }

  private bullet(): string {
    const list = this.lists.at(-1);
    const indent = "  ".repeat(Math.max(0, this.lists.length - 1));
    if (!list?.ordered) return `${indent}${this.lists.length > 1 ? "◦" : "•"} `;
    list.count += 1;
    return `${indent}${list.count}. `;
  }

  private endLoose(): void {
    const text = this.loose.text().trim();
    if (text !== "") {
      this.paragraphs += 1;
      this.blocks.push({
        kind: "text",
        row: this.paragraphs,
        text,
        heading: this.heading,
        listItem: /^[•◦]/.test(text),
      });
    }
    this.loose = new Words();
    this.heading = null;
  }

  private openTable(): void {
    this.endLoose();
    this.tables.push({
      number: (this.count += 1),
      rows: [],
      down: new Map(),
      row: null,
    });
    if (this.tables.length > limits.xmlDepth) throw tooLarge();
  }

  private openRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.endRow();
    table.row = [];
    table.rows.push(table.row);
    this.budget.spend("rows", 1);
  }

  private openCell(name: string, attributes: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.endCell();
    this.strikes = 0;
    if (!table.row) this.openRow();
    const span = (key: string, most: number) =>
      Math.min(
        most,
        Math.max(
          1,
          Number(
            new RegExp(`\\b${key}\\s*=\\s*["']?(\\d+)`, "i").exec(
              attributes,
            )?.[1] ?? 1,
          ),
        ),
      );
    this.cells.push({
      table,
      words: new Words(),
      struck: new Words(),
      across: span("colspan", 64),
      down: span("rowspan", 10_000),
      bold: name === "th",
    });
  }

  private endCell(): void {
    const cell = this.cells.at(-1);
    const table = this.tables.at(-1);
    if (!cell || !table?.row || cell.table !== table) return;
    this.cells.pop();
    this.reachDown(table, table.row);
    const [standing, struck] = [cell.words, cell.struck].map((words) =>
      plainValue(tidyLines(words.text().split("\n")).trimEnd()),
    );
    // What is struck through and nothing beside it is still what the cell says.
    const text = standing || struck || "";
    const made: Cell =
      text === ""
        ? emptyCell
        : {
            text,
            ...(cell.bold && { bold: true }),
            ...(struck && { struck }),
          };
    for (let i = 0; i < cell.across; i += 1) {
      this.budget.spend("cells", 1);
      if (i > 0) this.budget.spend("letters", text.length);
      if (cell.down > 1)
        table.down.set(table.row.length, { cell: made, left: cell.down - 1 });
      table.row.push(
        i === 0 || text === ""
          ? made
          : { text: "", mergedFrom: made, merged: "across" },
      );
    }
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (!table?.row) return;
    this.endCell();
    this.reachDown(table, table.row);
    table.row = null;
  }

  private endTable(): void {
    if (this.tables.length === 0) return;
    this.endRow();
    const table = this.tables.pop();
    if (!table) return;
    const rows: GridRow[] = table.rows
      .map((cells, i) => ({ row: i + 1, cells }))
      .filter((row) => row.cells.some((cell) => cell.text !== ""));
    if (rows.length > 0)
      this.blocks.push({
        kind: "table",
        place: { table: table.number },
        hidden: false,
        rows,
      });
  }

  /** Fills the columns that a cell above still covers. */
  private reachDown(table: OpenTable, row: Cell[]): void {
    for (
      let held = table.down.get(row.length);
      held && held.left > 0;
      held = table.down.get(row.length)
    ) {
      held.left -= 1;
      if (held.left === 0) table.down.delete(row.length);
      this.budget.spend("cells", 1);
      this.budget.spend("letters", held.cell.text.length);
      row.push(
        held.cell === emptyCell
          ? emptyCell
          : { text: "", mergedFrom: held.cell, merged: "down" },
      );
    }
  }
}

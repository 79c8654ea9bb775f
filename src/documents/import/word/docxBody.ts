// Walks the body of a Word document as a stream and hands out its blocks.
import { say } from "../../../domain/words/say.ts";
import type { Grid, SourceDocument, TextBlock } from "../file/grid.ts";
import { limits, tooLarge } from "../file/budget.ts";
import type { Budget } from "../file/budget.ts";
import { looksLikePlanTable } from "../columns/headerRow.ts";
import { DocxParagraph } from "./docxParagraph.ts";
import type { ParagraphContext } from "./docxParagraph.ts";
import {
  addRow,
  gridOf,
  newTable,
  wordsOfRow,
  wordsOfTable,
} from "./docxTable.ts";
import type { WordCell, WordRow, WordTable } from "./docxTable.ts";
import { symbol } from "./docxSymbols.ts";
import { colourWord } from "../excel/xlsxStyles.ts";
import { attribute, readXml } from "../file/xml.ts";
import type { Attributes } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

export interface Body {
  readonly blocks: (Grid | TextBlock)[];
  readonly trackedChanges: number;
  /** What tracked changes delete, by row or paragraph. */
  readonly deleted: SourceDocument["asides"];
  /** Paragraphs with words that Word shows nobody. */
  readonly hiddenWords: number;
  /** Marks of notes typed small above the line. */
  readonly noteMarks: number;
}

/** Old properties, deleted words, and the second copy of a text box: never part of what the document now says. */
const leftOut = new Set([
  "moveFrom",
  "delText",
  "delInstrText",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "tblGridChange",
  "sectPrChange",
  "tblPrExChange",
  "numberingChange",
  "Fallback",
]);

export function readBody(
  zip: Zip,
  part: string,
  context: ParagraphContext,
): Body {
  const walker = new BodyWalker(context);
  readXml(zip, part, {
    open: (name, attributes, space) => walker.open(name, attributes, space),
    text: (text) => walker.text(text),
    close: (name, space) => walker.close(name, space),
  });
  const { blocks, trackedChanges, deleted, hiddenWords, noteMarks } = walker;
  return { blocks, trackedChanges, deleted, hiddenWords, noteMarks };
}

class BodyWalker {
  readonly blocks: (Grid | TextBlock)[] = [];
  trackedChanges = 0;
  readonly deleted: SourceDocument["asides"][number][] = [];
  private readonly context: ParagraphContext;
  private readonly budget: Budget;
  private readonly tables: WordTable[] = [];
  private readonly rows: WordRow[] = [];
  private readonly cells: WordCell[] = [];
  private readonly paragraphs: DocxParagraph[] = [];
  private readonly placeholders: boolean[] = [];
  private readonly path: string[] = [];
  private skipping = 0;
  /** Words that a tracked change deletes, while they are read. */
  private isGone = false;
  private gone = "";
  private tableCount = 0;
  private paragraphCount = 0;
  private carried = "";
  hiddenWords = 0;
  noteMarks = 0;

  constructor(context: ParagraphContext) {
    this.context = context;
    this.budget = context.budget;
  }

  open(name: string, attributes: Attributes, space: string): void {
    if (this.skipping > 0 || this.startsSkip(name)) {
      this.skipping += 1;
      this.isGone = name === "delText";
      return;
    }
    const parent = this.path.at(-1);
    this.path.push(name);
    if (space === "a") return;
    const value = attribute(attributes, "val");
    if (this.openTable(name, value)) return;
    const shaded = name === "shd" && parent === "tcPr" && this.cells.at(-1);
    if (shaded) shaded.fill = colourWord(attribute(attributes, "fill") ?? "");
    if (name === "p" && space === "w")
      this.paragraphs.push(new DocxParagraph(this.context));
    else if (!this.openMark(name, value, attributes))
      this.paragraphs.at(-1)?.open(name, { value, attributes, parent });
  }

  private openMark(
    name: string,
    value: string | undefined,
    attributes: Attributes,
  ): boolean {
    switch (name) {
      case "sdt":
        this.placeholders.push(false);
        return true;
      case "showingPlcHdr":
        if (value !== "0")
          this.placeholders[this.placeholders.length - 1] = true;
        return true;
      case "ins":
      case "moveTo":
        this.trackedChanges += 1;
        return true;
      case "sym": {
        const font = attribute(attributes, "font") ?? "";
        this.add(symbol(font, attribute(attributes, "char") ?? ""));
        return true;
      }
      default:
        return false;
    }
  }

  text(text: string): void {
    if (this.isGone) this.gone += text;
    if (this.skipping > 0) return;
    const name = this.path.at(-1);
    if (name === "instrText") this.paragraphs.at(-1)?.instruction(text);
    else if (name === "t") this.add(text);
  }

  close(name: string, space: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      this.isGone = false;
      if (this.skipping === 0) this.keepGone();
      return;
    }
    this.path.pop();
    if (name === "sdt") this.placeholders.pop();
    else if (name === "p" && space === "w") this.endParagraph();
    else if (name === "tc") this.endCell();
    else if (name === "tr") this.endRow();
    else if (name === "tbl") this.endTable();
    else this.paragraphs.at(-1)?.close(name);
  }

  /** What is deleted was said until somebody accepts the change: it is listed where it stood. */
  private keepGone(): void {
    const text = this.gone.trim();
    this.gone = "";
    if (text !== "") this.listDeleted(text);
  }

  private listDeleted(text: string): void {
    this.budget.spend("letters", text.length);
    const table = this.tables.at(-1);
    const place = table ? { table: table.number } : ({ text: true } as const);
    const row = (table?.count ?? this.paragraphCount) + 1;
    this.deleted.push({
      place,
      row,
      text,
      reason: say("skip.deleted"),
    });
  }

  private add(text: string): void {
    // "Click here to enter text" is the form speaking, not the council.
    if (this.placeholders.at(-1) === true) return;
    this.paragraphs.at(-1)?.add(text);
  }

  private startsSkip(name: string): boolean {
    if (leftOut.has(name)) {
      if (name === "moveFrom") this.trackedChanges += 1;
      return true;
    }
    if (name !== "del") return false;
    const parent = this.path.at(-1);
    this.trackedChanges += 1;
    const row = this.rows.at(-1);
    if (parent === "trPr" && row) row.deleted = true;
    if (parent === "rPr" && this.path.at(-2) === "pPr") {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph) paragraph.markDeleted = true;
    }
    return true;
  }

  private openTable(name: string, value: string | undefined): boolean {
    const row = this.rows.at(-1);
    const cell = this.cells.at(-1);
    switch (name) {
      case "tbl":
        this.tables.push(newTable((this.tableCount += 1)));
        return true;
      case "tr":
        this.rows.push({ cells: [], before: 0, deleted: false });
        return true;
      case "tc":
        this.budget.spend("cells", 1);
        this.cells.push({
          lines: [],
          around: [],
          inner: [],
          notes: [],
          span: 1,
          merge: "none",
          boldCharacters: 0,
          characters: 0,
          fill: undefined,
          struck: [],
        });
        return true;
      case "gridSpan":
        if (cell) cell.span = Math.max(1, Number(value) || 1);
        return true;
      case "vMerge":
        if (cell) cell.merge = value === "restart" ? "restart" : "continue";
        return true;
      case "gridBefore":
        if (row) row.before = Number(value) || 0;
        return true;
      default:
        return false;
    }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.hidden > 0) this.hiddenWords += 1;
    this.noteMarks += paragraph.marks;
    const struck = this.cells.length > 0 ? paragraph.struck.trim() : "";
    const own = this.cells.length > 0 ? paragraph.standing : paragraph.text;
    const text = this.carried + own;
    this.carried = "";
    if (paragraph.markDeleted) {
      this.carried = text;
      return;
    }
    const line = paragraph.line(text);
    const outer = this.paragraphs.at(-1);
    const cell = this.cells.at(-1);
    if (outer && !cell) {
      // A text box inside a paragraph: its words stand on their own.
      if (line.trim() !== "") this.emitText(line, paragraph);
    } else if (cell) {
      if (struck !== "") cell.struck.push(struck);
      if (struck === "" || text.trim() !== "") {
        cell.lines.push(line);
        cell.around.push(line);
      }
      cell.notes.push(...paragraph.notes);
      cell.boldCharacters += paragraph.boldCharacters;
      cell.characters += paragraph.characters;
      if (cell.characters > limits.cellLetters) throw tooLarge();
    } else this.emitText(line, paragraph);
  }

  private emitText(line: string, paragraph: DocxParagraph): void {
    this.paragraphCount += 1;
    const notes = paragraph.notes.map((note) => ` [${note}]`).join("");
    if (`${line}${notes}`.trim() === "") return;
    this.blocks.push({
      kind: "text",
      row: this.paragraphCount,
      text: `${line}${notes}`.trim(),
      heading: paragraph.heading(),
      listItem: paragraph.isListItem,
    });
  }

  private endCell(): void {
    const cell = this.cells.pop();
    if (cell) this.rows.at(-1)?.cells.push(cell);
  }

  private endRow(): void {
    const row = this.rows.pop();
    const table = this.tables.at(-1);
    if (!row || !table) return;
    if (row.deleted && wordsOfRow(row) !== "")
      this.listDeleted(wordsOfRow(row));
    addRow(table, row, this.budget);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const grid = gridOf(table);
    const outerCell = this.cells.at(-1);
    if (outerCell && !looksLikePlanTable(grid))
      for (const words of wordsOfTable(grid)) {
        const line = words.join(" | ");
        this.budget.spend("letters", 2 * line.length);
        outerCell.lines.push(line);
        outerCell.inner.push(words);
      }
    else if (grid.rows.length > 0) this.blocks.push(grid);
  }
}

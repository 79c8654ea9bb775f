// A PDF as blocks of text and tables. The kept library (pdf.js, in the build of unpdf for any machine) finds the words and the lines; the tables are ours.
import { say } from "../../../domain/words/say.ts";
import { Inflate } from "fflate";
import { getDocument, OPS } from "unpdf/pdfjs";
import type { Budget } from "../file/budget.ts";
import type { Grid, Remark, SourceDocument, TextBlock } from "../file/grid.ts";
import { UnreadableFile } from "../file/unreadable.ts";
import { linesOfWords, textWithin } from "./pdfLines.ts";
import type { Line } from "./pdfLines.ts";
import { readPage } from "./pdfPage.ts";
import type { LibraryPage, PageShown } from "./pdfPage.ts";
import { ruledTables } from "./ruledTables.ts";
import type { PlacedTable } from "./ruledTables.ts";

/** A plan is rarely longer, and a page costs as much as a sheet. */
const mostPages = 300;

/** Reads the pages of a PDF. A table is what lines draw; one drawn with spaces alone is left as text, because every row of it would be a guess. */
export async function readPdf(
  bytes: Uint8Array,
  budget: Budget,
): Promise<SourceDocument> {
  weigh(bytes, budget);
  const pages = await pagesOf(bytes, budget);
  if (pages.every(({ words }) => words.length === 0))
    throw new UnreadableFile("noTable", say("file.pdfOfPictures"));
  return documentOf(pages);
}

async function pagesOf(
  bytes: Uint8Array,
  budget: Budget,
): Promise<PageShown[]> {
  const open = await opened(bytes);
  try {
    if (open.numPages > mostPages)
      throw new UnreadableFile(
        "tooLarge",
        say("file.pdfTooLong", { pages: open.numPages }),
      );
    const pages: PageShown[] = [];
    for (let number = 1; number <= open.numPages; number += 1) {
      budget.spend("rows", 10);
      const page: LibraryPage = await open.getPage(number);
      pages.push(await readPage(page, OPS, budget));
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged();
  } finally {
    await open.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // The library takes the bytes for itself. Pictures are never opened.
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      maxImageSize: 1,
      stopAtErrors: false,
      disableFontFace: true,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableFile("encrypted", say("file.pdfEncrypted"));
    throw damaged();
  }
}

function damaged(): UnreadableFile {
  return new UnreadableFile("corrupt", say("file.pdfDamaged"));
}

/** Counts what comes out of the packed parts before the library unpacks them. */
function weigh(bytes: Uint8Array, budget: Budget): void {
  const text = new TextDecoder("latin1").decode(bytes);
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const from = index + (text[index + 6] === "\r" ? 8 : 7);
    if (bytes[from] !== 0x78) continue;
    const end = text.indexOf("endstream", from);
    const inflate = new Inflate((piece) => budget.spend("bytes", piece.length));
    const body = bytes.subarray(from + 2, end < 0 ? undefined : end);
    try {
      for (let at = 0; at < body.length; at += 16_384)
        inflate.push(
          body.subarray(at, at + 16_384),
          at + 16_384 >= body.length,
        );
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
    }
  }
}

function documentOf(pages: readonly PageShown[]): SourceDocument {
  const blocks: (Grid | TextBlock)[] = [];
  let [tables, row] = [0, 0];
  const heights = pages
    .flatMap(({ words }) => words.map(({ height }) => height))
    .toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 10;
  const addText = (lines: readonly Line[], right: number) => {
    for (const paragraph of paragraphsIn(lines)) {
      row += 1;
      const text = textWithin(
        paragraph.flatMap(({ words }) => words),
        0,
        right,
      ).replace(/\n(?![•◦▪●–-])/g, " ");
      const tall = paragraph.every(({ height }) => height > usual * 1.15);
      blocks.push({
        kind: "text",
        row,
        text,
        heading: tall && text.length <= 120 ? 2 : null,
        listItem: /^[•◦▪●]/.test(text),
      });
    }
  };
  for (const page of pages) {
    const placed = ruledTables(page).filter(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ text }) => text !== "")),
    );
    const right = Math.max(0, ...page.words.map(({ x, width }) => x + width));
    let top = -Infinity;
    for (const table of placed) {
      addText(outside(page, placed, top, table.area.top), right);
      tables += 1;
      blocks.push({
        kind: "table",
        place: { table: tables },
        hidden: false,
        rows: table.rows,
      });
      top = table.area.bottom;
    }
    addText(outside(page, placed, top, Infinity), right);
  }
  return {
    format: "pdf",
    blocks,
    remarks: remarksOf(tables),
    date1904: false,
    asides: [],
  };
}

/** The lines of a page between two heights that stand in no table. */
function outside(
  { words }: PageShown,
  placed: readonly PlacedTable[],
  top: number,
  bottom: number,
): Line[] {
  return linesOfWords(
    words.filter(({ x, y, height }) => {
      const middle = y + height / 2;
      return (
        middle > top &&
        middle <= bottom &&
        !placed.some(
          ({ area }) =>
            x >= area.left - 2 &&
            x <= area.right &&
            middle > area.top &&
            middle < area.bottom,
        )
      );
    }),
  );
}

/** Lines closer than one and a half of their height are a paragraph; a bullet begins one. */
function paragraphsIn(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const above = paragraphs.at(-1)?.at(-1);
    const begins = /^(?:[•◦▪●]|[–-]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s)/.test(
      line.words.map(({ text }) => text).join(" "),
    );
    if (
      above &&
      !begins &&
      line.y - above.y < above.height * 1.9 &&
      Math.abs(line.height - above.height) < 1
    )
      paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function remarksOf(tables: number): Remark[] {
  if (tables === 0) return [];
  return [
    {
      rule: "pdfTables",
      about: say("read.about.file"),
      text: say("read.pdfTables"),
    },
  ];
}

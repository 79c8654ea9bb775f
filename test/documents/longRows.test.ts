// The rows of a long table are the same to the letter as those of a short one: Word cannot tell which way a table was written.
import { expect, it } from "vitest";
import { Document, Packer } from "docx";
import {
  fewest,
  withLongRows,
} from "../../src/documents/committeePaper/longRows.ts";
import type { LongRows } from "../../src/documents/committeePaper/longRows.ts";
import { bareTable } from "../../src/documents/committeePaper/wordTable.ts";
import type { PaperTable } from "../../src/domain/committeePaper/parts/paper.ts";
import { blockLabels } from "../../src/domain/committeePaper/parts/paperLabels.ts";
import { both } from "../../src/domain/words/bothLanguages.ts";
import { englishWriter } from "../../src/domain/words/english.ts";
import { partOf } from "./wordWorld.ts";

const hostile = `<w:p/> & "quotes" it's \u0007\u000b`;
const table: PaperTable = {
  kind: "table",
  caption: "Everything a cell can hold",
  header: ["Ref", "Words", "Rating", "Days"],
  rows: Array.from({ length: fewest + 2 }, (_, at) => [
    String(at),
    at % 3 === 0 ? hostile : `Two\nlines, ${"long ".repeat(at % 150)}`,
    at % 2 === 0 ? "R Off target" : both("C Oddi ar y targed", "R Off target"),
    "",
  ]),
  numeric: [3],
  total: true,
};

async function xmlOf(long?: LongRows): Promise<string> {
  const setting = { width: 9_000, labels: blockLabels(englishWriter), long };
  const document = new Document({
    sections: [{ children: [bareTable(table, setting, 16)] }],
  });
  const bytes = await Packer.pack(document, "uint8array");
  return partOf(new Uint8Array(bytes), "word/document.xml");
}

it("whatever is in them", async () => {
  const long: LongRows = new Map();
  const marked = await xmlOf(long);
  expect(long.size).toBe(1);
  expect(marked.length).toBeLessThan(10_000);
  const written = new TextDecoder().decode(withLongRows(marked, long));
  const whole = await xmlOf();
  expect(written.length).toBeGreaterThan(100_000);
  for (const [at, row] of whole.split("<w:tr>").entries())
    expect(written.split("<w:tr>")[at]).toBe(row);
});

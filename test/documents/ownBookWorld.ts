// Waymark's own workbook for tests: taken out of a sample plan, changed by a test's hand, and brought in again.
import { day } from "../../src/domain/values/calendarDate.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { actionsCsv } from "../../src/documents/csv.ts";
import { readCsv } from "../../src/documents/import/text/csv.ts";
import { Budget } from "../../src/documents/import/file/budget.ts";
import { readPlanFile } from "../../src/documents/import/readPlanFile.ts";
import { bring } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { makeXlsx } from "./import/makeXlsx.ts";
import { expectRead } from "./import/reading.ts";
import { samples } from "./wholeSamples.ts";

export const today = day("2026-11-24");
export const held = (record: PlanRecord): Held => ({ record, runs: [] });
export const asText = (text: string) => new TextEncoder().encode(text);

export const brought = (name: string, bytes: Uint8Array, into: Held) =>
  bring(expectRead(readPlanFile(name, bytes, { today })), into, "2026-12-15");

export const merge = (name: string, bytes: Uint8Array, into: Held) =>
  mergeTold("Plan", brought(name, bytes, into));

export const nothing = {
  added: [],
  changed: [],
  missing: [],
  rejected: [],
  undecided: 0,
};

/** The Actions sheet as cells, to be changed by a test's hand. */
function cellsOf(record: PlanRecord): string[][] {
  const { blocks } = readCsv(actionsCsv(record).slice(1), new Budget());
  const [table] = blocks.flatMap((block) =>
    block.kind === "table" ? [block] : [],
  );
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

export const bookOf = (rows: readonly (readonly string[])[]) =>
  makeXlsx({
    sheets: [
      { name: "Actions", rows },
      { name: "About", rows: [["Waymark workbook", "1"]] },
    ],
  });

const [first] = samples;
if (!first) throw new Error("no sample plan");
export const record: PlanRecord = first;
export const live = held(record);
export const [header = [], ...rows] = cellsOf(record);
export const at = (name: string) => header.indexOf(name);
export const rowOf = (ref: string) =>
  rows.find((row) => row[at("Ref")] === ref) ?? [];
export const refs = record.actions.map(({ ref }) => ref as string);

/** The workbook with some cells otherwise. */
export function edited(ref: string, cells: Readonly<Record<string, string>>) {
  return bookOf([
    header,
    ...rows.map((row) =>
      row[at("Ref")] === ref
        ? row.map((cell, n) => cells[header[n] ?? ""] ?? cell)
        : row,
    ),
  ]);
}

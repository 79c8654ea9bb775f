// One table read in each format, as it stands and with its columns the other way round.
import { day } from "../../../src/domain/values/calendarDate.ts";
import type {
  ImportedAction,
  ImportResult,
} from "../../../src/documents/import/rows/importResult.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { makeDocx } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { expectRead } from "./reading.ts";

export const today = day("2026-11-29");

type Table = readonly (readonly string[])[];
const turnedRound = (table: Table) => table.map((row) => row.toReversed());

const formats: Readonly<Record<string, (table: Table) => Uint8Array>> = {
  csv: (table) =>
    new TextEncoder().encode(
      table
        .map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
        )
        .join("\n"),
    ),
  xlsx: (table) => makeXlsx({ sheets: [{ name: "Plan", rows: table }] }),
  docx: (table) => makeDocx([{ rows: table }]),
};

export function readIn(format: string, table: Table): ImportResult {
  const bytes = formats[format]?.(table) ?? new Uint8Array();
  return expectRead(readPlanFile(`plan.${format}`, bytes, { today }));
}

/** The same table in each format, as it stands and with its columns the other way round. */
export function everyWay(table: Table): ImportResult[] {
  return Object.keys(formats).flatMap((format) => [
    readIn(format, table),
    readIn(format, turnedRound(table)),
  ]);
}

export const heads = [
  "Ref",
  "Action",
  "Target date",
  "Responsible officer",
  "Status",
];
export const row = (
  cells: Partial<Record<"due" | "owner" | "status", string>>,
): string[] => [
  "1.1",
  "Review the scheme of delegation",
  cells.due ?? "March 2027",
  cells.owner ?? "Head of Finance",
  cells.status ?? "In progress",
];

export function oneOf(read: ImportResult): ImportedAction {
  const [action] = read.actions;
  if (!action) throw new Error("No action was read.");
  return action;
}
export const asked = (read: ImportResult, field: string) =>
  read.questions.some(
    (question) => question.field === field && question.action !== null,
  );
export const flagged = (read: ImportResult) =>
  oneOf(read).flags.map(({ rule }) => rule);

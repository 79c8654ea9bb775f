// Reads made files for tests and refuses to go on when there is nothing to look at.
import { importInEnglish } from "../../../src/documents/import/importInEnglish.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type {
  ImportError,
  ImportResult,
} from "../../../src/documents/import/rows/importResult.ts";
import {
  readPastedTable,
  readPlanFile,
} from "../../../src/documents/import/readPlanFile.ts";
import type { Block } from "./makeDocx.ts";
import { makeDocx } from "./makeDocx.ts";
import type { TestCell } from "./makeXlsx.ts";
import { makeXlsx } from "./makeXlsx.ts";

/** What was read, with what is said of it in English. */
type EnglishImport = ReturnType<typeof importInEnglish>;

export const options = { today: day("2018-06-01") };

export function expectRead(answer: ImportResult | ImportError): EnglishImport {
  if ("error" in answer)
    throw new Error(`${answer.error.code}: ${inEnglish(answer.error.words)}`);
  return importInEnglish(answer);
}

export function expectRefused(answer: ImportResult | ImportError) {
  if (!("error" in answer)) throw new Error("It was read, not refused.");
  const { code, words } = answer.error;
  return { code, message: inEnglish(words) };
}

export function readFile(name: string, bytes: Uint8Array): EnglishImport {
  return expectRead(readPlanFile(name, bytes, options));
}

export function readRows(
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
): EnglishImport {
  return readFile(
    "plan.xlsx",
    makeXlsx({ sheets: [{ name: "Plan", rows, merges }] }),
  );
}

export function readWord(
  blocks: readonly Block[],
  more?: Parameters<typeof makeDocx>[1],
): EnglishImport {
  return readFile("plan.docx", makeDocx(blocks, more));
}

export function readCsvText(text: string): EnglishImport {
  return readFile("plan.csv", new TextEncoder().encode(text));
}

export function readPaste(text: string): EnglishImport {
  return expectRead(readPastedTable(text, options));
}

/** What is asked of one field. */
export const askedOf = (read: EnglishImport, field: string) =>
  read.questions.filter((question) => question.field === field);

export const heads = ["Ref", "Action", "Owner", "Due", "Status", "Comments"];
export const first = (read: EnglishImport) => {
  const [action] = read.actions;
  if (!action) throw new Error("No action was read.");
  return action;
};
export const one = (
  cells: Partial<
    Record<"ref" | "title" | "owner" | "due" | "status" | "comments", string>
  >,
) =>
  first(
    readRows([
      heads,
      [
        cells.ref ?? "1",
        cells.title ?? "Review the constitution",
        cells.owner ?? "Head of Finance",
        cells.due ?? "March 2019",
        cells.status ?? "",
        cells.comments ?? "",
      ],
    ]),
  );
export const rules = (action: EnglishImport["actions"][number]) =>
  action.flags.map((flag) => flag.rule);

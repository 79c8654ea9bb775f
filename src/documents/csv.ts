// A plan's actions as CSV: UTF-8 with a mark so that Excel reads Welsh, CRLF, and no cell that could run as a formula.
import { cleanText } from "../domain/values/cleanText.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { actionsSheet } from "./workbook/planSheets.ts";
import type { CellValue, SheetTable } from "./workbook/sheet.ts";

/** Cells that begin like a formula get an apostrophe, which spreadsheets hide and our own reader takes off. Source: OWASP, CSV injection. */
export function csvCell(value: CellValue): string {
  if (value === null) return "";
  const text = cleanText(String(value));
  const safe =
    /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

export function csvOf(table: SheetTable): string {
  const rows = [table.columns.map((column) => column.header), ...table.rows];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** One line an action, the columns of the workbook's Actions sheet. Dates as YYYY-MM-DD. */
export function actionsCsv(record: PlanRecord): string {
  return csvOf(actionsSheet(record));
}

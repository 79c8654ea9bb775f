// A plan as an Excel workbook: one sheet an entity, real dates, frozen header, filters, drop-downs, so that it can be filled in and come back.
import writeXlsx from "write-excel-file/universal";
import type { Cell, Feature, Sheet } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { inWords, parseDate } from "../domain/calendarDate.ts";
import type { CalendarDate } from "../domain/calendarDate.ts";
import type { ThemeId } from "../domain/id.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { settledBytes } from "./settledBytes.ts";
import { callSheets, planSheets } from "./workbook/planSheets.ts";
import { fitting } from "./workbook/sheet.ts";
import type { CellValue, SheetColumn, SheetTable } from "./workbook/sheet.ts";

const dateFormat = "d mmmm yyyy";

function cellOf(value: CellValue, column: SheetColumn): Cell {
  const shade = column.fillIn ? { backgroundColor: "#FFF8E1" } : {};
  if (value === null || value === "")
    return column.fillIn ? { type: String, ...shade } : null;
  const day =
    column.kind === "date" && typeof value === "string"
      ? parseDate(value)
      : null;
  if (day)
    return {
      type: Date,
      value: new Date(`${day}T00:00:00Z`),
      format: dateFormat,
      alignVertical: "top",
    };
  if (typeof value === "number")
    return { type: Number, value, alignVertical: "top" };
  // Text stays text whatever it begins with, so that no cell runs as a formula in anybody's Excel.
  return {
    type: String,
    value: fitting(String(value)),
    wrap: column.width >= 30,
    alignVertical: "top",
  };
}

function sheetOf(table: SheetTable): Sheet<Blob> {
  const header: Cell[] = table.columns.map((column) => ({
    value: column.header,
    fontWeight: "bold",
    backgroundColor: "#E9EDF0",
    wrap: true,
    alignVertical: "top",
  }));
  const rows = table.rows.map((row) =>
    table.columns.map((column, at) => cellOf(row[at] ?? null, column)),
  );
  return {
    sheet: table.name,
    data: [header, ...rows],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

/** Filters over the header and drop-downs under the columns with choices; the file format minds their order. */
function filtersAndChoices(tables: readonly SheetTable[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (!table) return xml;
            const order =
              getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ??
              [];
            const add = (to: string, markup: string) =>
              markup === ""
                ? to
                : insertElementMarkupAccordingToOrderOfSiblings(
                    to,
                    markup,
                    order,
                    "worksheet",
                  );
            return add(
              add(foldAway(xml, table), autoFilter(table)),
              dataValidations(table),
            );
          },
        },
      },
    },
  };
}

/** Columns that are there for Waymark are hidden, and come back all the same. */
function foldAway(xml: string, { columns }: SheetTable): string {
  return columns.reduce(
    (now, { hidden }, at) =>
      hidden
        ? now.replace(`<col min="${at + 1}"`, `<col hidden="1" min="${at + 1}"`)
        : now,
    xml,
  );
}

function autoFilter(table: SheetTable): string {
  const last = getCellAddress(table.rows.length, table.columns.length - 1);
  return `<autoFilter ref="A1:${last}"/>`;
}

function dataValidations(table: SheetTable): string {
  const lists = table.columns.flatMap((column, at) => {
    if (!column.choices) return [];
    const range = `${getCellAddress(1, at)}:${getCellAddress(Math.max(1, table.rows.length), at)}`;
    const list = sanitizeTextContent(`"${column.choices.join(",")}"`);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${sanitizeAttributeValue(column.header)}" error="${sanitizeAttributeValue(`Choose one of: ${column.choices.join(", ")}.`)}" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** Any sheets as .xlsx bytes. */
export async function workbookOf(
  tables: readonly SheetTable[],
  on: CalendarDate,
): Promise<Uint8Array> {
  const blob = await writeXlsx(tables.map(sheetOf), {
    features: [filtersAndChoices(tables)],
  }).toBlob();
  return settledBytes(new Uint8Array(await blob.arrayBuffer()), on);
}

/** The whole plan as a workbook. `today` is printed on the sheet About. */
export async function planWorkbook(
  record: PlanRecord,
  today: CalendarDate,
): Promise<Uint8Array> {
  return workbookOf(planSheets(record, inWords(today)), today);
}

/** A workbook for a theme's lead to fill in and send back. */
export async function callForEntries(
  record: PlanRecord,
  theme: ThemeId,
  today: CalendarDate,
): Promise<Uint8Array> {
  return workbookOf(callSheets(record, theme, inWords(today)), today);
}

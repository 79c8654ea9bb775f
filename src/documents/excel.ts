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
import { inWords, parseDate } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import type { ThemeId } from "../domain/values/id.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { settledBytes } from "./settledBytes.ts";
import { callSheets, planSheets } from "./workbook/planSheets.ts";
import { fitting, textColumn } from "./workbook/sheet.ts";
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
function filtersAndChoices(
  tables: readonly SheetTable[],
  offered: SheetTable,
): Feature<Blob> {
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
              table === offered ? "" : dataValidations(table, offered),
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

/** Rows below the last that have the drop-downs too, for what is added by hand. */
const rowsToAdd = 500;

function dataValidations(table: SheetTable, offered: SheetTable): string {
  const lists = table.columns.flatMap((column, at) => {
    const from = offered.columns.findIndex(
      ({ header }) => header === column.header,
    );
    const { choices = [] } = column;
    if (from < 0 || choices.length === 0) return [];
    const range = `${getCellAddress(1, at)}:${getCellAddress(table.rows.length + rowsToAdd, at)}`;
    const list = sanitizeTextContent(
      `${offered.name}!${fixed(1, from)}:${fixed(choices.length, from)}`,
    );
    // A new theme or post may be written; Excel asks whether it is meant.
    const error = column.others
      ? `This is not in the plan yet. Keep it, and Waymark asks when the workbook is brought in.`
      : `Choose from the list: the words are on the sheet ${offered.name}.`;
    return [
      `<dataValidation type="list" errorStyle="${column.others ? "warning" : "stop"}" allowBlank="1" showErrorMessage="1" errorTitle="${sanitizeAttributeValue(column.header)}" error="${sanitizeAttributeValue(error)}" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** "$A$2": an address that stays where it is. */
const fixed = (row: number, column: number) =>
  getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** What the drop-downs offer, on a sheet of its own: a list in the cell itself holds 255 characters and no comma. Source: Microsoft, data validation. */
function listsSheet(tables: readonly SheetTable[]): SheetTable {
  const columns = new Map(
    tables.flatMap(({ columns: all }) =>
      all.flatMap((column) =>
        column.choices && column.choices.length > 0
          ? [[column.header, column] as const]
          : [],
      ),
    ),
  );
  const offered = [...columns.values()];
  const longest = Math.max(
    0,
    ...offered.map((one) => one.choices?.length ?? 0),
  );
  return {
    name: "Lists",
    columns: offered.map(({ header, width }) => textColumn(header, width)),
    rows: Array.from({ length: longest }, (_, row) =>
      offered.map(({ choices = [] }) => choices[row] ?? null),
    ),
  };
}

/** Any sheets as .xlsx bytes, with what their drop-downs offer on a last one. */
async function workbookOf(
  tables: readonly SheetTable[],
  on: CalendarDate,
): Promise<Uint8Array> {
  const offered = listsSheet(tables);
  const sheets = offered.columns.length > 0 ? [...tables, offered] : tables;
  const blob = await writeXlsx(sheets.map(sheetOf), {
    features: [filtersAndChoices(sheets, offered)],
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

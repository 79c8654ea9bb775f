// Reads a workbook of ours that was sent out and came back: what officers typed into the columns to be filled in.
import { fillInHeaders, stampHeader } from "../../domain/plan/sheetHeadings.ts";
import { aboutNames } from "../import/columns/ownColumns.ts";
import type {
  FilledRow,
  FilledWorkbook,
} from "../../domain/imports/file/filledWorkbook.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { Budget } from "../import/file/budget.ts";
import type { Cell, Grid, GridRow } from "../import/file/grid.ts";
import { officePart, sniff } from "../import/file/sniff.ts";
import { UnreadableFile } from "../import/file/unreadable.ts";
import { readWorkbook } from "../import/excel/xlsx.ts";
import { openZip } from "../import/file/zip.ts";

/**
 * The rows somebody filled in, with the plan they belong to; null when the file is no workbook of ours (it is then read as any council's plan).
 * Never throws on account of the file.
 */
export function readFilledWorkbook(bytes: Uint8Array): FilledWorkbook | null {
  const grids = ourSheets(bytes);
  if (!grids) return null;
  const about = aboutOf(grids);
  const actions = grids.find(({ place }) => place.sheet === "Actions");
  const planId = about.get(aboutNames.planKey) ?? null;
  if (!actions) return null;
  // Without its sheet About it is ours by its stamps, and they name its actions.
  const isOurs =
    planId === null ? isStamped(actions) : about.has(aboutNames.format);
  if (!isOurs) return null;
  return {
    planId,
    plan: about.get(aboutNames.plan) ?? "",
    madeOn: about.get(aboutNames.madeOn) ?? "",
    rows: rowsOf(actions),
  };
}

function ourSheets(bytes: Uint8Array): readonly Grid[] | null {
  try {
    if (sniff(bytes) !== "zip") return null;
    const zip = openZip(bytes, new Budget());
    const office = officePart(zip);
    if (office.kind !== "xlsx") return null;
    const { blocks } = readWorkbook(zip, office.part);
    return blocks.filter((block) => block.kind === "table");
  } catch (error) {
    // What cannot be read is told by the reader of plans, which every file goes through next.
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function aboutOf(grids: readonly Grid[]): ReadonlyMap<string, string> {
  const about = grids.find(({ place }) => place.sheet === "About");
  return new Map(
    about?.rows.map(({ cells: [name, value] }) => [
      name?.text.trim() ?? "",
      value?.text.trim() ?? "",
    ]),
  );
}

/** Columns are found by their header wherever they were moved to. */
function rowsOf({ rows: all }: Grid): readonly FilledRow[] {
  // A title may have been put above the headings.
  const top = Math.max(0, all.findIndex(isHeader));
  const [header, ...rows] = all.slice(top);
  const at = (name: string) =>
    header?.cells.findIndex(({ text }) => text.trim() === name) ?? -1;
  const columns = {
    ref: at("Ref"),
    status: at(fillInHeaders.status),
    note: at(fillInHeaders.note),
    forecast: at(fillInHeaders.forecast),
    stamp: at(stampHeader),
  };
  return rows.flatMap(({ row, cells }): FilledRow[] => {
    const text = (column: number) => wordsOf(cells[column]);
    const stamped = text(columns.stamp)?.split(" ")[1];
    const filled = {
      row,
      ref: text(columns.ref) ?? "",
      ...(stamped !== undefined && { stamped }),
      status: text(columns.status),
      note: text(columns.note),
      forecast: dayOf(cells[columns.forecast]),
    };
    const { status, note, forecast } = filled;
    return (status ?? note ?? forecast) ? [filled] : [];
  });
}

const isStamped = ({ rows }: Grid) =>
  rows.some(
    (row) =>
      isHeader(row) &&
      row.cells.some(({ text }) => text.trim() === stampHeader),
  );

const isHeader = ({ cells }: GridRow) =>
  cells.some(({ text }) => text.trim() === fillInHeaders.note);

function wordsOf(cell: Cell | undefined): string | null {
  const words = cell?.text.trim() ?? "";
  return words === "" ? null : words;
}

/** A real date as a day; anything typed otherwise stays as it was typed. */
function dayOf(cell: Cell | undefined): string | null {
  if (cell?.date) return cell.date;
  const words = wordsOf(cell);
  return words && (parseDate(words) ?? words);
}

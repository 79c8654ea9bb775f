// The columns of the sheets Waymark itself writes, read by what they are known to be and not by guessing.
import {
  fillInHeaders,
  stampHeader,
} from "../../../domain/plan/sheetHeadings.ts";
import type { ColumnRole } from "./columnRoles.ts";
import type { HeaderColumn } from "./headerRow.ts";

/** Names on the sheet About by which a returned workbook is known. */
export const aboutNames = {
  format: "Waymark workbook",
  plan: "Plan",
  planKey: "Plan key",
  madeOn: "Made on",
} as const;

/** "derived": worked out by Waymark from the log; kept with the words as written, and read as nothing. */
const actionColumns: Readonly<Record<string, ColumnRole>> = {
  ref: "ref",
  theme: "theme",
  action: "title",
  responsible: "officers",
  "also responsible": "officers",
  "lead member": "leadMember",
  "timescale as written": "due",
  "programmed date": "derived",
  "date in force": "derived",
  "proposed date": "revisedDue",
  "forecast date": "derived",
  status: "status",
  "own rag": "rag",
  "completed on": "derived",
  "last update on": "derived",
  "last update": "narrative",
  [fillInHeaders.status.toLowerCase()]: "derived",
  [fillInHeaders.note.toLowerCase()]: "derived",
  [fillInHeaders.forecast.toLowerCase()]: "derived",
};

/** Columns that came with a later release: a workbook from before it lacks them and is ours all the same. */
const laterColumns: Readonly<Record<string, ColumnRole>> = {
  outcome: "outcome",
  resource: "resource",
  implications: "implications",
  "recommendations answered": "answers",
  "exempt under": "exempt",
};

const riskColumns: Readonly<Record<string, ColumnRole>> = {
  risk: "riskId",
  title: "riskTitle",
  "plan references": "planRefs",
  merged: "other",
  score: "other",
  control: "other",
};

const keyOf = (heading: string) => heading.trim().toLowerCase();

/** What the columns are, where the headings are those of our own sheets; null for any other table. */
export function ownRoles(
  columns: readonly HeaderColumn[],
): ReadonlyMap<string, ColumnRole> | null {
  const headings = new Set(columns.map(({ heading }) => keyOf(heading)));
  const isOurs = (own: Readonly<Record<string, ColumnRole>>) =>
    Object.keys(own).every((heading) => headings.has(heading)) ||
    // Somebody who deleted a column still has our stamps.
    (own === actionColumns &&
      ["ref", keyOf(stampHeader)].every((one) => headings.has(one)));
  for (const own of [actionColumns, riskColumns])
    if (isOurs(own))
      return new Map<string, ColumnRole>([
        // What the council keeps in columns of its own stands between ours.
        ...[...headings].map((heading) => [heading, "other"] as const),
        ...Object.entries(own),
        ...Object.entries(own === actionColumns ? laterColumns : {}),
        // Not in workbooks of the first release.
        [keyOf(stampHeader), "derived"],
      ]);
  return null;
}

/** Whether our sheet of actions has a column of this name. */
export function isOurHeading(heading: string): boolean {
  const key = keyOf(heading);
  return key in actionColumns || key in laterColumns;
}

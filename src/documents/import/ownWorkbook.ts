// A workbook that Waymark itself wrote: the sheets that hold the plan, and the milestones put to their actions.
import { say } from "../../domain/words/say.ts";
import { stampHeader } from "../../domain/plan/sheetHeadings.ts";
import { aboutNames } from "./columns/ownColumns.ts";
import type { Grid, GridRow, SourceDocument } from "./file/grid.ts";
import type { RawMilestone } from "./rows/innerSteps.ts";
import type { RawAction } from "./rows/rawAction.ts";

const sheetsRead = ["Actions", "Risks", "Milestones", "Posts"];

/** True for a workbook of ours: the sheet About says so, or the stamps of its rows where somebody deleted that. */
export function isOwnWorkbook({ blocks }: SourceDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === "table" &&
      (block.place.sheet === "About"
        ? block.rows.some((row) => textAt(row, 0) === aboutNames.format)
        : block.place.sheet === "Actions" && isStamped(block)),
  );
}

const isStamped = ({ rows }: Grid) =>
  rows
    .slice(0, 10)
    .some(({ cells }) => cells.some(({ text }) => text.trim() === stampHeader));

const textAt = (row: GridRow, at: number) => row.cells[at]?.text.trim() ?? "";

/** The sheets that hold the plan; the log and the registers are told as left out. */
export function planOfOwnWorkbook(document: SourceDocument): SourceDocument {
  const tables = document.blocks.filter((block) => block.kind === "table");
  const left = tables.filter(
    ({ place }) => !sheetsRead.includes(place.sheet ?? ""),
  );
  return {
    ...document,
    blocks: tables.filter(({ place }) =>
      ["Actions", "Risks"].includes(place.sheet ?? ""),
    ),
    asides: [
      ...document.asides,
      ...left.map(({ place, rows: { length } }) => ({
        place,
        row: 1,
        text: say("skip.rows", { n: length }),
        reason:
          place.sheet === "Lists" ? say("skip.offered") : say("skip.ownSheet"),
      })),
    ],
  };
}

/** The milestones of our own sheet, put to their actions. */
export function addOwnMilestones(
  { blocks }: SourceDocument,
  actions: readonly RawAction[],
): void {
  const sheet = blocks.find(
    (block): block is Grid =>
      block.kind === "table" && block.place.sheet === "Milestones",
  );
  const byRef = new Map(actions.map((raw) => [raw.texts.get("ref"), raw]));
  for (const row of sheet?.rows.slice(1) ?? []) {
    const [title, due] = [textAt(row, 1), textAt(row, 2)];
    const milestone: RawMilestone = { title, due, dueCell: row.cells[2] };
    if (title !== "") byRef.get(textAt(row, 0))?.milestones.push(milestone);
  }
}

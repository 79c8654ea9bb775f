// The stamp of a row of Waymark's own workbook or CSV: what was taken out, so that what came back is compared with it and with the plan.
import type { Action } from "../../plan/action.ts";
import { cellText } from "./cellText.ts";
import { fieldsOfPlan, fingerprints } from "./importFields.ts";
import type { ReadAction } from "./importedPlan.ts";
import type { FieldMarks, SaidField } from "./fileSaid.ts";
import { saidFields } from "./fileSaid.ts";
import { ownText } from "./ownCells.ts";
import type { OwnValues } from "../../plan/ownColumns.ts";
import { stampHeader } from "../../plan/sheetHeadings.ts";
import type { ActionHeading } from "../../plan/sheetHeadings.ts";
import { stableGuid } from "../../values/stableGuid.ts";

/** The columns whose cells are stamped, and the field each tells of: new ones are added at the end. */
export const stampedColumns = [
  { header: "Ref", field: "ref", isDate: false },
  { header: "Theme", field: "theme", isDate: false },
  { header: "Action", field: "title", isDate: false },
  { header: "Responsible", field: "officers", isDate: false },
  { header: "Also responsible", field: "officers", isDate: false },
  { header: "Lead member", field: "leadMember", isDate: false },
  { header: "Timescale as written", field: "due", isDate: false },
  { header: "Programmed date", field: null, isDate: true },
  { header: "Date in force", field: null, isDate: true },
  { header: "Proposed date", field: "revisedDue", isDate: true },
  { header: "Forecast date", field: null, isDate: true },
  { header: "Status", field: "status", isDate: false },
  { header: "Own RAG", field: "rag", isDate: false },
  { header: "Completed on", field: null, isDate: true },
  { header: "Last update on", field: null, isDate: true },
  { header: "Last update", field: "narrative", isDate: false },
  { header: "Outcome", field: "outcome", isDate: false },
  { header: "Resource", field: "resource", isDate: false },
  { header: "Implications", field: "implications", isDate: false },
  { header: "Recommendations answered", field: "answers", isDate: false },
  { header: "Exempt under", field: "exempt", isDate: false },
] as const satisfies readonly {
  readonly header: ActionHeading;
  readonly field: SaidField | null;
  readonly isDate: boolean;
}[];

export type StampedHeader = (typeof stampedColumns)[number]["header"];

export interface CellStamp {
  /** The first part of the action's id. */
  readonly action: string;
  /** The plan was taken out when its newest action was this one (ms). */
  readonly newest: number;
  /** Only a part of the plan was taken out. */
  readonly part: boolean;
  /** By column, in the order of `stampedColumns`. */
  readonly cells: readonly string[];
  /** Fingerprints of the action's fields. */
  readonly given: string;
  /** The mark of the council's own columns; empty where there was nothing in them. */
  readonly own: string;
}

/** What an action has in the council's own columns, as a mark. */
const ownMark = (own: OwnValues) => markOf(ownText(own));

const headingOf = (heading: string) =>
  heading.replace(/\s+/g, " ").trim().toLowerCase();

const markOf = (text: string) =>
  text === "" ? "" : stableGuid(text).slice(0, 7);

function marksOf(textOf: (header: StampedHeader) => string): readonly string[] {
  return stampedColumns.map(({ header, isDate }) =>
    markOf(cellText(textOf(header), isDate)),
  );
}

const idPart = (id: string) => id.slice(0, 13);

/** The stamp of one row as it is written, from the words of its cells. */
export function cellStampOf(
  action: Action,
  textOf: (header: StampedHeader) => string,
  scope: { readonly newest: number; readonly part: boolean },
): string {
  return [
    scope.part ? "p1" : "w1",
    idPart(action.id),
    scope.newest.toString(36),
    marksOf(textOf).join("."),
    fingerprints(fieldsOfPlan(action), stableGuid),
    ...(action.own ? [ownMark(action.own)] : []),
  ].join(" ");
}

/** The moment the newest of these joined the plan. */
export function newestOf(actions: readonly Pick<Action, "addedAt">[]): number {
  return actions.reduce(
    (newest, { addedAt }) => Math.max(newest, Date.parse(addedAt)),
    0,
  );
}

/** The stamp a row of a file carries; null for any other row. */
export function readStamp({ original }: ReadAction): CellStamp | null {
  const written = original.find(
    ([heading]) => headingOf(heading) === headingOf(stampHeader),
  )?.[1];
  const found =
    /^([wp])1 ([0-9a-f-]{13}) ([0-9a-z]+) ([0-9a-f.]*) ([0-9a-f]*)(?: ([0-9a-f]*))?$/.exec(
      written?.trim() ?? "",
    );
  if (!found) return null;
  const [, scope, action = "", newest = "", cells = "", given = "", own = ""] =
    found;
  return {
    action,
    newest: parseInt(newest, 36),
    part: scope === "p",
    cells: cells.split("."),
    given,
    own,
  };
}

/** How an action is named in the stamps of its rows. */
export const stampedId = ({ id }: Pick<Action, "id">) => idPart(id);

/** The words a row has under a heading of ours. */
export function ownCell({ original }: ReadAction, header: string): string {
  return (
    original.find(
      ([heading]) => headingOf(heading) === headingOf(header),
    )?.[1] ?? ""
  );
}

/** Whether a file has a column of ours; what it was taken out with stands where somebody deleted it. */
export type HasColumn = (header: string) => boolean;

/** @param headings those of the file; without them it has them all */
export function columnsIn(headings: readonly string[] | undefined): HasColumn {
  const there = headings && new Set(headings.map(headingOf));
  return (header) => there?.has(headingOf(header)) ?? true;
}

const marksNow = (read: ReadAction, { cells }: CellStamp, has: HasColumn) =>
  marksOf((header) => ownCell(read, header)).map((mark, n) =>
    has(stampedColumns[n]?.header ?? "") ? mark : (cells[n] ?? ""),
  );

/** The columns of a row whose cells are not what was taken out. */
export function changedColumns(
  read: ReadAction,
  stamp: CellStamp,
  has: HasColumn,
): ReadonlySet<StampedHeader> {
  const { cells } = stamp;
  const now = marksNow(read, stamp, has);
  return new Set(
    stampedColumns.flatMap(({ header }, n) =>
      now[n] === (cells[n] ?? "") ? [] : [header],
    ),
  );
}

/** What a stamped row says now and said when it was taken out, as any other file's rows are compared. Its milestones stand on a sheet of their own. */
export function saidOfStamp(
  read: ReadAction,
  stamp: CellStamp,
  own: OwnValues,
  has: HasColumn,
): { readonly now: FieldMarks; readonly then: FieldMarks } {
  const marks = {
    now: marksNow(read, stamp, has),
    then: stamp.cells,
  };
  const ownMarks = { now: ownMark(own), then: stamp.own };
  const said = (side: "now" | "then") =>
    Object.fromEntries(
      saidFields.map((field) => {
        if (field === "own")
          return [
            field,
            { written: ownMarks[side], understood: ownMarks[side] },
          ];
        const mark = stampedColumns
          .map((column, n) =>
            column.field === field ? (marks[side][n] ?? "") : "",
          )
          .join("");
        return [field, { written: mark, understood: mark }];
      }),
    ) as FieldMarks;
  return { now: said("now"), then: said("then") };
}

// A row of Waymark's own workbook or CSV that came back: compared with its stamp, read by what our columns are known to hold.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { FieldMarks, SaidField } from "./fileSaid.ts";
import type { ReadAction } from "./importedPlan.ts";
import { ownValues } from "../../plan/ownColumns.ts";
import type { Plan } from "../../plan/plan.ts";
import { ownCells } from "./ownCells.ts";
import { changedColumns, ownCell, saidOfStamp } from "./rowStamp.ts";
import type { CellStamp, HasColumn, StampedHeader } from "./rowStamp.ts";
import { statuses } from "../../plan/status.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** A column that was changed by hand and cannot be taken, with what to do instead. */
export interface NotByHand {
  readonly field: SaidField;
  readonly words: string;
}

const programmed = "Programmed date";
const inForce = "Date in force";
const asWritten = "Timescale as written";

export interface OwnRow {
  readonly read: ReadAction;
  readonly now: FieldMarks;
  readonly then: FieldMarks;
  readonly refused: readonly NotByHand[];
  /** Fields whose cells say plainly what is meant: nothing is asked about them. */
  readonly plain: ReadonlySet<string>;
}

interface OwnContext {
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** The columns of ours that the file still has. */
  readonly has: HasColumn;
}

/** What the row says, cell by cell, where its cells are not what was taken out. */
export function ownRow(
  read: ReadAction,
  action: Action,
  stamp: CellStamp,
  context: OwnContext,
): OwnRow {
  const { has } = context;
  const changed = changedColumns(read, stamp, has);
  const own = ownValues(ownCells(read, context.plan).cells);
  const { now, then } = saidOfStamp(read, stamp, own, has);
  const cell = (header: StampedHeader) => ownCell(read, header).trim();
  const status = has("Status")
    ? statusOf(cell("Status"), context.plan)
    : action.current.status;
  const due = dueByHand(changed, cell, context);
  const plain = new Set<string>(["ref", "title", "theme", "officers"]);
  if (status !== null) plain.add("status");
  const officers = [
    cell("Responsible"),
    ...cell("Also responsible").split(";"),
  ].flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  return {
    read: {
      ...read,
      ref: action.ref,
      title: cell("Action"),
      theme: cell("Theme") === "" ? null : cell("Theme"),
      officers: [...new Set(officers)],
      leadMember: cell("Lead member") === "" ? null : cell("Lead member"),
      status: status ?? read.status,
      due: due?.end ? due : read.due,
    },
    now: due?.end
      ? { ...now, due: { written: "", understood: "by hand" } }
      : now,
    then,
    refused: [
      ...refusedColumns(changed, context),
      ...datesNotTaken(changed, cell, due, context),
    ],
    plain,
  };
}

function statusOf(word: string, { statusWords }: Plan) {
  const wanted = word.toLowerCase();
  return (
    statuses.find(
      (one) =>
        one.toLowerCase() === wanted ||
        statusWords[one].trim().toLowerCase() === wanted,
    ) ?? null
  );
}

/** A date changed in a column that Waymark works out is a wish to move it, as one changed in the council's own words is. */
function dueByHand(
  changed: ReadonlySet<StampedHeader>,
  cell: (header: StampedHeader) => string,
  { plan, today }: OwnContext,
) {
  if (changed.has(asWritten)) return null;
  const headers: readonly StampedHeader[] =
    plan.wentLive === null ? [inForce, programmed] : [inForce];
  const header = headers.find((one) => changed.has(one) && cell(one) !== "");
  return header ? readTimeline(cell(header), { reference: today }) : null;
}

/** A date in force that was changed by hand and is no wish to move it: emptied, no day, or beside other words of when. */
function datesNotTaken(
  changed: ReadonlySet<StampedHeader>,
  cell: (header: StampedHeader) => string,
  due: Timeline | null,
  { today }: OwnContext,
): readonly NotByHand[] {
  if (!changed.has(inForce)) return [];
  const written = cell(inForce);
  const refuse = (words: string) => [{ field: "due" as const, words }];
  if (written === "")
    return refuse(
      "The date in force was emptied in the workbook. It stays until a body decides otherwise: propose that it has none in Waymark.",
    );
  if (due)
    return due.end
      ? []
      : refuse(
          `"${written}" under "Date in force" gives no day, so it was not taken: write the day that is proposed.`,
        );
  const said = readTimeline(cell(asWritten), { reference: today });
  const { end } = readTimeline(written, { reference: today });
  return !changed.has(asWritten) || said.end === end
    ? []
    : refuse(
        `"Timescale as written" was taken, and "${written}" under "Date in force" says another day: propose that in Waymark if it is meant.`,
      );
}

function refusedColumns(
  changed: ReadonlySet<StampedHeader>,
  { plan }: OwnContext,
): readonly NotByHand[] {
  const words: Partial<Record<StampedHeader, NotByHand>> = {
    ...(plan.wentLive === null
      ? {}
      : {
          [programmed]: {
            field: "due",
            words:
              "The programmed date was changed in the workbook. It is frozen since the plan went live, so it was not taken: propose a date under “Date in force”.",
          },
        }),
    "Forecast date": {
      field: "due",
      words:
        "The forecast date was changed in the workbook and not taken: write the new one under “New forecast”.",
    },
    "Completed on": {
      field: "status",
      words:
        "The day of completion was changed in the workbook and not taken: claim the completion with its day in Waymark.",
    },
    "Last update on": {
      field: "narrative",
      words:
        "The day of the last update was changed in the workbook. Waymark keeps the day it was recorded.",
    },
  };
  return [...changed].flatMap((header) => words[header] ?? []);
}

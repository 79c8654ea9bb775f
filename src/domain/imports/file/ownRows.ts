// A row of Waymark's own workbook or CSV that came back: compared with its stamp, read by what our columns are known to hold.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
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
  readonly words: Sentence;
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
  const refuse = (words: Sentence) => [{ field: "due" as const, words }];
  if (written === "") return refuse(say("byHand.emptied"));
  if (due) return due.end ? [] : refuse(say("byHand.noDay", { text: written }));
  const said = readTimeline(cell(asWritten), { reference: today });
  const { end } = readTimeline(written, { reference: today });
  return !changed.has(asWritten) || said.end === end
    ? []
    : refuse(say("byHand.otherDay", { text: written }));
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
            words: say("byHand.programmed"),
          },
        }),
    "Forecast date": {
      field: "due",
      words: say("byHand.forecast"),
    },
    "Completed on": {
      field: "status",
      words: say("byHand.completed"),
    },
    "Last update on": {
      field: "narrative",
      words: say("byHand.lastUpdate"),
    },
  };
  return [...changed].flatMap((header) => words[header] ?? []);
}

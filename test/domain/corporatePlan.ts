// The corporate plan of June 2018 as a history: what its report says of 30 actions, and 31 placeholders where it says nothing.
import {
  day,
  type CalendarDate,
} from "../../src/domain/values/calendarDate.ts";
import type {
  History,
  HistoryAction,
  HistoryEvent,
} from "../../src/domain/history/history.ts";
import { asRef, type Ref } from "../../src/domain/values/ref.ts";
import type { Status } from "../../src/domain/plan/status.ts";

export function aRef(text: string): Ref {
  const ref = asRef(text);
  if (!ref) throw new RangeError(`Not a reference: ${text}`);
  return ref;
}

/** The plan as the report found it and the day of the committee. */
export const reportDay = day("2018-06-01");
export const committeeDay = day("2018-06-19");

// Seven names survive in the report; three are placeholders.
const themes = [
  "City leadership",
  "Placeholder theme 2",
  "Placeholder theme 3",
  "Constructive Member relationships",
  "Robust internal controls",
  "Effective management",
  "Embedded risk management",
  "Sound information governance",
  "Improved service outcomes",
  "Placeholder theme 10",
];

function action(
  ref: string,
  initialStatus: Status,
  due: string | null,
  title = `Placeholder ${ref}`,
): HistoryAction {
  return {
    ref: aRef(ref),
    theme: themes[Number(ref.split(".")[0]) - 1] ?? "",
    title,
    due: due === null ? null : day(due),
    dueText: due,
    initialStatus,
    added: null,
    addedRecorded: null,
  };
}

const completed =
  "2.1 3.3 4.3 5.1 5.2 5.3 5.5 5.9 5.10 7.1 7.2 7.3 7.4 8.1 8.3 8.4 8.6";
const onTrack = "5.4 5.6 8.5 8.7";
const placeholders =
  "1.1 1.2 1.3 1.4 1.6 2.3 2.4 3.1 3.2 5.7 5.8 6.1 6.2 6.3 6.4 6.5 6.6 7.5 9.1 9.2 9.3 9.4 9.5 10.1 10.2 10.3 10.4 10.5 10.6";
const notStarted = "9.6 10.7";

/** Ref, date in force, date proposed, title. 8.2 had no date before. */
const revised: readonly (readonly [string, string | null, string, string])[] = [
  [
    "1.5",
    "2018-09-30",
    "2019-03-31",
    "Options for a four-yearly election cycle",
  ],
  ["2.5", "2018-06-30", "2018-08-31", "Council Delivery Plan for 2018/19"],
  ["4.1", "2018-06-30", "2018-09-30", "Standards processes"],
  ["4.2", "2018-03-31", "2018-08-31", "Member training with the LGA"],
  ["4.4", "2018-06-30", "2019-03-31", "Member development programmes"],
  ["4.5", "2018-06-30", "2018-10-31", "Effectiveness of the audit committee"],
  ["7.6", "2018-03-31", "2019-03-31", "Risk training for all"],
  ["8.2", null, "2019-03-31", "Information governance capability"],
];

function all(refs: string, status: Status, due: string) {
  return refs.split(" ").map((ref) => action(ref, status, due));
}

function entry(ref: string, on: CalendarDate, recorded: CalendarDate) {
  return { ref: aRef(ref), effective: on, recorded, sequence: ref };
}

/** 61 actions: 17 completed, 41 in progress, 1 slippage, 2 not started; eight dates proposed. */
export function corporatePlan(): History {
  const proposedOn = day("2018-05-25");
  return {
    actions: [
      ...all(completed, "completed", "2018-03-31"),
      ...all(onTrack, "inProgress", "2018-06-30"),
      ...all(placeholders, "inProgress", "2019-03-31"),
      ...all(notStarted, "notStarted", "2019-03-31"),
      action(
        "2.2",
        "slippage",
        "2018-03-31",
        "Review of detailed savings plans",
      ),
      ...revised.map(([ref, due, , title]) =>
        action(ref, "inProgress", due, title),
      ),
    ],
    events: revised.map(([ref, , to]): HistoryEvent => ({
      ...entry(ref, proposedOn, proposedOn),
      type: "propose",
      to: day(to),
    })),
  };
}

/** The committee of 19 June endorses seven proposals and refuses the one on 4.4; the minute is recorded the day after. */
export function afterCommittee(): History {
  const plan = corporatePlan();
  const recorded = day("2018-06-20");
  const decisions = revised.map(([ref, , to]): HistoryEvent => ({
    ...entry(ref, committeeDay, recorded),
    type: ref === "4.4" ? "reject" : "endorse",
    to: day(to),
  }));
  return { ...plan, events: [...plan.events, ...decisions] };
}

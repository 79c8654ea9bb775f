// A year of monthly updates for a sample plan. All of it is invented, which the plan says once; only the state it ends in is the real report's.
import type { Action } from "../../domain/plan/action.ts";
import {
  addDays,
  day,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Status } from "../../domain/plan/status.ts";
import type { Update, UpdateKind } from "../../domain/plan/update.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { SampleDates } from "./dates.ts";
import { idOf } from "./sampleRecord.ts";

/** Where an action stood in the real report. */
export type Ending = Extract<
  Status,
  "completed" | "inProgress" | "slippage" | "notStarted"
>;

interface Invention {
  readonly code: string;
  readonly action: Action;
  readonly ending: Ending;
  /** Who reports, and who confirms a completion: never the same person. */
  readonly reporter: Person;
  readonly confirmer: Person;
  readonly dates: SampleDates;
  /** Words for publication of completed actions, by reference; others get usual ones. */
  readonly words?: Readonly<Record<string, string>>;
}

const started = [
  "Scope agreed and the first meeting held.",
  "The lead officer has drawn up a first draft.",
  "Resources found within existing budgets.",
  "A working group has been set up.",
];
const going = [
  "Consultation with services is under way.",
  "The draft went to the management team and is being revised.",
  "On course; the next step is due next month.",
  "Half of the services have replied; the rest were chased.",
  "A first version is in use in two services.",
  "The supplier has confirmed the timetable.",
];
/** What is said of an action once its date in force has passed. */
const overdue = [
  "The last step takes longer than planned; it waits for two services to answer.",
  "Most of it is done. What is left needs a decision that has not been taken.",
  "Later than planned: the work stood still while posts were vacant.",
];
/** Words a committee can read, signed off by a second person. */
const published = [
  "The work was finished on time. The management team has agreed the result and services use it now.",
  "All that was promised is in place. The papers are in the plan's library and staff have been told.",
  "This is done and has been checked by a second person. What it changed is reported to the Board each quarter.",
  "It was agreed by the management team and is in use. The first results are good.",
];
const done = [
  "Finished; the papers are in the plan's library.",
  "Agreed by the management team and now in use.",
];

/** A number from words, the same on every machine: chooses a day, a sentence or a gap. */
const pick = (words: string, below: number) =>
  Number.parseInt(stableGuid(words).slice(0, 6), 16) % below;

const oneOf = (sentences: readonly string[], words: string) =>
  sentences[pick(words, sentences.length)] ?? "";

/** The twelve months up to the report, oldest first; the last ends on the day of the report. */
function months(asAt: CalendarDate): CalendarDate[] {
  return Array.from({ length: 12 }, (_, n) => {
    const count = yearOf(asAt) * 12 + monthOf(asAt) - 1 - 11 + n;
    return addDays(lastDayOfMonth(Math.floor(count / 12), (count % 12) + 1), 0);
  });
}

/** A working-ish day in the month, never after the report. */
function dayIn(
  end: CalendarDate,
  asAt: CalendarDate,
  words: string,
): CalendarDate {
  const date = day(
    `${end.slice(0, 8)}${String(3 + pick(words, 14)).padStart(2, "0")}`,
  );
  return date > asAt ? asAt : date;
}

/** Nothing that is late is said to be on course. */
function isLate({ due }: Action, on: CalendarDate): boolean {
  return due?.end ? on > due.end : false;
}

export function inventedUpdates(invention: Invention): readonly Update[] {
  const { action, ending, code, dates } = invention;
  const all = months(dates.asAt);
  const begins =
    ending === "notStarted" ? 12 : pick(`${code}${action.ref}start`, 4);
  const ends =
    ending === "completed" ? 5 + pick(`${code}${action.ref}end`, 6) : 12;
  const slips = ending === "slippage" ? 10 : 12;
  const entries: Update[] = [];
  const enter = makeEnter(invention);
  for (const [n, end] of all.entries()) {
    const words = `${code}/${action.ref}/${end}`;
    const on = dayIn(end, dates.asAt, words);
    if (n > ends) break;
    if (n < begins) continue;
    if (n === begins)
      entries.push(
        enter("progress", on, {
          status: "inProgress",
          note: oneOf(started, words),
        }),
      );
    else if (n === ends) entries.push(...completion(invention, on, words));
    else if (n >= slips) entries.push(...slipped(invention, on));
    // One month in six nothing is reported, as in life.
    else if (pick(`${words}gap`, 6) > 0)
      entries.push(
        pick(`${words}kind`, 3) === 0
          ? enter("noChange", on, {})
          : enter("progress", on, {
              status: "inProgress",
              note: oneOf(isLate(action, on) ? overdue : going, words),
            }),
      );
  }
  return entries;
}

/** What a report says of an action that is late: words for publication, signed off, and what is done about it. */
function slipped(invention: Invention, on: CalendarDate): Update[] {
  const { action, confirmer, dates } = invention;
  const enter = makeEnter(invention);
  const report = enter("progress", on, {
    status: "slippage",
    ownRag: "red",
    note: "Part is done; the rest waits for a decision and is later than planned.",
    reportText:
      "All the plans but one are signed off. The last, for savings from fewer posts, is being reviewed, and new options go to Cabinet in the autumn.",
    correctiveAction: {
      words: "Directors meet each week until every saving has an owner",
      owner: action.accountable,
      by: addDays(dates.asAt, 42),
    },
  });
  const signOff = enter("signOff", on, {
    about: report.id,
    by: confirmer,
    recorded: dates.at(on, "16:00:00"),
  });
  return [report, signOff];
}

/** One person claims, another confirms two days later. */
function completion(
  invention: Invention,
  on: CalendarDate,
  words: string,
): Update[] {
  const enter = makeEnter(invention);
  const claim = enter("claim", on, {
    actual: on,
    note: oneOf(done, words),
    reportText:
      invention.words?.[invention.action.ref] ??
      oneOf(published, `${words}published`),
  });
  const confirmed = addDays(on, 2);
  const confirm = enter("confirm", on, {
    status: "completed",
    actual: on,
    about: claim.id,
    by: invention.confirmer,
    recorded: invention.dates.at(confirmed, "11:00:00"),
  });
  const signOff = enter("signOff", on, {
    about: claim.id,
    by: invention.confirmer,
    recorded: invention.dates.at(confirmed, "11:05:00"),
  });
  return [claim, confirm, signOff];
}

/** Makes entries of one action's log by whoever reports it. */
export function makeEnter({
  code,
  action,
  reporter,
  dates,
}: Pick<Invention, "code" | "action" | "reporter" | "dates">) {
  return (
    kind: UpdateKind,
    on: CalendarDate,
    more: Partial<Update>,
  ): Update => ({
    id: idOf(code, "Update", `${action.ref}/${on}/${kind}`),
    planId: action.planId,
    actionId: action.id,
    kind,
    effective: on,
    recorded: dates.at(on),
    by: reporter,
    post: action.accountable,
    door: "tab",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
    ...more,
  });
}

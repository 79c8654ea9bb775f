// A year of monthly updates for a sample plan. All of it is invented, and every note says so; only the state it ends in is the real report's.
import type { Action } from "../../domain/action.ts";
import {
  addDays,
  day,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../../domain/calendarDate.ts";
import type { Person } from "../../domain/person.ts";
import type { Status } from "../../domain/status.ts";
import type { Update, UpdateKind } from "../../domain/update.ts";
import { stableGuid } from "../../sharepoint/stableGuid.ts";
import type { SampleDates } from "./dates.ts";
import { idOf } from "./sampleRecord.ts";

/** Where an action stood in the real report. */
export type Ending = Extract<
  Status,
  "completed" | "inProgress" | "slippage" | "notStarted"
>;

export interface Invention {
  readonly code: string;
  readonly action: Action;
  readonly ending: Ending;
  /** Who reports, and who confirms a completion: never the same person. */
  readonly reporter: Person;
  readonly confirmer: Person;
  readonly dates: SampleDates;
}

const label = "Invented for the sample:";

const started = [
  "scope agreed and the first meeting held.",
  "the lead officer has drawn up a first draft.",
  "resources found within existing budgets.",
  "a working group has been set up.",
];
const going = [
  "consultation with services is under way.",
  "the draft went to the management team and is being revised.",
  "on course; the next step is due next month.",
  "half of the services have replied; the rest were chased.",
  "a first version is in use in two services.",
  "the supplier has confirmed the timetable.",
];
const done = [
  "finished; the papers are in the plan's library.",
  "agreed by the management team and now in use.",
];

/** A number from words, the same on every machine: chooses a day, a sentence or a gap. */
const pick = (words: string, below: number) =>
  Number.parseInt(stableGuid(words).slice(0, 6), 16) % below;

const oneOf = (sentences: readonly string[], words: string) =>
  `${label} ${sentences[pick(words, sentences.length)] ?? ""}`;

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
    else if (n >= slips)
      entries.push(
        enter("progress", on, {
          status: "slippage",
          ownRag: "red",
          note: `${label} part is done; the rest waits for a decision and is later than planned.`,
          correctiveAction: {
            words: "Directors meet each week until every saving has an owner",
            owner: action.accountable,
            by: addDays(dates.asAt, 42),
          },
        }),
      );
    // One month in six nothing is reported, as in life.
    else if (pick(`${words}gap`, 6) > 0)
      entries.push(
        pick(`${words}kind`, 3) === 0
          ? enter("noChange", on, {})
          : enter("progress", on, {
              status: "inProgress",
              note: oneOf(going, words),
            }),
      );
  }
  return entries;
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
    reportText: "Completed.",
  });
  const confirmed = addDays(on, 2);
  const confirm = enter("confirm", on, {
    status: "completed",
    actual: on,
    about: claim.id,
    by: invention.confirmer,
    recorded: invention.dates.at(confirmed, "11:00:00"),
  });
  return [claim, confirm];
}

function makeEnter({ code, action, reporter, dates }: Invention) {
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

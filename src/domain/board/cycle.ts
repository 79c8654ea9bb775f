// The plan's cycle: the update window each Board meeting opens and closes, counted back from it in working days, and what was late for it.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import type { Body } from "../plan/body.ts";
import { addDays } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { MeetingId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import { addWorkingDays } from "../dates/workingDays.ts";
import type { WorkingCalendar } from "../dates/workingDays.ts";
import { byDate } from "../values/order.ts";

/** How far before a meeting things are wanted, in working days. */
export interface CycleRules {
  /** Before the Board: officers may begin to update. */
  readonly windowOpens: number;
  /** Before the Board: updates are wanted by this day. */
  readonly windowCloses: number;
  /** After closing: an update still counts as in time. */
  readonly grace: number;
  /** Before the Board: its papers go out. */
  readonly boardPapers: number;
  /** Before a committee: the finished paper is with democratic services. */
  readonly committeePapers: number;
  /** Clear days between publishing an agenda and the meeting: neither day counts. */
  readonly agendaClearDays: number;
}

/** Five clear days: Local Government Act 1972. Seven working days: Brighton and Hove (domain.md 7.6). The rest is a usual monthly round. */
export const defaultCycleRules: CycleRules = {
  windowOpens: 15,
  windowCloses: 8,
  grace: 2,
  boardPapers: 5,
  committeePapers: 7,
  agendaClearDays: 5,
};

const most = 60;

/** The name under which a plan's cycle is kept among the settings. */
export function cycleSettingName(planId: string): string {
  return `cycle.${planId}`;
}

/**
 * Reads the cycle's rules as stored or typed; what is left out takes its default. Refuses `nonsense`: a number that is not 0 to 60, a window
 * that closes before it opens, papers wanted before the updates they report. Source: domain.md F32 and F69.
 */
export function readCycleRules(
  stored: unknown,
): Answer<CycleRules, "nonsense"> {
  const given: object =
    typeof stored === "object" && stored !== null ? stored : {};
  const rules = { ...defaultCycleRules };
  for (const name of cycleRuleNames) {
    const value: unknown = Reflect.get(given, name) ?? rules[name];
    if (
      typeof value !== "number" ||
      !Number.isInteger(value) ||
      value < 0 ||
      value > most
    )
      return no(
        "nonsense",
        say("cycle.notANumber", { rule: say(`cycle.rule.${name}`), most }),
      );
    rules[name] = value;
  }
  if (rules.windowOpens <= rules.windowCloses)
    return no("nonsense", say("cycle.opensLate"));
  if (rules.windowCloses - rules.grace < rules.boardPapers)
    return no("nonsense", say("cycle.graceLate"));
  return yes(rules);
}

export const cycleRuleNames = [
  "windowOpens",
  "windowCloses",
  "grace",
  "boardPapers",
  "committeePapers",
  "agendaClearDays",
] as const satisfies readonly (keyof CycleRules)[];

/** The days in which officers report for one Board meeting; all inclusive. */
export interface UpdateWindow {
  readonly meetingId: MeetingId;
  readonly board: CalendarDate;
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  /** The last day on which an update still counts as in time. */
  readonly graceEnds: CalendarDate;
}

export function windowBefore(
  meeting: Pick<Meeting, "id" | "date">,
  rules: CycleRules,
  calendar: WorkingCalendar,
): UpdateWindow {
  const before = (days: number) =>
    addWorkingDays(meeting.date, -days, calendar);
  return {
    meetingId: meeting.id,
    board: meeting.date,
    opens: before(rules.windowOpens),
    closes: before(rules.windowCloses),
    // Counted back like the rest, so that a meeting on a closed day cannot push it past the meeting.
    graceEnds: before(rules.windowCloses - rules.grace),
  };
}

/** Days in two thirds of a round: a meeting sooner after the last one is extra. */
const soonest: Readonly<Record<Body["frequency"], number>> = {
  monthly: 20,
  quarterly: 61,
  sixMonthly: 121,
  asAppropriate: 0,
};

/** Meetings that ask for updates: an extra one soon after another looks at what was reported for that one, so nobody is late for it. */
function regularOf(meetings: readonly Meeting[], body: Body): Meeting[] {
  const regular: Meeting[] = [];
  for (const meeting of meetings
    .filter(({ bodyId }) => bodyId === body.id)
    .toSorted(byDate)) {
    const last = regular.at(-1);
    if (!last || meeting.date >= addDays(last.date, soonest[body.frequency]))
      regular.push(meeting);
  }
  return regular;
}

/** One window for each regular meeting of a Board, in order of date. Other bodies read what the Board has seen, so they open none. */
export function updateWindows(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
  rules: CycleRules,
  calendar: WorkingCalendar,
): readonly UpdateWindow[] {
  return bodies
    .filter((body) => body.kind === "board")
    .flatMap((body) => regularOf(meetings, body))
    .map((meeting) => windowBefore(meeting, rules, calendar))
    .toSorted((a, b) => (a.board < b.board ? -1 : a.board > b.board ? 1 : 0));
}

/**
 * The last day in time for an update made today: the window most lately opened, unless the action was reported in it already. Null where
 * nothing is owed. Pass it as `windowCloses` in a rule's context: an entry after it is marked late, never lost. Source: domain.md F32.
 */
export function lastDayInTime(
  today: CalendarDate,
  lastUpdate: CalendarDate | null,
  windows: readonly UpdateWindow[],
): CalendarDate | null {
  const window = windows.findLast(({ opens }) => opens <= today);
  if (!window || (lastUpdate !== null && lastUpdate >= window.opens))
    return null;
  return window.graceEnds;
}

/** Since when an update is expected of every officer: the opening of the last window that is over. Null before the first. */
export function expectedSince(
  today: CalendarDate,
  windows: readonly UpdateWindow[],
): CalendarDate | null {
  return windows.findLast(({ graceEnds }) => graceEnds < today)?.opens ?? null;
}

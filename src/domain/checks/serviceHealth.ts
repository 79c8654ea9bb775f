// How the reminder service is, as it writes it down for people after every round: what the tab and the check command say about it.
import { addDays, dayIn, parseInstant } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { Calendar } from "../reminding/reminderConcern.ts";
import type { ReminderSettings } from "../reminding/reminderSettings.ts";
import { sendWindow, timeIn } from "../reminding/sendWindow.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import { isWorkingDay } from "../dates/workingDays.ts";

export interface ServiceHealth {
  /** When the service last looked round. */
  readonly at: Instant;
  /** When it last planned a day, and what came of it. */
  readonly lastRun: {
    readonly at: Instant;
    readonly day: CalendarDate;
    readonly planned: number;
    /** Why the day was held back for a person to release; null when it went. */
    readonly held: string | null;
  } | null;
  /** Cards not yet at an end, and for how long the oldest has not moved. */
  readonly backlog: number;
  readonly oldestOpenMinutes: number | null;
  readonly pausedUntil: Instant | null;
  /** Messages put aside after too many tries. Null where the queue does not say. */
  readonly poisoned: number | null;
  /** How far the log is sealed outside SharePoint; left out where nothing seals it. */
  readonly sealed?: { readonly entries: number; readonly at: Instant };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const numberIn = (value: unknown): number | null =>
  typeof value === "number" ? value : null;
const instantIn = (value: unknown): Instant | null =>
  typeof value === "string" ? parseInstant(value) : null;

function sealedIn(value: unknown): Pick<ServiceHealth, "sealed"> {
  if (!isRecord(value)) return {};
  const [at, entries] = [instantIn(value["at"]), numberIn(value["entries"])];
  return at === null || entries === null ? {} : { sealed: { at, entries } };
}

/** What the rights page says of the seal. */
export function sealSaid(
  health: ServiceHealth | null,
  timeZone: string,
): Sentence {
  const sealed = health?.sealed ?? null;
  return sealed === null
    ? say("seal.none")
    : say("seal.to", {
        entries: sealed.entries,
        at: momentSaid(sealed.at, timeZone),
      });
}

/** Reads the stored row; null when there is none or it is not one of ours. */
export function readServiceHealth(value: unknown): ServiceHealth | null {
  if (!isRecord(value)) return null;
  const at = instantIn(value["at"]);
  const backlog = numberIn(value["backlog"]);
  if (at === null || backlog === null) return null;
  const run = value["lastRun"];
  const ranAt = isRecord(run) ? instantIn(run["at"]) : null;
  return {
    at,
    backlog,
    oldestOpenMinutes: numberIn(value["oldestOpenMinutes"]),
    pausedUntil: instantIn(value["pausedUntil"]),
    poisoned: numberIn(value["poisoned"]),
    ...sealedIn(value["sealed"]),
    lastRun:
      isRecord(run) && ranAt !== null
        ? {
            at: ranAt,
            day: String(run["day"]) as CalendarDate,
            planned: numberIn(run["planned"]) ?? 0,
            held: typeof run["held"] === "string" ? run["held"] : null,
          }
        : null,
  };
}

interface HealthProblem {
  readonly cause: Sentence;
  readonly fix: Sentence;
}

const anHour = 60;

/** What is wrong with the service, each with the fix; none when it is well. A service nobody has set up is a problem too. */
export function healthProblems(
  health: ServiceHealth | null,
  now: Instant,
  timeZone: string,
): readonly HealthProblem[] {
  if (health === null)
    return [{ cause: say("health.never"), fix: say("health.neverFix") }];
  const { lastRun, poisoned, pausedUntil, backlog } = health;
  const problems: HealthProblem[] = [];
  if (minutesBetween(health.at, now) > anHour)
    problems.push({
      cause: say("health.silent", { since: momentSaid(health.at, timeZone) }),
      fix: say("health.silentFix"),
    });
  if (lastRun?.held)
    problems.push({ cause: lastRun.held, fix: say("health.heldFix") });
  if (poisoned !== null && poisoned > 0)
    problems.push({
      cause: say("health.poisoned", { n: poisoned }),
      fix: say("health.poisonedFix"),
    });
  const hours = Math.floor((health.oldestOpenMinutes ?? 0) / anHour);
  if ((health.oldestOpenMinutes ?? 0) > 2 * anHour)
    problems.push({
      cause: say("health.waiting", { n: backlog, hours }),
      fix: say("health.waitingFix"),
    });
  if (pausedUntil !== null && pausedUntil > now)
    problems.push({
      cause: say("health.paused", { until: momentSaid(pausedUntil, timeZone) }),
      fix: say("health.pausedFix"),
    });
  return problems;
}

function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** "22 November 2026 at 09:15", local. */
export const momentSaid = (at: Instant, timeZone: string): Sentence =>
  say("moment", { on: dayIn(at, timeZone), at: timeIn(at, timeZone) });

/** When cards may next go: "now, until 17:30" or "23 November 2026 at 08:30". */
export function nextWindowSaid(
  now: Instant,
  timeZone: string,
  settings: Pick<ReminderSettings, "sendFrom" | "sendUntil">,
  calendar: Calendar,
): Sentence {
  const today = dayIn(now, timeZone);
  const window = sendWindow(now, today, timeZone, settings, calendar);
  if (window === "open")
    return say("moment.nowUntil", { until: settings.sendUntil });
  let day = window === "notYet" ? today : addDays(today, 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return say("moment", { on: day, at: settings.sendFrom });
}

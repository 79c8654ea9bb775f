// How the reminder service is, as it writes it down for people after every round: what the tab and the check command say about it.
import {
  addDays,
  dayIn,
  inWords,
  parseInstant,
} from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { Calendar } from "../reminding/reminderConcern.ts";
import type { ReminderSettings } from "../reminding/reminderSettings.ts";
import { sendWindow, timeIn } from "../reminding/sendWindow.ts";
import { counted } from "../values/wording.ts";
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
export function sealWords(
  health: ServiceHealth | null,
  timeZone: string,
): string {
  const sealed = health?.sealed ?? null;
  return sealed === null
    ? "There is no seal: nothing outside SharePoint keeps a running hash of the log, so what an owner of the site rewrites, takes out or slips in is found only by what SharePoint itself still tells of it. The service keeps a seal where it is set up."
    : `Sealed: ${counted(sealed.entries, "row")} of the log, the last on ${momentInWords(sealed.at, timeZone)}, are in a running hash outside SharePoint, where nobody who can write to this site can write. “waymark check” compares the log with it and names what was rewritten, taken out or slipped in since.`;
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

export interface HealthProblem {
  readonly cause: string;
  readonly fix: string;
}

const anHour = 60;

/** What is wrong with the service, each with the fix; none when it is well. A service nobody has set up is a problem too. */
export function healthProblems(
  health: ServiceHealth | null,
  now: Instant,
  timeZone: string,
): readonly HealthProblem[] {
  if (health === null)
    return [
      {
        cause:
          "The reminder service has never reported from this site, so nobody is reminded.",
        fix: "Install the service (docs/reminders.md) and start it.",
      },
    ];
  const problems: HealthProblem[] = [];
  const silent = minutesBetween(health.at, now);
  if (silent > anHour)
    problems.push({
      cause: `The reminder service has not reported since ${momentInWords(health.at, timeZone)}. Nobody is reminded while it is silent.`,
      fix: "See whether the function app runs and whether its certificate or identity is still valid.",
    });
  if (health.lastRun?.held)
    problems.push({
      cause: health.lastRun.held,
      fix: "Release the day under Reminders, or correct what was imported.",
    });
  if (health.poisoned !== null && health.poisoned > 0)
    problems.push({
      cause: `${counted(health.poisoned, "message")} failed too often and ${health.poisoned === 1 ? "was" : "were"} put aside.`,
      fix: "The next round brings the cards back. If the number grows, read the service's log.",
    });
  if ((health.oldestOpenMinutes ?? 0) > 2 * anHour)
    problems.push({
      cause: `${counted(health.backlog, "card")} ${health.backlog === 1 ? "is" : "are"} waiting; the oldest has not moved for ${counted(Math.floor((health.oldestOpenMinutes ?? 0) / anHour), "hour")}.`,
      fix: "See the delivery log, and whether Teams has paused the app.",
    });
  if (health.pausedUntil !== null && health.pausedUntil > now)
    problems.push({
      cause: `Teams asked the app to wait until ${momentInWords(health.pausedUntil, timeZone)}.`,
      fix: "Nothing: sending goes on by itself then.",
    });
  return problems;
}

function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** "22 November 2026 at 09:15", local. */
export function momentInWords(at: Instant, timeZone: string): string {
  return `${inWords(dayIn(at, timeZone))} at ${timeIn(at, timeZone)}`;
}

/** When cards may next go: "now, until 17:30" or "23 November 2026 at 08:30". */
export function nextWindowInWords(
  now: Instant,
  timeZone: string,
  settings: Pick<ReminderSettings, "sendFrom" | "sendUntil">,
  calendar: Calendar,
): string {
  const today = dayIn(now, timeZone);
  const window = sendWindow(now, today, timeZone, settings, calendar);
  if (window === "open") return `now, until ${settings.sendUntil}`;
  let day = window === "notYet" ? today : addDays(today, 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return `${inWords(day)} at ${settings.sendFrom}`;
}

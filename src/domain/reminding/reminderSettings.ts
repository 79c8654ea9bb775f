// How a plan reminds: the rules' thresholds, the hours, who takes what nobody holds. Parsed at the door; nonsense is refused with words.
import { say } from "../words/say.ts";
import type { Answer } from "../values/answer.ts";
import { no, yes } from "../values/answer.ts";
import { parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { asId } from "../values/id.ts";
import type { PlanId, PostId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";

export interface ReminderSettings {
  readonly on: boolean;
  /** Working days before the date in force. */
  readonly dueSoonDays: number;
  /** After the first working day late, again every so many working days. */
  readonly lateEveryDays: number;
  /** Calendar days without an update. */
  readonly noUpdateDays: number;
  /** Calendar days after which an action without an agreed date is asked about, and again. */
  readonly noDateDays: number;
  /** Working days after which a claim, or a question, that nobody answered is brought up again. */
  readonly waitingEveryDays: number;
  /** Working days of the month on which updates are asked for and wanted by; null when the plan has no monthly window. */
  readonly updateWindow: {
    readonly opens: number;
    readonly closes: number;
  } | null;
  /** Working days late at which the lead, the Board and the portfolio holder hear of it; null for never. */
  readonly escalateToLeadDays: number | null;
  readonly escalateToBoardDays: number | null;
  readonly escalateToPortfolioDays: number | null;
  readonly boardPost: PostId | null;
  readonly portfolioPost: PostId | null;
  /** Who hears when nobody can be found for an action. */
  readonly planOwner: Person | null;
  /** Of several holders of one post: all of them, the first, or one each week in turn. */
  readonly sharedPosts: "all" | "first" | "rota";
  /** Local times between which a card may be sent, on working days. */
  readonly sendFrom: string;
  readonly sendUntil: string;
  /** The council's own closed days (Christmas closure, local holidays). */
  readonly localDays: readonly CalendarDate[];
  readonly mostSnoozes: number;
  /** Object ids of people who chose one digest a week. Escalations still come. */
  readonly weeklyFor: readonly string[];
  /** Cards show references only, never titles or notes. */
  readonly sensitive: boolean;
  readonly language: "en" | "cy";
  /** A channel for the monthly summary: the Teams conversation id. */
  readonly channel: string | null;
}

/** The name under which a plan's reminder settings are kept in the Settings list. */
export function settingName(planId: PlanId): string {
  return `reminders:${planId}`;
}

/** Source: reminders.md 3.1 and 3.4; domain.md F70 to F74. */
export const defaultReminderSettings: ReminderSettings = {
  on: true,
  dueSoonDays: 5,
  lateEveryDays: 5,
  noUpdateDays: 30,
  noDateDays: 30,
  waitingEveryDays: 5,
  updateWindow: null,
  escalateToLeadDays: 5,
  escalateToBoardDays: 15,
  escalateToPortfolioDays: null,
  boardPost: null,
  portfolioPost: null,
  planOwner: null,
  sharedPosts: "all",
  sendFrom: "08:30",
  sendUntil: "17:30",
  localDays: [],
  mostSnoozes: 2,
  weeklyFor: [],
  sensitive: false,
  language: "en",
  channel: null,
};

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isYesNo: Check = (value) => typeof value === "boolean";
const isTime: Check = (value) =>
  typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isDays =
  (least: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= 366;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isWindow: Check = (value) =>
  isRecord(value) &&
  isDays(1)(value["opens"]) &&
  isDays(1)(value["closes"]) &&
  Number(value["opens"]) <= Number(value["closes"]) &&
  Number(value["closes"]) <= 20;

const isPerson: Check = (value) =>
  isRecord(value) &&
  orNull(isText)(value["objectId"]) &&
  orNull(isText)(value["email"]) &&
  isText(value["name"]);

const checks: Readonly<
  Record<keyof ReminderSettings, readonly [check: Check, wanted: string]>
> = {
  on: [isYesNo, "true or false"],
  dueSoonDays: [isDays(1), "a whole number of working days from 1 to 366"],
  lateEveryDays: [isDays(1), "a whole number of working days from 1 to 366"],
  noUpdateDays: [isDays(1), "a whole number of days from 1 to 366"],
  noDateDays: [isDays(1), "a whole number of days from 1 to 366"],
  waitingEveryDays: [isDays(1), "a whole number of working days from 1 to 366"],
  updateWindow: [
    orNull(isWindow),
    "the first and last working day of the month, from 1 to 20, or nothing",
  ],
  escalateToLeadDays: [
    orNull(isDays(1)),
    "a number of working days, or nothing",
  ],
  escalateToBoardDays: [
    orNull(isDays(1)),
    "a number of working days, or nothing",
  ],
  escalateToPortfolioDays: [
    orNull(isDays(1)),
    "a number of working days, or nothing",
  ],
  boardPost: [orNull(isText), "a post, or nothing"],
  portfolioPost: [orNull(isText), "a post, or nothing"],
  planOwner: [orNull(isPerson), "a person, or nothing"],
  sharedPosts: [
    (value) => value === "all" || value === "first" || value === "rota",
    "all, first or rota",
  ],
  sendFrom: [isTime, "a time such as 08:30"],
  sendUntil: [isTime, "a time such as 17:30"],
  localDays: [
    listOf((day) => typeof day === "string" && parseDate(day) !== null),
    "a list of days such as 2026-12-29",
  ],
  mostSnoozes: [isDays(0), "a whole number"],
  weeklyFor: [listOf(isText), "a list of people's ids"],
  sensitive: [isYesNo, "true or false"],
  language: [(value) => value === "en" || value === "cy", "en or cy"],
  channel: [orNull(isText), "a channel, or nothing"],
};

/**
 * Reads a plan's reminder settings as stored. What is left out takes its default; what is nonsense or unknown refuses the whole,
 * with every fault named, so that the run can go on with the defaults and say so. Reason: `nonsense`.
 */
export function readReminderSettings(
  stored: unknown,
): Answer<ReminderSettings, "nonsense"> {
  if (stored === null || stored === undefined)
    return yes(defaultReminderSettings);
  if (!isRecord(stored))
    return no("nonsense", say("reminderSettings.nonsense"));
  const known: Readonly<Record<string, readonly [Check, string]>> = checks;
  const faults = Object.entries(stored).flatMap(([name, value]) => {
    const check = known[name];
    if (!check) return [`${name} is not a setting`];
    return check[0](value) ? [] : [`${name} should be ${check[1]}`];
  });
  const settings = { ...defaultReminderSettings, ...stored };
  if (faults.length === 0 && settings.sendFrom >= settings.sendUntil)
    faults.push("sendFrom should be earlier than sendUntil");
  if (faults.length > 0)
    return no(
      "nonsense",
      say("reminderSettings.faults", { faults: faults.join("; ") }),
    );
  return yes({
    ...settings,
    boardPost: settings.boardPost && asId(settings.boardPost),
    portfolioPost: settings.portfolioPost && asId(settings.portfolioPost),
  });
}

// What somebody asks of the cards that come to them: their language, their hours, and no cards before a day. Their own, for every plan.
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { addDays, parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { say } from "../words/say.ts";
import type { Language } from "../words/sentence.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import type { PutOff } from "./snooze.ts";

/** Null each where they leave it to the plan. */
export interface OwnWishes {
  readonly language: Language | null;
  /** Local times: no card before, none after. */
  readonly from: string | null;
  readonly until: string | null;
  /** The day cards begin again. */
  readonly quietUntil: CalendarDate | null;
}

export const noWishes: OwnWishes = {
  language: null,
  from: null,
  until: null,
  quietUntil: null,
};

/** As somebody typed or chose them; empty for "as the plan says". */
interface TypedWishes {
  readonly language: string;
  readonly from: string;
  readonly until: string;
  readonly quietUntil: string;
}

/** Whoever is away for longer has somebody to stand in: the plan must not wait unheard. */
const mostQuietDays = 31;

const timeIn = (text: string) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;

const languageIn = (text: string): Language | null =>
  text === "en" || text === "cy" ? text : null;

/** What was typed, as it will be kept. Refuses: `noHours`, `noDay`, `past`, `tooFar`. Source: reminders.md 3.5. */
export function wished(
  typed: TypedWishes,
  today: CalendarDate,
): Answer<OwnWishes, "noHours" | "noDay" | "past" | "tooFar"> {
  const from = timeIn(typed.from);
  const until = timeIn(typed.until);
  if (from !== null && until !== null && until <= from)
    return no("noHours", say("wishes.noHours", { from, until }));
  const wishes = { language: languageIn(typed.language), from, until };
  if (typed.quietUntil === "") return yes({ ...wishes, quietUntil: null });
  const quietUntil = parseDate(typed.quietUntil);
  if (quietUntil === null)
    return no("noDay", say("wishes.noDay", { day: typed.quietUntil }));
  if (quietUntil <= today)
    return no("past", say("wishes.past", { day: quietUntil }));
  const last = addDays(today, mostQuietDays);
  if (quietUntil > last) return no("tooFar", say("wishes.tooFar", { last }));
  return yes({ ...wishes, quietUntil });
}

/** What was kept, read again; what is no wish of ours is none. */
export function readWishes(kept: unknown): OwnWishes {
  if (typeof kept !== "object" || kept === null) return noWishes;
  const text = (name: keyof OwnWishes) => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === "string" ? value : "";
  };
  return {
    language: languageIn(text("language")),
    from: timeIn(text("from")),
    until: timeIn(text("until")),
    quietUntil: parseDate(text("quietUntil")),
  };
}

type Hours = Pick<ReminderSettings, "sendFrom" | "sendUntil">;

const later = (one: string, other: string) => (one > other ? one : other);

const anHourAfter = (time: string) =>
  time < "23:00"
    ? `${String(Number(time.slice(0, 2)) + 1).padStart(2, "0")}${time.slice(2)}`
    : "23:59";

/** The hours in which a card may reach them: never before the plan's own begin, when the day is worked out, and never none. */
export function hoursFor({ from, until }: OwnWishes, plan: Hours): Hours {
  const sendFrom = later(from ?? plan.sendFrom, plan.sendFrom);
  return {
    sendFrom,
    sendUntil: later(until ?? plan.sendUntil, anHourAfter(sendFrom)),
  };
}

/** Everything put off until a day, as the rules of reminding know it; null where nothing is. */
export const allPutOff = (
  person: string,
  { quietUntil }: OwnWishes,
): PutOff | null =>
  quietUntil && { person, actionId: null, until: quietUntil, inForce: null };

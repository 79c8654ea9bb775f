// What a question as somebody types it names of the plan and of the calendar, in English or Welsh. Read by our own words, never guessed.
import { no, yes } from "../domain/values/answer.ts";
import {
  addDays,
  dateOf,
  lastDayOfMonth,
  parseDate,
  yearOf,
} from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import { monthSpellings } from "../domain/dates/monthSpellings.ts";
import { say } from "../domain/words/say.ts";
import { readPost, readRef } from "./asked.ts";
import type { Read } from "./asked.ts";
import type { OpenPlan } from "./openPlan.ts";

/** What was read in the words of a question. */
export interface TypedAsk {
  readonly asAt: CalendarDate | null;
  readonly since: CalendarDate | null;
  readonly dueFrom: CalendarDate | null;
  readonly dueTo: CalendarDate | null;
  readonly ref: string | null;
  readonly body: string | null;
  readonly post: string | null;
  readonly theme: string | null;
  /** The words but for what is named above, in small letters. */
  readonly rest: string;
}

const monthWords = [...monthSpellings.keys()].toSorted(
  (a, b) => b.length - a.length,
);
const month = `(?:${monthWords.join("|")})`;
/** "since" and its like: the day compared with. */
const sinceWords = "since|after|from|ers|ar ôl|o";
const leadWords = `${sinceWords}|in|at|on|by|before|until|up to|end of|as at|ym|yn|ar|erbyn|cyn|hyd|diwedd`;
/** A day or a month, with the word before it; a month's name alone may be a verb ("may", "march"), so that it needs one of those or a year. */
const written = new RegExp(
  `\\b(?:(${leadWords})\\s+)?(?:the\\s+|y\\s+)?(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed|ain)?\\s+(?:of\\s+)?(${month})(?:\\s+(\\d{4}))?|(${month})\\s+(\\d{4}))\\b|\\b(${leadWords})\\s+(?:the end of\\s+|ddiwedd\\s+)?(${month})\\b`,
  "i",
);

interface Span {
  /** The word before it, in small letters. */
  readonly lead: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** As it stands in the text. */
  readonly words: string;
}

type Found = readonly (string | undefined)[];

/** The days of what was written, in a year where it names none. */
function daysOf(
  [, , iso, date, ofMonth, , named, , , bare]: Found,
  year: number,
) {
  const number =
    monthSpellings.get((ofMonth ?? named ?? bare ?? "").toLowerCase()) ?? 0;
  if (iso !== undefined || date !== undefined) {
    const day = iso ? parseDate(iso) : dateOf(year, number, Number(date));
    return day && { start: day, end: day };
  }
  const start = dateOf(year, number, 1);
  return start && { start, end: lastDayOfMonth(year, number) };
}

/** The first day or month written. Without a year the last one that has begun, or with `ahead` the next that has not ended. A day there is not is refused. */
function spanIn(
  text: string,
  today: CalendarDate,
  ahead: boolean,
): Read<Span | null> {
  const found = written.exec(text);
  if (!found) return yes(null);
  const [words, lead, iso, , , ofYear, , namedYear, bareLead] = found;
  const year = ofYear ?? namedYear;
  const isGiven = year !== undefined || iso !== undefined;
  const said = daysOf(found, year ? Number(year) : yearOf(today));
  if (said === null)
    return no("notADay", say("asking.notADay", { text: words.trim() }));
  const isOver = ahead && said.end < today;
  const isToCome = !ahead && said.start > today;
  const other = yearOf(today) + (isOver ? 1 : -1);
  const moved = !isGiven && (isOver || isToCome) ? daysOf(found, other) : null;
  return yes({
    ...(moved ?? said),
    lead: (lead ?? bareLead ?? "").toLowerCase(),
    words,
  });
}

/** The text without a name, once, where it stands as a word of its own. */
function without(text: string, name: string): string | null {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (name.trim().length < 2 || at < 0) return null;
  const isPart = (letter: string | undefined) =>
    /[\p{L}\p{N}]/u.test(letter ?? "");
  if (isPart(text[at - 1]) || isPart(text[at + name.length])) return null;
  return `${text.slice(0, at)} ${text.slice(at + name.length)}`;
}

/** The longest of the names that stands in a text, and the text without it. */
function named(text: string, names: readonly string[]) {
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const rest = without(text, name);
    if (rest !== null) return { name, rest };
  }
  return { name: null, rest: text };
}

const titles = ({
  title,
  aliases,
}: {
  readonly title: string;
  readonly aliases: readonly string[];
}) => [title, ...aliases];

const dueWords = /\b(?:due|i.w cyflawni|ddyledus)\b/i;
const refWritten =
  /(?:^|[^\w.])((?:[a-z]{1,6}[-.]?)?\d{1,3}(?:\.\d{1,3})+|[a-z]{1,6}\d{1,3})(?![\w.]*\w)/i;

interface Spans {
  /** The day or month compared with. */
  readonly from: Span | undefined;
  readonly at: Span | undefined;
  readonly rest: string;
}

const since = new RegExp(`^(?:${sinceWords})$`);

/** Up to two days or months: "from March to June" has the day looked at second. */
function spansIn(
  text: string,
  today: CalendarDate,
  ahead: boolean,
): Read<Spans> {
  const first = spanIn(text, today, ahead);
  if (!first.ok) return first;
  const left = text.replace(first.value?.words ?? "", " ");
  const second = spanIn(left, today, ahead);
  if (!second.ok) return second;
  const both = [first.value, second.value].filter((one) => one !== null);
  const from = both.find(({ lead }) => since.test(lead));
  return yes({
    from,
    at: both.find((one) => one !== from),
    rest: left.replace(second.value?.words ?? "", " "),
  });
}

type Days = Pick<TypedAsk, "asAt" | "since" | "dueFrom" | "dueTo">;
const noDays: Days = { asAt: null, since: null, dueFrom: null, dueTo: null };

/** The dates in force asked for. */
function dueDays({ from, at }: Spans): Days {
  const byThen = /^(?:by|before|until|up to|erbyn|cyn|hyd)$/.test(
    at?.lead ?? "",
  );
  const first = from ?? (byThen ? undefined : at);
  return { ...noDays, dueFrom: first?.start ?? null, dueTo: at?.end ?? null };
}

/** The day looked at and the one compared with. Since a month is since it began: what its first day brought is told too. */
function lookedAt({ from, at }: Spans): Days {
  const asAt = at?.end ?? null;
  if (!from) return { ...noDays, asAt };
  const isDay = from.start === from.end;
  return {
    ...noDays,
    asAt,
    since: isDay ? from.start : addDays(from.start, -1),
  };
}

/** The reference written, if any: "Q1" and a risk's code are written like one; "99.1" is one even where the plan has none. */
function refIn(text: string, plan: OpenPlan): string | null {
  const [, code = null] = refWritten.exec(text) ?? [];
  return code !== null && (code.includes(".") || readRef(code, plan).ok)
    ? code
    : null;
}

/** Everything a question names. Refuses a person and a day that is none. */
export function readTyped(typed: string, plan: OpenPlan): Read<TypedAsk> {
  const { record, today } = plan;
  const body = named(typed, record.bodies.flatMap(titles));
  const post = named(body.rest, record.posts.flatMap(titles));
  const theme = named(post.rest, record.themes.flatMap(titles));
  const people = record.posts.flatMap(({ holders, delegates }) =>
    [...holders, ...delegates].map((one) => one.person.name),
  );
  const person = named(theme.rest, people).name;
  const somebody = readPost(person ?? undefined, plan);
  if (!somebody.ok) return somebody;
  const due = dueWords.test(theme.rest);
  const spans = spansIn(theme.rest, today, due);
  if (!spans.ok) return spans;
  const { rest } = spans.value;
  return yes({
    ...(due ? dueDays(spans.value) : lookedAt(spans.value)),
    ref: refIn(rest, plan),
    body: body.name,
    post: post.name,
    theme: theme.name,
    rest: rest.toLowerCase(),
  });
}

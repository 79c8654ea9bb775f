// A question as somebody types it: which question it is, and what it names of the plan and of the calendar. Read by our own words, never guessed.
import type { Action } from "../domain/plan/action.ts";
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
import type { PlanAnswer } from "./answer.ts";
import { readBoth, readDays, readPost, readRef } from "./asked.ts";
import type { Read } from "./asked.ts";
import type { OpenPlan } from "./openPlan.ts";
import * as asks from "./questions.ts";
import type { AskedActions } from "./questions/actions.ts";
import { leadsTo } from "./questions/which.ts";

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

/** One question answered. */
export interface TypedAnswer {
  /** The question's stable name. */
  readonly question: string;
  readonly asked: TypedAsk;
  readonly answer: PlanAnswer<unknown>;
  /** The figures the words ask for, of those the answer has. */
  readonly wanted: readonly string[];
  /** What was named and is not taken into account: the answer is of the whole plan. */
  readonly aside: readonly string[];
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
  readonly lead: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The first day or month written. Without a year the last one that has begun, or with `ahead` the next that has not ended. A day there is not is refused. */
function spanIn(
  text: string,
  today: CalendarDate,
  ahead: boolean,
): Read<(Span & { readonly words: string }) | null> {
  const found = written.exec(text);
  if (!found) return yes(null);
  const [words, lead, iso, date, ofMonth, ofYear, named, namedYear] = found;
  const [bareLead, bare] = found.slice(8);
  const number = monthSpellings.get(
    (ofMonth ?? named ?? bare ?? "").toLowerCase(),
  );
  const made = (year: number) => {
    if (iso !== undefined || date !== undefined) {
      const day = iso
        ? parseDate(iso)
        : dateOf(year, number ?? 0, Number(date));
      return day && { start: day, end: day };
    }
    const start = dateOf(year, number ?? 0, 1);
    return start && { start, end: lastDayOfMonth(year, number ?? 0) };
  };
  const given = ofYear ?? namedYear;
  const year = given ? Number(given) : yearOf(today);
  let span = made(year);
  if (span === null)
    return no("notADay", say("asking.notADay", { text: words.trim() }));
  if (!given && !iso) {
    if (ahead && span.end < today) span = made(year + 1) ?? span;
    if (!ahead && span.start > today) span = made(year - 1) ?? span;
  }
  return yes({ ...span, lead: (lead ?? bareLead ?? "").toLowerCase(), words });
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

/** Everything a question names. Refuses a person, a reference the plan does not have, a day that is none, a comparison that runs backwards. */
function readTyped(typed: string, plan: OpenPlan): Read<TypedAsk> {
  const { record, today } = plan;
  const body = named(typed, record.bodies.flatMap(titles));
  const post = named(body.rest, record.posts.flatMap(titles));
  const theme = named(post.rest, record.themes.flatMap(titles));
  const people = record.posts.flatMap(({ holders, delegates }) => [
    ...holders,
    ...delegates,
  ]);
  const person = named(
    theme.rest,
    people.map((one) => one.person.name),
  );
  const somebody = readPost(person.name ?? undefined, plan);
  if (!somebody.ok) return somebody;
  const due = dueWords.test(theme.rest);
  const first = spanIn(theme.rest, today, due);
  if (!first.ok) return first;
  const rest = theme.rest.replace(first.value?.words ?? "", " ");
  // "from March to June": the second is the day looked at.
  const second = spanIn(rest, today, due);
  if (!second.ok) return second;
  const spans = [first.value, second.value].filter((one) => one !== null);
  const from = spans.find(({ lead }) =>
    new RegExp(`^(?:${sinceWords})$`).test(lead),
  );
  const at = spans.find((one) => one !== from);
  const [, code = null] = refWritten.exec(rest) ?? [];
  // "Q1" and a risk's code are written like a reference; "99.1" is one even where the plan has none.
  const ref =
    code !== null && (code.includes(".") || readRef(code, plan).ok)
      ? code
      : null;
  const byThen =
    at !== undefined &&
    /^(?:by|before|until|up to|erbyn|cyn|hyd)$/.test(at.lead);
  return yes({
    asAt: due ? null : (at?.end ?? null),
    // Since a month is since it began: what its first day brought is told too.
    since:
      due || !from
        ? null
        : from.start === from.end
          ? from.start
          : addDays(from.start, -1),
    dueFrom: due ? (from?.start ?? (at && !byThen ? at.start : null)) : null,
    dueTo: due ? (at?.end ?? null) : null,
    ref,
    body: body.name,
    post: post.name,
    theme: theme.name,
    rest: rest.replace(second.value?.words ?? "", " ").toLowerCase(),
  });
}

/** Words for a figure of the position, English and Welsh, each with what the list of actions calls it. */
const focuses: readonly (readonly [RegExp, string, Partial<AskedActions>])[] = [
  [
    /\b(?:overdue|late|behind|past (?:its|their) dates?|hwyr|gorddyledus)\b/,
    "overdue",
    { overdue: true },
  ],
  [/\b(?:claim\w*|hawli\w*)\b/, "claimed", { claimed: true }],
  [/\b(?:per ?cent\w*|y cant|canran)\b|%/, "percentComplete", {}],
  [
    /\b(?:complet\w+|done|finished|[cg]?wblha\w*|[cg]wblh\w+)\b/,
    "completed",
    { status: "completed" },
  ],
  [
    /\b(?:in progress|under way|underway|ar y gweill)\b/,
    "inProgress",
    { status: "inProgress" },
  ],
  [
    /\b(?:not started|unstarted|heb (?:eu |ei )?d?dechrau)\b/,
    "notStarted",
    { status: "notStarted" },
  ],
  [/\b(?:slip\w*|llithr\w*)\b/, "slippage", { status: "slippage" }],
  [/\b(?:suspended|wedi.u hatal)\b/, "suspended", { status: "suspended" }],
  [
    /\b(?:no dates?|not (?:yet )?agreed|undated|tbc|heb ddyddiad)\b/,
    "dateNotAgreed",
    { dateNotAgreed: true },
  ],
  [/\b(?:await\w*|wait\w*|aros)\b/, "awaiting", { awaiting: true }],
  [/\b(?:reds?|coch)\b/, "rag.red", { rag: "red" }],
  [/\b(?:ambers?|ambr|oren)\b/, "rag.amber", { rag: "amber" }],
  [/\b(?:greens?|g?wyrdd)\b/, "rag.green", { rag: "green" }],
  [/\b(?:blues?|g?las)\b/, "rag.blue", { rag: "blue" }],
];

const focusOf = (rest: string) => focuses.filter(([words]) => words.test(rest));

/** What each question takes beside the day looked at. */
const takes: Readonly<Record<string, readonly (keyof TypedAsk)[]>> = {
  position: ["asAt", "since"],
  actions: ["asAt", "post", "theme", "dueFrom", "dueTo"],
  action: ["asAt", "ref"],
  changes: ["asAt", "since"],
  exceptions: ["asAt", "post"],
  silent: ["asAt", "post"],
  dates_decided: ["asAt", "since", "body", "ref"],
  waiting: ["asAt", "body"],
  measures: ["asAt"],
  assurance: ["asAt"],
  risks: ["asAt", "since"],
  search: ["asAt"],
  plan: [],
};

/** The question of several that may answer: one action where one is named, the list where a post, a theme or a due date is, else the nearest. */
function questionOf(names: readonly string[], asked: TypedAsk): string | null {
  if (asked.ref !== null)
    return names.includes("dates_decided") ? "dates_decided" : "action";
  const known = names.filter((name) => name in takes && name !== "action");
  const [first = null] = known;
  if (asked.dueFrom !== null || asked.dueTo !== null) return "actions";
  const narrowed = asked.post !== null || asked.theme !== null;
  const general = first === null || first === "position" || first === "plan";
  if (narrowed && general) return "actions";
  return first ?? (asked.body === null ? null : "waiting");
}

const searchWords =
  /\b(?:find|search(?: for)?|mention\w*|where (?:is|are)|said|written|says?|about|which|what|actions?|the|words?)\b/g;

const given = <T>(value: T | null) => value ?? undefined;

function ask(
  question: string,
  asked: TypedAsk,
  plan: OpenPlan,
): PlanAnswer<unknown> {
  const [asAt, since] = [given<string>(asked.asAt), given<string>(asked.since)];
  const [body, post, ref] = [
    given(asked.body),
    given(asked.post),
    given(asked.ref),
  ];
  switch (question) {
    case "action":
      return asks.askAction.ask({ ref: ref ?? "", asAt }, plan);
    case "actions": {
      const [focus] = focusOf(asked.rest).filter(
        ([, , filter]) => Object.keys(filter).length > 0,
      );
      return asks.askActions.ask(
        {
          asAt,
          post,
          supporting: true,
          theme: given(asked.theme),
          dueFrom: given<string>(asked.dueFrom),
          dueTo: given<string>(asked.dueTo),
          ...focus?.[2],
        },
        plan,
      );
    }
    case "changes":
      return asks.askChanges.ask({ asAt, since }, plan);
    case "exceptions":
      return asks.askExceptions.ask({ asAt, post }, plan);
    case "silent":
      return asks.askSilent.ask({ asAt, post }, plan);
    case "dates_decided":
      return asks.askDatesDecided.ask({ asAt, since, body, ref }, plan);
    case "waiting":
      return asks.askWaiting.ask({ asAt, body }, plan);
    case "measures":
      return asks.askMeasures.ask({ asAt }, plan);
    case "assurance":
      return asks.askAssurance.ask({ asAt }, plan);
    case "risks":
      return asks.askRisks.ask({ asAt, since }, plan);
    case "search":
      return asks.askSearch.ask(
        { asAt, words: asked.rest.replaceAll(searchWords, " ") },
        plan,
      );
    case "plan":
      return asks.askPlan.ask({}, plan);
    default:
      return asks.askPosition.ask({ asAt, since }, plan);
  }
}

/**
 * The answer to a question in somebody's own words, in English or Welsh; null where nothing in them leads to one. Refuses what the plan cannot
 * answer, with why. The questions are those that assistants ask, so that a figure is the same on both. Source: product.md 2.4, issue 19.
 */
export function askTyped(
  typed: string,
  plan: OpenPlan,
): Read<TypedAnswer | null> {
  const text = typed.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
  const read = readTyped(text, plan);
  if (!read.ok) return read;
  const asked = read.value;
  const names = leadsTo(asked.rest);
  if (!names.ok) return names;
  const question = questionOf(names.value, asked);
  if (question === null) return yes(null);
  const [asAt, since] = [given<string>(asked.asAt), given<string>(asked.since)];
  const fits = readBoth(
    readDays({ asAt, since }, plan),
    asked.ref === null ? yes<Action | null>(null) : readRef(asked.ref, plan),
  );
  if (!fits.ok) return fits;
  const aside = (["ref", "body", "post", "theme", "since"] as const).flatMap(
    (part) =>
      asked[part] !== null && !(takes[question] ?? []).includes(part)
        ? [asked[part]]
        : [],
  );
  return yes({
    question,
    asked,
    answer: ask(question, asked, plan),
    wanted: focusOf(asked.rest).map(([, name]) => name),
    aside,
  });
}

// Reads the dated part of a phrase from its tokens: points, ranges between them, "early" and "late", "before" and "from", and durations.
import { addDays, daysBetween } from "../values/calendarDate.ts";
import { wholeMonths, type Point } from "./phraseDays.ts";
import { durationOf, isAdded, isWordedLength } from "./phraseDuration.ts";
import { pointOf } from "./phrasePoint.ts";
import { nearestDays, type Year } from "./phraseYear.ts";
import type {
  Calendar,
  PhraseMeaning,
  Span,
  TimelineKind,
} from "./timelineKind.ts";

/** Words that surround a date and do not change which day is the last one. */
const silent = new Set(
  `the of in on at by a an due during for within through throughout until till upto up target targeted date dates deadline completion complete
completed done finish finished finalise finalised deliver delivered delivery achieved implementation circa c ca about around approx approximately
estimated estimate expected anticipated planned proposed provisional provisionally scheduled currently latest end ends ending year month is be will
earlier sooner timescale timeline cop over`.split(/\s+/),
);

const opening = new Set([
  "from",
  "since",
  "starting",
  "starts",
  "start",
  "commencing",
  "commences",
  "commence",
  "beginning",
  "begins",
  "begin",
]);

const closing = new Set(
  `finish finishes finishing end ends ending complete completes completing completion completed conclude concluding`.split(
    " ",
  ),
);

/** The tokens without silent words around them, and without "of" and "the" between. */
function spoken(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !silent.has(token));
  const last = tokens.findLastIndex((token) => !silent.has(token));
  return first < 0
    ? []
    : tokens
        .slice(first, last + 1)
        .filter((token) => token !== "of" && token !== "the");
}

function daysOf(point: Point, calendar: Calendar): Span | null {
  return point.year ? point.at(point.year) : nearestDays(point.at, calendar);
}

function reading(kind: TimelineKind, span: Span): PhraseMeaning {
  return { kind, start: span.start, end: span.end, openEnded: false };
}

/** 29 February 2019: read, and not a day. The month it stands for would be a guess. */
const noSuchDay: PhraseMeaning = {
  kind: "unknown",
  start: null,
  end: null,
  openEnded: false,
};

function from(start: Span["start"]): PhraseMeaning {
  return { kind: "open-ended", start, end: null, openEnded: true };
}

/** A third of a span: of its whole months where they divide, else of its days. "Early June" ends on the 10th, "mid 2018" on 31 August. */
function third(span: Span, part: 0 | 1 | 2): Span {
  const year = Number(span.start.slice(0, 4));
  const month = Number(span.start.slice(5, 7));
  const months = Math.round(daysBetween(span.start, span.end) / 30.4);
  if (months >= 3 && months % 3 === 0)
    return wholeMonths(year, month + (part * months) / 3, months / 3) ?? span;
  const days = Math.floor((daysBetween(span.start, span.end) + 1) / 3);
  const start = addDays(span.start, part * days);
  return { start, end: part === 2 ? span.end : addDays(start, days - 1) };
}

const parts = new Map<string, 0 | 1 | 2>([
  ["early", 0],
  ["beginning", 0],
  ["start", 0],
  ["MID", 1],
  ["late", 2],
]);

/** A point with "early", "mid" or "late" before it. */
function pointWithPart(
  tokens: readonly string[],
  calendar: Calendar,
): Point | null {
  const words = spoken(tokens);
  const part = parts.get(words[0] ?? "");
  if (part === undefined) return pointOf(words.join(" "), calendar);
  const rest = spoken(words.slice(words[1] === "-" ? 2 : 1));
  const whole = pointOf(rest.join(" "), calendar);
  if (!whole || whole.kind === "date") return null;
  return {
    ...whole,
    at: (year) => {
      const span = whole.at(year);
      return span && third(span, part);
    },
  };
}

/** What a range from one kind of point to another is called. */
function rangeKind(from: TimelineKind, to: TimelineKind): TimelineKind {
  if (from === "year" && to === "year") return "calendarYearRange";
  if (from !== to) return "monthRange";
  return from === "month" || from === "quarter" || from === "halfYear"
    ? "monthRange"
    : from;
}

function oneYear(year: Year, by: number): Year {
  return { ...year, from: year.from + by };
}

/** The days from one point to another; a year given once counts for both, and the earlier end falls before the later one. */
function between(from: Point, to: Point, calendar: Calendar): Span | null {
  if (from.year && !to.year) {
    const start = from.at(from.year);
    for (const ahead of [0, 1]) {
      const end = to.at(oneYear(from.year, ahead));
      if (start && end && end.end >= start.start)
        return { start: start.start, end: end.end };
    }
    return null;
  }
  const end = daysOf(to, calendar);
  if (!end) return null;
  const years = from.year
    ? [from.year]
    : [0, 1].map((back) =>
        oneYear(
          to.year ?? { from: Number(end.end.slice(0, 4)), financial: false },
          -back,
        ),
      );
  for (const year of years) {
    const start = from.at(year);
    if (start && start.start <= end.start)
      return { start: start.start, end: end.end };
  }
  return null;
}

/** "1" in "1 to 5 June 2018", "16" in "2016 to 18": a bare number takes its meaning from the other end. */
function leftOf(tokens: readonly string[], right: Point, calendar: Calendar) {
  const [only, ...more] = tokens;
  if (
    right.kind === "date" &&
    more.length === 0 &&
    /^#?\d{1,2}$/.test(only ?? "")
  ) {
    const day = Number((only ?? "").replace("#", ""));
    const end = daysOf(right, calendar);
    return end && pointOf(`${day} M${Number(end.end.slice(5, 7))}`, calendar);
  }
  return pointWithPart(tokens, calendar);
}

const joins = new Set([
  "to",
  "-",
  "/",
  "and",
  "&",
  "or",
  "until",
  "till",
  "through",
]);

const listing = new Set(["/", "and", "&", "or"]);

/** "March 2018 and June 2018" are two dates, "Dec 18/Jan 19" one span: the first has its own year and they do not touch. */
function isList(left: Point, right: Point): boolean {
  const from = left.year && left.at(left.year);
  const to = right.year && right.at(right.year);
  return from !== null && (!to || addDays(from.end, 1) !== to.start);
}

function rangeOf(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  const found: { reading: PhraseMeaning; alike: boolean }[] = [];
  let listed = false;
  tokens.forEach((token, at) => {
    if (!joins.has(token) || at === 0) return;
    const right = pointWithPart(tokens.slice(at + 1), calendar);
    const left = right && leftOf(tokens.slice(0, at), right, calendar);
    const span = left && right && between(left, right, calendar);
    if (!span || !left || !right) return;
    if (listing.has(token) && isList(left, right)) {
      listed ||= left.kind === right.kind;
      return;
    }
    const kind = rangeKind(left.kind, right.kind);
    found.push({
      reading: reading(kind, span),
      alike: left.kind === right.kind,
    });
  });
  // "Dec-25 / Mar-26" is two months, not December to 25 March.
  const alike = found.find((range) => range.alike);
  return (alike ?? (listed ? undefined : found[0]))?.reading ?? null;
}

/** "1-5 June 2018" as tokens "1-5 M6 2018". */
function daysApart(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, at) =>
    /^\d{1,2}-\d{1,2}$/.test(token) && /^M\d/.test(tokens[at + 1] ?? "")
      ? token.split(/(-)/)
      : [token],
  );
}

function plainSpan(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  const words = daysApart(
    tokens[0] === "between" || tokens[0] === "from" ? tokens.slice(1) : tokens,
  );
  const point = tokens[0] === "from" ? null : pointWithPart(words, calendar);
  const days = point && daysOf(point, calendar);
  if (point) return days ? reading(point.kind, days) : noSuchDay;
  const trimmed = joins.has(words[0] ?? "") ? words.slice(1) : words;
  return trimmed.length < words.length
    ? plainSpan(trimmed, calendar)
    : rangeOf(words, calendar);
}

/** Takes "and beyond", "onwards", "+" off the end; null where there is none. */
function withoutOpenEnd(tokens: readonly string[]): readonly string[] | null {
  const text = tokens.join(" ");
  const open =
    / (?:(?:and|&|to|then|-|,) )*(?:beyond|onwards?|thereafter|ongoing|afterwards|later|\+)$/.exec(
      text,
    );
  return open ? text.slice(0, open.index).split(" ") : null;
}

/** "before X": the day before it begins; "before the end of X" is X itself. */
function beforeSpan(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  const rest = tokens.slice(1);
  const span = plainSpan(rest, calendar);
  if (!span?.start || rest.includes("end")) return span;
  const last = addDays(span.start, -1);
  return reading("date", { start: last, end: last });
}

/** "Start: 1 January 2027, finish: 30 June 2027", without its first word: from the one to the other. */
function startAndFinish(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  const at = tokens.findIndex((token) => closing.has(token));
  if (at < 1) return null;
  const plainly = (words: readonly string[]) =>
    pointWithPart(
      words.filter((word) => !/^[-,;/&]$|^and$|^date$/.test(word)),
      calendar,
    );
  const [from, to] = [
    plainly(tokens.slice(0, at)),
    plainly(tokens.slice(at + 1)),
  ];
  const span = from && to && between(from, to, calendar);
  return span ? reading(rangeKind(from.kind, to.kind), span) : null;
}

/** The dated reading of the tokens, all of them; null when they are not a date phrase. */
export function spanOf(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  if (isWordedLength(tokens) || isAdded(tokens))
    return durationOf(tokens, (words) => plainSpan(words, calendar));
  const [first, ...rest] = tokens.filter(
    (token, at) => !(silent.has(token) && at === 0 && token !== "within"),
  );
  if (first === undefined) return null;
  const all = [first, ...rest];
  const closed = withoutOpenEnd(all);
  if (closed) {
    const open = spanOf(closed, calendar);
    return open?.start ? from(open.start) : null;
  }
  if (first === "before") return beforeSpan(all, calendar);
  if (first === "after" || first === "beyond" || first === "post") {
    const span = plainSpan(rest, calendar);
    return span?.end ? from(addDays(span.end, 1)) : null;
  }
  const both = opening.has(first) ? startAndFinish(rest, calendar) : null;
  if (both) return both;
  // "From January 2027 for six months" ends.
  const lasting =
    opening.has(first) && all.includes("for")
      ? durationOf(rest, (words) => plainSpan(words, calendar))
      : null;
  if (lasting?.end) return lasting;
  const plain = plainSpan(all, calendar);
  if (plain) return plain;
  if (opening.has(first)) {
    const span = plainSpan(rest, calendar);
    return span?.start ? from(span.start) : null;
  }
  return durationOf(all, (words) => plainSpan(words, calendar));
}

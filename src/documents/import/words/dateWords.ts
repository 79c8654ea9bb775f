// Dates in cells and in sentences: which words are dates, the original and the revised one in one cell, a serial number nobody formatted.
import { inWords } from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { readTimeline } from "../../../domain/dates/timeline.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import type { Cell } from "../file/grid.ts";
import { dateOfSerial } from "../excel/numberFormat.ts";

export interface DateContext {
  readonly today: CalendarDate;
  readonly financialYearStartMonth: number;
  /** The table writes the month before the day, as another day in it shows. */
  readonly monthFirst?: true;
}

/** The same, with what a workbook says of its own days. */
export type DraftContext = DateContext & { readonly date1904: boolean };

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dateShape = new RegExp(
  `\\b${month}\\b|\\b(?:spring|summer|autumn|winter|easter|christmas|q[1-4]|quarter|ongoing|on-going|tbc|tba|immediate(?:ly)?|asap|end of (?:the )?(?:year|month))\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d\\d(?:[/-]\\d{2,4})?\\b|\\b\\d{2}/\\d{2}\\b`,
  "i",
);

/** Quick test on shape alone, for telling what a column holds. */
export function looksLikeDate(text: string): boolean {
  return text.length <= 120 && dateShape.test(text);
}

/** A day, month or year named in full ("31 March 2016", "March 2018"), as it may stand in a sentence. */
const namedDate = `(?:\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${month}\\.?,?\\s+(?:20\\d\\d|\\d\\d)\\b|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d\\b`;
const looseDate = `(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?(?:${namedDate}|(?:\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${month}\\b(?:\\s+20\\d\\d)?|(?:spring|summer|autumn|winter|q[1-4])\\s+20\\d\\d(?:[/-]\\d{2,4})?|20\\d\\d[/-]\\d{2,4})`;

const leading = new RegExp(`^\\s*(${namedDate})\\s*[-–:.,]?\\s*`, "i");
const atEnd = new RegExp(
  `^(.*?)[\\s,(–/-]*\\b(?:by\\s+)?(${looseDate})\\)?\\.?$`,
  "i",
);
const anywhere = new RegExp(namedDate, "gi");
const inTitle = new RegExp(
  `\\b(?:by|before|until|no later than|end of)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?((?:${looseDate}))|\\b(${namedDate})`,
  "i",
);
const fromTo = new RegExp(
  `\\bfrom\\s+(?:the\\s+)?(${looseDate})\\s+(?:to|until)\\s+(${looseDate})`,
  "i",
);
const nowBy = new RegExp(
  `\\b(?:will|to) now (?:be )?\\w+[^.\\n]{0,40}?\\b(?:by|in)\\s+(?:the\\s+)?(${looseDate})`,
  "i",
);
const movedTo = new RegExp(
  `\\b(?:revised|extended|deferred|moved|postponed|re-?programmed|put back|slipped|delayed|proposed|re-?scheduled)\\b[^.\\n]{0,60}?\\b(?:to|until|till|for)\\s+(?:the\\s+)?(${looseDate})`,
  "i",
);

export function dateAtStart(
  text: string,
): { date: string; rest: string } | null {
  const match = leading.exec(text);
  return match?.[1] === undefined
    ? null
    : { date: match[1], rest: text.slice(match[0].length) };
}

export function namedDatesIn(text: string): string[] {
  return text.slice(0, 4_000).match(anywhere) ?? [];
}

/** The date phrase a title carries ("… by March 2018"), as written; null when it has none. */
export function dateInTitle(title: string): string | null {
  const match = inTitle.exec(title.slice(0, 2_000));
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/** "Revised from June to September 2018", "deferred until March 2019" inside a commentary: the date proposed, as written. */
export function revisionInWords(
  text: string,
): { from: string | null; to: string } | null {
  const words = text.slice(0, 8_000);
  if (
    !/\b(revis|extend|defer|mov|postpone|re-?programm|put back|slip|delay|propos|re-?schedul|(?:will|to) now)/i.test(
      words,
    )
  )
    return null;
  const both = fromTo.exec(words);
  if (both?.[2] !== undefined) return { from: both[1] ?? null, to: both[2] };
  const to = (movedTo.exec(words) ?? nowBy.exec(words))?.[1];
  return to === undefined ? null : { from: null, to };
}

const noDate = {
  start: null,
  end: null,
  kind: "unknown",
  openEnded: false,
} as const;

const readings = new Map<string, Timeline>();

/** "04/06/2026" written month first, turned round. */
const dayFirst = (text: string) =>
  text.replace(
    /\b(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\2(\d{4}|\d{2})\b/g,
    "$3$2$1$2$4",
  );

/** Reads a phrase, remembering it: the same few dates fill a column. */
export function timelineOf(text: string, context: DateContext): Timeline {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length > 400) return { text, ...noDate };
  const key = `${context.today} ${context.financialYearStartMonth} ${context.monthFirst ?? false} ${clean}`;
  let reading = readings.get(key);
  if (!reading) {
    reading = readTimeline(context.monthFirst ? dayFirst(clean) : clean, {
      reference: context.today,
      financialYearStartMonth: context.financialYearStartMonth,
    });
    if (readings.size > 5_000) readings.clear();
    if (reading.end !== null && reading.end < "1950")
      reading = { text, ...noDate };
    readings.set(key, reading);
  }
  return { ...reading, text };
}

/** "31 Mawrth 2027 / 31 March 2027" is one day said twice, as in two languages: its second half says all of it. Any other text stays as it is. */
export function saidOnce(text: string, context: DateContext): string {
  const [first, second, ...more] = text.split(/\s+[/|]\s+|\n/);
  if (!first || !second || more.length > 0) return text;
  const [one, other] = [first, second].map((side) => timelineOf(side, context));
  return one?.end != null && one.start === other?.start && one.end === other.end
    ? second.trim()
    : text;
}

/** A cell of a date column: a real date, a number Excel forgot to format, or words. Null for an empty one. */
export function timelineOfCell(
  cell: Cell | undefined,
  text: string,
  context: DateContext,
  date1904 = false,
): Timeline | null {
  if (text.trim() === "" || /^(-+|–|—|n\/?a|none|nil)\.?$/i.test(text.trim()))
    return null;
  const whole =
    cell?.text.trim() === text.trim() || cell?.mergedFrom !== undefined;
  const source = cell?.mergedFrom ?? cell;
  // Excel shows an empty date as 0 or 1 January 1900: no plan has such a day.
  if (whole && source?.date !== undefined && source.date >= "1950")
    return /^\d/.test(source.text)
      ? {
          text,
          start: source.date,
          end: source.date,
          kind: "date",
          openEnded: false,
        }
      : timelineOf(text, context);
  // 30,000 to 65,000 are the days of 1982 to 2077.
  const serial = /^\d{5}(\.\d+)?$/.test(text.trim()) ? Number(text) : NaN;
  if (serial >= 30_000 && serial <= 65_000) {
    const date = dateOfSerial(serial, date1904);
    if (date !== null)
      return {
        text: inWords(date),
        start: date,
        end: date,
        kind: "date",
        openEnded: false,
      };
  }
  return timelineOf(text, context);
}

/** Owner and date in one cell ("Head of Finance\n30/06/2018", "Risk Manager – 31/12/18"), told apart line by line. */
export function splitOwnerAndDate(text: string): {
  owner: string;
  due: string;
} {
  const owner: string[] = [];
  const due: string[] = [];
  for (const line of text.split(/\n|;/)) {
    const inBracket =
      line.length > 200
        ? null
        : /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(line.trim());
    if (
      inBracket?.[1] !== undefined &&
      inBracket[2] !== undefined &&
      looksLikeDate(inBracket[2]) &&
      !looksLikeDate(inBracket[1])
    ) {
      owner.push(inBracket[1]);
      due.push(inBracket[2]);
      continue;
    }
    const tail = line.length > 200 ? null : atEnd.exec(line.trim());
    if (tail?.[2] !== undefined) {
      const lead =
        /(?:^|[\s,(–-])((?:from|by|before|until|end|early|mid|late)\s*)$/i.exec(
          tail[1] ?? "",
        );
      const owns = (tail[1] ?? "").slice(0, lead?.index);
      if (owns.trim() !== "") owner.push(owns.trim());
      due.push([lead?.[1]?.trim() ?? "", tail[2]].join(" ").trim());
    } else (looksLikeDate(line) ? due : owner).push(line.trim());
  }
  const joined = (lines: readonly string[]) =>
    lines.filter((line) => line !== "").join("\n");
  return { owner: joined(owner), due: joined(due) };
}

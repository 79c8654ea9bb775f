// Readings as people type and paste them: a day, a number and where it is from, one a line. What cannot be read is said, line by line, and never guessed.
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { dayWritten } from "../dates/dayWritten.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import type { Measure } from "../plan/measure.ts";
import type { MeasureAt } from "./measuresAt.ts";

/** One line as understood. */
export interface ReadingLine {
  readonly line: string;
  readonly on: CalendarDate | null;
  readonly value: number | null;
  readonly source: string;
  /** Why it cannot be recorded, in a sentence; null where it can. */
  readonly problem: Sentence | null;
  /** The same day and number are recorded already: nothing is to be done. */
  readonly known: boolean;
}

const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A unit as it is compared: "Days " and "days" are one. */
const plain = (text: string) =>
  text.toLowerCase().replaceAll(/\s+/g, " ").trim();

/**
 * A number as written, with or without the measure's unit: "1,234.5", "12 %", "£3". Refuses what is none (`notANumber`) and a number of another
 * unit (`otherUnit`).
 */
export function readValue(
  text: string,
  { unit }: Pick<Measure, "unit">,
  what: Sentence = say("measures.reading"),
): Answer<number, "notANumber" | "otherUnit"> {
  const written = text.normalize("NFKC").trim().replaceAll("−", "-");
  const found = /^([^\d+-]*)([+-]?[\d.,]*\d)\s*(.*)$/s.exec(written);
  const [, lead = "", number = "", rest = ""] = found ?? [];
  if (!plainNumber.test(number))
    return no(
      "notANumber",
      written === ""
        ? say("readings.valueMissing", { what, unit })
        : say("readings.notANumber", {
            what,
            written: written.slice(0, 40),
            unit,
          }),
    );
  const said = plain(`${lead} ${rest}`);
  // "£1.2m" of a measure in "£m".
  const ours = [said, plain(`${lead}${rest}`)].includes(plain(unit));
  if (said !== "" && !ours)
    return no(
      "otherUnit",
      say("readings.otherUnit", { what, written: written.slice(0, 40), unit }),
    );
  return yes(Number(number.replaceAll(",", "")));
}

/** The cells of a line: by tab, by semicolon, else by comma with quotes as spreadsheets write them. */
function cellsOf(line: string): string[] {
  const by = ["\t", ";"].find((each) => line.includes(each)) ?? ",";
  if (by !== ",") return line.split(by).map((cell) => cell.trim());
  const cells =
    line.replaceAll(/,\s+"/g, ',"').match(/("(?:[^"]|"")*"|[^,"]*)(?:,|$)/g) ??
    [];
  return cells
    .map((cell) => cell.replace(/,$/, "").trim())
    .map((cell) => cell.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"'))
    .slice(0, line.endsWith(",") ? undefined : Math.max(1, cells.length - 1));
}

/** A first line of names is no reading. */
function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => !/\d/.test(cell));
}

function readLine(line: string, measure: Measure): ReadingLine {
  const [day = "", number = "", ...more] = cellsOf(line);
  const on = dayWritten(day);
  const value = readValue(number, measure);
  const source = more.filter((cell) => cell !== "").join(", ");
  const [rest = ""] = more;
  const torn = /^\d{3}(?:\.\d+)?$/.test(rest)
    ? say("readings.torn", { number, rest })
    : null;
  const problem =
    on === null
      ? say("readings.notADay", { day: day.slice(0, 40) })
      : (torn ?? (value.ok ? null : value.words));
  return {
    line,
    on,
    value: value.ok ? value.value : null,
    source,
    problem,
    known: false,
  };
}

/**
 * Reads typed or pasted lines "day, number, source", in any order of days; empty lines and a line of headings are skipped.
 * @param measure what is read, with what was recorded of it
 * @param today readings of a later day are no readings
 */
export function readReadings(
  text: string,
  { measure, readings }: Pick<MeasureAt, "measure" | "readings">,
  today: CalendarDate,
): readonly ReadingLine[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const rows = isHeading(cellsOf(lines[0] ?? "")) ? lines.slice(1) : lines;
  const seen = new Map<CalendarDate, number>();
  const there = new Map(readings.map(({ on, value }) => [on, value]));
  return rows.map((row): ReadingLine => {
    const read = readLine(row.replace(/^\uFEFF/, ""), measure);
    const { on, value } = read;
    if (on === null || value === null) return read;
    if (on > today)
      return {
        ...read,
        problem: say("readings.inFuture", { on, today }),
      };
    const twice = seen.get(on);
    seen.set(on, value);
    if (twice !== undefined && twice !== value)
      return {
        ...read,
        problem: say("readings.twice", { on }),
      };
    const known = twice !== undefined || there.get(on) === value;
    return { ...read, known: read.problem === null && known };
  });
}

// Columns of quarters or months: what stands in each is a milestone of that time, and the last one with something in it is when the action is due.
import { say } from "../../../domain/words/say.ts";
import {
  addDays,
  monthOf,
  yearOf,
} from "../../../domain/values/calendarDate.ts";
import type { ReadMilestone } from "../../../domain/imports/file/importedPlan.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import { timelineOf } from "../words/dateWords.ts";
import type { DateContext } from "../words/dateWords.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { periodOf } from "../columns/periodColumns.ts";

/** A cross, a tick, a bar: it says when, and not what. */
const mark = /^(?:x|✓|✔|✗|✘|●|■|▪|•|□|☒|☑|\*|y|yes|[-=>→]+>)?$/i;
const nothing = /^(?:[-–—]+|n\/?a|none|nil|no|0|0%|☐)$/i;

/** The time of a column: its own words, with the year around the table where it has none, else the financial year of today. */
function timeOf(
  heading: string,
  yearAround: string | null,
  context: DateContext,
): { readonly time: Timeline; readonly assumed: boolean } {
  const inBracket = /[([][^)\]]*\d\d[^)\]]*[)\]]/.test(heading);
  const own = inBracket ? heading : periodOf(heading);
  const read = timelineOf(own, context);
  const later = { ...context, today: addDays(context.today, 1500) };
  if (read.end !== null && read.end === timelineOf(own, later).end)
    return { time: { ...read, text: own }, assumed: false };
  const text = `${periodOf(heading)} ${yearAround ?? financialYearOf(context)}`;
  return {
    time: { ...timelineOf(text, context), text },
    assumed: yearAround === null,
  };
}

function financialYearOf({
  today,
  financialYearStartMonth,
}: DateContext): string {
  const from =
    yearOf(today) - (monthOf(today) < financialYearStartMonth ? 1 : 0);
  return `${from}/${String(from + 1).slice(2)}`;
}

/** Milestones of the periods, and the due date where the table gives none. */
export function readPeriods(
  draft: Draft,
  context: DateContext,
): readonly ReadMilestone[] {
  const { raw } = draft;
  const filled = raw.periods
    .filter(([, text]) => !nothing.test(text))
    .map(([heading, text]) => ({
      heading,
      text,
      ...timeOf(heading, raw.layout.yearAround, context),
    }));
  if (filled.length === 0) return [];
  const last = filled.reduce((latest, one) =>
    (one.time.end ?? "") >= (latest.time.end ?? "") ? one : latest,
  );
  if (draft.due === null && last.time.end !== null) {
    draft.due = last.time;
    flag(
      draft,
      "dueFromPeriods",
      say("due.lastPeriod", { heading: last.heading, due: last.time.end }),
    );
  }
  if (filled.some(({ assumed }) => assumed) && last.time.end !== null) {
    const words = say("due.periodYear", {
      heading: last.heading,
      end: last.time.end,
    });
    flag(draft, "yearAssumed", words);
    askOfRow(draft, "due", words, draft.due, "due: year of the columns");
  }
  const ticked = filled.filter(({ text }) =>
    /\S\s*[✓✔☑☒]|[✓✔☑☒]\s*\S/u.test(text),
  );
  if (ticked.length > 0)
    flag(
      draft,
      "milestoneTicked",
      say("due.ticked", {
        milestones: ticked.map(({ text }) =>
          say("column.quoted", { heading: text }),
        ),
      }),
    );
  return filled
    .filter(({ text }) => !mark.test(text))
    .map(({ text, time }) => ({
      title: text.replace(/\s*[✓✔☑☒]\s*/gu, " ").trim(),
      due: time,
    }));
}

const financialYear = /\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/;

/** The financial year that words around a table name ("Delivery plan 2025/26"); the nearest words first. */
export function yearIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [, from, to] = financialYear.exec(text) ?? [];
    if (
      from !== undefined &&
      to !== undefined &&
      Number(to) === (Number(from) + 1) % 100
    )
      return `${from}/${to}`;
  }
  return null;
}

// Milestones of an action: a column of their own, one line each, with dates beside them or at the end of the line.
import {
  looksLikeDate,
  timelineOf,
  timelineOfCell,
} from "../words/dateWords.ts";
import { datesInCell } from "../../../domain/dates/datesInText.ts";
import type { DateContext } from "../words/dateWords.ts";
import type { ReadMilestone } from "../../../domain/imports/file/importedPlan.ts";
import type { RawMilestone } from "../rows/innerSteps.ts";

export function readMilestones(
  raw: readonly RawMilestone[],
  context: DateContext,
): ReadMilestone[] {
  return raw.flatMap((milestone) => {
    const titles = linesOf(milestone.title);
    const dues = milestone.due
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (titles.length === 0)
      return milestone.due === ""
        ? []
        : [{ title: "", due: timelineOf(milestone.due, context) }];
    if (titles.length === 1 || dues.length <= 1)
      return titles.map((title) => besideOrOwn(title, milestone, context));
    return titles.map((title, i) => ({
      title,
      due: dues[i] === undefined ? null : timelineOf(dues[i], context),
    }));
  });
}

/** A date in the milestone's own words is its date; else the one that stands beside it. */
function besideOrOwn(
  title: string,
  beside: RawMilestone,
  context: DateContext,
): ReadMilestone {
  const own = withOwnDate(title, context);
  if (own.due !== null || beside.due === "") return own;
  return {
    title,
    due: timelineOfCell(beside.dueCell, beside.due, context),
  };
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\n|;/)) {
    const line = raw.trim();
    if (line === "") continue;
    const above = lines.at(-1);
    if (above !== undefined && /^\p{Ll}/u.test(line) && !/[.;]$/.test(above))
      lines[lines.length - 1] = `${above} ${line}`;
    else
      lines.push(line.replace(/^(?:[•◦▪*–-]|\d{1,2}[.)]|\(?[a-z]\))\s+/, ""));
  }
  return lines;
}

/** "Draft strategy – June 2018", "Consult (by end of March 2018)", "June 2018: draft". The title keeps its words where the date is part of them. */
function withOwnDate(line: string, context: DateContext): ReadMilestone {
  if (line.length > 500) return { title: line, due: null };
  const last =
    /^(.{3,}?)\s*(?:[–—:,;-]\s+|\(\s*|\s+by\s+)([^–—:,;()]{3,40})\)?\.?$/s.exec(
      line,
    );
  if (
    last?.[1] !== undefined &&
    last[2] !== undefined &&
    looksLikeDate(last[2])
  ) {
    const due = timelineOf(last[2], context);
    if (due.end !== null) return { title: last[1].trim(), due };
  }
  const first = /^([^:–—]{4,30}?)\s*[:–—]\s+(.{3,})$/s.exec(line);
  if (
    first?.[1] !== undefined &&
    first[2] !== undefined &&
    looksLikeDate(first[1])
  ) {
    const due = timelineOf(first[1], context);
    if (due.end !== null) return { title: first[2].trim(), due };
  }
  // "Report to Cabinet June 2026": the words stay whole.
  const end = datesInCell(line, context.today).at(-1)?.text;
  return {
    title: line,
    due:
      end !== undefined && line.replace(/[.)\s]+$/, "").endsWith(end)
        ? timelineOf(end, context)
        : null,
  };
}

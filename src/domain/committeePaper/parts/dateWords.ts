// Dates as a paper prints them: as the council wrote them where they mean a month, a quarter or a year, else the day in words.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { timelineSaid } from "../../words/timelineInWords.ts";
import type { Writer } from "../../words/writer.ts";
import type { Revision } from "../../plan/revision.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** "31 March 2019", or the words for having none. */
export function dateInWords(
  date: CalendarDate | null,
  writer: Writer,
  none = "",
): string {
  return date === null ? none : writer.date(date);
}

/** What a proposal asks for: the month or quarter it names where that ends on its day, else the day. */
function proposalTimeline(
  revision: Pick<Revision, "to" | "toText" | "effective">,
): Timeline | null {
  if (revision.to === null) return null;
  const read = readTimeline(revision.toText, { reference: revision.effective });
  return read.end === revision.to ? read : null;
}

/** "March 2019", "31 March 2019", "not yet agreed". */
export function proposalInWords(
  revision: Pick<Revision, "to" | "toText" | "effective">,
  writer: Writer,
): string {
  const timeline = proposalTimeline(revision);
  if (timeline) return writer.tell(timelineSaid(timeline));
  return dateInWords(revision.to, writer, writer.t("not yet agreed"));
}

/** The programmed date, with no day made up for a month: "March 2018", "2016 to 2018", "TBC". Source: domain.md 6.4, M3. */
export function programmedInWords(
  { due }: Pick<Action, "due">,
  none: string,
  writer: Writer,
): string {
  return (due && writer.tell(timelineSaid(due))) || none;
}

/** Who writes a date, and the words for having none. */
interface Said {
  readonly writer: Writer;
  readonly none: string;
}

/** A date in force in the words of whatever put it in force: the programmed date, or a proposal since. */
export function inForceInWords(
  inForce: CalendarDate | null,
  action: Pick<Action, "due">,
  proposals: readonly Revision[],
  { writer, none }: Said,
): string {
  if (inForce === null) return programmedWithoutEnd(action, none, writer);
  if (action.due?.end === inForce)
    return programmedInWords(action, none, writer);
  const asked = proposals.findLast(
    (one) => one.milestoneId === null && one.to === inForce,
  );
  return asked ? proposalInWords(asked, writer) : writer.date(inForce);
}

/** A date that was decided on, as the council wrote it where it is the programmed one or one that was asked for: "from September 2018 to November 2018". */
export function decidedInWords(
  date: CalendarDate | null,
  action: Pick<Action, "due">,
  proposals: readonly Revision[],
  said: Said,
): string {
  return date === null
    ? said.none
    : inForceInWords(date, action, proposals, said);
}

/** Open-ended, ongoing or not agreed: what was written, unless a body has since left it without a date. */
function programmedWithoutEnd(
  { due }: Pick<Action, "due">,
  none: string,
  writer: Writer,
): string {
  return due && due.end === null
    ? programmedInWords({ due }, none, writer)
    : none;
}

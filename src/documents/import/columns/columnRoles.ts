// Settles what columns are where their headings leave a doubt: by the words below them and by what the other columns are.
import type { Candidate, ColumnRole } from "./candidate.ts";
import { looksLikeDate } from "../words/dateWords.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { leaveMeetingsOut, partYears } from "./dateColumns.ts";
import { laterFirst } from "./recency.ts";
import { looksLikeRef } from "../words/refs.ts";
import { readStatusCell, readStatusWord } from "../words/statusWords.ts";

export type { Candidate, ColumnRole } from "./candidate.ts";

/** The surest column of a role: one with words in it, by how close its heading comes. */
export function best(
  columns: readonly Candidate[],
  role: ColumnRole,
  today?: CalendarDate,
): Candidate | undefined {
  return columns
    .filter((column) => column.role === role)
    .sort(
      (a, b) =>
        Number(b.values.length > 0) - Number(a.values.length > 0) ||
        (today
          ? laterFirst(a.heading, b.heading, today, a.index > b.index)
          : 0) ||
        b.score - a.score ||
        a.rank - b.rank ||
        a.index - b.index,
    )[0];
}

/** With a day, the column that speaks of the latest time is best: "RAG (current)", not "RAG (previous)". */
export function keepBest(
  columns: readonly Candidate[],
  role: ColumnRole,
  today?: CalendarDate,
): void {
  const kept = best(columns, role, today);
  for (const column of columns)
    if (column.role === role && kept && column.heading !== kept.heading)
      column.role = "other";
}

export function settleTheme(
  columns: readonly Candidate[],
  taken: boolean,
): void {
  keepBest(columns, "theme");
  const theme = columns.find((column) => column.role === "theme");
  if (theme && isRating(theme.values)) theme.role = "other";
  else if (theme || taken) return;
  const alternative = columns.find(
    (column) =>
      (column.role === "altTheme" ||
        (column.role === "altTitle" &&
          column.values.length > 1 &&
          averageLength(column.values) < 150)) &&
      !isRating(column.values) &&
      groups(column),
  );
  if (alternative) alternative.role = "theme";
}

/** "Outcome" that is not the theme of the plan is what comes of each action. */
export function settleOutcome(columns: readonly Candidate[]): void {
  if (columns.some(({ role }) => role === "outcome")) return;
  const outcome = columns.find(
    ({ role, heading }) =>
      role === "altTheme" && /^\W*outcomes?\W*$/i.test(heading),
  );
  if (outcome) outcome.role = "outcome";
}

/** How many different words stand in a column. */
export const distinct = (values: readonly string[]): number =>
  new Set(values.map((value) => value.trim().toLowerCase())).size;

/** True where words repeat or span rows, as the names of groups do. */
export function groups(column: Candidate): boolean {
  if (column.merged || (column.values.length > 0 && column.blank >= 0.4))
    return true;
  // "Recommendation" said once over the actions that answer it.
  if (
    column.values.length > 0 &&
    column.blank > 0 &&
    /recommend|objective|finding|issue|outcome|priorit|argymhell/i.test(
      column.heading,
    )
  )
    return true;
  return (
    column.values.length >= 3 &&
    distinct(column.values) <= column.values.length * 0.7
  );
}

export function isRating(values: readonly string[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) =>
      /^(high|medium|low|h|m|l|med|critical|urgent|essential|desirable|\d{1,2}|p\d|(?:not |partially |partly )?(?:agreed?|accepted?|supported)|disagreed?|rejected|declined|noted|yes|no)\.?$/i.test(
        value.trim(),
      ),
    )
  );
}

/** The share of a column's words that pass a test. */
export const shareOf = (
  { values }: Candidate,
  test: (value: string) => boolean,
): number => values.filter(test).length / Math.max(values.length, 1);

/** "Completed - adopted in May 2018" is a status with a date in its tail. */
const isBareDate = (value: string): boolean =>
  /\d/.test(value) && looksLikeDate(value) && !readStatusWord(value);

export function settleDates(columns: readonly Candidate[]): void {
  for (const column of columns) {
    const { role, values, heading } = column;
    if (role === "status" && shareOf(column, isBareDate) > 0.6)
      column.role = /time|dead|due|target|when|pryd/i.test(heading)
        ? "due"
        : "completedOn";
    // "Target" may be a measure, "Original" anything: the values decide.
    if (
      column.role === "due" &&
      values.length >= 2 &&
      shareOf(column, looksLikeDate) < 0.2 &&
      /^(target|original|baseline|schedule|when|timing)s?$/i.test(heading)
    )
      column.role = "other";
  }
  leaveMeetingsOut(columns);
  partYears(columns);
  const dues = columns.filter((column) => column.role === "due");
  if (dues.length >= 2) settleSeveralDues(columns, dues);
}

/** One column keeps the programmed date: the one called original, else the best. */
function settleSeveralDues(
  columns: readonly Candidate[],
  dues: readonly Candidate[],
): void {
  const original = dues.find(({ heading }) =>
    /original|baseline|programmed|initial/i.test(heading),
  );
  const expected = /expected|anticipated|estimated|projected/i;
  const firm = dues.some(({ heading }) => !expected.test(heading));
  for (const column of dues) {
    const heading = column.heading.trim();
    // "Expected end" beside "Planned end" is what is thought of it now.
    if (firm && expected.test(heading)) column.role = "revisedDue";
    else if (
      original &&
      column !== original &&
      /current|latest|now|new|^due(?: date)?$|^target(?: date)?$|^deadline$/i.test(
        heading,
      )
    )
      column.role = "revisedDue";
    else if (/^(date of )?completion( date)?$|completed/i.test(heading))
      column.role = "completedOn";
  }
  const kept = original?.role === "due" ? original : best(columns, "due");
  for (const column of columns)
    if (column.role === "due" && kept && column.heading !== kept.heading)
      column.role = "other";
}

/** A status in so many words, and no colour. */
export function saysStatus(value: string): boolean {
  const word = readStatusWord(value);
  return word?.status != null && word.rag === null;
}

export function settleStatus(
  columns: readonly Candidate[],
  today: CalendarDate,
): void {
  for (const column of columns) {
    if (column.role !== "status") continue;
    // "Status update" over sentences is an account; "Milestone status" is not the action's.
    if (averageLength(column.values) > 25 && accounts(column))
      column.role = "narrative";
    if (/^(?:milestone|step|sub-?task)s?\b/i.test(column.heading))
      column.role = "other";
  }
  keepBest(columns, "status", today);
  // "Delivery", "Initiation" under "Stage" say no status; a share of the work beside it does.
  for (const column of columns)
    if (
      column.role === "status" &&
      /^(?:project )?(?:stage|phase|state)$/i.test(column.heading.trim()) &&
      columns.some(({ role }) => role === "percent") &&
      !column.values.some((value) => readStatusCell(value))
    )
      column.role = "other";
  if (columns.some((column) => column.role === "status")) return;
  const percent = best(columns, "percent");
  if (percent) {
    percent.role = "status";
    return;
  }
  const rag = columns.find(
    (column) =>
      column.role === "rag" &&
      column.values.length > 0 &&
      column.values.filter(saysStatus).length >= column.values.length * 0.6,
  );
  if (rag) rag.role = "status";
}

/** Long words of which few begin with a status. */
function accounts({ values }: Candidate): boolean {
  const known = values.filter((value) => readStatusCell(value)).length;
  return known < values.length * 0.5;
}

/** A first column without heading that holds references is the reference column. */
export function settleBlankRef(columns: readonly Candidate[]): void {
  if (columns.some((column) => column.role === "ref")) return;
  const first = columns.find((column) => column.values.length > 0);
  if (first?.heading !== "" || first.role !== "other")
    return settleMinuteRef(columns);
  if (
    first.values.filter((value) => looksLikeRef(value)).length >=
    first.values.length * 0.5
  )
    first.role = "ref";
}

/** Recommendations without a number of their own are known by the minute that made each: "OS/45" under "Minute". */
function settleMinuteRef(columns: readonly Candidate[]): void {
  const minute = columns.find(
    ({ role, heading, values }) =>
      role === "other" &&
      /^(?:minute|decision)(?: (?:no|number|ref|reference|item))?\W*$/i.test(
        heading,
      ) &&
      values.length > 0 &&
      values.every(looksLikeRef) &&
      distinct(values) === values.length,
  );
  if (minute) minute.role = "ref";
}

/** What is asked for beside a risk, as audits write it: not what a register says of one. */
const wanted = /recommend|response|finding|improvement|requirement|argymhell/i;

/** "Risk: High" rates a finding, and names no risk. */
function settleRatings(columns: readonly Candidate[]): void {
  for (const column of columns)
    if (column.role === "riskTitle" && isRating(column.values))
      column.role = "priorityRating";
}

function answersAsked(columns: readonly Candidate[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return (
    roles.has("officers") &&
    roles.has("due") &&
    columns.some(
      ({ role, heading }) => role === "altTitle" && wanted.test(heading),
    )
  );
}

export function kindOf(columns: readonly Candidate[]): "risks" | "actions" {
  settleRatings(columns);
  const has = (role: ColumnRole) =>
    columns.some((column) => column.role === role);
  if (!has("riskTitle") && !(has("riskId") && has("planRefs")))
    return "actions";
  if (has("planRefs")) return "risks";
  if (has("title") && (has("officers") || has("due") || has("status")))
    return "actions";
  if (answersAsked(columns)) return "actions";
  const codes = columns.find(
    (column) =>
      column.role !== "riskTitle" &&
      column.role !== "riskId" &&
      column.values.length > 0 &&
      column.values.every((value) =>
        looksLikeRef(value.split(/[\n:,;–-]/)[0] ?? ""),
      ),
  );
  if (codes && !has("riskDetail") && codes.role !== "ref")
    codes.role = "planRefs";
  return "risks";
}

export function averageLength(values: readonly string[]): number {
  return (
    values.reduce((sum, value) => sum + value.length, 0) /
    Math.max(values.length, 1)
  );
}

// Decides what each column of a table is, from its heading and, where headings leave a doubt, from what stands below it.
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { matchHeading } from "./fields.ts";
import {
  keepBest,
  kindOf,
  settleBlankRef,
  settleDates,
  settleOutcome,
  settleStatus,
  settleTheme,
} from "./columnRoles.ts";
import {
  settleOwners,
  settleUnnamed,
  settleUnnamedStatus,
} from "./toldByContents.ts";
import { isBar } from "./candidate.ts";
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { namesPost } from "../words/officers.ts";
import { looksLikePerson } from "../words/persons.ts";
import type { GridRow } from "../file/grid.ts";
import { shownText, standsAcross } from "../file/grid.ts";
import type { HeaderColumn, Header } from "./headerRow.ts";
import { headingKey } from "./headingKey.ts";
import { ownRoles } from "./ownColumns.ts";
import { isPeriod, settlePeriods } from "./periodColumns.ts";
import { settleMisfits, settleLongRef } from "./columnMisfits.ts";
import { columnNotes } from "./columnNotes.ts";
import type { ColumnNote } from "./columnNotes.ts";
import { rolesIn, systemOf } from "./systems.ts";
import { adoptTitle, settleTitle } from "./titleColumn.ts";
import { setOtherTongueAside } from "./otherTongue.ts";

interface LaidColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole;
}

/** Days of a table that can only be written one way round; null where none is. */
export interface DayOrder {
  readonly monthFirst: string | null;
  readonly dayFirst: string | null;
}

export interface Layout {
  readonly kind: "actions" | "risks" | "other";
  readonly columns: readonly LaidColumn[];
  /** Headings nobody recognised: their words go to the narrative, and the person is told. */
  readonly unknown: readonly string[];
  /** Columns that might have been taken for what another is, or whose words did not fit their heading: told, in words. */
  readonly told: readonly ColumnNote[];
  /** The other system whose export it is, and its own columns that were left out. */
  readonly system: {
    readonly name: string;
    readonly leftOut: readonly string[];
  } | null;
  /** Days of the table that show which way round it writes them. */
  readonly dayOrder: DayOrder | null;
  /** The year that columns of quarters and months without one belong to, as the words around the table say it. */
  readonly yearAround: string | null;
  /** Set where the table's own heading stands in for a theme ("Performance Management" over the actions). */
  readonly headingAsTheme: string | null;
}

/** What a person said columns are, by their heading. */
export type ChosenColumns = ReadonlyMap<string, ColumnRole>;

/** Headings of tables that travel with a plan but are not the plan: approvals, versions, consultees. */
const coverWords =
  /\b(signature|signed|consult\w*|version|amendments?|distribution|approved by|author|cleared|attend\w*|apologies|telephone|e-?mail|copied to)\b/i;

export function layOut(
  header: Header,
  body: readonly GridRow[],
  today: CalendarDate,
  told: ChosenColumns = new Map(),
): Layout {
  const own = ownRoles(header.columns);
  const system = own ? null : systemOf(header.columns);
  // Words alone across the table are a theme or an account, and no value of the column they begin in.
  const sample = body.slice(0, 300).filter((row) => !standsAcross(row));
  const columns = header.columns.map((column) => candidate(column, sample));
  const chosen = own ?? new Map([...rolesIn(system, columns), ...told]);
  joinTwins(columns);
  setOtherTongueAside(columns);
  choose(columns, chosen);
  settleLongRef(columns);
  settleMisfits(columns);
  settleDates(columns);
  settlePeriods(columns);
  settleStatus(columns, today);
  settleUnnamedStatus(columns);
  keepBest(columns, "ref");
  settleBlankRef(columns);
  const kind = kindOf(columns);
  if (kind === "risks") {
    choose(columns, chosen);
    return finish(columns, "risks", null, chosen, system?.name ?? null);
  }
  settleTitle(columns);
  settleOwners(columns, namesPost);
  settleMilestoneDue(columns);
  // Of our own sheet somebody may have deleted the column of actions: no other stands in for it.
  const titled = own !== null || columns.some((c) => c.role === "title");
  const headingAsTheme = titled ? null : adoptTitle(columns);
  settleTheme(columns, headingAsTheme !== null);
  settleUnnamed(columns, headingAsTheme !== null);
  for (const role of ["leadMember", "outcome", "resource", "exempt"] as const)
    keepBest(columns, role);
  keepBest(columns, "rag", today);
  settleOutcome(columns);
  for (const column of columns)
    if (onlyHelp.has(column.role)) column.role = "other";
  choose(columns, chosen);
  return finish(
    columns,
    !isCover(columns) && (own !== null || isPlan(columns))
      ? "actions"
      : "other",
    headingAsTheme,
    chosen,
    system?.name ?? null,
  );
}

/** A table of approvals or versions, where no column of an action's is missing from it. */
function isCover(columns: readonly Candidate[]): boolean {
  const has = (wanted: ColumnRole) =>
    columns.some(({ role }) => role === wanted);
  return (
    columns.some(({ heading }) => coverWords.test(heading)) &&
    !(has("title") && has("officers") && has("due"))
  );
}

/** Roles that help to tell others, and are none of an action's. */
const onlyHelp: ReadonlySet<ColumnRole> = new Set([
  "altTitle",
  "altTheme",
  "riskId",
  "riskTitle",
  "riskDetail",
  "planRefs",
  "priorityRating",
]);

/** "Timescale / milestones" over dates, where no column holds milestones, is the action's own date. */
function settleMilestoneDue(columns: readonly Candidate[]): void {
  const has = (role: ColumnRole) =>
    columns.some((column) => column.role === role);
  if (has("milestone")) return;
  for (const column of columns)
    if (column.role === "milestoneDue")
      column.role = has("due") ? "other" : "due";
}

/** What a person said a column is holds; another column that was taken for the same gives way. */
function choose(columns: readonly Candidate[], chosen: ChosenColumns): void {
  const told = columns.filter(({ heading }) => chosen.has(headingKey(heading)));
  for (const column of told)
    column.role = chosen.get(headingKey(column.heading)) ?? column.role;
  for (const column of columns)
    if (
      !told.includes(column) &&
      onlyOne.has(column.role) &&
      told.some(({ role }) => role === column.role)
    )
      column.role = "other";
}

const onlyOne: ReadonlySet<ColumnRole> = new Set([
  "ref",
  "title",
  "theme",
  "due",
  "status",
  "rag",
  "leadMember",
]);

function candidate(column: HeaderColumn, body: readonly GridRow[]): Candidate {
  const values = body
    .map((row) => row.cells[column.index]?.text ?? "")
    .filter((text) => text.trim() !== "" && text.trim() !== column.heading);
  const match = column.match && column.match.score >= 0.5 ? column.match : null;
  const named: ColumnRole = isOwnerAndDate(column.heading)
    ? "ownerAndDate"
    : (match?.field ?? "other");
  return {
    index: column.index,
    heading: column.heading,
    role: named,
    named,
    score: match?.score ?? 0,
    rank: match?.rank ?? 999,
    values,
    bars: body.filter((row) => isBar(row.cells[column.index])).length,
    merged: body.some((row) => row.cells[column.index]?.merged === "down"),
    blank: 1 - values.length / Math.max(body.length, 1),
  };
}

function isOwnerAndDate(heading: string): boolean {
  const parts = heading.split(/\s*(?:\/|&|\n|\band\b|,)\s*/);
  const fields = parts.map((part) => matchHeading(part)?.field);
  return (
    parts.length === 2 && fields.includes("officers") && fields.includes("due")
  );
}

/** Columns under one merged heading are one column to the reader: those without values of their own are left out of every choice. A heading said again further along belongs to a small table beside the plan. */
function joinTwins(columns: Candidate[]): void {
  for (const column of columns) {
    const first = columns.find(({ heading }) => heading === column.heading);
    const apart = columns
      .slice(first?.index, column.index)
      .some(({ heading }) => heading !== column.heading);
    if (column.heading !== "" && apart && onlyOne.has(column.role))
      column.role = "other";
  }
  for (const column of columns)
    if (
      column.values.length === 0 &&
      columns.some(
        (other) =>
          other !== column &&
          other.heading === column.heading &&
          other.values.length > 0,
      )
    )
      column.role = "other";
}

function finish(
  columns: readonly Candidate[],
  kind: Layout["kind"],
  headingAsTheme: string | null,
  chosen: ChosenColumns,
  system: string | null,
): Layout {
  const told = kind === "actions" ? columnNotes(columns, chosen) : [];
  return {
    kind,
    headingAsTheme,
    told,
    system:
      system === null ? null : { name: system, leftOut: leftOutOf(columns) },
    yearAround: null,
    dayOrder: null,
    columns: columns.map(({ index, heading, role }) => ({
      index,
      heading,
      role,
    })),
    unknown: columns
      .filter(
        (c) =>
          c.role === "other" &&
          c.score < 0.6 &&
          !isPeriod(c.heading) &&
          !chosen.has(headingKey(c.heading)) &&
          !told.some(({ heading }) => heading === c.heading) &&
          c.values.length > 0 &&
          c.heading !== "",
      )
      .map((c) => c.heading),
  };
}

const leftOutOf = (columns: readonly Candidate[]) =>
  columns
    .filter(({ role, values }) => role === "derived" && values.length > 0)
    .map(({ heading }) => heading);

/** "Name" over persons is a list of people, and nothing is to be done in it. */
const namesPersons = ({ heading, values }: Candidate) =>
  /^(?:full |officer )?names?$/i.test(heading.trim()) &&
  values.length > 0 &&
  values.filter((value) => looksLikePerson(value.trim())).length >=
    values.length * 0.7;

function isPlan(columns: readonly Candidate[]): boolean {
  const title = columns.find((column) => column.role === "title");
  if (!title) return false;
  if (columns.length === 1) return true;
  if (namesPersons(title)) return false;
  // "Name" and "Title" over short words, with nothing that is done or owed beside them, is a list of people or papers.
  const others = new Set(
    columns
      .filter((c) => c.values.length > 0 || c.heading !== "")
      .map((c) => c.role),
  );
  const work = (
    [
      "officers",
      "ownerAndDate",
      "due",
      "revisedDue",
      "status",
      "rag",
      "narrative",
      "milestone",
      "ref",
      "theme",
      "leadMember",
      "completedOn",
      "period",
      "percent",
    ] as const
  ).filter((role) => others.has(role));
  return (
    work.length >= 1 &&
    (title.values.length === 0 ||
      title.values.some((value) => /[a-z]/i.test(value)))
  );
}

/** The text a role shows in a row: cells of its columns joined; merged-down cells show what they are merged into when asked. */
export function textOf(
  layout: Layout,
  row: GridRow,
  role: ColumnRole,
  throughMerges = false,
): string {
  const parts: string[] = [];
  for (const column of layout.columns) {
    if (column.role !== role) continue;
    const cell = row.cells[column.index];
    const text =
      throughMerges && cell?.merged === "down"
        ? shownText(cell)
        : (cell?.text ?? "");
    if (text.trim() !== "" && !parts.includes(text)) parts.push(text);
  }
  return parts.join("\n").trim();
}

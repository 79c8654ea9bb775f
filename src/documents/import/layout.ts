// Decides what each column of a table is, from its heading and, where headings leave a doubt, from what stands below it.
import { matchHeading } from "./fields.ts";
import type { Field } from "./fields.ts";
import type { GridRow } from "./grid.ts";
import { shown } from "./grid.ts";
import type { Column, Header } from "./headerRow.ts";
import { looksLikeDate } from "./dateWords.ts";
import { looksLikeRef } from "./refs.ts";
import { readStatusWord } from "./statusWords.ts";

/** "ownerAndDate" is one column for both: "Responsible officer / Target date". */
export type Role = Field | "other" | "ownerAndDate";

export interface LaidColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: Role;
}

export interface Layout {
  readonly kind: "actions" | "risks" | "other";
  readonly columns: readonly LaidColumn[];
  /** Headings nobody recognised: their words go to the narrative, and the person is told. */
  readonly unknown: readonly string[];
  /** Set where the table's own heading stands in for a theme ("Performance Management" over the actions). */
  readonly headingAsTheme: string | null;
}

interface Candidate {
  readonly index: number;
  readonly heading: string;
  role: Role;
  readonly score: number;
  readonly rank: number;
  readonly values: readonly string[];
  readonly merged: boolean;
  /** Share of rows in which it is blank. */
  readonly blank: number;
}

/** Headings of tables that travel with a plan but are not the plan: approvals, versions, consultees. */
const coverWords =
  /\b(signature|signed|consult\w*|version|amendments?|distribution|approved by|author|cleared|attend\w*|apologies|telephone|e-?mail|copied to)\b/i;

export function layOut(header: Header, body: readonly GridRow[]): Layout {
  const sample = body.slice(0, 300);
  const columns = header.columns.map((column) => candidate(column, sample));
  joinTwins(columns);
  // "Item", "Code" or "Number" over long words is the action itself.
  for (const column of columns)
    if (column.role === "ref" && averageLength(column.values) > 30)
      column.role = columns.some((c) => c.role === "title")
        ? "other"
        : "altTitle";
  settleDates(columns);
  settleStatus(columns);
  keepBest(columns, "ref");
  settleBlankRef(columns);
  const kind = kindOf(columns);
  if (kind === "risks") return finish(columns, "risks", null);
  settleTitle(columns);
  const headingAsTheme = columns.some((c) => c.role === "title")
    ? null
    : adoptTitle(columns);
  settleTheme(columns, headingAsTheme !== null);
  keepBest(columns, "leadMember");
  keepBest(columns, "rag");
  for (const column of columns)
    if (
      [
        "altTitle",
        "altTheme",
        "riskId",
        "riskTitle",
        "riskDetail",
        "planRefs",
        "priorityRating",
        "percent",
      ].includes(column.role)
    )
      column.role = "other";
  const cover = columns.some((column) => coverWords.test(column.heading));
  return finish(
    columns,
    !cover && isPlan(columns) ? "actions" : "other",
    headingAsTheme,
  );
}

function candidate(column: Column, body: readonly GridRow[]): Candidate {
  const values = body
    .map((row) => row.cells[column.index]?.text ?? "")
    .filter((text) => text.trim() !== "");
  const match = column.match && column.match.score >= 0.5 ? column.match : null;
  return {
    index: column.index,
    heading: column.heading,
    role: isOwnerAndDate(column.heading)
      ? "ownerAndDate"
      : (match?.field ?? "other"),
    score: match?.score ?? 0,
    rank: match?.rank ?? 999,
    values,
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

/** Columns under one merged heading are one column to the reader: those without values of their own are left out of every choice. */
function joinTwins(columns: Candidate[]): void {
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
): Layout {
  return {
    kind,
    headingAsTheme,
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
          c.values.length > 0 &&
          c.heading !== "",
      )
      .map((c) => c.heading),
  };
}

function isPlan(columns: readonly Candidate[]): boolean {
  const title = columns.find((column) => column.role === "title");
  if (!title) return false;
  if (columns.length === 1) return true;
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
    ] as const
  ).filter((role) => others.has(role));
  return (
    work.length >= 1 &&
    (title.values.length === 0 ||
      title.values.some((value) => /[a-z]/i.test(value)))
  );
}

function best(
  columns: readonly Candidate[],
  role: Role,
): Candidate | undefined {
  return columns
    .filter((column) => column.role === role)
    .sort(
      (a, b) =>
        Number(b.values.length > 0) - Number(a.values.length > 0) ||
        b.score - a.score ||
        a.rank - b.rank ||
        a.index - b.index,
    )[0];
}

function keepBest(columns: readonly Candidate[], role: Role): void {
  const kept = best(columns, role);
  for (const column of columns)
    if (column.role === role && kept && column.heading !== kept.heading)
      column.role = "other";
}

function settleTitle(columns: readonly Candidate[]): void {
  if (!columns.some((c) => c.role === "title")) {
    const alternative = best(columns, "altTitle") ?? best(columns, "milestone");
    if (alternative) alternative.role = "title";
  }
  const kept = best(columns, "title");
  for (const column of columns)
    if (column.role === "title" && kept && column !== kept)
      column.role = /task|step/i.test(column.heading) ? "milestone" : "other";
}

/** The table whose heading is its theme: the first unknown heading over real words becomes the action's column (domain case M38). */
function adoptTitle(columns: readonly Candidate[]): string | null {
  const works = columns.filter((c) =>
    ["officers", "narrative", "status", "due", "ref", "rag"].includes(c.role),
  );
  if (new Set(works.map((c) => c.role)).size < 2) return null;
  const unknown = columns.find(
    (c) =>
      (c.role === "other" || c.role === "altTheme" || c.role === "theme") &&
      c.heading !== "" &&
      averageLength(c.values) > 12 &&
      !isRating(c.values) &&
      !groups(c),
  );
  if (!unknown) return null;
  unknown.role = "title";
  return unknown.heading;
}

function settleTheme(columns: readonly Candidate[], taken: boolean): void {
  keepBest(columns, "theme");
  const theme = columns.find((column) => column.role === "theme");
  if (theme && isRating(theme.values)) theme.role = "other";
  else if (theme || taken) return;
  const alternative = columns.find(
    (column) =>
      (column.role === "altTheme" ||
        (column.role === "altTitle" && averageLength(column.values) < 150)) &&
      !isRating(column.values) &&
      groups(column),
  );
  if (alternative) alternative.role = "theme";
}

/** True where words repeat or span rows, as the names of groups do. */
function groups(column: Candidate): boolean {
  if (column.merged || (column.values.length > 0 && column.blank >= 0.4))
    return true;
  return (
    column.values.length >= 3 &&
    new Set(column.values.map((value) => value.trim().toLowerCase())).size <=
      column.values.length * 0.7
  );
}

function isRating(values: readonly string[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) =>
      /^(high|medium|low|h|m|l|med|critical|urgent|essential|desirable|\d{1,2}|p\d)$/i.test(
        value.trim(),
      ),
    )
  );
}

function settleDates(columns: readonly Candidate[]): void {
  const dates = (column: Candidate) =>
    column.values.filter((value) => looksLikeDate(value)).length /
    Math.max(column.values.length, 1);
  // "Completed - adopted in May 2018" is a status with a date in its tail.
  const bareDates = (column: Candidate) =>
    column.values.filter(
      (value) =>
        /\d/.test(value) && looksLikeDate(value) && !readStatusWord(value),
    ).length / Math.max(column.values.length, 1);
  for (const column of columns) {
    if (
      column.role === "status" &&
      column.values.length > 0 &&
      bareDates(column) > 0.6
    )
      column.role = "completedOn";
    // "Target" may be a measure, "Original" anything: the values decide.
    if (
      column.role === "due" &&
      column.values.length >= 2 &&
      dates(column) < 0.2 &&
      /^(target|original|baseline|schedule|when|timing)s?$/i.test(
        column.heading,
      )
    )
      column.role = "other";
  }
  const dues = columns.filter((column) => column.role === "due");
  if (dues.length < 2) return;
  const original = dues.find((column) =>
    /original|baseline|programmed|initial/i.test(column.heading),
  );
  for (const column of dues) {
    if (
      original &&
      column !== original &&
      /current|latest|now|new/i.test(column.heading)
    )
      column.role = "revisedDue";
    else if (
      /^(date of )?completion( date)?$|completed/i.test(column.heading.trim())
    )
      column.role = "completedOn";
  }
  const kept = original?.role === "due" ? original : best(columns, "due");
  for (const column of columns)
    if (column.role === "due" && kept && column.heading !== kept.heading)
      column.role = "other";
}

function settleStatus(columns: readonly Candidate[]): void {
  keepBest(columns, "status");
  if (columns.some((column) => column.role === "status")) return;
  const words = (column: Candidate) =>
    column.values.filter((value) => readStatusWord(value)?.status).length;
  const rag = columns.find(
    (column) =>
      column.role === "rag" &&
      column.values.length > 0 &&
      words(column) >= column.values.length * 0.6,
  );
  if (rag) rag.role = "status";
}

/** A first column without heading that holds references is the reference column. */
function settleBlankRef(columns: readonly Candidate[]): void {
  if (columns.some((column) => column.role === "ref")) return;
  const first = columns.find((column) => column.values.length > 0);
  if (first?.heading !== "" || first.role !== "other") return;
  if (
    first.values.filter((value) => looksLikeRef(value)).length >=
    first.values.length * 0.5
  )
    first.role = "ref";
}

function kindOf(columns: readonly Candidate[]): "risks" | "actions" {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if (!has("riskTitle") && !(has("riskId") && has("planRefs")))
    return "actions";
  if (has("planRefs")) return "risks";
  if (has("title") && (has("officers") || has("due") || has("status")))
    return "actions";
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

function averageLength(values: readonly string[]): number {
  return (
    values.reduce((sum, value) => sum + value.length, 0) /
    Math.max(values.length, 1)
  );
}

/** The text a role shows in a row: cells of its columns joined; merged-down cells show what they are merged into when asked. */
export function textOf(
  layout: Layout,
  row: GridRow,
  role: Role,
  throughMerges = false,
): string {
  const parts: string[] = [];
  for (const column of layout.columns) {
    if (column.role !== role) continue;
    const cell = row.cells[column.index];
    const text =
      throughMerges && cell?.merged === "down"
        ? shown(cell)
        : (cell?.text ?? "");
    if (text.trim() !== "" && !parts.includes(text)) parts.push(text);
  }
  return parts.join("\n").trim();
}

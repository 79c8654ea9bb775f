// An action as gathered from one or more rows, before anything is interpreted.
import { splitOwnerAndDate } from "../words/dateWords.ts";
import type { Cell, GridRow, CellPlace } from "../file/grid.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { Layout } from "../columns/layout.ts";

export interface RawMilestone {
  readonly title: string;
  readonly due: string;
  readonly dueCell: Cell | undefined;
}

export interface RawAction {
  readonly place: CellPlace;
  readonly row: number;
  readonly layout: Layout;
  /** Text by role; continuation rows are joined in. */
  readonly texts: Map<ColumnRole, string>;
  readonly cells: Map<ColumnRole, Cell>;
  /** Columns nobody knows, in order: heading and words. */
  readonly others: [heading: string, text: string][];
  /** Of those, the columns that have no role at all. */
  readonly unread: [heading: string, text: string][];
  /** Columns of quarters or months, in order: what is to be done in each. */
  readonly periods: [heading: string, text: string][];
  readonly narratives: [heading: string, text: string][];
  readonly officerTexts: [heading: string, text: string][];
  readonly revisions: [heading: string, text: string][];
  readonly milestones: RawMilestone[];
  readonly notes: string[];
  readonly original: [heading: string, text: string][];
  readonly joinedRows: number[];
  readonly doubts: (
    | "titleOnlyRow"
    | "struckOut"
    | "struckOwner"
    | "struckDate"
    | "struckStatus"
    | "ditto"
    | "dittoOwner"
    | "ragFromFill"
  )[];
  /** Its rows are lines of one row, cut by the width of their columns. */
  wrapped: boolean;
  /** The action under which it is set in. */
  parent: RawAction | null;
  /** Theme from a heading, a full-width row, the table's own header or the sheet. */
  section: string | null;
  themeFrom:
    "column" | "row" | "heading" | "tableHeader" | "sheet" | "above" | null;
}

export function gather(
  place: CellPlace,
  row: GridRow,
  layout: Layout,
): RawAction {
  const raw: RawAction = {
    place,
    row: row.row,
    layout,
    texts: new Map(),
    cells: new Map(),
    others: [],
    unread: [],
    periods: [],
    narratives: [],
    officerTexts: [],
    revisions: [],
    milestones: [],
    notes: [],
    original: [],
    joinedRows: [],
    doubts: [],
    wrapped: false,
    parent: null,
    section: null,
    themeFrom: null,
  };
  addRow(raw, row, false);
  return raw;
}

/** A further row of the same action: its words join those above, field by field. Gives back what it said, heading and words. */
export function join(raw: RawAction, row: GridRow): RawAction["original"] {
  const before = raw.original.length;
  raw.joinedRows.push(row.row);
  addRow(raw, row, true);
  return raw.original.slice(before);
}

const throughMerges: ReadonlySet<ColumnRole> = new Set([
  "theme",
  "officers",
  "supporting",
  "due",
  "revisedDue",
  "status",
  "rag",
  "leadMember",
  "narrative",
  "completedOn",
  "start",
  "outcome",
  "resource",
  "answers",
  "exempt",
  "other",
]);

function addRow(raw: RawAction, row: GridRow, joining: boolean): void {
  const pending: { milestone: string; due: string; dueCell: Cell | undefined } =
    { milestone: "", due: "", dueCell: undefined };
  const named = new Set<number>();
  for (const column of raw.layout.columns) {
    named.add(column.index);
    const cell = row.cells[column.index];
    if (!cell) continue;
    // A value merged down over several actions is true of each; joined rows have it already.
    const seen =
      cell.mergedFrom &&
      cell.merged === "down" &&
      !joining &&
      throughMerges.has(column.role)
        ? cell.mergedFrom
        : cell;
    if (seen.text.trim() === "" && !seen.notes && !seen.fill) continue;
    place(raw, column.role, column.heading, seen, pending, joining);
  }
  row.cells.forEach((cell, index) => {
    if (!named.has(index) && cell.text.trim() !== "")
      place(raw, "other", "", cell, pending, joining);
  });
  if (pending.milestone !== "" || (pending.due !== "" && joining))
    raw.milestones.push({
      title: pending.milestone,
      due: pending.due,
      dueCell: pending.dueCell,
    });
}

function place(
  raw: RawAction,
  role: ColumnRole,
  heading: string,
  cell: Cell,
  pending: { milestone: string; due: string; dueCell: Cell | undefined },
  joining: boolean,
): void {
  const text = withStruck(raw, role, heading, cell);
  if (text.trim() !== "") raw.original.push([heading, text]);
  if (cell.notes) {
    raw.notes.push(...cell.notes);
    raw.original.push(
      ...cell.notes.map((note): [string, string] => [heading, note]),
    );
  }
  if (cell.fill !== undefined) placeFill(raw, role, heading, cell.fill, text);
  if (role === "period" && (text.trim() !== "" || cell.fill !== undefined)) {
    raw.periods.push([heading, text.trim()]);
    return;
  }
  if (text.trim() === "" || role === "derived" || isPlaceholder(text)) return;
  if (role === "ownerAndDate") {
    const { owner, due } = splitOwnerAndDate(text);
    if (owner !== "") push(raw, raw.officerTexts, heading, owner, joining);
    if (due !== "") set(raw, "due", due, { text: due });
  } else if (role === "milestone")
    pending.milestone =
      pending.milestone === "" ? text : `${pending.milestone}\n${text}`;
  else if (role === "milestoneDue")
    [pending.due, pending.dueCell] = [text, cell];
  else if (
    role === "due" &&
    hasRole(raw.layout, "milestone") &&
    !hasRole(raw.layout, "milestoneDue") &&
    (joining || pending.milestone !== "") &&
    !cell.mergedFrom
  ) {
    [pending.due, pending.dueCell] = [text, cell];
    if (!joining) set(raw, role, text, cell);
  } else if (role === "other" || role === "start" || role === "percent") {
    push(raw, raw.others, heading, text, joining);
    if (role === "other") push(raw, raw.unread, heading, text, joining);
  } else if (role === "narrative")
    push(raw, raw.narratives, heading, text, joining);
  else if (role === "officers")
    push(raw, raw.officerTexts, heading, text, joining);
  else if (role === "revisedDue")
    push(raw, raw.revisions, heading, text, joining);
  else set(raw, role, text, cell);
  if (role === "revisedDue") raw.cells.set(role, cell);
}

/** A drop-down or a day nobody chose: the form of Word speaks, not the council. */
function isPlaceholder(text: string): boolean {
  return /^(?:choose|select|pick) an? (?:item|option|date)\.?$|^(?:click|tap|click or tap)(?: here)? to enter (?:a date|text)\.?$/i.test(
    text.trim(),
  );
}

/** A colour is the rating where a rating or a status stands in the cell and no words rate it. */
function placeFill(
  raw: RawAction,
  role: ColumnRole,
  heading: string,
  fill: NonNullable<Cell["fill"]>,
  text: string,
): void {
  const rates = role === "rag" || role === "status" || role === "percent";
  if (!rates || raw.texts.has("rag")) return;
  if (role !== "rag" && text.trim() !== "" && hasRole(raw.layout, "rag"))
    return;
  if (role === "rag" && text.trim() !== "") return;
  const word = `${fill[0]?.toUpperCase() ?? ""}${fill.slice(1)}`;
  raw.texts.set("rag", word);
  raw.original.push([heading, `(cell filled ${fill})`]);
  if (text.trim() !== "") raw.doubts.push("ragFromFill");
}

/** What is to be asked where nothing but struck words stands in a cell. */
const struckDoubt: Partial<Record<ColumnRole, RawAction["doubts"][number]>> = {
  title: "struckOut",
  officers: "struckOwner",
  due: "struckDate",
  status: "struckStatus",
};

/** What the cell says now. A date struck through is the one the next replaces; other words struck through are kept beside it. */
function withStruck(
  raw: RawAction,
  role: ColumnRole,
  heading: string,
  { text, struck }: Cell,
): string {
  if (struck === undefined) return text;
  if (struck === text) {
    const doubt = struckDoubt[role];
    if (doubt) raw.doubts.push(doubt);
    return text;
  }
  if (role === "due") return `${struck} → ${text}`;
  const note = `Struck through${heading === "" ? "" : ` under ${heading}`}: ${struck}`;
  raw.notes.push(note);
  raw.original.push([heading, note]);
  return text;
}

function set(raw: RawAction, role: ColumnRole, text: string, cell: Cell): void {
  const above = raw.texts.get(role);
  if (above?.split("\n").includes(text)) return;
  raw.texts.set(role, above === undefined ? text : joined(raw, above, text));
  if (above === undefined) raw.cells.set(role, cell);
}

/** Lines of one row go on; rows of their own begin a new line. */
const joined = (raw: RawAction, above: string, below: string) =>
  raw.wrapped
    ? `${above.trimEnd()} ${below.trimStart()}`
    : joinWords(above, below);

function push(
  raw: RawAction,
  list: [string, string][],
  heading: string,
  text: string,
  joining: boolean,
): void {
  const known = joining ? list.find(([name]) => name === heading) : undefined;
  if (known?.[1].split("\n").includes(text)) return;
  if (known) known[1] = joined(raw, known[1], text);
  else list.push([heading, text]);
}

function hasRole(layout: Layout, role: ColumnRole): boolean {
  return layout.columns.some((column) => column.role === role);
}

/** Words cut in mid-sentence are joined with a space, else set on a new line. */
export function joinWords(above: string, below: string): string {
  const cut =
    /[\p{L}\p{N},&(/–-]$/u.test(above.trimEnd()) &&
    /^[\p{Ll}(]/u.test(below.trimStart());
  return cut ? `${above.trimEnd()} ${below.trimStart()}` : `${above}\n${below}`;
}

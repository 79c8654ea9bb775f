// An action as gathered from one or more rows, before anything is interpreted.
import { splitOwnerAndDate } from "../words/dateWords.ts";
import type { Cell, GridRow, CellPlace } from "../file/grid.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { Layout } from "../columns/layout.ts";
import { stepsIn } from "./innerSteps.ts";
import type { RawMilestone } from "./innerSteps.ts";
import type { Said } from "./labelled.ts";

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
    | "listSplit"
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

/** A row below that names what it says: its words go where their headings would take them. */
export function joinSaid(
  raw: RawAction,
  row: GridRow,
  said: readonly Said[],
): RawAction["original"] {
  const before = raw.original.length;
  raw.joinedRows.push(row.row);
  const pending: Pending = { milestone: "", due: "", dueCell: undefined };
  for (const { role, heading, cell } of said)
    place({
      raw,
      role,
      heading,
      cell,
      text: cell.text,
      pending,
      joining: true,
    });
  if (pending.milestone !== "")
    raw.milestones.push({
      title: pending.milestone,
      due: "",
      dueCell: undefined,
    });
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

/** A milestone of the row that is being read. */
interface Pending {
  milestone: string;
  due: string;
  dueCell: Cell | undefined;
}

/** A cell on its way into the action. */
interface Placing {
  readonly raw: RawAction;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly cell: Cell;
  readonly text: string;
  readonly pending: Pending;
  readonly joining: boolean;
}

function addRow(raw: RawAction, row: GridRow, joining: boolean): void {
  const pending: Pending = { milestone: "", due: "", dueCell: undefined };
  const put = (role: ColumnRole, heading: string, cell: Cell) => {
    const text = withStruck(raw, role, heading, cell);
    place({ raw, role, heading, cell, text, pending, joining });
  };
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
    put(column.role, column.heading, seen);
  }
  row.cells.forEach((cell, index) => {
    if (!named.has(index) && cell.text.trim() !== "") put("other", "", cell);
  });
  if (pending.milestone !== "" || (pending.due !== "" && joining))
    raw.milestones.push({
      title: pending.milestone,
      due: pending.due,
      dueCell: pending.dueCell,
    });
}

function place(at: Placing): void {
  const { raw, role, heading, cell, text } = at;
  const isBlank = text.trim() === "";
  if (!isBlank) raw.original.push([heading, text]);
  for (const note of cell.notes ?? []) {
    raw.notes.push(note);
    raw.original.push([heading, note]);
  }
  if (cell.fill !== undefined) placeFill(at, cell.fill);
  if (role === "period" && (!isBlank || cell.fill !== undefined))
    raw.periods.push([heading, text.trim()]);
  else if (!isBlank && !isPlaceholder(text)) (places[role] ?? placeText)(at);
}

const placeText = ({ raw, role, text, cell }: Placing) =>
  set(raw, role, text, cell);

/** Where the words of a column go; those of any other are the action's own by their role. */
const places: Readonly<Partial<Record<ColumnRole, (at: Placing) => void>>> = {
  derived: () => undefined,
  ownerAndDate(at) {
    const { owner, due } = splitOwnerAndDate(at.text);
    if (owner !== "") push(at, at.raw.officerTexts, owner);
    if (due !== "") set(at.raw, "due", due, { text: due });
  },
  title(at) {
    const steps = stepsIn(at.cell.inner);
    at.raw.milestones.push(...steps);
    if (steps.length > 0)
      set(at.raw, "title", at.cell.inner?.around ?? "", at.cell);
    else placeText(at);
  },
  milestone({ pending, text }) {
    pending.milestone =
      pending.milestone === "" ? text : `${pending.milestone}\n${text}`;
  },
  milestoneDue: placeMilestoneDue,
  due(at) {
    const ofMilestone = isMilestoneDue(at);
    if (ofMilestone) placeMilestoneDue(at);
    if (!ofMilestone || !at.joining) placeText(at);
  },
  other(at) {
    push(at, at.raw.others);
    push(at, at.raw.unread);
  },
  start: (at) => push(at, at.raw.others),
  percent: (at) => push(at, at.raw.others),
  narrative: (at) => push(at, at.raw.narratives),
  officers: (at) => push(at, at.raw.officerTexts),
  revisedDue(at) {
    push(at, at.raw.revisions);
    at.raw.cells.set("revisedDue", at.cell);
  },
};

function placeMilestoneDue({ pending, text, cell }: Placing): void {
  [pending.due, pending.dueCell] = [text, cell];
}

/** The one column of dates, beside milestones, is theirs. */
const isMilestoneDue = ({ raw, joining, pending, cell }: Placing): boolean =>
  hasRole(raw.layout, "milestone") &&
  !hasRole(raw.layout, "milestoneDue") &&
  (joining || pending.milestone !== "") &&
  !cell.mergedFrom;

/** A drop-down or a day nobody chose: the form of Word speaks, not the council. */
function isPlaceholder(text: string): boolean {
  return /^(?:choose|select|pick) an? (?:item|option|date)\.?$|^(?:click|tap|click or tap)(?: here)? to enter (?:a date|text)\.?$/i.test(
    text.trim(),
  );
}

/** A colour is the rating where a rating or a status stands in the cell and no words rate it. */
function placeFill(
  { raw, role, heading, text }: Placing,
  fill: NonNullable<Cell["fill"]>,
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
  { raw, heading, joining, text: words }: Placing,
  list: [string, string][],
  text = words,
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
function joinWords(above: string, below: string): string {
  const cut =
    /[\p{L}\p{N},&(/–-]$/u.test(above.trimEnd()) &&
    /^[\p{Ll}(]/u.test(below.trimStart());
  return cut ? `${above.trimEnd()} ${below.trimStart()}` : `${above}\n${below}`;
}

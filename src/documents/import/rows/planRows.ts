// Walks the rows of a plan's table: an action, the rest of the one above, a theme, a count, a note, headings again.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { RowKind } from "./rowFacts.ts";
import { rowText, sourceOf } from "./gathered.ts";
import type { Gathered } from "./gathered.ts";
import type { Grid, GridRow } from "../file/grid.ts";
import { repeats } from "../columns/headerRow.ts";
import { headsIndented, indentOf, Levels } from "./indents.ts";
import { textOf } from "../columns/layout.ts";
import type { Layout } from "../columns/layout.ts";
import { isDitto } from "../words/ownerKinds.ts";
import { accountOf, saidOfAbove, tellsBelow } from "./labelled.ts";
import type { Said } from "./labelled.ts";
import { splitLists } from "./parallelLists.ts";
import { gather, join, joinSaid } from "./rawAction.ts";
import type { RawAction } from "./rawAction.ts";
import { isAboutTheSheet, kindOfRow } from "./rowKind.ts";
import { tidyTheme } from "../words/themeWords.ts";
import { goesOnWrapped, isWrapped } from "./wrappedRows.ts";

export interface ThemeAbove {
  readonly text: string;
  readonly from: "heading" | "sheet";
}

/** Lists a row as left out, with the reason. */
export function skip(
  grid: Grid,
  row: GridRow,
  reason: Sentence,
  into: Gathered,
): void {
  into.skipped.push({
    source: sourceOf(grid.place, row.row),
    text: rowText(row),
    reason,
  });
}

/** "1 | Finance and governance" is the theme "1 Finance and governance"; who leads it and when is no part of its name. */
function themeText(row: GridRow, layout: Layout): string {
  const named = (["ref", "title", "theme"] as const)
    .map((role) => textOf(layout, row, role))
    .filter((text) => text !== "");
  return named.length > 0
    ? named.join(" ")
    : rowText(row).replace(/ \| /g, " ");
}

const passedOver = {
  heading: say("skip.headingsAgain"),
  total: say("skip.counts"),
  note: say("skip.key"),
  empty: say("skip.refAlone"),
  blank: say("skip.strokes"),
  twice: say("skip.twice"),
} as const;

/** Reads the rows below a table's headings into what was gathered. */
export function readRows(
  grid: Grid,
  rows: readonly GridRow[],
  layout: Layout | undefined,
  theme: ThemeAbove | null,
  into: Gathered,
  continuing: boolean,
): void {
  if (!layout) return;
  const walk = new Walk(grid, rows, layout, into);
  walk.begin(theme, continuing);
  rows.forEach((row, at) => walk.take(row, walk.kindOf(row, at)));
  walk.end();
}

/** One table, row by row: under which theme, below which action. */
class Walk {
  private section: { text: string; from: RawAction["themeFrom"] } | null = null;
  private above: RawAction | null = null;
  private pending: GridRow | null = null;
  private readonly levels: Levels | null;
  private readonly wrapped: boolean;
  private readonly toldBelow: boolean;
  /** What the row in hand says of the action above, where it names it. */
  private said: readonly Said[] | null = null;
  /** What was said over an action before there was one. */
  private readonly over = new Set<string>();

  private readonly grid: Grid;
  private readonly rows: readonly GridRow[];
  private readonly layout: Layout;
  private readonly into: Gathered;

  constructor(
    grid: Grid,
    rows: readonly GridRow[],
    layout: Layout,
    into: Gathered,
  ) {
    [this.grid, this.rows, this.layout, this.into] = [grid, rows, layout, into];
    this.wrapped = isWrapped(rows, layout);
    this.toldBelow = tellsBelow(rows);
    this.levels = rows.some((row) => indentOf(row, layout) > 0)
      ? new Levels()
      : null;
  }

  begin(theme: ThemeAbove | null, continuing: boolean): void {
    const { headingAsTheme } = this.layout;
    this.above = continuing ? (this.into.actions.at(-1) ?? null) : null;
    if (continuing && this.above?.section && !theme)
      this.section = {
        text: this.above.section,
        from: this.above.themeFrom,
      };
    else if (headingAsTheme !== null)
      this.section = { text: headingAsTheme, from: "tableHeader" };
    else this.section = theme;
  }

  kindOf(row: GridRow, at: number): RowKind {
    const header = this.into.last?.header;
    if (header && repeats(header, this.rows, at)) return "heading";
    const next = this.rows[at + 1];
    const filled = row.cells.filter(({ text }) => text.trim() !== "").length;
    // A few words over headings that stand again name what follows.
    if (filled === 1 && header && repeats(header, this.rows, at + 1))
      return isAboutTheSheet(row) ? "note" : "theme";
    if (saysTheSame(row, this.rows[at - 1])) return "twice";
    if (this.wrapped && this.above && goesOnWrapped(row, this.layout))
      return "continued";
    const kind = kindOfRow(row, this.layout, this.above, next);
    this.said = kind === "total" || kind === "blank" ? null : this.saidIn(row);
    if (this.said) return "said";
    return this.levels && headsIndented(row, this.layout, next)
      ? "theme"
      : kind;
  }

  private saidIn(row: GridRow): readonly Said[] | null {
    const said =
      saidOfAbove(row, this.layout, this.said !== null) ??
      (this.toldBelow ? accountOf(row) : null);
    if (!said) return null;
    // "Lead: HR Manager" that stands over the first action stands over the others too.
    const kinds = said.map(({ heading, role }) =>
      role === "officers" ? role : heading,
    );
    if (this.above && !kinds.some((one) => this.over.has(one))) return said;
    for (const one of kinds) this.over.add(one);
    return null;
  }

  take(row: GridRow, kind: RowKind): void {
    switch (kind) {
      case "heading": {
        const named = themeInHeading(row, this.layout);
        if (named !== null) this.section = { text: named, from: "tableHeader" };
        return this.skip(row, passedOver.heading);
      }
      case "blank":
      case "twice":
      case "total":
      case "note":
      case "empty":
        return this.skip(row, passedOver[kind]);
      case "theme":
        return this.openTheme(row);
      case "continued":
        return this.above
          ? this.into.budget.spendLetters(join(this.above, row))
          : this.skip(row, say("skip.wordsAlone"));
      case "said":
        if (this.above && this.said)
          this.into.budget.spendLetters(joinSaid(this.above, row, this.said));
        return undefined;
      default:
        return this.addAction(row, kind);
    }
  }

  end(): void {
    if (this.pending) relabel(this.into, this.grid, this.pending);
  }

  private openTheme(row: GridRow): void {
    const words = tidyTheme(themeText(row, this.layout));
    const text =
      this.levels?.heading(indentOf(row, this.layout), words) ?? words;
    this.pending = row;
    this.section = { text, from: "row" };
    this.above = null;
    this.skip(row, say("skip.theme"));
  }

  private addAction(row: GridRow, kind: RowKind): void {
    const parts = splitLists(row, this.layout);
    for (const part of parts ?? [row]) this.addOne(part, kind, parts !== null);
  }

  private addOne(row: GridRow, kind: RowKind, split: boolean): void {
    const raw = gather(this.grid.place, row, this.layout);
    this.into.budget.spendLetters(raw.original);
    const level = this.levels?.action(indentOf(row, this.layout), raw);
    raw.wrapped = this.wrapped;
    raw.parent = level?.parent ?? null;
    if (level?.theme != null) this.section = { text: level.theme, from: "row" };
    raw.section = this.section?.text ?? null;
    raw.themeFrom = this.section?.from ?? null;
    fillDittos(raw, this.into.actions.at(-1));
    if (kind === "titleOnly") raw.doubts.push("titleOnlyRow");
    if (split) raw.doubts.push("listSplit");
    this.into.actions.push(raw);
    this.above = raw;
    this.pending = null;
  }

  private skip(row: GridRow, reason: Sentence): void {
    skip(this.grid, row, reason, this.into);
  }
}

/** A table headed by its theme may change it where its headings stand again. */
function themeInHeading(row: GridRow, layout: Layout): string | null {
  if (layout.headingAsTheme === null) return null;
  const said = tidyTheme(textOf(layout, row, "title"));
  return said === "" || said === layout.headingAsTheme ? null : said;
}

/** Copied by a slip of the hand: every word of it stands in the row above. */
function saysTheSame(row: GridRow, above: GridRow | undefined): boolean {
  const words = ({ cells }: GridRow) =>
    cells.map(({ text }) => text.trim()).join("\n");
  const filled = row.cells.filter(({ text }) => text.trim() !== "").length;
  return above !== undefined && filled > 2 && words(row) === words(above);
}

/** "As above" in a cell is what stands in the row above, column by column. */
function fillDittos(raw: RawAction, before: RawAction | undefined): void {
  for (const role of [
    "theme",
    "leadMember",
    "due",
    "revisedDue",
    "status",
  ] as const) {
    const above = before?.texts.get(role);
    if (above === undefined || !isDitto(raw.texts.get(role) ?? "")) continue;
    raw.texts.set(role, above);
    const cell = before?.cells.get(role);
    if (cell) raw.cells.set(role, cell);
    raw.doubts.push("ditto");
  }
  for (const account of raw.narratives) {
    if (!isDitto(account[1])) continue;
    const over = before?.narratives.find(([heading]) => heading === account[0]);
    if (!over) continue;
    account[1] = over[1];
    raw.doubts.push("ditto");
  }
  for (const owner of raw.officerTexts) {
    if (!isDitto(owner[1])) continue;
    const over = before?.officerTexts.find(([heading]) => heading === owner[0]);
    owner[1] = over?.[1] ?? "";
    if (over) raw.doubts.push("dittoOwner");
  }
}

/** A theme with nothing below it was a note after all. */
function relabel(into: Gathered, grid: Grid, row: GridRow): void {
  const source = sourceOf(grid.place, row.row);
  const at = into.skipped.findLastIndex(
    (entry) =>
      entry.source.row === source.row &&
      entry.source.sheet === source.sheet &&
      entry.source.table === source.table,
  );
  const entry = into.skipped[at];
  if (entry)
    into.skipped[at] = {
      ...entry,
      reason: say("skip.headingAlone"),
    };
}

// Tables drawn with lines: cells are what the lines enclose, whatever the spaces between the words say.
import type { Cell, GridRow } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";
import { textWithin } from "./pdfLines.ts";
import type { Area, PageShown, Rule, Word } from "./pdfPage.ts";

/** Lines closer than this are one. */
const near = 3;

export interface PlacedTable {
  readonly area: Area;
  readonly rows: readonly GridRow[];
}

/** Lines on the same place joined where they touch. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const out: { at: number; from: number; to: number }[] = [];
  for (const rule of sorted) {
    const known = nearest(out, rule);
    if (known) {
      known.from = Math.min(known.from, rule.from);
      known.to = Math.max(known.to, rule.to);
    } else out.push({ ...rule });
  }
  return out;
}

/** The line already there that this one lengthens; they come in order of their place. */
function nearest<R extends Rule>(out: readonly R[], rule: Rule): R | undefined {
  for (let i = out.length - 1; i >= 0; i -= 1) {
    const one = out[i];
    if (!one || one.at < rule.at - near) return undefined;
    if (rule.from <= one.to + near * 2 && rule.to >= one.from - near * 2)
      return one;
  }
  return undefined;
}

/** More crossings are a map or a drawing, and no table. */
const mostCrossings = 2_000_000;

/** Groups of lines that touch one another. */
function frames(across: readonly Rule[], down: readonly Rule[]) {
  const group = across.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  const crosses = (h: Rule, v: Rule) =>
    v.at > h.from - near &&
    v.at < h.to + near &&
    h.at > v.from - near &&
    h.at < v.to + near;
  const uprights = down.map((v) => {
    const met = across.flatMap((h, i) => (crosses(h, v) ? [i] : []));
    const [first] = met;
    if (first !== undefined)
      for (const other of met) group[root(other)] = root(first);
    return first;
  });
  return [...new Set(across.map((_, i) => root(i)))].map((id) => ({
    across: across.filter((_, i) => root(i) === id),
    down: down.filter((_, i) => {
      const met = uprights[i];
      return met !== undefined && root(met) === id;
    }),
  }));
}

/** The distinct places of lines, from the first. */
function places(rules: readonly Rule[]): number[] {
  const out: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at))
    if (out.length === 0 || at - (out.at(-1) ?? 0) > near) out.push(at);
  return out;
}

/** The tables of a page that lines draw, from the top; boxes of fewer than two columns or rows are none. */
export function ruledTables({
  words,
  across,
  down,
  fills,
}: PageShown): PlacedTable[] {
  const tables: PlacedTable[] = [];
  const [lying, standing] = [joined(across), joined(down)];
  if (lying.length * standing.length > mostCrossings) return [];
  for (const frame of frames(lying, standing)) {
    const [xs, ys] = [places(frame.down), places(frame.across)];
    // One row alone is the end of a table, if it has the columns of one.
    const rows = ys.length - 1;
    if (xs.length < (rows === 1 ? 4 : 3) || rows < 1 || xs.length > 60)
      continue;
    const area = {
      left: xs[0] ?? 0,
      right: xs.at(-1) ?? 0,
      top: ys[0] ?? 0,
      bottom: ys.at(-1) ?? 0,
    };
    tables.push({ area, rows: rowsOf({ ...frame, xs, ys }, words, fills) });
  }
  return tables.toSorted((a, b) => a.area.top - b.area.top);
}

const between = (places: readonly number[], at: number) =>
  places.findIndex(
    (place, i) => at >= place && at < (places[i + 1] ?? -Infinity),
  );

/** The lines of one table and where its columns and rows begin and end. */
interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

const middle = (list: readonly number[], i: number) =>
  ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;

const isWall = (rules: readonly Rule[], at: number, through: number) =>
  rules.some(
    (rule) =>
      Math.abs(rule.at - at) < near && rule.from < through && rule.to > through,
  );

/** For each cell, row by row, the first of those that no line parts it from. */
function mastersOf({ xs, ys, across, down }: Frame): number[] {
  const columns = xs.length - 1;
  const masters: number[] = [];
  for (let r = 0; r < ys.length - 1; r += 1)
    for (let c = 0; c < columns; c += 1) {
      const here = r * columns + c;
      const left =
        c > 0 && !isWall(down, xs[c] ?? 0, middle(ys, r))
          ? masters[here - 1]
          : undefined;
      const over =
        r > 0 && !isWall(across, ys[r] ?? 0, middle(xs, c))
          ? masters[here - columns]
          : undefined;
      masters.push(left ?? over ?? here);
    }
  return masters;
}

/** The words of each master cell. */
function wordsIn(
  { xs, ys }: Frame,
  masters: readonly number[],
  words: readonly Word[],
): ReadonlyMap<number, readonly Word[]> {
  const held = new Map<number, Word[]>();
  for (const word of words) {
    const c = between(xs, word.x + Math.min(word.width, 4) / 2);
    const r = between(ys, word.y + word.height / 2);
    if (c < 0 || r < 0) continue;
    const master = masters[r * (xs.length - 1) + c] ?? 0;
    const known = held.get(master);
    if (known) known.push(word);
    else held.set(master, [word]);
  }
  return held;
}

function cellOf(
  words: readonly Word[],
  left: number,
  right: number,
  fill: Cell["fill"],
): Cell {
  const gone = textWithin(
    words.filter(({ struck }) => struck),
    left,
    right,
  );
  const stands = textWithin(
    words.filter(({ struck }) => !struck),
    left,
    right,
  );
  // What is struck through and nothing beside it is still what the cell says.
  const text = stands === "" ? gone : stands;
  if (text === "" && !fill) return emptyCell;
  return { text, ...(fill && { fill }), ...(gone !== "" && { struck: gone }) };
}

function rowsOf(
  frame: Frame,
  words: readonly Word[],
  fills: PageShown["fills"],
): GridRow[] {
  const { xs, ys } = frame;
  const columns = xs.length - 1;
  const masters = mastersOf(frame);
  const held = wordsIn(frame, masters, words);
  const cells = new Map<number, Cell>();
  for (const master of new Set(masters)) {
    const last = masters.lastIndexOf(master);
    const x = middle(xs, master % columns);
    const y = middle(ys, Math.floor(master / columns));
    const fill = fills.findLast(
      ({ left, right, top, bottom }) =>
        x > left && x < right && y > top && y < bottom,
    )?.fill;
    const [left, right] = [xs[master % columns], xs[(last % columns) + 1]];
    cells.set(
      master,
      cellOf(held.get(master) ?? [], left ?? 0, right ?? 0, fill),
    );
  }
  return ys.slice(1).map((_, r) => ({
    row: r + 1,
    cells: xs.slice(1).map((__, c): Cell => {
      const here = r * columns + c;
      const master = masters[here] ?? here;
      const cell = cells.get(master) ?? emptyCell;
      if (master === here) return cell;
      const merged = Math.floor(master / columns) === r ? "across" : "down";
      return { text: "", mergedFrom: cell, merged };
    }),
  }));
}

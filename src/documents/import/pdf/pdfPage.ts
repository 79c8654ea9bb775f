// What one page of a PDF shows, in the reader's own directions: words with their places, straight lines, and coloured areas. The library reads the file; where things stand is ours.
import type { Budget } from "../file/budget.ts";
import type { Cell } from "../file/grid.ts";
import { colourWord } from "../excel/xlsxStyles.ts";

/** A piece of text; y runs down the page. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A line is drawn through it. */
  readonly struck: boolean;
}

/** A line across (`at` is its y) or down (`at` is its x). */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageShown {
  readonly words: readonly Word[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  readonly fills: readonly (Area & {
    readonly fill: NonNullable<Cell["fill"]>;
  })[];
}

type Matrix = readonly [number, number, number, number, number, number];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

const moved = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

function matrixOf(value: unknown): Matrix {
  const numbers = Array.from(value as ArrayLike<number>, Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** What the library gives of a page; only what is used of it. */
export interface LibraryPage {
  getViewport(options: { scale: number }): { transform: number[] };
  getTextContent(): Promise<{ items: readonly object[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
}

/** The names of the drawing orders that matter, with the library's numbers for them. */
export type Orders = Readonly<Record<string, number>>;

/** Reads a page: its words, and the lines and areas drawn on it. */
export async function readPage(
  page: LibraryPage,
  orders: Orders,
  budget: Budget,
): Promise<PageShown> {
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  const { items } = await page.getTextContent();
  const words: Word[] = [];
  for (const item of items) {
    const word = wordOf(item, view);
    if (!word) continue;
    budget.spend("cells", 1);
    budget.spendCell(word.text.length);
    words.push(word);
  }
  const drawing = await page.getOperatorList();
  budget.spend("tags", drawing.fnArray.length);
  const painted = drawn(drawing, orders, view, budget);
  // A page of thousands of lines is a drawing.
  const lines = painted.across.length > 5_000 ? [] : painted.across;
  return {
    ...painted,
    words: words.map((word) =>
      isStruck(word, lines) ? { ...word, struck: true } : word,
    ),
  };
}

/** A line through the middle of a word, about as long as the words beside it. */
function isStruck(
  { x, y, width, height }: Word,
  across: readonly Rule[],
): boolean {
  return across.some(
    ({ at, from, to }) =>
      at > y + height * 0.35 &&
      at < y + height * 0.75 &&
      from <= x + 2 &&
      to >= x + width - 2,
  );
}

function wordOf(item: object, view: Matrix): Word | null {
  if (!("str" in item) || typeof item.str !== "string") return null;
  if (item.str.trim() === "" || !("transform" in item)) return null;
  const whole = times(view, matrixOf(item.transform));
  const [x, y] = [whole[4], whole[5]];
  const height = Math.hypot(whole[2], whole[3]) || 10;
  const width = "width" in item ? Number(item.width) : 0;
  return {
    text: item.str,
    x,
    y: y - height * 0.8,
    width,
    height,
    struck: false,
  };
}

interface Painted {
  readonly across: Rule[];
  readonly down: Rule[];
  readonly fills: (Area & { fill: NonNullable<Cell["fill"]> })[];
}

/** Thinner than this, a filled area is a line. */
const thin = 3;

function drawn(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  orders: Orders,
  view: Matrix,
  budget: Budget,
): Painted {
  const painted: Painted = { across: [], down: [], fills: [] };
  const kept: { at: Matrix; colour: string }[] = [];
  let [at, colour] = [view, ""];
  fnArray.forEach((order, i) => {
    const args = argsArray[i];
    if (order === orders["save"]) kept.push({ at, colour });
    else if (order === orders["restore"]) {
      const before = kept.pop();
      if (before) ({ at, colour } = before);
    } else if (order === orders["transform"]) at = times(at, matrixOf(args));
    else if (order === orders["setFillRGBColor"])
      colour = Array.isArray(args) ? String(args[0]) : "";
    else if (order === orders["constructPath"] && Array.isArray(args))
      paint(args, orders, at, colour, painted, budget);
  });
  return painted;
}

/** Points of each piece of a path: move 0, line 1, curve 2, quadratic curve 3, close 4. */
function* pieces(
  data: ArrayLike<number>,
): Generator<(readonly [number, number])[]> {
  let piece: (readonly [number, number])[] = [];
  for (let i = 0; i < data.length;) {
    const kind = data[i];
    if (kind === 0) {
      if (piece.length > 1) yield piece;
      piece = [[data[i + 1] ?? 0, data[i + 2] ?? 0]];
      i += 3;
    } else if (kind === 1) {
      piece.push([data[i + 1] ?? 0, data[i + 2] ?? 0]);
      i += 3;
    } else if (kind === 4) {
      const [first] = piece;
      if (first) piece.push(first);
      i += 1;
    } else {
      // Curves draw no table.
      piece = [];
      i += kind === 2 ? 7 : 5;
    }
  }
  if (piece.length > 1) yield piece;
}

function paint(
  args: readonly unknown[],
  orders: Orders,
  at: Matrix,
  colour: string,
  into: Painted,
  budget: Budget,
): void {
  const [how, data] = args;
  const strokes = [
    "stroke",
    "closeStroke",
    "fillStroke",
    "eoFillStroke",
    "closeFillStroke",
    "closeEOFillStroke",
  ];
  const fills = [
    "fill",
    "eoFill",
    "fillStroke",
    "eoFillStroke",
    "closeFillStroke",
    "closeEOFillStroke",
  ];
  const is = (names: readonly string[]) =>
    names.some((name) => orders[name] === how);
  const path = Array.isArray(data) ? (data[0] as unknown) : null;
  if (typeof path !== "object" || path === null) return;
  const numbers =
    "length" in path
      ? (path as ArrayLike<number>)
      : Object.values(path as Record<string, number>);
  budget.spend("tags", Math.ceil(numbers.length / 3));
  for (const piece of pieces(numbers)) {
    const points = piece.map(([x, y]) => moved(at, x, y));
    if (is(fills)) area(points, colour, into);
    if (is(strokes))
      points.slice(1).forEach((to, i) => {
        const from = points[i];
        if (from) line(from, to, into);
      });
  }
}

type Point = readonly [number, number];

function line(
  [x0, y0]: Point,
  [x1, y1]: Point,
  { across, down }: Painted,
): void {
  if (Math.abs(y0 - y1) < 1 && Math.abs(x0 - x1) > 2)
    across.push({
      at: (y0 + y1) / 2,
      from: Math.min(x0, x1),
      to: Math.max(x0, x1),
    });
  else if (Math.abs(x0 - x1) < 1 && Math.abs(y0 - y1) > 2)
    down.push({
      at: (x0 + x1) / 2,
      from: Math.min(y0, y1),
      to: Math.max(y0, y1),
    });
}

function area(points: readonly Point[], colour: string, into: Painted): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top < thin && right - left > thin)
    into.across.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left < thin && bottom - top > thin)
    into.down.push({ at: (left + right) / 2, from: top, to: bottom });
  else {
    const fill = colourWord(colour.replace("#", ""));
    if (fill) into.fills.push({ left, top, right, bottom, fill });
  }
}

// How wide the columns of a table in Word are, and how tall its rows become: what must not break has room, and the rest of the page makes the table short.
import type { PaperTable } from "../../domain/committeePaper/parts/paper.ts";

/** Parts of an em that letters take in bold Arial, with a little to spare for other letters. */
const narrow = new Set("fijlrtI.,:;!'’()|/[] -");
const wide = new Set("mwMW%@&");

function emsOf(letter: string): number {
  if (narrow.has(letter)) return 0.36;
  if (wide.has(letter)) return 0.96;
  return /[A-Z]/.test(letter) ? 0.74 : 0.62;
}

/** Twips a text takes on one line, at a size in half points. */
function lengthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * 10;
}

/** Left and right of the words in a cell, with the line. */
const cellMargins = 180;

/** A word longer than this may break. */
const longWord = 24;

/** How long a text may be and still stand on one line where the page has room for it ("R Off target"), else word by word. */
const oneLine = [12, 0] as const;

/** What must stand on one line: texts up to a length whole, longer ones word by word. */
function unbroken(cell: string, most: number): readonly string[] {
  const words = cell.length <= most ? cell.split("\n") : cell.split(/\s+/);
  return words.map((word) => word.slice(0, longWord));
}

/** Of so many rows the rest is like them: a table of ten thousand is measured by these. */
const measured = 150;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}

/** Rows spread evenly over the table, the header first. */
function measuredRows({ header, rows }: PaperTable) {
  const step = Math.max(1, Math.ceil(rows.length / measured));
  return [header, ...rows.filter((_, at) => at % step === 0)];
}

/** The room each column needs so that nothing breaks that should not: short texts in every row, of the longest table too. */
function leastWidths(
  { header, rows }: PaperTable,
  size: number,
  most: number,
): number[] {
  const seen = header.map(() => new Set<string>());
  for (const row of [header, ...rows])
    row.forEach((cell, at) => {
      for (const word of unbroken(cell, most)) seen[at]?.add(word);
    });
  return seen.map((words) => {
    let longest = 0;
    for (const word of words) longest = Math.max(longest, lengthOf(word, size));
    return longest + cellMargins;
  });
}

/** Twips at the end of a line that the next word does not fit into, at a size in half points. */
function lostOf(size: number): number {
  return size * 20;
}

/** How much the tallest cell of a row counts beside the others: two that are equally tall both ask for room. */
const weight = 4;

/** How many lines a row takes, not rounded: every twip counts. */
function linesOf(
  lengths: readonly number[],
  widths: readonly number[],
  size: number,
): number {
  let all = 1;
  lengths.forEach((length, at) => {
    const room = (widths[at] ?? 1) - cellMargins;
    if (length > room)
      all += (length / Math.max(room - lostOf(size), room / 2)) ** weight;
  });
  return all ** (1 / weight);
}

/** In so many pieces the room that is left is given away. */
const pieces = 32;

/** Gives what is left of the page, piece by piece, to the column whose words make the rows tallest. */
function spread(
  least: readonly number[],
  spare: number,
  rows: readonly (readonly number[])[],
  size: number,
): number[] {
  const widths = [...least];
  const piece = spare / pieces;
  const tall = () => sum(rows.map((row) => linesOf(row, widths, size)));
  for (let given = 0; given < pieces; given += 1) {
    const before = tall();
    let best = { at: -1, saved: 0 };
    for (const at of widths.keys()) {
      widths[at] = (widths[at] ?? 0) + piece;
      const saved = before - tall();
      if (saved > best.saved + 1e-9) best = { at, saved };
      widths[at] -= piece;
    }
    // Nothing gains any more: every column grows alike.
    if (best.at < 0) {
      const rest = spare - given * piece;
      const whole = sum(widths);
      return widths.map((one) => one + (rest * one) / whole);
    }
    widths[best.at] = (widths[best.at] ?? 0) + piece;
  }
  return widths;
}

/**
 * Widths in twips for a table `total` wide with words of a size in half points. Every column has room for what must not break; where
 * that is too much for the page, all give way alike.
 */
export function columnWidths(
  table: PaperTable,
  total: number,
  size: number,
): number[] {
  const least =
    oneLine
      .map((most) => leastWidths(table, size, most))
      .find((widths) => sum(widths) <= total) ?? leastWidths(table, size, 0);
  const spare = total - sum(least);
  if (spare <= 0)
    return least.map((one) => Math.floor((one * total) / sum(least)));
  const rows = measuredRows(table).map((row) =>
    row.map((cell) =>
      sum(cell.split("\n").map((line) => lengthOf(line, size))),
    ),
  );
  return spread(least, spare, rows, size).map(Math.floor);
}

/** Twips from the top of the table to its end, near enough to say whether it may stay on one page. */
export function heightOf(
  table: PaperTable,
  widths: readonly number[],
  size: number,
): number {
  const line = size * 11.5;
  const rows = [table.header, ...table.rows].map((row) => {
    let most = 1;
    row.forEach((cell, at) => {
      const room = (widths[at] ?? 1) - cellMargins;
      const lines = cell
        .split("\n")
        .map((one) => Math.max(1, Math.ceil(lengthOf(one, size) / room)));
      most = Math.max(most, sum(lines));
    });
    return most * line + 100;
  });
  return sum(rows);
}

// Which rows of a list claim a moment that their number does not bear out: numbers are given in the order in which rows are added.
import type { Instant } from "../values/calendarDate.ts";

export interface Numbered {
  /** The list's own number of the row, never used twice. */
  readonly item: number;
  readonly created: Instant;
}

/** A row out of its order, with the moment of the row it was added after (null for the first). */
interface OutOfOrder<T> {
  readonly row: T;
  readonly after: Instant | null;
}

/** Servers of one site may be apart by a little, in milliseconds. */
const tolerated = 120_000;

/** The longest run of moments that never go back: whoever is not in it tells another time than most. Indexes, ascending. */
function longestRun(moments: readonly number[]): readonly number[] {
  // The last index of the best run of each length, and for every index the one before it in its run.
  const last: number[] = [];
  const before: (number | null)[] = [];
  for (const [n, moment] of moments.entries()) {
    let low = 0;
    let high = last.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moments[last[middle] ?? 0] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : (last[low - 1] ?? null));
    last[low] = n;
  }
  const run: number[] = [];
  for (let at = last.at(-1) ?? null; at !== null; at = before[at] ?? null)
    run.unshift(at);
  return run;
}

/** Rows that say they were added earlier or later than the rows around them, by more than two minutes. Source: product.md 4b.3. */
export function outOfOrder<T extends Numbered>(
  rows: readonly T[],
): readonly OutOfOrder<T>[] {
  const ordered = rows.toSorted((a, b) => a.item - b.item);
  const moments = ordered.map(({ created }) => Date.parse(created));
  const run = longestRun(moments);
  const inRun = new Set(run);
  const found: OutOfOrder<T>[] = [];
  let next = 0;
  for (const [n, row] of ordered.entries()) {
    if (inRun.has(n)) {
      next += 1;
      continue;
    }
    const moment = moments[n] ?? 0;
    const earlier = run[next - 1];
    const later = run[next];
    const isEarly =
      earlier !== undefined && moment < (moments[earlier] ?? 0) - tolerated;
    const isLate =
      later !== undefined && moment > (moments[later] ?? 0) + tolerated;
    if (isEarly || isLate)
      found.push({
        row,
        after:
          earlier === undefined ? null : (ordered[earlier]?.created ?? null),
      });
  }
  return found;
}

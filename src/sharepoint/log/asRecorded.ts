// Rows of the log as they were recorded, whatever somebody made of them since.
import type { Site } from "../wire/connect.ts";
import type { Noun } from "../columns/list.ts";
import type { Reader } from "../rows/reading.ts";
import { stampFor } from "../nouns/logNoun.ts";

/**
 * What each of some rows of one list said first, in their order: the row itself where nobody changed it, null where that is not known. Only the
 * histories of changed rows cost requests, one a hundred.
 * @param asTheyStand rows that count as they are: what was blanked in them had to go
 */
export async function asRecorded<T extends object>(
  parts: { readonly site: Site; readonly reader: Reader },
  noun: Noun<T>,
  rows: readonly T[],
  asTheyStand: ReadonlySet<object> = new Set(),
): Promise<readonly (T | null)[]> {
  const first: (T | null)[] = [...rows];
  const changed = rows.flatMap((row, n) => {
    const stamp = stampFor(row);
    return stamp?.rewritten && !asTheyStand.has(row) ? [{ n, stamp }] : [];
  });
  if (changed.length === 0) return first;
  const { firstWords } = await import("./versions.ts");
  const words = await firstWords(
    parts,
    noun,
    changed.map(({ stamp }) => stamp),
  );
  for (const [at, { n }] of changed.entries()) first[n] = words[at] ?? null;
  return first;
}

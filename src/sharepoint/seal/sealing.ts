// Taking what arrived in the log into its seal: each minute, by the service alone.
import type { Site } from "../wire/connect.ts";
import { readRowsBeyond } from "./sealRows.ts";
import { tellSlipped } from "./tellSlipped.ts";
import {
  apartMs,
  seal,
  type Opening,
  type SealedRow,
  type SealLine,
} from "./sealed.ts";
import {
  headOf,
  sealName,
  type SealHead,
  type SealStore,
} from "./sealStore.ts";

/** What is sealed so far; read once from the store, then carried on. */
interface Sealed {
  readonly taken: Map<string, number>;
  readonly heads: Map<string, SealHead>;
  /** When a round last took in everything there was. */
  lookedAt: string | null;
  entries: number;
}

interface SealNews {
  /** How many rows were taken in. */
  readonly rows: number;
  /** Those that say they were recorded before a seal they were not in. */
  readonly late: readonly SealedRow[];
  /** How many are sealed in all, and when the last was. */
  readonly entries: number;
  readonly at: string | null;
}

async function readSealed(store: SealStore): Promise<Sealed> {
  const sealed: Sealed = {
    taken: new Map(),
    heads: new Map(),
    lookedAt: null,
    entries: 0,
  };
  for (const plan of await store.plans()) {
    const found = await store.read(plan);
    sealed.heads.set(plan, headOf(found));
    for (const line of found.lines) take(sealed, line);
  }
  return sealed;
}

function take(sealed: Sealed, { list, item, at }: SealLine): void {
  if (list === looked.list) {
    if (sealed.lookedAt === null || sealed.lookedAt < at) sealed.lookedAt = at;
    return;
  }
  sealed.taken.set(list, Math.max(sealed.taken.get(list) ?? 0, item));
  sealed.entries += 1;
}

/** The line that ends a round: everything there was has been taken in. It is of no list. */
const looked: SealedRow = {
  list: "",
  item: 0,
  planId: "",
  id: "looked",
  created: "",
  fields: {},
};

/** In the order in which they were recorded, as far as their lists tell. */
const inOrder = (rows: readonly SealedRow[]) =>
  rows.toSorted((a, b) =>
    a.created === b.created ? a.item - b.item : a.created < b.created ? -1 : 1,
  );

/**
 * Makes what seals a site. A failure leaves the seal as it was, and the next call goes on from there: a store that was away for a day is
 * caught up with.
 * @param now epoch milliseconds
 */
export function makeSealing(
  site: Site,
  store: SealStore,
  now: () => number,
): () => Promise<SealNews> {
  let known: Promise<Sealed> | null = null;

  async function sealRows(
    sealed: Sealed,
    rows: readonly SealedRow[],
    before: number | null,
  ): Promise<readonly SealedRow[]> {
    const at = new Date(now()).toISOString();
    const late: SealedRow[] = [];
    const groups = Map.groupBy(inOrder(rows), ({ planId }) => sealName(planId));
    for (const [plan, some] of groups) {
      let head = sealed.heads.get(plan) ?? headOf({ lines: [], openings: [] });
      const lines: SealLine[] = [];
      const openings: Opening[] = [];
      for (const row of some) {
        const isLate =
          before !== null && Date.parse(row.created) + apartMs < before;
        const made = seal(row, head, at, isLate);
        head = { n: made.line.n, hash: made.line.hash };
        lines.push(made.line);
        openings.push(made.opening);
        if (isLate) late.push(row);
      }
      // Said first: where that fails, the rows are looked at again.
      const slipped = late.filter((row) => some.includes(row));
      if (sealed.lookedAt !== null)
        await tellSlipped(site, slipped, sealed.lookedAt);
      await store.append(plan, { lines, openings });
      sealed.heads.set(plan, head);
      for (const line of lines) take(sealed, line);
    }
    return late;
  }

  return async () => {
    known ??= readSealed(store);
    try {
      const sealed = await known;
      const late: SealedRow[] = [];
      const before =
        sealed.lookedAt === null ? null : Date.parse(sealed.lookedAt);
      let count = 0;
      for (;;) {
        const rows = await readRowsBeyond(site, sealed.taken);
        if (rows.length === 0) break;
        late.push(...(await sealRows(sealed, rows, before)));
        count += rows.length;
      }
      if (count > 0) await sealRows(sealed, [looked], null);
      const { entries, lookedAt } = sealed;
      return { rows: count, late, entries, at: lookedAt };
    } catch (error) {
      // What the store took before it failed is read anew.
      known = null;
      throw error;
    }
  };
}

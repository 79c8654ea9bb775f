// Creating rows, one or a hundred a request: the same client id a second time counts as saved.
import {
  isAmbiguous,
  is,
  looking,
  makeUpdater,
  makeFind,
  type Updater,
  type KeyedRow,
  type WriterParts,
} from "../rows/updating.ts";
import type { Item } from "../columns/column.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import { isSigned } from "../nouns/logNoun.ts";
import type { OnProgress } from "../rows/reading.ts";

/** A value to create, with the ref of its action for the title. */
export interface NewRow<T> {
  readonly value: T;
  readonly about?: string;
}

export interface Writer extends Updater {
  /** Creates a row. The same client id a second time counts as saved. */
  create<T extends KeyedRow>(
    noun: Noun<T>,
    value: T,
    about?: string,
  ): Promise<T>;
  /** Creates many, a hundred a request. Each ends as its own create would; what is stored comes back in the order given. */
  createAll<T extends KeyedRow>(
    noun: Noun<T>,
    rows: readonly NewRow<T>[],
    onProgress?: OnProgress,
  ): Promise<readonly T[]>;
}

export function makeWriter(parts: WriterParts): Writer {
  const { site, directory } = parts;
  const { itemOf, post, create, settle } = makeCreate(parts);

  /** Sends a hundred or fewer in one request, then settles each by itself. */
  async function createSome<T extends KeyedRow>(
    noun: Noun<T>,
    rows: readonly NewRow<T>[],
  ): Promise<readonly T[]> {
    const items = await Promise.all(rows.map((row) => itemOf(noun, row)));
    const sent = await inBatch(site, (batched) =>
      rows.map((row, n) => post(batched, noun, row, items[n] ?? {})),
    );
    const stored: T[] = [];
    for (const [n, row] of rows.entries()) {
      const one = sent[n];
      if (one?.status === "fulfilled") stored.push(one.value);
      // A part refused for being one too many has done nothing, so it is sent again alone, patiently.
      else if (is(one?.reason, "throttled"))
        stored.push(await create(noun, row));
      else stored.push(await settle(noun, row, one?.reason));
    }
    return stored;
  }

  return {
    create: (noun, value, about) =>
      create(noun, about === undefined ? { value } : { value, about }),
    async createAll<T extends KeyedRow>(
      noun: Noun<T>,
      rows: readonly NewRow<T>[],
      onProgress?: OnProgress,
    ) {
      await directory.resolve(
        rows.flatMap(({ value }) => [...noun.people(value)]),
      );
      const stored: T[] = [];
      for (let start = 0; start < rows.length; start += batchLimit) {
        const some = rows.slice(start, start + batchLimit);
        stored.push(...(await createSome(noun, some)));
        onProgress?.({ list: noun.list.title, rows: stored.length });
      }
      return stored;
    },
    ...makeUpdater(parts),
  };
}

/** Creating one row, and what a create that failed comes to. */
function makeCreate(parts: WriterParts) {
  const { site, memory, directory } = parts;
  const find = makeFind(parts);

  /** What is written, with the service's signature where an application writes to the log. */
  async function itemOf<T extends KeyedRow>(
    noun: Noun<T>,
    { value, about }: NewRow<T>,
  ): Promise<Item> {
    const item = noun.write(value, directory, about);
    // What a load holds counts by the load, which is signed; its rows are copies.
    const isCopy = memory.loaded.has(value.id);
    if (site.signer === undefined || !isSigned(noun) || isCopy) return item;
    const { signed } = await import("../log/signer.ts");
    return signed(site, noun, item);
  }

  async function post<T extends KeyedRow>(
    on: Site,
    noun: Noun<T>,
    { value }: NewRow<T>,
    item: Item,
  ): Promise<T> {
    const answer: unknown = await itemsOf(on, noun.list.title).add(item);
    const { Id, "odata.etag": etag } = answer as Item;
    if (typeof Id === "number" && typeof etag === "string")
      memory.remember(noun, value, { itemId: Id, etag });
    return value;
  }

  /** Stored after all, or worth one more try, or a failure. */
  async function settle<T extends KeyedRow>(
    noun: Noun<T>,
    row: NewRow<T>,
    error: unknown,
  ): Promise<T> {
    if (!is(error, "duplicate") && !isAmbiguous(error)) throw error;
    const stored = await looking(error, () => find(noun, row.value.id));
    if (stored) return stored;
    if (is(error, "duplicate")) throw error;
    const item = await itemOf(noun, row);
    return asking(() => post(site, noun, row, item));
  }

  async function create<T extends KeyedRow>(
    noun: Noun<T>,
    row: NewRow<T>,
  ): Promise<T> {
    await directory.resolve(noun.people(row.value));
    const item = await itemOf(noun, row);
    try {
      return await asking(() => post(site, noun, row, item));
    } catch (error) {
      return settle(noun, row, error);
    }
  }

  return { itemOf, post, create, settle };
}

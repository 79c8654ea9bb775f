// Saving rows: creates that cannot double, and changes made only to the version that was read.
import type { Item } from "./column.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "./connect.ts";
import { StoreFailure, asking } from "./failure.ts";
import type { Noun } from "./list.ts";
import type { Memory } from "./memory.ts";
import type { Directory } from "./people.ts";
import { equals, type OnProgress, type Reader } from "./reading.ts";

type Row = { readonly id: string };

export type SaveOutcome<T> =
  | { readonly kind: "saved"; readonly value: T }
  /** Somebody else saved first; nothing was put over theirs. Null when their row is gone or cannot be read. */
  | { readonly kind: "conflict"; readonly theirs: T | null };

export interface Writer {
  /** Creates a row. The same client id a second time counts as saved. */
  create<T extends Row>(noun: Noun<T>, value: T, about?: string): Promise<T>;
  /** Creates many, a hundred a request. Each ends as its own create would. */
  createAll<T extends Row>(
    noun: Noun<T>,
    values: readonly { readonly value: T; readonly about?: string }[],
    onProgress?: OnProgress,
  ): Promise<void>;
  /** Changes a row from what was read to what it should be, with the version that was read. */
  change<T extends Row>(
    noun: Noun<T>,
    before: T,
    after: T,
  ): Promise<SaveOutcome<T>>;
}

export interface WriterParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
  readonly directory: Directory;
}

const is = (error: unknown, kind: StoreFailure["kind"]) =>
  error instanceof StoreFailure && error.kind === kind;

const isAmbiguous = (error: unknown) =>
  error instanceof StoreFailure && error.ambiguous;

/** The properties that differ, so that a save touches nothing it did not mean to. */
export function changedIn(before: Item, after: Item): Item {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
    ),
  );
}

/** Reads the row with a client id as it is now. Null when there is none. */
export function makeFind({ reader }: Pick<WriterParts, "reader">) {
  return async <T extends Row>(
    noun: Noun<T>,
    id: string,
  ): Promise<T | null> => {
    const found = await reader.all(noun, equals("ClientKey", id));
    const [wrong] = found.unreadable;
    if (wrong)
      throw new StoreFailure(
        "rejected",
        `Row ${wrong.itemId} of ${wrong.list} cannot be read: ${wrong.why}`,
        { next: `Open ${wrong.link} and correct it, then try again.` },
      );
    return found.items[0] ?? null;
  };
}

export function makeWriter(parts: WriterParts): Writer {
  const { site, memory, directory } = parts;
  const find = makeFind(parts);

  function remember<T extends Row>(noun: Noun<T>, value: T, answer: unknown) {
    const { Id, "odata.etag": etag } = answer as Item;
    if (typeof Id === "number" && typeof etag === "string")
      memory.remember(noun, value, { itemId: Id, etag });
  }

  async function post<T extends Row>(
    on: Site,
    noun: Noun<T>,
    value: T,
    about?: string,
  ): Promise<T> {
    const answer: unknown = await itemsOf(on, noun.list.title).add(
      noun.write(value, directory, about),
    );
    remember(noun, value, answer);
    return value;
  }

  /** What a failed create comes to: stored after all, or worth one more try, or a failure. */
  async function settle<T extends Row>(
    noun: Noun<T>,
    value: T,
    error: unknown,
    about?: string,
  ): Promise<T> {
    if (!is(error, "duplicate") && !isAmbiguous(error)) throw error;
    const stored = await find(noun, value.id);
    if (stored) return stored;
    if (is(error, "duplicate")) throw error;
    return asking(() => post(site, noun, value, about));
  }

  async function create<T extends Row>(
    noun: Noun<T>,
    value: T,
    about?: string,
  ): Promise<T> {
    await directory.resolve(noun.people(value));
    try {
      return await asking(() => post(site, noun, value, about));
    } catch (error) {
      return settle(noun, value, error, about);
    }
  }

  return {
    create,
    async createAll(noun, values, onProgress) {
      await directory.resolve(
        values.flatMap(({ value }) => [...noun.people(value)]),
      );
      for (let start = 0; start < values.length; start += batchLimit) {
        const chunk = values.slice(start, start + batchLimit);
        const settled = await inBatch(site, (batched) =>
          chunk.map(({ value, about }) => post(batched, noun, value, about)),
        );
        for (const [n, one] of settled.entries()) {
          const row = chunk[n];
          if (one.status === "rejected" && row)
            // A part refused for being one too many has done nothing, so it is sent again alone, patiently.
            await (is(one.reason, "throttled")
              ? create(noun, row.value, row.about)
              : settle(noun, row.value, one.reason, row.about));
        }
        onProgress?.({ list: noun.list.title, rows: start + chunk.length });
      }
    },
    change: makeChange(parts),
  };
}

/** Changes with the version that was read; a lost answer is settled by looking, never by writing again blindly. */
function makeChange({ site, memory, reader, directory }: WriterParts) {
  const find = makeFind({ reader });

  return async <T extends Row>(
    noun: Noun<T>,
    before: T,
    after: T,
  ): Promise<SaveOutcome<T>> => {
    await directory.resolve([...noun.people(before), ...noun.people(after)]);
    const item = (value: T) => noun.write(value, directory);
    const same = (a: T, b: T) =>
      Object.keys(changedIn(item(a), item(b))).length === 0;
    if (same(before, after)) return { kind: "saved", value: after };

    // A value that was copied on its way has no version of its own: what is stored must then still read the same.
    let base = before;
    if (!memory.versionOf(before)) {
      const now = await find(noun, before.id);
      if (!now || !same(now, before)) return { kind: "conflict", theirs: now };
      base = now;
    }
    const version = memory.versionOf(base);
    if (!version)
      throw new StoreFailure(
        "unexpected",
        "SharePoint gave no version for a row, so it cannot be saved safely.",
      );
    try {
      await asking(() =>
        itemsOf(site, noun.list.title)
          .getById(version.itemId)
          .update(changedIn(item(before), item(after)), version.etag),
      );
    } catch (error) {
      if (!is(error, "conflict") && !isAmbiguous(error)) throw error;
      const now = await find(noun, before.id);
      if (now && isAmbiguous(error)) {
        if (same(now, after)) return { kind: "saved", value: now };
        if (memory.versionOf(now)?.etag === version.etag) throw error;
      }
      return { kind: "conflict", theirs: now };
    }
    // The new version is read and not guessed: across origins the answer's ETag header is hidden.
    const stored = await find(noun, before.id);
    return { kind: "saved", value: stored ?? after };
  };
}

// Saving rows: creates that cannot double, and changes made only to the version that was read.
import type { Item } from "./column.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "./connect.ts";
import { StoreFailure, asking } from "./failure.ts";
import type { Noun } from "./list.ts";
import type { Memory, Version } from "./memory.ts";
import type { Directory } from "./people.ts";
import { equals, type OnProgress, type Reader } from "./reading.ts";

type Row = { readonly id: string };

export type SaveOutcome<T> =
  | { readonly kind: "saved"; readonly value: T }
  /** Somebody else saved first; nothing was put over theirs. Null when their row is gone or cannot be read. */
  | { readonly kind: "conflict"; readonly theirs: T | null };

/** A value to create, with the ref of its action for the title. */
export interface NewRow<T> {
  readonly value: T;
  readonly about?: string;
}

export interface Writer {
  /** Creates a row. The same client id a second time counts as saved. */
  create<T extends Row>(noun: Noun<T>, value: T, about?: string): Promise<T>;
  /** Creates many, a hundred a request. Each ends as its own create would. */
  createAll<T extends Row>(
    noun: Noun<T>,
    rows: readonly NewRow<T>[],
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
  const { site, directory } = parts;
  const { post, create, settle } = makeCreate(parts);

  /** Sends a hundred or fewer in one request, then settles each by itself. */
  async function createSome<T extends Row>(
    noun: Noun<T>,
    rows: readonly NewRow<T>[],
  ): Promise<void> {
    const sent = await inBatch(site, (batched) =>
      rows.map((row) => post(batched, noun, row)),
    );
    for (const [n, one] of sent.entries()) {
      const row = rows[n];
      if (one.status === "fulfilled" || !row) continue;
      // A part refused for being one too many has done nothing, so it is sent again alone, patiently.
      await (is(one.reason, "throttled")
        ? create(noun, row)
        : settle(noun, row, one.reason));
    }
  }

  return {
    create: (noun, value, about) =>
      create(noun, about === undefined ? { value } : { value, about }),
    async createAll(noun, rows, onProgress) {
      await directory.resolve(
        rows.flatMap(({ value }) => [...noun.people(value)]),
      );
      for (let start = 0; start < rows.length; start += batchLimit) {
        await createSome(noun, rows.slice(start, start + batchLimit));
        const done = Math.min(start + batchLimit, rows.length);
        onProgress?.({ list: noun.list.title, rows: done });
      }
    },
    change: makeChange(parts),
  };
}

/** Creating one row, and what a create that failed comes to. */
function makeCreate(parts: WriterParts) {
  const { site, memory, directory } = parts;
  const find = makeFind(parts);

  async function post<T extends Row>(
    on: Site,
    noun: Noun<T>,
    { value, about }: NewRow<T>,
  ): Promise<T> {
    const answer: unknown = await itemsOf(on, noun.list.title).add(
      noun.write(value, directory, about),
    );
    const { Id, "odata.etag": etag } = answer as Item;
    if (typeof Id === "number" && typeof etag === "string")
      memory.remember(noun, value, { itemId: Id, etag });
    return value;
  }

  /** Stored after all, or worth one more try, or a failure. */
  async function settle<T extends Row>(
    noun: Noun<T>,
    row: NewRow<T>,
    error: unknown,
  ): Promise<T> {
    if (!is(error, "duplicate") && !isAmbiguous(error)) throw error;
    const stored = await find(noun, row.value.id);
    if (stored) return stored;
    if (is(error, "duplicate")) throw error;
    return asking(() => post(site, noun, row));
  }

  async function create<T extends Row>(
    noun: Noun<T>,
    row: NewRow<T>,
  ): Promise<T> {
    await directory.resolve(noun.people(row.value));
    try {
      return await asking(() => post(site, noun, row));
    } catch (error) {
      return settle(noun, row, error);
    }
  }

  return { post, create, settle };
}

/** Changes with the version that was read; a lost answer is settled by looking, never by writing again blindly. */
function makeChange({ site, memory, reader, directory }: WriterParts) {
  const find = makeFind({ reader });

  function difference<T extends Row>(noun: Noun<T>, before: T, after: T): Item {
    return changedIn(
      noun.write(before, directory),
      noun.write(after, directory),
    );
  }

  function same<T extends Row>(noun: Noun<T>, a: T, b: T): boolean {
    return Object.keys(difference(noun, a, b)).length === 0;
  }

  /** After a refusal or a lost answer: what is stored decides whether it was ours. */
  async function settle<T extends Row>(
    noun: Noun<T>,
    after: T,
    version: Version,
    error: unknown,
  ): Promise<SaveOutcome<T>> {
    if (!is(error, "conflict") && !isAmbiguous(error)) throw error;
    const now = await find(noun, after.id);
    if (now && isAmbiguous(error)) {
      if (same(noun, now, after)) return { kind: "saved", value: now };
      if (memory.versionOf(now)?.etag === version.etag) throw error;
    }
    return { kind: "conflict", theirs: now };
  }

  /** The version to save against. A value that was copied on its way has none: then what is stored must still read the same. */
  async function versionRead<T extends Row>(
    noun: Noun<T>,
    before: T,
  ): Promise<Version | { readonly theirs: T | null }> {
    const known = memory.versionOf(before);
    if (known) return known;
    const now = await find(noun, before.id);
    const version = now && memory.versionOf(now);
    return version && same(noun, now, before) ? version : { theirs: now };
  }

  return async <T extends Row>(
    noun: Noun<T>,
    before: T,
    after: T,
  ): Promise<SaveOutcome<T>> => {
    await directory.resolve([...noun.people(before), ...noun.people(after)]);
    if (same(noun, before, after)) return { kind: "saved", value: after };
    const version = await versionRead(noun, before);
    if ("theirs" in version) return { kind: "conflict", ...version };
    try {
      await asking(() =>
        itemsOf(site, noun.list.title)
          .getById(version.itemId)
          .update(difference(noun, before, after), version.etag),
      );
    } catch (error) {
      return settle(noun, after, version, error);
    }
    // The new version is read and not guessed: across origins the answer's ETag header is hidden.
    const stored = await find(noun, before.id);
    return { kind: "saved", value: stored ?? after };
  };
}

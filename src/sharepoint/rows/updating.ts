// Changing rows: only the version that was read, alone or a hundred a request; a lost answer is settled by looking.
import { plainly } from "../../domain/words/sentence.ts";
import type { Item } from "../columns/column.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import type { Memory, Version } from "./memory.ts";
import type { PersonNumbers } from "../people/people.ts";
import { equals, type OnProgress, type Reader } from "./reading.ts";

export type KeyedRow = { readonly id: string };

export type SaveOutcome<T> =
  | { readonly kind: "saved"; readonly value: T }
  /** Somebody else saved first; nothing was put over theirs. Null when their row is gone or cannot be read. */
  | { readonly kind: "conflict"; readonly theirs: T | null };

/** A row as it was read and as it should be. */
export interface RowUpdate<T> {
  readonly before: T;
  readonly after: T;
}

export interface Updater {
  /** Changes a row from what was read to what it should be, with the version that was read. */
  change<T extends KeyedRow>(
    noun: Noun<T>,
    before: T,
    after: T,
  ): Promise<SaveOutcome<T>>;
  /** Changes many, a hundred a request, each with its own version and its own outcome, in the order given. */
  changeAll<T extends KeyedRow>(
    noun: Noun<T>,
    changes: readonly RowUpdate<T>[],
    onProgress?: OnProgress,
  ): Promise<readonly SaveOutcome<T>[]>;
}

export interface WriterParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
  readonly directory: PersonNumbers;
}

export const is = (error: unknown, kind: StoreFailure["kind"]) =>
  error instanceof StoreFailure && error.kind === kind;

export const isAmbiguous = (error: unknown) =>
  error instanceof StoreFailure && error.ambiguous;

/** Looks what became of a write. Where that cannot be seen either, the write itself is what is not known. */
export async function looking<T>(
  written: unknown,
  look: () => Promise<T>,
): Promise<T> {
  try {
    return await look();
  } catch (failure) {
    if (isAmbiguous(written)) throw written;
    if (!is(written, "duplicate") || !(failure instanceof StoreFailure))
      throw failure;
    throw new StoreFailure(failure.kind, failure.words, {
      next: failure.next,
      reference: failure.reference,
      ambiguous: true,
      cause: written,
    });
  }
}

/** The properties that differ, so that a save touches nothing it did not mean to. */
function changedIn(before: Item, after: Item): Item {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
    ),
  );
}

/** Reads the row with a client id as it is now. Null when there is none. */
export function makeFind({ reader }: Pick<WriterParts, "reader">) {
  return async <T extends KeyedRow>(
    noun: Noun<T>,
    id: string,
  ): Promise<T | null> => {
    const found = await reader.all(noun, equals("ClientKey", id));
    const [wrong] = found.unreadable;
    if (wrong)
      throw new StoreFailure(
        "rejected",
        plainly("Row {row} of {list} cannot be read: {why}", {
          row: String(wrong.itemId),
          list: wrong.list,
          why: wrong.why,
        }),
        {
          next: plainly("Open {link} and correct it, then try again.", {
            link: wrong.link,
          }),
        },
      );
    return found.items[0] ?? null;
  };
}

/** What a save would send, and whether it would send anything. */
function makeDifference(directory: PersonNumbers) {
  return <T extends KeyedRow>(
    noun: Noun<T>,
    { before, after }: RowUpdate<T>,
  ): Item =>
    changedIn(noun.write(before, directory), noun.write(after, directory));
}

const isNothing = (difference: Item) => Object.keys(difference).length === 0;

/** After a refusal or a lost answer: what is stored decides whether it was ours. */
function makeSettle(parts: WriterParts) {
  const find = makeFind(parts);
  const difference = makeDifference(parts.directory);
  return async <T extends KeyedRow>(
    noun: Noun<T>,
    after: T,
    version: Version,
    error: unknown,
  ): Promise<SaveOutcome<T>> => {
    if (!is(error, "conflict") && !isAmbiguous(error)) throw error;
    const now = await looking(error, () => find(noun, after.id));
    if (now && isAmbiguous(error)) {
      if (isNothing(difference(noun, { before: now, after })))
        return { kind: "saved", value: now };
      if (parts.memory.versionOf(now)?.etag === version.etag) throw error;
    }
    return { kind: "conflict", theirs: now };
  };
}

/** The two steps of a change, alone or with others in one request. */
function makeSteps({ memory, reader, directory }: WriterParts) {
  const find = makeFind({ reader });
  const difference = makeDifference(directory);

  /** The version to save against. A value that was copied on its way has none: then what is stored must still read the same. */
  async function versionRead<T extends KeyedRow>(
    noun: Noun<T>,
    before: T,
  ): Promise<Version | { readonly theirs: T | null }> {
    const known = memory.versionOf(before);
    if (known) return known;
    const now = await find(noun, before.id);
    const version = now && memory.versionOf(now);
    return version &&
      isNothing(difference(noun, { before: now, after: before }))
      ? version
      : { theirs: now };
  }

  /** What needs no request, or somebody else's row; otherwise the version to save against. */
  async function begin<T extends KeyedRow>(
    noun: Noun<T>,
    change: RowUpdate<T>,
  ): Promise<Version | SaveOutcome<T>> {
    if (isNothing(difference(noun, change))) {
      // The row stays as it is, and so does its version.
      const known = memory.versionOf(change.before);
      if (known) memory.remember(noun, change.after, known);
      return { kind: "saved", value: change.after };
    }
    const version = await versionRead(noun, change.before);
    return "theirs" in version ? { kind: "conflict", ...version } : version;
  }

  /** A header has the row's guid before the number ("<guid>,9"), a body the number alone: remembered as bodies have it. */
  async function send<T extends KeyedRow>(
    on: Site,
    noun: Noun<T>,
    change: RowUpdate<T>,
    { itemId, etag }: Version,
  ): Promise<void> {
    const answer: { etag?: unknown } = await itemsOf(on, noun.list.title)
      .getById(itemId)
      .update(difference(noun, change), etag);
    if (typeof answer.etag !== "string") return;
    const made = answer.etag.replace(/^.*,/, '"');
    memory.remember(noun, change.after, { itemId, etag: made });
  }

  return { begin, send };
}

/** One row. Its new version is not guessed: where the answer's ETag header is hidden, as it is across origins, the row is read. */
function makeChangeOne(parts: WriterParts) {
  const { site, memory, directory } = parts;
  const { begin, send } = makeSteps(parts);
  const settle = makeSettle(parts);
  const find = makeFind(parts);
  return async <T extends KeyedRow>(
    noun: Noun<T>,
    before: T,
    after: T,
  ): Promise<SaveOutcome<T>> => {
    await directory.resolve([...noun.people(before), ...noun.people(after)]);
    const begun = await begin(noun, { before, after });
    if ("kind" in begun) return begun;
    try {
      await asking(() => send(site, noun, { before, after }, begun));
    } catch (error) {
      return settle(noun, after, begun, error);
    }
    if (memory.versionOf(after)) return { kind: "saved", value: after };
    const stored = await find(noun, after.id);
    return { kind: "saved", value: stored ?? after };
  };
}

/** A hundred rows or fewer in one request, each settled by itself, in the order given. */
function makeChangeSome(all: WriterParts, one: Updater["change"]) {
  const { site } = all;
  const { begin, send } = makeSteps(all);
  const settle = makeSettle(all);

  async function outcomeOf<T extends KeyedRow>(
    noun: Noun<T>,
    { before, after }: RowUpdate<T>,
    version: Version,
    part: PromiseSettledResult<void>,
  ): Promise<SaveOutcome<T>> {
    if (part.status === "fulfilled") return { kind: "saved", value: after };
    // A part refused for being one too many has done nothing, so it is sent again alone, patiently.
    return is(part.reason, "throttled")
      ? one(noun, before, after)
      : settle(noun, after, version, part.reason);
  }

  return async <T extends KeyedRow>(
    noun: Noun<T>,
    changes: readonly RowUpdate<T>[],
  ): Promise<readonly SaveOutcome<T>[]> => {
    const begun = await Promise.all(
      changes.map(async (change) => ({
        change,
        at: await begin(noun, change),
      })),
    );
    const parts = await inBatch(site, (batched) =>
      begun.map(({ change, at }) =>
        "etag" in at ? send(batched, noun, change, at) : Promise.resolve(),
      ),
    );
    const outcomes: SaveOutcome<T>[] = [];
    for (const [n, { change, at }] of begun.entries()) {
      const part = parts[n];
      if ("kind" in at) outcomes.push(at);
      else if (part) outcomes.push(await outcomeOf(noun, change, at, part));
    }
    return outcomes;
  };
}

export function makeUpdater(parts: WriterParts): Updater {
  const change = makeChangeOne(parts);
  const changeSome = makeChangeSome(parts, change);
  return {
    change,
    async changeAll<T extends KeyedRow>(
      noun: Noun<T>,
      changes: readonly RowUpdate<T>[],
      onProgress?: OnProgress,
    ) {
      const rows = changes.flatMap(({ before, after }) => [before, after]);
      await parts.directory.resolve(rows.flatMap((row) => noun.people(row)));
      const outcomes: SaveOutcome<T>[] = [];
      for (let start = 0; start < changes.length; start += batchLimit) {
        const some = changes.slice(start, start + batchLimit);
        outcomes.push(...(await changeSome(noun, some)));
        onProgress?.({ list: noun.list.title, rows: outcomes.length });
      }
      return outcomes;
    },
  };
}

// Putting rows in the site's recycle bin, from where an owner can bring them back. The log is append-only: only an owner of the site may.
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import type { Memory } from "./memory.ts";
import type { OnProgress } from "./reading.ts";

export interface RecycleParts {
  readonly site: Site;
  readonly memory: Memory;
}

const isGone = (error: unknown) =>
  error instanceof StoreFailure && error.kind === "notFound";

/** Recycles values that were read, a hundred a request. A row already gone counts as done, so that the work can be run again. */
export function makeRecycle({ site, memory }: RecycleParts) {
  return async <T extends { readonly id: string }>(
    noun: Noun<T>,
    values: readonly T[],
    onProgress?: OnProgress,
  ): Promise<void> => {
    const list = noun.list.title;
    for (let start = 0; start < values.length; start += batchLimit) {
      const some = values.slice(start, start + batchLimit).flatMap((value) => {
        const version = memory.versionOf(value);
        return version ? [version.itemId] : [];
      });
      const sent = await inBatch(site, (batched) =>
        some.map((itemId) => itemsOf(batched, list).getById(itemId).recycle()),
      );
      for (const one of sent)
        if (one.status === "rejected" && !isGone(one.reason)) throw one.reason;
      onProgress?.({ list, rows: Math.min(start + batchLimit, values.length) });
    }
  };
}

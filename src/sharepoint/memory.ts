// What the store remembers of the rows behind the values it gave out: their number in the list and the version that was read.
import type { Kept } from "./list.ts";

export interface Version {
  readonly itemId: number;
  readonly etag: string;
}

/** Invisible to the domain: a value is looked up by identity, so a copy of it has no version and is compared by content before it is saved. */
export interface Memory {
  remember(kept: Kept, value: { readonly id: string }, version: Version): void;
  versionOf(value: object): Version | null;
  /** The client key of a row once read, so that the change feed's deletions can be named. */
  keyOf(kept: Kept, itemId: number): string | null;
}

export function makeMemory(): Memory {
  const versions = new WeakMap<object, Version>();
  const keys = new Map<string, string>();
  return {
    remember(kept, value, version) {
      versions.set(value, version);
      keys.set(`${kept.list.title} ${version.itemId}`, value.id);
    },
    versionOf: (value) => versions.get(value) ?? null,
    keyOf: (kept, itemId) => keys.get(`${kept.list.title} ${itemId}`) ?? null,
  };
}

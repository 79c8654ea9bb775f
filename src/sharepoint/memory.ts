// What the store remembers of the rows behind the values it gave out: their number in the list and the version that was read.
import type { Kept } from "./list.ts";
import type { Stamp } from "./log/stamp.ts";

export interface Version {
  readonly itemId: number;
  readonly etag: string;
}

/** Invisible to the domain: a value is looked up by identity, so a copy of it has no version and is compared by content before it is saved. */
export interface Memory {
  remember(kept: Kept, value: { readonly id: string }, version: Version): void;
  versionOf(value: object): Version | null;
  /** The version of a row that was read last, by its id. */
  lastVersion(kept: Kept, id: string): Version | null;
  /** What the list says of who wrote the row and when; null for what was not read from a list of the log. */
  stampOf(value: object): Stamp | null;
  stamped(value: object, stamp: Stamp): void;
  /** The zone of each plan that was read. */
  readonly zones: Map<string, string>;
  /** Ids that a load of this session holds: their rows are copies and need no entry of their own. */
  readonly loaded: Set<string>;
  /** The client key of a row once read, so that the change feed's deletions can be named. */
  keyOf(kept: Kept, itemId: number): string | null;
}

export function makeMemory(): Memory {
  const versions = new WeakMap<object, Version>();
  const keys = new Map<string, string>();
  const last = new Map<string, Version>();
  const stamps = new WeakMap<object, Stamp>();
  return {
    zones: new Map(),
    loaded: new Set(),
    remember(kept, value, version) {
      versions.set(value, version);
      last.set(`${kept.list.title} ${value.id}`, version);
      keys.set(`${kept.list.title} ${version.itemId}`, value.id);
    },
    versionOf: (value) => versions.get(value) ?? null,
    lastVersion: (kept, id) => last.get(`${kept.list.title} ${id}`) ?? null,
    stampOf: (value) => stamps.get(value) ?? null,
    stamped: (value, stamp) => void stamps.set(value, stamp),
    keyOf: (kept, itemId) => keys.get(`${kept.list.title} ${itemId}`) ?? null,
  };
}

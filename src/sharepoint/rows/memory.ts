// What the store remembers of the rows behind the values it gave out: their number in the list and the version that was read.
import type { KeptIn } from "../columns/list.ts";

export interface Version {
  readonly itemId: number;
  readonly etag: string;
}

/** Invisible to the domain: a value is looked up by identity, so a copy of it has no version and is compared by content before it is saved. */
export interface Memory {
  remember(
    kept: KeptIn,
    value: { readonly id: string },
    version: Version,
  ): void;
  versionOf(value: object): Version | null;
  /** The version of a row that was read last, by its id. */
  lastVersion(kept: KeptIn, id: string): Version | null;
  /** The zone of each plan that was read. */
  readonly zones: Map<string, string>;
  /** Ids that a load of this session holds: their rows are copies and need no entry of their own. */
  readonly loaded: Set<string>;
  /** The ids of facts on their way, by what they say: sent again before an answer came, a fact is said once. */
  readonly saying: Map<string, string>;
  /** The client key of a row once read, so that the change feed's deletions can be named. */
  keyOf(kept: KeptIn, itemId: number): string | null;
}

export function makeMemory(): Memory {
  const versions = new WeakMap<object, Version>();
  const keys = new Map<string, string>();
  const last = new Map<string, Version>();
  return {
    zones: new Map(),
    loaded: new Set(),
    saying: new Map(),
    remember(kept, value, version) {
      versions.set(value, version);
      last.set(`${kept.list.title} ${value.id}`, version);
      keys.set(`${kept.list.title} ${version.itemId}`, value.id);
    },
    versionOf: (value) => versions.get(value) ?? null,
    lastVersion: (kept, id) => last.get(`${kept.list.title} ${id}`) ?? null,
    keyOf: (kept, itemId) => keys.get(`${kept.list.title} ${itemId}`) ?? null,
  };
}

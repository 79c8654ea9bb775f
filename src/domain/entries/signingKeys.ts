// Which keys of the service stand, and from when until when: by what the set-up log says of them, in its order. Pure.
import type { Instant } from "../calendarDate.ts";

/** One entry of the set-up log that names a key. */
export interface KeySaid {
  /** The key's own fingerprint. Source: RFC 7638. */
  readonly kid: string;
  /** The list's own moment, and the row's number in it. */
  readonly recorded: Instant;
  readonly item: number;
  /** Whether a person who is administrator wrote it, by the list's own check; else an application did. */
  readonly byPerson: boolean;
  /** The key whose signature the entry carries, where that signature is right; null for none. */
  readonly signedBy: string | null;
  /** From when it says it stood already: it was named before, and somebody took that entry out. */
  readonly since: Instant | null;
  /** Keys that no longer stand from this entry on. */
  readonly retires: readonly string[];
}

/** From when until when a key stands; the moments themselves are included. */
export interface KeyWindow {
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface StandingKeys {
  /** From when an application's entry needs a signature; null where no key was ever named: then none does. */
  readonly since: Instant | null;
  readonly windows: ReadonlyMap<string, KeyWindow>;
  /** Entries that name a key and do not make it stand. */
  readonly refused: readonly KeySaid[];
}

/** Whether a key stands at a moment. */
export const standsAt = (
  { from, until }: KeyWindow,
  moment: Instant,
): boolean => from <= moment && (until === null || moment <= until);

/** What an entry may do to the keys there are: an administrator anything; a key only make way for the next; an application found the first. */
function mayName(
  said: KeySaid,
  windows: ReadonlyMap<string, KeyWindow>,
): boolean {
  if (said.byPerson) return true;
  if (windows.size === 0) return said.signedBy === said.kid;
  const signing = said.signedBy === null ? null : windows.get(said.signedBy);
  return (
    !!signing && standsAt(signing, said.recorded) && !windows.has(said.kid)
  );
}

/**
 * The keys that stand. The first one named stands, where whoever names it holds its private half; a further one counts only if a standing key
 * signed it or a person who is administrator appended it. A key can retire itself and no other; an administrator can retire any.
 * Source: issue 12; product.md 4b.3.
 */
export function standingKeys(said: readonly KeySaid[]): StandingKeys {
  const windows = new Map<string, KeyWindow>();
  const refused: KeySaid[] = [];
  let since: Instant | null = null;
  const ordered = said.toSorted((a, b) =>
    a.recorded === b.recorded
      ? a.item - b.item
      : a.recorded < b.recorded
        ? -1
        : 1,
  );
  for (const one of ordered) {
    if (!mayName(one, windows)) {
      refused.push(one);
      continue;
    }
    // Only the first, which answers for nobody but itself, may say that it was there before.
    const from: Instant =
      since === null && one.since !== null && one.since < one.recorded
        ? one.since
        : one.recorded;
    since ??= from;
    const before = windows.get(one.kid);
    windows.set(one.kid, { from: before?.from ?? from, until: null });
    for (const kid of one.retires) {
      const other = windows.get(kid);
      const isTheirs = one.byPerson || kid === one.signedBy;
      if (other && isTheirs && kid !== one.kid)
        windows.set(kid, { ...other, until: other.until ?? one.recorded });
    }
  }
  return { since, windows, refused };
}

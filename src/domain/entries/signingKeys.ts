// Which keys of the service stand, and from when until when: by what the set-up log says of them, in its order. Pure.
import type { Instant } from "../values/calendarDate.ts";

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
interface KeyWindow {
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

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * The keys that stand. The first one named stands, where whoever names it holds its private half; a further one counts only if a standing key
 * signed it or a person who is administrator appended it. A key can retire itself and no other; an administrator can retire any.
 * Where an administrator says that a key stood already, another that they retire stood until then; one that was named after that never did, as
 * where an application took the key's entry out and put its own in its place, from whatever day.
 * Source: issue 12; product.md 4b.3.
 */
export function standingKeys(said: readonly KeySaid[]): StandingKeys {
  const windows = new Map<string, KeyWindow>();
  const naming = new Map<string, KeySaid>();
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
    // Only the first, which answers for nobody but itself, and an administrator may say that it was there before.
    const mayHaveStood = since === null || one.byPerson;
    const from =
      mayHaveStood && one.since !== null
        ? earlier(one.since, one.recorded)
        : one.recorded;
    const before = windows.get(one.kid);
    windows.set(one.kid, {
      from: before ? earlier(before.from, from) : from,
      until: null,
    });
    naming.set(one.kid, naming.get(one.kid) ?? one);
    for (const kid of one.retires) {
      const other = windows.get(kid);
      const isTheirs = one.byPerson || kid === one.signedBy;
      if (!other || !isTheirs || kid === one.kid) continue;
      const named = naming.get(kid);
      if (named && from < one.recorded && named.recorded >= from) {
        windows.delete(kid);
        naming.delete(kid);
        refused.push(named);
      } else
        windows.set(kid, {
          ...other,
          until: earlier(other.until ?? from, from),
        });
    }
    since = [...windows.values()].map((known) => known.from).reduce(earlier);
  }
  return { since, windows, refused };
}

// Whether an application's entry counts for the person it names: only with a right signature of a key that stood when it was recorded.
import { standsAt } from "../../domain/entries/signingKeys.ts";
import type { Site } from "../wire/connect.ts";
import type { Reader } from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import { isOfItsMoment, isRight, keysIn, readKeys, type Keys } from "./keys.ts";
import { stampFor } from "../nouns/logNoun.ts";
import { readSignature } from "./signature.ts";
import type { Stamp } from "../nouns/stamp.ts";

export { asRecorded, keysIn };

/** Why an application's row does not count, in a whole sentence; null where it does, and for a row that a person wrote. */
export type Prove = (row: object) => Promise<string | null>;

const unsigned =
  "An application wrote it and did not sign it. Only what Waymark's service signs counts for the person it names.";
const garbled =
  "An application wrote it, and what stands in the place of its signature is none.";
const later =
  "It is signed as a later release of Waymark does, which this one cannot look through. Load the page again, or bring this release up to date.";
const unknown =
  "An application wrote it and signed it with a key that the log of this site does not name.";
const notThen =
  "An application wrote it and signed it with a key that did not stand when it was recorded.";
const again =
  "It was signed at another time than it was recorded: somebody took it out and put it there again, or the clock of the service was wrong.";
const otherwise =
  "Its signature is of something else: what it says, whom it is for or where it is was changed, or the signature was copied from another entry.";

/** Whether nothing is wrong with a signature but that the row says something else than was signed: so it is where words were blanked. */
export const isOfOtherWords = (why: string): boolean => why === otherwise;

async function fault(
  keys: Keys,
  row: object,
  stamp: Stamp,
): Promise<string | null> {
  // What was recorded before the site had a key stands as it was recorded.
  if (keys.since === null || stamp.created < keys.since) return null;
  if (!stamp.signature) return unsigned;
  const signature = readSignature(stamp.signature);
  if (signature === "later") return later;
  if (!signature) return garbled;
  const key = keys.public.get(signature.kid);
  const window = keys.windows.get(signature.kid);
  if (!key || !window) return unknown;
  if (!standsAt(window, stamp.created)) return notThen;
  if (!isOfItsMoment(signature, stamp)) return again;
  return (await isRight(key, signature, row, stamp)) ? null : otherwise;
}

/** Whether it is the service itself that wrote a row, proven by a signature: what stands from before there was a key is not. */
export function isOfService(keys: Keys, row: object): boolean {
  const stamp = stampFor(row);
  return (
    keys.since !== null &&
    stamp !== null &&
    stamp.app &&
    stamp.created >= keys.since
  );
}

/** Looks each row through once. */
export function makeProve(keys: Keys): Prove {
  const known = new WeakMap<object, Promise<string | null>>();
  return (row) => {
    const stamp = stampFor(row);
    if (!stamp?.app) return Promise.resolve(null);
    const proven = known.get(row) ?? fault(keys, row, stamp);
    known.set(row, proven);
    return proven;
  };
}

/** Why each of some rows does not count, in their order; the keys are asked for only where an application wrote one of them. */
export async function faultsOf(
  site: Site,
  reader: Reader,
  rows: readonly object[],
): Promise<readonly (string | null)[]> {
  if (!rows.some((row) => stampFor(row)?.app)) return rows.map(() => null);
  const prove = makeProve(await readKeys(site, reader));
  return Promise.all(rows.map(prove));
}

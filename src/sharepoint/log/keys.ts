// The service's public keys as the Setup list names them, and which of them stand.
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import {
  standingKeys,
  type KeySaid,
  type StandingKeys,
} from "../../domain/entries/signingKeys.ts";
import { asId } from "../../domain/values/id.ts";
import type { Site } from "../wire/connect.ts";
import { publicKey, type PublicKey } from "../wire/signingKey.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader, type Reader } from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import { stampFor } from "../nouns/logNoun.ts";
import { setUpList } from "./proofs.ts";
import {
  canonical,
  ecdsa,
  keyIdOf,
  readSignature,
  type Signature,
  type UsableKey,
} from "./signature.ts";
import type { Stamp } from "../nouns/stamp.ts";
import { keySays, wholeSite, type Statement } from "../nouns/statements.ts";

const saying = v.object({
  key: publicKey,
  since: v.optional(
    v.nullable(v.pipe(v.string(), v.transform(parseInstant))),
    null,
  ),
  retires: v.optional(v.array(v.string()), []),
});

/** An entry that names a key, with its row. */
export interface NamedKey extends KeySaid {
  readonly row: Statement;
  readonly stamp: Stamp;
}

export interface Keys extends StandingKeys {
  readonly named: readonly NamedKey[];
  /** The keys that were named, by their fingerprint. */
  readonly public: ReadonlyMap<string, UsableKey>;
  /** Rows that say they name a key and name none. */
  readonly unreadable: readonly Stamp[];
}

const anHourMs = 3_600_000;

/** Whether a row was recorded when it was signed, within the hour that clocks may be apart. */
export const isOfItsMoment = ({ at }: Signature, { created }: Stamp): boolean =>
  Math.abs(Date.parse(created) - at * 1000) <= anHourMs;

/** Whether a signature is of what a row says where it is. */
export const isRight = (
  key: UsableKey,
  { at, bytes }: Signature,
  value: object,
  { list, effectiveOpen }: Stamp,
): Promise<boolean> =>
  crypto.subtle.verify(
    ecdsa,
    key,
    bytes,
    new TextEncoder().encode(canonical(list, at, value, effectiveOpen)),
  );

const imported = (key: PublicKey): Promise<UsableKey> =>
  crypto.subtle.importKey("jwk", key, { ...ecdsa, namedCurve: key.crv }, true, [
    "verify",
  ]);

/** The key whose right signature a row carries; null for none. */
async function signerOf(
  row: Statement,
  stamp: Stamp,
  known: ReadonlyMap<string, UsableKey>,
): Promise<string | null> {
  const signature = readSignature(stamp.signature ?? "");
  if (!signature || signature === "later") return null;
  const key = known.get(signature.kid);
  if (!key || !isOfItsMoment(signature, stamp)) return null;
  return (await isRight(key, signature, row, stamp)) ? signature.kid : null;
}

const namesKey = ({ says, planId }: Statement) =>
  says === keySays && planId === wholeSite;

/**
 * What the rows of the Setup list say of keys; rows of other lists say nothing of them. What somebody made of a row since decides nothing,
 * neither what it says nor of what: its first words do.
 */
export async function keysIn(
  parts: { readonly site: Site; readonly reader: Reader },
  rows: readonly Statement[],
): Promise<Keys> {
  const known = new Map<string, UsableKey>();
  const unreadable: Stamp[] = [];
  const found: { row: Statement; stamp: Stamp; kid: string }[] = [];
  const ofSetUp = rows.filter(
    (row) => stampFor(row)?.list === setUpList.noun.list.title,
  );
  const asSaid = await asRecorded(parts, setUpList.noun, ofSetUp);
  for (const [n, row] of ofSetUp.entries()) {
    const [now, first] = [stampFor(row), asSaid[n]];
    if (!now) continue;
    if (!namesKey(first ?? row)) continue;
    const stamp = first && stampFor(first);
    const read = first && v.safeParse(saying, first.saying);
    if (!stamp || !read?.success) {
      unreadable.push(now);
      continue;
    }
    const kid = await keyIdOf(read.output.key);
    try {
      known.set(kid, await imported(read.output.key));
      found.push({ row: first, stamp, kid });
    } catch {
      // Two numbers that are no point of the curve.
      unreadable.push(now);
    }
  }
  const named = await Promise.all(
    found.map(async ({ row, stamp, kid }): Promise<NamedKey> => ({
      row,
      stamp,
      kid,
      recorded: stamp.created,
      item: stamp.item,
      byPerson: !stamp.app,
      signedBy: await signerOf(row, stamp, known),
      since: v.parse(saying, row.saying).since,
      retires: v.parse(saying, row.saying).retires,
    })),
  );
  return { ...standingKeys(named), named, public: known, unreadable };
}

/** The keys of a site, asked for by themselves: one small request. */
export async function readKeys(
  site: Site,
  reader: Reader = makeReader(site, makeMemory()),
): Promise<Keys> {
  const { items } = await reader.all(
    setUpList.noun,
    equals("PlanKey", wholeSite),
  );
  return keysIn({ site, reader }, items);
}

/** An entry that names a key. Sent twice it is there once. */
export function namingOf(
  id: string,
  key: PublicKey,
  more: {
    readonly since?: Instant | null;
    readonly retires?: readonly string[];
  } = {},
): Statement {
  const { since = null, retires = [] } = more;
  return {
    id: asId<"Statement">(id),
    planId: wholeSite,
    says: keySays,
    about: null,
    saying: {
      key,
      ...(since === null ? {} : { since }),
      ...(retires.length > 0 ? { retires } : {}),
    },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  };
}

// The service signs what it appends to the log: with a key whose public half the Setup list names, so that no other application speaks for people.
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { Item } from "../columns/column.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { publicOf, type PrivateKey, type Signer } from "../wire/signingKey.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { namingOf, readKeys, type Keys } from "./keys.ts";
import { setUpList } from "./proofs.ts";
import { signatureField } from "../nouns/signatureField.ts";
import {
  canonicalOf,
  ecdsa,
  keyIdOf,
  type Signed,
  type UsableKey,
  written,
} from "./signature.ts";

const nobody = { siteUserId: () => null };

const usable = new WeakMap<PrivateKey, Promise<UsableKey>>();

/** The key as the machine uses it; made once. */
function keyFor(key: PrivateKey): Promise<UsableKey> {
  const made =
    usable.get(key) ??
    crypto.subtle.importKey(
      "jwk",
      key,
      { ...ecdsa, namedCurve: key.crv },
      false,
      ["sign"],
    );
  usable.set(key, made);
  return made;
}

/** An item with the signature of what it says. */
async function signedWith(
  key: PrivateKey,
  now: () => number,
  noun: Signed,
  item: Item,
): Promise<Item> {
  const at = Math.floor(now() / 1000);
  const text = canonicalOf(noun, item, at);
  const bytes = new Uint8Array(
    await crypto.subtle.sign(
      ecdsa,
      await keyFor(key),
      new TextEncoder().encode(text),
    ),
  );
  const kid = await keyIdOf(publicOf(key));
  return { ...item, [signatureField.name]: written({ kid, at, bytes }) };
}

/** From when a key stands that nobody retired; null for any other. */
function standingFrom({ windows }: Keys, kid: string): Instant | null {
  const window = windows.get(kid);
  return window && window.until === null ? window.from : null;
}

/** Names the signer's key in the log; sent again, it is named once, unless as what is named anew. */
async function name(
  site: Site,
  { key, now }: Signer,
  signing: PrivateKey,
  {
    anew,
    ...more
  }: {
    readonly since?: Instant | null;
    readonly retires?: string[];
    readonly anew?: string;
  },
): Promise<void> {
  const kid = await keyIdOf(publicOf(key));
  const { noun } = setUpList;
  const id = anew ?? stableGuid(`key/${kid}/${JSON.stringify(more)}`);
  const statement = namingOf(id, publicOf(key), more);
  const item = noun.write(statement, nobody, "key");
  const signedItem = await signedWith(signing, now, noun, item);
  try {
    await asking(() => itemsOf(site, noun.list.title).add(signedItem));
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
      throw error;
  }
}

const notNamed = (kid: string) =>
  new StoreFailure(
    "forbidden",
    `The log of this site names another signing key than the one the service holds (${kid.slice(0, 8)}), so what it recorded would not count, and nothing was recorded.`,
    {
      next: `Give the service the key that the log names, or both (WAYMARK_SIGNING_KEY, and the one before it as WAYMARK_SIGNING_KEY_BEFORE). Where that key is lost, or is somebody else's, the plan administrator lets the service's own in with “waymark key --trust ${kid.slice(0, 8)}”.`,
    },
  );

const noKey = () =>
  new StoreFailure(
    "forbidden",
    "What an application writes into the log of this site counts only with the service's signature, and no signing key was given, so nothing was written.",
    {
      next: "Set WAYMARK_SIGNING_KEY to the key the service signs with (the secret “signing-key” of its key vault), or let the plan administrator do it in the tab.",
    },
  );

/**
 * Sees to it that the log names the key that is signed with, and answers from when it stands.
 * @param since from when it stood, as whoever asks remembers: where somebody took its entry out, it is named again from then on
 * @throws StoreFailure "forbidden" where the log names another
 */
export async function nameKey(
  site: Site,
  signer: Signer,
  since: Instant | null = null,
): Promise<Instant> {
  const kid = await keyIdOf(publicOf(signer.key));
  const before = await readKeys(site);
  const there = standingFrom(before, kid);
  if (there !== null) return there;
  const old = signer.before && (await keyIdOf(publicOf(signer.before)));
  if (signer.before && old && standingFrom(before, old) !== null)
    await name(site, signer, signer.before, { retires: [old] });
  // Named also where it does not stand: the administrator sees which key it is, and lets it in or not.
  else await name(site, signer, signer.key, { since });
  const after = await readKeys(site);
  const from = standingFrom(after, kid);
  if (from !== null) return from;
  if (after.since !== null || after.named.some((one) => one.kid === kid))
    throw notNamed(kid);
  // The row that named it is there and was written over, so that its identity is taken.
  const anew = crypto.randomUUID();
  await name(site, signer, signer.key, { since, anew });
  const last = standingFrom(await readKeys(site), kid);
  if (last === null) throw notNamed(kid);
  return last;
}

const seenTo = new WeakMap<Site["web"], Promise<unknown>>();

/** Sees to it once for each connection; a failure is met by everybody who waits for it, and looked into again by the next. */
function standing(site: Site): Promise<unknown> {
  const known = seenTo.get(site.web);
  if (known) return known;
  const { signer } = site;
  const seeing = signer
    ? nameKey(site, signer)
    : readKeys(site).then(({ since }) => {
        if (since !== null) throw noKey();
      });
  seenTo.set(site.web, seeing);
  seeing.catch(() => seenTo.delete(site.web));
  return seeing;
}

/**
 * An item as an application appends it to a list of the log.
 * @throws StoreFailure "forbidden" where it would not count, before anything is written
 */
export async function signed(
  site: Site,
  noun: Signed,
  item: Item,
): Promise<Item> {
  await standing(site);
  const { signer } = site;
  return signer ? signedWith(signer.key, signer.now, noun, item) : item;
}

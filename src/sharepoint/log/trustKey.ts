// A person who is administrator lets one of the keys in that the Setup list names.
import type { Instant } from "../../domain/values/calendarDate.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { namingOf, readKeys, type NamedKey } from "./keys.ts";
import { setUpList } from "./proofs.ts";
import type { PublicKey } from "../wire/signingKey.ts";

const nobody = { siteUserId: () => null };

/**
 * Lets a key in, from now on or from a moment before. SharePoint itself proves the right: only administrators append to the Setup list.
 * @param start the beginning of its fingerprint, as the check and the service say it
 * @param alone whether every other key stands no more
 * @param since from when it stood already, so that what it signed since counts; with `alone` no other stood from then on. Null for from now on
 * @throws StoreFailure "notFound" where the log names no such key, or more than one
 */
export async function trustKey(
  site: Site,
  start: string,
  { alone, since }: { readonly alone: boolean; readonly since: Instant | null },
): Promise<NamedKey> {
  const { named, windows } = await readKeys(site);
  const fits = named.filter(({ kid }) => start !== "" && kid.startsWith(start));
  const [one] = fits;
  if (!one || new Set(fits.map(({ kid }) => kid)).size > 1)
    throw new StoreFailure(
      "notFound",
      one
        ? `More than one key of the log begins with ${start}, so nothing was written.`
        : `The log names no key that begins with ${start}, so nothing was written.`,
      { next: "“waymark key” lists the keys that the log names." },
    );
  const retires = alone
    ? [...windows.keys()].filter((kid) => kid !== one.kid)
    : [];
  const statement = namingOf(
    crypto.randomUUID(),
    one.row.saying["key"] as PublicKey,
    { retires, since },
  );
  const { noun } = setUpList;
  await asking(() =>
    itemsOf(site, noun.list.title).add(noun.write(statement, nobody, "key")),
  );
  return one;
}

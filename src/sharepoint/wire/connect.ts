// A connection to one SharePoint site: PnPjs for the addresses, our own way of sending.
import { DefaultParse, type Queryable } from "@pnp/queryable";
import { createBatch } from "@pnp/sp/batching.js";
import { DefaultHeaders, DefaultInit } from "@pnp/sp";
import { Items, type IItems } from "@pnp/sp/items/types.js";
import { List, Lists, type IList } from "@pnp/sp/lists/types.js";
import { Web, type IWeb } from "@pnp/sp/webs/types.js";
import { asFailure } from "./failure.ts";
import type { Signer } from "./signingKey.ts";
import { makeSend, type SendOptions } from "./send.ts";

interface ConnectOptions extends SendOptions {
  /** The address of the site ("https://council.sharepoint.com/sites/plans"). */
  readonly siteUrl: string;
  /** What the names of Waymark's lists begin with; nothing unless the site had lists of those names. */
  readonly listPrefix?: string;
  /** What an application signs its entries with; null for one that has no key. Left out where a person signs in. */
  readonly signer?: Signer | null;
}

/** A site that requests can be made to. */
export interface Site {
  readonly url: string;
  readonly web: IWeb;
  /** What the names of Waymark's lists begin with, where the council's own have the plain names. */
  readonly listPrefix?: string;
  /** What an application signs its entries with; null for one that has no key, left out for a person. */
  readonly signer?: Signer | null;
}

/**
 * Connects to a site. Makes no request.
 * @param options where, and how to get a token (`refresh: true` is asked once after a 401)
 */
export function connect(options: ConnectOptions): Site {
  const url = options.siteUrl.replace(/\/+$/, "");
  const send = makeSend(options);
  const web = Web(url).using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    (instance) => {
      (instance as Queryable).on.send.replace((address, init) =>
        send(address, init),
      );
      return instance;
    },
  );
  const { listPrefix = "", signer } = options;
  return {
    url,
    web,
    listPrefix,
    ...(signer === undefined ? {} : { signer }),
  };
}

type Named = Pick<Site, "web" | "listPrefix">;

/** What a list of ours is called on this site. */
export const listName = (
  { listPrefix = "" }: Pick<Site, "listPrefix">,
  title: string,
): string => `${listPrefix}${title}`;

export function listNamed(site: Named, title: string): IList {
  return Lists(site.web).getByTitle(listName(site, title));
}

export function itemsOf(site: Named, title: string): IItems {
  return Items(List(listNamed(site, title)));
}

/** Asks for every list with how many rows it has and when any was changed last. */
export function askLists({ web }: Pick<Site, "web">): Promise<unknown> {
  return Lists(web)
    .select("Title", "ItemCount", "LastItemModifiedDate")
    .filter("Hidden eq false")<unknown>();
}

/** Microsoft's own clients send at most this many operations in one batch. */
export const batchLimit = 100;

/**
 * Sends up to `batchLimit` operations in one request; each settles by itself and only as a `StoreFailure`.
 * Every child is raced against the batch: when the outer request fails, PnPjs leaves its children waiting for ever.
 */
export async function inBatch<T>(
  site: Site,
  work: (batched: Site) => readonly Promise<T>[],
): Promise<PromiseSettledResult<T>[]> {
  const [behaviour, execute] = createBatch(site.web, {
    maxRequests: batchLimit,
  });
  const children = work({ ...site, web: Web(site.web).using(behaviour) });
  const sent = execute();
  return Promise.allSettled(
    children.map(async (child) => {
      try {
        return await Promise.race([child, sent.then(() => child)]);
      } catch (error) {
        throw await asFailure(error);
      }
    }),
  );
}

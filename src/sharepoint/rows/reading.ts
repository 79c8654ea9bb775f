// Reading lists to the end: one indexed query where it fits, windows of ids where a list has passed SharePoint's threshold.
import * as v from "valibot";
import type { Item, ReadContext } from "../columns/column.ts";
import { itemsOf, listName, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { KeptIn, Noun } from "../columns/list.ts";
import type { Memory } from "./memory.ts";
import { readSiteDay, type SiteDay } from "../wire/siteZone.ts";

/** A row that could not be understood: shown to people with its link, never dropped. */
export interface Unreadable {
  readonly list: string;
  readonly itemId: number;
  readonly why: string;
  readonly link: string;
}

export interface Loaded<T> {
  readonly items: readonly T[];
  readonly unreadable: readonly Unreadable[];
}

export type OnProgress = (progress: {
  readonly list: string;
  readonly rows: number;
}) => void;

export interface Reader {
  all<T extends { readonly id: string }>(
    noun: Noun<T>,
    where: Where | null,
    onProgress?: OnProgress,
  ): Promise<Loaded<T>>;
  /** Turns items that came another way (a batch, a single get) into values. */
  valuesOf<T extends { readonly id: string }>(
    noun: Noun<T>,
    items: readonly Item[],
  ): Promise<Loaded<T>>;
  /** What reading a value needs to know of the site; asked for once. */
  context(): Promise<ReadContext>;
  /** Uses a zone that is on its way already, so that it costs no request of its own. */
  useSiteDay(siteDay: Promise<SiteDay>): void;
  /** Uses a list's last id that is on its way already for the next reading of it: past the threshold that saves a round. */
  useLastId(kept: KeptIn, lastId: Promise<number>): void;
}

/** The most rows SharePoint gives in one answer, and the size of the first windows. */
export const pageSize = 5000;

/** A condition, for SharePoint to apply and, on rows read without it, for us. */
export interface Where {
  readonly odata: string;
  matches(item: Item): boolean;
}

/** A condition on one column, with quotes doubled as OData asks. */
export const equals = (property: string, value: string): Where => ({
  odata: `${property} eq '${value.replaceAll("'", "''")}'`,
  matches: (item) => item[property] === value,
});

const anItem = v.looseObject({ Id: v.number() });
const asItems = (page: unknown) => v.parse(v.array(anItem), page);

const query = (site: Site, kept: KeptIn) =>
  itemsOf(site, kept.list.title)
    .select(...kept.select)
    .expand(...(kept.expand ?? []))
    .top(pageSize);

async function pages(
  site: Site,
  kept: KeptIn,
  odata: string | null,
  onPage: (items: readonly Item[]) => void,
): Promise<void> {
  const found =
    odata === null ? query(site, kept) : query(site, kept).filter(odata);
  await asking(async () => {
    for await (const page of found) onPage(asItems(page));
  });
}

/** Asks for the newest row of a list; `lastIdFrom` reads the answer. */
export function askLastId(site: Pick<Site, "web">, kept: KeptIn) {
  return itemsOf(site, kept.list.title)
    .select("Id")
    .orderBy("Id", false)
    .top(1)<unknown>();
}

export const lastIdFrom = (answer: unknown): number =>
  asItems(answer)[0]?.Id ?? 0;

/** Whether SharePoint refused a question because too many rows would answer it. */
export const isThreshold = (error: unknown) =>
  error instanceof StoreFailure && error.kind === "threshold";

/** The rows of one window of ids. Where even a range of ids is refused, the plain page after the id, which SharePoint serves at any size, is sifted here. */
async function readWindow(
  site: Site,
  kept: KeptIn,
  where: Where,
  [after, last]: readonly [number, number],
): Promise<readonly Item[]> {
  try {
    const found: Item[] = [];
    await pages(
      site,
      kept,
      `ID gt ${after} and ID le ${last} and ${where.odata}`,
      (page) => found.push(...page),
    );
    return found;
  } catch (error) {
    if (!isThreshold(error)) throw error;
    const page = await asking(async () =>
      asItems(await query(site, kept).skip(after)()),
    );
    return page.filter((item) => item.Id <= last && where.matches(item));
  }
}

interface Reading {
  readonly kept: KeptIn;
  readonly where: Where | null;
  readonly onProgress: OnProgress | undefined;
  /** A last id on its way already; null when it has to be asked for. */
  readonly lastId: Promise<number> | null;
}

/** Questions the threshold refused before: they are asked by windows at once. */
type Refused = Set<string>;

async function readItems(
  site: Site,
  refused: Refused,
  { kept, where, onProgress, lastId }: Reading,
): Promise<readonly Item[]> {
  let items: Item[] = [];
  const onPage = (page: readonly Item[]) => {
    for (const item of page) items.push(item);
    onProgress?.({ list: kept.list.title, rows: items.length });
  };
  const question = `${kept.list.title} ${where?.odata ?? ""}`;
  try {
    if (where === null || !refused.has(question)) {
      await pages(site, kept, where?.odata ?? null, onPage);
      return items;
    }
  } catch (error) {
    if (where === null || !isThreshold(error)) throw error;
    refused.add(question);
  }
  items = [];
  const last = await (lastId ??
    asking(async () => lastIdFrom(await askLastId(site, kept))));
  const windows = Array.from(
    { length: Math.ceil(last / pageSize) },
    (_, n) => [n * pageSize, (n + 1) * pageSize] as const,
  );
  await Promise.all(
    windows.map(async (ids) =>
      onPage(await readWindow(site, kept, where, ids)),
    ),
  );
  return items.toSorted((a, b) => Number(a["Id"]) - Number(b["Id"]));
}

/** Remembers what the list said of a row beside its value. */
function keep<T extends { readonly id: string }>(
  memory: Memory,
  noun: Noun<T>,
  item: Item,
  value: T,
): void {
  const etag = item["odata.etag"];
  if (typeof etag === "string")
    memory.remember(noun, value, { itemId: Number(item["Id"]), etag });
}

export function makeReader(site: Site, memory: Memory): Reader {
  let context: Promise<ReadContext> | null = null;
  const refused: Refused = new Set();
  const lastIds = new Map<KeptIn, Promise<number>>();

  const reader: Reader = {
    context() {
      context ??= readSiteDay(site).then((siteDay) => ({ siteDay }));
      return context.catch((error: unknown) => {
        context = null;
        throw error;
      });
    },
    async all(noun, where, onProgress) {
      const lastId = lastIds.get(noun) ?? null;
      lastIds.delete(noun);
      const items = await readItems(site, refused, {
        kept: noun,
        where,
        onProgress,
        lastId,
      });
      return reader.valuesOf(noun, items);
    },
    async valuesOf<T extends { readonly id: string }>(
      noun: Noun<T>,
      items: readonly Item[],
    ) {
      const known = await reader.context();
      const values: T[] = [];
      const unreadable: Unreadable[] = [];
      for (const item of items) {
        const itemId = Number(item["Id"]);
        const read = noun.read(item, known);
        if (read.ok) {
          keep(memory, noun, item, read.value);
          values.push(read.value);
        } else {
          unreadable.push({
            list: noun.list.title,
            itemId,
            why: read.why,
            link: `${site.url}/Lists/${encodeURIComponent(listName(site, noun.list.title))}/DispForm.aspx?ID=${itemId}`,
          });
        }
      }
      return { items: values, unreadable };
    },
    useSiteDay(siteDay) {
      context = siteDay.then((known) => ({ siteDay: known }));
      // Whoever reads rows awaits it and meets its failure; until then nobody does.
      context.catch(() => undefined);
    },
    useLastId(kept, lastId) {
      lastIds.set(kept, lastId);
      lastId.catch(() => undefined);
    },
  };
  return reader;
}

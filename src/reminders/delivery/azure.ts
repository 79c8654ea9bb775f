// Ledger, queue and notes in Azure Storage: the production home. Table gives insert-if-absent (409) and ETags; Queue gives durable delays.
import { createHash } from "node:crypto";
import { odata } from "@azure/data-tables";
import type { TableClient, TableEntityResult } from "@azure/data-tables";
import { isRestError, type QueueClient } from "@azure/storage-queue";
import type { Notes } from "./notes.ts";
import type { CountedQueue, StoredLedger } from "./ports.ts";
import { isOver, type LedgerRow } from "./row.ts";
import { pauseIn } from "./sqlite.ts";
import { parseRow } from "./storedRow.ts";

interface Entity {
  readonly body: string;
  readonly over: boolean;
  /** `body1`, `body2`…: what did not fit. */
  readonly [more: string]: unknown;
}

/** A string property holds 32,768 characters; somebody with a hundred actions needs more. */
const longestProperty = 30_000;

/** JSON in ASCII alone: Azurite spoils a letter that its socket happens to cut in two, and a ledger must not depend on that. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function propertiesOf(value: unknown): { body: string } {
  const text = asciiJson(value);
  const pieces = Array.from(
    { length: Math.ceil(text.length / longestProperty) },
    (_, n) => text.slice(n * longestProperty, (n + 1) * longestProperty),
  );
  const [body = "", ...more] = pieces;
  return {
    ...Object.fromEntries(more.map((piece, n) => [`body${n + 1}`, piece])),
    body,
  };
}

function textOf(entity: Entity): string {
  let text = entity.body;
  for (let n = 1; typeof entity[`body${n}`] === "string"; n += 1)
    text += String(entity[`body${n}`]);
  return text;
}

const buckets = 16;

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 32);
}

/** Every delivery key ends with its day, so the partition follows from the key: open rows and purging read few partitions. */
function tablePlaceOf(key: string): {
  partitionKey: string;
  rowKey: string;
} {
  const rowKey = hash(key);
  const bucket =
    createHash("sha256").update(key).digest().readUInt8(0) % buckets;
  return { partitionKey: `${key.slice(-10)}-${bucket.toString(16)}`, rowKey };
}

/** Tables and queues each throw a class of their own; both carry the status. */
function isStatus(error: unknown, status: number): boolean {
  return isRestError(error) && error.statusCode === status;
}

/** The ledger in a table. Bodies are one JSON property; `over` is indexed by nothing, so open rows are found by recent partitions. */
export function ledgerInTable(
  table: TableClient,
  notes: Notes,
  today: () => string,
): StoredLedger {
  const read = async (filter: string): Promise<readonly LedgerRow[]> => {
    const rows: LedgerRow[] = [];
    for await (const entity of table.listEntities<Entity>({
      queryOptions: { filter },
    }))
      rows.push(parseRow(textOf(entity), entity.etag ?? ""));
    return rows;
  };
  return {
    insert: (row) =>
      inserted(
        table.createEntity({
          ...tablePlaceOf(row.key),
          ...propertiesOf(row),
          over: isOver(row.state),
        }),
      ),
    get: async (key) => {
      const { partitionKey, rowKey } = tablePlaceOf(key);
      const entity = await found(table.getEntity<Entity>(partitionKey, rowKey));
      return entity ? parseRow(textOf(entity), entity.etag) : null;
    },
    replace: async (row, patch) => {
      const next = { ...row, ...patch };
      const { version, ...body } = next;
      const entity = {
        ...tablePlaceOf(row.key),
        ...propertiesOf(body),
        over: isOver(next.state),
      };
      try {
        const { etag } = await table.updateEntity(entity, "Replace", {
          etag: version,
        });
        return { ...next, version: etag ?? "" };
      } catch (error) {
        if (isStatus(error, 412) || isStatus(error, 404)) return null;
        throw error;
      }
    },
    // A row's day is over after midnight; three weeks back covers any outage worth healing, the rest is history.
    open: () =>
      read(odata`PartitionKey ge ${daysBefore(today(), 21)} and over eq false`),
    all: () => read(odata`PartitionKey ge ${daysBefore(today(), 40)}`),
    // The partition says the day, so what is old is found without reading any row that is not.
    forget: async (before, most) => {
      const filter = odata`PartitionKey lt ${before}`;
      const old = await some(table, filter, most);
      await allGone(table, old);
      return old.length;
    },
    ...pauseIn(notes),
  };
}

/** The places of at most so many entities. */
async function some<T extends object>(
  table: TableClient,
  filter: string,
  most: number,
): Promise<TableEntityResult<T>[]> {
  const found: TableEntityResult<T>[] = [];
  for await (const entity of table.listEntities<T>({
    queryOptions: { filter },
  })) {
    found.push(entity);
    if (found.length === most) break;
  }
  return found;
}

type Place = Pick<TableEntityResult<object>, "partitionKey" | "rowKey">;

/** Deletes; what somebody else has deleted meanwhile is gone as well. */
async function allGone(
  table: TableClient,
  places: readonly Place[],
): Promise<void> {
  await inTwenties(places, ({ partitionKey = "", rowKey = "" }) =>
    found(table.deleteEntity(partitionKey, rowKey)),
  );
}

/** Twenty at a time: enough to be quick, few enough not to be throttled. */
async function inTwenties<T, R>(
  all: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < all.length; i += 20)
    done.push(...(await Promise.all(all.slice(i, i + 20).map(work))));
  return done;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

async function inserted(creating: Promise<unknown>): Promise<boolean> {
  try {
    await creating;
    return true;
  } catch (error) {
    if (isStatus(error, 409)) return false;
    throw error;
  }
}

async function found<T>(getting: Promise<T>): Promise<T | null> {
  try {
    return await getting;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** Notes in a table: one partition a drawer, spread by hash where a drawer grows (what people were told). */
export function notesInTable(table: TableClient): Notes {
  const place = (drawer: string, name: string) => ({
    partitionKey: drawer,
    rowKey: hash(name),
  });
  const get = async (drawer: string, name: string): Promise<string | null> => {
    const { partitionKey, rowKey } = place(drawer, name);
    const entity = await found(
      table.getEntity<{ value: string }>(partitionKey, rowKey),
    );
    return entity?.value ?? null;
  };
  return {
    insert: (drawer, name, value) =>
      inserted(table.createEntity({ ...place(drawer, name), name, value })),
    get,
    put: async (drawer, name, value) => {
      await table.upsertEntity(
        { ...place(drawer, name), name, value },
        "Replace",
      );
    },
    list: async (drawer) => {
      const all = new Map<string, string>();
      const filter = odata`PartitionKey eq ${drawer}`;
      for await (const entity of table.listEntities<{
        name: string;
        value: string;
      }>({ queryOptions: { filter } }))
        all.set(entity.name, entity.value);
      return all;
    },
    among: async (drawer, names) => {
      const values = await inTwenties(names, (name) => get(drawer, name));
      return new Set(names.filter((_, at) => values[at] !== null));
    },
    // The table itself notes when an entity was last written.
    writtenBefore: async (drawer, moment, most) => {
      const filter = odata`PartitionKey eq ${drawer} and Timestamp lt ${new Date(moment)}`;
      const old = await some<{ name: string; value: string }>(
        table,
        filter,
        most,
      );
      return new Map(old.map(({ name, value }) => [name, value]));
    },
    remove: (drawer, names) =>
      allGone(
        table,
        names.map((name) => place(drawer, name)),
      ),
  };
}

/** How many messages a queue holds; none where there is no such queue. Azure counts roughly, which is enough to see that something lies there. */
async function countIn(queue: QueueClient): Promise<number> {
  const properties = await found(queue.getProperties());
  return properties?.approximateMessagesCount ?? 0;
}

/** The storage queue allows a delay of at most seven days; ours are minutes. The Functions host makes the poison queue beside it when it needs one. */
export function queueInStorage(
  queue: QueueClient,
  poison: QueueClient,
): CountedQueue {
  return {
    depth: async () => ({
      waiting: await countIn(queue),
      poisoned: await countIn(poison),
    }),
    send: async (key, token, delayMs) => {
      const text = Buffer.from(JSON.stringify({ key, token })).toString(
        "base64",
      );
      await queue.sendMessage(text, {
        visibilityTimeout: Math.ceil(delayMs / 1_000),
      });
    },
  };
}

// Ledger, queue and notes in one SQLite file: the embedded default. One owner process; a power cut loses no row (WAL, synchronous FULL).
import { now as clock } from "../../clock/clock.ts";
import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Notes } from "./notes.ts";
import type { CountedQueue, Ledger, Message, StoredLedger } from "./ports.ts";
import { parseRow } from "./storedRow.ts";
import { isOver, type LedgerRow } from "./row.ts";

/** A message in a worker's hands, hidden from the others until its visibility time is over. */
interface TakenMessage extends Message {
  readonly receipt: string;
  readonly dequeued: number;
}

export interface LocalQueue extends CountedQueue {
  take(visibilityMs: number): Promise<TakenMessage | null>;
  remove(message: TakenMessage): Promise<void>;
  /** Aside after too many tries; the sweep brings its row back. */
  poison(message: TakenMessage): Promise<void>;
}

export interface SqliteStore {
  readonly ledger: StoredLedger;
  readonly queue: LocalQueue;
  readonly notes: Notes;
  close(): void;
}

const schema = `
  create table if not exists deliveries (key text primary key, version integer not null, day text not null, over integer not null, body text not null) without rowid;
  create index if not exists deliveries_open on deliveries (day) where over = 0;
  create table if not exists messages (receipt text primary key, id text not null, key text not null, token text, visible_at integer not null, dequeued integer not null, poisoned integer not null default 0) without rowid;
  create index if not exists messages_visible on messages (poisoned, visible_at);
  create table if not exists notes (drawer text not null, name text not null, value text not null, written integer not null, primary key (drawer, name)) without rowid;
`;

/** Opens (and makes) the file. `now` is the wall clock in epoch ms. */
export function openSqlite(
  file: string,
  now: () => number = clock,
): SqliteStore {
  const database = new DatabaseSync(file);
  // The patience first: two programs that open the file at once both want its journal.
  database.exec(
    "pragma busy_timeout = 20000; pragma journal_mode = wal; pragma synchronous = full;",
  );
  database.exec(schema);
  sinceMoments(database, now());
  const notes = notesIn(database, now);
  return {
    ledger: ledgerIn(database, notes),
    queue: queueIn(database, now),
    notes,
    close: () => database.close(),
  };
}

/** A file from before notes had their moment: what is in it counts as written now. */
function sinceMoments(database: DatabaseSync, now: number): void {
  const columns = database.prepare("pragma table_info(notes)").all();
  if (!columns.some(({ name }) => name === "written"))
    database.exec(
      `alter table notes add column written integer not null default ${Math.floor(now)}`,
    );
  database.exec(
    "create index if not exists notes_written on notes (drawer, written)",
  );
}

function ledgerIn(database: DatabaseSync, notes: Notes): SqliteStore["ledger"] {
  const insert = database.prepare(
    "insert into deliveries values (?, 1, ?, ?, ?) on conflict do nothing",
  );
  const select = database.prepare("select * from deliveries where key = ?");
  const selectOpen = database.prepare(
    "select * from deliveries where over = 0",
  );
  const selectAll = database.prepare(
    "select * from deliveries order by day, key",
  );
  const update = database.prepare(
    "update deliveries set version = version + 1, over = ?, body = ? where key = ? and version = ?",
  );
  const forget = database.prepare(
    "delete from deliveries where key in (select key from deliveries where day < ? limit ?)",
  );
  return {
    insert: async (row) =>
      insert.run(
        row.key,
        row.day,
        isOver(row.state) ? 1 : 0,
        JSON.stringify(row),
      ).changes === 1,
    get: async (key) => {
      const found = select.get(key);
      return found ? storedIn(found) : null;
    },
    replace: async (row, patch) => {
      const next = { ...row, ...patch };
      const { version: _, ...body } = next;
      const over = isOver(next.state) ? 1 : 0;
      const { changes } = update.run(
        over,
        JSON.stringify(body),
        row.key,
        Number(row.version),
      );
      return changes === 1
        ? { ...next, version: String(Number(row.version) + 1) }
        : null;
    },
    open: async () => selectOpen.all().map(storedIn),
    all: async () => selectAll.all().map(storedIn),
    forget: async (before, most) => Number(forget.run(before, most).changes),
    ...pauseIn(notes),
  };
}

function storedIn(record: Record<string, unknown>): LedgerRow {
  return parseRow(String(record["body"]), String(record["version"]));
}

/** The tenant-wide pause, kept as a note so that every worker sees it. */
export function pauseIn(notes: Notes): Pick<Ledger, "pausedUntil" | "pause"> {
  const pausedUntil = async (): Promise<number> => {
    const note = await notes.get("service", "pausedUntil");
    return note === null ? 0 : Number(note.split(" ", 1)[0]);
  };
  return {
    pausedUntil,
    pause: async (until, why) => {
      if (until > (await pausedUntil()))
        await notes.put("service", "pausedUntil", `${Math.ceil(until)} ${why}`);
    },
  };
}

function queueIn(database: DatabaseSync, now: () => number): LocalQueue {
  const insert = database.prepare(
    "insert into messages values (?, ?, ?, ?, ?, 0, 0)",
  );
  const next = database.prepare(
    `update messages set visible_at = ?, dequeued = dequeued + 1, receipt = ?
     where receipt = (select receipt from messages where poisoned = 0 and visible_at <= ? order by visible_at limit 1)
     returning *`,
  );
  const remove = database.prepare("delete from messages where receipt = ?");
  const aside = database.prepare(
    "update messages set poisoned = 1 where receipt = ?",
  );
  const forget = database.prepare(
    "delete from messages where poisoned = 1 and visible_at < ?",
  );
  const depth = database.prepare(
    "select poisoned, count(*) as n from messages group by poisoned",
  );
  return {
    send: async (key, token, delayMs) => {
      insert.run(
        randomUUID(),
        randomUUID(),
        key,
        token,
        Math.ceil(now() + delayMs),
      );
    },
    take: async (visibilityMs) => {
      const found = next.get(
        Math.ceil(now() + visibilityMs),
        randomUUID(),
        Math.floor(now()),
      );
      if (!found) return null;
      return {
        receipt: String(found["receipt"]),
        id: String(found["id"]),
        key: String(found["key"]),
        token: found["token"] === null ? null : String(found["token"]),
        dequeued: Number(found["dequeued"]),
      };
    },
    remove: async (message) => void remove.run(message.receipt),
    poison: async (message) => {
      aside.run(message.receipt);
      // As a storage queue does: a week later it is gone.
      forget.run(Math.floor(now()) - 7 * 86_400_000);
    },
    depth: async () => {
      const counts = new Map(
        depth.all().map((row) => [Number(row["poisoned"]), Number(row["n"])]),
      );
      return { waiting: counts.get(0) ?? 0, poisoned: counts.get(1) ?? 0 };
    },
  };
}

function notesIn(database: DatabaseSync, now: () => number): Notes {
  const insert = database.prepare(
    "insert into notes values (?, ?, ?, ?) on conflict do nothing",
  );
  const put = database.prepare(
    "insert into notes values (?, ?, ?, ?) on conflict do update set value = excluded.value, written = excluded.written",
  );
  const before = database.prepare(
    "select name, value from notes where drawer = ? and written < ? order by written limit ?",
  );
  const remove = database.prepare(
    "delete from notes where drawer = ? and name = ?",
  );
  const get = database.prepare(
    "select value from notes where drawer = ? and name = ?",
  );
  const list = database.prepare(
    "select name, value from notes where drawer = ?",
  );
  const read = async (drawer: string, name: string): Promise<string | null> => {
    const found = get.get(drawer, name);
    return found ? String(found["value"]) : null;
  };
  return {
    insert: async (drawer, name, value) =>
      insert.run(drawer, name, value, Math.floor(now())).changes === 1,
    get: read,
    put: async (drawer, name, value) =>
      void put.run(drawer, name, value, Math.floor(now())),
    list: async (drawer) => byName(list.all(drawer)),
    writtenBefore: async (drawer, moment, most) =>
      byName(before.all(drawer, Math.floor(moment), most)),
    remove: async (drawer, names) => {
      for (const name of names) remove.run(drawer, name);
    },
    among: async (drawer, names) =>
      new Set(names.filter((name) => get.get(drawer, name))),
  };
}

function byName(rows: readonly Record<string, unknown>[]) {
  return new Map(
    rows.map((row) => [String(row["name"]), String(row["value"])] as const),
  );
}

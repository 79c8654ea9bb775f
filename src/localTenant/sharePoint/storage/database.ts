// The tenant's storage: one SQLite file, prepared statements kept, one write transaction per operation.
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { localTime } from "./siteTime.ts";

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Record<string, unknown>;

const schema = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS list (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, root TEXT NOT NULL,
  template INTEGER NOT NULL, settings TEXT NOT NULL, version INTEGER NOT NULL, scope INTEGER,
  created TEXT NOT NULL, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS field (
  list INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (list, name));
CREATE TABLE IF NOT EXISTS view (list INTEGER NOT NULL, id TEXT PRIMARY KEY, title TEXT NOT NULL, definition TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS version (
  list INTEGER NOT NULL, item INTEGER NOT NULL, number INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (list, item, number));
CREATE TABLE IF NOT EXISTS change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER, guid TEXT, type INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS change_by_list ON change (list, seq);
CREATE TABLE IF NOT EXISTS principal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, login TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  email TEXT NOT NULL, object_id TEXT, description TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS membership (group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id));
CREATE TABLE IF NOT EXISTS seeded (group_title TEXT NOT NULL, object_id TEXT NOT NULL, PRIMARY KEY (group_title, object_id));
CREATE TABLE IF NOT EXISTS role (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
  kind INTEGER NOT NULL, place INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS scope (id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER, item INTEGER);
CREATE TABLE IF NOT EXISTS assignment (
  scope INTEGER NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role));
CREATE TABLE IF NOT EXISTS app_grant (client_id TEXT PRIMARY KEY, role TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS attachment (
  list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list, item, name));
CREATE TABLE IF NOT EXISTS content (list INTEGER NOT NULL, item INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list, item));
CREATE TABLE IF NOT EXISTS upload (id TEXT NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, at));
CREATE TABLE IF NOT EXISTS recycled (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, title TEXT NOT NULL, deleted TEXT NOT NULL,
  deleted_by INTEGER NOT NULL, content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS property (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

export interface Storage {
  all(sql: string, ...values: SqlValue[]): SqlRow[];
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined;
  run(sql: string, ...values: SqlValue[]): { changes: number; id: number };
  /** Schema statements: not kept prepared. */
  exec(sql: string): void;
  /** What `make` read from the tables, kept until it is forgotten or a write is rolled back. */
  remembered<T>(key: string, make: () => T): T;
  forget(key: string): void;
  /** Everything `work` writes is kept, or nothing is. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** SharePoint compares text without regard to case. */
export function fold(value: string): string {
  return value.toLowerCase();
}

/** Opens (or makes) the storage. A database handed in stays open when the tenant closes; `zone` is the site's. */
export function openStorage(
  source: DatabaseSync | string,
  zone: string,
): Storage {
  const owned = typeof source === "string";
  const database = owned ? new DatabaseSync(source) : source;
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  database.function("fold", { deterministic: true }, (value) =>
    typeof value === "string" ? fold(value) : value,
  );
  database.function("site_part", { deterministic: true }, (part, instant) =>
    sitePart(String(part), instant, zone),
  );
  database.exec(schema);
  const read = new Map<string, unknown>();
  const kept = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = kept.get(sql);
    if (!found) {
      found = database.prepare(sql);
      kept.set(sql, found);
    }
    return found;
  };
  return {
    all: (sql, ...values) => statement(sql).all(...values),
    get: (sql, ...values) => statement(sql).get(...values),
    run(sql, ...values) {
      const done = statement(sql).run(...values);
      return {
        changes: Number(done.changes),
        id: Number(done.lastInsertRowid),
      };
    },
    exec: (sql) => database.exec(sql),
    remembered<T>(key: string, make: () => T): T {
      if (!read.has(key)) read.set(key, make());
      return read.get(key) as T;
    },
    forget: (key) => void read.delete(key),
    transaction: (work) => transaction(database, work, () => read.clear()),
    close: () => {
      kept.clear();
      if (owned) database.close();
    },
  };
}

/** A part of an instant on the site's wall clock, for `day(…)`, `hour(…)` and their like. */
function sitePart(part: string, instant: unknown, zone: string): number | null {
  if (typeof instant !== "string") return null;
  const local = new Map<string, number>(
    Object.entries(localTime(Date.parse(instant), zone)),
  );
  return local.get(part) ?? null;
}

function transaction<T>(
  database: DatabaseSync,
  work: () => T,
  undone: () => void,
): T {
  if (database.isTransaction) return work();
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // SQLite has rolled back by itself where the disk is full.
    if (database.isTransaction) database.exec("ROLLBACK");
    undone();
    throw error;
  }
}

/** A text column of a row. */
export function text(row: SqlRow, name: string): string {
  return asText(row[name]);
}

/** A number column of a row. */
export function numberIn(row: SqlRow, name: string): number {
  return Number(row[name] ?? 0);
}

/** A number column that may be null. */
export function numberOrNull(row: SqlRow, name: string): number | null {
  const value = row[name];
  return value == null ? null : Number(value);
}

/** A JSON object column of a row. */
export function json(row: SqlRow, name: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text(row, name));
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value a client sent, as text; what is no text, number or yes and no is written as JSON, and nothing is empty. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : JSON.stringify(value);
}

/** An entry of a record by a name from outside, which may be one that every object inherits. */
export function own<T>(
  record: Readonly<Record<string, T>>,
  name: string,
): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

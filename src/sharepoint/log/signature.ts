// What a signature of an entry is, and what it is of: everything of the entry that counts, in one form that writing and reading arrive at alike.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Item, ReadContext } from "../columns/column.ts";
import type { KeptIn, Read } from "../columns/list.ts";
import type { PublicKey } from "../wire/signingKey.ts";

export interface Signature {
  readonly kid: string;
  /** When it was signed, in whole seconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Raised with every change of `canonical` that reads what is there otherwise; a new column that is empty, no or nothing chosen in older rows is none. */
const version = "1";

/** A key as the machine uses it, in a browser and in Node alike. */
export type UsableKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export const ecdsa = { name: "ECDSA", hash: "SHA-256" } as const;

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (one) => one.charCodeAt(0));
}

/** A key's own fingerprint, 43 characters. Source: RFC 7638. */
export async function keyIdOf({ crv, kty, x, y }: PublicKey): Promise<string> {
  const text = JSON.stringify({ crv, kty, x, y });
  const hash = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text),
  );
  return base64url(new Uint8Array(hash));
}

export const written = ({ kid, at, bytes }: Signature): string =>
  [version, kid, at, base64url(bytes)].join(".");

/** What a cell holds: a signature, "later" for one of a later release, null for what is none. */
export function readSignature(text: string): Signature | "later" | null {
  const parts = /^(\d+)\.([\w-]{43})\.(\d{1,12})\.([\w-]{86})$/.exec(text);
  if (!parts) return /^\d+\./.test(text) ? laterThan(text) : null;
  const [, number, kid = "", at, bytes = ""] = parts;
  if (number !== version) return "later";
  try {
    return { kid, at: Number(at), bytes: fromBase64url(bytes) };
  } catch {
    return null;
  }
}

const laterThan = (text: string) =>
  Number(text.split(".")[0]) > Number(version) ? "later" : null;

/** The same on both sides of SharePoint. Belief: text comes back as it was written but for the ends of lines and blanks at its two ends. */
const asText = (text: string) => text.replaceAll(/\r\n?/g, "\n").trim();

/** Names in order, nothing left out but what is empty. */
function ordered(value: unknown): unknown {
  if (typeof value === "string") return asText(value);
  if (Array.isArray(value)) return value.map(ordered);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined && one !== "")
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}

/** Whether a column reads as it does in a row that was written before there was such a column: no, nothing chosen, empty. */
const isEmpty = (value: unknown): boolean =>
  value === false ||
  (value instanceof Object && Object.keys(value).length === 0);

/**
 * The text that is signed: the list, the moment of signing, and the entry with its id, its plan, its kind, whom it is for and all it says. The
 * day it took effect is in it where somebody typed one. What the row claims of when it was recorded is not: it decides nothing.
 */
export function canonical(
  list: string,
  at: number,
  value: object,
  effectiveOpen: boolean,
): string {
  const counting = Object.entries(value).filter(
    ([name, one]) =>
      name !== "recorded" &&
      !(effectiveOpen && name === "effective") &&
      !isEmpty(one),
  );
  const entry = ordered(Object.fromEntries(counting));
  return `waymark-entry/${version}\n${list}\n${at}\n${JSON.stringify(entry)}`;
}

/** A day is written bare, so that no zone is asked for. */
const nowhere = {
  siteDay: (moment: string) => moment.slice(0, 10) as CalendarDate,
};

/** The list of an entry, and how it is read. */
export type Signed = KeptIn & {
  read(item: Item, context: ReadContext): Read<object>;
};

/** An item as it will be read, for the text that is signed. @throws Error where it would not be readable */
export function canonicalOf(noun: Signed, item: Item, at: number): string {
  const stored = {
    ...(JSON.parse(JSON.stringify(item)) as Item),
    Id: 0,
    Created: new Date(at * 1000).toISOString(),
  };
  const read = noun.read(stored, nowhere);
  if (!read.ok) throw new Error(`An entry cannot be signed: ${read.why}`);
  const open = (item["Effective"] ?? null) === null;
  return canonical(noun.list.title, at, read.value, open);
}

// What a seal is: for every row of the log one line of a running hash, kept where nobody who can write to the site can write. Node only.
import { createHash, randomBytes } from "node:crypto";
import * as v from "valibot";
import type { Item } from "../columns/column.ts";

/** A line of the running hash of a plan. It tells nothing of what the row says. */
const line = v.object({
  n: v.number(),
  /** When it was sealed, by the service's clock. */
  at: v.string(),
  list: v.string(),
  item: v.number(),
  /** The row's own id, as it claims. */
  id: v.string(),
  /** The hash of the hashes of its fields. */
  row: v.string(),
  /** Whether it says that it was recorded before a seal that it is not in. */
  late: v.optional(v.boolean(), false),
  /** The hash of all of this and of the line before. */
  hash: v.string(),
});
export type SealLine = v.InferOutput<typeof line>;

/** What it takes to look whether a row is still what was sealed: its salt; where a field had to be erased, the others' salts and its hash. */
const opening = v.object({
  list: v.string(),
  item: v.number(),
  salt: v.optional(v.string()),
  salts: v.optional(v.record(v.string(), v.string()), {}),
  erased: v.optional(v.record(v.string(), v.string()), {}),
});
export type Opening = v.InferOutput<typeof opening>;

/** The row as it is sealed: its fields by name, without what is empty. */
export interface SealedRow {
  readonly list: string;
  readonly item: number;
  readonly planId: string;
  readonly id: string;
  readonly created: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A row may say that it was recorded so long before a seal that it is not in: clocks are apart, and lists are slow to show. */
export const apartMs = 3_600_000;

const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("base64url");

/** What the hash of a plan begins with. */
export const beginning = sha256("waymark-seal/1");

const saltOf = ({ salt, salts }: Opening, name: string): string | null =>
  salts[name] ?? (salt === undefined ? null : sha256(`${salt}\n${name}`));

/** A field by itself, with salt of its own: what is erased is not found out by trying. */
const fieldHash = (salt: string, name: string, value: unknown): string =>
  sha256(`${salt}\n${name}\n${JSON.stringify(value)}`);

/** The hash of each field, by name; of an erased one the hash that was kept. */
export function fieldHashes(
  { fields }: Pick<SealedRow, "fields">,
  open: Opening,
): ReadonlyMap<string, string> {
  const hashes = new Map(Object.entries(open.erased));
  for (const [name, value] of Object.entries(fields)) {
    const salt = saltOf(open, name);
    if (!hashes.has(name) && salt !== null)
      hashes.set(name, fieldHash(salt, name, value));
  }
  return hashes;
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

export const rowHash = (hashes: ReadonlyMap<string, string>): string =>
  sha256(JSON.stringify([...hashes].toSorted(([a], [b]) => compare(a, b))));

const lineHash = (
  before: string,
  { n, at, list, item, id, row, late }: Omit<SealLine, "hash">,
): string => sha256(JSON.stringify([before, n, at, list, item, id, row, late]));

/** A row taken into the running hash. */
export function seal(
  row: SealedRow,
  before: { readonly n: number; readonly hash: string },
  at: string,
  late: boolean,
): { readonly line: SealLine; readonly opening: Opening } {
  const open: Opening = {
    list: row.list,
    item: row.item,
    salt: randomBytes(16).toString("base64url"),
    salts: {},
    erased: {},
  };
  const told = {
    n: before.n + 1,
    at,
    list: row.list,
    item: row.item,
    id: row.id,
    row: rowHash(fieldHashes(row, open)),
    late,
  };
  return {
    line: { ...told, hash: lineHash(before.hash, told) },
    opening: open,
  };
}

/** What a lawful erasure leaves of an opening: the hash of the field, and no salt that would let anybody try what it said. */
export function erased(
  open: Opening,
  row: Pick<SealedRow, "fields">,
  name: string,
): Opening {
  const hash = fieldHashes(row, open).get(name);
  const names = Object.keys(row.fields).filter(
    (one) => one !== name && !(one in open.erased),
  );
  return {
    list: open.list,
    item: open.item,
    salts: Object.fromEntries(
      names.flatMap((one) => {
        const salt = saltOf(open, one);
        return salt === null ? [] : [[one, salt]];
      }),
    ),
    erased: hash === undefined ? open.erased : { ...open.erased, [name]: hash },
  };
}

/** The lines of a file, each read by itself: one that was cut short by a crash is left out. */
function linesOf<T>(text: string, schema: v.GenericSchema<unknown, T>): T[] {
  return text.split("\n").flatMap((one) => {
    if (one === "") return [];
    try {
      const read = v.safeParse(schema, JSON.parse(one));
      return read.success ? [read.output] : [];
    } catch {
      return [];
    }
  });
}

export const readLines = (text: string): readonly SealLine[] =>
  linesOf(text, line);
export const readOpenings = (text: string): readonly Opening[] =>
  linesOf(text, opening);

export const written = (values: readonly object[]): string =>
  values.map((one) => `${JSON.stringify(one)}\n`).join("");

/** The first line whose hash is not what it should be; null where all are. */
export function firstBroken(lines: readonly SealLine[]): SealLine | null {
  let before = beginning;
  for (const [n, one] of lines.entries()) {
    if (one.n !== n + 1 || one.hash !== lineHash(before, one)) return one;
    before = one.hash;
  }
  return null;
}

/** A stored item as the row that is sealed. */
export function sealedRow(list: string, item: Item): SealedRow {
  const { Id, Author, ...rest } = item;
  const known = Object.entries({
    ...rest,
    Author: (Author as Item | null | undefined)?.["Name"],
  }).filter(
    ([name, value]) =>
      value !== null &&
      value !== undefined &&
      value !== "" &&
      !name.includes("odata"),
  );
  const fields = Object.fromEntries(known);
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  return {
    list,
    item: Number(Id),
    planId: text("PlanKey"),
    id: text("ClientKey"),
    created: text("Created"),
    fields,
  };
}

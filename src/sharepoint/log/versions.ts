// The version history of a row of the log: what it said first, and who changed which column when.
import { SPQueryable } from "@pnp/sp";
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { Item } from "../columns/column.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import type { Reader } from "../rows/reading.ts";
import { keepStamp } from "../nouns/logNoun.ts";
import { stampOf, type Stamp } from "../nouns/stamp.ts";

/** One column changed in one version. */
export interface ColumnChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Instant | null;
}

const aPerson = v.object({
  LookupId: v.number(),
  LookupValue: v.nullish(v.string()),
  Email: v.nullish(v.string()),
});

const login = v.object({ LoginName: v.string() });

const askVersions = (
  on: Pick<Site, "web" | "listPrefix">,
  { list, item }: Pick<Stamp, "list" | "item">,
) => SPQueryable(itemsOf(on, list).getById(item), "versions")<unknown>();

/** Oldest first. */
const versionsIn = (answer: unknown): readonly Item[] =>
  v.parse(v.array(v.record(v.string(), v.unknown())), answer).toReversed();

/** A version's moment, the only one of SharePoint's that carries no Z. */
export const momentOf = (version: Item | undefined): Instant | null => {
  const at = version?.["Created"];
  return typeof at === "string"
    ? parseInstant(at.endsWith("Z") ? at : `${at}Z`)
    : null;
};

const logins = new WeakMap<Site, Map<number, Promise<string | null>>>();

/** How the person of a version signs in; null for somebody the site has forgotten. Of one person it is asked once. */
function loginOf(
  site: Site,
  person: v.InferOutput<typeof aPerson>,
): Promise<string | null> {
  const known = logins.get(site) ?? new Map<number, Promise<string | null>>();
  logins.set(site, known);
  const asking = known.get(person.LookupId) ?? askLogin(site, person);
  known.set(person.LookupId, asking);
  asking.catch(() => known.delete(person.LookupId));
  return asking;
}

async function askLogin(
  site: Site,
  { LookupId, Email }: v.InferOutput<typeof aPerson>,
): Promise<string | null> {
  try {
    const user = await asking(() =>
      SPQueryable(site.web, `getuserbyid(${LookupId})`).select(
        "LoginName",
      )<unknown>(),
    );
    return v.parse(login, user).LoginName;
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind === "unreachable")
      throw error;
    return Email ? `i:0#.f|membership|${Email}` : null;
  }
}

const asked = new WeakMap<Stamp, Promise<object | null>>();

interface Parts {
  readonly site: Site;
  readonly reader: Reader;
}

/** The histories of some rows, a hundred in a request: an owner may write over thousands. */
export async function historiesOf(
  site: Site,
  stamps: readonly Pick<Stamp, "list" | "item">[],
): Promise<readonly Promise<readonly Item[]>[]> {
  const answers = await inBatch<unknown>(site, (batched) =>
    stamps.map((stamp) => askVersions(batched, stamp)),
  );
  return answers.map(async (answer) => {
    if (answer.status === "rejected") throw answer.reason;
    return versionsIn(answer.value);
  });
}

/**
 * What changed rows of one list said first, in their order, with who wrote each and when, as the list's own history keeps it: Author and Created
 * of the row itself may have been changed too. Null where that is gone, or where somebody wrote over the row without leaving a version. Of a row
 * that was read once it is asked for once.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function firstWords<T extends object>(
  parts: Parts,
  noun: Noun<T>,
  stamps: readonly Stamp[],
): Promise<readonly (T | null)[]> {
  const fresh = stamps.filter((stamp) => !stamp.traceless && !asked.has(stamp));
  const chunks = Array.from(
    { length: Math.ceil(fresh.length / batchLimit) },
    (_, n) => fresh.slice(n * batchLimit, (n + 1) * batchLimit),
  );
  for (const chunk of chunks) {
    const histories = await historiesOf(parts.site, chunk);
    for (const [n, stamp] of chunk.entries()) {
      const first = firstOf(parts, noun, stamp, histories[n]);
      asked.set(stamp, first);
      first.catch(() => asked.delete(stamp));
    }
  }
  return Promise.all(
    stamps.map(
      (stamp) =>
        (asked.get(stamp) ?? Promise.resolve(null)) as Promise<T | null>,
    ),
  );
}

async function firstOf<T extends object>(
  parts: Parts,
  noun: Noun<T>,
  stamp: Stamp,
  history: Promise<readonly Item[]> | undefined,
): Promise<T | null> {
  const first = (await history)?.find((one) => one["VersionLabel"] === "1.0");
  return first ? versionOf(parts, noun, stamp, { first, then: first }) : null;
}

/** A row as one of its versions has it, with who recorded it and when by its first. */
async function versionOf<T extends object>(
  { site, reader }: Parts,
  noun: Noun<T>,
  stamp: Stamp,
  { first, then: version }: { readonly first: Item; readonly then: Item },
): Promise<T | null> {
  const author = v.safeParse(aPerson, first["Author"]);
  const created = momentOf(first);
  if (!author.success || created === null) return null;
  const Name = await loginOf(site, author.output);
  if (Name === null) return null;
  const item = {
    ...version,
    Id: stamp.item,
    Created: created,
    Author: { Name, Title: author.output.LookupValue },
  };
  const read = noun.read(item, await reader.context());
  if (!read.ok) return null;
  const then = stampOf(item, stamp.list);
  if (then) keepStamp(read.value, { ...then, rewritten: stamp.rewritten });
  return read.value;
}

const idIn = (person: unknown): number | null => {
  const known = v.safeParse(aPerson, person);
  return known.success ? known.output.LookupId : null;
};

/**
 * What rows of one list said when their own author had last written them, in their order: up to the first version by somebody else. "asItStands"
 * where nobody else has written the row since, null where its first version is gone. A request a hundred rows.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function asTheirAuthorsHadThem<T extends object>(
  parts: Parts,
  noun: Noun<T>,
  stamps: readonly Stamp[],
): Promise<readonly (T | "asItStands" | null)[]> {
  const found: (T | "asItStands" | null)[] = [];
  for (let from = 0; from < stamps.length; from += batchLimit) {
    const some = stamps.slice(from, from + batchLimit);
    const histories = await historiesOf(parts.site, some);
    for (const [n, stamp] of some.entries()) {
      const versions = (await histories[n]) ?? [];
      const [first] = versions;
      if (first?.["VersionLabel"] !== "1.0") {
        found.push(null);
        continue;
      }
      const author = idIn(first["Author"]);
      const others = versions.findIndex(
        (one) =>
          idIn(one["Editor"]) !== author || idIn(one["Author"]) !== author,
      );
      const then = versions[others - 1];
      if (others < 0) found.push("asItStands");
      else
        found.push(
          then ? await versionOf(parts, noun, stamp, { first, then }) : null,
        );
    }
  }
  return found;
}

function asText(value: unknown): string {
  const known = v.safeParse(aPerson, value);
  if (known.success) return known.output.LookupValue ?? "none";
  if (value === null || value === undefined || value === "") return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Every column that was changed since each row was recorded, in the order of its versions; a hundred rows a request. */
export async function changesOf(
  site: Site,
  rows: readonly { readonly noun: Noun<object>; readonly stamp: Stamp }[],
): Promise<ReadonlyMap<Stamp, readonly ColumnChange[]>> {
  const changes = new Map<Stamp, readonly ColumnChange[]>();
  for (let from = 0; from < rows.length; from += batchLimit) {
    const some = rows.slice(from, from + batchLimit);
    const stamps = some.map(({ stamp }) => stamp);
    const histories = await historiesOf(site, stamps);
    for (const [n, { noun, stamp }] of some.entries())
      changes.set(stamp, changesIn((await histories[n]) ?? [], noun, stamp));
  }
  return changes;
}

function changesIn(
  versions: readonly Item[],
  { list }: Noun<object>,
  stamp: Stamp,
): readonly ColumnChange[] {
  const names = ["Title", "Author", ...list.fields.map(({ name }) => name)];
  const changes = versions.flatMap((version, n): readonly ColumnChange[] => {
    const before = versions[n - 1];
    if (!before) return [];
    const by = asText(version["Editor"]);
    const at = momentOf(version);
    return names.flatMap((field) => {
      const [from, to] = [asText(before[field]), asText(version[field])];
      return from === to ? [] : [{ field, from, to, by, at }];
    });
  });
  // A version tells its own moment and not the row's: of Created it is known that it is no longer the first one's, and not in which version.
  const first = momentOf(versions[0]);
  const moved = first !== null && first !== stamp.created;
  return moved
    ? [
        ...changes,
        {
          field: "Created",
          from: first,
          to: stamp.created,
          by: stamp.rewritten?.by ?? "somebody no longer known here",
          at: stamp.rewritten?.at ?? null,
        },
      ]
    : changes;
}

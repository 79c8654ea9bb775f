// The version history of a row of the log: what it said first, and who changed which column when.
import { SPQueryable } from "@pnp/sp";
import * as v from "valibot";
import { parseInstant, type Instant } from "../../domain/calendarDate.ts";
import type { Item } from "../column.ts";
import { itemsOf, type Site } from "../connect.ts";
import { asking, StoreFailure } from "../failure.ts";
import type { Noun } from "../list.ts";
import type { Reader } from "../reading.ts";
import { keepStamp } from "./logNoun.ts";
import { stampOf, type Stamp } from "./stamp.ts";

/** One column changed in one version. */
export interface ColumnChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Instant | null;
}

const person = v.object({
  LookupId: v.number(),
  LookupValue: v.nullish(v.string()),
  Email: v.nullish(v.string()),
});

const login = v.object({ LoginName: v.string() });

/** Oldest first; the row itself may be gone meanwhile. */
async function readVersions(
  site: Site,
  { list, item }: Stamp,
): Promise<readonly Item[]> {
  const versions = v.parse(
    v.array(v.record(v.string(), v.unknown())),
    await asking(() =>
      SPQueryable(itemsOf(site, list).getById(item), "versions")<unknown>(),
    ),
  );
  return versions.toReversed();
}

/** A version's moment, the only one of SharePoint's that carries no Z. */
const momentOf = (version: Item | undefined): Instant | null => {
  const at = version?.["Created"];
  return typeof at === "string"
    ? parseInstant(at.endsWith("Z") ? at : `${at}Z`)
    : null;
};

/** How the person of a version signs in; null for somebody the site has forgotten. */
async function loginOf(
  site: Site,
  { LookupId, Email }: v.InferOutput<typeof person>,
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

/**
 * What a changed row said first, with who wrote it and when, as its own list keeps it: Author and Created of the row itself may have been
 * changed too. Null where that is gone, or where somebody wrote over the row without leaving a version. Of a row that was read once it is
 * asked for once.
 */
export function firstWords<T extends object>(
  parts: { readonly site: Site; readonly reader: Reader },
  noun: Noun<T>,
  stamp: Stamp,
): Promise<T | null> {
  if (stamp.traceless) return Promise.resolve(null);
  const asking = asked.get(stamp) ?? askFirstWords(parts, noun, stamp);
  asked.set(stamp, asking);
  asking.catch(() => asked.delete(stamp));
  return asking as Promise<T | null>;
}

async function askFirstWords<T extends object>(
  { site, reader }: { readonly site: Site; readonly reader: Reader },
  noun: Noun<T>,
  stamp: Stamp,
): Promise<T | null> {
  const first = (await readVersions(site, stamp)).find(
    (one) => one["VersionLabel"] === "1.0",
  );
  const author = v.safeParse(person, first?.["Author"]);
  const created = momentOf(first);
  if (!first || !author.success || created === null) return null;
  const Name = await loginOf(site, author.output);
  if (Name === null) return null;
  const item = {
    ...first,
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

function asText(value: unknown): string {
  const known = v.safeParse(person, value);
  if (known.success) return known.output.LookupValue ?? "none";
  if (value === null || value === undefined || value === "") return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Every column that was changed since the row was recorded, in the order of its versions. */
export async function changesOf(
  site: Site,
  { list }: Noun<object>,
  stamp: Stamp,
): Promise<readonly ColumnChange[]> {
  const versions = await readVersions(site, stamp);
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

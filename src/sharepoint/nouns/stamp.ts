// What SharePoint itself keeps of a row of the log: who wrote it, when, and whether anybody has changed it since. No client can write these with the rights Waymark gives.
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Item } from "../columns/column.ts";
import { signatureField } from "./signatureField.ts";

export interface Stamp {
  readonly list: string;
  readonly item: number;
  /** Author, as the site knows them. */
  readonly author: Person;
  /** Whether an application wrote it and no person: all applications share one author in SharePoint Online. */
  readonly app: boolean;
  /** Created, in whole seconds. */
  readonly created: Instant;
  /** Who changed the row last and when, where anybody did. */
  readonly rewritten: { readonly by: string; readonly at: Instant } | null;
  /** Whether somebody wrote over it so that no version of it is left: what it said first is not known. */
  readonly traceless: boolean;
  /** What the row itself claims, which decides nothing. */
  readonly said: {
    readonly by: Person | null;
    readonly recorded: Instant | null;
  };
  /** Whether the day it took effect was left open: the day it was recorded, then. */
  readonly effectiveOpen: boolean;
  /** What stands in the place of the service's signature. */
  readonly signature: string | null;
}

export const stampSelect = [
  "Created",
  "Modified",
  "OData__UIVersionString",
  "Author/Name",
  "Author/Title",
  "Editor/Title",
] as const;
export const stampExpand = ["Author", "Editor"] as const;

/** How the logins of applications begin. Source: sharepoint.md 3.3; a person's begins with "i:0#.f|membership|". */
const appLogin = /^i:0i\.t\|/i;

const textOf = (item: Item, name: string): string | null => {
  const raw = item[name];
  return typeof raw === "string" && raw !== "" ? raw : null;
};

function personIn(raw: unknown): {
  readonly login: string | null;
  readonly title: string | null;
} {
  const person = (raw ?? {}) as Item;
  return { login: textOf(person, "Name"), title: textOf(person, "Title") };
}

/** Author as a person; null where the answer did not carry it. The name survives its owner: SharePoint keeps leavers in its own list of users. */
export function authorOf(
  item: Item,
): { readonly person: Person; readonly app: boolean } | null {
  if (!("Author" in item)) return null;
  const { login, title } = personIn(item["Author"]);
  const email = login?.split("|").at(-1)?.toLowerCase() ?? null;
  return {
    person: {
      name: title ?? email ?? "somebody no longer known here",
      email,
      objectId: null,
    },
    app: login !== null && appLogin.test(login),
  };
}

/** Created; null where the answer did not carry it. */
export const createdOf = (item: Item): Instant | null =>
  parseInstant(textOf(item, "Created") ?? "");

function saidBy(item: Item): Person | null {
  const name = textOf(item, "ByName");
  return name === null
    ? null
    : {
        name,
        email: textOf(item, "ByEmail")?.toLowerCase() ?? null,
        objectId: textOf(item, "ByObjectId"),
      };
}

/**
 * Whether a row was written oftener than it has versions. Belief: every write raises the number in the ETag by one, also one by
 * `ValidateUpdateListItem` with `bNewDocumentUpdate`, which adds no version; a row that was added and left alone has 1 and 1.0.
 */
function isTraceless(item: Item): boolean {
  const written = /(\d+)"$/.exec(textOf(item, "odata.etag") ?? "")?.[1];
  const version = textOf(item, "OData__UIVersionString")?.split(".")[0];
  return written !== undefined && version !== undefined && written !== version;
}

/** The stamp of a row; null for an answer that carries none. */
export function stampOf(item: Item, list: string): Stamp | null {
  const author = authorOf(item);
  const created = createdOf(item);
  if (!author || !created) return null;
  const modified = parseInstant(textOf(item, "Modified") ?? "");
  const traceless = isTraceless(item);
  const changed =
    traceless ||
    (textOf(item, "OData__UIVersionString") ?? "1.0") !== "1.0" ||
    (modified !== null && modified > created);
  return {
    list,
    item: Number(item["Id"]),
    author: author.person,
    app: author.app,
    created,
    rewritten: changed
      ? {
          by: personIn(item["Editor"]).title ?? "somebody no longer known here",
          at: modified ?? created,
        }
      : null,
    traceless,
    said: {
      by: saidBy(item),
      recorded: parseInstant(textOf(item, "RecordedAt") ?? ""),
    },
    effectiveOpen: textOf(item, "Effective") === null,
    signature: textOf(item, signatureField.name),
  };
}

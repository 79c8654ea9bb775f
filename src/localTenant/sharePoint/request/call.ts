// What a route is given and what it answers: the vocabulary every part of this folder shares.
import type { Address } from "./address.ts";
import { isObject, type Storage } from "../storage/database.ts";
import type { Language } from "../storage/language.ts";
import { invalidJson } from "../refusals/errors.ts";

/** What a token lets its holder reach, whatever the person's own rights. */
export type Reach = "read" | "write" | "manage" | "full";

export interface Caller {
  readonly userId: number;
  /** The person's id and those of the groups they are in. */
  readonly principals: readonly number[];
  readonly reach: Reach;
  /** Rights granted to an application on this site; null for a person. */
  readonly appRights: bigint | null;
}

export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly iana: string;
}

/** The site and the world around it: what every route may ask for. */
export interface StoredSite {
  readonly storage: Storage;
  readonly origin: string;
  readonly path: string;
  /** Origin and path. */
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly siteId: string;
  readonly webId: string;
  readonly timeZone: TimeZone;
  /** Epoch milliseconds. */
  now(): number;
  /** The list view threshold in force, 5,000 unless a test lowers it. */
  threshold(): number;
  log(line: string): void;
  directory(): readonly DirectoryUser[];
}

export interface DirectoryUser {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly enabled: boolean;
  /** The Entra groups the person is in. */
  readonly entraGroups?: readonly EntraGroup[];
}

/** A security group of the directory, which a site may let in whole. */
export interface EntraGroup {
  readonly objectId: string;
  readonly displayName: string;
}

export interface Call {
  readonly site: StoredSite;
  readonly caller: Caller;
  readonly method: string;
  readonly address: Address;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** A thing with properties. `type` is its SharePoint type; `etag` as the body shows it, quotes included. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Properties only some of its kind have: selecting one that this has not is no mistake. */
  readonly sometimes?: readonly string[];
  /** Properties that are answered only when `$select` or `$expand` names them. */
  readonly onRequest?: readonly string[];
}

export type Reply = { readonly status?: number } & {
  readonly headers?: Readonly<Record<string, string>>;
} & (
    | { readonly kind: "entity"; readonly entity: Entity }
    | {
        readonly kind: "collection";
        readonly entities: readonly Entity[];
        readonly nextLink?: string;
        /** Items arrive as SharePoint filtered, ordered and cut them; other collections are cut by the answer. */
        readonly finished?: boolean;
      }
    | { readonly kind: "value"; readonly name: string; readonly value: unknown }
    | {
        readonly kind: "complex";
        readonly name: string;
        readonly values: Readonly<Record<string, unknown>>;
      }
    | { readonly kind: "null" }
    | { readonly kind: "empty" }
    | { readonly kind: "json"; readonly text: string }
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  );

export interface Route {
  /** What a token must reach for the route to be asked at all. */
  readonly reach: Reach;
  readonly answer: (call: Call) => Reply;
}

/** Routes by `METHOD noun/noun`: see `Address.key`. */
export type Routes = Readonly<Record<string, Route>>;

export const done: Reply = { kind: "null" };
export const noContent = (etag?: string): Reply => ({
  kind: "empty",
  status: 204,
  headers: etag ? { ETag: etag } : {},
});
export const deleted: Reply = { kind: "empty", status: 200 };

const decoder = new TextDecoder();

/**
 * The body as one JSON object, without OData's own annotations and with `{"results": []}` opened in verbose JSON, the only dialect that has it.
 * @throws Refusal 400 when it is not an object
 */
export function bodyOf(call: Call): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoder.decode(call.body));
  } catch {
    throw invalidJson();
  }
  if (!isObject(parsed)) throw invalidJson();
  const verbose = isVerbose(call);
  return Object.fromEntries(
    Object.entries(parsed)
      .filter(([name]) => !isAnnotation(name))
      .map(([name, value]) => [name, verbose ? withoutResults(value) : value]),
  );
}

/** Whether the body is written in the older JSON dialect, which wraps collections and names every type. */
export const isVerbose = ({ headers }: Pick<Call, "headers">): boolean =>
  /odata=verbose/i.test(headers.get("content-type") ?? "");

function isAnnotation(name: string): boolean {
  return (
    name === "__metadata" ||
    name.includes("@odata") ||
    name.startsWith("odata.")
  );
}

function withoutResults(value: unknown): unknown {
  return isObject(value) && Array.isArray(value["results"])
    ? value["results"]
    : value;
}

/** A named object inside the body, such as `parameters` or `query`; the body itself when it is not wrapped. */
export function innerOf(
  body: Record<string, unknown>,
  name: string,
): Record<string, unknown> {
  const inner = body[name];
  return isObject(inner) ? inner : body;
}

/** A text in a body, or null. */
export function textIn(
  body: Record<string, unknown>,
  name: string,
): string | null {
  const value = body[name];
  return typeof value === "string" ? value : null;
}

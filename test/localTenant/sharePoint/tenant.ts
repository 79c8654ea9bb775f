// A local SharePoint in memory for tests: people with tokens of their own, and the real PnPjs client for each.
import { DatabaseSync } from "node:sqlite";
import { DefaultParse } from "@pnp/queryable/index.js";
import { DefaultHeaders, DefaultInit } from "@pnp/sp/index.js";
import { spfi, type SPFI } from "@pnp/sp/fi.js";
import "@pnp/sp/webs/index.js";
import "@pnp/sp/sites/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/fields/index.js";
import "@pnp/sp/views/index.js";
import "@pnp/sp/site-users/index.js";
import "@pnp/sp/site-groups/index.js";
import "@pnp/sp/security/index.js";
import "@pnp/sp/batching.js";
import "@pnp/sp/attachments/index.js";
import "@pnp/sp/files/index.js";
import "@pnp/sp/folders/index.js";
import "@pnp/sp/regional-settings/index.js";
import "@pnp/sp/recycle-bin/index.js";
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import {
  createSharePoint,
  type SharePoint,
  type SharePointOptions,
} from "../../../src/localTenant/sharePoint/sharePoint.ts";

export const origin = "http://localhost:5690";
export const siteUrl = `${origin}/sites/plans`;
const issuer = "http://localhost:5691";

const keys = await generateKeyPair("RS256", { extractable: true });
const otherKeys = await generateKeyPair("RS256", { extractable: true });
export const publicKey = await exportJWK(keys.publicKey);

const person = (n: number, name: string, enabled = true) => ({
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  userPrincipalName: `${name.toLowerCase().replaceAll(" ", ".")}@council.example`,
  displayName: name,
  jobTitle: `${name}, post`,
  enabled,
});

export const people = {
  lead: person(1, "Plan Lead"),
  officer: person(2, "First Officer"),
  other: person(3, "Second Officer"),
  member: person(4, "Elected Member"),
  outsider: person(5, "Outside Person"),
  leaver: person(6, "Former Officer", false),
};
export type Who = keyof typeof people;

export interface TokenWishes {
  readonly scope?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly forged?: boolean;
}

export function token(who: Who, wishes: TokenWishes = {}): Promise<string> {
  const { objectId, userPrincipalName } = people[who];
  return signed(
    {
      oid: objectId,
      upn: userPrincipalName,
      scp: wishes.scope ?? "AllSites.FullControl",
    },
    wishes,
  );
}

export function appToken(
  clientId: string,
  claims: Record<string, unknown> = {},
): Promise<string> {
  return signed(
    {
      idtyp: "app",
      appid: clientId,
      appidacr: "2",
      roles: ["Sites.Selected"],
      ...claims,
    },
    {},
  );
}

function signed(
  claims: Record<string, unknown>,
  { audience = origin, expires = "1h", forged = false }: TokenWishes,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(forged ? otherKeys.privateKey : keys.privateKey);
}

async function verifyToken(text: string): Promise<Record<string, unknown>> {
  const { payload } = await jwtVerify(text, keys.publicKey, { issuer });
  return { ...payload };
}

export interface Tenant extends SharePoint {
  readonly lines: string[];
  /** The clock of the tenant, which a test may move. */
  readonly clock: { now: Date };
  /** The real client, signed in as somebody. */
  as(who: Who, wishes?: TokenWishes): SPFI;
  withToken(text: string): SPFI;
  /** A bare request with somebody's token. */
  ask(
    who: Who,
    path: string,
    init?: Omit<RequestInit, "headers"> & { headers?: Record<string, string> },
  ): Promise<Response>;
}

export function openTenant(options: Partial<SharePointOptions> = {}): Tenant {
  const lines: string[] = [];
  const clock = { now: new Date("2026-06-15T09:00:00Z") };
  const sharePoint = createSharePoint({
    database: options.database ?? new DatabaseSync(":memory:"),
    origin,
    sitePath: "/sites/plans",
    siteTitle: "Improvement plans",
    timeZone: {
      id: 13,
      description: "(UTC-08:00) Pacific Time (US and Canada)",
      iana: "America/Los_Angeles",
    },
    users: Object.values(people),
    groups: [
      {
        title: "Plan owners",
        role: "Full Control",
        members: [people.lead.objectId],
      },
      {
        title: "Plan officers",
        role: "Contribute",
        members: [
          people.officer.objectId,
          people.other.objectId,
          people.leaver.objectId,
        ],
      },
      {
        title: "Plan readers",
        role: "Read",
        members: [people.member.objectId],
      },
    ],
    verifyToken,
    now: () => clock.now,
    log: (line) => lines.push(line),
    ...options,
  });
  const client = (getToken: () => Promise<string>) =>
    clientOf(sharePoint, getToken);
  return {
    ...sharePoint,
    lines,
    clock,
    as: (who, wishes) => client(() => token(who, wishes)),
    withToken: (text) => client(() => Promise.resolve(text)),
    ask: async (who, path, init = {}) =>
      sharePoint.handle(
        new Request(`${siteUrl}/_api/${path}`, {
          ...init,
          headers: {
            accept: "application/json",
            authorization: `Bearer ${await token(who)}`,
            ...init.headers,
          },
        }),
      ),
  };
}

/** PnPjs as a program sets it up: only the sending and the token are ours. */
function clientOf(
  sharePoint: SharePoint,
  getToken: () => Promise<string>,
): SPFI {
  return spfi(siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    (instance) => {
      instance.on.send.replace(async (url: URL, init: RequestInit) =>
        sharePoint.handle(new Request(url, init)),
      );
      instance.on.auth.replace(async (url: URL, init: RequestInit) => [
        url,
        {
          ...init,
          headers: {
            ...(init.headers as Record<string, string>),
            Authorization: `Bearer ${await getToken()}`,
          },
        },
      ]);
      return instance;
    },
  );
}

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

/** What a call was refused with; fails the test when it was not refused. */
export async function refusal(work: Promise<unknown>): Promise<Refused> {
  try {
    await work;
  } catch (error) {
    const status = (error as { status?: number }).status ?? 0;
    const text = error instanceof Error ? error.message : String(error);
    const start = text.indexOf("::> ");
    const body: unknown = safeJson(text.slice(start + 4));
    const inner = errorIn(body);
    return {
      status,
      code: inner?.code ?? "",
      words: inner?.message.value ?? text,
    };
  }
  throw new Error("The call was not refused.");
}

type ErrorBody = { code: string; message: { value: string } };

function errorIn(body: unknown): ErrorBody | undefined {
  const found = body as { "odata.error"?: ErrorBody; error?: ErrorBody };
  return found["odata.error"] ?? found.error;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

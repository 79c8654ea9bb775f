// SharePoint Online's REST for one site, as one function from Request to Response over SQLite.
import type { DatabaseSync } from "node:sqlite";
import { handleBatch } from "./routes/batch.ts";
import type { DirectoryUser, StoredSite, TimeZone } from "./request/call.ts";
import { answerPreflight, corsHeaders } from "./routes/cors.ts";
import { openStorage, text, type Storage } from "./storage/database.ts";
import { dispatch, type RestRequest, type Tenant } from "./routes/dispatch.ts";
import { accessDenied, notSignedIn } from "./refusals/accessErrors.ts";
import { addressTooLong } from "./refusals/contentErrors.ts";
import { RestRefusal, resourceMissing } from "./refusals/errors.ts";
import { answerFaults, faultPath } from "./faults/faultEndpoint.ts";
import { ConnectionLost, openFaults, type Faults } from "./faults/faults.ts";
import type { Language } from "./storage/language.ts";
import { newGuid } from "./storage/guid.ts";
import { makeBornLists } from "./lists/lists.ts";
import { writeRefusal, type Answer } from "./routes/odataAnswer.ts";
import { apiPath } from "./request/sitePath.ts";
import { seedSite, type SiteGroup } from "./access/seed.ts";
import {
  callerOf,
  readToken,
  requireSiteAccess,
  type AppRole,
  type VerifyToken,
} from "./access/tokens.ts";

export interface SharePointOptions {
  /** A database, which stays open, or the path of a file. */
  readonly database: DatabaseSync | string;
  /** Such as `http://localhost:5102`: also the audience tokens must have. */
  readonly origin: string;
  /** Such as `/sites/plans`. */
  readonly sitePath: string;
  readonly siteTitle: string;
  readonly timeZone: TimeZone;
  /** English unless said otherwise: permission levels and views are named in it. */
  readonly language?: Language;
  /** Everybody in the tenant, leavers included. The array is read at every use. */
  readonly users: readonly DirectoryUser[];
  readonly groups: readonly SiteGroup[];
  /** Gives the claims of a token; throws when it is unsigned, forged or expired. */
  readonly verifyToken: VerifyToken;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

export interface SharePoint {
  /** @throws ConnectionLost (a TypeError, as from `fetch`) when a fault says that the network failed */
  handle(request: Request): Promise<Response>;
  readonly faults: Faults;
  /** What Graph's `POST /sites/{id}/permissions` does: gives an application a role on this one site. */
  grantApp(clientId: string, role: AppRole): void;
  close(): void;
}

const longestAddress = 2000;
const usualThreshold = 5000;

export function createSharePoint(options: SharePointOptions): SharePoint {
  const storage = openStorage(options.database, options.timeZone.iana);
  const faults = openFaults();
  const site: StoredSite = {
    storage,
    origin: options.origin,
    path: options.sitePath,
    url: `${options.origin}${options.sitePath}`,
    title: options.siteTitle,
    language: options.language ?? 1033,
    siteId: lasting(storage, "siteId"),
    webId: lasting(storage, "webId"),
    timeZone: options.timeZone,
    now: () => options.now().getTime(),
    threshold: () => faults.settings.threshold ?? usualThreshold,
    log: options.log,
    directory: () => options.users,
  };
  seedSite(site, options.groups);
  makeBornLists(site);
  const tenant: Tenant = { site, faults };
  return {
    handle: (request) => handle(tenant, options.verifyToken, request),
    faults,
    grantApp: (clientId, role) => {
      storage.run(
        "INSERT OR REPLACE INTO app_grant (client_id, role) VALUES (?, ?)",
        clientId.toLowerCase(),
        role,
      );
    },
    close: () => storage.close(),
  };
}

/** An id made once and kept. */
function lasting(storage: Storage, name: string): string {
  storage.run(
    "INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)",
    name,
    newGuid(),
  );
  return text(
    storage.get("SELECT value FROM setting WHERE name = ?", name) ?? {},
    "value",
  );
}

async function handle(
  tenant: Tenant,
  verify: VerifyToken,
  request: Request,
): Promise<Response> {
  const { site, faults } = tenant;
  const url = new URL(request.url);
  if (url.pathname === faultPath) return answerFaults(request, faults);
  const where = decodePath(url.pathname);
  const { settings } = faults;
  const aimed = faults.aims(where);
  if (aimed && settings.latency > 0) await wait(settings.latency);
  if (aimed && settings.offline) throw new ConnectionLost();
  if (request.method === "OPTIONS") return answerPreflight(request);
  const asked = await readAsked(site, request, url);
  const answer = faults.throttles(where, site.now())
    ? throttled(settings.throttle)
    : await signedIn(tenant, verify, request, asked, where);
  const write = asked.method !== "GET" && answer.status < 300;
  if (write && faults.take("resetsAfterCommit", where))
    throw new ConnectionLost();
  return toResponse(tenant, request, answer);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The verb as meant, and the part of the address after `_api/`; the path is empty when it is outside the site. */
async function readAsked(
  site: StoredSite,
  request: Request,
  url: URL,
): Promise<RestRequest> {
  const method = request.headers.get("x-http-method") ?? request.method;
  return {
    method: method.toUpperCase(),
    path: apiPath(site, url.pathname),
    search: url.search.slice(1),
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

function throttled(
  throttle: { status: number; retryAfter: number | null } | null,
): Answer {
  return {
    status: throttle?.status ?? 429,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      ...(throttle?.retryAfter == null
        ? {}
        : { "Retry-After": String(throttle.retryAfter) }),
    },
    body: "<html><body>The request was throttled.</body></html>",
  };
}

async function signedIn(
  tenant: Tenant,
  verify: VerifyToken,
  request: Request,
  asked: RestRequest,
  where: string,
): Promise<Answer> {
  const { site, faults } = tenant;
  try {
    if (asked.path === "") {
      site.log(`not emulated: ${request.method} ${where}`);
      throw resourceMissing(where);
    }
    if (request.url.length > longestAddress) throw addressTooLong();
    const aimed = faults.aims(where);
    if (aimed && faults.settings.expiredTokens)
      throw notSignedIn(site.webId, "Invalid JWT token. The token is expired.");
    const claims = await readToken(site, request.headers, verify);
    const caller = callerOf(site, claims);
    requireSiteAccess(site, caller);
    const { forbid } = faults.settings;
    const writes = asked.method !== "GET" && !isReading(asked.path);
    if (aimed && (forbid === "all" || (forbid === "writes" && writes)))
      throw accessDenied();
    return asked.path.toLowerCase() === "$batch"
      ? handleBatch(tenant, caller, asked)
      : dispatch(tenant, caller, asked);
  } catch (error) {
    if (error instanceof RestRefusal)
      return writeRefusal(request.headers, error);
    throw error;
  }
}

/** POSTs that only read. */
function isReading(path: string): boolean {
  return /(getchanges|getitems|renderlistdataasstream|contextinfo|clientpeoplepickersearchuser|\$batch)$/i.test(
    path,
  );
}

/** The caller's own id of the request, where the caller wants to read it back. */
function askedBack(headers: Headers): Record<string, string> {
  const id = headers.get("client-request-id");
  return id !== null && headers.get("return-client-request-id") === "true"
    ? { "client-request-id": id }
    : {};
}

function toResponse(
  { site, faults }: Tenant,
  request: Request,
  answer: Answer,
): Response {
  const { settings } = faults;
  const gateway = answer.status === 429 || answer.status === 503;
  const headers = new Headers({
    ...answer.headers,
    SPRequestGuid: newGuid(),
    ...askedBack(request.headers),
    SPClientServiceRequestDuration: "1",
    "X-SharePointHealthScore": "0",
    "X-SP-SERVERSTATE": "ReadOnly=0",
    "Cache-Control": "private, max-age=0",
    ...(gateway && settings.hideCors
      ? {}
      : corsHeaders(request, settings.exposeHeaders)),
  });
  if (settings.rateLimit) {
    headers.set("RateLimit-Limit", String(settings.rateLimit.limit));
    headers.set("RateLimit-Remaining", String(settings.rateLimit.remaining));
    headers.set("RateLimit-Reset", String(settings.rateLimit.reset));
  }
  if (answer.status >= 500 && !gateway)
    site.log(`${request.method} ${request.url} answered ${answer.status}`);
  // A Response cannot carry bytes of a shared buffer, and 204 carries none at all.
  const body =
    answer.body instanceof Uint8Array
      ? new Uint8Array(answer.body)
      : answer.body;
  return new Response(answer.status === 204 ? null : body, {
    status: answer.status,
    headers,
  });
}

// Answers one request of a known caller: finds its route, runs it in one transaction, writes what it replied or refused.
import { readAddress } from "../request/address.ts";
import type { Call, Caller, StoredSite } from "../request/call.ts";
import { checkDeclared } from "../declared/bodyCheck.ts";
import { RestRefusal, badArgument, notEmulated } from "../refusals/errors.ts";
import type { FaultSwitches } from "../faults/faults.ts";
import { saveFirst } from "../faults/otherEditor.ts";
import { writeRefusal, writeReply, type Answer } from "./odataAnswer.ts";
import { requireReach } from "../access/permissions.ts";
import { routeFor } from "./router.ts";

export interface RestRequest {
  /** The verb as meant: `X-HTTP-Method` has been looked at. */
  readonly method: string;
  /** What follows `_api/`, still encoded. */
  readonly path: string;
  readonly search: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface Tenant {
  readonly site: StoredSite;
  readonly faults: FaultSwitches;
}

/** Never throws: a refusal is written as SharePoint writes it, and a failure of the tenant's own is logged and answered 500. */
export function dispatch(
  tenant: Tenant,
  caller: Caller,
  asked: RestRequest,
): Answer {
  try {
    return answer(tenant, caller, asked);
  } catch (error) {
    if (error instanceof RestRefusal) return writeRefusal(asked.headers, error);
    const words =
      error instanceof Error ? (error.stack ?? error.message) : String(error);
    tenant.site.log(`${asked.method} ${asked.path} failed: ${words}`);
    return writeRefusal(
      asked.headers,
      new RestRefusal(
        500,
        -1,
        "System.InvalidOperationException",
        isDiskFull(error)
          ? "The disk of the local tenant is full, so nothing was saved. Make room on it and try again."
          : "The local tenant failed. Its log says why.",
      ),
    );
  }
}

function isWellFormed(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/** SQLite's own code for it. Source: sqlite.org/rescode.html, SQLITE_FULL. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 13;
}

function answer(tenant: Tenant, caller: Caller, asked: RestRequest): Answer {
  const { site, faults } = tenant;
  if (!isWellFormed(asked.path))
    throw badArgument("The address is not well formed.");
  const address = readAddress(asked.path, asked.search);
  const { method } = asked;
  const route = routeFor(method, address.key);
  if (!route) {
    site.log(`not emulated: ${method} ${asked.path}`);
    // Whether SharePoint has it nobody here knows: "missing" would be a belief.
    throw notEmulated(`${method} ${decodeURI(asked.path)}`);
  }
  const call: Call = {
    site,
    caller,
    method,
    address,
    headers: asked.headers,
    body: asked.body,
  };
  requireReach(caller, route.reach);
  checkDeclared(call);
  const isUpdate = method === "MERGE" && address.key.endsWith("/item()");
  if (isUpdate && faults.take("conflicts", decodeURI(asked.path)))
    saveFirst(call);
  return method === "GET"
    ? writeReply(call, route.answer(call))
    : site.storage.transaction(() => writeReply(call, route.answer(call)));
}

// Who may do what: SharePoint's right bits, the scopes that carry role assignments, and the reach of a token.
import type { Call, Caller, Reach, StoredSite } from "../request/call.ts";
import { numberIn } from "../storage/database.ts";
import {
  accessDenied,
  itemAccessDenied,
  scopeTooSmall,
} from "../refusals/accessErrors.ts";

/** Bits of a 64-bit mask; the low half is what Microsoft numbers from 1. */
const rightBits = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  cancelCheckout: 1n << 8n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n,
} as const;
export type Right = keyof typeof rightBits;

/** The scope every list inherits from until it breaks away. */
export const webScope = 1;

interface Securable {
  readonly scope: number | null;
}

const reaches: readonly Reach[] = ["read", "write", "manage", "full"];

/** @throws Refusal 403 "Attempted to perform an unauthorized operation." when the token was not given this much */
export function requireReach(caller: Caller, wanted: Reach): void {
  if (reaches.indexOf(caller.reach) < reaches.indexOf(wanted))
    throw scopeTooSmall();
}

export function mask(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** The mask as REST writes it: two numbers, as text. */
export function splitMask(rights: bigint): { High: string; Low: string } {
  return {
    High: (rights >> 32n).toString(),
    Low: (rights & 0xffffffffn).toString(),
  };
}

/** What these principals may do in a scope: the union of their roles there. */
export function rightsInScope(
  site: StoredSite,
  principals: readonly number[],
  scope: number,
): bigint {
  return site.storage
    .all(
      `SELECT role.high, role.low FROM assignment JOIN role ON role.id = assignment.role
       WHERE assignment.scope = ? AND assignment.principal IN (SELECT value FROM json_each(?))`,
      scope,
      JSON.stringify(principals),
    )
    .reduce(
      (sum, row) => sum | mask(numberIn(row, "high"), numberIn(row, "low")),
      0n,
    );
}

/** The caller's own rights on the site, a list, or an item (its own scope first, then its list's). */
export function rightsOn(call: Call, ...nearest: readonly Securable[]): bigint {
  if (call.caller.appRights !== null) return call.caller.appRights;
  const scope = nearest.find((each) => each.scope !== null)?.scope ?? webScope;
  return rightsInScope(call.site, call.caller.principals, scope);
}

export function has(rights: bigint, right: Right): boolean {
  return (rights & rightBits[right]) !== 0n;
}

export function may(
  call: Call,
  right: Right,
  ...nearest: readonly Securable[]
): boolean {
  return has(rightsOn(call, ...nearest), right);
}

/** @throws Refusal 403 when the caller lacks the right on the site or list */
export function mayOn(
  call: Call,
  right: Right,
  ...nearest: readonly Securable[]
): void {
  if (!may(call, right, ...nearest)) throw accessDenied();
}

interface SecuredList extends Securable {
  readonly settings: Readonly<Record<string, unknown>>;
}
interface SecuredItem extends Securable {
  readonly author: number;
}

/** Whether the list lets everybody work only on what they made, and this caller did not make it. */
export function keptToAuthor(
  call: Call,
  setting: "ReadSecurity" | "WriteSecurity",
  list: SecuredList,
  item: SecuredItem,
): boolean {
  return (
    list.settings[setting] === 2 &&
    item.author !== call.caller.userId &&
    !may(call, "manageLists", list)
  );
}

/** @throws Refusal 403 when the caller may not change this item */
export function mayOnItem(
  call: Call,
  right: Right,
  list: SecuredList,
  item: SecuredItem,
): void {
  if (!may(call, right, item, list)) throw itemAccessDenied();
  if (keptToAuthor(call, "WriteSecurity", list, item)) throw itemAccessDenied();
}

/** SQL that keeps the rows of a list the caller may see, with its parameters. */
export function visibleSql(
  call: Call,
  list: SecuredList,
): { sql: string; values: (string | number)[] } {
  if (call.caller.appRights !== null) return { sql: "1", values: [] };
  const own =
    list.settings["ReadSecurity"] === 2 && !may(call, "manageLists", list)
      ? { sql: " AND author = ?", values: [call.caller.userId] }
      : { sql: "", values: [] };
  const inherited = may(call, "viewListItems", list) ? "scope IS NULL OR " : "";
  return {
    sql: `(${inherited}scope IN (SELECT assignment.scope FROM assignment JOIN role ON role.id = assignment.role
      WHERE (role.low & 1) = 1 AND assignment.principal IN (SELECT value FROM json_each(?))))${own.sql}`,
    values: [JSON.stringify(call.caller.principals), ...own.values],
  };
}

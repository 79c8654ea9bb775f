// Unique permissions of lists and items: where they begin, and who holds what there.
import { argumentOf, nounOf } from "../request/address.ts";
import {
  type Call,
  type Entity,
  type Reply,
  type StoredSite,
  deleted,
  done,
} from "../request/call.ts";
import { noteChange } from "../rows/changes.ts";
import { numberIn } from "../storage/database.ts";
import { accessDenied } from "../refusals/accessErrors.ts";
import { limitedAccessRefused } from "../refusals/contentErrors.ts";
import {
  badArgument,
  principalMissing,
  roleMissing,
} from "../refusals/errors.ts";
import { type Item, itemLink, itemOf } from "../rows/item.ts";
import { type List, listOf } from "../lists/list.ts";
import {
  mayOn,
  rightsInScope,
  splitMask,
  webScope,
} from "../access/permissions.ts";
import {
  directoryUser,
  ensurePrincipal,
  principalsFor,
  groupEntity,
  principalById,
  userEntity,
} from "../access/principals.ts";
import { roleEntity, roleRows } from "../access/roles.ts";

/** What the address names: the site, a list, or an item of one. */
interface Secured {
  readonly list: List | null;
  readonly item: Item | null;
  /** Its own scope, when it has broken away. */
  readonly own: number | null;
  /** The scope in force. */
  readonly scope: number;
}

function securedOf(call: Call): Secured {
  if (!nounOf(call.address, "list()"))
    return { list: null, item: null, own: webScope, scope: webScope };
  const list = listOf(call);
  if (!nounOf(call.address, "item()"))
    return { list, item: null, own: list.scope, scope: list.scope ?? webScope };
  const item = itemOf(call, list);
  const inherited = list.scope ?? webScope;
  return { list, item, own: item.scope, scope: item.scope ?? inherited };
}

function requireManaged(call: Call, secured: Secured): void {
  const nearest = [secured.item, secured.list].filter((each) => each !== null);
  mayOn(call, "managePermissions", ...nearest);
}

/** From now on it has role assignments of its own, copied or only the caller's. */
export function breakInheritance(call: Call): Reply {
  const secured = securedOf(call);
  requireManaged(call, secured);
  const { list, item } = secured;
  if (!list) throw badArgument("The site itself inherits from nothing.");
  if (secured.own !== null) return done;
  const { storage } = call.site;
  const copy = argumentOf(call.address.nouns.at(-1), "copyroleassignments");
  const { id } = storage.run(
    "INSERT INTO scope (list, item) VALUES (?, ?)",
    list.number,
    item?.id ?? null,
  );
  if (copy === true)
    storage.run(
      "INSERT INTO assignment (scope, principal, role) SELECT ?, principal, role FROM assignment WHERE scope = ?",
      id,
      secured.scope,
    );
  else
    storage.run(
      "INSERT INTO assignment (scope, principal, role) SELECT ?, ?, id FROM role WHERE kind = 5",
      id,
      call.caller.userId,
    );
  setScope(call, list, item, id);
  noteChange(call.site, list, item, "scopeAdd");
  return done;
}

/** A folder takes along what lies in it and has not broken away itself. */
function setScope(
  call: Call,
  list: List,
  item: Item | null,
  scope: number | null,
): void {
  const { storage } = call.site;
  if (!item) {
    storage.run(
      "UPDATE list SET scope = ? WHERE number = ?",
      scope,
      list.number,
    );
    return;
  }
  storage.run(
    `UPDATE item_${list.number} SET scope = ? WHERE id = ?`,
    scope,
    item.id,
  );
  if (!item.folder) return;
  const inside = `${item.dir}/${item.leaf ?? ""}`;
  storage.run(
    `UPDATE item_${list.number} SET scope = ? WHERE (dir = ? OR substr(dir, 1, ?) = ?) AND scope IS ?`,
    scope,
    inside,
    inside.length + 1,
    `${inside}/`,
    item.scope,
  );
}

export function resetInheritance(call: Call): Reply {
  const secured = securedOf(call);
  requireManaged(call, secured);
  if (!secured.list || secured.own === null) return done;
  setScope(call, secured.list, secured.item, null);
  if (ownsScope(call, secured))
    call.site.storage.run(
      "DELETE FROM assignment WHERE scope = ?",
      secured.own,
    );
  noteChange(call.site, secured.list, secured.item, "roleAssignmentDelete");
  return done;
}

/** An item inside a folder may carry the folder's scope: then the assignments are not its own to delete. */
function ownsScope(call: Call, secured: Secured): boolean {
  const row = call.site.storage.get(
    "SELECT 1 FROM scope WHERE id = ? AND item IS ?",
    secured.own,
    secured.item?.id ?? null,
  );
  return row !== undefined;
}

/** @throws Refusal 403 for an application without full control (learn.microsoft.com answers 12909959, pnpcore#1345), and a person who may not enumerate */
function requireEnumeration(call: Call, { list, item }: Secured): void {
  if (call.caller.appRights !== null && call.caller.reach !== "full")
    throw accessDenied();
  mayOn(
    call,
    "enumeratePermissions",
    ...[item, list].filter((one) => one !== null),
  );
}

export function readAssignments(call: Call): Reply {
  const secured = securedOf(call);
  const { scope, list, item } = secured;
  requireEnumeration(call, secured);
  const base =
    item && list
      ? itemLink(list, item)
      : list
        ? `Web/Lists(guid'${list.id}')`
        : "Web";
  return {
    kind: "collection",
    entities: call.site.storage
      .all(
        "SELECT DISTINCT principal FROM assignment WHERE scope = ? ORDER BY principal",
        scope,
      )
      .map((row) =>
        assignmentEntity(call.site, base, scope, numberIn(row, "principal")),
      ),
  };
}

function assignmentEntity(
  site: StoredSite,
  base: string,
  scope: number,
  id: number,
): Entity {
  const link = `${base}/RoleAssignments/GetByPrincipalId(${id})`;
  const member = principalById(site, id);
  const bindings = site.storage
    .all(
      "SELECT role.* FROM assignment JOIN role ON role.id = assignment.role WHERE scope = ? AND principal = ?",
      scope,
      id,
    )
    .map((row) => roleEntity(site, row).values);
  const shown =
    member &&
    (member.kind === "group"
      ? groupEntity(site, member)
      : userEntity(site, member));
  return {
    type: "SP.RoleAssignment",
    id: `${site.url}/_api/${link}`,
    editLink: link,
    values: {
      PrincipalId: id,
      Member: shown?.values ?? null,
      RoleDefinitionBindings: bindings,
    },
  };
}

const limitedAccess = 1073741825;

export function addAssignment(call: Call): Reply {
  const secured = securedOf(call);
  requireManaged(call, secured);
  const { principal, role } = bindingOf(call);
  if (role === limitedAccess) throw limitedAccessRefused();
  call.site.storage.run(
    "INSERT OR IGNORE INTO assignment (scope, principal, role) VALUES (?, ?, ?)",
    requireOwn(secured),
    principal,
    role,
  );
  noteAssignment(call, secured, "roleAssignmentAdd");
  return done;
}

/** @throws Refusal when permissions are inherited: they are changed where they come from */
function requireOwn(secured: Secured): number {
  if (secured.own === null)
    throw badArgument(
      "You cannot customize permissions in an object that inherits permissions.",
    );
  return secured.own;
}

function noteAssignment(
  call: Call,
  { list, item }: Secured,
  type: "roleAssignmentAdd" | "roleAssignmentDelete",
): void {
  if (list) noteChange(call.site, list, item, type);
}

function bindingOf(call: Call): { principal: number; role: number } {
  const noun = call.address.nouns.at(-1);
  const principal = Number(argumentOf(noun, "principalid", 0));
  const role = Number(argumentOf(noun, "roledefid", 1));
  if (!principalById(call.site, principal))
    throw principalMissing(String(principal));
  if (!roleRows(call.site).some((row) => numberIn(row, "id") === role))
    throw roleMissing();
  return { principal, role };
}

export function removeAssignment(call: Call): Reply {
  const secured = securedOf(call);
  requireManaged(call, secured);
  const { principal, role } = bindingOf(call);
  call.site.storage.run(
    "DELETE FROM assignment WHERE scope = ? AND principal = ? AND role = ?",
    requireOwn(secured),
    principal,
    role,
  );
  noteAssignment(call, secured, "roleAssignmentDelete");
  return done;
}

/** DELETE of `roleAssignments(9)`: everything that principal holds there. */
export function deleteAssignment(call: Call): Reply {
  const secured = securedOf(call);
  requireManaged(call, secured);
  call.site.storage.run(
    "DELETE FROM assignment WHERE scope = ? AND principal = ?",
    requireOwn(secured),
    Number(argumentOf(nounOf(call.address, "assignment()"), "id")),
  );
  noteAssignment(call, secured, "roleAssignmentDelete");
  return deleted;
}

/** `getUserEffectivePermissions(@user)`: what somebody else may do here. */
export function otherPermissions(call: Call): Reply {
  const { scope } = securedOf(call);
  const name = String(argumentOf(call.address.nouns.at(-1), "username") ?? "");
  const known = directoryUser(call.site, name);
  if (!known) throw principalMissing(name);
  const { id } = ensurePrincipal(call.site, name);
  const principals = principalsFor(call.site, id, known);
  return {
    kind: "complex",
    name: "GetUserEffectivePermissions",
    values: splitMask(rightsInScope(call.site, principals, scope)),
  };
}

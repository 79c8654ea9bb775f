// Permission levels: named sets of rights.
import { argumentOf, nounOf } from "../request/address.ts";
import {
  type Call,
  type Entity,
  type Reply,
  type StoredSite,
  bodyOf,
  textIn,
} from "../request/call.ts";
import {
  type SqlRow,
  fold,
  isObject,
  numberIn,
  text,
} from "../storage/database.ts";
import { descriptionTooLong } from "../refusals/contentErrors.ts";
import { badArgument, roleMissing } from "../refusals/errors.ts";
import { mask, mayOn, splitMask } from "./permissions.ts";

export function roleEntity(site: StoredSite, row: SqlRow): Entity {
  const id = numberIn(row, "id");
  return {
    type: "SP.RoleDefinition",
    id: `${site.url}/_api/Web/RoleDefinitions(${id})`,
    editLink: `Web/RoleDefinitions(${id})`,
    values: {
      BasePermissions: splitMask(
        mask(numberIn(row, "high"), numberIn(row, "low")),
      ),
      Description: text(row, "description"),
      Hidden: numberIn(row, "kind") === 1,
      Id: id,
      Name: text(row, "name"),
      Order: numberIn(row, "place"),
      RoleTypeKind: numberIn(row, "kind"),
    },
  };
}

export function roleRows(site: StoredSite): SqlRow[] {
  return site.storage.all("SELECT * FROM role ORDER BY place, id");
}

export function readRoles(call: Call): Reply {
  return {
    kind: "collection",
    entities: roleRows(call.site).map((row) => roleEntity(call.site, row)),
  };
}

export function readOneRole(call: Call): Reply {
  const noun = nounOf(call.address, "role()");
  const wanted = argumentOf(noun, "id");
  const row = roleRows(call.site).find((each) => {
    if (noun?.by === "getbytype()") return numberIn(each, "kind") === wanted;
    return typeof wanted === "number"
      ? numberIn(each, "id") === wanted
      : fold(text(each, "name")) === fold(String(wanted));
  });
  if (!row) throw roleMissing(noun?.by === "getbyname()" ? 500 : 404);
  return { kind: "entity", entity: roleEntity(call.site, row) };
}

export function addRole(call: Call): Reply {
  mayOn(call, "managePermissions");
  const body = bodyOf(call);
  const name = textIn(body, "Name") ?? "";
  const rights = body["BasePermissions"];
  if (name === "" || !isObject(rights))
    throw badArgument("A permission level needs a Name and BasePermissions.");
  if ((textIn(body, "Description") ?? "").length > 512)
    throw descriptionTooLong();
  const taken = roleRows(call.site).some(
    (row) => fold(text(row, "name")) === fold(name),
  );
  if (taken) throw badArgument("The specified name is already in use.");
  const { id } = call.site.storage.run(
    "INSERT INTO role (name, description, high, low, kind, place) VALUES (?, ?, ?, ?, 0, ?)",
    name,
    textIn(body, "Description") ?? "",
    Number(rights["High"]),
    Number(rights["Low"]),
    Number(body["Order"] ?? 1000),
  );
  const row = roleRows(call.site).find((each) => numberIn(each, "id") === id);
  if (!row) throw roleMissing();
  return { kind: "entity", status: 201, entity: roleEntity(call.site, row) };
}

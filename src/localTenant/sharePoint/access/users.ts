// The people and groups of the site over REST, and the people picker.
import { argumentOf, nounOf } from "../request/address.ts";
import {
  bodyOf,
  deleted,
  innerOf,
  textIn,
  type Call,
  type Reply,
} from "../request/call.ts";
import { fold } from "../storage/database.ts";
import {
  descriptionTooLong,
  memberMissing,
} from "../refusals/contentErrors.ts";
import {
  RestRefusal,
  badArgument,
  groupMissing,
  userMissing,
} from "../refusals/errors.ts";
import { accessDenied } from "../refusals/accessErrors.ts";
import { has, may, mayOn, rightsOn, webScope } from "./permissions.ts";
import {
  ensurePrincipal,
  groupEntity,
  groupsOf,
  loginOf,
  membersOf,
  principalById,
  siteGroups,
  siteUsers,
  userEntity,
  type Principal,
} from "./principals.ts";

export function readCurrentUser(call: Call): Reply {
  const user = principalById(call.site, call.caller.userId);
  if (!user) throw userMissing();
  const admin = has(rightsOn(call), "manageWeb");
  return { kind: "entity", entity: userEntity(call.site, user, admin) };
}

export function readCurrentGroups(call: Call): Reply {
  return {
    kind: "collection",
    entities: groupsOf(call.site, call.caller.userId).map((group) =>
      groupEntity(call.site, group),
    ),
  };
}

export function readSiteUsers(call: Call): Reply {
  return {
    kind: "collection",
    entities: siteUsers(call.site).map((user) => userEntity(call.site, user)),
  };
}

export function readOneUser(call: Call): Reply {
  const noun = nounOf(call.address, "user()");
  const wanted = argumentOf(noun, "id");
  const user = siteUsers(call.site).find((each) => matches(each, wanted));
  if (!user) throw userMissing();
  return { kind: "entity", entity: userEntity(call.site, user) };
}

function matches(
  user: Principal,
  wanted: string | number | boolean | null,
): boolean {
  if (typeof wanted === "number") return user.id === wanted;
  const name = fold(String(wanted));
  return (
    fold(user.login) === name || (name !== "" && fold(user.email) === name)
  );
}

export function ensureUser(call: Call): Reply {
  const name = textIn(bodyOf(call), "logonName") ?? "";
  if (name === "") throw badArgument("The logonName is missing.");
  return {
    kind: "entity",
    entity: userEntity(call.site, ensurePrincipal(call.site, name)),
  };
}

/** The picker finds people of the directory who have not left; its answer is JSON inside JSON. */
export function searchPeople(call: Call): Reply {
  const query = innerOf(bodyOf(call), "queryParams");
  const words = fold(textIn(query, "QueryString") ?? "");
  const most = Number(query["MaximumEntitySuggestions"] ?? 30);
  const found = call.site
    .directory()
    .filter(
      (user) =>
        user.enabled &&
        words !== "" &&
        (fold(user.displayName).includes(words) ||
          fold(user.userPrincipalName).startsWith(words)),
    )
    .slice(0, most)
    .map((user) => ({
      Key: loginOf(user),
      DisplayText: user.displayName,
      Description: user.userPrincipalName,
      EntityType: "User",
      ProviderDisplayName: "Tenant",
      ProviderName: "Tenant",
      IsResolved: true,
      EntityData: {
        Title: user.jobTitle,
        Email: user.userPrincipalName,
        ObjectId: user.objectId,
        PrincipalType: "User",
        Department: "",
        MobilePhone: "",
      },
      MultipleMatches: [],
    }));
  return {
    kind: "value",
    name: "ClientPeoplePickerSearchUser",
    value: JSON.stringify(found),
  };
}

export function readGroups(call: Call): Reply {
  return {
    kind: "collection",
    entities: siteGroups(call.site).map((group) =>
      groupEntity(call.site, group),
    ),
  };
}

/** The associated groups are those that hold the usual permission levels on the site, by kind: names are in the site's language. */
const associated: Readonly<Record<string, readonly number[]>> = {
  associatedownergroup: [5],
  associatedmembergroup: [6, 3],
  associatedvisitorgroup: [2],
};

/** @throws Refusal 404 when the site has no such group */
export function groupOf(call: Call): Principal {
  const noun = nounOf(call.address, "group()");
  const roles = associated[noun?.by ?? ""];
  const wanted = argumentOf(noun, "id");
  const found = siteGroups(call.site).find((group) =>
    roles
      ? holdsRole(call, group, roles)
      : typeof wanted === "number"
        ? group.id === wanted
        : fold(group.title) === fold(String(wanted)),
  );
  if (!found) throw groupMissing();
  return found;
}

function holdsRole(
  call: Call,
  group: Principal,
  kinds: readonly number[],
): boolean {
  return (
    call.site.storage.get(
      `SELECT 1 FROM assignment JOIN role ON role.id = assignment.role
       WHERE scope = ? AND principal = ? AND role.kind IN (SELECT value FROM json_each(?))`,
      webScope,
      group.id,
      JSON.stringify(kinds),
    ) !== undefined
  );
}

export function readOneGroup(call: Call): Reply {
  return { kind: "entity", entity: groupEntity(call.site, groupOf(call)) };
}

export function addGroup(call: Call): Reply {
  mayOn(call, "managePermissions");
  const body = bodyOf(call);
  const title = textIn(body, "Title") ?? "";
  if ((textIn(body, "Description") ?? "").length > 512)
    throw descriptionTooLong();
  const taken = siteGroups(call.site).some(
    (group) => fold(group.title) === fold(title),
  );
  if (title === "" || taken)
    throw badArgument("The specified name is already in use.");
  const { id } = call.site.storage.run(
    "INSERT INTO principal (kind, login, title, email, description) VALUES ('group', ?, ?, '', ?)",
    `group:${fold(title)}`,
    title,
    textIn(body, "Description") ?? "",
  );
  const made = principalById(call.site, id);
  if (!made) throw groupMissing();
  return {
    kind: "entity",
    status: 201,
    entity: groupEntity(call.site, made),
  };
}

/** Who is not in a group does not see who is, unless they manage permissions. */
export function readMembers(call: Call): Reply {
  const group = groupOf(call);
  if (
    !call.caller.principals.includes(group.id) &&
    !may(call, "managePermissions")
  )
    throw accessDenied();
  return {
    kind: "collection",
    entities: membersOf(call.site, group.id).map((user) =>
      userEntity(call.site, user),
    ),
  };
}

export function addMember(call: Call): Reply {
  mayOn(call, "managePermissions");
  const group = groupOf(call);
  const user = memberNamed(call, textIn(bodyOf(call), "LoginName") ?? "");
  call.site.storage.run(
    "INSERT OR IGNORE INTO membership (group_id, user_id) VALUES (?, ?)",
    group.id,
    user.id,
  );
  return { kind: "entity", status: 201, entity: userEntity(call.site, user) };
}

/** Somebody nobody knows is told here in other words than by ensureuser. */
function memberNamed(call: Call, login: string): Principal {
  try {
    return ensurePrincipal(call.site, login);
  } catch (error) {
    throw error instanceof RestRefusal ? memberMissing() : error;
  }
}

/** `removeById(5)`, `removeByLoginName('…')` or DELETE of the member itself. */
export function removeMember(call: Call): Reply {
  mayOn(call, "managePermissions");
  const group = groupOf(call);
  const wanted = argumentOf(call.address.nouns.at(-1), "id");
  const user = membersOf(call.site, group.id).find((each) =>
    matches(each, wanted),
  );
  if (!user) throw userMissing();
  call.site.storage.run(
    "DELETE FROM membership WHERE group_id = ? AND user_id = ?",
    group.id,
    user.id,
  );
  return deleted;
}

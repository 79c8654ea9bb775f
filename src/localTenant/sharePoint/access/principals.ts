// The people, groups and applications the site knows: its own numbers for them, and how they enter.
import type { DirectoryUser, Entity, StoredSite } from "../request/call.ts";
import { fold, numberIn, text, type SqlRow } from "../storage/database.ts";
import { principalMissing } from "../refusals/errors.ts";

export interface Principal {
  readonly id: number;
  readonly kind: "user" | "group" | "app" | "entraGroup";
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly objectId: string | null;
  readonly description: string;
}

const claim = "i:0#.f|membership|";

export function loginOf(user: DirectoryUser): string {
  return `${claim}${user.userPrincipalName.toLowerCase()}`;
}

function readPrincipal(row: SqlRow): Principal {
  const kind = text(row, "kind");
  const objectId = row["object_id"];
  return {
    id: numberIn(row, "id"),
    kind:
      kind === "group" || kind === "app" || kind === "entraGroup"
        ? kind
        : "user",
    login: text(row, "login"),
    title: text(row, "title"),
    email: text(row, "email"),
    objectId: typeof objectId === "string" ? objectId : null,
    description: text(row, "description"),
  };
}

export function principalById(
  site: StoredSite,
  id: number,
): Principal | undefined {
  const row = site.storage.get("SELECT * FROM principal WHERE id = ?", id);
  return row && readPrincipal(row);
}

function principalByLogin(
  site: StoredSite,
  login: string,
): Principal | undefined {
  const row = site.storage.get(
    "SELECT * FROM principal WHERE login = ?",
    login,
  );
  return row && readPrincipal(row);
}

/** People and applications in the site's own list of users. */
export function siteUsers(site: StoredSite): Principal[] {
  return site.storage
    .all("SELECT * FROM principal WHERE kind <> 'group' ORDER BY id")
    .map(readPrincipal);
}

export function siteGroups(site: StoredSite): Principal[] {
  return site.storage
    .all("SELECT * FROM principal WHERE kind = 'group' ORDER BY id")
    .map(readPrincipal);
}

export function membersOf(site: StoredSite, groupId: number): Principal[] {
  return site.storage
    .all(
      "SELECT principal.* FROM membership JOIN principal ON principal.id = user_id WHERE group_id = ? ORDER BY principal.id",
      groupId,
    )
    .map(readPrincipal);
}

export function groupsOf(site: StoredSite, userId: number): Principal[] {
  return site.storage
    .all(
      "SELECT principal.* FROM membership JOIN principal ON principal.id = group_id WHERE user_id = ? ORDER BY principal.id",
      userId,
    )
    .map(readPrincipal);
}

/** The site's number for a person of the directory, given on their first visit and kept for ever. */
export function enterUser(site: StoredSite, user: DirectoryUser): Principal {
  const login = loginOf(user);
  const known = principalByLogin(site, login);
  if (known) return known;
  const { id } = site.storage.run(
    "INSERT INTO principal (kind, login, title, email, object_id) VALUES ('user', ?, ?, ?, ?)",
    login,
    user.displayName,
    user.userPrincipalName,
    user.objectId.toLowerCase(),
  );
  return principalById(site, id) ?? enterUser(site, user);
}

/** The site's number for an application; everything it writes is signed "SharePoint App". */
export function enterApp(site: StoredSite, clientId: string): Principal {
  const login = `i:0i.t|00000003-0000-0ff1-ce00-000000000000|${clientId.toLowerCase()}`;
  const known = principalByLogin(site, login);
  if (known) return known;
  site.storage.run(
    "INSERT INTO principal (kind, login, title, email, object_id) VALUES ('app', ?, 'SharePoint App', '', ?)",
    login,
    clientId.toLowerCase(),
  );
  return enterApp(site, clientId);
}

/** Belief: an Entra security group enters a site under this claim, with its object id. */
const groupClaim = "c:0t.c|tenant|";

/** The site's number for an Entra group of the directory; undefined when the directory has no such group. */
function enterEntraGroup(
  site: StoredSite,
  login: string,
): Principal | undefined {
  const objectId = login.slice(groupClaim.length).toLowerCase();
  const group = site
    .directory()
    .flatMap((user) => user.entraGroups ?? [])
    .find((one) => one.objectId.toLowerCase() === objectId);
  if (!group) return undefined;
  const { id } = site.storage.run(
    "INSERT INTO principal (kind, login, title, email, object_id) VALUES ('entraGroup', ?, ?, '', ?)",
    `${groupClaim}${objectId}`,
    group.displayName,
    objectId,
  );
  return principalById(site, id);
}

/** The Entra groups of a person that the site knows. */
export function entraGroupsOf(
  site: StoredSite,
  user: DirectoryUser,
): Principal[] {
  return (user.entraGroups ?? []).flatMap(
    ({ objectId }) =>
      principalByLogin(site, `${groupClaim}${objectId.toLowerCase()}`) ?? [],
  );
}

/**
 * Everything a person acts as in the site: themselves, their groups, and the groups their Entra groups are in. Belief: of the last,
 * `currentUser/groups` names none, since the person is in them by way of another group; the rights they give count all the same.
 */
export function principalsFor(
  site: StoredSite,
  id: number,
  user: DirectoryUser,
): readonly number[] {
  const through = entraGroupsOf(site, user);
  const groups = [id, ...through.map((one) => one.id)].flatMap((one) =>
    groupsOf(site, one).map((group) => group.id),
  );
  return [...new Set([id, ...through.map((one) => one.id), ...groups])];
}

/** Login names arrive as a claim, a user principal name or an email. */
export function directoryUser(
  site: StoredSite,
  name: string,
): DirectoryUser | undefined {
  const wanted = fold(name.startsWith(claim) ? name.slice(claim.length) : name);
  return site
    .directory()
    .find((user) => fold(user.userPrincipalName) === wanted);
}

/**
 * Finds or enters a person by login name. Somebody who has left keeps the number they had and gets none anew.
 * @throws Refusal 500 when nobody has that name
 */
export function ensurePrincipal(site: StoredSite, name: string): Principal {
  const byLogin = principalByLogin(site, name.toLowerCase());
  if (byLogin) return byLogin;
  if (name.toLowerCase().startsWith(groupClaim)) {
    const group = enterEntraGroup(site, name);
    if (group) return group;
    throw principalMissing(name);
  }
  const user = directoryUser(site, name);
  if (!user) throw principalMissing(name);
  const known = principalByLogin(site, loginOf(user));
  if (known) return known;
  if (!user.enabled) throw principalMissing(name);
  return enterUser(site, user);
}

/** Belief: an Entra group is a security group (4) among the site's users. */
const principalTypes = { user: 1, app: 1, entraGroup: 4, group: 8 } as const;

/** A person or application as REST shows them. */
export function userEntity(
  site: StoredSite,
  user: Principal,
  admin = false,
): Entity {
  return {
    type: "SP.User",
    id: `${site.url}/_api/Web/GetUserById(${user.id})`,
    editLink: `Web/GetUserById(${user.id})`,
    values: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: principalTypes[user.kind],
      Email: user.email,
      Expiration: "",
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: admin,
      UserId: user.objectId
        ? {
            NameId: user.objectId.replaceAll("-", ""),
            NameIdIssuer: "urn:federation:microsoftonline",
          }
        : null,
      UserPrincipalName:
        user.kind === "user" ? user.login.slice(claim.length) : null,
    },
  };
}

export function groupEntity(site: StoredSite, group: Principal): Entity {
  return {
    type: "SP.Group",
    id: `${site.url}/_api/Web/SiteGroups/GetById(${group.id})`,
    editLink: `Web/SiteGroups/GetById(${group.id})`,
    values: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description,
      // Source: 24 of 28 of PnP Core's recordings.
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: group.title,
      RequestToJoinLeaveEmailSetting: null,
    },
  };
}

// What a site is born with: permission levels, and the groups its owner asked for.
import type { StoredSite } from "../request/call.ts";
import { numberIn } from "../storage/database.ts";
import { inLanguage } from "../storage/language.ts";
import { webScope } from "./permissions.ts";
import { enterUser, loginOf } from "./principals.ts";

/** A SharePoint group, the permission level it holds on the site, and who is in it. */
export interface SiteGroup {
  readonly title: string;
  /** English name of a permission level, such as `Full Control`, `Edit`, `Contribute` or `Read`. */
  readonly role: string;
  readonly members: readonly string[];
}

/** Id, name, high and low half, RoleTypeKind and place: SharePoint's own. */
const permissionLevels: readonly (readonly [
  number,
  string,
  number,
  number,
  number,
  number,
])[] = [
  [1073741829, "Full Control", 2147483647, 4294967295, 5, 1],
  [1073741828, "Design", 432, 1012866047, 4, 32],
  [1073741830, "Edit", 432, 1011030767, 6, 48],
  [1073741827, "Contribute", 432, 1011028719, 3, 64],
  [1073741826, "Read", 176, 138612833, 2, 128],
  [1073741825, "Limited Access", 48, 134287360, 1, 160],
  [1073741969, "Review", 176, 138629217, 7, 176],
  [1073741832, "Restricted View", 65584, 134418433, 8, 192],
  [1073741833, "Web-Only Limited Access", 560, 134221824, 11, 208],
];

/**
 * Makes what is missing. A member who was taken out of a group over REST stays out: each is put in once.
 * @throws Error when a group names a permission level there is not
 */
export function seedSite(site: StoredSite, groups: readonly SiteGroup[]): void {
  const { storage } = site;
  storage.transaction(() => {
    storage.run("INSERT OR IGNORE INTO scope (id) VALUES (?)", webScope);
    for (const [id, name, high, low, kind, place] of permissionLevels)
      storage.run(
        "INSERT OR IGNORE INTO role (id, name, description, high, low, kind, place) VALUES (?, ?, '', ?, ?, ?, ?)",
        id,
        inLanguage(site.language, name),
        high,
        low,
        kind,
        place,
      );
    for (const group of groups) seedGroup(site, group);
    for (const user of site.directory())
      storage.run(
        "UPDATE principal SET title = ?, email = ? WHERE login = ?",
        user.displayName,
        user.userPrincipalName,
        loginOf(user),
      );
  });
}

function seedGroup(site: StoredSite, group: SiteGroup): void {
  const { storage } = site;
  const login = `group:${group.title.toLowerCase()}`;
  const known = storage.get("SELECT id FROM principal WHERE login = ?", login);
  const id = known
    ? numberIn(known, "id")
    : storage.run(
        "INSERT INTO principal (kind, login, title, email) VALUES ('group', ?, ?, '')",
        login,
        group.title,
      ).id;
  if (!known) {
    const role = storage.get(
      "SELECT id FROM role WHERE name = ?",
      inLanguage(site.language, group.role),
    );
    if (!role) throw new Error(`There is no permission level ${group.role}.`);
    storage.run(
      "INSERT INTO assignment (scope, principal, role) VALUES (?, ?, ?)",
      webScope,
      id,
      numberIn(role, "id"),
    );
  }
  for (const objectId of group.members)
    seedMember(site, group.title, id, objectId);
}

function seedMember(
  site: StoredSite,
  title: string,
  groupId: number,
  objectId: string,
): void {
  const user = site
    .directory()
    .find((each) => each.objectId.toLowerCase() === objectId.toLowerCase());
  if (!user) throw new Error(`${title}: nobody has the object id ${objectId}.`);
  const first = site.storage.run(
    "INSERT OR IGNORE INTO seeded (group_title, object_id) VALUES (?, ?)",
    title,
    objectId.toLowerCase(),
  );
  const { id } = enterUser(site, user);
  if (first.changes > 0)
    site.storage.run(
      "INSERT OR IGNORE INTO membership (group_id, user_id) VALUES (?, ?)",
      groupId,
      id,
    );
}

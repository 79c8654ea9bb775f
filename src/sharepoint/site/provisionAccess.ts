// Groups, roles and who gets what on which list, written only where missing. Grants made by hand are left and reported by the check.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost } from "@pnp/sp";
import type { Role } from "../../domain/rights/permission.ts";
import { groupOfRole } from "../people/access.ts";
import {
  grantsOn,
  permissionRoles,
  type Permission,
} from "../people/grants.ts";
import { listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import { lists } from "../nouns/lists.ts";
import type { Take } from "../wire/provisionStep.ts";
import {
  readGrants,
  readGroups,
  readLists,
  readRoles,
  readSiteGrants,
  type StoredRole,
} from "./siteState.ts";

const roles = Object.keys(groupOfRole) as Role[];

const described: Readonly<Record<Role, string>> = {
  administrator: "Sets plans up and keeps posts right.",
  author: "Writes committee papers and records what was endorsed.",
  lead: "Leads themes, confirms completion, signs off words for publication.",
  board: "The Programme Board.",
  officer: "Reports progress on the actions they answer for.",
  member: "Elected members: may read what is filed for them.",
  auditor: "Auditors: may read, with the whole history.",
};

/** Groups first, then permission levels, then grants on the site and on each list. */
export async function provisionAccess(
  site: Site,
  take: Take,
  dryRun: boolean,
): Promise<void> {
  const complete = await provisionGroups(site, take);
  // Without the groups there is nobody to grant to, so a dry run of a new site ends here.
  if (dryRun && !complete) return;
  const groups = await readGroups(site);
  const definitions = await readRoles(site);
  const levels = byName(definitions);
  const grantTo = (role: Role, permission: Permission): Grant => ({
    principal: groups.get(groupOfRole[role]) ?? -1,
    definition: levels.get(permissionRoles[permission].name) ?? -1,
    words: `let ${groupOfRole[role]} ${permission}`,
  });
  await grant(
    site,
    null,
    roles.map((role) => grantTo(role, "read")),
    { granted: await readSiteGrants(site), take },
  );
  const owners = await readOwners(site, definitions);
  const titles = lists.map(({ title }) => title);
  const states = await readLists(site, titles);
  for (const title of titles)
    if (!states.get(title)?.HasUniqueRoleAssignments)
      await ownPermissions(site, title, take);
  const all = await readGrants(site, titles);
  for (const { title, access } of lists) {
    const granted = all.get(title) ?? new Set();
    const wanted = roles.flatMap((role) => {
      const level = grantsOn[access][role];
      return level === null ? [] : [grantTo(role, level)];
    });
    await grant(site, title, [...owners, ...wanted], { granted, take });
    await withdrawFormer(site, title, {
      granted,
      groups: roles.map((role) => groups.get(groupOfRole[role]) ?? -1),
      levels: Object.values(permissionRoles).map(
        ({ name }) => levels.get(name) ?? -1,
      ),
      wanted,
      take,
    });
  }
}

const byName = (definitions: readonly StoredRole[]) =>
  new Map(definitions.map(({ id, name }) => [name, id]));

/** What an earlier release gave one of our groups on a list and this one does not: a right that is left proves nothing any more. */
async function withdrawFormer(
  site: Site,
  title: string,
  {
    groups,
    levels,
    wanted,
    granted,
    take,
  }: {
    readonly groups: readonly number[];
    readonly levels: readonly number[];
    readonly wanted: readonly Grant[];
    readonly granted: ReadonlySet<string>;
    readonly take: Take;
  },
): Promise<void> {
  const right = new Set(
    wanted.map(({ principal, definition }) => `${principal} ${definition}`),
  );
  for (const principal of groups)
    for (const level of levels)
      if (
        granted.has(`${principal} ${level}`) &&
        !right.has(`${principal} ${level}`)
      )
        await take(
          {
            where: title,
            what: "withdraw a right of an earlier release",
            kind: "grant",
          },
          () =>
            spPost(
              SPQueryable(
                listNamed(site, title),
                `roleAssignments/removeroleassignment(principalid=${principal}, roledefid=${level})`,
              ),
            ),
        );
}

/** True when all groups and levels were there already. */
async function provisionGroups(site: Site, take: Take): Promise<boolean> {
  const groups = await readGroups(site);
  const newGroups = roles.filter((role) => !groups.has(groupOfRole[role]));
  for (const role of newGroups)
    await take(
      { where: groupOfRole[role], what: "create the group", kind: "group" },
      () =>
        spPost(
          SPQueryable(site.web, "siteGroups"),
          body({ Title: groupOfRole[role], Description: described[role] }),
        ),
      async () => (await readGroups(site)).has(groupOfRole[role]),
    );
  const definitions = byName(await readRoles(site));
  const newLevels = Object.values(permissionRoles).filter(
    ({ name }) => !definitions.has(name),
  );
  for (const { name, high, low } of newLevels)
    await take(
      { where: name, what: "create the permission level", kind: "group" },
      () =>
        spPost(
          SPQueryable(site.web, "roleDefinitions"),
          body({
            Name: name,
            Description: "Made by Waymark.",
            Order: 200,
            BasePermissions: { High: high, Low: low },
          }),
        ),
      async () => byName(await readRoles(site)).has(name),
    );
  return newGroups.length + newLevels.length === 0;
}

async function ownPermissions(
  site: Site,
  title: string,
  take: Take,
): Promise<void> {
  await take(
    {
      where: title,
      what: "stop inheriting the site's permissions",
      kind: "grant",
    },
    () =>
      spPost(
        SPQueryable(
          listNamed(site, title),
          "breakroleinheritance(copyroleassignments=false, clearsubscopes=false)",
        ),
      ),
  );
}

interface Grant {
  readonly principal: number;
  readonly definition: number;
  readonly words: string;
}

/** RoleTypeKind of full control, whose name is in the site's language. Source: learn.microsoft.com, RoleType enumeration. */
const fullControl = 5;

/** The owners of the site keep full control of every list. */
async function readOwners(
  site: Site,
  definitions: readonly StoredRole[],
): Promise<readonly Grant[]> {
  const { Id } = v.parse(
    v.object({ Id: v.number() }),
    await asking(() =>
      SPQueryable(site.web, "associatedOwnerGroup").select("Id")<unknown>(),
    ),
  );
  const definition = definitions.find(({ kind }) => kind === fullControl);
  // Without it the owners would be shut out of every list: better to stop.
  if (!definition)
    throw new StoreFailure(
      "rejected",
      "The site has no permission level of full control, so its owners could not be let into the lists.",
      { next: "Ask the SharePoint administrator to put it back." },
    );
  return [
    {
      principal: Id,
      definition: definition.id,
      words: "let the site's owners own",
    },
  ];
}

async function grant(
  site: Site,
  list: string | null,
  wanted: readonly Grant[],
  {
    granted,
    take,
  }: { readonly granted: ReadonlySet<string>; readonly take: Take },
): Promise<void> {
  const scope = list === null ? site.web : listNamed(site, list);
  for (const { principal, definition, words } of wanted)
    if (!granted.has(`${principal} ${definition}`))
      await take(
        { where: list ?? "the site", what: words, kind: "grant" },
        () =>
          spPost(
            SPQueryable(
              scope,
              `roleAssignments/addroleassignment(principalid=${principal}, roledefid=${definition})`,
            ),
          ),
      );
}

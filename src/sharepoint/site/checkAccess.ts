// Who may do what beside what Waymark gives: grants made by hand, and who came into or left a group since that was recorded.
import { SPCollection } from "@pnp/sp";
import * as v from "valibot";
import { groupOfRole } from "../people/access.ts";
import { grantsOn, permissionRoles } from "../people/grants.ts";
import { inBatch, listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { finding, type Finding } from "../check/findings.ts";
import type { ListAccess } from "../columns/list.ts";
import { lists } from "../nouns/lists.ts";
import { readPeople, recordedPeople, type People } from "./peopleRecorded.ts";
import { readOwnersGroup } from "./siteState.ts";
import type { Role } from "../../domain/rights/permission.ts";

const assignment = v.object({
  Member: v.object({ Title: v.string(), LoginName: v.nullish(v.string()) }),
  RoleDefinitionBindings: v.array(
    v.object({ Name: v.string(), RoleTypeKind: v.nullish(v.number()) }),
  ),
});

/** RoleTypeKind: 1 is Limited Access, which SharePoint gives by itself and which lets nobody do anything; 5 is full control. */
const limited = 1;
const full = 5;

interface Granted {
  readonly who: string;
  readonly login: string;
  readonly level: string;
  readonly kind: number;
}

/** Who has what on the site and on each list, in one request. */
async function readAssignments(
  site: Site,
): Promise<
  readonly { readonly title: string | null; readonly all: readonly Granted[] }[]
> {
  const scopes = [null, ...lists.map(({ title }) => title)];
  const answers = await inBatch(site, (batched) =>
    scopes.map((title) =>
      SPCollection(
        title === null ? batched.web : listNamed(batched, title),
        "roleAssignments",
      ).expand("Member", "RoleDefinitionBindings")<unknown>(),
    ),
  );
  return scopes.map((title, n) => {
    const answer = answers[n];
    if (answer?.status !== "fulfilled") throw answer?.reason;
    return { title, all: grantedIn(answer.value) };
  });
}

function grantedIn(answer: unknown): readonly Granted[] {
  return v
    .parse(v.array(assignment), answer)
    .flatMap(({ Member, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.filter(
        ({ RoleTypeKind }) => RoleTypeKind !== limited,
      ).map(({ Name, RoleTypeKind }) => ({
        who: Member.Title,
        login: Member.LoginName?.toLowerCase() ?? "",
        level: Name,
        kind: RoleTypeKind ?? 0,
      })),
    );
}

/** What each group gets on a list of this kind, as "group level". */
const given = (access: ListAccess): ReadonlySet<string> =>
  new Set(
    Object.entries(groupOfRole).flatMap(([role, group]) => {
      const level = grantsOn[access][role as Role];
      return level === null ? [] : [`${group} ${permissionRoles[level].name}`];
    }),
  );

const extra = (list: string | null, who: string, level: string): Finding =>
  finding({
    code: "grantExtra",
    area: "rights",
    where: list ?? "the site",
    list,
    field: "permissions",
    who,
    from: "none",
    to: level,
    cause: `${who} has “${level}” on ${list === null ? "the site" : `the ${list} list`}, which Waymark did not give. Whoever may append to a list of the log is taken at their word there, and whoever may manage one can rewrite it.`,
    fix: "Take it away in SharePoint (list settings, permissions), or have people come in by Waymark's groups. SharePoint does not say who gave it; its audit log in Purview does.",
    whoCan: "owner of the site",
  });

/** How the logins of applications begin: they are let in by a grant on the site, which an administrator of Entra gives. */
const isApp = (login: string) => login.startsWith("i:0i.t|");

/** Grants on the site and on each list that nobody provisioned. */
async function extraGrants(
  site: Site,
  now: People,
): Promise<readonly Finding[]> {
  const owners = await readOwnersGroup(site);
  const owning = now.get(owners);
  // SharePoint gives full control to whoever lets a list have rights of its own: an owner, who has it anyway.
  const ownsIt = ({ who, login, kind }: Granted) =>
    kind === full && (who === owners || owning?.has(login) || isApp(login));
  const found: Finding[] = [];
  const access = new Map(lists.map((list) => [list.title, list.access]));
  for (const { title, all } of await readAssignments(site)) {
    const kind = title === null ? undefined : access.get(title);
    const wanted = kind ? given(kind) : null;
    const isGiven = ({ who, level, kind: of }: Granted) =>
      wanted ? wanted.has(`${who} ${level}`) : of !== full;
    for (const one of all)
      if (!isGiven(one) && !ownsIt(one))
        found.push(extra(title, one.who, one.level));
  }
  return found;
}

const came = (group: string, name: string, isIn: boolean): Finding =>
  finding({
    code: "groupChanged",
    area: "rights",
    where: group,
    field: group,
    from: isIn ? "not a member" : name,
    to: isIn ? name : "no longer a member",
    cause: `${name} ${isIn ? "came into" : "left"} the group “${group}” since its members were recorded in the log. SharePoint does not say who changed it; its audit log in Purview does.`,
    fix: "If it is right, record it: “waymark provision --people”. If not, change the group back.",
    whoCan: "owner of the site",
  });

/** Who came and went since somebody recorded who is in the groups; nothing where nobody did. */
async function changedGroups(
  site: Site,
  now: People,
): Promise<readonly Finding[]> {
  const before = await recordedPeople(site);
  if (before === null) return [];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((group) => {
    const [then, members] = [before.get(group), now.get(group)];
    return [
      ...[...(members ?? [])].flatMap(([login, name]) =>
        then?.has(login) ? [] : [came(group, name, true)],
      ),
      ...[...(then ?? [])].flatMap(([login, name]) =>
        members?.has(login) ? [] : [came(group, name, false)],
      ),
    ];
  });
}

/** Everything about who may do what beside what is provisioned. Whoever may not see it is told by the check of rights. */
export async function checkAccess(site: Site): Promise<readonly Finding[]> {
  try {
    const now = await readPeople(site);
    return [
      ...(await extraGrants(site, now)),
      ...(await changedGroups(site, now)),
    ];
  } catch (error) {
    if (error instanceof StoreFailure && error.kind === "forbidden") return [];
    throw error;
  }
}

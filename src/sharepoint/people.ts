// Who I am on the site, and what I may do there.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import type { Role } from "../domain/permission.ts";
import type { Person } from "../domain/person.ts";
import { roleOfGroup } from "./access.ts";
import { listNamed, type Site } from "./connect.ts";
import { actions } from "./actions.ts";
import { decisionsTitle, updatesTitle } from "./logTitles.ts";

/** What SharePoint itself allows the person who is signed in. It has the last word; screens ask it first so that nobody writes in vain. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly mayReport: boolean;
  readonly mayEditActions: boolean;
  readonly mayDecide: boolean;
  readonly mayAdminister: boolean;
}

export interface Me {
  readonly person: Person;
  readonly siteUserId: number;
  readonly rights: Rights;
}

export const siteUser = v.object({
  Id: v.number(),
  Title: v.nullish(v.string()),
  Email: v.nullish(v.string()),
  UserPrincipalName: v.nullish(v.string()),
  LoginName: v.nullish(v.string()),
  IsSiteAdmin: v.nullish(v.boolean()),
});
export type SiteUser = v.InferOutput<typeof siteUser>;

const groups = v.array(v.object({ Title: v.string() }));
const permissions = v.object({ High: v.string(), Low: v.string() });

const bit = { add: 2, edit: 4, manageWeb: 0x40000000 } as const;

function allows(raw: unknown, wanted: number): boolean {
  const { Low } = v.parse(permissions, raw);
  return (Number(Low) & wanted) !== 0;
}

/** The part of a claims login after the last bar is the principal name ("i:0#.f|membership|a@b.c"). */
export const principalOf = (user: SiteUser) =>
  (
    user.UserPrincipalName ||
    user.Email ||
    user.LoginName?.split("|").at(-1) ||
    ""
  ).toLowerCase() || null;

/** The requests that say who I am, to be sent alone or in a batch, in this order. */
export function askMe(site: Pick<Site, "web">): Promise<unknown>[] {
  const rightsOn = (title: string) =>
    SPQueryable(listNamed(site, title), "EffectiveBasePermissions")<unknown>();
  return [
    SPQueryable(site.web, "currentUser")<unknown>(),
    SPQueryable(site.web, "currentUser/groups")<unknown>(),
    SPQueryable(site.web, "EffectiveBasePermissions")<unknown>(),
    ...[updatesTitle, actions.list.title, decisionsTitle].map(rightsOn),
  ];
}

/** Reads the answers to `askMe`. */
export function meFrom(answers: readonly unknown[]): Me {
  const [who, inGroups, web, onUpdates, onActions, onDecisions] = answers;
  const user = v.parse(siteUser, who);
  const roles = v
    .parse(groups, inGroups)
    .flatMap(({ Title }) => roleOfGroup(Title) ?? []);
  const mayAdminister = allows(web, bit.manageWeb);
  return {
    person: {
      objectId: null,
      email: principalOf(user),
      name: user.Title ?? principalOf(user) ?? "SharePoint user",
    },
    siteUserId: user.Id,
    rights: {
      roles: [
        ...new Set<Role>(
          mayAdminister || user.IsSiteAdmin
            ? [...roles, "administrator"]
            : roles,
        ),
      ],
      mayReport: allows(onUpdates, bit.add),
      mayEditActions: allows(onActions, bit.edit),
      mayDecide: allows(onDecisions, bit.add),
      mayAdminister,
    },
  };
}

/** Looks up the site's numbers of people once each; null for those the directory does not know (leavers, imported names). */
export interface Directory {
  resolve(people: readonly Person[]): Promise<void>;
  siteUserId(person: Person): number | null;
}

// Who I am on the site, and what I may do there.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import type { Role } from "../../domain/rights/permission.ts";
import { rolesFrom, type EffectiveRights } from "../../domain/rights/roles.ts";
import type { Person } from "../../domain/plan/person.ts";
import { roleOfGroup } from "./access.ts";
import { listNamed, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import {
  actionsTitle,
  decisionsTitle,
  meetingsTitle,
  membersTitle,
  plansTitle,
  remindersTitle,
  confirmationsTitle,
  updatesTitle,
} from "../wire/logTitles.ts";

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
type SiteUser = v.InferOutput<typeof siteUser>;

const groups = v.array(v.object({ Title: v.string() }));
const permissions = v.object({ High: v.string(), Low: v.string() });

/** Bits of the low and the high half of a mask of rights. */
const low = { view: 1, add: 2, edit: 4, manageWeb: 0x40000000 } as const;
const high = { enumeratePermissions: 0x40000000 } as const;

const lowOf = (raw: unknown) => Number(v.parse(permissions, raw).Low);
const highOf = (raw: unknown) => Number(v.parse(permissions, raw).High);

/** The lists whose rights tell roles apart, in the order they are asked. */
const telling = [
  updatesTitle,
  decisionsTitle,
  actionsTitle,
  plansTitle,
  meetingsTitle,
  confirmationsTitle,
  remindersTitle,
  membersTitle,
] as const;

/** Reads the rights on the site and on each of `telling`. */
function effective(answers: readonly unknown[]): EffectiveRights {
  const [
    web,
    onUpdates,
    ,
    ,
    onPlans,
    onMeetings,
    onConfirmations,
    onReminders,
    onMembers,
  ] = answers;
  return {
    owns: (lowOf(web) & low.manageWeb) !== 0,
    setsUp: (lowOf(onPlans) & low.edit) !== 0,
    keepsMeetings: (lowOf(onMeetings) & low.edit) !== 0,
    confirms: (lowOf(onConfirmations) & low.add) !== 0,
    addsReminders: (lowOf(onReminders) & low.add) !== 0,
    appends: (lowOf(onUpdates) & low.add) !== 0,
    seesRights: (highOf(onUpdates) & high.enumeratePermissions) !== 0,
    reads: (lowOf(onUpdates) & low.view) !== 0,
    readsLibrary: (lowOf(onMembers) & low.view) !== 0,
  };
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
  return [
    SPQueryable(site.web, "currentUser")<unknown>(),
    SPQueryable(site.web, "currentUser/groups")<unknown>(),
    SPQueryable(site.web, "EffectiveBasePermissions")<unknown>(),
    ...telling.map((title) =>
      orNone(
        SPQueryable(
          listNamed(site, title),
          "EffectiveBasePermissions",
        )<unknown>(),
      ),
    ),
  ];
}

const nowhere: ReadonlySet<string> = new Set(["listMissing", "forbidden"]);

/**
 * An older site has not every list yet, and nobody has a right on one that is not there. Belief: where somebody may not see a list, SharePoint
 * refuses to tell their rights on it, or says it is not there.
 */
async function orNone(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asking(() => asked);
  } catch (error) {
    if (error instanceof StoreFailure && nowhere.has(error.kind))
      return { High: "0", Low: "0" };
    throw error;
  }
}

/** Reads the answers to `askMe`. */
export function meFrom(answers: readonly unknown[]): Me {
  const [who, inGroups, ...rights] = answers;
  const user = v.parse(siteUser, who);
  const named = v
    .parse(groups, inGroups)
    .flatMap(({ Title }) => roleOfGroup(Title) ?? []);
  const has = effective(rights);
  const [, onUpdates, onDecisions, onActions] = rights;
  const owns = has.owns || user.IsSiteAdmin === true;
  return {
    person: {
      objectId: null,
      email: principalOf(user),
      name: user.Title ?? principalOf(user) ?? "SharePoint user",
    },
    siteUserId: user.Id,
    rights: {
      roles: rolesFrom({ ...has, owns }, named),
      mayReport: (lowOf(onUpdates) & low.add) !== 0,
      mayEditActions: (lowOf(onActions) & low.edit) !== 0,
      mayDecide: (lowOf(onDecisions) & low.add) !== 0,
      mayAdminister: has.owns,
    },
  };
}

/**
 * The requests that say what somebody else may do. Belief: asking for another person's rights is for whoever may see rights, and an unknown
 * person is an error.
 */
export function askRightsOf(
  site: Pick<Site, "web">,
  email: string,
): Promise<unknown>[] {
  const of = (on: ReturnType<typeof listNamed> | Site["web"]) => {
    const asked = SPQueryable(on, "getUserEffectivePermissions(@user)");
    asked.query.set("@user", `'i:0#.f|membership|${email}'`);
    return asked<unknown>();
  };
  return [
    of(site.web),
    ...telling.map((title) => orNone(of(listNamed(site, title)))),
  ];
}

/** Reads the answers to `askRightsOf`. */
export function rolesOfAnswers(answers: readonly unknown[]): readonly Role[] {
  return rolesFrom(effective(answers));
}

/** Looks up the site's numbers of people once each; null for those the directory does not know (leavers, imported names). */
export interface PersonNumbers {
  resolve(people: readonly Person[]): Promise<void>;
  siteUserId(person: Person): number | null;
}

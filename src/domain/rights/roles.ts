// What a person is in a plan: one function for the tab, the card, the command line and the reading of entries, resting on what they may do and which posts they hold.
import type { Action } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { actorOn } from "./permission.ts";
import type { Actor, Role } from "./permission.ts";
import type { PostId } from "../values/id.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { delegatesOn, holdersOn } from "../plan/post.ts";
import type { Post } from "../plan/post.ts";
import type { Theme } from "../plan/theme.ts";

/** What SharePoint lets a person do, whoever or whatever they are let in by: the effective rights on the lists that tell roles apart. */
export interface EffectiveRights {
  /** Full control of the site. */
  readonly owns: boolean;
  /** Changes plans, posts, themes and settings. */
  readonly setsUp: boolean;
  /** Changes meetings. */
  readonly keepsMeetings: boolean;
  /** Adds to what only leads and administrators may confirm. */
  readonly confirms: boolean;
  /** Adds to the log of reminders. */
  readonly addsReminders: boolean;
  /** Adds entries of progress. */
  readonly appends: boolean;
  /** Reads who may do what: an auditor's. */
  readonly seesRights: boolean;
  /** Reads the working lists. */
  readonly reads: boolean;
  /** Reads the members' library: so does everybody who reads the lists, and elected members read nothing else. */
  readonly readsLibrary: boolean;
}

/** Whether the rights bear a role out. Source: what `access.ts` grants each group. */
const borneOut: Readonly<Record<Role, (rights: EffectiveRights) => boolean>> = {
  administrator: (rights) => rights.owns || rights.addsReminders,
  author: (rights) => rights.setsUp,
  board: (rights) => rights.keepsMeetings,
  lead: (rights) => rights.confirms,
  officer: (rights) => rights.appends,
  auditor: (rights) => rights.reads && rights.seesRights,
  member: (rights) => rights.reads || rights.readsLibrary,
};

/**
 * The roles of a person from what they may do. Groups they are in by name only tell apart what the rights cannot (somebody who is an author
 * and on the Board as well): most people are let in with a group of the directory, and are in none.
 */
export function rolesFrom(
  rights: EffectiveRights,
  inGroups: readonly Role[] = [],
): readonly Role[] {
  const has = (role: Role) => borneOut[role](rights);
  const named = inGroups.filter(has);
  const plain: Role[] = has("administrator")
    ? ["administrator"]
    : has("author")
      ? ["author"]
      : has("board")
        ? ["board"]
        : [];
  const lead: Role[] = has("lead") && !has("administrator") ? ["lead"] : [];
  const least: Role[] =
    plain.length + lead.length > 0
      ? []
      : has("officer")
        ? ["officer"]
        : has("auditor")
          ? ["auditor"]
          : has("member")
            ? ["member"]
            : [];
  return [...new Set([...plain, ...lead, ...least, ...named])];
}

/** What makes the roles of whoever acts. */
interface RoleFacts {
  readonly person: Person;
  /** `rolesFrom` their rights. */
  readonly byRights: readonly Role[];
  readonly posts: readonly Post[];
  readonly themes: readonly Pick<Theme, "id" | "lead">[];
  /** The plan's owner as the settings name them; null for none. */
  readonly planOwner?: Person | null;
  /** Object ids of people who have left. */
  readonly leavers?: ReadonlySet<string>;
}

/** Whoever answers for a post: its holders and delegates, or those of the post above where nobody is left in it. */
function answeringFor(
  post: PostId,
  { posts, leavers }: RoleFacts,
  today: CalendarDate,
): readonly Person[] {
  const seen = new Set<PostId>();
  for (let at: PostId | null = post; at !== null && !seen.has(at);) {
    seen.add(at);
    const here: Post | undefined = posts.find(({ id }) => id === at);
    if (!here) return [];
    const people = [...holdersOn(here, today), ...delegatesOn(here, today)]
      .map(({ person }) => person)
      .filter(({ objectId }) => !objectId || !leavers?.has(objectId));
    if (people.length > 0) return people;
    at = here.reportsTo;
  }
  return [];
}

/** The posts that lead an action: its theme's, and the one above the post that answers for it. */
function leadingPosts(
  { accountable, themeId }: Pick<Action, "accountable" | "themeId">,
  { posts, themes }: RoleFacts,
): readonly PostId[] {
  const theme = themes.find(({ id }) => id === themeId)?.lead ?? null;
  const above = posts.find(({ id }) => id === accountable)?.reportsTo ?? null;
  return [theme, above].filter((post) => post !== null);
}

/**
 * Whoever acts, with what they are: by their rights, as the plan's owner, and about an action as its lead by post.
 * @param action the action it is about; null for what is about none
 */
export function actorIn(
  facts: RoleFacts,
  action: Pick<Action, "accountable" | "themeId"> | null,
  today: CalendarDate,
): Actor {
  const { person, byRights, posts, planOwner } = facts;
  const leads =
    action !== null &&
    leadingPosts(action, facts)
      .flatMap((post) => answeringFor(post, facts, today))
      .some((one) => samePerson(one, person));
  const owns = planOwner != null && samePerson(planOwner, person);
  const roles = new Set<Role>([
    ...byRights,
    ...(leads ? (["lead"] as const) : []),
    ...(owns ? (["administrator"] as const) : []),
  ]);
  return actorOn(person, [...roles], posts, today);
}

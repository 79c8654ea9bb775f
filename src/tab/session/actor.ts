// What the person at this tab is in the plan: the same function as every other door, on what SharePoint lets them do.
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { Post } from "../../domain/plan/post.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

/**
 * @param action the action it is about, where it is about one
 * @param posts the posts as a page has read them; by default as on the first screen
 */
export function actorOf(
  { me, rights, posts, themes }: PlanOverview,
  today: CalendarDate,
  action: Action | null = null,
  register: readonly Post[] = posts,
): Actor {
  const { person } = me;
  const facts = { person, byRights: rights.roles, posts: register, themes };
  return actorIn(facts, action, today);
}

/** Whether a person holds a post of the plan, today or on any day to come. */
export function answersForAny(
  { posts, me }: PlanOverview,
  today: CalendarDate | "" = "",
): boolean {
  return posts.some(({ holders }) =>
    holders.some(
      ({ person, to }) =>
        person.email === me.person.email && (to === null || to >= today),
    ),
  );
}

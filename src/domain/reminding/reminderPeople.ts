// Who hears: the holder of the post, the delegate while the holder is away, the post above where there is nobody, at last the plan owner.
import type { CalendarDate } from "../values/calendarDate.ts";
import { daysBetween } from "../values/calendarDate.ts";
import type { PostId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import type { Post } from "../plan/post.ts";
import { delegatesOn, holdersOn } from "../plan/post.ts";
import type { ReminderSettings } from "./reminderSettings.ts";

export const waysReached = [
  "holder",
  "delegate",
  "reportsTo",
  "planOwner",
] as const;
export type ReachedAs = (typeof waysReached)[number];

export interface Reached {
  readonly person: Person;
  readonly as: ReachedAs;
  readonly post: PostId | null;
}

/** What is needed to find people: the posts of the plan, who has left, the policy and the day. */
export interface Directory {
  readonly posts: ReadonlyMap<PostId, Post>;
  /** Object ids of people the tenant no longer has. */
  readonly leavers: ReadonlySet<string>;
  readonly settings: ReminderSettings;
  readonly today: CalendarDate;
}

/** One text that names the person in keys: the object id, else the email; null when only a name is known. */
export function addressOf(person: Person): string | null {
  return (person.objectId ?? person.email)?.toLowerCase() ?? null;
}

function reachable(directory: Directory, people: readonly Person[]): Person[] {
  return people.filter((person) => {
    const address = addressOf(person);
    return address !== null && !directory.leavers.has(address);
  });
}

/** The people who answer for a post on the day; empty when it leads to nobody at all, not even a plan owner. */
export function peopleFor(
  directory: Directory,
  post: PostId | null,
): readonly Reached[] {
  const seen = new Set<PostId>();
  for (let at = post; at !== null && !seen.has(at);) {
    seen.add(at);
    const here = directory.posts.get(at);
    if (!here) break;
    const found = inPost(directory, here);
    if (found.length > 0)
      return found.map((one) =>
        at === post ? one : { ...one, as: "reportsTo" },
      );
    at = here.reportsTo;
  }
  const { planOwner } = directory.settings;
  return planOwner && reachable(directory, [planOwner]).length > 0
    ? [{ person: planOwner, as: "planOwner", post: null }]
    : [];
}

function inPost(directory: Directory, post: Post): readonly Reached[] {
  const { today } = directory;
  const people = (list: readonly { readonly person: Person }[]): Person[] =>
    reachable(
      directory,
      list.map((one) => one.person),
    );
  const standing = people(delegatesOn(post, today));
  if (standing.length > 0)
    return standing.map((person) => ({
      person,
      as: "delegate",
      post: post.id,
    }));
  return chosen(directory, people(holdersOn(post, today))).map((person) => ({
    person,
    as: "holder",
    post: post.id,
  }));
}

/** The rota turns on Mondays: weeks are counted from a fixed one, so that everybody works out the same. */
function chosen(
  directory: Directory,
  holders: readonly Person[],
): readonly Person[] {
  const { settings, today } = directory;
  if (settings.sharedPosts === "all" || holders.length < 2) return holders;
  const aMonday = "2018-01-01" as CalendarDate;
  const week = Math.floor(daysBetween(aMonday, today) / 7);
  const turn = settings.sharedPosts === "first" ? 0 : week % holders.length;
  return holders.slice(turn, turn + 1);
}

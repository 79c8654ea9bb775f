// What keeps reminders from reaching anybody, in words for the administrator: named, never dropped.
import type { Action } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanId, PostId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import type { Plan } from "../plan/plan.ts";
import { holdersOn, type Post } from "../plan/post.ts";
import type { Ref } from "../values/ref.ts";
import type { Concern } from "./reminderConcern.ts";
import { addressOf, type Directory } from "./reminderPeople.ts";

/** What could not be done as set up, for the administrator: named, never dropped. */
export interface Trouble {
  readonly planId: PlanId;
  readonly ref: Ref | null;
  readonly kind:
    "settings" | "noOwner" | "left" | "notInDirectory" | "noTeam" | "storeLost";
  readonly words: string;
}

/** Troubles in the order they are found. */
export class Troubles {
  readonly all: Trouble[] = [];
  readonly #said = new Set<string>();

  add(trouble: Trouble): void {
    this.all.push(trouble);
  }

  /** For what many concerns come upon: nobody answers, once an action; somebody the directory does not know, once in the same words. */
  addOnce(trouble: Trouble): void {
    const { planId, ref, kind, words } = trouble;
    const key = kind === "noOwner" ? `${planId} ${ref}` : words;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.add(trouble);
  }
}

/** The action in question, and the posts of its plan on the day. */
interface Among {
  readonly plan: Plan;
  readonly action: Action;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly today: CalendarDate;
}

/** The post leads to nobody at all. */
export function nobody({ plan, action }: Among): Trouble {
  const words = `${plan.title}, ${action.ref}: nobody who can be reached holds the post that answers for it, and no plan owner is named, so nobody was reminded. Add a holder under Posts, or a plan owner under Settings.`;
  return { planId: plan.id, ref: action.ref, kind: "noOwner", words };
}

/** A post in the hands of somebody who has left: reminders go past it, and somebody must hand it over. */
export function leftTroubles(
  { today, leavers }: Pick<Directory, "today" | "leavers">,
  { plan, posts }: { readonly plan: Plan; readonly posts: readonly Post[] },
): readonly Trouble[] {
  return posts.flatMap((post) =>
    holdersOn(post, today)
      .filter(({ person }) => leavers.has(addressOf(person) ?? ""))
      .map(({ person }) => ({
        planId: plan.id,
        ref: null,
        kind: "left" as const,
        words: `${plan.title}: ${person.name} holds ${post.title} and is no longer in the team. Reminders go to whoever stands in, to the post above or to the plan's owner. Hand the post over under Posts.`,
      })),
  );
}

/** People a reminder is for whom the directory does not know: no card reaches them. */
export function unknownPeople(
  { plan, action, posts, today }: Among,
  { towards: to }: Concern,
  people: readonly { readonly person: Person }[],
): readonly Trouble[] {
  const post = "post" in to && to.post ? posts.get(to.post) : undefined;
  const holders = post ? holdersOn(post, today) : [];
  const names = [...people, ...holders]
    .filter(({ person }) => person.objectId === null)
    .map(({ person }) => person.name);
  return [...new Set(names)].map((name) => {
    const words = `${plan.title}: the directory does not know ${name}, so no card can reach them. Correct the holder under Posts.`;
    return { planId: plan.id, ref: action.ref, kind: "notInDirectory", words };
  });
}

// The register of posts: found by any of their names, answered for by dated holders, and warned about when a holder leaves too soon.
import { isOpen } from "../plan/status.ts";
import type { Action } from "../plan/action.ts";
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { holdersOn } from "../plan/post.ts";
import type { Holder, Post } from "../plan/post.ts";
import { sameWords } from "../values/wording.ts";

/** Titles and aliases that name more than one post, so that "Head of Finance" cannot mean two. */
export function doubleNames(posts: readonly Post[]): readonly string[] {
  const names = posts.flatMap((post) => [post.title, ...post.aliases]);
  return [
    ...new Set(
      names.filter(
        (name) =>
          posts.filter((post) =>
            [post.title, ...post.aliases].some((one) => sameWords(one, name)),
          ).length > 1,
      ),
    ),
  ];
}

interface LeavesBefore {
  readonly holder: Holder;
  readonly leaves: CalendarDate;
  readonly due: CalendarDate;
  /** "The holder of Director of Finance leaves on 31 July 2019, before 30 September 2019." */
  readonly words: string;
}

/**
 * Whether nobody who holds the post today will still hold it on the action's date in force: the last to leave, or null. A
 * successor already entered answers for the rest, so no warning. Source: domain.md F29.
 */
export function holderLeavesBefore(
  action: Pick<Action, "current">,
  post: Post,
  today: CalendarDate,
): LeavesBefore | null {
  const due = action.current.inForce;
  const finished = !isOpen(action.current.status);
  if (due === null || due < today || finished) return null;
  if (holdersOn(post, due).length > 0) return null;
  const last = holdersOn(post, today)
    .filter((one) => one.to !== null)
    .toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? -1 : 1))
    .at(-1);
  if (!last?.to) return null;
  return {
    holder: last,
    leaves: last.to,
    due,
    words: `The holder of ${post.title} leaves on ${inWords(last.to)}, before ${inWords(due)}.`,
  };
}

/** Posts nobody holds on a day, with who held them last. */
export function vacantPosts(
  posts: readonly Post[],
  on: CalendarDate,
): readonly { readonly post: Post; readonly last: Holder | null }[] {
  return posts
    .filter((post) => holdersOn(post, on).length === 0)
    .map((post) => ({
      post,
      last:
        post.holders
          .filter((one) => one.to !== null && one.to < on)
          .toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? -1 : 1))
          .at(-1) ?? null,
    }));
}

// The names a file uses for themes and posts, found in the plan or made.
import { asId } from "../id.ts";
import type { Plan } from "../plan.ts";
import type { PlanRecord } from "../planRecord.ts";
import type { Post } from "../post.ts";
import type { Theme } from "../theme.ts";

export const noTheme = "No theme given";
const keyOf = (title: string) =>
  title.replace(/\s+/g, " ").trim().toLowerCase();

/** The row of this title among those there are and those made so far; made when it is neither. */
function finder<T extends { title: string; aliases: readonly string[] }>(
  there: readonly T[],
  make: (title: string, order: number) => T,
) {
  const known = new Map<string, T>();
  for (const one of there)
    for (const name of [one.title, ...one.aliases]) known.set(keyOf(name), one);
  const made: T[] = [];
  return {
    made,
    find(title: string): T {
      const found = known.get(keyOf(title));
      if (found) return found;
      const added = make(title.trim(), there.length + made.length + 1);
      made.push(added);
      known.set(keyOf(title), added);
      return added;
    },
  };
}

/** Themes and posts by the names the file uses; those the plan has not are made. */
export function namesOf({
  plan,
  record,
  idFor,
}: {
  readonly plan: Plan;
  readonly record: PlanRecord;
  readonly idFor: (words: string) => string;
}) {
  const idOf = (kind: string, title: string) =>
    idFor(`${plan.id}/${kind}/${keyOf(title)}`);
  const themes = finder<Theme>(record.themes, (title, order) => ({
    id: asId(idOf("theme", title)),
    planId: plan.id,
    code: "",
    title,
    aliases: [],
    lead: null,
    order,
  }));
  const posts = finder<Post>(record.posts, (title) => ({
    id: asId(idOf("post", title)),
    planId: plan.id,
    title,
    aliases: [],
    statutoryRole: null,
    reportsTo: null,
    holders: [],
    delegates: [],
  }));
  return { themes, posts };
}

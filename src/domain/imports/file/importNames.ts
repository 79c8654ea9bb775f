// The names a file uses for themes and posts, found in the plan or made.
import { asId } from "../../values/id.ts";
import { namesAskedAbout } from "./importAnswers.ts";
import type { ImportAnswer } from "./importAnswers.ts";
import type { ReadPlan } from "./importedPlan.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import type { Theme } from "../../plan/theme.ts";

export const noTheme = "No theme given";

/** A name as registers are searched: case and spaces do not matter. */
export const keyOfName = (title: string) =>
  title.replace(/\s+/g, " ").trim().toLowerCase();

interface Named {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** The row of this title among those there are and those made so far; made when it is neither. */
function finder<T extends Named>(
  there: readonly T[],
  make: (title: string, order: number) => T,
) {
  const known = new Map<string, T>();
  for (const one of there)
    for (const name of [one.title, ...one.aliases])
      known.set(keyOfName(name), one);
  const made: T[] = [];
  const aliased = new Map<T["id"], T>();
  const next = (title: string) =>
    make(title.trim(), there.length + made.length + 1);
  function find(title: string): T {
    const found = known.get(keyOfName(title));
    if (found) return found;
    const added = next(title);
    made.push(added);
    known.set(keyOfName(title), added);
    return added;
  }
  return {
    find,
    /** The id this title has or would have: nothing is made for a name that is only looked at. */
    idOf: (title: string): T["id"] =>
      (known.get(keyOfName(title)) ?? next(title)).id,
    /** Other names of one row, as a person agreed: found by them from now on, in this file and later ones. */
    alias(title: string, names: readonly string[]): void {
      const before = find(title);
      const others = names.filter((name) => !known.has(keyOfName(name)));
      if (others.length === 0) return;
      const now = { ...before, aliases: [...before.aliases, ...others] };
      for (const [key, one] of known) if (one === before) known.set(key, now);
      for (const name of others) known.set(keyOfName(name), now);
      const at = made.indexOf(before);
      if (at >= 0) made[at] = now;
      else aliased.set(now.id, now);
    },
    made,
    /** Rows the register had already, with names added. */
    changes: () =>
      [...aliased.values()].flatMap((after) => {
        const before = there.find(({ id }) => id === after.id);
        return before ? [{ before, after }] : [];
      }),
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
    idFor(`${plan.id}/${kind}/${keyOfName(title)}`);
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

/** "Are these one post?" answered with a name: the others are kept as its aliases, and read later files too. */
export function agreeOnNames(
  names: ReturnType<typeof namesOf>,
  { actions, questions }: ReadPlan,
  answers: ReadonlyMap<string, ImportAnswer>,
): void {
  const asWritten = new Map<string, string>();
  for (const { officers, theme } of actions)
    for (const name of theme === null ? officers : [...officers, theme])
      asWritten.set(name.toLowerCase(), name);
  for (const { id, alike } of questions) {
    const answer = answers.get(id);
    const asked = namesAskedAbout(alike);
    if (!asked || !answer) continue;
    const spelt = asked.names.map((name) => asWritten.get(name) ?? name);
    names[asked.register].alias(
      answer,
      spelt.filter((name) => keyOfName(name) !== keyOfName(answer)),
    );
  }
}

// Who may change the rules, and the people they may name. Pure.
import { t } from "../language/t.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

/** Why this person may not change the rules, or null when they may. SharePoint enforces the same on the Settings list. */
export function mayWords({
  rights,
}: Pick<PlanOverview, "rights">): string | null {
  return rights.roles.includes("administrator")
    ? null
    : t("The plan administrator can change these rules.");
}

/** Everybody who holds or stands in for a post, once, by name. */
export function peopleIn(posts: readonly Post[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { holders, delegates } of posts)
    for (const { person } of [...holders, ...delegates]) {
      const address = addressOf(person);
      if (address !== null && !people.has(address)) people.set(address, person);
    }
  return [...people.values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, "en-GB"),
  );
}

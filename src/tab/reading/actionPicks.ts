// Actions and posts as the lines of a choice: live actions in natural order, posts by title. Pure.
import { isLive } from "../../domain/plan/status.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Status } from "../../domain/plan/status.ts";
import type { PickLine } from "../ui/fields.tsx";

const longest = 90;

function short(title: string): string {
  return title.length > longest ? `${title.slice(0, longest)}…` : title;
}

/** Actions still in the plan. */
export function actionPicks(
  { actions }: Pick<PlanRecord, "actions">,
  test: (status: Status) => boolean = () => true,
): readonly PickLine[] {
  return actions
    .filter(({ current: { status } }) => isLive(status) && test(status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map(({ id, ref, title }) => ({
      value: id,
      text: `${ref} ${short(title)}`,
    }));
}

export function postPicks({
  posts,
}: Pick<PlanRecord, "posts">): readonly PickLine[] {
  return posts
    .map(({ id, title }) => ({ value: id, text: title }))
    .toSorted((a, b) => a.text.localeCompare(b.text, "en-GB"));
}

// The sum behind the number of completed actions, term by term. Pure.
import { t } from "../language/t.ts";
import type { Changes } from "../../domain/history/changes.ts";

/** "15 completed before + 2 completed since − 1 reopened = 16 completed now". */
export function sumWords({
  completed,
  refs,
  leftCompleted,
}: Pick<Changes, "completed" | "leftCompleted"> & {
  readonly refs: Readonly<Record<"completed" | "reopened", readonly unknown[]>>;
}): string {
  const reopened = refs.reopened.length;
  return [
    t("{n} completed before", { n: completed.then }),
    t("+ {n} completed since", { n: refs.completed.length }),
    reopened > 0 ? t("− {n} reopened", { n: reopened }) : null,
    leftCompleted > 0
      ? t("− {n} that left the plan", { n: leftCompleted })
      : null,
    t("= {n} completed now", { n: completed.now }),
  ]
    .filter((one) => one !== null)
    .join(" ");
}

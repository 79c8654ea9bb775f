// How much of a plan is completed, with what the percentage leaves out: what left the plan unfinished is said in the same line.
import { ownEnglish } from "../words/writer.ts";
import type { History } from "./history.ts";
import { inOrder, type Cut } from "./knownEvents.ts";
import { isInPlan, standingAt } from "./standing.ts";

export interface Completion {
  readonly completed: number;
  /** Actions that count. */
  readonly total: number;
  /** Withdrawn, merged away or transferred without having been completed. */
  readonly leftUnfinished: number;
}

/** What is completed at a day as known at a day. Source: product.md 4.9 and 4b.12. */
export function completionAt(history: History, cut: Cut): Completion {
  const joined = inOrder(history)
    .map((told) => standingAt(told, cut))
    .filter((one) => one.joined);
  const live = joined.filter(isInPlan);
  return {
    completed: live.filter(({ status }) => status === "completed").length,
    total: live.length,
    leftUnfinished: joined.filter(
      ({ left, status }) => left !== null && status !== "completed",
    ).length,
  };
}

/** Completed over total as a whole percent, halves up; null when there are no actions. Source: product.md 4.9. */
export function percentOf({
  completed,
  total,
}: Pick<Completion, "completed" | "total">): number | null {
  return total === 0
    ? null
    : Math.floor((200 * completed + total) / (2 * total));
}

/** "25 of 25; 11 more left unfinished": what stands beside every percentage. */
export function completionInWords(
  { completed, total, leftUnfinished }: Completion,
  { t } = ownEnglish,
): string {
  return leftUnfinished === 0
    ? t("{completed} of {total}", { completed, total })
    : t("{completed} of {total}; {leftUnfinished} more left unfinished", {
        completed,
        total,
        leftUnfinished,
      });
}

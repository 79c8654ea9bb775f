// How many dates have moved and how often, over the actions a view lists: the moves are those the plan itself counts. Pure.
import { t } from "../../language/t.ts";
import type { Action } from "../../../domain/plan/action.ts";
import { isLive } from "../../../domain/plan/status.ts";
import { movedWords } from "../../ui/words.ts";

interface MovedSummary {
  /** "3 of 61 actions have had their date moved by a decision: 2 moved once, 1 moved twice; 516 days in all." */
  readonly words: string;
  /** The action moved most often, by the most days, with what leads to it and what is said of it; null where none moved. */
  readonly most: {
    readonly action: Action;
    readonly lead: string;
    readonly words: string;
  } | null;
}

const none = (words: string): MovedSummary => ({ words, most: null });

/** "2 moved once". */
function timesWords(some: number, times: number): string {
  if (times === 1) return t("{some} moved once", { some });
  if (times === 2) return t("{some} moved twice", { some });
  return t("{some} moved {times:time}", { some, times });
}

/** Actions that left the plan are not counted. Source: product.md 2.2; `movesIn` of the action's history decides what a move is. */
export function movedSummary(listed: readonly Action[]): MovedSummary {
  const actions = listed.filter(({ current }) => isLive(current.status));
  const moved = actions
    .filter(({ current }) => current.moves > 0)
    .toSorted(
      ({ current: a }, { current: b }) =>
        b.moves - a.moves || b.daysMoved - a.daysMoved,
    );
  const [most] = moved;
  if (actions.length === 0)
    return none(t("Nothing listed here is in the plan, so no date has moved."));
  if (!most)
    return none(t("No date listed here has been moved by a decision."));
  const { moves, daysMoved } = most.current;
  const of = { moved: moved.length, actions: actions.length };
  const named = { action: most, words: movedWords(moves, daysMoved) ?? "" };
  if (moved.length === 1)
    return {
      words: t(
        "{moved} of {actions:action} has had its date moved by a decision:",
        of,
      ),
      most: { ...named, lead: "" },
    };
  const byTimes = Map.groupBy(moved, ({ current }) => current.moves);
  const often = [...byTimes]
    .toSorted(([a], [b]) => a - b)
    .map(([times, some]) => timesWords(some.length, times))
    .join(", ");
  const days = moved.reduce((sum, { current }) => sum + current.daysMoved, 0);
  return {
    words: t(
      "{moved} of {actions:action} have had their date moved by a decision: {often}; {days:day} in all.",
      { ...of, often, days },
    ),
    most: { ...named, lead: t("Most: ") },
  };
}

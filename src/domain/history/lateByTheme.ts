// Late and re-dated actions of each theme on a day, from the one fold. Pure.
import { isOverdue } from "../plan/rag.ts";
import type { History } from "./history.ts";
import type { Cut } from "./knownEvents.ts";
import { inOrder } from "./knownEvents.ts";
import { isInPlan, standingAt } from "./standing.ts";

export interface ThemeLine {
  readonly theme: string;
  readonly late: number;
  /** Dates endorsed since the plan began, by the actions that have them. */
  readonly moved: number;
  readonly total: number;
}

/** @param themes the titles in their order; a theme without an action on that day is left out */
export function lateByTheme(
  history: History,
  themes: readonly string[],
  cut: Cut,
): readonly ThemeLine[] {
  const there = inOrder(history).flatMap((told) => {
    const standing = standingAt(told, cut);
    return isInPlan(standing) ? [{ theme: told.action.theme, standing }] : [];
  });
  return [...new Set([...themes, ""])].flatMap((theme) => {
    const own = there.filter((one) => one.theme === theme);
    if (own.length === 0) return [];
    return [
      {
        theme,
        late: own.filter(({ standing }) => isOverdue(standing, cut.asAt))
          .length,
        moved: own.filter(({ standing }) =>
          standing.decisions.some(({ event }) => event.type === "endorse"),
        ).length,
        total: own.length,
      },
    ];
  });
}

// Late and re-dated actions of each theme on a day, from the one fold. Pure.
import type { Cut } from "../../domain/history/knownEvents.ts";
import { inOrder } from "../../domain/history/knownEvents.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import { isInPlan, standingAt } from "../../domain/history/standing.ts";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { isOverdue } from "../../domain/rag.ts";

export interface ThemeLine {
  readonly theme: string;
  readonly late: number;
  /** Dates endorsed since the plan began, by the actions that have them. */
  readonly moved: number;
  readonly total: number;
}

/** @param themes the titles in their order; a theme without an action on that day is left out */
export function lateByTheme(
  record: PlanRecord,
  themes: readonly string[],
  cut: Cut,
): readonly ThemeLine[] {
  const there = inOrder(historyOf(record)).flatMap((told) => {
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

// The figures over the grid, from the same rows the grid shows: counts, RAG, themes. Pure.
import { t } from "../language/t.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { percentOf } from "../../domain/history/completion.ts";
import { planFigures } from "../../domain/history/planFigures.ts";
import type { PlanFigures } from "../../domain/history/planFigures.ts";
import { asId } from "../../domain/values/id.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { themesInOrder } from "../../domain/plan/theme.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { noTheme } from "./rows.ts";
import type { PlanRow } from "./rows.ts";

interface ThemeLine {
  readonly theme: Theme;
  readonly total: number;
  readonly rag: Rag;
}

export interface PlanSummary extends Omit<PlanFigures, "themes"> {
  /** Whole percent, halves up; null when there is nothing to complete. Never shown without `completion`. */
  readonly percentComplete: number | null;
  readonly themes: readonly ThemeLine[];
}

/** Where actions stand whose theme is not in the plan: named, so that they are found and given one. */
function outsideThemes({ plan }: PlanOverview): Theme {
  return {
    id: asId(noTheme),
    planId: plan.id,
    code: "",
    title: t("No theme"),
    aliases: [],
    lead: null,
    order: 0,
  };
}

/** The figures with the plan's own names for its themes, whoever reckoned them. */
export function summaryOf(
  figures: PlanFigures,
  overview: PlanOverview,
): PlanSummary {
  const named = new Map(overview.themes.map((theme) => [theme.id, theme]));
  return {
    ...figures,
    percentComplete: percentOf(figures.completion),
    themes: figures.themes.map(({ themeId, total, rag }) => ({
      theme: (themeId && named.get(themeId)) ?? outsideThemes(overview),
      total,
      rag,
    })),
  };
}

/** @param rows every row of the plan (`planRows`), or of a theme */
export function planSummary(
  rows: readonly PlanRow[],
  overview: PlanOverview,
  today: CalendarDate,
): PlanSummary {
  const themes = themesInOrder(overview.themes).map(({ id }) => id);
  return summaryOf(planFigures(rows, themes, today), overview);
}

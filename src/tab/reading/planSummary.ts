// The figures over the grid, from the same rows the grid shows: counts, RAG, themes, what is due next. Pure.
import { t } from "../language/t.ts";
import { isSilent } from "../../domain/history/attention.ts";
import { isLive } from "../../domain/plan/status.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { percentOf } from "../../domain/history/completion.ts";
import type { Completion } from "../../domain/history/completion.ts";
import { asId } from "../../domain/values/id.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { themeRag } from "../../domain/plan/rag.ts";
import type { Status } from "../../domain/plan/status.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { noTheme, themeOf } from "./rows.ts";
import type { PlanRow } from "./rows.ts";

export interface ThemeLine {
  readonly theme: Theme;
  readonly total: number;
  readonly completed: number;
  readonly rag: Rag | null;
  readonly lead: string | null;
}

export interface PlanSummary {
  /** Live actions by status, in the order statuses are told; none that is empty. */
  readonly counts: readonly {
    readonly status: Status;
    readonly count: number;
  }[];
  readonly total: number;
  readonly left: number;
  readonly rags: Readonly<Record<Rag, number>>;
  readonly rag: Rag | null;
  /** Whole percent, halves up; null when there is nothing to complete. Never shown without `completion`. */
  readonly percentComplete: number | null;
  readonly completion: Completion;
  readonly overdue: readonly PlanRow[];
  /** Proposed dates that wait for a decision. */
  readonly datesWaiting: number;
  /** Actions without a word for longer than an update is wanted. */
  readonly silent: number;
  readonly dueNext: readonly PlanRow[];
  readonly themes: readonly ThemeLine[];
}

const told: readonly Status[] = [
  "completed",
  "inProgress",
  "slippage",
  "notStarted",
  "suspended",
];

function themeLine(
  theme: Theme,
  rows: readonly PlanRow[],
  overview: PlanOverview,
): ThemeLine {
  return {
    theme,
    total: rows.length,
    completed: rows.filter((row) => row.action.current.status === "completed")
      .length,
    rag: themeRag(rows.map((row) => row.rag)),
    lead: overview.posts.find((post) => post.id === theme.lead)?.title ?? null,
  };
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

function groupByTheme(rows: readonly PlanRow[]) {
  const byTheme = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const inside = byTheme.get(themeOf(row));
    if (inside) inside.push(row);
    else byTheme.set(themeOf(row), [row]);
  }
  return byTheme;
}

/** Left the plan and was not completed before: one that was keeps the day it was done. */
function leftUnfinished(action: Action): boolean {
  return (
    !isLive(action.current.status) &&
    action.current.actual === null &&
    action.initialStatus !== "completed"
  );
}

/** @param rows every row of the plan (`planRows`) */
export function planSummary(
  rows: readonly PlanRow[],
  overview: PlanOverview,
  today: CalendarDate,
): PlanSummary {
  const live = rows.filter((row) => isLive(row.action.current.status));
  const count = (status: Status) =>
    live.filter((row) => row.action.current.status === status).length;
  const rags = { red: 0, amber: 0, green: 0, blue: 0, none: 0 };
  for (const row of live) rags[row.rag] += 1;
  const byTheme = groupByTheme(live);
  const completion = {
    completed: count("completed"),
    total: live.length,
    leftUnfinished: rows.filter(({ action }) => leftUnfinished(action)).length,
  };
  return {
    counts: told
      .map((status) => ({ status, count: count(status) }))
      .filter((each) => each.count > 0),
    total: live.length,
    left: rows.length - live.length,
    rags,
    rag: themeRag(live.map((row) => row.rag)),
    percentComplete: percentOf(completion),
    completion,
    overdue: live.filter((row) => row.overdue),
    datesWaiting: live.filter(
      ({ action: { current } }) =>
        current.status !== "completed" && current.awaiting !== null,
    ).length,
    silent: live.filter((row) => isSilent(row.action, today)).length,
    dueNext: dueNext(live, today),
    themes: [
      ...overview.themes.toSorted((a, b) => a.order - b.order),
      ...(byTheme.has(noTheme) ? [outsideThemes(overview)] : []),
    ].map((theme) => themeLine(theme, byTheme.get(theme.id) ?? [], overview)),
  };
}

function dueNext(live: readonly PlanRow[], today: CalendarDate): PlanRow[] {
  const date = (row: PlanRow) => row.action.current.inForce ?? "9999";
  return live
    .filter(
      (row) =>
        row.action.current.status !== "completed" &&
        row.action.current.inForce !== null &&
        row.action.current.inForce >= today,
    )
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0))
    .slice(0, 3);
}

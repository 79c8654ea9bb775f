// Plans side by side on a day: the same counts by plan, by theme and by post, each with the actions it counts. Every grouping sums to the same.
import { boardMonth } from "../board/boardMonth.ts";
import type { BoardMonth } from "../board/boardMonth.ts";
import { expectedSince } from "../board/cycle.ts";
import type { UpdateWindow } from "../board/cycle.ts";
import type { Action } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { actionsAt } from "../history/planAt.ts";
import type { ActionId, PlanId } from "../values/id.ts";
import { compareText } from "../values/order.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import { isLive } from "../plan/status.ts";

/** A plan as its reader may read it, with its update windows. */
export interface PlanSide {
  readonly record: PlanRecord;
  readonly windows: readonly UpdateWindow[];
}

/** One action of one plan. Two plans may use one reference: the plan is always said with it. */
export interface SideAction {
  readonly id: ActionId;
  readonly ref: Ref;
  readonly planId: PlanId;
  /** The plan's short name. */
  readonly plan: string;
}

export const sideFigures = [
  "total",
  "completed",
  "late",
  "waiting",
  "silent",
  "moved",
] as const;
export type SideFigure = (typeof sideFigures)[number];

export const sideGroups = ["plan", "theme", "post"] as const;
export type SideGroup = (typeof sideGroups)[number];

export interface SideLine {
  /** The plan's title, the theme's, or the post's; empty where an action has none. */
  readonly name: string;
  readonly figures: Readonly<Record<SideFigure, readonly SideAction[]>>;
}

/** One action with the groups it belongs to and what counts it. */
export interface Placed {
  readonly action: SideAction;
  readonly names: Readonly<Record<Exclude<SideGroup, "plan">, string>>;
  readonly counts: ReadonlySet<SideFigure>;
}

function countsOf(
  { ref, current }: Action,
  late: ReadonlySet<Ref>,
  silent: ReadonlySet<Ref>,
): ReadonlySet<SideFigure> {
  const holds: Readonly<Record<SideFigure, boolean>> = {
    total: true,
    completed: current.status === "completed",
    late: late.has(ref),
    waiting: current.awaiting !== null,
    silent: silent.has(ref),
    moved: current.moves > 0,
  };
  return new Set(sideFigures.filter((figure) => holds[figure]));
}

/** The actions of a plan on a day, from what the Board looks at that day and the actions as they stood. */
export function placedFrom(
  { plan, ...record }: PlanRecord,
  month: Pick<BoardMonth, "position" | "silent">,
  actions: readonly Action[],
): readonly Placed[] {
  const late = new Set(month.position.overdue);
  const silent = new Set(
    month.silent.flatMap(({ actions }) =>
      actions.map(({ action }) => action.ref),
    ),
  );
  const themes = new Map(record.themes.map(({ id, title }) => [id, title]));
  const posts = new Map(record.posts.map(({ id, title }) => [id, title]));
  return actions
    .filter(({ current }) => isLive(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map((one) => ({
      action: {
        id: one.id,
        ref: one.ref,
        planId: plan.id,
        plan: plan.shortName,
      },
      names: {
        theme: themes.get(one.themeId) ?? "",
        post: (one.accountable && posts.get(one.accountable)) ?? "",
      },
      counts: countsOf(one, late, silent),
    }));
}

/** The actions of a plan on a day, worked out anew. */
export function placedOn(
  { record, windows }: PlanSide,
  asAt: CalendarDate,
): readonly Placed[] {
  const month = boardMonth(record, {
    asAt,
    previousAsAt: null,
    expectedSince: expectedSince(asAt, windows),
    during: null,
  });
  return placedFrom(record, month, actionsAt(record, { asAt, knownAt: asAt }));
}

/** One name in other letters, or with other blanks, is one post and one theme across plans. */
const sameName = (name: string) =>
  name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();

function lineOf(name: string, placed: readonly Placed[]): SideLine {
  const counting = (figure: SideFigure) =>
    placed
      .filter(({ counts }) => counts.has(figure))
      .map(({ action }) => action);
  return {
    name,
    figures: {
      total: counting("total"),
      completed: counting("completed"),
      late: counting("late"),
      waiting: counting("waiting"),
      silent: counting("silent"),
      moved: counting("moved"),
    },
  };
}

/**
 * The actions of all plans of a day in lines: a line for each plan (one without actions too), theme or post, and all of them together. An action
 * counts once in each plan it stands in. Source: product.md 4d.
 */
export function sideBySide(
  plans: readonly Pick<Plan, "id" | "title">[],
  placed: readonly Placed[],
  by: SideGroup,
): { readonly lines: readonly SideLine[]; readonly all: SideLine } {
  const all = lineOf("", placed);
  if (by === "plan") {
    const ofPlan = Map.groupBy(placed, ({ action }) => action.planId);
    // Two plans of one title are two plans.
    return {
      lines: plans.map(({ id, title }) => lineOf(title, ofPlan.get(id) ?? [])),
      all,
    };
  }
  // A theme or a post of one name is one.
  const groups = Map.groupBy(placed, ({ names }) => sameName(names[by]));
  const lines = [...groups.values()]
    .map((some) => lineOf(some[0]?.names[by] ?? "", some))
    .toSorted(
      (a, b) =>
        Number(a.name === "") - Number(b.name === "") ||
        compareText(a.name, b.name),
    );
  return { lines, all };
}

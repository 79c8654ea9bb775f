// Plans side by side on a day: the same counts by plan, by theme and by post, each with the actions it counts. An action of several plans counts once.
import { boardMonth } from "../board/boardMonth.ts";
import type { BoardMonth } from "../board/boardMonth.ts";
import { expectedSince } from "../board/cycle.ts";
import type { UpdateWindow } from "../board/cycle.ts";
import type { Action } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { homeOf } from "../plan/home.ts";
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
interface InPlan {
  readonly id: ActionId;
  readonly ref: Ref;
  readonly planId: PlanId;
  /** The plan's short name. */
  readonly plan: string;
}

/** An action as it is counted: once, with the other plans it stands in. */
export interface SideAction extends InPlan {
  /** Where else it stands and is counted with this; left out where nowhere. */
  readonly also?: readonly InPlan[];
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

/** The plans in lines and together. */
export interface Sides {
  readonly lines: readonly SideLine[];
  readonly all: SideLine;
  /** The actions that stand in more than one plan, counted once in `all`. */
  readonly inSeveral: readonly SideAction[];
}

/** One action with the groups it belongs to and what counts it. */
export interface Placed {
  readonly action: InPlan;
  /** Its home and its id there: the same in every plan it stands in. */
  readonly whose: string;
  readonly isHome: boolean;
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

function whoseIs(
  action: Action,
  plan: PlanId,
): Pick<Placed, "whose" | "isHome"> {
  const home = homeOf(action);
  return home
    ? { whose: `${home.planId} ${home.actionId}`, isHome: false }
    : { whose: `${plan} ${action.id}`, isHome: true };
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
      ...whoseIs(one, plan.id),
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

/** Each action once, as its home has it where that is among them. */
function each(placed: readonly Placed[]): readonly SideAction[] {
  const same = Map.groupBy(placed, ({ whose }) => whose);
  return [...same.values()].flatMap((some): readonly SideAction[] => {
    const [first, ...others] = some
      .toSorted((a, b) => Number(b.isHome) - Number(a.isHome))
      .map(({ action }) => action);
    if (!first) return [];
    return [others.length > 0 ? { ...first, also: others } : first];
  });
}

function lineOf(name: string, placed: readonly Placed[]): SideLine {
  const counting = (figure: SideFigure) =>
    each(placed.filter(({ counts }) => counts.has(figure)));
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
 * counts once in each line, and once in all of them together, whatever lines it is in: `inSeveral` are those of several plans. Source: product.md 4d.
 */
export function sideBySide(
  plans: readonly Pick<Plan, "id" | "title">[],
  placed: readonly Placed[],
  by: SideGroup,
): Sides {
  const all = lineOf("", placed);
  const inSeveral = all.figures.total.filter(({ also }) => also !== undefined);
  if (by === "plan") {
    const ofPlan = Map.groupBy(placed, ({ action }) => action.planId);
    // Two plans of one title are two plans.
    return {
      lines: plans.map(({ id, title }) => lineOf(title, ofPlan.get(id) ?? [])),
      all,
      inSeveral,
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
  return { lines, all, inSeveral };
}

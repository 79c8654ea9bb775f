// The figures over a plan's actions and the order of its exceptions, from the actions' current facts: one computation for the plan page and for what is kept of it.
import type { Action } from "../plan/action.ts";
import { isOverdue, ragOf, themeRag, type Rag } from "../plan/rag.ts";
import type { RagScheme } from "../plan/plan.ts";
import { isLive } from "../plan/status.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ThemeId } from "../values/id.ts";
import { compareText } from "../values/order.ts";
import { compareRefs } from "../values/ref.ts";
import {
  attentionOf,
  attentions,
  isSilent,
  type Attention,
} from "./attention.ts";
import type { Completion } from "./completion.ts";

/** An action as it stands in a list on a day. */
export interface ListedAction {
  readonly action: Action;
  readonly overdue: boolean;
  readonly attention: Attention;
  readonly rag: Rag;
}

/** Live, not completed and past its date in force. Source: product.md 4.6. */
export function isPastItsDate(
  { current }: Action,
  today: CalendarDate,
): boolean {
  return isLive(current.status) && isOverdue(current, today);
}

/** How an action stands in a list: what is counted of it and what orders it. What left the plan has no RAG. */
export function listedOn(
  action: Action,
  today: CalendarDate,
  scheme: RagScheme,
): ListedAction {
  const { current } = action;
  return {
    action,
    overdue: isPastItsDate(action, today),
    attention: attentionOf(action, today),
    rag: isLive(current.status)
      ? ragOf(
          { ...current, awaiting: current.awaiting !== null },
          today,
          scheme,
        )
      : "none",
  };
}

/** Among late actions the longest late stands first; others keep the order of their refs. */
const lateSince = ({ action, attention }: ListedAction): string =>
  (attention === "late" && action.current.inForce) || "";

/** The gravest first: by what an action needs, late ones by how long, then by ref. @param way -1 for what needs least first */
export function compareGravity(
  a: ListedAction,
  b: ListedAction,
  way: 1 | -1 = 1,
): number {
  return (
    way * (attentions.indexOf(a.attention) - attentions.indexOf(b.attention)) ||
    compareText(lateSince(a), lateSince(b)) ||
    compareRefs(a.action.ref, b.action.ref)
  );
}

/** The figures of one theme. */
interface ThemeFigures {
  /** Null for actions of no theme of the plan. */
  readonly themeId: ThemeId | null;
  readonly total: number;
  readonly rag: Rag;
}

export interface PlanFigures {
  /** Actions that count, and those that have left the plan. */
  readonly total: number;
  readonly left: number;
  readonly rags: Readonly<Record<Rag, number>>;
  readonly rag: Rag;
  readonly completion: Completion;
  readonly overdue: number;
  /** Proposed dates that wait for a decision. */
  readonly datesWaiting: number;
  /** Actions without a word for longer than an update is wanted. */
  readonly silent: number;
  /** Every theme in the order given; what stands in none comes last, where there is any. */
  readonly themes: readonly ThemeFigures[];
}

/** Left the plan and was not completed before: one that was keeps the day it was done. */
function leftUnfinished({ current, initialStatus }: Action): boolean {
  return (
    !isLive(current.status) &&
    current.actual === null &&
    initialStatus !== "completed"
  );
}

function themeFigures(
  live: readonly ListedAction[],
  themes: readonly ThemeId[],
): readonly ThemeFigures[] {
  const known = new Set(themes);
  const byTheme = Map.groupBy(live, ({ action: { themeId } }) =>
    known.has(themeId) ? themeId : null,
  );
  const figuresOf = (themeId: ThemeId | null): ThemeFigures => {
    const inside = byTheme.get(themeId) ?? [];
    return {
      themeId,
      total: inside.length,
      rag: themeRag(inside.map(({ rag }) => rag)),
    };
  };
  return [...themes, ...(byTheme.has(null) ? [null] : [])].map(figuresOf);
}

/**
 * What stands over the list of a plan, or of a theme.
 * @param rows every action that is counted, those that left the plan among them
 * @param themes the themes of the plan, in their order
 */
export function planFigures(
  rows: readonly ListedAction[],
  themes: readonly ThemeId[],
  today: CalendarDate,
): PlanFigures {
  const live = rows.filter(({ action }) => isLive(action.current.status));
  const count = (is: (action: Action) => boolean) =>
    live.filter(({ action }) => is(action)).length;
  const rags = { red: 0, amber: 0, green: 0, blue: 0, none: 0 };
  for (const { rag } of live) rags[rag] += 1;
  return {
    total: live.length,
    left: rows.length - live.length,
    rags,
    rag: themeRag(live.map(({ rag }) => rag)),
    completion: {
      completed: count(({ current }) => current.status === "completed"),
      total: live.length,
      leftUnfinished: rows.filter(({ action }) => leftUnfinished(action))
        .length,
    },
    overdue: live.filter(({ overdue }) => overdue).length,
    datesWaiting: count(
      ({ current }) =>
        current.status !== "completed" && current.awaiting !== null,
    ),
    silent: count((action) => isSilent(action, today)),
    themes: themeFigures(live, themes),
  };
}

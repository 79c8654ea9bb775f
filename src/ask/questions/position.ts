// How the plan stands on a day: every count, its actions, and the themes.
import { inWords } from "../../domain/values/calendarDate.ts";
import {
  completionAt,
  completionInWords,
  percentOf,
} from "../../domain/history/completion.ts";
import type { Position, Rag } from "../../domain/history/position.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { isLive, standingStatuses } from "../../domain/plan/status.ts";
import { cutInWords, figure, number, refsInWords } from "../answer.ts";
import type { Figure } from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import type { AskedDays, Days } from "../asked.ts";
import { actionsOf, once, positionOf, undatedOn } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";

interface ThemeRow {
  readonly code: string;
  readonly theme: string;
  readonly rag: Rag;
  readonly total: number;
  readonly completed: number;
  readonly overdue: readonly Ref[];
}

const rags = ["red", "amber", "green", "blue", "none"] as const;

/** The counts of a position, each with its actions. */
function countFigures(plan: OpenPlan, { cut }: Days, at: Position): Figure[] {
  const live = actionsOf(plan, cut)
    .filter(({ current }) => isLive(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
  const counted = live.map(({ ref }) => ref);
  return [
    number("total", at.counts.total, counted),
    ...standingStatuses.map((status) =>
      number(
        status,
        at.counts[status],
        live
          .filter(({ current }) => current.status === status)
          .map(({ ref }) => ref),
      ),
    ),
    ...rags.map((rag) =>
      figure(
        `rag.${rag}`,
        counted.filter((ref) => at.ragByAction[ref] === rag),
      ),
    ),
    figure(
      "claimed",
      live.filter(({ current }) => current.claimed).map(({ ref }) => ref),
    ),
    figure("dateNotAgreed", [...undatedOn(plan, cut)]),
  ];
}

function themeRows(plan: OpenPlan, { cut }: Days, at: Position): ThemeRow[] {
  const { themes } = plan.record;
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const byTheme = Map.groupBy(
    actionsOf(plan, cut).filter(({ current }) => isLive(current.status)),
    ({ themeId }) => titles.get(themeId) ?? "",
  );
  const late = new Set(at.overdue);
  return Object.entries(at.ragByTheme).map(([theme, rag]) => {
    const inside = byTheme.get(theme) ?? [];
    return {
      code: themes.find(({ title }) => title === theme)?.code ?? "",
      theme,
      rag,
      total: inside.length,
      completed: inside.filter(({ current }) => current.status === "completed")
        .length,
      overdue: inside
        .map(({ ref }) => ref)
        .filter((ref) => late.has(ref))
        .toSorted(compareRefs),
    };
  });
}

/** The plan's counts at a day as known at a day. Equal to `position --json`. */
export const askPosition: Question<AskedDays, ThemeRow> = {
  name: "position",
  title: "How the plan stands",
  about:
    "Counts at a day, as known on a day: total, by status, by rating, percent complete, overdue, proposals awaiting a decision, dates not agreed, claims not confirmed; and each theme. Every count with its refs.",
  ask: (asked, plan) =>
    withRead(plan, readDays(asked, plan), (days) => {
      const { cut, since } = days;
      const at = positionOf(plan, cut, since);
      const key = `${cut.asAt} ${cut.knownAt}`;
      const completion = once(plan, `completion ${key}`, () =>
        completionAt(plan.history, cut),
      );
      const [awaiting, overdue] = [
        figure(
          "awaiting",
          at.awaiting.map(({ ref }) => ref),
        ),
        figure("overdue", at.overdue),
      ];
      const first = plan.record.actions.map(({ added }) => added).toSorted()[0];
      const none = first && first > cut.asAt;
      const { completed, inProgress, slippage, notStarted, suspended } =
        at.counts;
      return answered(plan, {
        days,
        words: none
          ? `${cutInWords(cut, since)}: the plan had no actions yet; its first joined on ${inWords(first)}.`
          : `${cutInWords(cut, since)}: complete ${at.percentComplete === null ? "" : `${at.percentComplete}%, `}${completionInWords(completion)}. Completed ${completed}, in progress ${inProgress}, slippage ${slippage}, not started ${notStarted}, suspended ${suspended}, total ${at.counts.total}; overdue ${at.overdue.length}${refsInWords(at.overdue)}; awaiting a decision ${at.awaiting.length}${refsInWords(awaiting.refs)}. ${at.reconciliation}`,
        figures: [
          ...once(plan, `counts ${key}`, () => countFigures(plan, days, at)),
          number("percentComplete", percentOf(completion)),
          number("leftUnfinished", completion.leftUnfinished),
          overdue,
          awaiting,
        ],
        found: once(plan, `themes ${key}`, () => themeRows(plan, days, at)),
        row: (theme) => theme,
      });
    }),
};

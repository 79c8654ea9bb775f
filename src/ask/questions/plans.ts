// Several plans side by side: each by its own rules and its own day, and what they come to together.
import { inEnglish } from "../../domain/words/english.ts";
import { completionAt } from "../../domain/history/completion.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { PlanState } from "../../domain/plan/plan.ts";
import type { SideFigure } from "../../domain/portfolio/portfolio.ts";
import { isLive } from "../../domain/plan/status.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, number, unanswered } from "../answer.ts";
import type { PlanAnswer } from "../answer.ts";
import { readDays } from "../asked.ts";
import type { AskedDays } from "../asked.ts";
import { actionsOf, monthOf, positionOf } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { inSeveralSaid, sideOn } from "./sideBySide.ts";

/** One plan's counts; each number is the same as the plan's own answer gives. */
export interface PlanRow {
  readonly plan: string;
  readonly shortName: string;
  readonly id: string;
  readonly state: PlanState;
  readonly total: number;
  readonly completed: number;
  readonly percentComplete: number | null;
  readonly leftUnfinished: number;
  readonly overdue: number;
  readonly awaiting: number;
  readonly silentActions: number;
  readonly moved: number;
  readonly link: string;
}

type Summed = Exclude<
  keyof PlanRow,
  "plan" | "shortName" | "id" | "state" | "percentComplete" | "link"
>;

const summed = [
  "total",
  "completed",
  "leftUnfinished",
  "overdue",
  "awaiting",
  "silentActions",
  "moved",
] as const satisfies readonly Summed[];

function rowOf(plan: OpenPlan, asAt: CalendarDate): PlanRow {
  const cut = { asAt, knownAt: asAt };
  const at = positionOf(plan, cut);
  const { silent } = monthOf(plan, asAt, null);
  const { title, shortName, id, state } = plan.record.plan;
  return {
    plan: title,
    shortName,
    id,
    state,
    total: at.counts.total,
    completed: at.counts.completed,
    percentComplete: at.percentComplete,
    leftUnfinished: completionAt(plan.history, cut).leftUnfinished,
    overdue: at.overdue.length,
    awaiting: at.awaiting.length,
    silentActions: silent.reduce((sum, { actions }) => sum + actions.length, 0),
    moved: actionsOf(plan, cut).filter(
      ({ current }) => isLive(current.status) && current.moves > 0,
    ).length,
    link: plan.linkTo(null),
  };
}

export const plansQuestion = {
  name: "plans",
  title: "The plans side by side",
  about:
    "Every plan this person may read, side by side on a day: how many actions, completed, overdue, awaiting a decision, silent, moved; and what they come to together. Start here when it is not clear which plan is meant.",
} as const;

/** What is summed, as the plans side by side count it: an action of several plans once. */
const together: Readonly<Partial<Record<Summed, SideFigure>>> = {
  total: "total",
  completed: "completed",
  overdue: "late",
  awaiting: "waiting",
  silentActions: "silent",
  moved: "moved",
};

/** The plans side by side. Sums count an action of several plans once, and say so. */
export function askPlans(
  asked: Pick<AskedDays, "asAt">,
  plans: readonly OpenPlan[],
): PlanAnswer<PlanRow> {
  const [first] = plans;
  if (!first)
    return unanswered("noSuchPlan", "There is no plan here that you may read.");
  const read = readDays(asked, first);
  if (!read.ok) return unanswered(read.because, inEnglish(read.words));
  const { cut, since } = read.value;
  const rows = plans.map((plan) => rowOf(plan, cut.asAt));
  const side = sideOn(plans, first, cut.asAt, "plan");
  const figures = summed.map((name) => {
    const figure = together[name];
    return number(
      name,
      figure
        ? side.all.figures[figure].length
        : rows.reduce((sum, row) => sum + row[name], 0),
    );
  });
  const [total = 0, completed = 0, , overdue = 0, awaiting = 0] = figures.map(
    ({ value }) => value ?? 0,
  );
  return {
    answered: true,
    because: null,
    words: `${cutInWords(cut)}: ${counted(rows.length, "plan")} with ${counted(total, "action")}, of which ${completed} completed, ${overdue} overdue, ${awaiting} awaiting a decision. Each plan is counted by itself at ${inWords(cut.asAt)}, and its actions with it.${inSeveralSaid(side)}`,
    plan: null,
    asAt: cut.asAt,
    knownAt: cut.knownAt,
    since,
    figures,
    refs: [],
    rows,
    rowsTotal: rows.length,
    link: null,
  };
}

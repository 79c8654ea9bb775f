// The plans' counts by plan, theme or post, each with its refs; a reference is said with its plan, since two plans may use one.
import {
  placedFrom,
  sideBySide,
  sideFigures,
} from "../../domain/portfolio/portfolio.ts";
import type {
  SideAction,
  SideGroup,
  SideLine,
} from "../../domain/portfolio/portfolio.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { counted } from "../../domain/values/wording.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { cutInWords, number, unanswered } from "../answer.ts";
import type { PlanAnswer } from "../answer.ts";
import { readDays } from "../asked.ts";
import type { AskedDays } from "../asked.ts";
import { actionsOf, monthOf, once } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";

interface SideRow {
  /** "No theme" or "No post" where an action has none. */
  readonly name: string;
  readonly figures: readonly {
    readonly name: string;
    readonly value: number;
    /** "CIP 2.2": the plan's short name and the reference. */
    readonly actions: readonly string[];
  }[];
}

export const sideQuestion = {
  name: "side_by_side",
  title: "All plans by theme or post",
  about:
    "Over every plan this person may read, on a day: how many actions, completed, late, waiting for a decision, silent and moved, by plan, by theme or by post, each number with its actions. Themes and posts of one name are one, whichever plan they are in. An action counts once in each plan it stands in.",
} as const;

const called = ({ plan, ref }: SideAction) => `${plan} ${ref}`;

function rowOf({ name, figures }: SideLine, by: SideGroup): SideRow {
  return {
    name: name || `No ${by}`,
    figures: sideFigures.map((figure) => ({
      name: figure,
      value: figures[figure].length,
      actions: figures[figure].map(called),
    })),
  };
}

interface Side {
  readonly of: readonly OpenPlan[];
  readonly rows: readonly SideRow[];
  readonly all: SideLine;
}

function sideNow(
  plans: readonly OpenPlan[],
  asAt: CalendarDate,
  by: SideGroup,
): Side {
  const placed = plans.flatMap((plan) =>
    once(plan, `side ${asAt}`, () =>
      placedFrom(
        plan.record,
        monthOf(plan, asAt, null),
        actionsOf(plan, { asAt, knownAt: asAt }),
      ),
    ),
  );
  const { lines, all } = sideBySide(
    plans.map(({ record }) => record.plan),
    placed,
    by,
  );
  return { of: plans, rows: lines.map((line) => rowOf(line, by)), all };
}

// Kept with the first of the plans, for as long as the others are the same ones.
const sides = new WeakMap<OpenPlan, Map<string, Side>>();

function sideOn(
  plans: readonly OpenPlan[],
  first: OpenPlan,
  asAt: CalendarDate,
  by: SideGroup,
): Side {
  const kept = sides.get(first) ?? new Map<string, Side>();
  sides.set(first, kept);
  const key = `${asAt} ${by}`;
  const known = kept.get(key);
  if (
    known?.of.length === plans.length &&
    known.of.every((plan, n) => plan === plans[n])
  )
    return known;
  const made = sideNow(plans, asAt, by);
  // A day or two at a time is asked of: the rest is made again.
  if (kept.size >= mostSides) kept.clear();
  kept.set(key, made);
  return made;
}

const mostSides = 12;

/** The plans side by side, in the grouping asked for. */
export function askSideBySide(
  asked: Pick<AskedDays, "asAt"> & { readonly by?: SideGroup | undefined },
  plans: readonly OpenPlan[],
): PlanAnswer<SideRow> {
  const [first] = plans;
  if (!first)
    return unanswered("noSuchPlan", "There is no plan here that you may read.");
  const read = readDays(asked, first);
  if (!read.ok) return unanswered(read.because, inEnglish(read.words));
  const { cut } = read.value;
  const { by = "plan" } = asked;
  const { rows, all } = sideOn(plans, first, cut.asAt, by);
  const { total, completed, late, waiting } = all.figures;
  return {
    ...unanswered("notKept", ""),
    answered: true,
    because: null,
    words: `${cutInWords(cut)}: ${counted(plans.length, "plan")} with ${counted(total.length, "action")} by ${by}, of which ${completed.length} completed, ${late.length} late, ${waiting.length} waiting for a decision. An action counts once in each plan it stands in.`,
    asAt: cut.asAt,
    knownAt: cut.asAt,
    figures: sideFigures.map((figure) =>
      number(figure, all.figures[figure].length),
    ),
    rows,
    rowsTotal: rows.length,
  };
}

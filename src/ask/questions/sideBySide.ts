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
  Sides,
} from "../../domain/portfolio/portfolio.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { counted } from "../../domain/values/wording.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
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
    /** "CIP 2.2": the plan's short name and the reference; of one action of several plans each. */
    readonly actions: readonly string[];
  }[];
}

export const sideQuestion = {
  name: "side_by_side",
  title: "All plans by theme or post",
  about:
    "Over every plan this person may read, on a day: how many actions, completed, late, waiting for a decision, silent and moved, by plan, by theme or by post, each number with its actions. Themes and posts of one name are one, whichever plan they are in. An action that stands in several plans counts once in the total, which says how many do.",
} as const;

/** "CIP 2.3 = SEND 4.1" for one action of two plans. */
const called = ({ also = [], ...first }: SideAction) =>
  [first, ...also].map(({ plan, ref }) => `${plan} ${ref}`).join(" = ");

/** How many stand in several plans; nothing where none does. */
export function inSeveralSaid({ inSeveral }: Pick<Sides, "inSeveral">): string {
  if (inSeveral.length === 0) return "";
  const values = { n: inSeveral.length, refs: inSeveral.map(called) };
  return ` ${inEnglish(say("asking.inSeveral", values))}`;
}

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

interface Side extends Pick<Sides, "all" | "inSeveral"> {
  readonly of: readonly OpenPlan[];
  readonly rows: readonly SideRow[];
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
  const { lines, all, inSeveral } = sideBySide(
    plans.map(({ record }) => record.plan),
    placed,
    by,
  );
  const rows = lines.map((line) => rowOf(line, by));
  return { of: plans, rows, all, inSeveral };
}

// Kept with the first of the plans, for as long as the others are the same ones.
const sides = new WeakMap<OpenPlan, Map<string, Side>>();

/** The plans side by side on a day, worked out once for as long as they are the same ones. */
export function sideOn(
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
  const side = sideOn(plans, first, cut.asAt, by);
  const { rows, all } = side;
  const { total, completed, late, waiting } = all.figures;
  return {
    ...unanswered("notKept", ""),
    answered: true,
    because: null,
    words: `${cutInWords(cut)}: ${counted(plans.length, "plan")} with ${counted(total.length, "action")} by ${by}, of which ${completed.length} completed, ${late.length} late, ${waiting.length} waiting for a decision.${inSeveralSaid(side)}`,
    asAt: cut.asAt,
    knownAt: cut.asAt,
    figures: sideFigures.map((figure) =>
      number(figure, all.figures[figure].length),
    ),
    rows,
    rowsTotal: rows.length,
  };
}

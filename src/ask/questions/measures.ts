// Did it help? The measures of a day, how each has moved, and the completed actions in three that sum.
import { inEnglish } from "../../domain/words/english.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  didItHelp,
  helpedStates,
  refsOf,
} from "../../domain/measures/didItHelp.ts";
import type { Helped } from "../../domain/measures/didItHelp.ts";
import type { MeasureAt, Movement } from "../../domain/measures/measuresAt.ts";
import { helpedSaid } from "../../domain/measures/measureWords.ts";
import type { BetterWay } from "../../domain/plan/measure.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { cutInWords, figure, number, unanswered } from "../answer.ts";
import type { Figure } from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import type { AskedDays, AskedPart } from "../asked.ts";
import { actionsOf, once } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";

interface MeasureRow {
  readonly measure: string;
  /** The action it stands beside; null for one beside a theme. */
  readonly ref: Ref | null;
  readonly theme: string | null;
  readonly unit: string;
  readonly better: BetterWay;
  readonly baseline: number;
  readonly baselineOn: CalendarDate;
  readonly target: number | null;
  readonly targetBy: CalendarDate | null;
  /** Null where it has not been read since its baseline. */
  readonly latest: number | null;
  readonly latestOn: CalendarDate | null;
  readonly movement: Movement | null;
  readonly atTarget: boolean | null;
  readonly readings: readonly {
    readonly on: CalendarDate;
    readonly value: number;
    readonly source: string;
  }[];
  readonly link: string;
}

/** What became of the measures of completed actions on a day. */
export function helpedOn(plan: OpenPlan, cut: Cut): Helped {
  return once(plan, `helped ${cut.asAt} ${cut.knownAt}`, () =>
    didItHelp(
      actionsOf(plan, cut),
      plan.record.decisions,
      cut,
      plan.record.plan.timeZone,
    ),
  );
}

/** The figures of a day; the first is the sum of the three after it. */
export function helpedFigures(helped: Helped): readonly Figure[] {
  return [
    figure(
      "completedActions",
      helped.completed.map(({ ref }) => ref),
    ),
    ...helpedStates.map((state) =>
      figure(`measure.${state}`, refsOf(helped, state)),
    ),
    number("measures", helped.measures.length),
    number(
      "measuresAtTarget",
      helped.measures.filter(({ atTarget }) => atTarget === true).length,
    ),
  ];
}

function rowOf(
  plan: OpenPlan,
  { measure, actionId, ...at }: MeasureAt,
  actions: ReadonlyMap<string | null, Action>,
): MeasureRow {
  const action = actions.get(actionId) ?? null;
  const { id: _, themeId, title, ...kept } = measure;
  return {
    measure: title,
    ref: action?.ref ?? null,
    theme: plan.record.themes.find(({ id }) => id === themeId)?.title ?? null,
    ...kept,
    latest: at.latest?.value ?? null,
    latestOn: at.latest?.on ?? null,
    movement: at.movement,
    atTarget: at.atTarget,
    readings: at.readings.map(({ on, value, source }) => ({
      on,
      value,
      source,
    })),
    link: plan.linkTo(action),
  };
}

/** Measures and whether what was done helped. */
export const askMeasures: Question<AskedDays & AskedPart, MeasureRow> = {
  name: "measures",
  title: "Did it help?",
  about:
    "The measures kept beside actions and themes on a day, as known on a day: baseline, target, every reading with its source, and whether it moved the right way. Of the completed actions how many had their measure move, not move, or not be measured since; the three sum.",
  ask: (asked, plan) =>
    withRead(plan, readDays(asked, plan), (days) => {
      const helped = helpedOn(plan, days.cut);
      if (helped.measures.length === 0)
        return unanswered(
          "notKept",
          `${cutInWords(days.cut)} the plan kept no measures, so it cannot say whether what was done helped. It can say what was done, when, and with what evidence.`,
          plan.record.plan.title,
        );
      const actions = new Map<string | null, Action>(
        actionsOf(plan, days.cut).map((action) => [action.id, action]),
      );
      const refOf = ({ actionId }: MeasureAt) =>
        actions.get(actionId)?.ref ?? null;
      const found = helped.measures.toSorted((a, b) => {
        const [one, other] = [refOf(a), refOf(b)];
        if (one === null || other === null)
          return Number(one === null) - Number(other === null);
        return compareRefs(one, other);
      });
      return answered(plan, {
        days,
        words: `${cutInWords(days.cut)}: ${inEnglish(helpedSaid(helped))}. Only a reading of the day an action was done, or later, counts.`,
        figures: helpedFigures(helped),
        found,
        row: (one) => rowOf(plan, one, actions),
        part: asked,
      });
    }),
};

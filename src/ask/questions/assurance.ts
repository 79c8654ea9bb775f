// How sure is it? The actions of a day by what stands behind their completion, in six states that sum, and how old the open ones are by rating.
import {
  ageBands,
  ages,
  assuranceAt,
  assuranceStates,
  refsIn,
} from "../../domain/assurance/assurance.ts";
import type {
  Assured,
  AssuranceState,
} from "../../domain/assurance/assurance.ts";
import { assuranceInWords } from "../../domain/assurance/assuranceWords.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import { priorities } from "../../domain/plan/plan.ts";
import type { Priority } from "../../domain/plan/plan.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
import { bodyTitle } from "../../domain/revisions/decidedBy.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { cutInWords, figure } from "../answer.ts";
import type { Figure } from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import type { AskedDays, AskedPart } from "../asked.ts";
import { actionsOf, once } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered, postTitle } from "./base.ts";
import type { Question } from "./base.ts";

interface AssuranceRow {
  readonly ref: Ref;
  readonly title: string;
  readonly post: string | null;
  readonly state: AssuranceState;
  /** The day the state was recorded; null for one that came into the plan as it is. */
  readonly since: CalendarDate | null;
  readonly days: number | null;
  /** Past the date in force, and past the date first promised. */
  readonly daysLate: number | null;
  readonly daysPastPromised: number | null;
  readonly priority: Priority | null;
  /** The body that accepted the risk, and its minute. */
  readonly body: string | null;
  readonly minute: string | null;
  /** What the auditor, or the body, said. Null where it is not for whoever asks. */
  readonly said: string | null;
  readonly link: string;
}

interface AskedAssurance extends AskedDays, AskedPart {
  readonly state?: AssuranceState | undefined;
  readonly priority?: Priority | undefined;
}

/** Every action of a day in its state. */
export function assuredOn(plan: OpenPlan, cut: Cut): readonly Assured[] {
  return once(plan, `assured ${cut.asAt} ${cut.knownAt}`, () =>
    assuranceAt(actionsOf(plan, cut), plan.record, cut),
  );
}

const bandNames = ["notLate", ...ageBands.map((from) => `from${from}`)];

/** The figures of a day: the states, which sum, and the open actions by rating and age, which sum to those not completed. */
export function assuranceFigures(
  assured: readonly Assured[],
): readonly Figure[] {
  return [
    figure(
      "total",
      refsIn(assured, "open", "sentBack", "claimed", "confirmed", "verified"),
    ),
    figure("completedActions", refsIn(assured, "confirmed", "verified")),
    ...assuranceStates.map((state) =>
      figure(`assurance.${state}`, refsIn(assured, state)),
    ),
    ...ages(assured).flatMap(({ priority, counts }) =>
      counts.map((refs, n) =>
        figure(`age.${priority ?? "notRated"}.${bandNames[n]}`, refs),
      ),
    ),
  ];
}

function rowOf(
  plan: OpenPlan,
  one: Assured,
  actions: ReadonlyMap<string, Action>,
): AssuranceRow {
  const { id, ref, accountable, state, by } = one;
  const action = actions.get(id) ?? null;
  return {
    ref,
    title: action?.title ?? "",
    post: postTitle(plan, accountable),
    state,
    since: one.since,
    days: one.days,
    daysLate: one.late,
    daysPastPromised: one.latePromised,
    priority: one.priority,
    body: by && bodyTitle(plan.record.bodies, by),
    minute: by?.minute ?? null,
    said: by?.words ?? null,
    link: plan.linkTo(action),
  };
}

/** What stands behind completion. */
export const askAssurance: Question<AskedAssurance, AssuranceRow> = {
  name: "assurance",
  title: "Assurance",
  about: inEnglish(say("assurance.about", { priorities })),
  ask: (asked, plan) =>
    withRead(plan, readDays(asked, plan), (days) => {
      const all = assuredOn(plan, days.cut);
      const actions = new Map<string, Action>(
        actionsOf(plan, days.cut).map((one) => [one.id, one]),
      );
      const { state, priority } = asked;
      return answered(plan, {
        days,
        words: `${cutInWords(days.cut)}: ${assuranceInWords(all)}`,
        figures: assuranceFigures(all),
        found: all.filter(
          (one) =>
            (state === undefined || one.state === state) &&
            (priority === undefined || one.priority === priority),
        ),
        row: (one) => rowOf(plan, one, actions),
        part: asked,
      });
    }),
};

// Assurance: each action of a day in one of six states that always sum: not claimed, sent back, claimed, confirmed, verified, or its risk accepted instead.
import type { Action } from "../plan/action.ts";
import { dayIn, daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionLog } from "../history/actionLog.ts";
import {
  sentBackIn,
  standingDecisions,
  verificationIn,
} from "../history/decisionLog.ts";
import type { Verification } from "../history/decisionLog.ts";
import type { Cut } from "../history/knownEvents.ts";
import { logAt } from "../history/planAt.ts";
import { openClaim, standingUpdates } from "../history/updateLog.ts";
import type { Decision } from "../plan/decision.ts";
import { priorities } from "../plan/plan.ts";
import type { Plan, Priority } from "../plan/plan.ts";
import { isLive } from "../plan/status.ts";
import type { Update } from "../plan/update.ts";
import type { ActionId, PostId } from "../values/id.ts";
import { byEffect } from "../values/order.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";

/** In the order they are printed. The first five are the actions of the plan, `confirmed` and `verified` its completed ones. */
export const assuranceStates = [
  "open",
  "sentBack",
  "claimed",
  "confirmed",
  "verified",
  "riskAccepted",
] as const;
export type AssuranceState = (typeof assuranceStates)[number];

/** How long open actions are past their date, in days: the first day of each band. */
export const ageBands = [1, 31, 91, 181] as const;

export interface Assured {
  readonly id: ActionId;
  readonly ref: Ref;
  readonly accountable: PostId | null;
  readonly state: AssuranceState;
  /** The day the state was recorded; null for one that was open all along, or came into the plan as it is. */
  readonly since: CalendarDate | null;
  /** Whole days in this state; null as above. */
  readonly days: number | null;
  /** Days past the date in force, for what is not completed and is past it; null else. */
  readonly late: number | null;
  /** The same past the date first promised, which no decision moves. */
  readonly latePromised: number | null;
  /** The gravest rating of the recommendations it answers; null where none is rated. */
  readonly priority: Priority | null;
  /** What the state rests on: the verification, or the acceptance of the risk. */
  readonly by: Decision | null;
}

/** The confirmation that completes an action; null where none was recorded. */
export function confirmationIn(updates: readonly Update[]): Update | null {
  return (
    standingUpdates(updates).findLast(({ kind }) => kind === "confirm") ?? null
  );
}

interface State {
  readonly state: AssuranceState;
  readonly by: Decision | null;
  readonly entry: { readonly recorded: Decision["recorded"] } | null;
}

/** Whether the auditor's word is of the completion that stands now. */
const isOf = (found: Verification | null, confirm: Update | null) =>
  found !== null && found.ruling.confirmId === (confirm?.id ?? null);

/** The state of one action; null for one that left the plan otherwise. `current` and `log` are of the same day. */
export function assuranceOf(
  { current }: Pick<Action, "current">,
  log: ActionLog,
): State | null {
  const found = verificationIn(log.decisions);
  if (!isLive(current.status)) {
    const accepted = standingDecisions(log.decisions)
      .filter(({ ruling }) => ruling.kind === "riskAccepted")
      .toSorted(byEffect)
      .at(-1);
    return accepted
      ? { state: "riskAccepted", by: accepted, entry: accepted }
      : null;
  }
  if (current.status === "completed") {
    const confirm = confirmationIn(log.updates);
    const verified = isOf(found, confirm) && found?.ruling.kind === "verified";
    return verified
      ? { state: "verified", by: found, entry: found }
      : { state: "confirmed", by: null, entry: confirm };
  }
  const claim = openClaim(log.updates);
  if (claim) return { state: "claimed", by: null, entry: claim };
  const back = sentBackIn({ current }, log);
  return back
    ? { state: "sentBack", by: back, entry: back }
    : { state: "open", by: null, entry: null };
}

/** The gravest rating of the recommendations an action answers. */
export function priorityOf(
  { answers = [] }: Pick<Action, "answers">,
  { sources = [] }: Pick<Plan, "sources">,
): Priority | null {
  const named = new Set(answers.map((code) => code.trim().toLowerCase()));
  const rated = sources
    .filter(({ code }) => named.has(code.trim().toLowerCase()))
    .map(({ priority }) => priority);
  return priorities.find((one) => rated.includes(one)) ?? null;
}

/** Whole days past a day; null where it has not passed. */
const past = (day: CalendarDate | null, on: CalendarDate) =>
  day !== null && day < on ? daysBetween(day, on) : null;

/** What of a record assurance looks at. */
interface Assurable extends ActionLog {
  readonly plan: Pick<Plan, "timeZone" | "sources">;
}

/**
 * The actions of a cut, as they stood then (`actionsAt`), each in its state, in natural order. What is past its date is as the position has it: not
 * completed, and the end of the date in force before the day. Source: product.md 4.6 and 4e.
 */
export function assuranceAt(
  actions: readonly Action[],
  record: Assurable,
  cut: Cut,
): readonly Assured[] {
  const { plan } = record;
  const then = logAt(record, cut, plan.timeZone);
  const updates = Map.groupBy(then.updates, ({ actionId }) => actionId);
  const decisions = Map.groupBy(then.decisions, ({ actionId }) => actionId);
  return actions
    .flatMap((action): readonly Assured[] => {
      const { id, ref, accountable, current, due } = action;
      const found = assuranceOf(action, {
        updates: updates.get(id) ?? [],
        revisions: [],
        decisions: decisions.get(id) ?? [],
      });
      if (!found) return [];
      const { state, by, entry } = found;
      const since = entry && dayIn(entry.recorded, plan.timeZone);
      const isOpen = isLive(current.status) && current.status !== "completed";
      return [
        {
          id,
          ref,
          accountable,
          state,
          since,
          days: since && daysBetween(since, cut.asAt),
          late: isOpen ? past(current.inForce, cut.asAt) : null,
          latePromised: isOpen ? past(due?.end ?? null, cut.asAt) : null,
          priority: priorityOf(action, plan),
          by,
        },
      ];
    })
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
}

/** The refs in a state, in natural order. */
export function refsIn(
  assured: readonly Assured[],
  ...states: readonly AssuranceState[]
): readonly Ref[] {
  return assured
    .filter(({ state }) => states.includes(state))
    .map(({ ref }) => ref);
}

/** One line of the table of ages: open actions of one rating by how long they are past their date. */
interface AgeLine {
  /** Null for what answers no rated recommendation. */
  readonly priority: Priority | null;
  /** Not past its date, or without one; then a column for each of `ageBands`. */
  readonly counts: readonly (readonly Ref[])[];
}

/** Open actions (not claimed, sent back or claimed) by rating and age. The columns of a line sum to its open actions, the lines to all of them. */
export function ages(assured: readonly Assured[]): readonly AgeLine[] {
  const open = assured.filter(({ state }) =>
    ["open", "sentBack", "claimed"].includes(state),
  );
  const bandOf = ({ late }: Assured) =>
    late === null ? 0 : ageBands.filter((from) => from <= late).length;
  return [...priorities, null].flatMap((priority) => {
    const ours = open.filter((one) => one.priority === priority);
    return ours.length === 0
      ? []
      : [
          {
            priority,
            counts: [0, ...ageBands].map((_, n) =>
              ours.filter((one) => bandOf(one) === n).map(({ ref }) => ref),
            ),
          },
        ];
  });
}

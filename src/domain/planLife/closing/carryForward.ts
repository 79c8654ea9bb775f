// Carry-forward: before a plan closes every open action gets a destination, and where it went is said in words.
import { inEnglish } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { isOpen } from "../../plan/status.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { CarriedSources } from "./carriedAnswers.ts";
import { carriedSaid, closureStatement } from "./closureStatement.ts";
import type { Destination, Destinations } from "./destination.ts";
import { homeOf } from "../../plan/home.ts";
import { refuseHome } from "../actions/bringIn.ts";
import { firstRefusal, refuseAtHome, trimmed } from "../../rules/entryRules.ts";
import type { ActionId, PlanId } from "../../values/id.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Plan } from "../../plan/plan.ts";
import { carriedAs, withLinks } from "./carriedAction.ts";
import { freshRef, refsUsed } from "../actions/newActions.ts";
import { may } from "../../rights/permission.ts";
import { ruled, withCurrent } from "../../rules/planRules.ts";
import type {
  ActionChange,
  Agreed,
  PlanContext,
} from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { compareRefs } from "../../values/ref.ts";
import { yearlyCheck } from "./yearlyCheck.ts";

/** Actions that need a destination: live and not completed, in natural order. A claim not yet confirmed still needs one. */
export function openActions(record: PlanRecord): readonly Action[] {
  return record.actions
    .map((action) => withCurrent(record, action))
    .filter(({ current }) => isOpen(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
}

/** Open actions still to be placed: what the wizard counts down. */
export function leftToPlace(
  record: PlanRecord,
  destinations: Destinations,
): readonly Action[] {
  return openActions(record).filter((one) => !destinations.has(one.id));
}

export interface CarriedForward {
  /** What happens to the actions of the closing plan. */
  readonly closed: readonly ActionChange[];
  /** New actions in other plans, each with its dates, moves and lineage. */
  readonly carried: readonly ActionChange[];
  /** Other plans whose registers of recommendations take in what the carried actions answer. */
  readonly plans: readonly { readonly before: Plan; readonly after: Plan }[];
  /** First yearly checks of what became everyday work: milestones of the closed actions, each with its day. */
  readonly checks: readonly Milestone[];
  /** The closure statement, paragraph by paragraph. */
  readonly statement: readonly Sentence[];
}

/**
 * Sends every open action where it goes. Refuses: `notYours`, `notClosing`, `unplaced` (naming each action left),
 * `notOpen`, `noSuchPlan`, `noTheme`, `noRef`, `refUsed`, `noSuchAction`, `noReason`, `noService`, `checkPast`, `tooMany`,
 * and of an action that another plan is home to `atHome`, `ownPlan` and `alreadyIn`.
 * Nothing is returned unless all of it can be done. `others` are the plans that work may go to, with their records.
 */
export function carryForward(
  destinations: Destinations,
  others: readonly PlanRecord[],
  context: PlanContext,
): Answer<CarriedForward> {
  const { record, actor } = context;
  const refused = firstRefusal(
    may(actor, "carryForward"),
    record.plan.state === "closing"
      ? null
      : no(
          "notClosing",
          say("carryForward.notClosing", { plan: record.plan.title }),
        ),
    refuseUnplaced(record, destinations),
  );
  if (refused) return refused;
  const used = new Map(
    others.map((one) => [one.plan.id, new Set(refsUsed(one))]),
  );
  const sources = new CarriedSources(
    record.plan,
    others.map(({ plan }) => plan),
  );
  const taking: Taking = { others, used, sources };
  const closed: ActionChange[] = [];
  const carried: ActionChange[] = [];
  const became = new Map<ActionId, Action>();
  const checks: Milestone[] = [];
  for (const action of openActions(record)) {
    const to = destinations.get(action.id);
    if (!to) continue;
    const sent = send(action, to, taking, context);
    if (!sent.ok) return sent;
    closed.push(sent.value.closed);
    if (sent.value.carried) {
      carried.push(sent.value.carried);
      became.set(action.id, sent.value.carried.action);
    }
    if (to.kind === "businessAsUsual")
      checks.push(yearlyCheck(action, to, context));
  }
  const statement = closureStatement(
    record,
    destinations,
    closed,
    context.today,
  );
  const plans = sources.plans();
  if (!plans.ok) return plans;
  return yes({
    closed,
    carried: withLinks(carried, became, record),
    plans: plans.value,
    checks,
    statement,
  });
}

function refuseUnplaced(
  record: PlanRecord,
  destinations: Destinations,
): Refusal | null {
  const left = leftToPlace(record, destinations).map((one) => one.ref);
  if (left.length > 0)
    return no(
      "unplaced",
      say("carryForward.unplaced", { n: left.length, left: left.join(", ") }),
    );
  const open = new Set(openActions(record).map((one) => one.id));
  return [...destinations.keys()].every((id) => open.has(id))
    ? null
    : no("notOpen", say("carryForward.notOpen"));
}

/** What the other plans have, and what they take in on the way. */
interface Taking {
  readonly others: readonly PlanRecord[];
  readonly used: ReadonlyMap<PlanId, Set<string>>;
  readonly sources: CarriedSources;
}

interface Sent {
  readonly closed: ActionChange;
  readonly carried: ActionChange | null;
}

function send(
  action: Action,
  to: Destination,
  taking: Taking,
  context: PlanContext,
): Answer<Sent> {
  const { others } = taking;
  if (to.kind === "stop") return stop(action, to.reason, context);
  if (to.kind === "businessAsUsual") return toService(action, to, context);
  const other = others.find((one) => one.plan.id === to.planId);
  if (!other || other.plan.state === "closed")
    return no(
      "noSuchPlan",
      say("carryForward.noSuchPlan", { ref: action.ref }),
    );
  if (to.kind === "absorb") return absorb(action, to, other, context);
  return transfer(action, to, other, taking, context);
}

/** Leaves the plan for a service or another plan, which calls it `as`; why is recorded in the language of the record. */
function leave(
  action: Action,
  to: Exclude<Destination, { readonly kind: "stop" }>,
  {
    title,
    id,
    as,
  }: {
    readonly title: string;
    readonly id: PlanId | null;
    readonly as: Action["ref"] | null;
  },
  context: PlanContext,
): ActionChange {
  return ruled(
    context,
    action,
    { kind: "transferred", to: title, toPlanId: id, toRef: as },
    { reason: inEnglish(carriedSaid(to, title, as)) },
  );
}

function stop(
  action: Action,
  reason: string,
  context: PlanContext,
): Answer<Sent> {
  if (trimmed(reason) === null)
    return no("noReason", say("carryForward.noReason", { ref: action.ref }));
  const agreed: Agreed = { reason };
  const closed = ruled(context, action, { kind: "actionWithdrawn" }, agreed);
  return yes({ closed, carried: null });
}

function toService(
  action: Action,
  to: Destination & { readonly kind: "businessAsUsual" },
  context: PlanContext,
): Answer<Sent> {
  const atHome = refuseAtHome(action);
  if (atHome) return atHome;
  const service = trimmed(to.service);
  if (service === null)
    return no("noService", say("carryForward.noService", { ref: action.ref }));
  if (to.firstCheck <= context.today)
    return no("checkPast", say("carryForward.checkPast", { ref: action.ref }));
  return yes({
    closed: leave(action, to, { title: service, id: null, as: null }, context),
    carried: null,
  });
}

function absorb(
  action: Action,
  to: Destination & { readonly kind: "absorb" },
  other: PlanRecord,
  context: PlanContext,
): Answer<Sent> {
  const target = openActions(other).find(
    // Into itself, as it stands in a plan that this one is home to, nothing would be absorbed.
    (one) => one.id === to.actionId && homeOf(one)?.actionId !== action.id,
  );
  if (!target)
    return no(
      "noSuchAction",
      say("carryForward.noSuchAction", {
        ref: action.ref,
        plan: other.plan.title,
      }),
    );
  return yes({
    closed: leave(action, to, { ...other.plan, as: target.ref }, context),
    carried: null,
  });
}

function transfer(
  action: Action,
  to: Destination & { readonly kind: "transfer" },
  other: PlanRecord,
  taking: Taking,
  context: PlanContext,
): Answer<Sent> {
  const used = taking.used.get(to.planId) ?? new Set();
  if (!other.themes.some((one) => one.id === to.themeId))
    return no(
      "noTheme",
      say("carryForward.noTheme", { plan: other.plan.title, ref: action.ref }),
    );
  const home = homeOf(action);
  const there = home && refuseHome(action, home, other);
  if (there) return there;
  const ref = freshRef(to.ref, used, other.actions);
  if (!ref.ok) return ref;
  used.add(ref.value.toLowerCase());
  const { plan } = context.record;
  const answers = taking.sources.carry(action, to.planId);
  const carried = carriedAs(
    { ...action, ...(answers.length > 0 ? { answers } : {}) },
    ref.value,
    to,
    other,
    context,
  );
  return yes({
    closed: leave(action, to, { ...other.plan, as: ref.value }, context),
    carried: {
      ...carried,
      action: {
        ...carried.action,
        ...(action.home
          ? { carriedFrom: action.carriedFrom, home: action.home }
          : {
              carriedFrom: {
                planId: plan.id,
                plan: plan.title,
                ref: action.ref,
              },
            }),
      },
    },
  });
}

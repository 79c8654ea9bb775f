// A decision recorded by mistake: taken back by a new entry with the reason. Nothing is erased, and what was known on a day stays known then.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import {
  changeOf,
  currentIn,
  newDecision,
  newUpdate,
} from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import type { Corrects, Decision } from "../plan/decision.ts";
import {
  closedMeetingOf,
  isOfMeeting,
  takenBack,
} from "../history/decisionLog.ts";
import { standingUpdates } from "../history/updateLog.ts";
import type { DecisionId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import { may } from "../rights/permission.ts";
import {
  firstRefusal,
  refuseGone,
  refuseLeft,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { Update } from "../plan/update.ts";
import { byDate } from "../values/order.ts";

type Recorded = Pick<Decision, "meetingId" | "effective"> & Corrects;

/** Where it is recorded that a decision was none: at its own meeting; where that is closed, as a correction at the next one that was held. */
function recordedAt(
  decision: Decision,
  meetings: readonly Meeting[],
  { action, today }: RuleContext,
): Answer<Recorded> {
  const closed = closedMeetingOf(decision, meetings);
  if (closed === null)
    return yes({ meetingId: decision.meetingId, effective: today });
  const [next] = meetings
    .filter(({ bodyId }) => bodyId === closed.bodyId)
    .filter(({ date, state }) => date > closed.date && state !== "closed")
    .toSorted(byDate);
  if (next && next.date <= today)
    return yes({
      meetingId: next.id,
      effective: closed.date,
      corrects: closed.id,
    });
  const when = next
    ? say("takeBack.on", { on: next.date })
    : say("takeBack.onceHeld");
  return no(
    "meetingClosed",
    say("takeBack.meetingClosed", {
      closed: closed.date,
      ref: action.ref,
      when,
    }),
  );
}

/** The question put to the officer with the decision, while nobody has answered it. */
function unanswered(
  { ruling, recorded }: Decision,
  { log }: RuleContext,
): readonly Update[] {
  if (ruling.kind !== "asked") return [];
  const standing = standingUpdates(log.updates);
  const answered = new Set(standing.map(({ about }) => about));
  return standing.filter(
    ({ id, kind, note, recorded: at }) =>
      kind === "question" &&
      note === ruling.question &&
      at === recorded &&
      !answered.has(id),
  );
}

/**
 * Takes back what a meeting decided about an action, because it was recorded wrongly. A date moved by it goes back, a proposal waits
 * again, an unanswered question is withdrawn; the position on the days in between, as it was known then, stays. `meetings` are the plan's:
 * what a closed one recorded is taken back at the next meeting of the body, as a correction that counts from its day. Refuses `notYours`,
 * `ownWork` (the proposer), `noSuchDecision`, `alreadyTakenBack`, `noReason`, `tooLong`, `leftPlan`, `planClosed`, `meetingClosed`.
 * Source: product.md 4.2, 4b.7 and 5.
 */
export function takeBackDecision(
  draft: {
    readonly decisionId: DecisionId;
    readonly words: string;
    readonly meetings: readonly Meeting[];
  },
  context: RuleContext,
): Answer<Change> {
  const { action, log } = context;
  const decision = log.decisions.find(({ id }) => id === draft.decisionId);
  if (!decision || !isOfMeeting(decision))
    return no(
      "noSuchDecision",
      say("takeBack.noSuchDecision", { ref: action.ref }),
    );
  const words = trimmed(draft.words);
  const earlier = takenBack(log.decisions).get(decision.id);
  const refused = firstRefusal(
    allowed(decision, context),
    earlier
      ? no(
          "alreadyTakenBack",
          say("takeBack.alreadyTakenBack", {
            ref: action.ref,
            effective: earlier.effective,
            by: earlier.by.name,
          }),
        )
      : null,
    decision.planId === context.plan.id
      ? refuseLeft(context, currentIn(context))
      : refuseGone(context, currentIn(context)),
    words === null
      ? no("noReason", say("takeBack.noReason", { ref: action.ref }))
      : null,
    refuseLong({ reason: words }),
  );
  if (refused) return refused;
  const recorded = recordedAt(decision, draft.meetings, context);
  if (!recorded.ok) return recorded;
  const { meetingId, effective, ...corrects } = recorded.value;
  const entry = newDecision(
    context,
    { kind: "takenBack", decisionId: decision.id, ...corrects },
    { bodyId: decision.bodyId, meetingId, words, effective },
  );
  const questions = unanswered(decision, context);
  return yes(
    changeOf(context, {
      decisions: [entry],
      updates: questions.map(({ id }) =>
        newUpdate(context, "undo", { about: id }),
      ),
    }),
  );
}

/** Who may record such a decision may take it back. */
function allowed({ ruling }: Decision, { action, actor, log }: RuleContext) {
  if (!("revisionId" in ruling)) return may(actor, "takeMeeting", { action });
  const revision = log.revisions.find(({ id }) => id === ruling.revisionId);
  return may(
    actor,
    "recordDecision",
    revision ? { action, madeBy: revision.by } : { action },
  );
}

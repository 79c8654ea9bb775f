// Assurance: an auditor verifies what was completed or sends it back with why; a body accepts a risk instead of an action being done.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Body } from "../plan/body.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Update } from "../plan/update.ts";
import { changeOf, currentIn, newDecision } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import { may } from "../rights/permission.ts";
import { confirmationIn } from "./assurance.ts";
import { verificationIn } from "../history/decisionLog.ts";

/** Whoever claimed or confirmed it verifies nothing of it. */
function refuseOwn(
  confirm: Update | null,
  { action, actor, log }: RuleContext,
): Refusal | null {
  const claim = log.updates.find(({ id }) => id === confirm?.about);
  return firstRefusal(
    may(actor, "verifyCompletion", { action }),
    ...[confirm, claim].map((one) =>
      one ? may(actor, "verifyCompletion", { action, madeBy: one.by }) : null,
    ),
  );
}

/** The completion an auditor looks at: its confirmation, or null where it came into the plan as completed. */
function completionToLookAt(context: RuleContext): Answer<Update | null> {
  const { action, log } = context;
  const current = currentIn(context);
  const confirm = confirmationIn(log.updates);
  const refused = firstRefusal(
    refuseOwn(confirm, context),
    refuseGone(context, current),
    current.status === "completed"
      ? null
      : no("notCompleted", say("assurance.notCompleted", { ref: action.ref })),
  );
  return refused ?? yes(confirm);
}

/**
 * Verifies that a completed action is done. Refuses `notYours`, `ownWork` (who claimed or confirmed it), `planClosed`, `leftPlan`, `notCompleted`,
 * `alreadyVerified`, `tooLong`. Source: product.md 4e.
 */
export function verifyCompletion(
  draft: { readonly note?: string | null },
  context: RuleContext,
): Answer<Change> {
  const { action, log } = context;
  const found = completionToLookAt(context);
  if (!found.ok) return found;
  const confirmId = found.value?.id ?? null;
  const last = verificationIn(log.decisions);
  const words = trimmed(draft.note);
  const refused = firstRefusal(
    last?.ruling.kind === "verified" && last.ruling.confirmId === confirmId
      ? no(
          "alreadyVerified",
          say("assurance.alreadyVerified", {
            ref: action.ref,
            by: last.by.name,
          }),
        )
      : null,
    refuseLong({ note: words }),
  );
  if (refused) return refused;
  const ruling = { kind: "verified", confirmId } as const;
  return yes(
    changeOf(context, { decisions: [newDecision(context, ruling, { words })] }),
  );
}

/**
 * Sends a completed action back: it is open again from today, as it was before it was completed. Refuses as verifying does, and `needsReason`.
 * What was verified may be sent back as well. Source: product.md 4e.
 */
export function sendBack(
  draft: { readonly reason: string },
  context: RuleContext,
): Answer<Change> {
  const { action } = context;
  const found = completionToLookAt(context);
  if (!found.ok) return found;
  const words = trimmed(draft.reason);
  const refused = firstRefusal(
    words === null
      ? no("needsReason", say("assurance.needsReason", { ref: action.ref }))
      : null,
    refuseLong({ reason: words }),
  );
  if (refused) return refused;
  const ruling = {
    kind: "sentBack",
    confirmId: found.value?.id ?? null,
  } as const;
  return yes(
    changeOf(context, { decisions: [newDecision(context, ruling, { words })] }),
  );
}

interface RiskAcceptance {
  readonly body: Body;
  /** The meeting that accepted it. */
  readonly meeting: Meeting;
  readonly minute: string;
  readonly reason: string;
}

/**
 * Records that a body accepts the risk instead of the action being done: the action leaves the plan on the meeting's day, unfinished. Refuses
 * `notYours`, `planClosed`, `leftPlan`, `completed`, `notHeld` (no meeting of that body, or one to come), `meetingClosed`, `needsMinute`,
 * `needsReason`, `tooLong`. Source: product.md 4e.
 */
export function acceptRisk(
  { body, meeting, minute, reason }: RiskAcceptance,
  context: RuleContext,
): Answer<Change> {
  const { action, actor, today } = context;
  const { ref } = action;
  const current = currentIn(context);
  const words = trimmed(reason);
  const refused = firstRefusal(
    may(actor, "acceptRisk", { action }),
    refuseGone(context, current),
    current.status === "completed"
      ? no("completed", say("assurance.completed", { ref }))
      : null,
    meeting.bodyId !== body.id || meeting.date > today
      ? no("notHeld", say("assurance.notHeld", { ref, body: body.title }))
      : null,
    meeting.state === "closed"
      ? no(
          "meetingClosed",
          say("assurance.meetingClosed", { ref, on: meeting.date }),
        )
      : null,
    trimmed(minute) === null
      ? no("needsMinute", say("assurance.needsMinute", { ref }))
      : null,
    words === null
      ? no("needsReason", say("assurance.needsRisk", { ref }))
      : null,
    refuseLong({ reason: words }),
  );
  if (refused) return refused;
  const decision = newDecision(
    context,
    { kind: "riskAccepted" },
    {
      words,
      bodyId: body.id,
      meetingId: meeting.id,
      minute: trimmed(minute),
      effective: meeting.date,
    },
  );
  return yes(changeOf(context, { decisions: [decision] }));
}

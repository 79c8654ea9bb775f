// Proposing a date: anyone responsible may ask, with a reason; the date in force stays until a body decides.
import { say } from "../words/say.ts";
import type { ActionCurrent } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { changeOf, currentIn, newDecision } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  readDay,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import { asId } from "../values/id.ts";
import type { RevisionId } from "../values/id.ts";
import type { Milestone } from "../plan/milestone.ts";
import { milestoneInForce } from "./milestoneDate.ts";
import { may, postFor } from "../rights/permission.ts";
import { revisionReasons } from "../plan/revision.ts";
import type { Revision, RevisionReason } from "../plan/revision.ts";
import { awaitingRevision, revisionState } from "./revisionState.ts";

export interface ProposalDraft {
  /** The day proposed, as typed; null for "not yet agreed". */
  readonly to: string | null;
  /** The date as the officer put it ("August 2018 at the latest"); the day in words unless said. */
  readonly toText?: string | null;
  readonly reason: RevisionReason;
  readonly words: string;
  readonly correctiveAction?: string | null;
  /** What it does to other actions; `effectOfMove` offers the words. */
  readonly effect?: string | null;
  /** Why a day that has passed is proposed; required for one. */
  readonly whyPast?: string | null;
  /** Set to move a milestone's date and not the action's. */
  readonly milestone?: Milestone | null;
}

/**
 * Proposes a date; nothing moves, and a proposal still waiting is replaced. Refuses: `notYours`, `planClosed`, `leftPlan`,
 * `notLive` (a draft's dates are edited, not proposed), `completed`, `awaitingConfirmation`, `milestoneReached`, `noReason`,
 * `noWords`, `tooLong`, `noSuchDay`, `sameDate`, `alreadyProposed`, `pastWithoutWhy`. Source: product.md 2.2, domain.md F46.
 */
export function proposeDate(
  draft: ProposalDraft,
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const current = currentIn(context);
  const { milestone = null } = draft;
  const refused = firstRefusal(
    may(actor, "proposeDate", { action }),
    refuseGone(context, current),
    refuseSettled(milestone, current, context),
    refuseWithoutReason(draft),
  );
  if (refused) return refused;
  const to = draft.to === null ? yes(null) : readDay(draft.to, say("day.new"));
  if (!to.ok) return to;
  const from = milestone ? milestoneInForce(milestone, log) : current.inForce;
  const wrongDate = firstRefusal(
    refuseSame(to.value, from, milestone, context),
    refusePast(to.value, draft, context),
  );
  if (wrongDate) return wrongDate;
  const revision = newRevision(draft, from, to.value, context);
  return yes(changeOf(context, { revisions: [revision] }));
}

function newRevision(
  draft: ProposalDraft,
  from: CalendarDate | null,
  to: CalendarDate | null,
  context: RuleContext,
): Revision {
  const { action, actor } = context;
  const whyPast = trimmed(draft.whyPast);
  const words = draft.words.trim();
  return {
    id: asId(context.newId()),
    planId: action.planId,
    actionId: action.id,
    milestoneId: draft.milestone?.id ?? null,
    from,
    to,
    toText: trimmed(draft.toText) ?? (to ? inWords(to) : "not yet agreed"),
    reason: draft.reason,
    words: whyPast ? `${words}\n\n${whyPast}` : words,
    correctiveAction: trimmed(draft.correctiveAction),
    effect: trimmed(draft.effect),
    effective: context.today,
    recorded: context.now,
    by: actor.person,
    post: postFor(actor, action),
    door: context.door,
  };
}

function refuseSettled(
  milestone: Milestone | null,
  current: ActionCurrent,
  { action, plan }: RuleContext,
): Refusal | null {
  if (plan.state === "draft" || plan.state === "approved")
    return no(
      "notLive",
      say("proposal.notLive", { plan: plan.title, ref: action.ref }),
    );
  if (current.status === "completed")
    return no("completed", say("proposal.completed", { ref: action.ref }));
  if (current.claimed)
    return no(
      "awaitingConfirmation",
      say("proposal.awaitingConfirmation", { ref: action.ref }),
    );
  if (milestone?.reached)
    return no(
      "milestoneReached",
      say("proposal.milestoneReached", {
        milestone: milestone.title,
        reached: milestone.reached,
      }),
    );
  return null;
}

function refuseWithoutReason(draft: ProposalDraft): Refusal | null {
  if (!revisionReasons.includes(draft.reason))
    return no("noReason", say("proposal.noReason"));
  if (trimmed(draft.words) === null)
    return no("noWords", say("proposal.noWords"));
  return refuseLong({
    reason: draft.words,
    correctiveAction: draft.correctiveAction,
    effect: draft.effect,
    dateInWords: draft.toText,
    whyPast: draft.whyPast,
  });
}

function refuseSame(
  to: CalendarDate | null,
  from: CalendarDate | null,
  milestone: Milestone | null,
  { action, log }: RuleContext,
): Refusal | null {
  const what = milestone
    ? say("proposal.milestone", { milestone: milestone.title })
    : action.ref;
  const date = to ? say("date", { on: to }) : say("notYetAgreed");
  if (to === from)
    return no("sameDate", say("proposal.sameDate", { what, date }));
  const waiting = awaitingRevision(log, milestone?.id);
  if (waiting && waiting.to === to)
    return no(
      "alreadyProposed",
      say("proposal.alreadyProposed", {
        by: waiting.by.name,
        date,
        what,
        effective: waiting.effective,
      }),
    );
  return null;
}

function refusePast(
  to: CalendarDate | null,
  draft: ProposalDraft,
  { today }: RuleContext,
): Refusal | null {
  if (to === null || to >= today || trimmed(draft.whyPast) !== null)
    return null;
  return no("pastWithoutWhy", say("proposal.pastWithoutWhy", { to }));
}

/**
 * Takes a proposal back; the date in force was never moved. Refuses: `notYours`, `noSuchProposal`, `decided`, `superseded`,
 * `planClosed`, `leftPlan`.
 */
export function withdrawProposal(
  draft: { readonly revisionId: RevisionId; readonly words?: string | null },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const words = trimmed(draft.words);
  const revision = log.revisions.find((one) => one.id === draft.revisionId);
  const refused = firstRefusal(
    may(actor, "proposeDate", { action }),
    refuseGone(context, currentIn(context)),
    refuseLong({ reason: words }),
    revision
      ? refuseUnlessWaiting(revision, context)
      : noSuchProposal(action.ref),
  );
  if (refused) return refused;
  const decision = newDecision(
    context,
    { kind: "proposalWithdrawn", revisionId: draft.revisionId },
    { words },
  );
  return yes(changeOf(context, { decisions: [decision] }));
}

export function noSuchProposal(ref: string): Refusal {
  return no("noSuchProposal", say("proposal.noSuchProposal", { ref }));
}

function refuseUnlessWaiting(
  revision: Revision,
  { action, log }: RuleContext,
): Refusal | null {
  const { status, decision } = revisionState(revision, log);
  if (status === "awaiting" || status === "supported") return null;
  return no(
    status === "superseded" ? "superseded" : "decided",
    say("proposal.settled", {
      ref: action.ref,
      how: say(`proposalState.${status}`),
      when: decision ? say("on", { on: decision.effective }) : "",
    }),
  );
}

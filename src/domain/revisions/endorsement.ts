// Endorsement: a named body decides a proposed date, item by item, with a meeting and a minute. Only this moves a date.
import type { Worded } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { approverSaid } from "../plan/body.ts";
import type { Body } from "../plan/body.ts";
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
import type { Corrects } from "../plan/decision.ts";
import type { RevisionId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Milestone } from "../plan/milestone.ts";
import { may } from "../rights/permission.ts";
import { noSuchProposal } from "./proposal.ts";
import type { Revision } from "../plan/revision.ts";
import { revisionState } from "./revisionState.ts";
import { mayAgree, route } from "./route.ts";

/** Who decided and where it is minuted. A safe milestone move needs no body: all three are null. */
export interface Sitting {
  readonly body: Body | null;
  readonly meeting: Meeting | null;
  readonly minute: string | null;
  /** The closed meeting whose record this meeting puts right: the decision is effective on that day. */
  readonly corrects?: Meeting | null;
}

/** What decision rules look at besides the action: the milestone that moves and the bodies, so that an earlier decision can be named. */
export interface DecisionContext extends RuleContext {
  readonly milestones: readonly Milestone[];
  readonly bodies: readonly Body[];
}

export type DecisionOutcome =
  "endorsed" | "endorsedWithAnotherDate" | "refused";

export interface DecisionDraft extends Sitting {
  readonly revisionId: RevisionId;
  readonly outcome: DecisionOutcome;
  /** With another date only: the day the body agreed, as typed; null for "not yet agreed". */
  readonly date?: string | null;
  readonly words?: string | null;
}

/**
 * The Board supports a proposal and sends it on; nothing moves. Refuses what deciding refuses, and `notTheBoard`,
 * `alreadySupported`. Source: domain.md 5.2 and F47.
 */
export function supportRevision(
  draft: Sitting & {
    readonly revisionId: RevisionId;
    readonly words?: string | null;
  },
  context: DecisionContext,
): Answer<Change> {
  const revision = findOpen(draft, context);
  if (!revision.ok) return revision;
  const { action, log } = context;
  const about = { ref: action.ref, board: approverSaid(context.bodies) };
  const refused = firstRefusal(
    draft.body?.kind === "board"
      ? null
      : no("notTheBoard", say("endorsement.notTheBoard", about)),
    revisionState(revision.value, log).status === "supported"
      ? no("alreadySupported", say("endorsement.alreadySupported", about))
      : null,
  );
  if (refused) return refused;
  const decision = newDecision(
    context,
    { kind: "supported", revisionId: revision.value.id, ...named(draft) },
    minuted(draft, context),
  );
  return yes(changeOf(context, { decisions: [decision] }));
}

/**
 * Records a body's decision: endorsed, endorsed with another date, or refused. It takes effect on the day of the meeting
 * and is recorded now, so a minute entered late shows as late. A closed meeting takes nothing more: a later meeting of the body records a
 * correction that names it, effective on its day. Refuses: `notYours`, `ownWork` (the proposer), `noSuchProposal`,
 * `alreadyDecided` (naming the body, day and minute), `superseded`, `withdrawn`, `noBody`, `noMeeting`, `otherBodysMeeting`,
 * `meetingToCome`, `meetingClosed`, `nothingToCorrect`, `meetingBeforeProposal`, `noMinute`, `notEntitled`, `noDate`, `noSuchDay`, `sameDate`, `pastWithoutWhy`,
 * `completed`, `leftPlan`, `planClosed`, `tooLong`. Source: product.md 2.2, 4.5 and 4b.7, domain.md F47, F48 and F50.
 */
export function decideRevision(
  draft: DecisionDraft,
  context: DecisionContext,
): Answer<Change> {
  const found = findOpen(draft, context);
  if (!found.ok) return found;
  const revision = found.value;
  const agreed = agreedDate(draft, revision, context);
  if (!agreed.ok) return agreed;
  const refused = firstRefusal(
    refuseUnentitled(draft, { ...revision, to: agreed.value }, context),
    draft.outcome === "refused" ? null : refuseFinished(draft, context),
  );
  if (refused) return refused;
  const decision = newDecision(
    context,
    draft.outcome === "refused"
      ? { kind: "refused", revisionId: revision.id, ...named(draft) }
      : {
          kind: "endorsed",
          revisionId: revision.id,
          date: agreed.value,
          ...named(draft),
        },
    minuted(draft, context),
  );
  return yes(changeOf(context, { decisions: [decision] }));
}

/** The meeting that is corrected, as the ruling names it. */
function named({ corrects }: Sitting): Corrects {
  return corrects ? { corrects: corrects.id } : {};
}

/** The day the decision is of: the corrected meeting's, else the meeting's own, else today. */
function dayOf({ corrects, meeting }: Sitting, today: CalendarDate) {
  return (corrects ?? meeting)?.date ?? today;
}

function minuted(
  draft: Sitting & { readonly words?: string | null },
  { today }: RuleContext,
) {
  return {
    bodyId: draft.body?.id ?? null,
    meetingId: draft.meeting?.id ?? null,
    minute: trimmed(draft.minute),
    words: trimmed(draft.words),
    effective: dayOf(draft, today),
  };
}

/** The proposal, if it may be decided at this sitting by this person. */
function findOpen(
  draft: Sitting & {
    readonly revisionId: RevisionId;
    readonly words?: string | null;
  },
  context: DecisionContext,
): Answer<Revision> {
  const { action, actor, log } = context;
  const revision = log.revisions.find((one) => one.id === draft.revisionId);
  if (!revision) return noSuchProposal(action.ref);
  const verb = draft.body ? "recordDecision" : "agreeSafeMove";
  const refused = firstRefusal(
    may(actor, verb, { action, madeBy: revision.by }),
    refuseDecided(revision, context),
    refuseGone(context, currentIn(context)),
    refuseSitting(draft, revision, context),
    refuseLong({ note: draft.words }),
  );
  return refused ?? yes(revision);
}

function refuseDecided(
  revision: Revision,
  { action, log, bodies }: DecisionContext,
): Refusal | null {
  const { status, decision, by } = revisionState(revision, log);
  if (by)
    return no(
      "superseded",
      say("endorsement.superseded", {
        ref: action.ref,
        toText: by.toText,
        effective: by.effective,
      }),
    );
  if (!decision || status === "supported") return null;
  const day = decision.effective;
  if (status === "withdrawn")
    return no(
      "withdrawn",
      say("endorsement.withdrawn", { ref: action.ref, day }),
    );
  const body = bodies.find((one) => one.id === decision.bodyId);
  return no(
    "alreadyDecided",
    decidedBefore(action.ref, status === "refused" ? status : "endorsed", day, {
      body: body?.title ?? null,
      minute: decision.minute,
    }),
  );
}

/** "… was already endorsed by Cabinet on 3 June 2018 (minute 7).": what is known of the first decision, and no more. */
function decidedBefore(
  ref: string,
  status: "endorsed" | "refused",
  on: CalendarDate,
  {
    body,
    minute,
  }: { readonly body: string | null; readonly minute: string | null },
): Worded {
  return say("endorsement.alreadyDecided", {
    ref,
    how: say(`proposalState.${status}`),
    by: body === null ? "" : say("by", { body }),
    on,
    minute: minute ? say("minute", { minute }) : "",
  });
}

function refuseSitting(
  { body, meeting, corrects = null }: Sitting,
  revision: Revision,
  { action, today }: RuleContext,
): Refusal | null {
  if (!body) return null;
  if (!meeting)
    return no(
      "noMeeting",
      say("endorsement.noMeeting", { body: body.title, ref: action.ref }),
    );
  const day = meeting.date;
  if (meeting.bodyId !== body.id)
    return no(
      "otherBodysMeeting",
      say("endorsement.otherBodysMeeting", { day, body: body.title }),
    );
  if (meeting.date > today)
    return no(
      "meetingToCome",
      say("endorsement.meetingToCome", { day, ref: action.ref }),
    );
  const closed = refuseClosed(body, meeting, corrects);
  if (closed) return closed;
  const seen = dayOf({ body, meeting, minute: null, corrects }, today);
  if (seen < revision.effective)
    return no(
      "meetingBeforeProposal",
      say("endorsement.meetingBeforeProposal", {
        ref: action.ref,
        effective: revision.effective,
        seen,
      }),
    );
  return null;
}

/** A closed meeting takes nothing more, and only a closed one is put right by a later one. */
function refuseClosed(
  body: Body,
  meeting: Meeting,
  corrects: Meeting | null,
): Refusal | null {
  const day = meeting.date;
  if (meeting.state === "closed")
    return no(
      "meetingClosed",
      say("endorsement.meetingClosed", { day, body: body.title }),
    );
  if (corrects === null) return null;
  const earlier = corrects.date;
  if (corrects.bodyId !== body.id || corrects.date >= meeting.date)
    return no(
      "nothingToCorrect",
      say("endorsement.notEarlier", { day, body: body.title, earlier }),
    );
  return corrects.state === "closed"
    ? null
    : no("nothingToCorrect", say("endorsement.notClosed", { earlier }));
}

/** The date the ruling would put in force; for a refusal, the one that was proposed. */
function agreedDate(
  draft: DecisionDraft,
  revision: Revision,
  context: RuleContext,
): Answer<CalendarDate | null> {
  if (draft.outcome !== "endorsedWithAnotherDate") return yes(revision.to);
  const { ref } = context.action;
  if (draft.date === undefined)
    return no("noDate", say("endorsement.noDate", { ref }));
  const date =
    draft.date === null ? yes(null) : readDay(draft.date, say("day.agreed"));
  if (!date.ok) return date;
  if (date.value === revision.from)
    return no(
      "sameDate",
      date.value
        ? say("endorsement.sameDate", { date: date.value, ref })
        : say("endorsement.sameUnagreed", { ref }),
    );
  const day = dayOf(draft, context.today);
  if (date.value && date.value < day && trimmed(draft.words) === null)
    return no(
      "pastWithoutWhy",
      say("endorsement.pastWithoutWhy", { date: date.value, ref }),
    );
  return date;
}

function refuseUnentitled(
  { body, minute }: Sitting,
  revision: Revision,
  context: DecisionContext,
): Refusal | null {
  const { ref } = context.action;
  const way = route(revision, context);
  if (!body)
    return way.to === "none"
      ? null
      : no("noBody", say("endorsement.noBody", { because: way.because, ref }));
  const allowed = mayAgree(body, revision, context);
  if (!allowed.ok) return allowed;
  if (way.to === "committee" && trimmed(minute) === null)
    return no("noMinute", say("endorsement.noMinute", { ref }));
  return null;
}

function refuseFinished(
  sitting: Sitting,
  context: RuleContext,
): Refusal | null {
  const current = currentIn(context);
  const decided = dayOf(sitting, context.today);
  // A minute entered late may speak of a day before completion: then the date did move, and lateness is measured by it.
  if (current.status !== "completed") return null;
  if (current.actual && decided < current.actual) return null;
  return no(
    "completed",
    say("endorsement.completed", { ref: context.action.ref }),
  );
}

// What none of our forms could have recorded, however it came into the list: from the fourth edition of the rules on it does not count, whoever wrote it.
import { closedMeetingOf, mayBeTakenBack } from "../history/decisionLog.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { currentOf } from "../history/current.ts";
import type { Action } from "../plan/action.ts";
import type { Body } from "../plan/body.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Plan } from "../plan/plan.ts";
import type { Revision } from "../plan/revision.ts";
import type { Update, UpdateKind } from "../plan/update.ts";
import { route } from "../revisions/route.ts";
import { trimmed } from "../rules/entryRules.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";
import type { Entry, Fact } from "./entry.ts";
import { notEntitled } from "./fault.ts";
import type { EntryFault } from "./fault.ts";
import type { Standing } from "./standing.ts";

/** What moves a figure, or waits to be published, and is not everybody's to say. */
const weighty = [
  "status",
  "ownRag",
  "forecast",
  "actual",
  "reportText",
] as const;

/** Which of it an update of each kind says; a corrective action is progress alone. */
const carried: Readonly<
  Record<UpdateKind, readonly (typeof weighty)[number][]>
> = {
  progress: ["status", "ownRag", "forecast", "reportText"],
  noChange: [],
  claim: ["actual", "reportText"],
  confirm: ["status", "actual"],
  return: [],
  signOff: ["reportText"],
  question: [],
  answer: [],
  undo: [],
};

function saysMore(update: Update): boolean {
  const may = carried[update.kind];
  const corrects =
    update.kind !== "progress" && trimmed(update.correctiveAction?.words);
  return (
    Boolean(corrects) ||
    weighty.some((name) => !may.includes(name) && update[name] !== null)
  );
}

/** Completion is claimed with a day that has come and with what shows it. */
function whyNoClaim(
  { actual, note, evidence }: Update,
  state: Standing,
  on: CalendarDate,
): Worded | null {
  if (trimmed(note) === null && !evidence.some((id) => state.shows(id)))
    return say("judge.claimShown");
  return actual !== null && actual > on ? say("judge.doneToCome") : null;
}

/** It is confirmed as what was claimed, on that day or a later one that has come. */
function whyNotConfirmed(
  { status, actual, about }: Update,
  { updates }: ActionLog,
  on: CalendarDate,
): Worded | null {
  const claimed = updates.find(({ id }) => id === about)?.actual ?? null;
  const isOfDay =
    actual !== null && actual <= on && (claimed === null || claimed <= actual);
  return isOfDay && status === "completed" ? null : say("judge.confirmedOther");
}

/** Nobody completes an action alone. */
function whyNoCompletion(
  update: Update,
  action: Action,
  state: Standing,
  on: CalendarDate,
): Worded | null {
  const log = state.logOf(action.id);
  switch (update.kind) {
    case "progress":
      return update.status === "completed" &&
        currentOf(action, log, state.plan.timeZone).status !== "completed"
        ? say("judge.completedAlone")
        : null;
    case "claim":
      return whyNoClaim(update, state, on);
    case "confirm":
      return whyNotConfirmed(update, log, on);
    default:
      return null;
  }
}

function whyNoUpdate(
  update: Update,
  state: Standing,
  on: CalendarDate,
): Worded | null {
  const action = state.actionOf(update.actionId);
  // In a draft everything may be mended.
  if (!action || isDraft(state.plan)) return null;
  return saysMore(update)
    ? say("judge.saysMore")
    : whyNoCompletion(update, action, state, on);
}

const isDraft = ({ state }: Plan) => state === "draft" || state === "approved";

function whyNoProposal(
  { words, milestoneId, actionId }: Revision,
  { milestones }: Standing,
): Worded | null {
  if (trimmed(words) === null) return say("judge.proposedNoWhy");
  const isOwn =
    milestoneId === null ||
    milestones.some(
      (one) => one.id === milestoneId && one.actionId === actionId,
    );
  return isOwn ? null : say("judge.othersMilestone");
}

interface Sat {
  readonly decision: Decision;
  readonly state: Standing;
  /** The day it was recorded, and whether it took effect on that day because nobody typed another. */
  readonly on: CalendarDate;
  readonly open: boolean;
}

const correctsOf = (ruling: Ruling) =>
  "corrects" in ruling ? ruling.corrects : undefined;

/** A meeting of that body that was held; where it puts a closed one right, after that one. */
function whyNoSitting(
  body: Body,
  { decision, state, on, open }: Sat,
): Worded | null {
  const { ruling, meetingId, effective } = decision;
  const ofBody = (id: Meeting["id"] | null | undefined) =>
    state.meetings.find((one) => one.id === id && one.bodyId === body.id);
  const meeting = ofBody(meetingId);
  if (!meeting || meeting.date > on)
    return say("judge.notHeld", { body: body.title });
  const named = correctsOf(ruling);
  const corrected = ofBody(named);
  if (
    named !== undefined &&
    (corrected?.state !== "closed" || corrected.date >= meeting.date)
  )
    return say("judge.correctsNone");
  return open || effective === (corrected ?? meeting).date
    ? null
    : say("judge.otherDay");
}

/** A proposal is decided in the name of a body at a meeting of its own that was held, with a minute where it was a committee. */
function whyNoRuling(revision: Revision, sat: Sat): Worded | null {
  const { decision, state } = sat;
  const { ruling, bodyId, minute } = decision;
  const action = state.actionOf(revision.actionId);
  if (!action || ruling.kind === "proposalWithdrawn") return null;
  const to = ruling.kind === "endorsed" ? ruling.date : revision.to;
  const way = route(
    { ...revision, to },
    {
      action,
      log: state.logOf(action.id),
      plan: state.plan,
      milestones: state.milestones,
      bodies: state.bodies,
    },
  );
  if (bodyId === null)
    return way.to === "none" && ruling.kind !== "supported"
      ? null
      : say("judge.noBody");
  const body = state.bodies.find(({ id }) => id === bodyId);
  if (!body) return say("judge.noSuchBody");
  const isMinuted = way.to !== "committee" || trimmed(minute) !== null;
  return (
    whyNoSitting(body, sat) ??
    (isMinuted || ruling.kind === "supported" ? null : say("judge.noMinute"))
  );
}

/** What a meeting decided is taken back with why, by nobody who asked for it; what a closed one recorded, at a later meeting that names it. */
function whyNotTakenBack(id: Decision["id"], sat: Sat): Worded | null {
  const { decision, state } = sat;
  const { decisions, revisions } = state.logOf(decision.actionId);
  const there = decisions.find((one) => one.id === id);
  if (!there) return null;
  if (trimmed(decision.words) === null) return say("judge.backWithoutWhy");
  if (there.ruling.kind === "correctionAsked") return null;
  if (!mayBeTakenBack(there, decisions)) return say("judge.notToTakeBack");
  const about = "revisionId" in there.ruling ? there.ruling.revisionId : null;
  const proposer = revisions.find((one) => one.id === about)?.by.email;
  if (proposer != null && proposer === decision.by.email)
    return say("judge.tookBackOwn");
  const closed = closedMeetingOf(there, state.meetings);
  if (!closed) return null;
  const body = state.bodies.find((one) => one.id === closed.bodyId);
  return correctsOf(decision.ruling) !== closed.id || !body
    ? say("judge.closedTakesNothing")
    : whyNoSitting(body, sat);
}

function whyNoDecision(sat: Sat): Worded | null {
  const { ruling, actionId } = sat.decision;
  if (ruling.kind === "takenBack")
    return whyNotTakenBack(ruling.decisionId, sat);
  if (!("revisionId" in ruling)) return null;
  const revision = sat.state
    .logOf(actionId)
    .revisions.find(({ id }) => id === ruling.revisionId);
  return revision ? whyNoRuling(revision, sat) : null;
}

/** A closed meeting stays the meeting it was, a milestone stays its action's, and a plan that went live went live on that day. */
function whyNoFact({ kind, value }: Fact, state: Standing): Worded | null {
  if (kind === "meetings") {
    const before = state.meetings.find(({ id }) => id === value.id);
    return before?.state === "closed" &&
      (value.state !== "closed" ||
        value.date !== before.date ||
        value.bodyId !== before.bodyId)
      ? say("judge.meetingReopened")
      : null;
  }
  if (kind === "milestones") {
    const before = state.milestones.find(({ id }) => id === value.id);
    return before && before.actionId !== value.actionId
      ? say("judge.milestoneMoved")
      : null;
  }
  const { wentLive } = state.plan;
  return kind === "plans" &&
    wentLive !== null &&
    (isDraft(value) || value.wentLive !== wentLive)
    ? say("judge.draftAgain")
    : null;
}

/** Why no form could have recorded an entry; null where one could. What changes by what others do meanwhile is no part of it. */
function whyNoForm(
  { said, effectiveOpen }: Entry,
  state: Standing,
  on: CalendarDate,
): Worded | null {
  switch (said.what) {
    case "update":
      return whyNoUpdate(said.value, state, on);
    case "revision":
      return whyNoProposal(said.value, state);
    case "decision":
      return whyNoDecision({
        decision: said.value,
        state,
        on,
        open: effectiveOpen,
      });
    case "fact":
      return whyNoFact(said, state);
    case "evidence":
    case "load":
    case "removed":
      return null;
  }
}

/**
 * A fault in what none of our forms could have recorded; null for none.
 * @param on the day it was recorded, in the council's zone
 */
export function formFault(
  entry: Entry,
  state: Standing,
  on: CalendarDate,
): EntryFault | null {
  const why = state.edition.asForms ? whyNoForm(entry, state, on) : null;
  return why === null ? null : notEntitled(why);
}

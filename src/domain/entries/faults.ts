// What is wrong with what an entry says, whoever wrote it: by what was recorded before it.
import type { DecisionId, RevisionId } from "../values/id.ts";
import { inWords } from "../values/calendarDate.ts";
import type { RuleContext } from "../rules/change.ts";
import type { Decision } from "../plan/decision.ts";
import type { Timeline } from "../dates/timelineKind.ts";
import {
  dateCorrections,
  openCorrection,
  sourceProves,
} from "../history/dateCorrections.ts";
import { takenBack } from "../history/decisionLog.ts";
import { openClaim, standingUpdates } from "../history/updateLog.ts";
import { assuranceFault } from "../assurance/assuranceFaults.ts";
import type { CorrectionAsked } from "../history/dateCorrections.ts";
import { measureFault } from "../measures/measureFaults.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { Action } from "../plan/action.ts";
import type { Revision } from "../plan/revision.ts";
import { revisionState } from "../revisions/revisionState.ts";
import { mayAgree } from "../revisions/route.ts";
import { reportableStatuses } from "../plan/status.ts";
import type { Update } from "../plan/update.ts";
import type { Entry } from "./entry.ts";
import { faultOfFact, isSameDate } from "./factFaults.ts";
import { forged, notEntitled } from "./fault.ts";
import type { EntryFault } from "./fault.ts";
import type { Standing } from "./standing.ts";

/** A fault in what an entry says about an action, whoever wrote it; null for none. */
export function faultOf(entry: Entry, state: Standing): EntryFault | null {
  const { said } = entry;
  switch (said.what) {
    case "update":
      return faultOfUpdate(said.value, state);
    case "revision":
      return state.plan.state === "draft" || state.plan.state === "approved"
        ? notEntitled(
            "A date was proposed while the plan was a draft, whose dates are edited.",
          )
        : null;
    case "decision":
      return faultOfDecision(said.value, state);
    case "fact":
      return faultOfFact(said, state);
    case "evidence":
    case "load":
    case "removed":
      return null;
  }
}

function faultOfUpdate(update: Update, state: Standing): EntryFault | null {
  const { updates } = state.logOf(update.actionId);
  const about = updates.find(({ id }) => id === update.about);
  switch (update.kind) {
    case "progress":
      if (update.status === null || reportable.has(update.status)) return null;
      return notEntitled(
        `An update says the action is ${state.plan.statusWords[update.status].toLowerCase()}, which is a decision about the plan and no report.`,
      );
    case "claim":
      return update.actual === null ||
        (update.note === null && update.evidence.length === 0)
        ? notEntitled(
            "Completion is claimed without a day or without anything that shows it.",
          )
        : null;
    case "confirm":
    case "return":
      return openClaim(updates)?.id === update.about && update.about !== null
        ? null
        : notEntitled(
            "It answers a claim of completion that nobody made, or that was answered before.",
          );
    case "signOff":
      return about ? null : notEntitled("It signs off words nobody wrote.");
    case "undo":
      return about && standingUpdates(updates).includes(about)
        ? null
        : notEntitled(
            "It takes back an entry that is not there, or that was taken back before.",
          );
    default:
      return null;
  }
}

/** Completion is confirmed and never reported; what an update repeats of a completed action changes nothing. */
const reportable: ReadonlySet<string> = new Set([
  ...reportableStatuses,
  "completed",
]);

const settling: ReadonlySet<Decision["ruling"]["kind"]> = new Set([
  "endorsed",
  "refused",
  "proposalWithdrawn",
]);

function faultOfDecision(
  decision: Decision,
  state: Standing,
): EntryFault | null {
  const { ruling, actionId } = decision;
  if (ruling.kind === "takenBack")
    return faultOfTakingBack(
      ruling.decisionId,
      actionId === null ? [] : state.logOf(actionId).decisions,
    );
  if (
    ruling.kind === "correctionAsked" ||
    ruling.kind === "correctionConfirmed"
  )
    return faultOfCorrection(decision, state);
  const meeting = state.meetings.find(({ id }) => id === decision.meetingId);
  if (meeting?.state === "closed")
    return notEntitled(
      `The meeting of ${inWords(meeting.date)} was closed by then and takes nothing more.`,
    );
  const wrong = measureFault(decision, state.logOf(actionId).decisions);
  if (wrong !== null) return forged(wrong);
  const unsure = assuranceFault(decision, {
    action: actionId === null ? undefined : state.actionOf(actionId),
    log: state.logOf(actionId),
    timeZone: state.plan.timeZone,
    bodies: state.bodies,
    meetings: state.meetings,
  });
  if (unsure !== null) return notEntitled(unsure);
  if (ruling.kind === "paperEndorsed" && state.edition.papersOwnText)
    return faultOfPaper(decision, meeting, state);
  return "revisionId" in ruling
    ? faultOfSettling(decision, ruling.revisionId, state)
    : null;
}

/** What is taken back stands till then, and is no correction that two people made. */
function faultOfTakingBack(
  id: DecisionId,
  decisions: readonly Decision[],
): EntryFault | null {
  const there = decisions.find((one) => one.id === id);
  if (there && isCorrected(there, decisions))
    return notEntitled(
      "It takes back a correction that was confirmed; what is wrong in it is put right by another correction.",
    );
  return there && !takenBack(decisions).has(id)
    ? null
    : notEntitled(
        "It takes back a decision that is not there, or that was taken back before.",
      );
}

/** A proposal is settled once: of two rulings the first stands. */
function faultOfSettling(
  decision: Decision,
  revisionId: RevisionId,
  state: Standing,
): EntryFault | null {
  const { ruling, actionId } = decision;
  const log = actionId === null ? null : state.logOf(actionId);
  const revision = log?.revisions.find(({ id }) => id === revisionId);
  if (!revision || !log)
    return notEntitled("It decides a proposal that is not there.");
  const decided = revisionState(revision, log);
  if (decided.decision && settling.has(decided.decision.ruling.kind))
    return {
      code: "decisionContradicts",
      why: `The proposal was ${decided.status} before, on ${inWords(decided.decision.effective)} by ${decided.decision.by.name}; of two rulings the first stands.`,
    };
  return ruling.kind === "endorsed"
    ? faultOfEndorsement(decision, { ...revision, to: ruling.date }, state)
    : null;
}

/** Only a meeting of the Board that was held endorses a paper, and the words it had. */
function faultOfPaper(
  { ruling, effective }: Decision,
  meeting: Meeting | undefined,
  { bodies }: Standing,
): EntryFault | null {
  const isBoard = bodies.some(
    ({ id, kind }) => id === meeting?.bodyId && kind === "board",
  );
  if (!meeting || !isBoard || meeting.date !== effective)
    return notEntitled(
      "It endorses a paper and names no meeting of the Board on that day.",
    );
  return ruling.kind === "paperEndorsed" && ruling.text
    ? null
    : notEntitled("It endorses a paper and does not say which words.");
}

/** A correction that two people made stays. */
const isCorrected = (
  { id, ruling }: Decision,
  decisions: readonly Decision[],
): boolean =>
  ruling.kind === "correctionConfirmed" ||
  dateCorrections(decisions).some(
    ({ asked, confirmed }) => asked.id === id && confirmed !== null,
  );

/** A correction speaks of the date as it is, one at a time; one that calls itself proven is proven by the words kept since the first import. */
function faultOfCorrection(
  { ruling, actionId }: Decision,
  state: Standing,
): EntryFault | null {
  const action = actionId === null ? null : state.actionOf(actionId);
  if (!action) return notEntitled("It corrects the date of no action.");
  if (state.plan.state === "draft" || state.plan.state === "approved")
    return notEntitled(
      "A date was corrected while the plan was a draft, whose dates are edited.",
    );
  const { decisions } = state.logOf(action.id);
  const open = openCorrection(decisions);
  if (ruling.kind === "correctionAsked")
    return open || !isSameDate(ruling.from, dueOf(ruling, action, state))
      ? notEntitled(
          "It corrects a date that was another by then, or whose correction waited already.",
        )
      : null;
  if (ruling.kind !== "correctionConfirmed") return null;
  if (open?.id !== ruling.decisionId)
    return notEntitled(
      "It confirms a correction that does not wait for confirmation.",
    );
  return ruling.proven && !sourceProves(open.ruling, action, state.plan)
    ? notEntitled(
        "It says that the source proves the date, and the words that were kept do not.",
      )
    : null;
}

/** The date that is corrected; undefined where the action has no milestone of that name. */
function dueOf(
  { milestone }: CorrectionAsked["ruling"],
  action: Action,
  { milestones }: Standing,
): Timeline | null | undefined {
  if (!milestone) return action.due;
  return milestones.find(
    ({ id, actionId, title }) =>
      id === milestone.id &&
      actionId === action.id &&
      title === milestone.title,
  )?.due;
}

/** Only a body that may agree the date moves it, at a meeting of its own that was held. */
function faultOfEndorsement(
  decision: Decision,
  revision: Revision,
  state: Standing,
): EntryFault | null {
  const action = state.actionOf(revision.actionId);
  if (!action) return null;
  const context: Pick<RuleContext, "action" | "log" | "plan"> = {
    action,
    log: state.logOf(action.id),
    plan: state.plan,
  };
  if (decision.bodyId === null) return null;
  const body = state.bodies.find(({ id }) => id === decision.bodyId);
  if (!body) return notEntitled("It names a body that the plan does not have.");
  const meeting = state.meetings.find(({ id }) => id === decision.meetingId);
  if (!meeting || meeting.bodyId !== body.id)
    return notEntitled(`It names no meeting of ${body.title}.`);
  const allowed = mayAgree(body, revision, {
    ...context,
    milestones: state.milestones,
    bodies: state.bodies,
  });
  return allowed.ok ? null : notEntitled(allowed.words);
}

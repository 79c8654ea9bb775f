// The Board's meeting: opened, each exception decided once, closed. Decisions stand on the meeting and are never changed.
import type { Worded } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Body } from "../plan/body.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import {
  changeOf,
  currentIn,
  newDecision,
  newUpdate,
} from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import type { Decision, FollowUp, Ruling } from "../plan/decision.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import {
  firstRefusal,
  readDay,
  refuseGone,
  refuseLeft,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { BodyId, PostId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import { may } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Update } from "../plan/update.ts";

/** What the Board can make of an exception. A proposed date is decided by the rules of endorsement. */
export const choices = [
  "accepted",
  "asked",
  "escalated",
  "heldToDate",
  "noted",
] as const;

export type Choice = (typeof choices)[number];

export interface ExceptionDraft {
  readonly choice: Choice;
  /** The note; for a question, the question. */
  readonly words: string;
  /** Who does it, or answers. */
  readonly owner: PostId | null;
  /** By when, as typed; blank for none. */
  readonly by: string;
  /** Escalated: to which body; null for the portfolio holder. */
  readonly toBody: BodyId | null;
}

/** The subject of a decision at a meeting: one meeting decides each once. Used for the decision's own id, so that two people cannot both record it. */
export function exceptionSubject(meeting: Meeting, action: Action): string {
  return `meeting/${meeting.id}/${action.id}/exception`;
}

function isChoice(kind: Ruling["kind"]): kind is Choice {
  return choices.some((one) => one === kind);
}

/** What this meeting made of an exception; null while it has not been taken, or what it made was taken back. */
export function takenAt(
  meeting: Pick<Meeting, "id">,
  action: Pick<Action, "id">,
  decisions: readonly Decision[],
): Decision | null {
  return (
    standingDecisions(decisions).find(
      (one) =>
        one.meetingId === meeting.id &&
        one.actionId === action.id &&
        isChoice(one.ruling.kind),
    ) ?? null
  );
}

/** Who decided first, in one sentence. A date may have been decided at another meeting, recorded on the Revisions page. */
export function firstDecidedWords(
  ref: string,
  first: Decision,
  meeting: Pick<Meeting, "id">,
): Worded {
  const { kind } = first.ruling;
  return say("boardMeeting.alreadyDecided", {
    ref,
    what: say(`boardMeeting.${isChoice(kind) ? kind : "decided"}`),
    where:
      first.meetingId === meeting.id
        ? say("boardMeeting.here")
        : say("on", { on: first.effective }),
    by: first.by.name,
  });
}

function refuseSitting(meeting: Meeting): Refusal | null {
  if (meeting.state === "open") return null;
  return no(
    "notOpen",
    meeting.state === "closed"
      ? say("boardMeeting.closed", { meeting: meeting.date })
      : say("boardMeeting.notOpen", { meeting: meeting.date }),
  );
}

/**
 * What the Board made of an exception. A question is put to the officer as well, so that the card goes out and the answer lands on the
 * action. Refuses `notYours`, `notOpen`, `alreadyDecided` (naming who), `noQuestion`, `noReason` (an escalation without one),
 * `noDateToHold`, `noSuchDay`, `byBeforeMeeting`, `tooLong`, `leftPlan`, `planClosed`, and but for a note `atHome`. Source: domain.md B7, F41 and F42.
 */
export function decideException(
  draft: ExceptionDraft,
  { body, meeting }: { readonly body: Body; readonly meeting: Meeting },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const words = trimmed(draft.words);
  const first = takenAt(meeting, action, log.decisions);
  const refused = firstRefusal(
    may(actor, "takeMeeting", { action }),
    draft.choice === "noted"
      ? refuseLeft(context, currentIn(context))
      : refuseGone(context, currentIn(context)),
    refuseSitting(meeting),
    first
      ? no("alreadyDecided", firstDecidedWords(action.ref, first, meeting))
      : null,
    refuseLong({ note: words }),
    refuseWords(draft.choice, words, context),
  );
  if (refused) return refused;
  const by = byWhen(draft.by, meeting.date);
  if (!by.ok) return by;
  const decision = newDecision(context, rulingOf(draft, by.value, context), {
    bodyId: body.id,
    meetingId: meeting.id,
    words: draft.choice === "asked" ? null : words,
    effective: meeting.date,
  });
  const question =
    draft.choice === "asked"
      ? [newUpdate(context, "question", { note: words })]
      : [];
  return yes(changeOf(context, { decisions: [decision], updates: question }));
}

function refuseWords(
  choice: Choice,
  words: string | null,
  context: RuleContext,
): Refusal | null {
  const { ref } = context.action;
  if (choice === "asked" && words === null)
    return no("noQuestion", say("boardMeeting.noQuestion", { ref }));
  if (choice === "escalated" && words === null)
    return no("noReason", say("boardMeeting.noReason", { ref }));
  if (choice === "noted" && words === null)
    return no("noNote", say("boardMeeting.noNote", { ref }));
  if (choice === "heldToDate" && currentIn(context).inForce === null)
    return no("noDateToHold", say("boardMeeting.noDateToHold", { ref }));
  return null;
}

function byWhen(
  text: string,
  meeting: CalendarDate,
): Answer<CalendarDate | null> {
  if (trimmed(text) === null) return yes(null);
  const by = readDay(text, say("day.wantedBy"));
  if (!by.ok || by.value >= meeting) return by;
  return no(
    "byBeforeMeeting",
    say("boardMeeting.byBeforeMeeting", { by: by.value, meeting }),
  );
}

function rulingOf(
  { choice, words, owner, toBody }: ExceptionDraft,
  by: CalendarDate | null,
  { action }: RuleContext,
): Ruling {
  const followUp: FollowUp = { owner, by };
  const agreed = owner === null && by === null ? {} : { followUp };
  switch (choice) {
    case "asked":
      return {
        kind: "asked",
        question: words.trim(),
        of: owner ?? action.accountable,
        by,
      };
    case "escalated":
      return { kind: "escalated", toBody, ...agreed };
    default:
      return { kind: choice, ...agreed };
  }
}

/**
 * Questions the meeting decided to ask that never reached their action, because something broke off in between; `idFor` gives the id the
 * question would have had, so that it cannot be asked twice.
 */
export function missingQuestions(
  { actions, decisions, updates, plan }: PlanRecord,
  meeting: Pick<Meeting, "id">,
  idFor: (action: Action, decision: Decision) => string,
): readonly Update[] {
  const byId = new Map<string | null, Action>(
    actions.map((action) => [action.id, action]),
  );
  // Whatever else has that id is no question, and was put there by somebody who worked it out.
  const there = new Set<string>(
    updates.filter(({ kind }) => kind === "question").map(({ id }) => id),
  );
  return standingDecisions(decisions).flatMap((decision) => {
    const action = byId.get(decision.actionId);
    const { ruling } = decision;
    if (decision.meetingId !== meeting.id || ruling.kind !== "asked" || !action)
      return [];
    const id = idFor(action, decision);
    if (there.has(id)) return [];
    const actor = { person: decision.by, roles: [], posts: [] };
    const context = {
      action,
      plan,
      actor,
      log: { updates: [], revisions: [], decisions: [] },
      today: decision.effective,
      now: decision.recorded,
      newId: () => id,
      door: "tab" as const,
    };
    return newUpdate(context, "question", { note: ruling.question });
  });
}

/** Opens a meeting on its day or later. Refuses `notYours`, `meetingToCome`, `anotherOpen`, `alreadyHeld`. */
export function openMeeting(
  meeting: Meeting,
  meetings: readonly Meeting[],
  actor: Actor,
  today: CalendarDate,
): Answer<Meeting> {
  const other = meetings.find(
    (one) =>
      one.state === "open" &&
      one.id !== meeting.id &&
      one.bodyId === meeting.bodyId,
  );
  const refused = firstRefusal(
    may(actor, "takeMeeting"),
    meeting.state === "closed"
      ? no(
          "alreadyHeld",
          say("boardMeeting.alreadyHeld", { meeting: meeting.date }),
        )
      : null,
    meeting.date > today
      ? no(
          "meetingToCome",
          say("boardMeeting.meetingToCome", { meeting: meeting.date }),
        )
      : null,
    other
      ? no(
          "anotherOpen",
          say("boardMeeting.anotherOpen", { other: other.date }),
        )
      : null,
  );
  return refused ?? yes({ ...meeting, state: "open" });
}

/** Closes a meeting: from here on the body has been told the position as at the meeting's day. Refuses `notYours`, `notOpen`, `tooLong`. */
export function closeMeeting(
  meeting: Meeting,
  attendance: string,
  actor: Actor,
): Answer<Meeting> {
  const refused = firstRefusal(
    may(actor, "takeMeeting"),
    refuseSitting(meeting),
    refuseLong({ attendance: attendance }),
  );
  return (
    refused ??
    yes({
      ...meeting,
      state: "closed",
      attendance: trimmed(attendance),
      told: meeting.date,
    })
  );
}

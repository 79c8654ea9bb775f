// The gate: a paper is final only when the Board's endorsement is on record, or the Monitoring Officer's override, which prints as one.
import { mayOverride, monitoringOfficer } from "../../rights/overriding.ts";
import { say } from "../../words/say.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import { approverOf, approverSaid, bodySaid } from "../../plan/body.ts";
import type { Body } from "../../plan/body.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import type { Decision, Ruling } from "../../plan/decision.ts";
import type { Meeting } from "../../plan/meeting.ts";
import { asId } from "../../values/id.ts";
import type { PlanId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import type { Gate } from "../parts/paperInput.ts";
import type { PaperText } from "./paperText.ts";
import { byDate, byRecorded } from "../../values/order.ts";

/** What a rule about a paper works on. */
export interface PaperContext {
  readonly planId: PlanId;
  readonly bodies: readonly Body[];
  readonly posts: readonly Post[];
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
}

type GateRuling = Decision & {
  readonly ruling: Extract<
    Ruling,
    { kind: "paperEndorsed" | "paperOverridden" }
  >;
};

/** The last ruling on a paper's gate; null where there is none. */
export function gateRuling(
  decisions: readonly Decision[],
  paper: string,
): GateRuling | null {
  const last = decisions
    .filter(
      (one): one is GateRuling =>
        (one.ruling.kind === "paperEndorsed" ||
          one.ruling.kind === "paperOverridden") &&
        one.ruling.paper === paper,
    )
    .toSorted(byRecorded)
    .at(-1);
  return last ?? null;
}

/** What opens the gate of a paper; the last decision recorded stands. Null while nothing does. `author` is who wrote the paper. */
export function gateOf(
  decisions: readonly Decision[],
  bodies: readonly Body[],
  paper: string,
  author: string | null = null,
): Gate | null {
  const last = gateRuling(decisions, paper);
  if (!last) return null;
  const body = bodies.find((one) => one.id === last.bodyId);
  return last.ruling.kind === "paperEndorsed"
    ? {
        kind: "endorsed",
        by: body?.title ?? approverOf(bodies),
        on: last.effective,
        minute: last.minute ?? "",
        ...(last.by.name === author ? { recordedBy: author } : {}),
      }
    : {
        kind: "overridden",
        by: monitoringOfficer,
        on: last.effective,
        why: last.words ?? "",
      };
}

/** The meetings of the Board that have taken place, the newest first: one of them endorses a paper. */
export function boardMeetingsHeld(
  { bodies, meetings }: Pick<PlanRecord, "bodies" | "meetings">,
  today: CalendarDate,
): readonly Meeting[] {
  const boards = new Set(
    bodies.flatMap(({ id, kind }) => (kind === "board" ? [id] : [])),
  );
  return meetings
    .filter(({ bodyId, date }) => boards.has(bodyId) && date <= today)
    .toSorted((a, b) => byDate(b, a));
}

function decisionOn(
  context: PaperContext,
  over: Pick<
    Decision,
    "ruling" | "bodyId" | "meetingId" | "minute" | "words" | "effective"
  >,
): Decision {
  return {
    id: asId(context.newId()),
    planId: context.planId,
    actionId: null,
    recorded: context.now,
    by: context.actor.person,
    ...over,
  };
}

function refuseMeeting(
  meeting: Meeting | null,
  context: PaperContext,
): Refusal | null {
  const board = approverSaid(context.bodies);
  if (meeting === null)
    return no("noMeeting", say("gate.noMeeting", { board }));
  const day = meeting.date;
  const body = context.bodies.find(({ id }) => id === meeting.bodyId);
  if (body?.kind !== "board")
    return no("notTheBoard", say("gate.notTheBoard", { day, board }));
  if (meeting.date > context.today)
    return no(
      "future",
      say("gate.future", { day, board: bodySaid(body.title) }),
    );
  return meeting.state === "closed"
    ? no(
        "meetingClosed",
        say("gate.meetingClosed", { day, board: bodySaid(body.title) }),
      )
    : null;
}

/**
 * Records that a meeting of the Board endorsed a paper as it reads: other words, other endorsement. Refuses: `notYours`, `noMeeting`,
 * `notTheBoard`, `future`, `meetingClosed`, `noMinute`. Source: domain.md B6 ("endorsed by the Programme Board and highlighted as such"),
 * product.md 4b.8.
 */
export function endorsePaper(
  draft: {
    readonly paper: string;
    readonly meeting: Meeting | null;
    readonly minute: string;
    /** Of the paper on screen (`paperText`). */
    readonly text: PaperText;
  },
  context: PaperContext,
): Answer<Decision> {
  const { meeting, minute, paper, text } = draft;
  const allowed = may(context.actor, "endorsePaper");
  if (!allowed.ok) return allowed;
  const refused = refuseMeeting(meeting, context);
  if (refused || meeting === null)
    return (
      refused ??
      no(
        "noMeeting",
        say("gate.noMeeting", { board: approverSaid(context.bodies) }),
      )
    );
  if (minute.trim() === "") return no("noMinute", say("gate.noMinute"));
  return yes(
    decisionOn(context, {
      ruling: { kind: "paperEndorsed", paper, text },
      bodyId: meeting.bodyId,
      meetingId: meeting.id,
      minute: minute.trim(),
      words: null,
      effective: meeting.date,
    }),
  );
}

/**
 * Lets a paper be published without the Board. Only whoever holds the post of Monitoring Officer may, and it prints as an
 * override. Refuses: `notYours`, `noReason`.
 */
export function overrideGate(
  draft: { readonly paper: string; readonly why: string },
  context: PaperContext,
): Answer<Decision> {
  const board = approverSaid(context.bodies);
  if (!mayOverride(context.actor, context.posts))
    return no("notYours", say("gate.notYours", { board }));
  if (draft.why.trim() === "")
    return no("noReason", say("gate.noReason", { board }));
  return yes(
    decisionOn(context, {
      ruling: { kind: "paperOverridden", paper: draft.paper },
      bodyId: null,
      meetingId: null,
      minute: null,
      words: draft.why.trim(),
      effective: context.today,
    }),
  );
}

// The gate: a paper is final only when the Board's endorsement is on record, or the Monitoring Officer's override, which prints as one.
import type { Answer } from "../answer.ts";
import { no, yes } from "../answer.ts";
import type { Body } from "../body.ts";
import { inWords } from "../calendarDate.ts";
import type { CalendarDate, Instant } from "../calendarDate.ts";
import type { Decision } from "../decision.ts";
import { asId } from "../id.ts";
import type { PlanId, PostId } from "../id.ts";
import { may } from "../permission.ts";
import type { Actor } from "../permission.ts";
import type { Post } from "../post.ts";
import type { Gate } from "./paperInput.ts";
import { byRecorded } from "../order.ts";

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

const board = "Programme Board";

/** What opens the gate of a paper; the last decision recorded stands. Null while nothing does. */
export function gateOf(
  decisions: readonly Decision[],
  bodies: readonly Body[],
  paper: string,
): Gate | null {
  const last = decisions
    .filter(
      ({ ruling }) =>
        (ruling.kind === "paperEndorsed" ||
          ruling.kind === "paperOverridden") &&
        ruling.paper === paper,
    )
    .toSorted(byRecorded)
    .at(-1);
  if (!last) return null;
  const body = bodies.find((one) => one.id === last.bodyId);
  return last.ruling.kind === "paperEndorsed"
    ? {
        kind: "endorsed",
        by: body?.title ?? board,
        on: last.effective,
        minute: last.minute ?? "",
      }
    : {
        kind: "overridden",
        by: monitoringOfficer,
        on: last.effective,
        why: last.words ?? "",
      };
}

const monitoringOfficer = "Monitoring Officer";

function decisionOn(
  context: PaperContext,
  over: Pick<Decision, "ruling" | "bodyId" | "minute" | "words" | "effective">,
): Decision {
  return {
    id: asId(context.newId()),
    planId: context.planId,
    actionId: null,
    meetingId: null,
    recorded: context.now,
    by: context.actor.person,
    ...over,
  };
}

/**
 * Records that the Board endorsed a paper. Refuses: `notYours`, `noDate`, `future`, `noMinute`.
 * Source: domain.md B6 ("endorsed by the Programme Board and highlighted as such").
 */
export function endorsePaper(
  draft: {
    readonly paper: string;
    readonly on: CalendarDate | null;
    readonly minute: string;
  },
  context: PaperContext,
): Answer<Decision> {
  const allowed = may(context.actor, "endorsePaper");
  if (!allowed.ok) return allowed;
  const { on, minute, paper } = draft;
  if (on === null)
    return no("noDate", "Give the day the Board endorsed this paper.");
  if (on > context.today)
    return no(
      "future",
      `The Board cannot have endorsed this paper on ${inWords(on)}, which is still to come. Give the day it did.`,
    );
  if (minute.trim() === "")
    return no(
      "noMinute",
      "Give the number of the minute, so that anybody can find the decision.",
    );
  return yes(
    decisionOn(context, {
      ruling: { kind: "paperEndorsed", paper },
      bodyId: context.bodies.find((one) => one.kind === "board")?.id ?? null,
      minute: minute.trim(),
      words: null,
      effective: on,
    }),
  );
}

/** The post whose holder may override, as the plan has it. */
function overridingPost(posts: readonly Post[]): PostId | null {
  const wanted = monitoringOfficer.toLowerCase();
  return (
    posts.find((post) => post.title.toLowerCase().includes(wanted))?.id ?? null
  );
}

/** Whether somebody holds the post that may let a paper go out without the Board's endorsement. */
export function mayOverride(actor: Actor, posts: readonly Post[]): boolean {
  const post = overridingPost(posts);
  return post !== null && actor.posts.includes(post);
}

/**
 * Lets a paper be published without the Board. Only whoever holds the post of Monitoring Officer may, and it prints as an
 * override. Refuses: `notYours`, `noReason`.
 */
export function overrideGate(
  draft: { readonly paper: string; readonly why: string },
  context: PaperContext,
): Answer<Decision> {
  if (!mayOverride(context.actor, context.posts))
    return no(
      "notYours",
      "Only the Monitoring Officer may let a paper go out without the Board's endorsement. Ask the Monitoring Officer, or record the Board's endorsement.",
    );
  if (draft.why.trim() === "")
    return no(
      "noReason",
      "Say why this paper goes out without the Board's endorsement. The reason is printed in the paper.",
    );
  return yes(
    decisionOn(context, {
      ruling: { kind: "paperOverridden", paper: draft.paper },
      bodyId: null,
      minute: null,
      words: draft.why.trim(),
      effective: context.today,
    }),
  );
}

// Which paper: of a plan, for a body, for a meeting, as at a day, for the public or the exempt part.
import type { CalendarDate } from "../calendarDate.ts";
import type { BodyId, PlanId } from "../id.ts";
import type { History } from "../history/history.ts";
import type { PlanRecord } from "../planRecord.ts";
import { gateOf } from "./gate.ts";
import { lastTold } from "./lastTold.ts";
import type { Audience } from "./paper.ts";
import type {
  AuthorWords,
  Clearance,
  Correction,
  PaperInput,
} from "./paperInput.ts";

export interface PaperRequest {
  readonly bodyId: BodyId;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
  readonly audience: Audience;
}

/** What names a paper wherever it is spoken of: its decisions, its draft, its snapshot. The as-at day may still change; the meeting makes the paper. */
export function paperKey(
  planId: PlanId,
  request: Pick<PaperRequest, "bodyId" | "meeting">,
): string {
  return `${planId}/${request.bodyId}/${request.meeting}`;
}

/** What an author adds to what the plan says; kept as a draft until the paper is published. */
export interface PaperDraft {
  readonly words: AuthorWords;
  readonly clearances: readonly Clearance[];
}

/** Everything the paper is made from, out of the plan's record and the author's draft. */
export function paperInputOf(
  record: PlanRecord,
  history: History,
  request: PaperRequest,
  draft: PaperDraft,
  corrections: readonly Correction[],
): PaperInput {
  const { bodyId, meeting, asAt, audience } = request;
  const body = record.bodies.find((one) => one.id === bodyId);
  const key = paperKey(record.plan.id, request);
  const held = record.meetings.find(
    (one) => one.bodyId === bodyId && one.date === meeting,
  );
  return {
    record,
    history,
    body: body?.title ?? "the body named",
    remit: body?.remit ?? null,
    meeting,
    asAt,
    previousAsAt: lastTold(
      record.meetings.filter((one) => one !== held),
      bodyId,
      asAt,
    ),
    audience,
    words: { ...draft.words, item: draft.words.item ?? held?.item ?? null },
    gate: gateOf(record.decisions, record.bodies, key),
    clearances: draft.clearances,
    corrections,
  };
}

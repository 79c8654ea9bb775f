// Which paper: of a plan, for a body, for a meeting, as at a day, for the public or the exempt part.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { BodyId, PlanId } from "../../values/id.ts";
import type { History } from "../../history/history.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { gateOf, gateRuling } from "./gate.ts";
import { lastTold } from "./lastTold.ts";
import type { Audience } from "../../readable.ts";
import { changedSince } from "./paperText.ts";
import { plainSkeleton } from "../parts/plainSkeleton.ts";
import { readySkeleton } from "../skeletons/skeletons.ts";
import type { Skeleton } from "../parts/skeleton.ts";
import type { Writer } from "../../words/writer.ts";
import { noStandingWords, withStanding } from "../skeletons/standingWords.ts";
import type { StandingWords } from "../skeletons/standingWords.ts";
import { wordsIn } from "../parts/paperInput.ts";
import type {
  AuthorWords,
  Clearance,
  Correction,
  PaperInput,
} from "../parts/paperInput.ts";

export interface PaperRequest {
  readonly bodyId: BodyId;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
  readonly audience: Audience;
  /** Who writes it, in which language; English unless said. */
  readonly writer?: Writer;
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

/** The skeleton of an id; the plain one where none was chosen or the chosen one is gone. */
export function skeletonOf(id: string | null, own: Skeleton | null): Skeleton {
  if (id === "own" && own) return own;
  return (id && readySkeleton(id)) || plainSkeleton;
}

/** Everything the paper is made from, out of the plan's record and the author's draft. `author` is who wrote it, where that is known. */
export function paperInputOf(
  record: PlanRecord,
  history: History,
  request: PaperRequest,
  draft: PaperDraft,
  corrections: readonly Correction[],
  standing: StandingWords = noStandingWords,
  author: string | null = null,
): PaperInput {
  const { bodyId, meeting, asAt, audience, writer } = request;
  const body = record.bodies.find((one) => one.id === bodyId);
  const key = paperKey(record.plan.id, request);
  const words = wordsIn(
    withStanding(draft.words, standing),
    writer?.language ?? "en",
  );
  const held = record.meetings.find(
    (one) => one.bodyId === bodyId && one.date === meeting,
  );
  const input: PaperInput = {
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
    words: { ...words, item: words.item ?? held?.item ?? null },
    skeleton: skeletonOf(words.skeleton, standing.own),
    gate: null,
    clearances: draft.clearances,
    corrections,
    ...(writer ? { writer } : {}),
  };
  return { ...input, ...gateNow(input, key, author) };
}

/** The gate of a paper as it reads now: a ruling about other words opens nothing. */
function gateNow(
  input: PaperInput,
  key: string,
  author: string | null,
): Pick<PaperInput, "gate" | "reopened"> {
  const { decisions, bodies } = input.record;
  const last = gateRuling(decisions, key);
  if (last?.ruling.kind === "paperEndorsed" && last.ruling.text) {
    const changed = changedSince(last.ruling.text, input);
    if (changed.length > 0)
      return { gate: null, reopened: { on: last.effective, changed } };
  }
  return { gate: gateOf(decisions, bodies, key, author) };
}

// What a body made of each recommendation of a paper it was given: recorded once each, printed in its next paper.
import { say } from "../../words/say.ts";
import type { Answer } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Decision, RecommendationOutcome } from "../../plan/decision.ts";
import { standingDecisions } from "../../history/decisionLog.ts";
import { asId } from "../../values/id.ts";
import type { BodyId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { PaperContext } from "./gate.ts";
import type { CommitteePaper } from "../parts/paper.ts";

/** The recommendations of a paper as printed, each with its number. */
export function recommendationsOf(paper: CommitteePaper): readonly string[] {
  return paper.sections
    .filter((one) => one.name === "recommendations")
    .flatMap((one) => one.blocks)
    .flatMap((block) =>
      block.kind === "paragraph" && block.id !== "recommendLead"
        ? [`${block.number} ${block.text}`]
        : [],
    );
}

/** What was made of a recommendation; null while nobody has recorded it. */
export function outcomeOf(
  decisions: readonly Decision[],
  paper: string,
  recommendation: string,
): Decision | null {
  return (
    standingDecisions(decisions).find(
      ({ ruling }) =>
        ruling.kind === "recommendation" &&
        ruling.paper === paper &&
        ruling.recommendation === recommendation,
    ) ?? null
  );
}

export interface OutcomeDraft {
  /** The key of the published paper, and the recommendation as it was printed. */
  readonly paper: string;
  readonly recommendation: string;
  readonly outcome: RecommendationOutcome;
  readonly minute: string;
  /** What was agreed instead, or said; needed where the recommendation did not stand as it was. */
  readonly words: string;
}

const needsWords: ReadonlySet<RecommendationOutcome> = new Set([
  "amended",
  "referred",
  "deferred",
  "refused",
]);

/**
 * Records what a body made of one recommendation. Refuses: `notYours`, `future` (the meeting is still to come), `noMinute`, `noWords` (an
 * outcome other than agreed or noted without what was said), `alreadyRecorded`.
 */
export function recordOutcome(
  draft: OutcomeDraft,
  given: { readonly bodyId: BodyId; readonly meeting: CalendarDate },
  decisions: readonly Decision[],
  context: PaperContext,
): Answer<Decision> {
  const allowed = may(context.actor, "takeMeeting");
  if (!allowed.ok) return allowed;
  if (given.meeting > context.today)
    return no("future", say("outcomes.future", { meeting: given.meeting }));
  if (draft.minute.trim() === "")
    return no("noMinute", say("outcomes.noMinute"));
  if (needsWords.has(draft.outcome) && draft.words.trim() === "")
    return no(
      "noWords",
      say("outcomes.noWords", { outcome: say(`outcome.${draft.outcome}`) }),
    );
  const first = outcomeOf(decisions, draft.paper, draft.recommendation);
  if (first)
    return no(
      "alreadyRecorded",
      say("outcomes.alreadyRecorded", { by: first.by.name }),
    );
  const { paper, recommendation, outcome } = draft;
  return yes({
    id: asId(context.newId()),
    planId: context.planId,
    actionId: null,
    ruling: { kind: "recommendation", paper, recommendation, outcome },
    bodyId: given.bodyId,
    meetingId: null,
    minute: draft.minute.trim(),
    words: draft.words.trim() || null,
    effective: given.meeting,
    recorded: context.now,
    by: context.actor.person,
  });
}

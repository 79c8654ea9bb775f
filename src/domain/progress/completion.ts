// Completion: one person claims it with a date and what shows it, another confirms it or sends it back.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { changeOf, currentIn, newUpdate } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  readPastDay,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { EvidenceId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { Update } from "../plan/update.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import { openClaim, standingUpdates } from "../history/updateLog.ts";
import type { Ruling } from "../plan/decision.ts";

interface ClaimDraft {
  /** The day it was done, as typed. */
  readonly actual: string;
  readonly evidence?: readonly EvidenceId[];
  /** What shows it, in words; required where no evidence is attached. */
  readonly note?: string | null;
  readonly reportText?: string | null;
}

/**
 * Claims completion; the status stays until another person confirms. Refuses: `notYours`, `planClosed`, `leftPlan`,
 * `completed`, `alreadyClaimed`, `noSuchDay`, `inFuture`, `noEvidence`, `tooLong`. Source: product.md 4, domain.md F23.
 */
export function claimCompletion(
  draft: ClaimDraft,
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log, today } = context;
  const current = currentIn(context);
  const claim = openClaim(log.updates);
  const note = trimmed(draft.note);
  const reportText = trimmed(draft.reportText);
  const evidence = draft.evidence ?? [];
  const refused = firstRefusal(
    may(actor, "claimCompletion", { action }),
    refuseGone(context, current),
    current.status === "completed"
      ? no("completed", say("completion.completed", { ref: action.ref }))
      : null,
    claim
      ? no(
          "alreadyClaimed",
          say("completion.alreadyClaimed", {
            by: claim.by.name,
            ref: action.ref,
          }),
        )
      : null,
    refuseLong({ note: note, reportText: reportText }),
    evidence.length === 0 && note === null
      ? no("noEvidence", say("completion.noEvidence", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  const actual = readPastDay(draft.actual, say("day.done"), today);
  if (!actual.ok) return actual;
  const update = newUpdate(context, "claim", {
    actual: actual.value,
    note,
    reportText,
    evidence,
  });
  return yes(changeOf(context, { updates: [update] }));
}

/**
 * Confirms another person's claim: the action is completed from the actual date, recorded now. Refuses: `notYours`,
 * `ownWork` (the claimer), `noClaim`, `planClosed`, `leftPlan`.
 */
export function confirmCompletion(
  draft: { readonly note?: string | null },
  context: RuleContext,
): Answer<Change> {
  const claim = claimToAnswer(context);
  if (!claim.ok) return claim;
  const note = trimmed(draft.note);
  const tooLong = refuseLong({ note: note });
  if (tooLong) return tooLong;
  const { evidence, id } = claim.value;
  const actual = completedOn(claim.value, context);
  const update = newUpdate(context, "confirm", {
    status: "completed",
    actual,
    effective: actual,
    evidence,
    about: id,
    note,
  });
  return yes(changeOf(context, { updates: [update] }));
}

/** Decisions after which an action is open. */
const setsStatus: ReadonlySet<Ruling["kind"]> = new Set([
  "suspended",
  "resumed",
  "sentBack",
]);

/**
 * The actual date of the claim, unless the action was reported as something else for a later day: then that day, since the
 * later effective entry wins (product.md 4.2) and the record cannot say both. The claim keeps the day that was given.
 */
function completedOn(claim: Update, { log, today }: RuleContext): CalendarDate {
  return [
    ...standingUpdates(log.updates).filter((one) => one.status !== null),
    ...standingDecisions(log.decisions).filter(({ ruling }) =>
      setsStatus.has(ruling.kind),
    ),
  ].reduce(
    (latest, one) => (one.effective > latest ? one.effective : latest),
    claim.actual ?? today,
  );
}

/** Sends a claim back with a reason (`needsReason` without one); the claimer may claim again. */
export function returnClaim(
  draft: { readonly reason: string },
  context: RuleContext,
): Answer<Change> {
  const claim = claimToAnswer(context);
  if (!claim.ok) return claim;
  const note = trimmed(draft.reason);
  if (note === null)
    return no(
      "needsReason",
      say("completion.needsReason", {
        ref: context.action.ref,
        by: claim.value.by.name,
      }),
    );
  const tooLong = refuseLong({ reason: note });
  if (tooLong) return tooLong;
  const update = newUpdate(context, "return", { about: claim.value.id, note });
  return yes(changeOf(context, { updates: [update] }));
}

function claimToAnswer(context: RuleContext): Answer<Update> {
  const { action, actor, log } = context;
  const claim = openClaim(log.updates);
  const refused: Refusal | null = firstRefusal(
    may(actor, "confirmCompletion", { action, madeBy: claim?.by ?? null }),
    refuseGone(context, currentIn(context)),
  );
  if (refused) return refused;
  if (claim) return yes(claim);
  return no("noClaim", say("completion.noClaim", { ref: action.ref }));
}

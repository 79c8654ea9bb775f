// A true mistake in a live plan: a programmed date that was written wrongly is corrected by two people, with the source. Source: product.md 4b.13.
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { changeOf, currentIn, newDecision } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import { openCorrection, sourceProves } from "../history/dateCorrections.ts";
import type { CorrectionAsked } from "../history/dateCorrections.ts";
import type { ActionId, DecisionId, MilestoneId } from "../values/id.ts";
import type { Milestone } from "../plan/milestone.ts";
import { may } from "../rights/permission.ts";
import {
  firstRefusal,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import { isUndated } from "../dates/timeline.ts";
import type { Timeline } from "../dates/timeline.ts";
import { findLive } from "./control/changeControl.ts";
import { mayEditBaseline } from "./planLife.ts";
import { logOf, ruled } from "../rules/planRules.ts";
import type { PlanChange, PlanContext } from "../rules/planRules.ts";

/** What is asked: the date as it should have been written, and where the source says so. */
export interface CorrectionDraft {
  readonly to: Timeline | null;
  readonly reason: string;
  /** "Plan.xlsx, sheet Actions, row 12". */
  readonly place: string;
  /** The whole cell as it stands there. */
  readonly cell: string;
  /** The milestone whose date it is; left out for the action's own. */
  readonly milestone?: MilestoneId;
}

export { openCorrection, sourceProves };

/** Whose date is corrected. */
interface Dated {
  /** As sentences call it: "2.2", with the milestone's title where it is that one's. */
  readonly ref: string;
  readonly due: Timeline | null;
}

/** Null where the action has no such milestone. */
function datedIn(
  action: Action,
  milestone: Milestone | null | undefined,
): Dated | null {
  if (milestone === null) return action;
  return milestone?.actionId === action.id
    ? { ref: `${action.ref} “${milestone.title}”`, due: milestone.due }
    : null;
}

function refuseDraft(
  { ref, due }: Dated,
  { to, place, cell }: CorrectionDraft,
): Refusal | null {
  if (to === null || isUndated(to))
    return no("noDate", say("correctDate.noDate", { ref }));
  if (
    to.end === (due?.end ?? null) &&
    to.openEnded === (due?.openEnded ?? false)
  )
    return no("sameDate", say("correctDate.sameDate", { ref }));
  if (trimmed(place) === null)
    return no("noSource", say("correctDate.noSource", { ref }));
  if (trimmed(cell) === null)
    return no("noCell", say("correctDate.noCell", { ref }));
  return refuseLong({ place, cell });
}

/**
 * Asks for a programmed date to be corrected in a live plan. Nothing changes until somebody else confirms it. Refuses what every change does, and
 * `draftPlan` (there dates are edited), `noMilestone`, `noDate`, `sameDate`, `noSource`, `noCell`, `alreadyAsked`.
 */
export function askCorrection(
  id: ActionId,
  draft: CorrectionDraft,
  context: PlanContext,
): Answer<PlanChange> {
  const { record } = context;
  const found = findLive(id, "corrected", "correctDate", draft, context);
  if (!found.ok) return found;
  const action = found.value;
  const milestone =
    draft.milestone === undefined
      ? null
      : record.milestones.find((one) => one.id === draft.milestone);
  const dated = datedIn(action, milestone);
  if (!dated)
    return no(
      "noMilestone",
      say("correctDate.noMilestone", { ref: action.ref }),
    );
  const refused = firstRefusal(
    mayEditBaseline(record.plan).ok
      ? no(
          "draftPlan",
          say("correctDate.draftPlan", {
            plan: record.plan.title,
            ref: action.ref,
          }),
        )
      : null,
    refuseDraft(dated, draft),
    openCorrection(logOf(record, id).decisions)
      ? no("alreadyAsked", say("correctDate.alreadyAsked", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  const ruling = {
    kind: "correctionAsked",
    from: dated.due,
    to: draft.to as Timeline,
    place: draft.place.trim(),
    cell: draft.cell.trim(),
    ...(milestone
      ? { milestone: { id: milestone.id, title: milestone.title } }
      : {}),
  } as const;
  return yes({
    added: [],
    changed: [ruled(context, action, ruling, { reason: draft.reason })],
  });
}

function findOpen(
  id: DecisionId,
  { action, log }: RuleContext,
): Answer<CorrectionAsked> {
  const asked = openCorrection(log.decisions);
  return asked?.id === id
    ? yes(asked)
    : no("notAsked", say("correctDate.notAsked", { ref: action.ref }));
}

/**
 * Confirms that a programmed date was written wrongly: it is the corrected one from today on, and counts as a move unless the source proves it.
 * Refuses `notAsked`, `notYours`, `ownWork`, `planClosed`, `leftPlan`.
 */
export function confirmCorrection(
  { decisionId }: { readonly decisionId: DecisionId },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, plan } = context;
  const asked = findOpen(decisionId, context);
  const refused = firstRefusal(
    asked,
    asked.ok
      ? may(actor, "confirmCorrection", { action, madeBy: asked.value.by })
      : null,
    refuseGone(context, currentIn(context)),
  );
  if (refused || !asked.ok) return refused ?? (asked as Refusal);
  const proven = sourceProves(asked.value.ruling, action, plan);
  const ruling = { kind: "correctionConfirmed", decisionId, proven } as const;
  return yes(
    changeOf(context, {
      decisions: [newDecision(context, ruling, { words: asked.value.words })],
    }),
  );
}

/** Takes back a correction that nobody confirmed. Refuses `notAsked`, `notYours`, `noReason`, `tooLong`. */
export function withdrawCorrection(
  draft: { readonly decisionId: DecisionId; readonly words: string },
  context: RuleContext,
): Answer<Change> {
  const { action, actor } = context;
  const { decisionId } = draft;
  const words = trimmed(draft.words);
  const refused = firstRefusal(
    findOpen(decisionId, context),
    may(actor, "takeMeeting", { action }),
    words === null
      ? no("noReason", say("correctDate.noReason", { ref: action.ref }))
      : null,
    refuseLong({ reason: words }),
  );
  if (refused) return refused;
  const ruling = { kind: "takenBack", decisionId } as const;
  return yes(
    changeOf(context, { decisions: [newDecision(context, ruling, { words })] }),
  );
}

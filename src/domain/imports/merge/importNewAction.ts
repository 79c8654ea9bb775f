// A new action out of a row of a file, with what the file said about it as the first entries of its log.
import { joinedAction } from "../../plan/action.ts";
import type { Action } from "../../plan/action.ts";
import type { Decision } from "../../plan/decision.ts";
import { currentOf } from "../../history/current.ts";
import { asId } from "../../values/id.ts";
import type { ActionId, PostId, ThemeId } from "../../values/id.ts";
import { ownValues } from "../../plan/ownColumns.ts";
import { asRef } from "../../values/ref.ts";
import {
  reported,
  claimedIn,
  proposed,
  newMilestone,
  importDecision,
} from "./fileEntries.ts";
import type { ImportContext, Ready, NewAction } from "./importContext.ts";
import { exemptKept } from "../file/importFields.ts";
import type { ReadAction } from "../file/importedPlan.ts";
import { ownCells } from "../file/ownCells.ts";
import { stampHeader } from "../../plan/sheetHeadings.ts";

/** The id of the action with this ref: it follows from the plan and the ref. */
function actionIdFor(
  ref: string,
  { plan, idFor }: Pick<ImportContext, "plan" | "idFor">,
): ActionId {
  return asId(idFor(`${plan.id}/action/${asRef(ref) ?? ref}`));
}

export function newAction(
  read: Ready,
  context: ImportContext,
  theme: ThemeId,
  posts: readonly PostId[],
): NewAction {
  const live = context.plan.wentLive !== null;
  const claims = live && read.status === "completed";
  const action = bareAction(
    claims ? { ...read, status: "inProgress" } : read,
    context,
    theme,
    posts,
  );
  // The day the file gives for a completion is the actual one; without a day nothing is said of it.
  const done =
    read.status === "completed" && !claims ? read.completedOn : undefined;
  const updates = claims
    ? [...reported(read, action, context), ...claimedIn(read, action, context)]
    : reported(
        read,
        action,
        context,
        done === undefined ? null : "completed",
        done,
      );
  const revisions = proposed(read.revisedDue, action, context);
  const decisions = live ? [joined(action, context)] : [];
  const log = { updates, revisions, decisions };
  const current = currentOf(action, log, context.plan.timeZone);
  return {
    ...log,
    row: read.id,
    action: { ...action, current },
    milestones: read.milestones.map((one, order) =>
      newMilestone(one, order, action, context),
    ),
  };
}

function bareAction(
  read: Ready,
  context: ImportContext,
  themeId: ThemeId,
  posts: readonly PostId[],
): Action {
  const [accountable, ...supporting] = posts;
  const own = ownValues(ownCells(read, context.plan).cells);
  const other = (ref: string | null) =>
    ref === null ? null : actionIdFor(ref, context);
  return joinedAction({
    id: actionIdFor(read.ref, context),
    planId: context.plan.id,
    themeId,
    ref: read.ref,
    refAsWritten: read.refAsWritten,
    title: read.title,
    accountable: accountable ?? null,
    supporting,
    leadMember: read.leadMember,
    outcome: read.outcome ?? null,
    resource: read.resource ?? null,
    exempt: exemptKept(read.exempt),
    ...(read.answers ? { answers: read.answers } : {}),
    implications: read.implications ?? [],
    ...(Object.keys(own).length > 0 ? { own } : {}),
    due: read.due,
    initialStatus: read.status,
    added: context.today,
    addedAt: context.now,
    partOf: other(read.partOf),
    sameAs: other(read.sameAs),
    dependsOn: (read.waitsFor ?? []).map((ref) => actionIdFor(ref, context)),
    original: originalWords(read),
  });
}

/** The cells as they were written, a line each. */
export function originalWords({ original }: Pick<ReadAction, "original">) {
  const words = original.flatMap(([heading, text]) => {
    if (heading === stampHeader) return [];
    return heading === "" ? [text] : [`${heading}: ${text}`];
  });
  return words.length === 0 ? null : words.join("\n");
}

/** A plan in life keeps a list of what joined it and why. */
function joined(action: Action, context: ImportContext): Decision {
  return importDecision({ kind: "added" }, action, context);
}

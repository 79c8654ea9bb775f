// What is asked of the owner of an action: a date, once what it waited for is done, what a claim sent back still lacks, and what audit sent back. Pure.
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { t } from "../language/t.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import { sentBackIn } from "../../domain/history/decisionLog.ts";
import { unansweredReturn } from "../../domain/history/updateLog.ts";
import type { ActionId } from "../../domain/values/id.ts";
import { datesToAskFor } from "../../domain/planLife/actions/dependencies.ts";
import { emptyRecord } from "../../domain/planLife/draft/draftPlan.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { PlanRow } from "../reading/rows.ts";
import type { OwnerQuestions } from "./myGroups.ts";

/** Rows that may have been sent back: reported on, and neither done nor waiting for an answer. */
export function mayBeSentBack({ action: { current } }: PlanRow): boolean {
  return (
    current.lastUpdate !== null &&
    !current.claimed &&
    current.status !== "completed"
  );
}

/** A claim sent back comes after what audit sent back, and says what is missing now. */
function sentBackWords(action: Action, log: ActionLog): string | null {
  const claim = unansweredReturn(log.updates);
  if (claim)
    return t("Claim sent back by {name}: {note}", {
      name: claim.by.name,
      note: claim.note ?? "",
    });
  const back = sentBackIn(action, log);
  return (
    back &&
    t("Sent back by audit, {name}: {note}", {
      name: back.by.name,
      note: back.words ?? "",
    })
  );
}

/** @param logs the entries of the actions that were read for it */
export function askedOfOwners(
  { plan, posts, actions }: PlanOverview,
  logs: ReadonlyMap<ActionId, ActionLog>,
  today: CalendarDate,
): OwnerQuestions {
  const record = { ...emptyRecord(plan), posts, actions };
  const asked = new Map(
    datesToAskFor(record, today).map(({ actionId, words }) => [
      actionId,
      words,
    ]),
  );
  for (const action of actions) {
    const log = logs.get(action.id);
    const back = log && sentBackWords(action, log);
    if (back) asked.set(action.id, back);
  }
  return asked;
}

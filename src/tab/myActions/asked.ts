// What is asked of the owner of an action: a date, once what it waited for is done, and what a claim sent back still lacks. Pure.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { t } from "../language/t.ts";
import { unansweredReturn } from "../../domain/history/updateLog.ts";
import type { ActionId } from "../../domain/values/id.ts";
import { datesToAskFor } from "../../domain/planLife/actions/dependencies.ts";
import { emptyRecord } from "../../domain/planLife/draft/draftPlan.ts";
import type { Update } from "../../domain/plan/update.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { PlanRow } from "../reading/rows.ts";
import type { OwnerQuestions } from "./myGroups.ts";

/** Rows of which a claim may have been sent back: reported on, and neither done nor waiting for an answer. */
export function mayBeSentBack({ action: { current } }: PlanRow): boolean {
  return (
    current.lastUpdate !== null &&
    !current.claimed &&
    current.status !== "completed"
  );
}

/** @param logs the entries of the actions that were read for it */
export function askedOfOwners(
  { plan, posts, actions }: PlanOverview,
  logs: ReadonlyMap<ActionId, readonly Update[]>,
  today: CalendarDate,
): OwnerQuestions {
  const record = { ...emptyRecord(plan), posts, actions };
  const asked = new Map(
    datesToAskFor(record, today).map(({ actionId, words }) => [
      actionId,
      words,
    ]),
  );
  for (const [id, updates] of logs) {
    const back = unansweredReturn(updates);
    if (back)
      asked.set(
        id,
        t("Claim sent back by {name}: {note}", {
          name: back.by.name,
          note: back.note ?? "",
        }),
      );
  }
  return asked;
}

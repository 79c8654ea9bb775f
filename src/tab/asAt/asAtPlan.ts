// The plan of another day as the plan page wants it: the same overview, cut out of the whole record. Pure.
import { t } from "../language/t.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import { actionsAt } from "../../domain/history/planAt.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { position } from "../../domain/history/position.ts";
import type { Position } from "../../domain/history/position.ts";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { View } from "../address/address.ts";

/** The day and what is known, out of the address. Refuses what is no day and a day to come: nothing is known of it. */
export function cutOf(
  view: Pick<View, "asAt" | "known">,
  today: CalendarDate,
): Answer<Cut> {
  const asAt = parseDate(view.asAt ?? "");
  if (!asAt)
    return no(
      "noSuchDay",
      t(
        "“{asAt}” is not a day in the calendar. Choose the day to look at again.",
        { asAt: view.asAt ?? "" },
      ),
    );
  if (asAt > today)
    return no(
      "inFuture",
      t(
        "{asAt:date} is still to come, so there is no position to show. Choose today or an earlier day.",
        { asAt },
      ),
    );
  return yes({ asAt, knownAt: view.known === "today" ? today : asAt });
}

/** "The plan as at 31 March 2018, as known then." */
export function cutInWords({ asAt, knownAt }: Cut): string {
  return knownAt === asAt
    ? t("The plan as at {asAt:date}, as known then.", { asAt })
    : t("The plan as at {asAt:date}, as known on {knownAt:date}.", {
        asAt,
        knownAt,
      });
}

export interface AsAtPlan {
  readonly overview: PlanOverview;
  readonly position: Position;
}

/** @param overview the plan as it is today, for who is looking */
export function asAtPlan(
  record: PlanRecord,
  overview: PlanOverview,
  cut: Cut,
): AsAtPlan {
  const { plan, themes, posts, bodies } = record;
  const at = position(historyOf(record), { ...cut, ragScheme: plan.ragScheme });
  const actions = actionsAt(record, cut);
  return {
    overview: { ...overview, plan, themes, posts, bodies, actions },
    position: at,
  };
}

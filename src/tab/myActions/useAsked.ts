// The questions to me, read after the rows are shown: the logs of what I reported on say whether a claim, or audit, sent it back.
import { useQueries, useQuery } from "@tanstack/react-query";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actionLogQuery, returnedQuery } from "../reading/planQueries.ts";
import type { PlanRow } from "../reading/rows.ts";
import { useSession } from "../session/session.ts";
import { askedOfOwners, mayBeSentBack } from "./asked.ts";
import type { OwnerQuestions } from "./myGroups.ts";

export function useAsked(
  overview: PlanOverview,
  mine: readonly PlanRow[],
  today: CalendarDate,
): OwnerQuestions {
  const session = useSession();
  const may = mine.filter(mayBeSentBack).map(({ action }) => action.id);
  const { data: returned } = useQuery({
    ...returnedQuery(session, may),
    enabled: may.length > 0,
  });
  // Of the few that were sent back the log is read; of all others there is nothing to ask.
  const reported = may.filter((id) => returned?.has(id));
  const logs = useQueries({
    queries: reported.map((id) =>
      actionLogQuery(session, overview.plan.id, id),
    ),
  });
  const read = reported.flatMap((id, at) => {
    const log = logs[at]?.data?.log;
    return log ? [[id, log] as const] : [];
  });
  return askedOfOwners(overview, new Map(read), today);
}

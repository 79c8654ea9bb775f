// Changes to a plan as a whole from a page: the record read once, a rule asked, its yes saved, and a save that stopped half way finished by trying again.
import { useMemo, useRef } from "react";
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Answer } from "../domain/answer.ts";
import { dayIn } from "../domain/calendarDate.ts";
import type { PlanId } from "../domain/id.ts";
import { actorOn } from "../domain/permission.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import type { PlanChange, PlanContext } from "../domain/planLife/planRules.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts, Work as WorkOn } from "./attempts.ts";
import { overviewQuery, plansQuery } from "./planQueries.ts";
import { savePlanChange } from "./planWrites.ts";
import type { Desk } from "./planWrites.ts";
import { actorFor } from "./saving.ts";
import { useSession } from "./session.ts";
import type { Session } from "./session.ts";
import { nowInstant, useToday } from "./today.ts";

/** Everything recorded of a plan. Read only by the pages that need it all. */
export function recordQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["record", planId],
    queryFn: async () => (await session.store).record(planId),
  });
}

/** A rule's context for showing what would happen before anything is saved. */
export function usePreviewContext(
  overview: PlanOverview,
  record: PlanRecord,
): PlanContext {
  const today = useToday(overview.plan.timeZone);
  return useMemo(() => {
    const { person } = overview.me;
    return {
      record,
      actor: actorOn(person, overview.rights.roles, record.posts, today),
      today,
      now: nowInstant(),
      newId: () => crypto.randomUUID(),
    };
  }, [overview, record, today]);
}

interface Room {
  readonly client: QueryClient;
  readonly session: Session;
  readonly overview: PlanOverview;
}

async function deskOf({ client, session, overview }: Room): Promise<Desk> {
  const store = await session.store;
  const query = recordQuery(session, overview.plan.id);
  const { record } = await client.ensureQueryData(query);
  const now = nowInstant();
  return {
    store,
    context: {
      record,
      actor: await actorFor(client, session, overview),
      today: dayIn(now, record.plan.timeZone),
      now,
      newId: () => crypto.randomUUID(),
    },
  };
}

/** Reads again what a save may have changed. */
async function readAgain({ client, session, overview }: Room) {
  const planId = overview.plan.id;
  await Promise.all([
    client.invalidateQueries(recordQuery(session, planId)),
    client.invalidateQueries(overviewQuery(session, planId)),
    client.invalidateQueries(plansQuery(session)),
    client.invalidateQueries({ queryKey: ["actionLog"] }),
  ]);
}

export type Work = WorkOn<Desk>;

export interface PlanSaving extends Attempts<Desk> {
  /** Asks a rule and saves its yes. Tried again after a failure, it finishes the same change instead of making another. */
  readonly change: (
    said: string,
    rule: (context: PlanContext) => Answer<PlanChange>,
    undo?: Work,
  ) => Promise<boolean>;
}

export function usePlanSaving(overview: PlanOverview): PlanSaving {
  const client = useQueryClient();
  const session = useSession();
  const begun = useRef<PlanChange | null>(null);
  const room = { client, session, overview };
  const attempts = useAttempts({
    desk: () => deskOf(room),
    readAgain: () => readAgain(room),
  });

  const change: PlanSaving["change"] = (said, rule, undo) =>
    attempts.save(
      said,
      async (desk) => {
        if (begun.current === null) {
          const answer = rule(desk.context);
          if (!answer.ok) return answer.words;
          begun.current = answer.value;
        }
        const words = await savePlanChange(desk, begun.current);
        begun.current = null;
        return words;
      },
      undo,
    );

  /** When the form changes, a change begun and not finished is forgotten too. */
  const clear = () => {
    begun.current = null;
    attempts.clear();
  };
  return { ...attempts, clear, change };
}

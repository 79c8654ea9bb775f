// Changes to a plan as a whole: the record read once, a rule asked, history saved first, the rest shown, and a save that stopped half way finished by trying again.
import { useMemo, useRef } from "react";
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../domain/action.ts";
import type { Answer } from "../domain/answer.ts";
import { dayIn } from "../domain/calendarDate.ts";
import { currentOf } from "../domain/current.ts";
import type { PlanId } from "../domain/id.ts";
import { actorOn } from "../domain/permission.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import type { PlanChange, PlanContext } from "../domain/planRules.ts";
import type { Kinds, PlanStore } from "../sharepoint/planStore.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts, Work as WorkOn } from "./attempts.ts";
import { overviewQuery, plansQuery } from "./planQueries.ts";
import { rebased } from "./overtaken.ts";
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

/** What a piece of saving works with: the lists, and a rule's context on the plan as it was last read. */
export interface Desk {
  readonly store: PlanStore;
  readonly context: PlanContext;
}

/** Saves a row made or changed by a rule. Null when it is saved, else what stands in the way, in words. */
export async function saveRow<Kind extends keyof Kinds>(
  { store }: Pick<Desk, "store">,
  kind: Kind,
  before: Kinds[Kind] | null,
  after: Kinds[Kind],
): Promise<string | null> {
  if (before === null) {
    await store.add(kind, after);
    return null;
  }
  const outcome = await store.save(kind, before, after);
  if (outcome.kind === "saved") return null;
  return outcome.theirs
    ? "Somebody else changed this while you were at it, so nothing was put over theirs. What they saved is shown now; what you wrote is still in the form. Look, and save again."
    : "Somebody took this out of the lists while you were at it. What you wrote is still in the form; copy it before you close.";
}

/** The action's own row over what is stored, also when somebody else's save came in between. */
async function putOver(
  store: PlanStore,
  before: Action,
  mine: Action,
  timeZone: string,
): Promise<string | null> {
  const first = await store.save("actions", before, mine);
  if (first.kind === "saved") return null;
  if (!first.theirs)
    return `${mine.ref} is no longer in the Actions list. What was decided about it is in the history.`;
  const { action, clash } = rebased(before, mine, first.theirs);
  if (clash) return clash;
  const { log } = await store.actionLog(mine.planId, mine.id);
  const current = currentOf(action, log, timeZone);
  return saveRow({ store }, "actions", first.theirs, { ...action, current });
}

/** Saves a change to a plan: new actions, then the history of all, then what is derived. Null when all of it is saved. */
export async function savePlanChange(
  { store, context }: Desk,
  { added, changed }: PlanChange,
): Promise<string | null> {
  const all = [...added, ...changed];
  const { record } = context;
  const parts = all.map((one) => one.change);
  await store.addAll(
    "actions",
    added.map((one) => one.action),
  );
  await store.addHistory({
    actions: all.map((one) => one.action),
    updates: parts.flatMap((one) => one.updates),
    revisions: parts.flatMap((one) => one.revisions),
    decisions: parts.flatMap((one) => one.decisions),
  });
  const stored = new Map(record.actions.map((one) => [one.id, one]));
  const problems = await Promise.all(
    changed.map(async ({ action }) => {
      const before = stored.get(action.id);
      return before
        ? putOver(store, before, action, record.plan.timeZone)
        : null;
    }),
  );
  return problems.find((words) => words !== null) ?? null;
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

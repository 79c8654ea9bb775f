// Changes to a plan as a whole from a page: the record read once, a rule asked, its yes saved by `editing`, and a save that stopped half way finished by sending it again.
import { useMemo, useRef } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../../domain/values/answer.ts";
import { asId } from "../../domain/values/id.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanChange, PlanContext } from "../../domain/rules/planRules.ts";
import type { EditId } from "../../editing/identity.ts";
import { planContextOf, savePlanChange } from "../../editing/planChange.ts";
import type { PlanParts } from "../../editing/planChange.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts, Work as WorkOn } from "./attempts.ts";
import { actorFor } from "./editor.ts";
import type { TabParts } from "./editor.ts";
import type { KeptIdentity } from "./keptForm.ts";
import {
  anyActionLog,
  overviewQuery,
  plansQuery,
  recordQuery,
} from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant, useToday } from "../session/today.ts";

/** A rule's context for showing what would happen before anything is saved. */
export function usePreviewContext(
  overview: PlanOverview,
  record: PlanRecord,
): PlanContext {
  const today = useToday(overview.plan.timeZone);
  return useMemo(() => {
    return {
      record: ownRegister(record),
      actor: actorOf(overview, today, null, record.posts),
      today,
      now: nowInstant(),
      newId: () => crypto.randomUUID(),
    };
  }, [overview, record, today]);
}

async function deskOf(tab: TabParts, edit: EditId): Promise<PlanParts> {
  const { client, session, overview } = tab;
  const store = await session.store;
  const query = recordQuery(session, overview.plan.id);
  const { record } = await client.query({ ...query, staleTime: "static" });
  const actor = actorFor(tab);
  const editor = { plan: record.plan, actor, now: nowInstant() };
  return {
    store,
    context: planContextOf(editor, record, edit),
    stored: record,
  };
}

/** Reads again what a save may have changed. */
async function readAgain({ client, session, overview }: TabParts) {
  const planId = overview.plan.id;
  await Promise.all([
    client.invalidateQueries(recordQuery(session, planId)),
    client.invalidateQueries(overviewQuery(session, planId)),
    client.invalidateQueries(plansQuery(session)),
    client.invalidateQueries(anyActionLog),
  ]);
}

export type PlanWork = WorkOn<PlanParts>;

export interface PlanSaving extends Attempts<PlanParts> {
  /** Asks a rule and saves its yes. Sent again after a failure, it finishes the same change instead of making another. */
  readonly change: (
    said: string,
    rule: (context: PlanContext) => Answer<PlanChange>,
    undo?: PlanWork,
  ) => Promise<boolean>;
}

/** One identity for what is said to be done, until it is done: a page with many buttons has no form to keep it. */
function useIdentityOf() {
  const at = useRef<{ said: string; edit: EditId } | null>(null);
  return {
    of(said: string): EditId {
      if (at.current?.said !== said)
        at.current = { said, edit: asId<"Edit">(crypto.randomUUID()) };
      return at.current.edit;
    },
    renew() {
      at.current = null;
    },
  };
}

/** @param kept the identity of the form, where there is one */
export function usePlanSaving(
  overview: PlanOverview,
  kept?: KeptIdentity,
): PlanSaving {
  const client = useQueryClient();
  const session = useSession();
  const tab = { client, session, overview };
  const own = useIdentityOf();
  const attempts = useAttempts({
    async desk(said: string) {
      const desk = await deskOf(tab, kept?.identity().edit ?? own.of(said));
      kept?.sending();
      return desk;
    },
    readAgain: () => readAgain(tab),
    saved() {
      kept?.renew();
      own.renew();
    },
  });

  const change: PlanSaving["change"] = (said, rule, undo) =>
    attempts.save(
      said,
      async (desk) => {
        const answer = rule(desk.context);
        return answer.ok ? savePlanChange(desk, answer.value) : answer.words;
      },
      undo,
    );
  return { ...attempts, change };
}

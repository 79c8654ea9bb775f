// One way to save: a rule says yes or no, the screen shows it at once, history goes first, and somebody else's save in between is an ordinary event.
import { useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Action, ActionCurrent } from "../domain/action.ts";
import type { ActionLog } from "../domain/actionLog.ts";
import type { Answer } from "../domain/answer.ts";
import { dayIn } from "../domain/calendarDate.ts";
import { withChange } from "../domain/change.ts";
import type { Change, RuleContext } from "../domain/change.ts";
import { actorOn } from "../domain/permission.ts";
import type { Actor } from "../domain/permission.ts";
import { undoUpdate } from "../domain/progress.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { actionLogQuery, meQuery, overviewQuery } from "./planQueries.ts";
import { useSession } from "./session.ts";
import type { Session } from "./session.ts";
import { nowInstant } from "./today.ts";
import { announce } from "./ui/announce.ts";
import { offerUndo } from "./ui/undo.ts";

/** A rule waiting for its context: `(context) => recordProgress(draft, context)`. */
export type Rule = (context: RuleContext) => Answer<Change>;

export type Saved =
  | { readonly kind: "saved"; readonly change: Change }
  | { readonly kind: "refused"; readonly words: string }
  /** Somebody else saved meanwhile. What I wrote is already in the history; the current state waits for a choice. */
  | {
      readonly kind: "conflict";
      readonly mine: Change;
      readonly theirs: Action;
      readonly theirLog: ActionLog;
    };

/** What to work from instead of what is on screen: after a conflict, theirs. */
export interface Basis {
  readonly action: Action;
  readonly log: ActionLog;
}

export interface Saver {
  /** Saves one rule's yes. Throws the store's failure when the lists refuse or cannot be reached; nothing is then shown as saved. */
  save(action: Action, said: string, rule: Rule, basis?: Basis): Promise<Saved>;
}

export async function actorFor(
  client: QueryClient,
  session: Session,
  overview: PlanOverview,
): Promise<Actor> {
  const me = await client.ensureQueryData(meQuery(session));
  return actorOn(
    me.person,
    me.rights.roles,
    overview.posts,
    dayIn(nowInstant(), overview.plan.timeZone),
  );
}

function putAction(
  client: QueryClient,
  session: Session,
  planId: Action["planId"],
  action: Action,
) {
  client.setQueryData(overviewQuery(session, planId).queryKey, (was) =>
    was
      ? {
          ...was,
          actions: was.actions.map((each) =>
            each.id === action.id ? action : each,
          ),
        }
      : was,
  );
}

async function contextOf(
  client: QueryClient,
  session: Session,
  overview: PlanOverview,
  { action, log }: Basis,
): Promise<RuleContext> {
  const now = nowInstant();
  return {
    action,
    log,
    plan: overview.plan,
    actor: await actorFor(client, session, overview),
    today: dayIn(now, overview.plan.timeZone),
    now,
    newId: () => crypto.randomUUID(),
    door: "tab",
  };
}

function makeSaver(
  client: QueryClient,
  session: Session,
  overview: PlanOverview,
): Saver {
  const planId = overview.plan.id;

  async function logOf(action: Action): Promise<ActionLog> {
    const query = actionLogQuery(session, planId, action.id);
    return (await client.fetchQuery(query)).log;
  }

  async function commit(basis: Basis, change: Change): Promise<Saved> {
    const { action, log } = basis;
    const shown = (current: ActionCurrent) => ({ ...action, current });
    // Shown at once; put back if the lists say no.
    putAction(client, session, planId, shown(change.current));
    try {
      const store = await session.store;
      const outcome = await store.commit(action, change);
      if (outcome.kind === "conflict") {
        putAction(client, session, planId, outcome.theirs);
        await refreshLog(action);
        const { theirs, theirLog } = outcome;
        return { kind: "conflict", mine: change, theirs, theirLog };
      }
      putAction(client, session, planId, outcome.action);
      putLog(action, withChange(log, change));
      return { kind: "saved", change };
    } catch (failure) {
      putAction(client, session, planId, action);
      throw failure;
    }
  }

  function putLog(action: Action, log: ActionLog) {
    const { queryKey } = actionLogQuery(session, planId, action.id);
    client.setQueryData(queryKey, (was) => (was ? { ...was, log } : was));
  }

  async function refreshLog(action: Action) {
    await client.invalidateQueries({
      queryKey: actionLogQuery(session, planId, action.id).queryKey,
    });
  }

  function latest(action: Action): Action {
    const { queryKey } = overviewQuery(session, planId);
    const found = client
      .getQueryData(queryKey)
      ?.actions.find((each) => each.id === action.id);
    return found ?? action;
  }

  async function takeBack(action: Action, change: Change) {
    const [entry] = change.updates;
    if (!entry) return;
    const basis = { action: latest(action), log: await logOf(action) };
    const context = await contextOf(client, session, overview, basis);
    const answer = undoUpdate(entry.id, context);
    if (!answer.ok) throw new Error(answer.words);
    await commit(basis, answer.value);
    announce(`Taken back: ${action.ref}.`);
  }

  return {
    async save(action, said, rule, basis) {
      const from = basis ?? {
        action: latest(action),
        log: await logOf(action),
      };
      const context = await contextOf(client, session, overview, from);
      const answer = rule(context);
      if (!answer.ok) return { kind: "refused", words: answer.words };
      const outcome = await commit(from, answer.value);
      if (outcome.kind === "saved") {
        announce(said);
        offerUndo({
          words: said,
          undo: () => takeBack(action, outcome.change),
        });
      }
      return outcome;
    },
  };
}

export function useSaver(overview: PlanOverview): Saver {
  const client = useQueryClient();
  const session = useSession();
  return useMemo(
    () => makeSaver(client, session, overview),
    [client, session, overview],
  );
}

// One way to save: a rule says yes or no, the screen shows it at once, history goes first, and somebody else's save in between is an ordinary event.
import { useEffect, useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../domain/action.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Answer } from "../domain/answer.ts";
import { dayIn } from "../domain/calendarDate.ts";
import { withChange } from "../domain/change.ts";
import type { Change, RuleContext } from "../domain/change.ts";
import { actorOn } from "../domain/permission.ts";
import type { Actor } from "../domain/permission.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { undoUpdate } from "../domain/progress/progress.ts";
import { withdrawProposal } from "../domain/revisions/proposal.ts";
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
  /** What a rule about this action would look at now, for asking before saving. */
  context(action: Action): Promise<RuleContext>;
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

/** What a saver works with: the queries on screen, the session, the plan. */
interface Desk {
  readonly client: QueryClient;
  readonly session: Session;
  readonly overview: PlanOverview;
}

function putAction({ client, session, overview }: Desk, action: Action) {
  const { queryKey } = overviewQuery(session, overview.plan.id);
  client.setQueryData(queryKey, (was) =>
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

/** The whole record, where a page has read it, with what was just saved: it is too much to read again for one entry. */
function putInRecord(
  { client, overview }: Desk,
  action: Action,
  change: Change,
) {
  client.setQueryData<{ readonly record: PlanRecord }>(
    ["record", overview.plan.id],
    (was) =>
      was
        ? {
            ...was,
            record: {
              ...was.record,
              ...withChange(was.record, change),
              actions: was.record.actions.map((each) =>
                each.id === action.id ? action : each,
              ),
            },
          }
        : was,
  );
}

/** The action as the screen has it now: a save or a poll may have replaced the one the form was opened with. */
function latest({ client, session, overview }: Desk, action: Action): Action {
  const { queryKey } = overviewQuery(session, overview.plan.id);
  const there = client.getQueryData(queryKey)?.actions;
  return there?.find((each) => each.id === action.id) ?? action;
}

const logQuery = ({ session, overview }: Desk, action: Action) =>
  actionLogQuery(session, overview.plan.id, action.id);

async function basisOf(desk: Desk, action: Action): Promise<Basis> {
  const { log } = await desk.client.fetchQuery(logQuery(desk, action));
  return { action: latest(desk, action), log };
}

/** Its own chunk: the calendar of a plan is no business of the first row. */
const calendarCode = () => import("./planCycle.ts");

async function contextOf(
  { client, session, overview }: Desk,
  { action, log }: Basis,
): Promise<RuleContext> {
  const now = nowInstant();
  const today = dayIn(now, overview.plan.timeZone);
  const { windowCloses } = await calendarCode();
  return {
    action,
    log,
    plan: overview.plan,
    actor: await actorFor(client, session, overview),
    today,
    now,
    newId: () => crypto.randomUUID(),
    door: "tab",
    windowCloses: await windowCloses(client, session, overview, action, today),
  };
}

/** Shown at once; put back if the lists say no. */
async function commit(
  desk: Desk,
  { action, log }: Basis,
  change: Change,
): Promise<Saved> {
  const { client, session } = desk;
  const { queryKey } = logQuery(desk, action);
  putAction(desk, { ...action, current: change.current });
  try {
    const store = await session.store;
    const outcome = await store.commit(action, change);
    if (outcome.kind === "conflict") {
      const { theirs, theirLog } = outcome;
      putAction(desk, theirs);
      await client.invalidateQueries({ queryKey });
      return { kind: "conflict", mine: change, theirs, theirLog };
    }
    putAction(desk, outcome.action);
    putInRecord(desk, outcome.action, change);
    client.setQueryData(queryKey, (was) =>
      was ? { ...was, log: withChange(log, change) } : was,
    );
    return { kind: "saved", change };
  } catch (failure) {
    putAction(desk, action);
    throw failure;
  }
}

/** The rule that takes a change back; null for a decision, which is taken back with a reason (`takeBackDecision`). */
function undoing({ updates, revisions, decisions }: Change): Rule | null {
  if (decisions.length > 0) return null;
  const [entry] = updates;
  if (entry) return (context) => undoUpdate(entry.id, context);
  const [revision] = revisions;
  if (!revision) return null;
  const words = "Taken back at once.";
  return (context) =>
    withdrawProposal({ revisionId: revision.id, words }, context);
}

async function takeBack(desk: Desk, action: Action, undo: Rule) {
  const basis = await basisOf(desk, action);
  const answer = undo(await contextOf(desk, basis));
  if (!answer.ok) throw new Error(answer.words);
  await commit(desk, basis, answer.value);
  announce(`Taken back: ${action.ref}.`);
}

function makeSaver(desk: Desk): Saver {
  return {
    async save(action, said, rule, basis) {
      const from = basis ?? (await basisOf(desk, action));
      const answer = rule(await contextOf(desk, from));
      if (!answer.ok) return { kind: "refused", words: answer.words };
      const outcome = await commit(desk, from, answer.value);
      if (outcome.kind === "saved") {
        const undo = undoing(outcome.change);
        announce(said);
        if (undo)
          offerUndo({ words: said, undo: () => takeBack(desk, action, undo) });
      }
      return outcome;
    },
    context: async (action) => contextOf(desk, await basisOf(desk, action)),
  };
}

export function useSaver(overview: PlanOverview): Saver {
  const client = useQueryClient();
  const session = useSession();
  useEffect(() => {
    // Fetched while somebody writes: a save in a lost connection must wait for SharePoint alone. A failure here is told by the save.
    calendarCode().catch(() => undefined);
  }, []);
  return useMemo(
    () => makeSaver({ client, session, overview }),
    [client, session, overview],
  );
}

// Recording one decision of the Board: the rule, the decision once for everybody, then what follows from it.
import { useMemo, useRef } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/action.ts";
import type { Answer } from "../../domain/answer.ts";
import { firstDecidedWords, takenAt } from "../../domain/board/boardMeeting.ts";
import { dayIn } from "../../domain/calendarDate.ts";
import type { Change } from "../../domain/change.ts";
import { subjectAgain } from "../../domain/history/decisionLog.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { Decision } from "../../domain/decision.ts";
import type { DecisionContext } from "../../domain/revisions/endorsement.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { samePerson } from "../../domain/person.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { guidsOf } from "../../sharepoint/stableGuid.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { actionLogQuery, overviewQuery } from "../planQueries.ts";
import { actorFor } from "../saving.ts";
import { useSession } from "../session.ts";
import type { Session } from "../session.ts";
import { nowInstant } from "../today.ts";
import { allDecisions } from "./agenda.ts";
import { meetingDecisionsQuery } from "./boardQueries.ts";

export type Decided =
  | { readonly kind: "decided" }
  /** A rule said no, or somebody else was first: nothing of mine was put over theirs. */
  | { readonly kind: "refused"; readonly words: string };

export type MeetingRule = (context: DecisionContext) => Answer<Change>;

export interface Decider {
  /**
   * Records a decision on a subject (`exceptionSubject`, `dateSubject`). Throws the store's failure; tried again, it finishes what it began.
   */
  decide(action: Action, subject: string, rule: MeetingRule): Promise<Decided>;
}

function isMine(stored: Decision, mine: Decision): boolean {
  return (
    samePerson(stored.by, mine.by) &&
    stored.meetingId === mine.meetingId &&
    stored.words === mine.words &&
    JSON.stringify(stored.ruling) === JSON.stringify(mine.ruling)
  );
}

/** What follows once the decision itself is stored: a question to the officer, the action's own row. */
async function follow(
  store: PlanStore,
  action: Action,
  change: Change,
  zone: string,
) {
  const outcome = await store.commit(action, { ...change, decisions: [] });
  if (outcome.kind === "saved") return outcome.action;
  // Somebody reported on the action meanwhile; the decision is stored, so the row is worked out again from both.
  const { theirs, theirLog } = outcome;
  const current = currentOf(theirs, theirLog, zone);
  const again = await store.save("actions", theirs, { ...theirs, current });
  return again.kind === "saved" ? again.value : (again.theirs ?? theirs);
}

interface Room {
  readonly client: QueryClient;
  readonly session: Session;
  readonly overview: PlanOverview;
  readonly meeting: Meeting;
}

async function contextFor(
  room: Room,
  action: Action,
  subject: string,
): Promise<DecisionContext> {
  const { client, session, overview } = room;
  const { plan, bodies } = overview;
  const stored = await client.fetchQuery({
    ...actionLogQuery(session, plan.id, action.id),
    staleTime: 0,
  });
  const now = nowInstant();
  return {
    action,
    log: stored.log,
    milestones: stored.milestones,
    bodies,
    plan,
    actor: await actorFor(client, session, overview),
    today: dayIn(now, plan.timeZone),
    now,
    newId: guidsOf(subjectAgain(subject, stored.log.decisions)),
    door: "tab",
  };
}

function putAction({ client, session, overview }: Room, action: Action) {
  client.setQueryData(
    overviewQuery(session, overview.plan.id).queryKey,
    (was) =>
      was && {
        ...was,
        actions: was.actions.map((one) =>
          one.id === action.id ? action : one,
        ),
      },
  );
}

/** Shows a stored decision at once, and reads the rest again in its own time: on a slow line nobody waits for it. */
function show(room: Room, action: Action, stored: Decision | null) {
  const { client, session, overview, meeting } = room;
  const query = meetingDecisionsQuery(session, meeting.id);
  if (stored)
    client.setQueryData(query.queryKey, (was) => ({
      unreadable: was?.unreadable ?? [],
      items: allDecisions(was?.items ?? [], [stored]),
    }));
  void client.invalidateQueries(query);
  void client.invalidateQueries(
    actionLogQuery(session, overview.plan.id, action.id),
  );
}

export function useDecider(overview: PlanOverview, meeting: Meeting): Decider {
  const client = useQueryClient();
  const session = useSession();
  const begun = useRef(new Map<string, Change>());
  return useMemo(() => {
    const room = { client, session, overview, meeting };
    return {
      async decide(read, subject, rule) {
        const action =
          overview.actions.find(({ id }) => id === read.id) ?? read;
        const context = await contextFor(room, action, subject);
        const before = begun.current.get(subject);
        const answer = before
          ? { ok: true as const, value: before }
          : rule(context);
        if (!answer.ok) {
          show(room, action, takenAt(meeting, action, context.log.decisions));
          return { kind: "refused", words: answer.words };
        }
        const [decision] = answer.value.decisions;
        if (!decision)
          return { kind: "refused", words: "Nothing was decided." };
        begun.current.set(subject, answer.value);
        const store = await session.store;
        const stored = await store.decideOnce(decision, action.ref);
        if (!isMine(stored, decision)) {
          begun.current.delete(subject);
          show(room, action, stored);
          return {
            kind: "refused",
            words: firstDecidedWords(action.ref, stored, meeting),
          };
        }
        putAction(
          room,
          await follow(store, action, answer.value, overview.plan.timeZone),
        );
        begun.current.delete(subject);
        show(room, action, stored);
        return { kind: "decided" };
      },
    };
  }, [client, session, overview, meeting]);
}

// Recording one decision of the Board from the meeting's page: `editing` does it; what was decided is shown at once.
import { say } from "../../domain/words/say.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import { firstDecidedWords } from "../../domain/board/boardMeeting.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { decide } from "../../editing/decide.ts";
import type { Decided, MeetingRule } from "../../editing/decide.ts";
import { notKnownWords, notRecordedWords } from "../../editing/outcomeWords.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { editorOf, prepareEditor } from "../saving/editor.ts";
import type { TabParts } from "../saving/editor.ts";
import { latest, putAction } from "../saving/onScreen.ts";
import { actionLogQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { allDecisions } from "./agenda.ts";
import { meetingDecisionsQuery } from "./boardQueries.ts";

interface Decider {
  /** Decides a subject (`exceptionSubject`, `dateSubject`). Null when it is recorded, else what happened instead, in words. */
  decide(
    action: Action,
    subject: string,
    rule: MeetingRule,
  ): Promise<Sentence | null>;
}

/** Shows a stored decision at once, and reads the rest again in its own time: on a slow line nobody waits for it. */
function show(
  { client, session, overview }: TabParts,
  meeting: Meeting,
  action: Action,
  stored: Decision | null,
) {
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

/** What came of it, in words; null when it is recorded and shown. */
function told(
  decided: Decided,
  ref: string,
  meeting: Meeting,
): Sentence | null {
  switch (decided.kind) {
    case "decided":
      return null;
    case "overtaken":
      return firstDecidedWords(ref, decided.first, meeting);
    case "refused":
      return decided.words;
    case "notRecorded":
      return inOrder(notRecordedWords(decided.failure), say("told.wordsHere"));
    case "notKnown":
      return inOrder(notKnownWords(decided.failure), say("told.wordsHere"));
  }
}

export function useDecider(overview: PlanOverview, meeting: Meeting): Decider {
  const client = useQueryClient();
  const session = useSession();
  const desk = useMemo(
    () => ({ client, session, overview }),
    [client, session, overview],
  );
  useEffect(() => prepareEditor(desk), [desk]);
  return useMemo(
    () => ({
      async decide(read, subject, rule) {
        const { plan, bodies } = overview;
        const action = latest(desk, read);
        const query = actionLogQuery(session, plan.id, action.id);
        const [{ log, milestones }, editor, store] = await Promise.all([
          client.query({ ...query, staleTime: 0 }),
          editorOf(desk, action),
          session.store,
        ]);
        const decided = await decide(
          { store, editor },
          { action, log },
          { milestones, bodies },
          { subject, rule },
        );
        if (decided.kind === "decided") putAction(desk, decided.action);
        const stored =
          decided.kind === "decided"
            ? decided.decision
            : decided.kind === "overtaken"
              ? decided.first
              : null;
        show(desk, meeting, action, stored);
        return told(decided, action.ref, meeting);
      },
    }),
    [client, session, overview, meeting, desk],
  );
}

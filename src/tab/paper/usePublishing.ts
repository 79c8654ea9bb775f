// Gate, publication and what follows from them: what each button of the page does, each step safe to take again after a failure.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { dayIn } from "../../domain/values/calendarDate.ts";
import {
  endorsePaper,
  overrideGate,
} from "../../domain/committeePaper/publishing/gate.ts";
import type { PaperContext } from "../../domain/committeePaper/publishing/gate.ts";
import { recordOutcome } from "../../domain/committeePaper/publishing/outcomes.ts";
import type { OutcomeDraft } from "../../domain/committeePaper/publishing/outcomes.ts";
import { correctPaper } from "../../domain/committeePaper/publishing/corrections.ts";
import { paperText } from "../../domain/committeePaper/publishing/paperText.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { asId } from "../../domain/values/id.ts";
import { decideOnPaper } from "../../editing/decideOnPaper.ts";
import { publishPaper, tellBody } from "../../editing/publishPaper.ts";
import { paperId } from "../../sharepoint/papers/papers.ts";
import { recordQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import type { Session } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { RuleRefusal } from "../ui/problem.ts";
import {
  correctionsQuery,
  draftsOf,
  libraryOf,
  publishedQuery,
  snapshotQuery,
  templateQuery,
} from "./paperQueries.ts";
import { checkedTemplate } from "./printing.ts";
import type { PaperOnScreen } from "./usePaper.ts";

export interface CorrectionWords {
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** What the steps work with: the lists, what is read of them, and the paper on screen. */
interface Desk {
  readonly session: Session;
  readonly client: QueryClient;
  readonly on: PaperOnScreen;
}

/** @param id of what is recorded */
function contextOf(
  { record, actor }: PaperOnScreen,
  id: string = crypto.randomUUID(),
): PaperContext {
  const now = nowInstant();
  return {
    planId: record.plan.id,
    bodies: record.bodies,
    posts: record.posts,
    actor,
    today: dayIn(now, record.plan.timeZone),
    now,
    newId: () => id,
  };
}

async function rereadRecord({ session, client, on }: Desk): Promise<void> {
  await client.invalidateQueries(recordQuery(session, on.record.plan.id));
}

async function decide(desk: Desk, answer: Answer<Decision>): Promise<void> {
  if (!answer.ok) throw new RuleRefusal(answer.words);
  const first = await decideOnPaper(await desk.session.store, answer.value);
  await rereadRecord(desk);
  if (first !== null) throw new RuleRefusal(first);
}

/** "Last told" moves for this body alone. */
async function tell(desk: Desk, snapshot: Snapshot): Promise<void> {
  const store = await desk.session.store;
  const untold = await tellBody({ store, record: desk.on.record }, snapshot);
  await rereadRecord(desk);
  if (untold !== null) throw new RuleRefusal(untold);
}

async function freeze({ session, client, on }: Desk): Promise<Snapshot> {
  const planId = on.record.plan.id;
  const { paperSnapshot } = await import("../../documents/paperSnapshot.ts");
  const bytes = await client.query(templateQuery(session, planId));
  return paperSnapshot(on.input, {
    key: on.key,
    bodyId: on.request.bodyId,
    by: on.actor.person,
    at: nowInstant(),
    template: await checkedTemplate(bytes),
  });
}

async function publish(desk: Desk): Promise<void> {
  const { session, client, on } = desk;
  const { record, paper, request } = on;
  const library = await libraryOf(session);
  const answer = await publishPaper(
    { store: await session.store, library, record },
    {
      paper,
      already: on.snapshot,
      context: contextOf(on),
      freeze: () => freeze(desk),
    },
  );
  if (!answer.ok) throw new RuleRefusal(answer.words);
  const { stands, words, isWhole } = answer.value;
  const { queryKey } = snapshotQuery(session, on.key, request.audience);
  client.setQueryData(queryKey, stands);
  await rereadRecord(desk);
  await client.invalidateQueries(publishedQuery(session, record.plan.id));
  if (!isWhole) throw new RuleRefusal(words);
  announce(asText(words));
}

async function correct(
  desk: Desk,
  id: string,
  words: CorrectionWords,
): Promise<void> {
  const { session, client, on } = desk;
  const { paper } = on;
  const answer = correctPaper(
    {
      ...words,
      paper: `${paper.body}, ${inWords(paper.meeting)}`,
      of: paperId(on.key, on.request.audience),
    },
    {
      actor: on.actor,
      now: nowInstant(),
      newId: () => asId<"Correction">(id),
    },
  );
  if (!answer.ok) throw new RuleRefusal(answer.words);
  await (await draftsOf(session)).addCorrection(answer.value);
  await client.invalidateQueries(correctionsQuery(session));
  announce(t("Correction issued. It is printed in the next paper."));
}

export interface Endorsement {
  /** The id of the Board's meeting; empty where none is chosen. */
  readonly meeting: string;
  readonly minute: string;
}

/** One form's: what it records has its identity from when it opened, so that pressed again after an answer was lost it is recorded once. */
export function usePublishing(on: PaperOnScreen) {
  const [id] = useState(() => crypto.randomUUID());
  const desk = { session: useSession(), client: useQueryClient(), on };
  const paper = on.key;
  return {
    endorse: ({ meeting: id, minute }: Endorsement) => {
      const meeting = on.record.meetings.find((one) => one.id === id) ?? null;
      const text = paperText(on.input);
      const draft = { paper, meeting, minute, text };
      return decide(desk, endorsePaper(draft, contextOf(on, id)));
    },
    override: (why: string) =>
      decide(desk, overrideGate({ paper, why }, contextOf(on, id))),
    outcome: (given: Omit<OutcomeDraft, "paper">) => {
      const { bodyId, meeting } = on.request;
      const { decisions } = on.record;
      return decide(
        desk,
        recordOutcome(
          { ...given, paper },
          { bodyId, meeting },
          decisions,
          contextOf(on, id),
        ),
      );
    },
    publish: () => publish(desk),
    tell: (snapshot: Snapshot) => tell(desk, snapshot),
    correct: (words: CorrectionWords) => correct(desk, id, words),
  };
}

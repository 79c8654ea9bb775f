// Gate, publication and what follows from them: what each button of the page does, each step safe to take again after a failure.
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { dayIn, inWords } from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { theBody } from "../../domain/committeePaper/blocks.ts";
import {
  endorsePaper,
  overrideGate,
} from "../../domain/committeePaper/gate.ts";
import type { PaperContext } from "../../domain/committeePaper/gate.ts";
import { correctPaper } from "../../domain/committeePaper/corrections.ts";
import {
  mayPublish,
  publishedInWords,
} from "../../domain/committeePaper/publishing.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Decision } from "../../domain/decision.ts";
import { asId } from "../../domain/id.ts";
import { paperId } from "../../sharepoint/papers.ts";
import { recordQuery } from "../planQueries.ts";
import { useSession } from "../session.ts";
import type { Session } from "../session.ts";
import { nowInstant } from "../today.ts";
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

function contextOf({ record, actor }: PaperOnScreen): PaperContext {
  const now = nowInstant();
  return {
    planId: record.plan.id,
    bodies: record.bodies,
    posts: record.posts,
    actor,
    today: dayIn(now, record.plan.timeZone),
    now,
    newId: () => crypto.randomUUID(),
  };
}

async function rereadRecord({ session, client, on }: Desk): Promise<void> {
  await client.invalidateQueries(recordQuery(session, on.record.plan.id));
}

async function decide(desk: Desk, answer: Answer<Decision>): Promise<void> {
  if (!answer.ok) throw new RuleRefusal(answer.words);
  const store = await desk.session.store;
  const decisions = [answer.value];
  const nothing = { actions: [], updates: [], revisions: [] };
  await store.addHistory({ ...nothing, decisions });
  await rereadRecord(desk);
}

/** "Last told" moves for this body alone. Nothing is written when it says so already. */
async function tell(desk: Desk, snapshot: Snapshot): Promise<void> {
  const { record, key } = desk.on;
  const store = await desk.session.store;
  const { asAt: told, bodyId, paper } = snapshot;
  const held = record.meetings.find(
    (one) => one.bodyId === bodyId && one.date === paper.meeting,
  );
  if (held?.told === told) return;
  if (!held) {
    await store.add("meetings", {
      id: asId<"Meeting">(paperId(key, "public")),
      planId: record.plan.id,
      bodyId,
      date: paper.meeting,
      state: "planned",
      item: paper.item,
      attendance: null,
      told,
    });
  } else {
    const outcome = await store.save("meetings", held, { ...held, told });
    // Somebody changed the meeting meanwhile: only what it was told is put onto theirs.
    if (outcome.kind === "conflict" && outcome.theirs)
      await store.save("meetings", outcome.theirs, {
        ...outcome.theirs,
        told,
      });
  }
  await rereadRecord(desk);
}

async function freeze({ session, client, on }: Desk): Promise<Snapshot> {
  const planId = on.record.plan.id;
  const { paperSnapshot } = await import("../../documents/paperSnapshot.ts");
  const bytes = await client.fetchQuery(templateQuery(session, planId));
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
  const { plan } = on.record;
  const { today } = contextOf(on);
  const allowed = mayPublish(on.paper, on.snapshot, {
    actor: on.actor,
    today,
    timeZone: plan.timeZone,
  });
  if (!allowed.ok) throw new RuleRefusal(allowed.words);
  const snapshot = await freeze(desk);
  const filed = publishedInWords(snapshot, plan.timeZone);
  const words = `${filed} for ${theBody(on.paper.body)}, ${inWords(snapshot.paper.meeting)}.`;
  const library = await libraryOf(session);
  const outcome = await library.publish(snapshot, words);
  const stands = outcome.kind === "already" ? outcome.theirs : snapshot;
  const { queryKey } = snapshotQuery(session, on.key, on.request.audience);
  client.setQueryData(queryKey, stands);
  await tell(desk, stands);
  await client.invalidateQueries(publishedQuery(session, plan.id));
  if (outcome.kind === "already")
    throw new RuleRefusal(
      `${publishedInWords(stands, plan.timeZone)} a moment before you. That paper stands and is shown now; yours was not filed.`,
    );
  announce(words);
}

async function correct(desk: Desk, words: CorrectionWords): Promise<void> {
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
      newId: () => asId<"Correction">(crypto.randomUUID()),
    },
  );
  if (!answer.ok) throw new RuleRefusal(answer.words);
  await (await draftsOf(session)).addCorrection(answer.value);
  await client.invalidateQueries(correctionsQuery(session));
  announce("Correction issued. It is printed in the next paper.");
}

export interface Endorsement {
  readonly on: CalendarDate | null;
  readonly minute: string;
}

export function usePublishing(on: PaperOnScreen) {
  const desk = { session: useSession(), client: useQueryClient(), on };
  const paper = on.key;
  return {
    endorse: (given: Endorsement) =>
      decide(desk, endorsePaper({ ...given, paper }, contextOf(on))),
    override: (why: string) =>
      decide(desk, overrideGate({ paper, why }, contextOf(on))),
    publish: () => publish(desk),
    tell: (snapshot: Snapshot) => tell(desk, snapshot),
    correct: (words: CorrectionWords) => correct(desk, words),
  };
}

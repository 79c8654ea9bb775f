// Publishing a paper, a sequence of edits: frozen, filed once, then the body marked as told. Taken again after any failure it goes on where it stopped.
import { say } from "../domain/words/say.ts";
import { inOrder } from "../domain/words/sentence.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import { inWords } from "../domain/values/calendarDate.ts";
import { theBody } from "../domain/committeePaper/parts/blocks.ts";
import type { PaperContext } from "../domain/committeePaper/publishing/gate.ts";
import type { CommitteePaper } from "../domain/committeePaper/parts/paper.ts";
import {
  mayPublish,
  publishedInWords,
} from "../domain/committeePaper/publishing/publishing.ts";
import type { Snapshot } from "../domain/committeePaper/publishing/publishing.ts";
import { yes } from "../domain/values/answer.ts";
import type { Answer } from "../domain/values/answer.ts";
import { asId } from "../domain/values/id.ts";
import type { Meeting } from "../domain/plan/meeting.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { paperId } from "../sharepoint/papers/papers.ts";
import type { PaperLibrary } from "../sharepoint/papers/papers.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";

interface PublishParts {
  readonly store: Pick<PlanStore, "add" | "save">;
  readonly library: Pick<PaperLibrary, "publish">;
  readonly record: Pick<PlanRecord, "plan" | "meetings">;
}

export interface Publishing {
  readonly paper: CommitteePaper;
  /** The paper as it was published before; null where it was not. */
  readonly already: Snapshot | null;
  readonly context: Pick<PaperContext, "actor" | "today">;
  /** Freezes the paper; asked only once the rule has said yes. */
  readonly freeze: () => Promise<Snapshot>;
}

/** What stands in the library after all, and what to say of it. */
export interface Published {
  readonly stands: Snapshot;
  readonly words: Sentence;
  /** All of it is as asked; not so where somebody published a moment before (theirs stands), or where the body could not be marked as told. */
  readonly isWhole: boolean;
}

/** Tries before it is said that somebody else keeps saving the meeting. */
const mostTries = 3;

/** The meeting with what it was told, put onto whatever somebody else saved of it meanwhile. */
async function markTold(
  store: PublishParts["store"],
  held: Meeting,
  told: Meeting["told"],
): Promise<Sentence | null> {
  let before = held;
  for (let n = 0; n < mostTries; n += 1) {
    if (before.told === told) return null;
    const outcome = await store.save("meetings", before, { ...before, told });
    if (outcome.kind === "saved") return null;
    if (!outcome.theirs) return say("told.untoldGone");
    before = outcome.theirs;
  }
  return say("told.untoldBusy");
}

/**
 * "Last told" moves for the paper's body alone; its meeting is put into the calendar where it is missing. Nothing is written when it says so
 * already. Null when it says so, else what stands in the way.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function tellBody(
  { store, record }: Pick<PublishParts, "store" | "record">,
  { key, bodyId, asAt: told, paper }: Snapshot,
): Promise<Sentence | null> {
  const held = record.meetings.find(
    (one) => one.bodyId === bodyId && one.date === paper.meeting,
  );
  if (held) return markTold(store, held, told);
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
  return null;
}

/**
 * Publishes the paper. Refuses what `mayPublish` refuses, before anything is frozen or filed.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function publishPaper(
  desk: PublishParts,
  { paper, already, context, freeze }: Publishing,
): Promise<Answer<Published>> {
  const { timeZone } = desk.record.plan;
  const allowed = mayPublish(paper, already, { ...context, timeZone });
  if (!allowed.ok) return allowed;
  const snapshot = await freeze();
  const filed = (one: Snapshot) => publishedInWords(one, timeZone);
  const words = `${filed(snapshot)} for ${theBody(paper.body)}, ${inWords(snapshot.paper.meeting)}.`;
  const outcome = await desk.library.publish(snapshot, words);
  const isTheirs = outcome.kind === "already";
  const stands = isTheirs ? outcome.theirs : snapshot;
  const told = isTheirs
    ? say("told.publishedBefore", { filed: filed(stands) })
    : words;
  const untold = await tellBody(desk, stands);
  return yes({
    stands,
    words: untold === null ? told : inOrder(told, untold),
    isWhole: !isTheirs && untold === null,
  });
}

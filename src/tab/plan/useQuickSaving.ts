// Saving what is entered quickly, one batch after the other, while the next is typed: nobody waits between two lines.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import { asId } from "../../domain/values/id.ts";
import { withActions } from "../../domain/planLife/draft/quickEntry.ts";
import { claimRefs, takenWords } from "../../editing/claimRefs.ts";
import type { ClaimStore } from "../../editing/claimRefs.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import { planContextOf, savePlanChange } from "../../editing/planChange.ts";
import { partlyWords } from "../../editing/outcomeWords.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorFor } from "../saving/editor.ts";
import type { TabParts } from "../saving/editor.ts";
import type { KeptForm } from "../saving/keptForm.ts";
import { overviewQuery, recordQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { asProblem } from "../ui/problem.ts";
import { askBatch, recordOf, renumbered } from "./quickForm.ts";
import type { Batch, QuickTyped } from "./quickForm.ts";

interface Sent {
  readonly added: readonly Action[];
  /** Why it was not saved; null when it was. */
  readonly problem: Sentence | null;
}

const notSent = (problem: Sentence): Sent => ({ added: [], problem });

/** So many others may be first one after the other. */
const mostTries = 20;

/** The batch with references that are its own: what somebody else was given a moment before is passed over. */
async function withFreeRefs(
  store: ClaimStore,
  batch: Batch,
  /** Each time anew: the same actions have the same ids only where they are made from the first. */
  fresh: () => PlanContext,
): Promise<{ readonly batch: Batch; readonly taken: Sentence | null }> {
  const gone = new Set<string>();
  let mine = batch;
  for (let n = 0; n < mostTries; n += 1) {
    const context = fresh();
    const answer = askBatch(mine, context);
    if (!answer.ok) break;
    const joining = answer.value.added.map(({ action }) => action);
    const taken = await claimRefs(store, joining, context.now);
    if (taken.length === 0) break;
    for (const ref of taken) gone.add(ref);
    const next = renumbered(mine, gone, fresh());
    if (next === null) return { batch: mine, taken: takenWords(taken) };
    mine = next;
  }
  return { batch: mine, taken: null };
}

/** One batch, judged on the plan as the screen has it now and saved under its own identity. */
async function send(tab: TabParts, batch: Batch): Promise<Sent> {
  const { client, session, overview } = tab;
  const { queryKey } = overviewQuery(session, overview.plan.id);
  const now = client.getQueryData(queryKey) ?? overview;
  const stored = recordOf(now);
  const actor = actorFor({ overview: now });
  const editor = { plan: now.plan, actor, now: nowInstant() };
  const edit = asId<"Edit">(batch.edit);
  const fresh = () => planContextOf(editor, stored, edit);
  const store = await session.store;
  const settled = await withFreeRefs(store, batch, fresh);
  if (settled.taken !== null) return notSent(settled.taken);
  const context = fresh();
  const answer = askBatch(settled.batch, context);
  if (!answer.ok) return notSent(answer.words);
  const desk = { store, context, stored };
  const problem = await savePlanChange(desk, answer.value);
  if (problem !== null) return notSent(problem);
  const added = answer.value.added.map(({ action }) => action);
  client.setQueryData(queryKey, (was) => was && withActions(was, added));
  return { added, problem: null };
}

export interface QuickSaving {
  readonly busy: boolean;
  readonly problem: Sentence | null;
  /** What was added since the form opened, the newest first. */
  readonly added: readonly Action[];
  readonly enter: (batch: Batch) => void;
  /** Sends again what was not saved. */
  readonly again: () => void;
  /** Takes the first of what waits out of the queue. */
  readonly takeOut: () => Batch | null;
}

/** What waits to be saved: read between two sendings, so never by way of what was last drawn. */
function useQueue(kept: KeptForm<QuickTyped>) {
  const waiting = useRef(kept.form.waiting);
  const put = (next: Batch[]) => {
    waiting.current = next;
    kept.change({ waiting: next });
  };
  return {
    first: () => waiting.current[0] ?? null,
    add: (batch: Batch) => put([...waiting.current, batch]),
    takeOut: (batch: Batch) =>
      put(waiting.current.filter((one) => one !== batch)),
  };
}

/** Does one thing at a time: busy while it lasts, and why it stopped. */
function useRunning(work: () => Promise<Sentence | null>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const running = useRef(false);
  async function run() {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      setProblem(await work());
    } catch (error) {
      setProblem(partlyWords(asProblem(error)));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }
  return { busy, problem, run, clear: () => setProblem(null) };
}

export function useQuickSaving(
  overview: PlanOverview,
  kept: KeptForm<QuickTyped>,
): QuickSaving {
  const client = useQueryClient();
  const session = useSession();
  const [added, setAdded] = useState<readonly Action[]>([]);
  const queue = useQueue(kept);

  async function sendAll(): Promise<Sentence | null> {
    for (let batch = queue.first(); batch; batch = queue.first()) {
      const sent = await send({ client, session, overview }, batch);
      if (sent.problem !== null) return sent.problem;
      queue.takeOut(batch);
      setAdded((before) => [...sent.added.toReversed(), ...before]);
      announce(
        t("{refs:list} added.", {
          refs: sent.added.map(({ ref }) => ref),
        }),
      );
    }
    void client.invalidateQueries(recordQuery(session, overview.plan.id));
    return null;
  }
  const { busy, problem, run, clear } = useRunning(sendAll);

  // What was entered before the tab was closed is finished.
  useEffect(() => {
    if (queue.first()) void run();
    // Once, when the form opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return {
    busy,
    problem,
    added,
    enter(batch) {
      queue.add(batch);
      void run();
    },
    again: () => void run(),
    takeOut() {
      const first = busy ? null : queue.first();
      if (first) queue.takeOut(first);
      clear();
      return first;
    },
  };
}

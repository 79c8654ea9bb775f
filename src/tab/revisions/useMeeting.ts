// The state of recording one meeting: what is filled in, how far the saving is, what came of it.
import { capitalised } from "../../domain/values/wording.ts";
import { t } from "../language/t.ts";
import { isSentence } from "../../domain/words/sentence.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Body } from "../../domain/plan/body.ts";
import type { RevisionId } from "../../domain/values/id.ts";
import { agreeSafeMove, recordMeeting } from "../../editing/recordMeeting.ts";
import type {
  MeetingParts as Floor,
  MeetingReport,
} from "../../editing/recordMeeting.ts";
import { partlyWords } from "../../editing/outcomeWords.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { editorOf, prepareEditor } from "../saving/editor.ts";
import type { TabParts } from "../saving/editor.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import {
  anyActionLog,
  overviewQuery,
  recordQuery,
} from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { asProblem } from "../ui/problem.ts";
import {
  MeetingForm,
  asProposed,
  emptyMeetingForm,
  meetingTaken,
} from "./meetingForm.ts";
import type { ItemForm } from "./meetingForm.ts";
import type { AwaitingRow } from "./revisionRows.ts";

export interface MeetingForms {
  readonly form: MeetingForm;
  readonly body: Body | null;
  readonly change: (part: Partial<MeetingForm>) => void;
  readonly changeItem: (id: RevisionId, part: Partial<ItemForm>) => void;
  readonly busy: string | null;
  readonly problem: Sentence | null;
  readonly report: MeetingReport | null;
  readonly record: (rows: readonly AwaitingRow[]) => Promise<void>;
  readonly agree: (row: AwaitingRow) => Promise<void>;
  readonly drop: () => void;
}

export function reportWords({ recorded, not }: MeetingReport): string {
  const done = capitalised(t("{recorded:decision} recorded.", { recorded }));
  return not.length === 0
    ? done
    : `${done} ${t("{not:item} {not?was|were} not:", { not: not.length })}`;
}

/** What the lists say now, not what the page was drawn with: somebody may have decided in between. */
async function floorOf(desk: TabParts): Promise<Floor> {
  const { client, session, overview } = desk;
  const query = recordQuery(session, overview.plan.id);
  const [{ record }, editor, store] = await Promise.all([
    client.query({ ...query, staleTime: 0 }),
    editorOf(desk),
    session.store,
  ]);
  return { store, editor: { ...editor, plan: record.plan }, record };
}

async function readAgain({ client, session, overview }: TabParts) {
  const planId = overview.plan.id;
  await Promise.all([
    client.invalidateQueries(recordQuery(session, planId)),
    client.invalidateQueries(overviewQuery(session, planId)),
    client.invalidateQueries(anyActionLog),
  ]);
}

/** How far the saving is, why it stopped, and what came of it. */
function useProgress() {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [report, setReport] = useState<MeetingReport | null>(null);
  return {
    busy,
    problem,
    report,
    setBusy,
    /** Does the work; it answers with what came of it, or why nothing did, in words. */
    doing: async (work: () => Promise<MeetingReport | Sentence>) => {
      setBusy(t("Saving…"));
      setProblem(null);
      setReport(null);
      try {
        const came = await work();
        if (isSentence(came)) return setProblem(came);
        setReport(came);
        announce(reportWords(came));
      } catch (error) {
        setProblem(partlyWords(asProblem(error)));
      } finally {
        setBusy(null);
      }
      return undefined;
    },
  };
}

export function useMeeting(overview: PlanOverview): MeetingForms {
  const session = useSession();
  const client = useQueryClient();
  const { form, change, drop } = useKeptForm(
    draftKey(overview.me, "meeting", overview.plan.id),
    MeetingForm,
    emptyMeetingForm,
  );
  const { busy, problem, report, setBusy, doing } = useProgress();
  const desk = { client, session, overview };
  useEffect(() => {
    prepareEditor({ client, session, overview });
  }, [client, session, overview]);
  return {
    form,
    body: overview.bodies.find((one) => one.id === form.bodyId) ?? null,
    change,
    changeItem: (id, part) =>
      change({
        items: {
          ...form.items,
          [id]: { ...asProposed, ...form.items[id], ...part },
        },
      }),
    busy,
    problem,
    report,
    drop,
    record: (rows) =>
      doing(async () => {
        const floor = await floorOf(desk);
        const taken = meetingTaken(form, rows, floor);
        if (!taken.ok) return taken.words;
        const answer = await recordMeeting(floor, taken.value, (at) =>
          setBusy(t("Saving: {list} {rows}", { list: at.list, rows: at.rows })),
        );
        if (!answer.ok) return answer.words;
        await readAgain(desk);
        if (answer.value.not.length === 0) drop();
        return answer.value;
      }),
    agree: ({ action, revision }) =>
      doing(async () => {
        const item = { action, revisionId: revision.id };
        const came = await agreeSafeMove(await floorOf(desk), item);
        await readAgain(desk);
        return came;
      }),
  };
}

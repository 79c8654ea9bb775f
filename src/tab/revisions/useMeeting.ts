// The state of recording one meeting: what is filled in, how far the saving is, what came of it.
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Body } from "../../domain/body.ts";
import type { RevisionId } from "../../domain/id.ts";
import { counted } from "../../domain/wording.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { useKeptForm } from "../keptForm.ts";
import { useSession } from "../session.ts";
import { announce } from "../ui/announce.ts";
import { asProblem } from "../ui/problem.ts";
import { MeetingForm, asProposed, emptyMeetingForm } from "./meetingForm.ts";
import type { ItemForm } from "./meetingForm.ts";
import { agreeSafeMove, recordMeeting } from "./recordMeeting.ts";
import type { MeetingReport } from "./recordMeeting.ts";
import type { AwaitingRow } from "./revisionRows.ts";

export interface MeetingDesk {
  readonly form: MeetingForm;
  readonly body: Body | null;
  readonly change: (part: Partial<MeetingForm>) => void;
  readonly changeItem: (id: RevisionId, part: Partial<ItemForm>) => void;
  readonly busy: string | null;
  readonly problem: string | null;
  readonly report: MeetingReport | null;
  readonly record: (rows: readonly AwaitingRow[]) => Promise<void>;
  readonly agree: (row: AwaitingRow) => Promise<void>;
  readonly drop: () => void;
}

export function reportWords({ recorded, not }: MeetingReport): string {
  const done = `${counted(recorded, "decision")} recorded.`;
  return not.length === 0
    ? done.charAt(0).toUpperCase() + done.slice(1)
    : `${done.charAt(0).toUpperCase()}${done.slice(1)} ${counted(not.length, "item was", "items were")} not:`;
}

export function useMeeting(overview: PlanOverview): MeetingDesk {
  const session = useSession();
  const client = useQueryClient();
  const person = overview.me.person.email ?? "";
  const { form, change, drop } = useKeptForm(
    `waymark meeting ${person} ${overview.plan.id}`,
    MeetingForm,
    emptyMeetingForm,
  );
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [report, setReport] = useState<MeetingReport | null>(null);
  const room = { client, session, overview };

  async function doing(work: () => Promise<void>) {
    setBusy("Saving…");
    setProblem(null);
    setReport(null);
    try {
      await work();
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(
        `${words} ${next} What you filled in is kept; press the button again and only what is missing is saved.`,
      );
    } finally {
      setBusy(null);
    }
  }
  function tell(came: MeetingReport) {
    setReport(came);
    announce(reportWords(came));
  }
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
        const answer = await recordMeeting(room, form, rows, (at) =>
          setBusy(`Saving: ${at.list} ${at.rows}`),
        );
        if (!answer.ok) return setProblem(answer.words);
        tell(answer.value);
        if (answer.value.not.length === 0) drop();
        return undefined;
      }),
    agree: (row) => doing(async () => tell(await agreeSafeMove(room, row))),
  };
}

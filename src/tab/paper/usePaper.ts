// The paper on screen: the frozen one when it was published, else the one made from the record and the draft this moment.
import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { dayIn } from "../../domain/values/calendarDate.ts";
import { committeePaper } from "../../domain/committeePaper/committeePaper.ts";
import { correctionsToPrint } from "../../domain/committeePaper/publishing/corrections.ts";
import type { PaperCorrection } from "../../domain/committeePaper/publishing/corrections.ts";
import type { CommitteePaper } from "../../domain/committeePaper/parts/paper.ts";
import type { PaperInput } from "../../domain/committeePaper/parts/paperInput.ts";
import {
  paperInputOf,
  paperKey,
} from "../../domain/committeePaper/publishing/paperRequest.ts";
import type { PaperRequest } from "../../domain/committeePaper/publishing/paperRequest.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import { bodyOver } from "../../domain/committeePaper/skeletons/standingWords.ts";
import type { StandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";
import type { KeptStanding } from "../../sharepoint/papers/standingWords.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { KeptDraft } from "../../sharepoint/papers/paperDrafts.ts";
import type { Paper } from "../../sharepoint/nouns/settings.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { readersWriterQuery } from "../reading/documentWriter.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import {
  correctionsQuery,
  draftQuery,
  publishedQuery,
  snapshotQuery,
  standingQuery,
  welshWriterQuery,
} from "./paperQueries.ts";

/** Everything the parts of the page work with. */
export interface PaperOnScreen {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  readonly request: PaperRequest;
  readonly key: string;
  readonly actor: Actor;
  readonly kept: KeptDraft;
  /** The words kept for every paper: of the plan, of the body, and both together. */
  readonly standing: {
    readonly plan: KeptStanding;
    readonly body: KeptStanding;
    readonly words: StandingWords;
  };
  readonly input: PaperInput;
  readonly paper: CommitteePaper;
  /** The frozen paper, once published. */
  readonly snapshot: Snapshot | null;
  readonly corrections: readonly PaperCorrection[];
  /** A title of ours in the reader's language; one that a council wrote stays as it is. */
  readonly called: (title: string) => string;
}

/** Corrections of this body's papers that no later paper has printed. */
function toPrint(
  all: readonly PaperCorrection[],
  papers: readonly Paper[],
  request: PaperRequest,
): PaperCorrection[] {
  return correctionsToPrint(
    all,
    papers.flatMap((one) =>
      one.bodyId === request.bodyId && one.publishedAt
        ? [{ key: one.id, at: one.publishedAt }]
        : [],
    ),
  );
}

export interface AskedPaper {
  readonly value: PaperOnScreen | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The words of the plan with the body's over them. */
function standingIn(
  kept: Pick<PaperOnScreen["standing"], "plan" | "body">,
): PaperOnScreen["standing"] {
  return { ...kept, words: bodyOver(kept.plan.words, kept.body.words) };
}

/** What was asked for the words kept for every paper of a body, and those words. */
function useStanding({ plan }: PlanOverview, { bodyId }: PaperRequest) {
  const asked = useQuery(standingQuery(useSession(), plan.id, bodyId));
  const { data } = asked;
  const kept = useMemo(() => (data ? standingIn(data) : null), [data]);
  return [asked, kept] as const;
}

export function usePaper(
  overview: PlanOverview,
  record: PlanRecord,
  request: PaperRequest,
): AskedPaper {
  const session = useSession();
  const key = paperKey(overview.plan.id, request);
  const draft = useQuery(draftQuery(session, key));
  const frozen = useQuery(snapshotQuery(session, key, request.audience));
  const published = useQuery(publishedQuery(session, overview.plan.id));
  const corrections = useQuery(correctionsQuery(session));
  const [standing, kept] = useStanding(overview, request);
  const language =
    draft.data?.draft.words.language ?? kept?.words.language ?? "en";
  const welsh = useQuery({ ...welshWriterQuery, enabled: language === "cy" });
  const reader = useQuery(readersWriterQuery());
  const writers = [welsh, reader];
  const asked = [draft, frozen, published, corrections, standing, ...writers];
  const history = useMemo(() => historyOf(record), [record]);
  const value = useMemo((): PaperOnScreen | null => {
    if (!draft.data || frozen.data === undefined) return null;
    if (!published.data || !corrections.data || !kept) return null;
    // A Welsh paper waits for its words.
    if (!reader.data || (language === "cy" && !welsh.data)) return null;
    const writer = language === "cy" ? welsh.data : undefined;
    const written = writer ? { ...request, writer } : request;
    const print = toPrint(corrections.data, published.data.items, request);
    const { draft: drafted } = draft.data;
    const today = dayIn(nowInstant(), record.plan.timeZone);
    const actor = actorOf(overview, today, null, record.posts);
    // Where nobody saved words of their own, whoever is about to publish it wrote it.
    const mayWrite = may(actor, "writePaper").ok;
    const author = draft.data.savedBy || (mayWrite ? actor.person.name : null);
    // prettier-ignore
    const input = paperInputOf(record, history, written, drafted, print, kept.words, author);
    return {
      overview,
      record,
      request,
      key,
      actor,
      kept: draft.data,
      standing: kept,
      input,
      paper: frozen.data?.paper ?? committeePaper(input),
      snapshot: frozen.data,
      corrections: corrections.data,
      called: reader.data.called,
    };
  }, [
    overview,
    record,
    history,
    request,
    key,
    draft.data,
    frozen.data,
    published.data,
    corrections.data,
    kept,
    language,
    welsh.data,
    reader.data,
  ]);
  return {
    value,
    error: asked.find((one) => one.error)?.error ?? null,
    retry: () => {
      for (const one of asked) if (one.error) void one.refetch();
    },
  };
}

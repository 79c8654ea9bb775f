// What the paper page asks of the site beside the record: the draft, the published papers, the template, the corrections.
import { queryOptions } from "@tanstack/react-query";
import type { Audience } from "../../domain/committeePaper/parts/paper.ts";
import type { BodyId, PlanId } from "../../domain/values/id.ts";
import { openDraftsOut } from "../../sharepoint/papers/draftsOut.ts";
import { openPaperDrafts } from "../../sharepoint/papers/paperDrafts.ts";
import { paperId } from "../../sharepoint/papers/papers.ts";
import { openStandingWords } from "../../sharepoint/papers/standingWords.ts";
import { writerOf } from "../reading/documentWriter.ts";
import type { Session } from "../session/session.ts";

export async function libraryOf(session: Session) {
  return (await session.store).papers();
}

export async function draftsOf(session: Session) {
  return openPaperDrafts(await session.store);
}

export function draftQuery(session: Session, key: string) {
  return queryOptions({
    queryKey: ["paperDraft", key],
    queryFn: async () => (await draftsOf(session)).read(key),
    staleTime: 0,
    // Two authors at one paper see each other without asking.
    refetchInterval: 20_000,
  });
}

export async function draftsOutOf(session: Session) {
  return openDraftsOut(await session.store);
}

/** To whom a draft went for comment, and what came back; looked at again, since others answer meanwhile. */
export function draftOutQuery(session: Session, key: string) {
  return queryOptions({
    queryKey: ["draftOut", key],
    queryFn: async () => (await draftsOutOf(session)).read(key),
    refetchInterval: 60_000,
  });
}

export async function standingOf(session: Session) {
  return openStandingWords(await session.store);
}

/** The standing words of the plan, and those of one body alone. */
export function standingQuery(
  session: Session,
  planId: PlanId,
  bodyId: BodyId,
) {
  return queryOptions({
    queryKey: ["paperStanding", planId, bodyId],
    queryFn: async () => {
      const store = await standingOf(session);
      const [plan, body] = await Promise.all([
        store.standing(planId, null),
        store.standing(planId, bodyId),
      ]);
      return { plan, body };
    },
  });
}

/** Who writes papers in Welsh: fetched where one is. */
export const welshWriterQuery = queryOptions({
  queryKey: ["welshWriter"],
  queryFn: () => writerOf("cy"),
  staleTime: Infinity,
  structuralSharing: false,
});

export function publishedQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["papers", planId],
    queryFn: async () => (await libraryOf(session)).published(planId),
  });
}

export function snapshotQuery(
  session: Session,
  key: string,
  audience: Audience,
) {
  return queryOptions({
    queryKey: ["paperSnapshot", key, audience],
    queryFn: async () =>
      (await libraryOf(session)).snapshot(paperId(key, audience)),
  });
}

export function correctionsQuery(session: Session) {
  return queryOptions({
    queryKey: ["paperCorrections"],
    queryFn: async () => (await draftsOf(session)).corrections(),
  });
}

export function templateQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["paperTemplate", planId],
    queryFn: async () => (await libraryOf(session)).template(planId),
    staleTime: Infinity,
  });
}

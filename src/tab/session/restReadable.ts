// What this person may read of everything but the first screen: the other half of `readableStore.ts`, fetched when it is first asked for.
import type { Action } from "../../domain/plan/action.ts";
import type { PlanId } from "../../domain/values/id.ts";
import {
  mayReadPaper,
  readableDecision,
  readableKept,
  readableRecord,
} from "../../domain/readable.ts";
import { readableActions, readsWithin } from "../../domain/readableActions.ts";
import { may } from "../../domain/rights/permission.ts";
import { draftPrefix } from "../../sharepoint/papers/draftPrefix.ts";
import type { PaperLibrary } from "../../sharepoint/papers/papers.ts";
import type { Paper, Setting } from "../../sharepoint/nouns/settings.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { StoredRecord } from "../../sharepoint/plan/wholeRecord.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { readerOf, type Overviews } from "./planReader.ts";

/** What the wall lets through by more than the first screen asks. */
type Rest = Pick<
  PlanStore,
  | "papers"
  | "settings"
  | "basisSince"
  | "meetingDecisions"
  | "changesSince"
  | "record"
  | "actionLog"
>;

function readableLog(
  { log, milestones, evidence, unreadable }: StoredLog,
  action: Action | undefined,
  overview: PlanOverview,
): StoredLog {
  const kept = readableKept(
    { ...log, milestones, evidence },
    // An action nobody has read yet is treated as exempt until it is.
    action ?? { exempt: "unknown" },
    readerOf(overview),
    overview.plan,
  );
  const { updates, revisions, decisions } = kept;
  return {
    log: { updates, revisions, decisions },
    milestones: kept.milestones,
    evidence: kept.evidence,
    unreadable,
  };
}

/** A paper's draft holds words nobody signed off yet; who is asking is looked up only where there is one. */
async function openSettings(
  all: readonly Setting[],
  store: Pick<PlanStore, "me">,
): Promise<(one: Setting) => boolean> {
  const isDraft = ({ name }: Setting) => name.startsWith(draftPrefix);
  if (!all.some(isDraft)) return () => true;
  const { person, rights } = await store.me();
  const within = readsWithin({ person, roles: rights.roles, posts: [] });
  return (one) => within || !isDraft(one);
}

/** The published papers as the reader of each plan may read them. */
function readableLibrary(
  library: PaperLibrary,
  overviewOf: (planId: PlanId) => Promise<PlanOverview>,
): PaperLibrary {
  const mayRead = (audience: Paper["audience"], overview: PlanOverview) =>
    mayReadPaper(readerOf(overview), audience, overview.plan);
  return {
    ...library,
    async published(planId) {
      const [loaded, overview] = await Promise.all([
        library.published(planId),
        overviewOf(planId),
      ]);
      const items = loaded.items.filter(
        ({ audience }) => mayRead(audience, overview).ok,
      );
      return { ...loaded, items };
    },
    async snapshot(id) {
      const snapshot = await library.snapshot(id);
      if (snapshot === null) return null;
      const overview = await overviewOf(snapshot.planId);
      const allowed = mayRead(snapshot.audience, overview);
      if (!allowed.ok) throw new StoreFailure("forbidden", allowed.words);
      return snapshot;
    },
  };
}

/** What belongs to the site: its settings and its published papers. */
function ofSite(
  store: PlanStore,
  overviews: Overviews,
): Pick<PlanStore, "papers" | "settings" | "basisSince"> {
  return {
    async papers() {
      return readableLibrary(await store.papers(), overviews.of);
    },
    async settings() {
      const loaded = await store.settings();
      const isOpen = await openSettings(loaded.items, store);
      return { ...loaded, items: loaded.items.filter(isOpen) };
    },
    async basisSince(...asked) {
      const news = await store.basisSince(...asked);
      if (news.basis === null) return news;
      const isOpen = await openSettings(news.basis.settings, store);
      const settings = news.basis.settings.filter(isOpen);
      return { ...news, basis: { ...news.basis, settings } };
    },
  };
}

/** What others did while one looks. */
function ofOthers(
  store: PlanStore,
  overviews: Overviews,
): Pick<PlanStore, "meetingDecisions" | "changesSince"> {
  return {
    async meetingDecisions(meetingId) {
      const loaded = await store.meetingDecisions(meetingId);
      const items = loaded.items.map(async (decision) => {
        const overview = await overviews.of(decision.planId);
        const { actions } = overview;
        const action = actions.find(({ id }) => id === decision.actionId);
        return readableDecision(
          decision,
          action ?? null,
          readerOf(overview),
          overview.plan,
        );
      });
      return { ...loaded, items: await Promise.all(items) };
    },
    async changesSince(changeToken) {
      const changes = await store.changesSince(changeToken);
      if (changes.kind === "reload") return changes;
      const changed = await Promise.all(
        changes.changed.map(async (action) => {
          const overview = await overviews.of(action.planId);
          return readableActions([action], readerOf(overview), overview.plan);
        }),
      );
      return { ...changes, changed: changed.flat() };
    },
  };
}

const noCopies: StoredRecord["copies"] = {
  plans: [],
  themes: [],
  posts: [],
  actions: [],
  milestones: [],
  bodies: [],
  meetings: [],
  risks: [],
};

/** Readings of logs, papers, settings and of everything recorded, as this person may read them. */
export function restReadable(store: PlanStore, overviews: Overviews): Rest {
  return {
    ...ofSite(store, overviews),
    ...ofOthers(store, overviews),
    async record(planId, onProgress) {
      const [stored, reader] = await Promise.all([
        store.record(planId, onProgress),
        overviews.reader(planId),
      ]);
      const record = readableRecord(stored.record, reader);
      // Rows as they stand, and what does not count, are for those who check the plan.
      return may(reader, "checkPlan").ok
        ? { ...stored, record }
        : { ...stored, record, copies: noCopies, uncounted: [], log: null };
    },
    async actionLog(planId, actionId) {
      const [stored, overview] = await Promise.all([
        store.actionLog(planId, actionId),
        overviews.of(planId),
      ]);
      const action = overview.actions.find(({ id }) => id === actionId);
      return readableLog(stored, action, overview);
    },
  };
}

// The lists as this person may read them: the tab reads through this alone, so that no page, file or search can show what it does not get.
import type { Action } from "../../domain/plan/action.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { actorOn, may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import {
  mayReadPaper,
  readableActions,
  readableDecision,
  readableKept,
  readableRecord,
  readsWithin,
} from "../../domain/readable.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { PaperLibrary } from "../../sharepoint/papers/papers.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { draftPrefix } from "../../sharepoint/papers/draftPrefix.ts";
import type { Paper, Setting } from "../../sharepoint/nouns/settings.ts";
import type { StoredRecord } from "../../sharepoint/plan/wholeRecord.ts";
import type {
  PlanOverview,
  OverviewOptions,
} from "../../sharepoint/plan/wholePlan.ts";
import { nowInstant } from "./today.ts";

function readerOf({ plan, me, rights, posts }: PlanOverview): Actor {
  const today = dayIn(nowInstant(), plan.timeZone);
  return actorOn(me.person, rights.roles, posts, today);
}

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

/** The store as pages have it. */
export type ReadableStore = PlanStore;

/** The overviews as they are, each read once: they say who is asking, and which actions are exempt. */
function overviewsOf(store: PlanStore) {
  const known = new Map<PlanId, Promise<PlanOverview>>();
  /** What this session read itself is whole; what was kept of another has only what its person may read. */
  const readFrom = async (
    planId: PlanId,
    { before, ...how }: OverviewOptions,
  ) => {
    const held = before && (await known.get(planId)?.catch(() => undefined));
    const base = held ?? before;
    return store.overview(planId, {
      ...how,
      ...(base ? { before: base } : {}),
    });
  };
  const read = (planId: PlanId, how: OverviewOptions = {}) => {
    const reading = readFrom(planId, how);
    known.set(planId, reading);
    // A reading that failed is not kept: the next question asks anew.
    reading.catch(() => known.delete(planId));
    return reading;
  };
  const of = (planId: PlanId) => known.get(planId) ?? read(planId);
  const reader = async (planId: PlanId) => readerOf(await of(planId));
  return { read, of, reader };
}

type Overviews = ReturnType<typeof overviewsOf>;

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

/** Every reading that carries notes, words, evidence or titles passes here; the rest of the store is as it was. */
export function readableStore(store: PlanStore): ReadableStore {
  const overviews = overviewsOf(store);
  return {
    ...store,
    ...ofSite(store, overviews),
    ...ofOthers(store, overviews),
    async overview(planId, how) {
      const overview = await overviews.read(planId, how);
      const actions = readableActions(
        overview.actions,
        readerOf(overview),
        overview.plan,
      );
      return { ...overview, actions };
    },
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

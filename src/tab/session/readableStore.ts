// The lists as this person may read them: the tab reads through this alone, so that no page, file or search can show what it does not get.
import type { PlanId } from "../../domain/values/id.ts";
import { readableActions } from "../../domain/readableActions.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type {
  PlanOverview,
  OverviewOptions,
  WantsFirst,
} from "../../sharepoint/plan/wholePlan.ts";
import { fetchedOnce } from "../../sharepoint/wire/fetchedOnce.ts";
import { readerOf, type Overviews } from "./planReader.ts";

/** The store as pages have it. */
export type ReadableStore = PlanStore;

/** The overviews as they are, each read once: they say who is asking, and which actions are exempt. */
function overviewsOf(store: PlanStore): Overviews {
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

function readableOverview(overview: PlanOverview): PlanOverview {
  const { actions, plan } = overview;
  const reader = readerOf(overview);
  return { ...overview, actions: readableActions(actions, reader, plan) };
}

/** Every reading that carries notes, words, evidence or titles passes here; the rest of the store is as it was. */
export function readableStore(store: PlanStore): ReadableStore {
  const overviews = overviewsOf(store);
  const rest = fetchedOnce(async () => {
    const { restReadable } = await import(
      /* webpackChunkName: "later" */ "./restReadable.ts"
    );
    return restReadable(store, overviews);
  });
  return {
    ...store,
    papers: async () => (await rest()).papers(),
    settings: async () => (await rest()).settings(),
    basisSince: async (...asked) => (await rest()).basisSince(...asked),
    meetingDecisions: async (id) => (await rest()).meetingDecisions(id),
    changesSince: async (token) => (await rest()).changesSince(token),
    record: async (...asked) => (await rest()).record(...asked),
    actionLog: async (...asked) => (await rest()).actionLog(...asked),
    async overview(planId, { first, ...how } = {}) {
      const draw: WantsFirst["draw"] = (read) =>
        first?.draw({ ...read, overview: readableOverview(read.overview) });
      const overview = await overviews.read(planId, {
        ...how,
        ...(first ? { first: { ...first, draw } } : {}),
      });
      return readableOverview(overview);
    },
  };
}

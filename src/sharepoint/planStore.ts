// The plan as SharePoint lists: what the tab, the reminder service and the command line read and save through.
import { plainly } from "../domain/words/sentence.ts";
import type { PlanId } from "../domain/values/id.ts";
import type { Plan } from "../domain/plan/plan.ts";
import { inBatch, type Site } from "./wire/connect.ts";
import { StoreFailure } from "./wire/failure.ts";
import type { LaterStore, StoreParts } from "./laterStore.ts";
import { makeMemory } from "./rows/memory.ts";
import { askMe, meFrom, type Me } from "./people/people.ts";
import { plans } from "./nouns/plans.ts";
import { makeReader, type Loaded } from "./rows/reading.ts";
import type * as Rows from "./plan/rowChanges.ts";
import { readOverview, settled } from "./plan/wholePlan.ts";
import type { PlanOverview, OverviewOptions } from "./plan/wholePlan.ts";

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface PlanStore extends LaterStore {
  /** For what is no row of a list: the files of the Papers library. */
  readonly site: Site;
  /** The number in its list of a row that was read; null for what was not. */
  itemOf(row: object): number | null;
  me(): Promise<Me>;
  plans(): Promise<Loaded<Plan>>;
  /**
   * What the plan's first screen needs, in one round of parallel requests (four) for up to 5,000 actions.
   */
  overview(planId: PlanId, how?: OverviewOptions): Promise<PlanOverview>;
}

/** What the first screen needs is here; the rest of the store is fetched when it is first asked for, so that no row waits for it. */
function fetchedOnce(parts: StoreParts): () => Promise<LaterStore> {
  let fetched: Promise<LaterStore> | null = null;
  return () =>
    (fetched ??= import(
      /* webpackChunkName: "later", webpackPrefetch: true */ "./laterStore.ts"
    )
      .then(({ openLaterStore }) => openLaterStore(parts))
      .catch((cause: unknown) => {
        fetched = null;
        throw new StoreFailure(
          "unreachable",
          plainly(
            "A part of Waymark could not be fetched, so nothing was asked of SharePoint.",
          ),
          { cause },
        );
      }));
}

/** Wanted by whoever opens a plan again; where it cannot be fetched every row is read. */
async function renewing(...asked: Parameters<typeof Rows.renewing>) {
  const rows = await import(
    /* webpackChunkName: "later" */ "./plan/rowChanges.ts"
  ).catch(() => null);
  return rows?.renewing(...asked) ?? null;
}

/** Opens the store on a site. Makes no request. */
export function openPlanStore(site: Site): PlanStore {
  const memory = makeMemory();
  const reader = makeReader(site, memory);
  const parts = { site, memory, reader };
  const later = fetchedOnce(parts);
  return {
    site,
    me: async () => {
      const answers = await inBatch(site, askMe);
      return meFrom(answers.map(settled));
    },
    plans: () => reader.all(plans, null),
    overview: (planId, { before, ...how } = {}) =>
      readOverview(
        parts,
        planId,
        before ? { renewing: renewing(parts, planId, before) } : how,
      ),
    changesSince: async (token) => (await later()).changesSince(token),
    bringCopies: async (...asked) => (await later()).bringCopies(...asked),
    returnedAmong: async (ids) => (await later()).returnedAmong(ids),
    entryIds: async (id) => (await later()).entryIds(id),
    settings: async () => (await later()).settings(),
    record: async (...asked) => (await later()).record(...asked),
    actionLog: async (...asked) => (await later()).actionLog(...asked),
    basisToken: async () => (await later()).basisToken(),
    basisSince: async (...asked) => (await later()).basisSince(...asked),
    meetings: async (planId) => (await later()).meetings(planId),
    meetingDecisions: async (id) => (await later()).meetingDecisions(id),
    append: async (...entries) => (await later()).append(...entries),
    load: async (...some) => (await later()).load(...some),
    fileNote: async (files) => (await later()).fileNote(files),
    filed: async (name) => (await later()).filed(name),
    add: async (...row) => (await later()).add(...row),
    addAll: async (...rows) => (await later()).addAll(...rows),
    addHistory: async (...log) => (await later()).addHistory(...log),
    rolesOf: async (person) => (await later()).rolesOf(person),
    rowOf: async (kind, id) => (await later()).rowOf(kind, id),
    putBack: async (one) => (await later()).putBack(one),
    putBackAll: async (all) => (await later()).putBackAll(all),
    itemOf: (row) => memory.versionOf(row)?.itemId ?? null,
    recycle: async (...rows) => (await later()).recycle(...rows),
    save: async (...row) => (await later()).save(...row),
    saveAll: async (...rows) => (await later()).saveAll(...rows),
  };
}

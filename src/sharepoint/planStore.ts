// The plan as SharePoint lists: what the tab, the reminder service and the command line read and save through.
import { plainly } from "../domain/words/sentence.ts";
import type { PlanId } from "../domain/values/id.ts";
import type { Plan } from "../domain/plan/plan.ts";
import { inBatch, type Site } from "./wire/connect.ts";
import { StoreFailure } from "./wire/failure.ts";
import { fetchedOnce } from "./wire/fetchedOnce.ts";
import type { LaterStore, StoreParts } from "./laterStore.ts";
import { makeMemory } from "./rows/memory.ts";
import { askMe, meFrom, type Me } from "./people/people.ts";
import { plans } from "./nouns/plans.ts";
import type { PaperLibrary } from "./papers/papers.ts";
import { makeReader, type Loaded } from "./rows/reading.ts";
import type * as Rows from "./plan/rowChanges.ts";
import { readOverview, settled } from "./plan/wholePlan.ts";
import type { PlanOverview, OverviewOptions } from "./plan/wholePlan.ts";

/** What is read of a plan: from the working lists, or by its elected members from their library. */
export type Reads = Pick<
  PlanStore,
  | "me"
  | "plans"
  | "overview"
  | "settings"
  | "record"
  | "actionLog"
  | "entryIds"
  | "returnedAmong"
  | "changesSince"
  | "basisToken"
  | "basisSince"
  | "meetings"
  | "meetingDecisions"
  | "filed"
  | "papers"
>;

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface PlanStore extends LaterStore {
  /** For what is no row of a list: the files of the Papers library. */
  readonly site: Site;
  /** The number in its list of a row that was read; null for what was not. */
  itemOf(row: object): number | null;
  me(): Promise<Me>;
  plans(): Promise<Loaded<Plan>>;
  /**
   * What the plan's first screen needs, in one round of parallel requests (two) for up to 5,000 actions.
   */
  overview(planId: PlanId, how?: OverviewOptions): Promise<PlanOverview>;
  /** The published papers. */
  papers(): Promise<PaperLibrary>;
}

/** What the first screen needs is here; the rest of the store is fetched when it is first asked for, so that no row waits for it. */
const laterStore = (parts: StoreParts): Later =>
  fetchedOnce(async () => {
    const { openLaterStore } = await import(
      /* webpackChunkName: "later", webpackPrefetch: true */ "./laterStore.ts"
    );
    return openLaterStore(parts);
  });

/** Wanted by whoever opens a plan again; where it cannot be fetched every row is read. */
async function renewing(...asked: Parameters<typeof Rows.renewing>) {
  const rows = await import(
    /* webpackChunkName: "later" */ "./plan/rowChanges.ts"
  ).catch(() => null);
  return rows?.renewing(...asked) ?? null;
}

const refused: ReadonlySet<string> = new Set(["forbidden", "listMissing"]);

type Question<T> = (from: Reads) => Promise<T>;

/**
 * Asks the lists; whoever is refused there and is an elected member is answered from the members' library, from then on at once. Belief:
 * SharePoint refuses whoever may not see a list, or says that there is none.
 */
function listsOrMembers(site: Site) {
  let opening: Promise<Reads | null> | null = null;
  let members: Reads | null = null;
  const openOnce = async () => {
    opening ??= import(
      /* webpackChunkName: "later" */ "./members/membersStore.ts"
    ).then(({ openMembers }) => openMembers(site));
    members = await opening.catch(() => (opening = null));
    return members;
  };
  const ask = async <T>(lists: Reads, question: Question<T>): Promise<T> => {
    if (members) return question(members);
    try {
      return await question(lists);
    } catch (refusal) {
      if (!(refusal instanceof StoreFailure) || !refused.has(refusal.kind))
        throw refusal;
      const from = await openOnce();
      if (from === null) throw refusal;
      return question(from);
    }
  };
  return { ask, openOnce, isMember: () => members !== null };
}

const onlyReads = () =>
  new StoreFailure(
    "forbidden",
    plainly("SharePoint refused: you do not have the right to do this."),
  );

type Later = () => Promise<LaterStore>;

/** Reading the lists. */
function readsOfLists(parts: StoreParts, later: Later): Reads {
  const { site, reader } = parts;
  return {
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
    papers: async () => {
      const { openPaperLibrary } = await import("./papers/papers.ts");
      return openPaperLibrary(site);
    },
    changesSince: async (token) => (await later()).changesSince(token),
    returnedAmong: async (ids) => (await later()).returnedAmong(ids),
    entryIds: async (id) => (await later()).entryIds(id),
    settings: async () => (await later()).settings(),
    record: async (...asked) => (await later()).record(...asked),
    actionLog: async (...asked) => (await later()).actionLog(...asked),
    basisToken: async () => (await later()).basisToken(),
    basisSince: async (...asked) => (await later()).basisSince(...asked),
    meetings: async (planId) => (await later()).meetings(planId),
    meetingDecisions: async (id) => (await later()).meetingDecisions(id),
    filed: async (name) => (await later()).filed(name),
  };
}

/** Each question asked of the lists, or of the members' library. */
function readsEitherWay(
  lists: Reads,
  way: ReturnType<typeof listsOrMembers>,
): Reads {
  const ask = <T>(question: Question<T>) => way.ask(lists, question);
  return {
    me: () => ask((from) => from.me()),
    plans: () => ask((from) => from.plans()),
    async overview(planId, how) {
      // Who read it from there before most likely does again.
      if (how?.before?.filed) await way.openOnce();
      return ask((from) => from.overview(planId, how));
    },
    papers: () => ask((from) => from.papers()),
    changesSince: (token) => ask((from) => from.changesSince(token)),
    returnedAmong: (ids) => ask((from) => from.returnedAmong(ids)),
    entryIds: (id) => ask((from) => from.entryIds(id)),
    settings: () => ask((from) => from.settings()),
    record: (...asked) => ask((from) => from.record(...asked)),
    actionLog: (...asked) => ask((from) => from.actionLog(...asked)),
    basisToken: () => ask((from) => from.basisToken()),
    basisSince: (...asked) => ask((from) => from.basisSince(...asked)),
    meetings: (planId) => ask((from) => from.meetings(planId)),
    meetingDecisions: (id) => ask((from) => from.meetingDecisions(id)),
    filed: (name) => ask((from) => from.filed(name)),
  };
}

/** Opens the store on a site. Makes no request. */
export function openPlanStore(site: Site): PlanStore {
  const memory = makeMemory();
  const reader = makeReader(site, memory);
  const parts = { site, memory, reader };
  const fetched = laterStore(parts);
  const way = listsOrMembers(site);
  // Whoever reads the members' library may save nothing, and meets that in words of rights and not of lists that are missing.
  const later = async () => {
    if (way.isMember()) throw onlyReads();
    return fetched();
  };
  return {
    ...readsEitherWay(readsOfLists(parts, later), way),
    site,
    bringCopies: async (...asked) => (await later()).bringCopies(...asked),
    keepScreens: async (...asked) => (await later()).keepScreens(...asked),
    fileForMembers: async (...asked) =>
      (await later()).fileForMembers(...asked),
    append: async (...entries) => (await later()).append(...entries),
    load: async (...some) => (await later()).load(...some),
    fileNote: async (files) => (await later()).fileNote(files),
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

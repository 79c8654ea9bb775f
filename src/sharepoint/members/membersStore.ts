// What whoever may read no working list reads: the members' library, which answers the same questions as the lists do.
import { logOf } from "../../domain/rules/planRules.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import { plainly } from "../../domain/words/sentence.ts";
import { sha256Of } from "../wire/sha256.ts";
import { plans } from "../nouns/plans.ts";
import { membersLibrary } from "../nouns/settings.ts";
import { openPaperLibrary } from "../papers/papers.ts";
import { askMe, meFrom, type Me } from "../people/people.ts";
import { settled } from "../plan/wholePlan.ts";
import type { PlanOverview } from "../plan/wholePlan.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import type { Reads } from "../planStore.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import type { Loaded } from "../rows/reading.ts";
import { inBatch, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import {
  context,
  planFileName,
  readMembersFile,
  type FiledPlan,
} from "./membersFile.ts";
import { indexName, readIndex, type ListedPlan } from "./membersIndex.ts";

const asRead = <T>(items: readonly T[]): Loaded<T> => ({
  items,
  unreadable: [],
});

const notFiled = () =>
  new StoreFailure(
    "notFound",
    plainly(
      "This plan is not in the members' library yet, or there is no such plan.",
    ),
    {
      next: plainly(
        "Try again in a minute: Waymark files it. If that does not help, tell the plan administrator.",
      ),
    },
  );

const noRows: StoredRecord["copies"] = {
  plans: [],
  themes: [],
  posts: [],
  actions: [],
  milestones: [],
  bodies: [],
  meetings: [],
  risks: [],
};

interface Opened extends FiledPlan {
  /** The plan with the hash of its whole file: another hash in the list of plans says that there is news. */
  readonly token: string;
}

const tokenOf = (id: PlanId, sha256: string) => `${id}|${sha256}`;

/** The library as it is read: the list of plans whenever it is asked, a plan's file when its first screen is. */
function openShelf(site: Site) {
  const files = makeFiles(site, membersLibrary.list);
  const held = new Map<PlanId, Promise<Opened>>();
  const readFile = async (id: PlanId): Promise<Opened> => {
    const text = await files.text(planFileName(id));
    if (!text) throw notFiled();
    const token = tokenOf(id, await sha256Of(text));
    return { ...(await readMembersFile(text)), token };
  };
  const open = (id: PlanId): Promise<Opened> => {
    const plan = readFile(id);
    held.set(id, plan);
    plan.catch(() => held.delete(id));
    return plan;
  };
  return {
    files,
    open,
    listed: async (): Promise<readonly ListedPlan[]> =>
      readIndex(await files.text(indexName)) ?? [],
    /** As it was opened last. */
    opened: (id: PlanId) => held.get(id) ?? open(id),
    all: () => Promise.all(held.values()),
  };
}

type Shelf = ReturnType<typeof openShelf>;

function overviewOf(me: Me, opened: Opened): PlanOverview {
  const { plan, themes, posts, actions, bodies } = opened.record;
  return {
    plan,
    themes,
    posts,
    actions,
    bodies,
    unreadable: [],
    me,
    rights: me.rights,
    changeToken: opened.token,
    filed: { knownAt: opened.knownAt },
  };
}

function ofActions({
  opened,
  all,
}: Shelf): Pick<Reads, "actionLog" | "entryIds" | "returnedAmong"> {
  const about = async (id: ActionId) =>
    (await all()).find(({ record }) =>
      record.actions.some((action) => action.id === id),
    );
  return {
    async actionLog(planId, actionId) {
      const { record } = await opened(planId);
      const { actions, milestones } = record;
      return {
        counted: actions.find(({ id }) => id === actionId) ?? null,
        log: logOf(record, actionId),
        milestones: milestones.filter((one) => one.actionId === actionId),
        evidence: [],
        unreadable: [],
      };
    },
    async entryIds(actionId) {
      const plan = await about(actionId);
      if (!plan) return new Set<string>();
      const { updates, revisions, decisions } = logOf(plan.record, actionId);
      const entries = [...updates, ...revisions, ...decisions];
      return new Set<string>(entries.map(({ id }) => id));
    },
    async returnedAmong(ids) {
      const returned = (await all()).flatMap(({ record }) =>
        record.updates.flatMap(({ kind, actionId }) =>
          kind === "return" ? [actionId] : [],
        ),
      );
      return new Set(returned.filter((id) => ids.includes(id)));
    },
  };
}

function ofPlan({
  opened,
  open,
  listed,
  all,
}: Shelf): Pick<
  Reads,
  | "record"
  | "changesSince"
  | "basisToken"
  | "basisSince"
  | "meetings"
  | "meetingDecisions"
> {
  return {
    async record(planId) {
      const { record } = await opened(planId);
      return {
        record,
        unreadable: [],
        apart: [],
        copies: noRows,
        uncounted: [],
        log: null,
      };
    },
    async changesSince(token) {
      const now = (await listed()).map(({ id, sha256 }) => tokenOf(id, sha256));
      return now.includes(token)
        ? {
            kind: "changes",
            changed: [],
            removed: [],
            unreadable: [],
            changeToken: token,
          }
        : { kind: "reload" };
    },
    basisToken: () => Promise.resolve([]),
    async basisSince(planId) {
      const [{ record }, inLibrary] = await Promise.all([
        open(planId),
        listed(),
      ]);
      const settings = inLibrary.flatMap((one) => one.settings);
      return { token: [], basis: { ...record, settings } };
    },
    meetings: async (planId) => asRead((await opened(planId)).record.meetings),
    async meetingDecisions(meetingId) {
      const decisions = (await all()).flatMap(({ record }) => record.decisions);
      return asRead(decisions.filter((one) => one.meetingId === meetingId));
    },
  };
}

/** Who is asking, where they are an elected member and nothing else; null for whoever reads more than that, or nothing. */
async function memberAt(site: Site): Promise<Me | null> {
  const answers = await inBatch(site, askMe);
  const me = meFrom(answers.map(settled));
  const { roles } = me.rights;
  return roles.length === 1 && roles[0] === "member" ? me : null;
}

/**
 * The members' library for whoever is refused the lists.
 * @returns null where they are no elected member: then the refusal stands
 * @throws StoreFailure when the tenant cannot be reached
 */
export async function openMembers(site: Site): Promise<Reads | null> {
  const me = await memberAt(site);
  if (me === null) return null;
  const shelf = openShelf(site);
  return {
    ...ofActions(shelf),
    ...ofPlan(shelf),
    me: () => Promise.resolve(me),
    async plans() {
      const values = (await shelf.listed()).map(({ plan }) =>
        plans.read(plan, context),
      );
      return asRead(values.flatMap((one) => (one.ok ? [one.value] : [])));
    },
    overview: async (planId) => overviewOf(me, await shelf.open(planId)),
    settings: async () =>
      asRead((await shelf.listed()).flatMap(({ settings }) => settings)),
    filed: (name) => shelf.files.bytes(name),
    papers: () => Promise.resolve(openPaperLibrary(site, membersLibrary)),
  };
}

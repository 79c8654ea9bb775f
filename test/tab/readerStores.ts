// The store of the tab as each role has it, over lists that withhold nothing; and what the table of rights says of reading.
import { inEnglish } from "../../src/domain/words/english.ts";
import { asId } from "../../src/domain/values/id.ts";
import { logOf } from "../../src/domain/rules/planRules.ts";
import { permissions } from "../../src/domain/rights/permission.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { roleFacts } from "../../src/domain/rights/roleFacts.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { draftPrefix } from "../../src/sharepoint/papers/draftPrefix.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";
import { anActor, instant } from "../domain/ruleWorld.ts";
import { readableStore } from "../../src/tab/session/readableStore.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import { record } from "./readableWorld.ts";

export const planId = record.plan.id;

function overviewFor(roles: readonly Role[]): PlanOverview {
  const { person } = anActor("Reader", roles);
  const rights = {
    roles,
    mayReport: false,
    mayEditActions: false,
    mayDecide: false,
    mayAdminister: false,
  };
  return {
    plan: record.plan,
    themes: record.themes,
    posts: record.posts,
    actions: record.actions,
    bodies: record.bodies,
    me: { person, siteUserId: 1, rights },
    rights,
    unreadable: [],
    changeToken: "token",
  };
}

const settings = [
  {
    id: asId("draft"),
    name: `${draftPrefix}${planId}/audit/2018-06-19`,
    value: { draft: "the words nobody signed" },
  },
];

const none = () => Promise.reject(new Error("not asked for here"));

/** Writing, and what says nothing of an action. */
const silent = {
  site: null,
  plans: none,
  // Read through the same wall, which is tried with the papers themselves.
  papers: none,
  meetings: none,
  basisToken: none,
  rolesOf: none,
  // What is filed for a meeting or a closing is written from what everybody may read: the files are attacked by themselves.
  filed: none,
  fileNote: none,
  append: none,
  load: none,
  saveAll: none,
  add: none,
  addAll: none,
  addHistory: none,
  putBack: none,
  putBackAll: none,
  bringCopies: none,
  keepScreens: none,
  fileForMembers: none,
  entryIds: none,
  returnedAmong: none,
  rowOf: none,
  itemOf: () => null,
  recycle: none,
  save: none,
};

/** Over lists that answer everybody alike, as SharePoint does. A method added to the store does not compile until it is here. */
export function storeFor(roles: readonly Role[]): {
  readonly lists: PlanStore;
  readonly readable: ReadableStore;
} {
  const overview = overviewFor(roles);
  const basis = { ...record, settings };
  const all: Record<keyof PlanStore, unknown> = {
    ...silent,
    me: async () => overview.me,
    settings: async () => ({ items: settings, unreadable: [] }),
    basisSince: async () => ({ token: [], basis }),
    overview: async () => overview,
    record: async () => ({ record, unreadable: [] }),
    actionLog: async (_: unknown, id: PlanRecord["actions"][number]["id"]) => ({
      log: logOf(record, id),
      milestones: record.milestones.filter((one) => one.actionId === id),
      evidence: record.evidence.filter((one) => one.actionId === id),
      unreadable: [],
    }),
    meetingDecisions: async () => ({ items: record.decisions, unreadable: [] }),
    changesSince: async () => ({
      kind: "changes",
      changed: record.actions,
      removed: [],
      unreadable: [],
      changeToken: "token",
    }),
  };
  const lists = all as PlanStore;
  return { lists, readable: readableStore(lists) };
}

type Reads = Exclude<keyof PlanStore, keyof typeof silent | "me">;

/** Everything the store answers with that says something of an action: a method neither here nor silent does not compile. */
export const reads: Readonly<
  Record<Reads, (store: PlanStore) => Promise<unknown>>
> = {
  settings: (store) => store.settings(),
  basisSince: async (store) => {
    const { basis } = await store.basisSince(planId, []);
    return basis?.settings;
  },
  overview: (store) => store.overview(planId),
  record: (store) => store.record(planId),
  actionLog: (store) =>
    Promise.all(record.actions.map(({ id }) => store.actionLog(planId, id))),
  meetingDecisions: (store) => store.meetingDecisions(asId("meeting")),
  changesSince: (store) => store.changesSince("token"),
};

/** By the table that the rights page prints: who is named there reads, who is not does not. */
const tableSays: Readonly<Record<Role, string>> = {
  administrator: "administrator",
  author: "report author",
  lead: "a lead",
  board: "Programme Board",
  officer: "an officer",
  member: "elected member",
  auditor: "an auditor",
};

const notes = permissions.find(({ verb }) => verb === "readNotes");

/** Everybody the rights page names, with whether its table lets them read the plan from within. */
export const readers = roleFacts.map(({ role, name }) => ({
  name,
  roles: role === "none" ? [] : [role],
  reads:
    role !== "none" && inEnglish(notes?.who ?? "").includes(tableSays[role]),
}));

export const asOf = instant("2018-06-02T09:00:00Z");

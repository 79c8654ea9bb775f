// The tab over lists in memory with one action on screen: what the tests below the browser build on.
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Action } from "../../src/domain/plan/action.ts";
import { day, type Instant } from "../../src/domain/values/calendarDate.ts";
import { changeOf, withChange } from "../../src/domain/rules/change.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import type { ActionLog } from "../../src/domain/history/actionLog.ts";
import { asId } from "../../src/domain/values/id.ts";
import { contextOf } from "../../src/editing/context.ts";
import type { Rule } from "../../src/editing/edit.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import type { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import type { SaveOutcome } from "../../src/sharepoint/rows/updating.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import {
  makeQueryClient,
  overviewQuery,
} from "../../src/tab/reading/planQueries.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import {
  SessionProvider,
  type Session,
} from "../../src/tab/session/session.ts";
import type { Host } from "../../src/tab/teams/host.ts";
import { emptyLog } from "../domain/ruleWorld.ts";
import { anAction, anOverview, thePlan } from "./builders.ts";

/** What stands in for the lists: appending entries, and saving the row of an action. */
export interface Lists {
  readonly append?: PlanStore["append"];
  readonly row?: (after: Action) => Promise<SaveOutcome<Action>>;
  /** What becomes of the answer to entries that are stored: a failure, or null where it arrives. */
  readonly answerLost?: () => StoreFailure | null;
  /** What becomes of reading the log: a failure, or null where it is read. */
  readonly look?: () => StoreFailure | null;
  /** What somebody else recorded between the reading of the log and the save. */
  readonly meanwhile?: Rule;
}

/** Where somebody records something beside the form: the rule's context is theirs. */
const contextFor = (person: Person, action: Action, log: ActionLog) =>
  contextOf(
    {
      plan: thePlan,
      actor: { person, roles: ["administrator"], posts: [] },
      now: "2018-06-04T09:59:00.000Z" as Instant,
      door: "tab",
      windows: [],
    },
    { action, log },
    asId<"Edit">(`${person.name} ${log.updates.length}`),
  );

const somebodyElse = { objectId: "other", email: "other@x", name: "Other" };

/** The action as its log says it stands. */
function withCurrent(action: Action, log: ActionLog): Action {
  const { current } = changeOf({ plan: thePlan, action, log }, {});
  return { ...action, current };
}

/** The tab with one action on screen, over a store that keeps its log. */
export function tabOver(lists: Lists = {}) {
  const action = anAction("1.5", {
    due: {
      text: "September 2018",
      start: null,
      end: day("2018-09-30"),
      kind: "month",
      openEnded: false,
    },
  });
  let log: ActionLog = emptyLog;
  const evidence: Evidence[] = [];
  const overview = anOverview({ actions: [action] });
  const part: Partial<PlanStore> = {
    me: async () => overview.me,
    overview: async () => ({
      ...overview,
      actions: [withCurrent(action, log)],
    }),
    changesSince: async () => ({
      kind: "changes",
      changed: [],
      removed: [],
      unreadable: [],
      changeToken: overview.changeToken,
    }),
    actionLog: async () => {
      const failure = lists.look?.();
      if (failure) throw failure;
      return { log, milestones: [], evidence, unreadable: [] };
    },
    meetings: async () => ({ items: [], unreadable: [] }),
    settings: async () => ({ items: [], unreadable: [] }),
    entryIds: async () =>
      new Set(
        [...log.updates, ...log.revisions, ...log.decisions].map(
          ({ id }) => id as string,
        ),
      ),
    add: async (kind, value) => {
      if (kind === "evidence") evidence.push(value as Evidence);
      return value;
    },
    append: async (all) => {
      const theirs = lists.meanwhile?.(contextFor(somebodyElse, action, log));
      if (theirs?.ok) log = withChange(log, theirs.value);
      const answer = (await lists.append?.(all)) ?? all;
      for (const one of all)
        log = {
          updates: [...log.updates, ...one.updates],
          revisions: [...log.revisions, ...one.revisions],
          decisions: [...log.decisions, ...one.decisions],
        };
      const lost = lists.answerLost?.();
      if (lost) throw lost;
      return answer;
    },
    save: async (_kind, _before, after) => {
      const row = after as Action;
      const saved = (await lists.row?.(row)) ?? { kind: "saved", value: row };
      return saved as SaveOutcome<typeof after>;
    },
  };
  const session: Session = {
    settings: {
      tenantId: "t",
      clientId: "c",
      siteUrl: "https://council.example/sites/plans",
      authority: "https://login.example",
    },
    host: Promise.resolve({ place: { userId: null } } as Host),
    store: Promise.resolve(part as ReadableStore),
  };
  const client = makeQueryClient();
  const { queryKey } = overviewQuery(session, thePlan.id);
  client.setQueryData(queryKey, overview);
  const record = (person: Person, rule: Rule) => {
    const answer = rule(contextFor(person, action, log));
    if (answer.ok) log = withChange(log, answer.value);
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>{children}</SessionProvider>
    </QueryClientProvider>
  );
  return {
    action,
    overview,
    evidence,
    wrapper,
    onScreen: () =>
      client.getQueryData(queryKey)?.actions.find(({ id }) => id === action.id),
    log: () => log,
    recordElsewhere: (rule: Rule) => record(somebodyElse, rule),
    recordMine: (rule: Rule) => record(overview.me.person, rule),
  };
}

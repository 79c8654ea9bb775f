// One plan in memory and presses on cards about it: what each person gets back, without sockets or lists.
import type { Action } from "../../src/domain/plan/action.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { withChange, type Change } from "../../src/domain/rules/change.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import type { ActionLog } from "../../src/domain/history/actionLog.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import type { Post } from "../../src/domain/plan/post.ts";
import { remindersIn } from "../../src/domain/reminding/reminder.ts";
import type { Digest } from "../../src/domain/reminding/reminder.ts";
import {
  defaultReminderSettings,
  type ReminderSettings,
} from "../../src/domain/reminding/reminderSettings.ts";
import type { Theme } from "../../src/domain/plan/theme.ts";
import { aboutOf } from "../../src/reminders/messages/about.ts";
import type { AnswerParts, Press } from "../../src/reminders/press/answer.ts";
import { seenOf } from "../../src/reminders/messages/cardOf.ts";
import type { Language } from "../../src/reminders/cards/frame.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import { toRemind, type PlanNow } from "../../src/reminders/plans/planNow.ts";
import { carryOut } from "../../src/reminders/press/verbs.ts";
import { missingIn } from "../../src/editing/identity.ts";
import type { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { actionWith, post } from "../domain/reminderWorld.ts";
import {
  aPerson,
  aPlan,
  aTheme,
  emptyLog,
  finance,
  monitoring,
} from "../domain/ruleWorld.ts";
import { asId } from "../../src/domain/values/id.ts";

export const chiefPost = asId<"Post">("chief-executive");
export const boardPost = asId<"Post">("board");
export const portfolioPost = asId<"Post">("portfolio");
export const helperPost = asId<"Post">("helper");
export const themeLeadPost = asId<"Post">("theme-lead");

/** Who is who in the plan, by the post they hold. */
export const people = {
  officer: aPerson("Ann Officer"),
  helper: aPerson("Hal Helper"),
  chief: aPerson("Chief Executive"),
  themeLead: aPerson("Theo Lead"),
  boardChair: aPerson("Board Chair"),
  portfolio: aPerson("Portfolio Holder"),
  owner: aPerson("Plan Owner"),
  other: aPerson("Other Officer"),
  stranger: aPerson("Stan Stranger"),
};

export const posts: readonly Post[] = [
  post(monitoring, [people.officer], { reportsTo: chiefPost }),
  post(helperPost, [people.helper]),
  post(chiefPost, [people.chief]),
  post(themeLeadPost, [people.themeLead]),
  post(boardPost, [people.boardChair]),
  post(portfolioPost, [people.portfolio]),
  post(finance, [people.other]),
];

export const secretNote = "Counsel advises against it.";

export interface PressAsked {
  readonly action?: Partial<Action>;
  readonly current?: Partial<Action["current"]>;
  readonly log?: ActionLog;
  readonly settings?: Partial<ReminderSettings>;
  readonly posts?: readonly Post[];
  readonly themes?: readonly Theme[];
  readonly language?: Language;
  readonly today?: string;
  readonly windows?: PlanNow["windows"];
  readonly leavers?: readonly string[];
}

/** What the lists do with the next commits; after the last they save. */
export type Commit =
  | "saves"
  /** Somebody else's update is in the lists, and saved first. */
  | { readonly conflictWith: Change }
  /** The entry gets no good answer; `stored`: it is there all the same. */
  | { readonly fails: StoreFailure; readonly stored: boolean }
  /** The entry is stored, and the copy on the Actions list is not taken. */
  | { readonly copyFails: StoreFailure };

export const cardKey = "v1|t|digest|id-ann-officer|2018-10-01";

/** A plan with one action on 1 October 2018, overdue since 28 September, and its store. */
export function pressWorld(asked: PressAsked = {}) {
  const today = day(asked.today ?? "2018-10-01");
  let action = actionWith(
    {
      lastUpdate: {
        on: day("2018-09-03"),
        by: people.officer,
        note: secretNote,
      },
      ...asked.current,
    },
    {
      due: {
        text: "28 September 2018",
        start: day("2018-09-28"),
        end: day("2018-09-28"),
        kind: "date",
        openEnded: false,
      },
      supporting: [helperPost],
      ...asked.action,
    },
  );
  let log = asked.log ?? emptyLog;
  const evidence: Evidence[] = [];
  /** Everything appended, in order. */
  const commits: ActionLog[] = [];
  let gone = false;
  const plan = (): PlanNow => ({
    overview: {
      plan: aPlan(),
      themes: asked.themes ?? [
        aTheme("1", "Leadership", { lead: themeLeadPost }),
      ],
      posts: asked.posts ?? posts,
      bodies: [],
      unreadable: [],
      me: {
        person: people.stranger,
        siteUserId: 1,
        rights: noRights,
      },
      rights: noRights,
      changeToken: "1",
    },
    actions: new Map(gone ? [] : [[action.id, action]]),
    logs: new Map([[action.id, log]]),
    evidence: new Map(evidence.map((one) => [one.id, one])),
    settings: {
      ...defaultReminderSettings,
      boardPost,
      portfolioPost,
      ...asked.settings,
    },
    stored: {
      reminders: { boardPost, portfolioPost, ...asked.settings },
      cycle: null,
      call: null,
    },
    windows: asked.windows ?? [],
    leavers: new Set(asked.leavers),
  });
  const script: Commit[] = [];
  const clock = { now: Date.parse(`${today}T10:00:00Z`) };
  const { notes, ledger } = openSqlite(":memory:", () => clock.now);
  const store = (entries: ActionLog) => {
    const missing = missingIn(log, entries);
    log = {
      updates: [...log.updates, ...missing.updates],
      revisions: [...log.revisions, ...missing.revisions],
      decisions: [...log.decisions, ...missing.decisions],
    };
    commits.push(missing);
  };
  const parts: AnswerParts = {
    store: {
      actionLog: async () => ({
        log,
        milestones: [],
        evidence,
        unreadable: [],
      }),
      add: async (kind, value) => {
        if (kind !== "evidence") throw new Error(`Added to ${kind}.`);
        const given = value as Evidence;
        if (!evidence.some(({ id }) => id === given.id)) evidence.push(given);
        return value;
      },
      entryIds: async () =>
        new Set(
          [...log.updates, ...log.revisions, ...log.decisions].map(
            ({ id }) => id as string,
          ),
        ),
      // By their rights in SharePoint nobody here is anything: what they are, they are by post.
      rolesOf: async () => null,
      append: async (all) => {
        const next = script[0] ?? "saves";
        const fails = typeof next === "object" && "fails" in next;
        if (!fails || next.stored) for (const one of all) store(one);
        if (!fails) return all;
        script.shift();
        throw next.fails;
      },
      save: async (kind, before, after) => {
        if (kind !== "actions") throw new Error(`Saved in ${kind}.`);
        const next = script.shift() ?? "saves";
        if (next === "saves") {
          action = after as Action;
          return { kind: "saved", value: after };
        }
        if ("fails" in next) throw next.fails;
        if ("copyFails" in next) throw next.copyFails;
        log = withChange(log, next.conflictWith);
        action = { ...(before as Action), current: next.conflictWith.current };
        return { kind: "conflict", theirs: action as typeof after };
      },
      saveAll: async () => {
        throw new Error("A card saves one action.");
      },
    },
    watch: {
      readAll: async () => [plan()],
      released: () => null,
      now: async () => plan(),
      changed: () => undefined,
      dueNow: async (_planId, on, snoozes) =>
        remindersIn({
          plans: [toRemind(plan())],
          today: on,
          snoozes,
          leavers: plan().leavers,
        }).reminders,
    },
    notes,
    ledger,
    links: { teamsUrl: "https://teams.microsoft.com", teamsAppId: "app" },
    now: () => clock.now,
    log: quiet,
  };
  const pressOf = (
    person: Person,
    verb: string,
    inputs: Press["inputs"] = {},
    data: Partial<Press["data"]> = {},
  ): Press => ({
    data: {
      verb,
      plan: action.planId,
      item: action.id,
      card: cardKey,
      seen: seenOf(action),
      ...data,
    },
    inputs,
    person,
    message: null,
  });
  return {
    parts,
    notes,
    clock,
    commits,
    evidence,
    /** What the lists will do with the next commits. */
    script,
    action: () => action,
    log: () => log,
    plan,
    leave: () => void (gone = true),
    change: (change: Partial<Action["current"]>) =>
      void (action = { ...action, current: { ...action.current, ...change } }),
    pressOf,
    press: async (...pressed: Parameters<typeof pressOf>) =>
      JSON.stringify(await carryOut(parts, pressOf(...pressed))),
    carryOut: (press: Press) => carryOut(parts, press),
    /** A card that went to a person, as the ledger keeps it. */
    sent: async (
      to: Person,
      told: readonly Partial<Digest["reminders"][number]>[],
      key = cardKey,
    ) =>
      ledger.insert(
        plannedRow(
          key,
          today,
          "chat",
          aboutOf(
            {
              key,
              day: today,
              recipient: to,
              reminders: told.map((one) => ({
                key: "r",
                repeats: null,
                rule: "proposalDecided",
                planId: action.planId,
                actionId: action.id,
                ref: action.ref,
                inForce: null,
                recipient: to,
                as: "holder",
                words: "Told.",
                days: null,
                on: null,
                by: null,
                ...one,
              })),
            },
            asked.language ?? "en",
            "run-1",
          ),
          clock.now,
        ),
      ),
  };
}

const noRights = {
  roles: [],
  mayReport: false,
  mayEditActions: false,
  mayDecide: false,
  mayAdminister: false,
};

export type PressWorld = ReturnType<typeof pressWorld>;

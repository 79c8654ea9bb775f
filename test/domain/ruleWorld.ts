// One live plan, one action and the people around it: what the tests of rules build on.
import { inEnglish } from "../../src/domain/words/english.ts";
import { joinedAction } from "../../src/domain/plan/action.ts";
import type { Action, ActionCurrent } from "../../src/domain/plan/action.ts";
import type { ActionLog } from "../../src/domain/history/actionLog.ts";
import type { Answer, Refusal } from "../../src/domain/values/answer.ts";
import type { Body } from "../../src/domain/plan/body.ts";
import {
  day,
  inWords,
  parseInstant,
} from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { withChange } from "../../src/domain/rules/change.ts";
import type { Change } from "../../src/domain/rules/change.ts";
import type { DecisionContext } from "../../src/domain/revisions/endorsement.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { PostId } from "../../src/domain/values/id.ts";
import type { Meeting } from "../../src/domain/plan/meeting.ts";
import type { Milestone } from "../../src/domain/plan/milestone.ts";
import type { Actor, Role } from "../../src/domain/rights/permission.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import type { Plan } from "../../src/domain/plan/plan.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { Post } from "../../src/domain/plan/post.ts";
import { asRef } from "../../src/domain/values/ref.ts";
import type { Ref } from "../../src/domain/values/ref.ts";
import { defaultStatusWords } from "../../src/domain/plan/status.ts";
import type { Theme } from "../../src/domain/plan/theme.ts";
import type { Timeline } from "../../src/domain/dates/timeline.ts";

export const planId = asId<"Plan">("plan");

export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    id: planId,
    title: "Corporate Improvement Plan",
    shortName: "CIP",
    state: "live",
    origin: null,
    wentLive: day("2017-10-01"),
    ragScheme: "standard",
    statusWords: defaultStatusWords,
    financialYearStartMonth: 4,
    tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: null },
    timeZone: "Europe/London",
    nation: "england",
    sample: false,
    ...over,
  };
}

export function ref(text: string): Ref {
  const made = asRef(text);
  if (!made) throw new RangeError(`Not a ref: ${text}`);
  return made;
}

export function instant(text: string): Instant {
  const made = parseInstant(text);
  if (!made) throw new RangeError(`Not an instant: ${text}`);
  return made;
}

export function on(date: string): Timeline {
  const end = day(date);
  return {
    text: inWords(end),
    start: end,
    end,
    kind: "date",
    openEnded: false,
  };
}

export function written(text: string): Timeline {
  return { text, start: null, end: null, kind: "unknown", openEnded: false };
}

export const monitoring = asId<"Post">("monitoring-officer");
export const finance = asId<"Post">("head-of-finance");

const untouched: ActionCurrent = {
  status: "inProgress",
  ownRag: null,
  inForce: null,
  forecast: null,
  actual: null,
  awaiting: null,
  moves: 0,
  daysMoved: 0,
  claimed: false,
  lastUpdate: null,
};

export function anAction(over: Partial<Action> = {}): Action {
  const due = over.due === undefined ? on("2018-09-30") : over.due;
  const name = over.ref ?? ref("1.5");
  return joinedAction({
    id: asId(`action-${name}`),
    planId,
    themeId: asId("theme-1"),
    ref: name,
    title: "Explore a four-yearly election cycle",
    accountable: monitoring,
    initialStatus: "inProgress",
    added: day("2017-10-01"),
    addedAt: instant("2017-10-01T09:00:00Z"),
    current: { ...untouched, inForce: due?.end ?? null },
    ...over,
    due,
  });
}

export function aPerson(name: string): Person {
  return {
    objectId: `id-${name.toLowerCase().replaceAll(" ", "-")}`,
    email: `${name.toLowerCase().replaceAll(" ", ".")}@council.example`,
    name,
  };
}

export function anActor(
  name: string,
  roles: readonly Role[],
  posts: readonly PostId[] = [],
): Actor {
  return { person: aPerson(name), roles, posts };
}

export const officer = anActor("Officer", ["officer"], [monitoring]);
export const otherOfficer = anActor("Other Officer", ["officer"], [finance]);
export const lead = anActor("Lead", ["lead"]);
export const administrator = anActor("Administrator", ["administrator"]);
export const author = anActor("Author", ["author"]);
export const boardMember = anActor("Board Member", ["board"]);
export const member = anActor("Member", ["member"]);
export const auditor = anActor("Auditor", ["auditor"]);

export const board: Body = {
  id: asId("board"),
  planId,
  title: "Programme Board",
  aliases: ["SMT"],
  kind: "board",
  frequency: "monthly",
  mayAgree: { kind: "upTo", days: 31 },
  remit: null,
};

export const committee: Body = {
  ...board,
  id: asId("audit"),
  title: "Audit and Accounts Committee",
  aliases: [],
  kind: "committee",
  frequency: "quarterly",
  mayAgree: { kind: "any" },
};

export function aMeeting(body: Body, date: string): Meeting {
  return {
    id: asId(`${body.id}-${date}`),
    planId,
    bodyId: body.id,
    date: day(date),
    state: "open",
    item: null,
    attendance: null,
    told: null,
  };
}

export function aMilestone(
  title: string,
  due: string | null,
  over: Partial<Milestone> = {},
): Milestone {
  return {
    id: asId(`milestone-${title}`),
    planId,
    actionId: asId("action-1.5"),
    title,
    due: due === null ? null : on(due),
    owner: null,
    order: 1,
    reached: null,
    addedAt: null,
    reachedAt: null,
    ...over,
  };
}

export function aPost(
  id: PostId,
  title: string,
  over: Partial<Post> = {},
): Post {
  return {
    id,
    planId,
    title,
    aliases: [],
    statutoryRole: null,
    reportsTo: null,
    holders: [],
    delegates: [],
    ...over,
  };
}

export function aTheme(
  code: string,
  title: string,
  over: Partial<Theme> = {},
): Theme {
  return {
    id: asId(`theme-${code}`),
    planId,
    code,
    title,
    aliases: [],
    lead: null,
    order: 1,
    ...over,
  };
}

export function aRecord(over: Partial<PlanRecord> = {}): PlanRecord {
  return {
    plan: aPlan(),
    themes: [],
    posts: [],
    actions: [],
    milestones: [],
    updates: [],
    revisions: [],
    decisions: [],
    bodies: [board, committee],
    meetings: [],
    risks: [],
    evidence: [],
    ...over,
  };
}

export const emptyLog: ActionLog = {
  updates: [],
  revisions: [],
  decisions: [],
};

let [made, ticks] = [0, 0];

export function newId(): string {
  made += 1;
  return `id-${made}`;
}

/** A plan in use: each step is one rule call by somebody on some day; the log grows by what was accepted. */
export interface World {
  readonly action: Action;
  readonly log: ActionLog;
  context(
    actor: Actor,
    today: string,
    over?: Partial<DecisionContext>,
  ): DecisionContext;
  /** The world after an accepted change. */
  after(answer: Answer<Change>): World;
}

export function aWorld(
  action: Action = anAction(),
  log: ActionLog = emptyLog,
  plan: Plan = aPlan(),
): World {
  return {
    action,
    log,
    context(actor, today, over = {}) {
      ticks += 1;
      return {
        action,
        log,
        plan,
        actor,
        today: day(today),
        now: instant(
          new Date(Date.parse(`${today}T09:00:00Z`) + ticks).toISOString(),
        ),
        newId,
        door: "tab",
        milestones: [],
        bodies: [board, committee],
        ...over,
      };
    },
    after(answer) {
      const change = accepted(answer);
      return aWorld(
        { ...action, current: change.current },
        withChange(log, change),
        plan,
      );
    },
  };
}

export function accepted<T>(answer: Answer<T>): T {
  if (!answer.ok)
    throw new Error(`Refused (${answer.because}): ${inEnglish(answer.words)}`);
  return answer.value;
}

/** The refusal, checked to say something a person can act on. */
export function refused(
  answer: Answer<unknown>,
): Refusal & { readonly words: string } {
  if (answer.ok) throw new Error("Accepted what should have been refused.");
  const words = inEnglish(answer.words);
  if (!/^[A-Z“0-9].*[.]$/s.test(words))
    throw new Error(`Not a sentence: ${words}`);
  return { ...answer, words };
}

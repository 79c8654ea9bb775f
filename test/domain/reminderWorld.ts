// A plan with an officer, a lead and a Board, and what a day brings it: what the tests of reminders build on.
import type { Action, ActionCurrent } from "../../src/domain/plan/action.ts";
import {
  day,
  type CalendarDate,
} from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Post } from "../../src/domain/plan/post.ts";
import {
  remindersDue,
  type PlanToRemind,
  type RemindersDue,
} from "../../src/domain/reminding/reminder.ts";
import { type PutOff } from "../../src/domain/reminding/snooze.ts";
import { aPerson, aPlan, anAction, monitoring, planId } from "./ruleWorld.ts";

export const lead = asId<"Post">("chief-executive");
export const board = asId<"Post">("board");
export const officer = aPerson("Ann Officer");
export const second = aPerson("Bob Officer");
export const chief = aPerson("Chief Executive");
export const chair = aPerson("Board Chair");

export function post(
  id: Post["id"],
  people: readonly {
    name: string;
    objectId: string | null;
    email: string | null;
  }[],
  over: Partial<Post> = {},
): Post {
  return {
    id,
    planId,
    title: id,
    aliases: [],
    statutoryRole: null,
    reportsTo: id === monitoring ? lead : null,
    holders: people.map((person) => ({
      person,
      kind: "permanent",
      from: null,
      to: null,
    })),
    delegates: [],
    ...over,
  };
}

export const posts = [
  post(monitoring, [officer]),
  post(lead, [chief]),
  post(board, [chair]),
];

export function actionWith(
  current: Partial<ActionCurrent>,
  over: Partial<Action> = {},
): Action {
  const made = anAction(over);
  return {
    ...made,
    current: {
      ...made.current,
      lastUpdate: { on: day("2018-09-03"), by: officer, note: null },
      ...current,
    },
  };
}

export interface Asked {
  actions: readonly Action[];
  settings?: unknown;
  posts?: readonly Post[];
  /** Keys told some day before, or each with its day. */
  told?: readonly string[] | ReadonlyMap<string, CalendarDate>;
  snoozes?: readonly PutOff[];
  over?: Partial<PlanToRemind>;
}

const longBefore = day("2000-01-01");

function toldMap(told: NonNullable<Asked["told"]>) {
  return "get" in told
    ? told
    : new Map(told.map((key) => [key, longBefore] as const));
}

export function due(today: string | CalendarDate, asked: Asked): RemindersDue {
  const plan: PlanToRemind = {
    plan: aPlan(),
    themes: [],
    posts: asked.posts ?? posts,
    actions: asked.actions,
    logs: null,
    settings: asked.settings ?? { boardPost: board },
    ...asked.over,
  };
  return remindersDue({
    tenant: "t",
    plans: [plan],
    today: day(today),
    told: toldMap(asked.told ?? []),
    snoozes: asked.snoozes ?? [],
    leavers: new Set(),
  });
}

export const said = (run: RemindersDue) =>
  run.digests.flatMap(({ recipient, reminders }) =>
    reminders.map(
      ({ rule, as }) =>
        `${recipient.name}: ${rule}${as === "holder" ? "" : ` as ${as}`}`,
    ),
  );

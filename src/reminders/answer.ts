// The answer a person gives on a card: through the same rules and the same store as the tab, once however often Teams repeats it.
import { createHash } from "node:crypto";
import type { Action } from "../domain/action.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../domain/calendarDate.ts";
import { asId, type ActionId, type PlanId } from "../domain/id.ts";
import type { Person } from "../domain/person.ts";
import { actorOn, type Actor } from "../domain/permission.ts";
import { samePerson } from "../domain/person.ts";
import {
  addressOf,
  peopleFor,
  type Directory,
} from "../domain/reminding/reminderPeople.ts";
import type { Editor } from "../editing/context.ts";
import type { EditStore } from "../editing/edit.ts";
import { tellApart } from "../editing/identity.ts";
import type { EditId } from "../editing/identity.ts";
import type { CardData } from "./cards/element.ts";
import type { Language } from "./cards/frame.ts";
import type { Notes } from "./delivery/notes.ts";
import type { Ledger } from "./delivery/ports.ts";
import type { PlanNow } from "./planNow.ts";
import type { PlanWatch } from "./planWatch.ts";
import { seenOf } from "./cardOf.ts";
import type { Log } from "./log.ts";
import type { ServiceSettings } from "./settings.ts";

/** A press as the bot endpoint understood it. The person comes from the validated token, never from the card. */
export interface Press {
  readonly data: CardData;
  readonly inputs: Readonly<Record<string, string>>;
  readonly person: Person;
  /** Teams' id of the message in the person's own chat that carried the card; null when it came from elsewhere. */
  readonly message?: string | null;
}

/** What the person wrote in any box: nothing of it may be lost. */
export function wordsOf({ inputs }: Press): string | null {
  const said = ["note", "shows", "words", "doing", "why"]
    .map((name) => inputs[name]?.trim())
    .filter((one) => one);
  return said.length === 0 ? null : said.join(" — ");
}

export interface AnswerParts {
  readonly store: EditStore;
  readonly watch: PlanWatch;
  readonly notes: Notes;
  readonly ledger: Pick<Ledger, "get">;
  readonly links: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly now: () => number;
  readonly log: Log;
}

/** The action a press is about, as it is now, and who presses. */
export interface Scene {
  readonly press: Press;
  readonly plan: PlanNow;
  readonly action: Action;
  /** Everything recorded about it; `log` is without what this very press recorded before. */
  readonly stored: ActionLog;
  readonly log: ActionLog;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly language: Language;
  /** The same press has the same id, so that a repeat writes the same rows again and the store refuses them. */
  readonly operation: EditId;
}

/** Reads the action as it is now; null when it is no longer in the plan. */
export async function sceneOf(
  parts: AnswerParts,
  press: Press,
): Promise<Scene | null> {
  const planId: PlanId = asId(press.data.plan);
  const actionId: ActionId = asId(press.data.item);
  const plan = await parts.watch.now(planId);
  const action = plan.actions.get(actionId);
  if (!action) return null;
  const operation = operationOf(press);
  const { log } = await parts.store.actionLog(planId, actionId);
  const now = new Date(parts.now()).toISOString() as Instant;
  const today = dayIn(now, plan.overview.plan.timeZone);
  return {
    press,
    plan,
    action,
    stored: log,
    log: tellApart(log, operation).others,
    actor: actorFor(plan, action, press.person, today),
    today,
    now,
    language: plan.settings.language,
    operation,
  };
}

/** Item, verb, person, what the card had seen, and the words: the identity of one answer. */
export function operationOf({ data, inputs, person }: Press): EditId {
  const sorted = Object.entries(inputs).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const identity = [
    data.item,
    data.verb,
    data.seen,
    data.about ?? "",
    addressOf(person),
    sorted,
  ];
  const text = JSON.stringify(identity);
  return asId<"Edit">(createHash("sha256").update(text).digest("hex"));
}

/** Ids made from words: the nth row of something repeated is the same row. */
export function idsFrom(words: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    const hex = createHash("sha256").update(`${words}|${n}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

/** Posts and people of the plan on a day, to find who answers for what. */
export function directoryOf(
  { overview, settings, leavers }: PlanNow,
  today: CalendarDate,
): Directory {
  const posts = new Map(overview.posts.map((post) => [post.id, post]));
  return { posts, leavers, settings, today };
}

/** Roles by post, since a card answers for people who may be in no SharePoint group: the lead of the theme or of the post, and the plan's owner. */
function actorFor(
  plan: PlanNow,
  action: Action,
  person: Person,
  today: CalendarDate,
): Actor {
  const { overview, settings } = plan;
  const directory = directoryOf(plan, today);
  const { posts } = directory;
  const theme = overview.themes.find(({ id }) => id === action.themeId);
  const above =
    (action.accountable && posts.get(action.accountable)?.reportsTo) ?? null;
  const leads = [theme?.lead ?? null, above]
    .filter((post) => post !== null)
    .flatMap((post) => peopleFor(directory, post));
  const owner = settings.planOwner;
  return actorOn(
    person,
    [
      ...(leads.some((lead) => samePerson(lead.person, person))
        ? (["lead"] as const)
        : []),
      ...(owner && samePerson(owner, person)
        ? (["administrator"] as const)
        : []),
    ],
    overview.posts,
    today,
  );
}

/** Who answers, as the floor of every edit knows them. */
export function editorOf({ plan, actor, now }: Scene): Editor {
  const { windows, overview } = plan;
  return { plan: overview.plan, actor, now, door: "card", windows };
}

/** Whether the action has changed since the card was made. */
export function isStale({ press, action }: Scene): boolean {
  return press.data.seen !== seenOf(action);
}

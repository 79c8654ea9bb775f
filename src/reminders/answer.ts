// The answer a person gives on a card: through the same rules and the same store as the tab, once however often Teams repeats it.
import { createHash } from "node:crypto";
import type { Action } from "../domain/action.ts";
import { lastDayInTime } from "../domain/board/cycle.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../domain/calendarDate.ts";
import type { Change, RuleContext } from "../domain/change.ts";
import { changeOf } from "../domain/change.ts";
import { asId, type ActionId, type PlanId } from "../domain/id.ts";
import type { Person } from "../domain/person.ts";
import { actorOn, type Actor } from "../domain/permission.ts";
import { samePerson } from "../domain/person.ts";
import {
  addressOf,
  peopleFor,
  type Directory,
} from "../domain/reminding/reminderPeople.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
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
  readonly store: Pick<PlanStore, "actionLog" | "commit" | "add">;
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
  readonly log: ActionLog;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly language: Language;
  /** The same press has the same id, so that a repeat writes the same rows again and the store refuses them. */
  readonly operation: string;
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
    log: without(log, operation),
    actor: actorFor(plan, action, press.person, today),
    today,
    now,
    language: plan.settings.language,
    operation,
  };
}

/** Item, verb, person, what the card had seen, and the words: the identity of one answer. */
export function operationOf({ data, inputs, person }: Press): string {
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
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex");
}

/** Ids made from the operation: the nth entry of a repeated answer is the same entry. */
export function idsFrom(operation: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    const hex = createHash("sha256").update(`${operation}|${n}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

/** The log before this answer: one that was cut off after its history was written is worked out again from here, to the same rows. */
function without(
  { updates, revisions, decisions }: ActionLog,
  operation: string,
): ActionLog {
  const newId = idsFrom(operation);
  const own = new Set<string>(Array.from({ length: 8 }, newId));
  const others = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.filter(({ id }) => !own.has(id));
  return {
    updates: others(updates),
    revisions: others(revisions),
    decisions: others(decisions),
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

export function contextOf(scene: Scene): RuleContext {
  const { action, log, plan, actor, today, now, operation } = scene;
  return {
    action,
    log,
    plan: plan.overview.plan,
    actor,
    today,
    now,
    newId: idsFrom(operation),
    door: "card",
    windowCloses: lastDayInTime(
      today,
      action.current.lastUpdate?.on ?? null,
      plan.windows,
    ),
  };
}

/** Whether the action has changed since the card was made. */
export function isStale({ press, action }: Scene): boolean {
  return press.data.seen !== seenOf(action);
}

export interface Committed {
  readonly action: Action;
  /** Somebody else saved in the same moment: both are in the history, and this is theirs. */
  readonly theirs: Action | null;
}

/** Writes the change: history first, then the derived copy; where somebody else was first the copy is worked out again from both. */
export async function commit(
  parts: AnswerParts,
  scene: Scene,
  change: Change,
): Promise<Committed> {
  // Also where the saving fails half way: history may be written.
  parts.watch.changed(scene.action.planId);
  let outcome = await parts.store.commit(scene.action, change);
  let theirs: Action | null = null;
  for (let tries = 0; outcome.kind === "conflict" && tries < 3; tries += 1) {
    theirs = outcome.theirs;
    const again = changeOf(
      {
        plan: scene.plan.overview.plan,
        action: outcome.theirs,
        log: outcome.theirLog,
      },
      {},
    );
    outcome = await parts.store.commit(outcome.theirs, again);
  }
  parts.watch.changed(scene.action.planId);
  return {
    action: outcome.kind === "saved" ? outcome.action : outcome.theirs,
    theirs,
  };
}

// The answer a person gives on a card: through the same rules and the same store as the tab, once however often Teams repeats it.
import { createHash } from "node:crypto";
import type { Action } from "../../domain/plan/action.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { asId, type ActionId, type PlanId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { compareText } from "../../domain/values/order.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { samePerson } from "../../domain/plan/person.ts";
import {
  addressOf,
  type Directory,
} from "../../domain/reminding/reminderPeople.ts";
import type { Editor } from "../../editing/context.ts";
import type { EditStore } from "../../editing/edit.ts";
import { tellApart } from "../../editing/identity.ts";
import type { EditId } from "../../editing/identity.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { CardData } from "../cards/element.ts";
import type { Language } from "../cards/frame.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger } from "../delivery/ports.ts";
import type { PlanNow } from "../plans/planNow.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { seenOf } from "../messages/cardOf.ts";
import { errorFacts, type Log } from "../basics/log.ts";
import type { ServiceSettings } from "../basics/settings.ts";

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
  const said = ["note", "corrective", "shows", "words", "doing", "why"]
    .map((name) => inputs[name]?.trim())
    .filter((one) => one);
  return said.length === 0 ? null : said.join(" — ");
}

export interface AnswerParts {
  readonly store: EditStore & Pick<PlanStore, "rolesOf">;
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
  readonly evidence: readonly Evidence[];
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
  const { log, evidence } = await parts.store.actionLog(planId, actionId);
  const now = new Date(parts.now()).toISOString() as Instant;
  const today = dayIn(now, plan.overview.plan.timeZone);
  return {
    press,
    plan,
    action,
    stored: log,
    log: tellApart(log, operation).others,
    evidence,
    actor: await actorFor(parts, plan, action, press, today),
    today,
    now,
    language: plan.settings.language,
    operation,
  };
}

/** Item, verb, person, what the card had seen, and the words: the identity of one answer. */
export function operationOf({ data, inputs, person }: Press): EditId {
  const sorted = Object.entries(inputs).toSorted(([a], [b]) =>
    compareText(a, b),
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

/** Posts and people of the plan on a day, to find who answers for what. */
export function directoryOf(
  { overview, settings, leavers }: PlanNow,
  today: CalendarDate,
): Directory {
  const posts = new Map(overview.posts.map((post) => [post.id, post]));
  return { posts, leavers, settings, today };
}

/** What only roles may do: no post gives it. */
const byRoles: ReadonlySet<string> = new Set(["confirm", "return", "ask"]);

/** Whether the posts alone do not say that this person may do what they pressed: then SharePoint is asked what it lets them do. */
function wantsRights({ roles, posts }: Actor, action: Action, verb: string) {
  if (roles.length > 0) return false;
  const mine = [action.accountable, ...action.supporting].some(
    (post) => post !== null && posts.includes(post),
  );
  return !mine || byRoles.has(verb);
}

/** The address of a person known by object id, from wherever the plan names them as holding a post or standing in for it. */
function withAddress({ overview }: PlanNow, person: Person): Person {
  const known = overview.posts
    .flatMap(({ holders, delegates }) => [...holders, ...delegates])
    .map((one) => one.person)
    .find((one) => one.email !== null && samePerson(one, person));
  return { ...person, email: person.email ?? known?.email ?? null };
}

/** What the person is about this action, by the one function of all doors. */
function actorFor(
  parts: AnswerParts,
  plan: PlanNow,
  action: Action,
  { person, data }: Press,
  today: CalendarDate,
): Promise<Actor> {
  return actorsOf(parts, person)(plan, action, today, (byPost) =>
    wantsRights(byPost, action, data.verb),
  );
}

/** What a person is about one action after the other. SharePoint is asked what it lets them do where `wants` says so, and once. */
export function actorsOf(
  { store, log }: Pick<AnswerParts, "store" | "log">,
  person: Person,
): (
  plan: PlanNow,
  action: Action,
  today: CalendarDate,
  wants: (byPost: Actor) => boolean,
) => Promise<Actor> {
  let byRights: ReturnType<AnswerParts["store"]["rolesOf"]> | null = null;
  return async (plan, action, today, wants) => {
    const { overview, settings, leavers } = plan;
    const facts = {
      person,
      posts: overview.posts,
      themes: overview.themes,
      planOwner: settings.planOwner,
      leavers,
    };
    const byPost = actorIn({ ...facts, byRights: [] }, action, today);
    if (!wants(byPost)) return byPost;
    byRights ??= store
      .rolesOf(withAddress(plan, person))
      .catch((error: unknown) => {
        // Who cannot be asked about has what their posts give.
        log.warn("rights not known", errorFacts(error));
        return null;
      });
    const known = (await byRights) ?? [];
    return actorIn({ ...facts, byRights: known }, action, today);
  };
}

/** Who answers, as the floor of every edit knows them. */
export function editorOf({ plan, actor, now }: Scene): Editor {
  const { windows, overview } = plan;
  return { plan: overview.plan, actor, now, door: "card", windows };
}

/** What a line somebody wrote has seen of an action: nothing that could have changed since. */
export const unseen = "";

/** Whether the action has changed since the card was made. */
export function isStale({ press, action }: Scene): boolean {
  return press.data.seen !== unseen && press.data.seen !== seenOf(action);
}

// Officers of the sample plans with several open actions, what they write or press in chat, and what the plan then holds: for tests.
import type { CalendarDate } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import { standingUpdates } from "../../src/domain/history/updateLog.ts";
import { holdersOn } from "../../src/domain/plan/post.ts";
import type { ReminderRule } from "../../src/domain/reminding/reminderConcern.ts";
import { isAsked } from "../../src/reminders/cards/digestCard.ts";
import { buttons, idOf, newestCard } from "./cardInChat.ts";
import type { World } from "./tenantWithPlan.ts";

/** Somebody, and references of open actions they answer for. */
export interface Officer {
  readonly name: string;
  readonly refs: readonly string[];
}

interface Told {
  readonly to: string;
  readonly rule: string;
  readonly ref: string;
}

function withSeveral(
  pairs: readonly (readonly [string, string])[],
): readonly Officer[] {
  return [...Map.groupBy(pairs, ([name]) => name)]
    .map(([name, all]) => ({ name, refs: all.map(([, ref]) => ref) }))
    .filter(({ refs }) => refs.length >= 2);
}

/** Sends the day's cards; answers with those whose card asks for several actions, the most first. */
export async function remindedOf(
  world: World,
  today: CalendarDate,
): Promise<readonly Officer[]> {
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: readonly Told[];
  };
  return withSeveral(
    report.reminders
      .filter(({ rule }) => isAsked({ rule: rule as ReminderRule }))
      .map(({ to, ref }) => [to, ref]),
  ).toSorted((a, b) => b.refs.length - a.refs.length);
}

/** Who holds the post that answers for which open action nobody said "no change" of last; a reference of several plans is left out. */
export async function officersOf(
  world: World,
  today: CalendarDate,
): Promise<readonly Officer[]> {
  const { store } = world.service.service;
  const found: (readonly [string, string])[] = [];
  const seen = new Map<string, number>();
  for (const plan of (await store.plans()).items) {
    if (plan.state !== "live") continue;
    const { record } = await store.record(plan.id);
    for (const { id, ref, accountable, current } of record.actions) {
      seen.set(ref, (seen.get(ref) ?? 0) + 1);
      const post = record.posts.find((one) => one.id === accountable);
      const [holder] = post ? holdersOn(post, today) : [];
      const last = standingUpdates(
        record.updates.filter(({ actionId }) => actionId === id),
      ).at(-1);
      if (last?.kind === "noChange" || current.claimed) continue;
      if (holder && current.status === "inProgress")
        found.push([holder.person.name, ref]);
    }
  }
  return withSeveral(found.filter(([, ref]) => seen.get(ref) === 1));
}

/** Writes to the bot in one's own chat; answers with the newest card. */
export async function says(world: World, name: string, text: string) {
  await world.chat(idOf(name), text);
  return (await newestCard(world, idOf(name))).card;
}

/** What stands recorded today about an action of the sample plans. */
export async function saidToday(
  world: World,
  today: CalendarDate,
  ref: string,
) {
  const { store } = world.service.service;
  for (const { id } of (await store.plans()).items) {
    const { record } = await store.record(id);
    const action = record.actions.find((one) => one.ref === ref);
    if (!action) continue;
    const { log } = await store.actionLog(
      asId(id) as PlanId,
      asId(action.id) as ActionId,
    );
    return standingUpdates(log.updates)
      .filter(({ recorded }) => recorded.startsWith(today))
      .map(({ kind, note, by }) => ({ kind, note, by: by.name }));
  }
  throw new Error(`No action ${ref}.`);
}

/** What stands in the boxes of a card, by their names. */
export function boxes(card: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  JSON.stringify(card, (_key, value: unknown) => {
    if (
      typeof value === "object" &&
      value !== null &&
      "id" in value &&
      "value" in value
    )
      found[String(value.id)] = String(value.value);
    return value;
  });
  return found;
}

/** What the buttons of a card ask for, in order. */
export const verbs = (card: unknown) => buttons(card).map(({ verb }) => verb);

/** What SharePoint refuses from now on. */
export async function refuse(
  world: World,
  forbid: "none" | "writes" | "all",
): Promise<void> {
  await fetch(`${new URL(world.siteUrl).origin}/_local/faults`, {
    method: "POST",
    body: JSON.stringify({ forbid }),
  });
}

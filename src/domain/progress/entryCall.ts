// A call for entries: the author asks every post for its updates by a day. One entry opens it, one closes it; who has returned is read in the log.
import type { Action } from "../plan/action.ts";
import { isOpen } from "../plan/status.ts";
import { may } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";
import { readDay } from "../rules/entryRules.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanId, PostId } from "../values/id.ts";
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";

/** A call that was opened. */
export interface EntryCall {
  readonly id: string;
  readonly opened: CalendarDate;
  /** The day by which an update is wanted. */
  readonly by: CalendarDate;
}

/** An entry as it is kept among the settings: added once, never changed. */
export interface CallEntry {
  readonly name: string;
  readonly value: unknown;
}

/** How the names of a plan's calls begin. */
export const callsOf = (planId: string) => `call/${planId}/`;

const named = (planId: PlanId, id: string, what: "opened" | "closed") =>
  `${callsOf(planId)}${id}/${what}`;

function dayOf(value: unknown, name: string): CalendarDate | null {
  const given: unknown =
    typeof value === "object" && value !== null
      ? Reflect.get(value, name)
      : null;
  return typeof given === "string" ? parseDate(given) : null;
}

/** The call that is open: the one most lately opened that no entry closed. Null where none is. */
export function openCallIn(
  rows: readonly CallEntry[],
  planId: PlanId,
): EntryCall | null {
  const names = new Set(rows.map(({ name }) => name));
  const open = rows.flatMap(({ name, value }): EntryCall[] => {
    const [, , id = ""] = name.split("/");
    const [opened, by] = [dayOf(value, "opened"), dayOf(value, "by")];
    return name === named(planId, id, "opened") &&
      opened !== null &&
      by !== null &&
      !names.has(named(planId, id, "closed"))
      ? [{ id, opened, by }]
      : [];
  });
  return open.toSorted((a, b) => (a.opened < b.opened ? -1 : 1)).at(-1) ?? null;
}

interface Calling {
  readonly planId: PlanId;
  readonly actor: Actor;
  readonly today: CalendarDate;
  /** The call that is open. */
  readonly open: EntryCall | null;
}

/** The entry that opens a call. Refuses `notYours`, `alreadyOpen`, `noSuchDay`, `past`. Source: domain.md F32. */
export function openCall(
  { id, by }: { readonly id: string; readonly by: string },
  { planId, actor, today, open }: Calling,
): Answer<CallEntry> {
  const allowed = may(actor, "writePaper");
  if (!allowed.ok) return allowed;
  // Sent again after a lost answer, it is the one that is open.
  if (open && open.id !== id)
    return no("alreadyOpen", say("call.alreadyOpen", { by: open.by }));
  const day = readDay(by, say("day.wantedBy"));
  if (!day.ok) return day;
  if (day.value < today) return no("past", say("call.past", { by: day.value }));
  return yes({
    name: named(planId, id, "opened"),
    value: { opened: today, by: day.value },
  });
}

/** The entry that closes it. Refuses `notYours`, `notOpen`. */
export function closeCall({
  planId,
  actor,
  today,
  open,
}: Calling): Answer<CallEntry> {
  const allowed = may(actor, "writePaper");
  if (!allowed.ok) return allowed;
  return open
    ? yes({ name: named(planId, open.id, "closed"), value: { on: today } })
    : no("notOpen", say("call.notOpen"));
}

/** Whether an update was given since the call was opened. */
export function isReturned(
  { current }: Pick<Action, "current">,
  { opened }: Pick<EntryCall, "opened">,
): boolean {
  const { lastUpdate } = current;
  return lastUpdate !== null && lastUpdate.on >= opened;
}

/** What one post has returned of what it answers for. */
interface PostReturn {
  /** Null for what no post answers for. */
  readonly postId: PostId | null;
  readonly returned: readonly Action[];
  readonly awaited: readonly Action[];
}

/** Every post that is asked, with the actions returned and awaited; those that owe most first. What is done or has left is asked of nobody. */
export function returnsOf(
  call: Pick<EntryCall, "opened">,
  actions: readonly Action[],
): readonly PostReturn[] {
  const asked = actions.filter(({ current }) => isOpen(current.status));
  return [...Map.groupBy(asked, ({ accountable }) => accountable)]
    .map(([postId, own]) => ({
      postId,
      returned: own.filter((action) => isReturned(action, call)),
      awaited: own.filter((action) => !isReturned(action, call)),
    }))
    .toSorted((a, b) => b.awaited.length - a.awaited.length);
}

/** "3 of 7 posts have returned everything; 12 updates are awaited by 12 June 2018." */
export function returnsSaid(
  { by }: Pick<EntryCall, "by">,
  returns: readonly PostReturn[],
  today: CalendarDate,
): Worded {
  const awaited = returns.reduce((sum, one) => sum + one.awaited.length, 0);
  const done = returns.filter((one) => one.awaited.length === 0).length;
  const of = { done, posts: returns.length, by };
  if (awaited === 0) return say("call.allReturned", { by });
  return today > by
    ? say("call.overdue", { ...of, n: awaited })
    : say("call.awaited", { ...of, n: awaited });
}

// Who is told what today, and why: one pure decision that the run carries out and the dry run prints.
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId, PlanId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import { samePerson } from "../plan/person.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../plan/post.ts";
import type { Ref } from "../values/ref.ts";
import { compareRefs } from "../values/ref.ts";
import { backOn, isSnoozed, onlyWeekly } from "./quieted.ts";
import { reminderRules } from "./reminderConcern.ts";
import type {
  Concern,
  ConcernFacts,
  Considered,
  ReminderRule,
} from "./reminderConcern.ts";
import { concernsOf } from "./reminderConcerns.ts";
import { addressOf, peopleFor } from "./reminderPeople.ts";
import type { Directory, Reached, ReachedAs } from "./reminderPeople.ts";
import {
  leftTroubles,
  nobody,
  Troubles,
  unknownPeople,
  type Trouble,
} from "./reminderTroubles.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import {
  defaultReminderSettings,
  readReminderSettings,
} from "./reminderSettings.ts";
import type { EntryCall } from "../progress/entryCall.ts";
import type { PutOff } from "./snooze.ts";
import type { Theme } from "../plan/theme.ts";
import { calendarFor, isWorkingDay } from "../dates/workingDays.ts";

/** A plan as the run read it. `logs` may be left out (the lists' current state is enough for dates and claims). */
export interface PlanToRemind {
  readonly plan: Plan;
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly logs: ReadonlyMap<ActionId, ActionLog> | null;
  /** As stored; read here, so that nonsense is named and the defaults are used. */
  readonly settings: unknown;
  /** The call for entries that is open; left out as null. */
  readonly call?: EntryCall | null;
}

/** One thing one person is told about one action. */
export interface Reminder extends ConcernFacts {
  /** Deterministic: item, rule and what makes it come once, recipient. */
  readonly key: string;
  /** What it repeats, where the person put that off until a day that has come: its key, and that day. Null for what is told for the first time. */
  readonly repeats: {
    readonly key: string;
    readonly since: CalendarDate;
  } | null;
  readonly rule: ReminderRule;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  readonly ref: Ref;
  readonly inForce: CalendarDate | null;
  readonly recipient: Person;
  /** How the recipient was found; anything but "holder" is said on the card. */
  readonly as: ReachedAs | "named";
  readonly words: string;
}

/** Everything one person gets today: one card. */
export interface Digest {
  readonly key: string;
  readonly day: CalendarDate;
  readonly recipient: Person;
  readonly reminders: readonly Reminder[];
}

export interface RemindersDue {
  readonly day: CalendarDate;
  readonly digests: readonly Digest[];
  readonly troubles: readonly Trouble[];
}

export interface RemindersAsked {
  readonly tenant: string;
  readonly plans: readonly PlanToRemind[];
  readonly today: CalendarDate;
  /** Keys of reminders that have reached their person before, and the day of each. */
  readonly told: ReadonlyMap<string, CalendarDate>;
  readonly snoozes: readonly PutOff[];
  readonly leavers: ReadonlySet<string>;
}

/**
 * Decides everything about a day. Sorted by recipient, then severity, then ref. A day that is not a working day in a plan's nation
 * gives nothing for that plan. Source: reminders.md 3, product.md 6.
 */
export function remindersDue(asked: RemindersAsked): RemindersDue {
  const { reminders, troubles } = remindersIn(asked);
  return { day: asked.today, digests: digestsOf(asked, reminders), troubles };
}

/** Every reminder that holds on the day, told before or not, before the severest is chosen: what a card is checked against as it goes. */
export function remindersIn(
  asked: Pick<RemindersAsked, "plans" | "today" | "snoozes" | "leavers">,
): {
  readonly reminders: readonly Reminder[];
  readonly troubles: readonly Trouble[];
} {
  const troubles = new Troubles();
  const reminders = asked.plans.flatMap((plan) =>
    inPlan(asked, plan, troubles),
  );
  return { reminders, troubles: troubles.all };
}

type Day = Pick<RemindersAsked, "today" | "snoozes" | "leavers">;

/** A plan's settings, or the defaults and what is wrong. */
export function settingsFor({
  plan,
  settings,
}: Pick<PlanToRemind, "plan" | "settings">): {
  readonly settings: ReminderSettings;
  readonly trouble: Trouble | null;
} {
  const read = readReminderSettings(settings);
  if (read.ok) return { settings: read.value, trouble: null };
  const words = inEnglish(
    say("trouble.settings", { plan: plan.title, why: read.words }),
  );
  return {
    settings: defaultReminderSettings,
    trouble: { planId: plan.id, ref: null, kind: "settings", words },
  };
}

function inPlan(asked: Day, one: PlanToRemind, troubles: Troubles): Reminder[] {
  const { plan } = one;
  if (plan.state !== "live" && plan.state !== "closing") return [];
  const { settings, trouble } = settingsFor(one);
  if (trouble) troubles.add(trouble);
  const calendar = calendarFor(plan.nation, settings.localDays);
  if (!settings.on || !isWorkingDay(asked.today, calendar)) return [];
  const posts = new Map(one.posts.map((post) => [post.id, post]));
  for (const left of leftTroubles(asked, one)) troubles.add(left);
  const themes = new Map(one.themes.map((theme) => [theme.id, theme]));
  const directory: Directory = {
    posts,
    leavers: asked.leavers,
    settings,
    today: asked.today,
  };
  return one.actions.flatMap((action) => {
    const considered: Considered = {
      plan,
      action,
      theme: themes.get(action.themeId) ?? null,
      log: one.logs?.get(action.id) ?? null,
      lead:
        (action.accountable && posts.get(action.accountable)?.reportsTo) ??
        null,
      settings,
      call: one.call ?? null,
      calendar,
      today: asked.today,
    };
    return concernsOf(considered).flatMap((concern) =>
      addressed(asked, considered, directory, concern, troubles),
    );
  });
}

function addressed(
  asked: Day,
  considered: Considered,
  directory: Directory,
  concern: Concern,
  troubles: Troubles,
): Reminder[] {
  const { plan, action } = considered;
  const people = towards(directory, concern);
  const among = {
    plan,
    action,
    posts: directory.posts,
    today: directory.today,
  };
  for (const unknown of unknownPeople(among, concern, people))
    troubles.addOnce(unknown);
  if (people.length === 0) troubles.addOnce(nobody(among));
  return people
    .filter(({ person }) => !isSnoozed(asked, action, concern, person))
    .filter(({ person }) => !onlyWeekly(considered, concern, person))
    .flatMap(({ person, as }) => {
      const key = ["v1", action.id, concern.once, addressOf(person)].join("|");
      const first: Reminder = {
        key,
        repeats: null,
        rule: concern.rule,
        planId: plan.id,
        actionId: action.id,
        ref: action.ref,
        inForce: action.current.inForce,
        recipient: person,
        as,
        days: concern.days,
        on: concern.on,
        by: concern.by,
        ...(concern.why === undefined ? {} : { why: concern.why }),
        words: concern.words,
      };
      const since = backOn(asked, considered, concern, person);
      return since === null
        ? [first]
        : [
            first,
            { ...first, key: `${key}|again.${since}`, repeats: { key, since } },
          ];
    });
}

type Found = Omit<Reached, "as"> & { readonly as: Reminder["as"] };

function towards(
  directory: Directory,
  { towards: to, notTo }: Concern,
): readonly Found[] {
  const barred = ({ person }: Found) =>
    notTo !== null && samePerson(person, notTo);
  if ("person" in to) return [{ person: to.person, as: "named", post: null }];
  const found = peopleFor(directory, to.post).filter((one) => !barred(one));
  if (found.length > 0) return found;
  // The lead cannot confirm their own claim: the post above, and at last the plan owner, hear instead.
  const above = (to.post && directory.posts.get(to.post)?.reportsTo) ?? null;
  return peopleFor(directory, above).filter((one) => !barred(one));
}

/** Only what was told before it was put off is told again. */
function mayRepeat(
  { repeats }: Reminder,
  told: RemindersAsked["told"],
): boolean {
  if (repeats === null) return true;
  const before = told.get(repeats.key);
  return before !== undefined && before < repeats.since;
}

/** One digest a person; of several reminders to one person about one action, the severest that was not told. */
function digestsOf(
  asked: RemindersAsked,
  reminders: readonly Reminder[],
): readonly Digest[] {
  const people = new Map<string, Map<string, Reminder>>();
  for (const reminder of reminders) {
    if (asked.told.has(reminder.key)) continue;
    if (!mayRepeat(reminder, asked.told)) continue;
    const address = addressOf(reminder.recipient);
    if (address === null) continue;
    const theirs = people.get(address) ?? new Map<string, Reminder>();
    const known = theirs.get(reminder.actionId);
    if (!known || severity(reminder) < severity(known))
      theirs.set(reminder.actionId, reminder);
    people.set(address, theirs);
  }
  return [...people]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, theirs]) => {
      const sorted = [...theirs.values()].toSorted(bySeverity);
      const first = sorted[0];
      if (!first) return [];
      const key = digestKey(asked.tenant, address, asked.today);
      return [
        {
          key,
          day: asked.today,
          recipient: first.recipient,
          reminders: sorted,
        },
      ];
    });
}

/** The key of a person's card of a day: in the ledger there is one row of it. */
export function digestKey(
  tenant: string,
  address: string,
  day: CalendarDate,
): string {
  return ["v1", tenant, "digest", address, day].join("|");
}

function severity(reminder: Reminder): number {
  return reminderRules.indexOf(reminder.rule);
}

function bySeverity(a: Reminder, b: Reminder): number {
  return severity(a) - severity(b) || compareRefs(a.ref, b.ref);
}

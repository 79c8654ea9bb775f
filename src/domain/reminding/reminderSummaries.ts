// What is told beside reminders; of the month two summaries: to each lead what stands out in their themes, to the plan's channel how it stands. Once a month, in its first days.
import { addDays } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId, MeetingId, PlanId, PostId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import { settingsFor } from "./reminder.ts";
import type { PlanToRemind, Reminder } from "./reminder.ts";
import { reminderRules } from "./reminderConcern.ts";
import type { ReminderRule } from "./reminderConcern.ts";
import { addressOf, peopleFor } from "./reminderPeople.ts";
import {
  addWorkingDays,
  calendarFor,
  isWorkingDay,
} from "../dates/workingDays.ts";

export type Summary =
  | {
      readonly kind: "lead";
      readonly key: string;
      readonly recipient: Person;
      /** The posts this person leads from, by plan. */
      readonly plans: readonly {
        readonly planId: PlanId;
        readonly posts: readonly PostId[];
      }[];
    }
  | {
      readonly kind: "channel";
      readonly key: string;
      readonly channel: string;
      readonly planId: PlanId;
    }
  | {
      /** A meeting was closed and its note is filed. */
      readonly kind: "meeting";
      readonly key: string;
      readonly channel: string;
      readonly planId: PlanId;
      readonly meetingId: MeetingId;
      /** The body's title. */
      readonly body: string;
      readonly date: CalendarDate;
    };

/** A summary missed for longer than this is left to the next month: nobody wants November's in December. */
const withinDays = 5;

interface Asked {
  readonly tenant: string;
  readonly plans: readonly PlanToRemind[];
  readonly leavers: ReadonlySet<string>;
}

/**
 * What a day brings; the key is the month's, so that the first working day that runs is the one that tells.
 * Source: reminders.md 3.1 (`month|…`, `chan|…`).
 */
export function summariesDue(
  asked: Asked,
  today: CalendarDate,
): readonly Summary[] {
  const month = `${today.slice(0, 8)}01` as CalendarDate;
  const key = (kind: string, whose: string) =>
    ["v1", asked.tenant, kind, whose, month].join("|");
  const plans = asked.plans.filter((one) => isItsTime(one, month, today));
  const channels = plans.flatMap((one) => {
    const { channel } = settingsFor(one).settings;
    const planId = one.plan.id;
    return channel === null
      ? []
      : [
          {
            kind: "channel" as const,
            key: key("channel", `${channel}|${planId}`),
            channel,
            planId,
          },
        ];
  });
  const leads = plans.flatMap((one) => leadsIn(asked, one, today));
  const byPerson = Map.groupBy(leads, ({ address }) => address);
  return [
    ...[...byPerson].flatMap(([address, [first, ...more]]) =>
      first
        ? [
            {
              kind: "lead" as const,
              key: key("month", address),
              recipient: first.person,
              plans: [first, ...more].map(({ planId, posts }) => ({
                planId,
                posts,
              })),
            },
          ]
        : [],
    ),
    ...channels,
  ];
}

function isItsTime(
  one: PlanToRemind,
  month: CalendarDate,
  today: CalendarDate,
): boolean {
  const { settings } = settingsFor(one);
  if (!settings.on || one.plan.state !== "live") return false;
  const calendar = calendarFor(one.plan.nation, settings.localDays);
  const last = addWorkingDays(addDays(month, -1), withinDays, calendar);
  return isWorkingDay(today, calendar) && today <= last;
}

/** The people who lead themes of a plan today, each with the posts they lead from. */
function leadsIn(
  { leavers }: Asked,
  one: PlanToRemind,
  today: CalendarDate,
): readonly {
  readonly address: string;
  readonly person: Person;
  readonly planId: PlanId;
  readonly posts: readonly PostId[];
}[] {
  const posts = new Map(one.posts.map((post) => [post.id, post]));
  const { settings } = settingsFor(one);
  const directory = { posts, leavers, settings, today };
  const leading = new Set(one.themes.flatMap(({ lead }) => lead ?? []));
  const pairs = [...leading].flatMap((post) =>
    peopleFor(directory, post).flatMap(({ person }) => {
      const address = addressOf(person);
      return address === null ? [] : [{ address, person, post }];
    }),
  );
  return [...Map.groupBy(pairs, ({ address }) => address)].flatMap(
    ([address, mine]) =>
      mine.slice(0, 1).map(({ person }) => ({
        address,
        person,
        planId: one.plan.id,
        posts: mine.map(({ post }) => post),
      })),
  );
}

/** What belongs into a lead's summary: what is late, silent, undated, or waits for the lead. Not what is merely coming. */
const exceptional: ReadonlySet<ReminderRule> = new Set([
  "late",
  "claimWaiting",
  "noUpdate",
  "dateNotAgreed",
]);

/** One line an action, the severest, worst first. */
export function exceptionsOf(
  reminders: readonly Reminder[],
  among: ReadonlySet<ActionId>,
): readonly Reminder[] {
  const worst = new Map<ActionId, Reminder>();
  const severity = ({ rule }: Reminder) => reminderRules.indexOf(rule);
  for (const one of reminders) {
    if (!exceptional.has(one.rule) || !among.has(one.actionId)) continue;
    const known = worst.get(one.actionId);
    if (!known || severity(one) < severity(known)) worst.set(one.actionId, one);
  }
  return [...worst.values()].toSorted(
    (a, b) => severity(a) - severity(b) || (b.days ?? 0) - (a.days ?? 0),
  );
}

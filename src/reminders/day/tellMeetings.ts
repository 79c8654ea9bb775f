// Closed meetings on their way to the channel: looked for in the lists, put into the same ledger as every card, so that none goes twice.
import { randomUUID } from "node:crypto";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import {
  closedLately,
  meetingKey,
} from "../../domain/reminding/meetingsTold.ts";
import { settingsFor } from "../../domain/reminding/reminder.ts";
import {
  settingName,
  type ReminderSettings,
} from "../../domain/reminding/reminderSettings.ts";
import type { Summary } from "../../domain/reminding/reminderSummaries.ts";
import { noteFileNames } from "../../sharepoint/rows/libraryNames.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { plan as planRows } from "../delivery/planning.ts";
import type { DeliveryPorts } from "../delivery/ports.ts";
import type { Log } from "../basics/log.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { summaryRow } from "./summaries.ts";

interface TellParts<P> {
  readonly world: DeliveryPorts<P>;
  readonly watch: PlanWatch;
  readonly store: Pick<PlanStore, "plans" | "settings" | "meetings" | "filed">;
  readonly tenant: string;
  readonly log: Log;
}

/** Puts a card into the ledger for each meeting that was closed with its note filed. Returns how many were new. */
export async function tellMeetings<P>(parts: TellParts<P>): Promise<number> {
  const { store } = parts;
  const [plans, stored] = await Promise.all([store.plans(), store.settings()]);
  const settingOf = new Map(
    stored.items.map(({ name, value }) => [name, value]),
  );
  let told = 0;
  for (const plan of plans.items) {
    if (plan.state !== "live" && plan.state !== "closing") continue;
    const value = settingOf.get(settingName(plan.id)) ?? null;
    told += await tellOf(
      parts,
      plan,
      settingsFor({ plan, settings: value }).settings,
    );
  }
  return told;
}

async function tellOf<P>(
  parts: TellParts<P>,
  plan: Plan,
  { on, channel, language }: ReminderSettings,
): Promise<number> {
  const { world, store, tenant, log } = parts;
  if (!on || channel === null) return 0;
  const now = world.now();
  const today = dayIn(new Date(now).toISOString() as Instant, plan.timeZone);
  let told = 0;
  for (const meeting of closedLately(
    (await store.meetings(plan.id)).items,
    today,
  )) {
    const key = meetingKey(tenant, meeting);
    if (await world.ledger.get(key)) continue;
    const body = await bodyWithNote(parts, plan, meeting);
    if (body === null) continue;
    const summary: Summary = {
      kind: "meeting",
      key,
      channel,
      planId: plan.id,
      meetingId: meeting.id,
      body,
      date: meeting.date,
    };
    const correlation = randomUUID();
    const row = summaryRow(summary, today, language, correlation, now);
    told += await planRows(world, [row]);
    log.info("meeting closed", { correlation, card: key });
  }
  return told;
}

/** The body's name once the meeting's note lies in the library; null until then, and for meetings closed elsewhere, which have none. */
async function bodyWithNote<P>(
  { watch, store }: TellParts<P>,
  plan: Plan,
  meeting: Meeting,
): Promise<string | null> {
  const { bodies } = (await watch.now(plan.id)).overview;
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  if (!body) return null;
  const { page } = noteFileNames(plan, body, meeting);
  return (await store.filed(page)) === null ? null : body.title;
}

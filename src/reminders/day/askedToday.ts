// What a lead asks today goes today: on a card of its own to whoever has had the day's card already. Once a person, action and day, in the same ledger and under the same hours.
import { randomUUID } from "node:crypto";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Reminder } from "../../domain/reminding/reminder.ts";
import { digestKey } from "../../domain/reminding/reminder.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { aboutOf, readAbout } from "../messages/about.ts";
import type { Notes } from "../delivery/notes.ts";
import { plan } from "../delivery/planning.ts";
import type { StoredLedger, DeliveryPorts } from "../delivery/ports.ts";
import { plannedRow, type LedgerRow } from "../delivery/row.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import type { ServiceSettings } from "../basics/settings.ts";
import { readSnoozes } from "../plans/snoozes.ts";
import { wishesOf } from "../plans/wishes.ts";

/** What of the service sends it. */
interface AskedParts<P> {
  readonly world: DeliveryPorts<P>;
  readonly watch: Pick<PlanWatch, "dueNow" | "now">;
  readonly parts: {
    readonly ledger: Pick<StoredLedger, "all">;
    readonly notes: Notes;
    readonly settings: Pick<ServiceSettings, "tenantId">;
  };
}

/** The key of a card about one question: in the ledger there is one a person, action and day. */
const askedKey = (
  tenant: string,
  address: string,
  { actionId }: Pick<Reminder, "actionId">,
  day: CalendarDate,
) => ["v1", tenant, "asked", address, day, actionId].join("|");

/**
 * Puts on its way what was asked today of people who have had today's card; whoever has not finds the question on it. Returns how many cards
 * are new. Source: reminders.md 3.
 */
export async function sendAsked<P>(
  { world, watch, parts }: AskedParts<P>,
  today: CalendarDate,
): Promise<number> {
  const { ledger, notes, settings: ours } = parts;
  const tenant = ours.tenantId;
  const rows = (await ledger.all()).filter(({ day }) => day === today);
  const abouts = rows.map((row) => ({ row, about: readAbout(row) }));
  const digests = new Map(abouts.map(({ row, about }) => [row.key, about]));
  const planIds = new Set(
    abouts.flatMap(({ about }) => about.reminders.map(({ planId }) => planId)),
  );
  if (planIds.size === 0) return 0;
  const snoozes = await readSnoozes(notes);
  const cards: Omit<LedgerRow, "version">[] = [];
  for (const planId of planIds) {
    const due = await watch.dueNow(planId, today, snoozes);
    const { settings } = await watch.now(planId);
    for (const one of due) {
      const address = addressOf(one.recipient);
      if (one.rule !== "question" || one.on !== today || address === null)
        continue;
      const digest = digests.get(digestKey(tenant, address, today));
      if (!digest || digest.reminders.some(({ key }) => key === one.key))
        continue;
      const { recipient } = one;
      const key = askedKey(tenant, address, one, today);
      const card = { key, day: today, recipient, reminders: [one] };
      const own = await wishesOf(notes, address);
      const language = own.language ?? settings.language;
      const about = aboutOf(card, language, randomUUID());
      cards.push(plannedRow(key, today, "chat", about, world.now()));
    }
  }
  return plan(world, cards);
}

// The service's store is lost, or put back from a backup, between two runs: what people are sent then, over any home of ledger and notes.
import {
  day,
  type CalendarDate,
  type Instant,
} from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { defaultReminderSettings } from "../../src/domain/reminding/reminderSettings.ts";
import type { Notes } from "../../src/reminders/delivery/notes.ts";
import type {
  CountedQueue,
  StoredLedger,
} from "../../src/reminders/delivery/ports.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import type { PlanNow } from "../../src/reminders/plans/planNow.ts";
import { writeReadableLog } from "../../src/reminders/day/readableLog.ts";
import { runDay } from "../../src/reminders/day/run.ts";
import type { ReminderLine } from "../../src/sharepoint/nouns/reminderLog.ts";
import { actionWith, post } from "../domain/reminderWorld.ts";
import { aPerson, aPlan, on } from "../domain/ruleWorld.ts";

export interface Home {
  readonly ledger: StoredLedger;
  readonly notes: Notes;
  readonly queue: CountedQueue;
}

const officers = ["Ann", "Bob", "Cy"];
export const friday = day("2018-09-21");
export const monday = day("2018-09-24");
/** The actions are late from this day on, which is told anew. */
export const overdue = day("2018-10-01");

/** Three officers, each with an action due in a week. */
const plan: PlanNow = {
  overview: {
    plan: aPlan(),
    posts: officers.map((name) =>
      post(asId<"Post">(name), [aPerson(name)], { reportsTo: null }),
    ),
    themes: [],
    unreadable: [],
  } as unknown as PlanNow["overview"],
  actions: new Map(
    officers.map((name) => [
      asId<"Action">(`of-${name}`),
      actionWith(
        {},
        {
          id: asId<"Action">(`of-${name}`),
          accountable: asId<"Post">(name),
          due: on("2018-09-28"),
        },
      ),
    ]),
  ),
  logs: new Map(),
  evidence: new Map(),
  settings: defaultReminderSettings,
  stored: { reminders: null, cycle: null, call: null },
  windows: [],
  leavers: new Set(),
};

/** The Reminders list of one site, whatever becomes of the service's store. */
export function reminderList() {
  const lines: ReminderLine[] = [];
  const list = {
    newest: async () => lines.at(-1) ?? null,
    since: async (from: CalendarDate) =>
      lines.filter(({ day: of }) => of >= from),
  };
  /** Plans the day, delivers all of it, and writes the log. Returns how many new cards, and what the run had to say. */
  const run = async ({ ledger, notes, queue }: Home, on_: CalendarDate) => {
    const now = () => Date.parse(`${on_}T09:00:00Z`);
    const never = () => Promise.reject(new Error("Nothing is sent here."));
    const report = await runDay(
      {
        world: {
          ledger,
          queue,
          now,
          elapsed: now,
          random: () => 0.5,
          judge: never,
          told: never,
          timing: { sweepAgeMs: 1_800_000 },
        } as unknown as Parameters<typeof runDay>[0]["world"],
        ledger,
        notes,
        watch: { released: () => on_ },
        tenant: "t",
        log: quiet,
        list,
      },
      [plan],
      on_,
    );
    for (const row of await ledger.open()) {
      for (const { key } of (
        JSON.parse(row.about) as { reminders: { key: string }[] }
      ).reminders)
        await notes.insert("told", key, row.day);
      await ledger.replace(row, { state: "sent", via: "card" });
    }
    await writeReadableLog(
      {
        ledger,
        notes,
        store: {
          addAll: async (_kind: unknown, rows: readonly unknown[]) =>
            void lines.push(...(rows as ReminderLine[])),
        } as unknown as Parameters<typeof writeReadableLog>[0]["store"],
      },
      new Date(now()).toISOString() as Instant,
    );
    return {
      cards: report.planned,
      said: report.troubles.filter(({ kind }) => kind === "storeLost").length,
    };
  };
  return { lines, run };
}

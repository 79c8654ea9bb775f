// A day that looks like a bad import: nothing of it is planned until somebody lets it go, and then all of it.
import { expect, it } from "vitest";
import {
  day,
  type CalendarDate,
} from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { defaultReminderSettings } from "../../src/domain/reminding/reminderSettings.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import type { PlanNow } from "../../src/reminders/plans/planNow.ts";
import { runDay } from "../../src/reminders/day/run.ts";
import { actionWith, post } from "../domain/reminderWorld.ts";
import { aPerson, aPlan, on } from "../domain/ruleWorld.ts";

const today = day("2018-09-21");

/** As many officers as said, each with one action due in a week. */
function aPlanOf(officers: number): PlanNow {
  const posts = Array.from({ length: officers }, (_, at) =>
    post(asId<"Post">(`post-${at}`), [aPerson(`Officer ${at}`)], {
      reportsTo: null,
    }),
  );
  const actions = posts.map(({ id }) =>
    actionWith(
      {},
      {
        id: asId<"Action">(`of-${id}`),
        accountable: id,
        due: on("2018-09-28"),
      },
    ),
  );
  return {
    overview: {
      plan: aPlan(),
      posts,
      themes: [],
      unreadable: [],
    } as unknown as PlanNow["overview"],
    actions: new Map(actions.map((action) => [action.id, action])),
    logs: new Map(),
    evidence: new Map(),
    settings: defaultReminderSettings,
    stored: { reminders: null, cycle: null, call: null },
    windows: [],
    leavers: new Set(),
  };
}

async function run(officers: number, released: CalendarDate | null = null) {
  const now = () => Date.parse("2018-09-21T09:00:00Z");
  const { ledger, notes, queue } = openSqlite(":memory:", now);
  const never = () => Promise.reject(new Error("Planning sends nothing."));
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
      watch: { released: () => released },
      tenant: "t",
      log: quiet,
    },
    [aPlanOf(officers)],
    today,
  );
  const rows = await ledger.all();
  const noted = JSON.parse((await notes.get("service", "lastRun")) ?? "{}") as {
    held: string | null;
  };
  return { report, rows: rows.length, noted: noted.held };
}

it("51 people out of 51 are held: nothing is planned, and the service's health will say why", async () => {
  const { report, rows, noted } = await run(51);
  expect(report).toMatchObject({ planned: 0 });
  expect(report.held).toContain("51 people would be reminded at once");
  expect(noted).toBe(report.held);
  expect(rows).toBe(0);
});

it.each([
  ["50 people out of 50 go", 50, null],
  ["the day that was released goes", 51, today],
])("%s", async (_, officers, released) => {
  const { report, rows } = await run(officers, released);
  expect(report).toMatchObject({ planned: officers, held: null });
  expect(rows).toBe(officers);
});

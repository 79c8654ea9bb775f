// `remind` beside a running tenant: who would be told what and why, what stands in the way, and a held day let go.
import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { day, type Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { settingName } from "../../src/domain/reminding/reminderSettings.ts";
import { keepHealth } from "../../src/reminders/health.ts";
import { tenantWithPlan, type World } from "../reminders/tenantWithPlan.ts";

let world: World;
beforeAll(async () => {
  world = await tenantWithPlan(6_630, day("2026-11-20"));
});
afterAll(async () => world?.end());

/** The command line as a person in the council would use it. */
async function remind(...args: string[]) {
  const child = spawn(
    process.execPath,
    ["src/cli/main.ts", "remind", ...args],
    { env: { ...process.env, WAYMARK_DATA: world.dataFolder } },
  );
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const exit = await new Promise((resolve) => child.once("close", resolve));
  return { exit, out, err };
}

it("a dry run says who, what and why, and names rules that make no sense", async () => {
  const { store } = world.service.service;
  const [plan] = (await store.plans()).items;
  if (!plan) throw new Error("No plan.");
  await store.add("settings", {
    id: asId<"Setting">("7b1c0d52-0f64-4a0e-9a54-1a2b3c4d5e70"),
    name: settingName(plan.id),
    value: { noUpdateDays: "often" },
  });
  const { exit, out } = await remind(
    "--on",
    "2026-11-20",
    "--dry-run",
    "--json",
  );
  expect(exit).toBe(1);
  const { planned, reminders, troubles } = JSON.parse(out) as {
    planned: number;
    reminders: Record<"to" | "ref" | "why" | "state", string>[];
    troubles: { kind: string; words: string }[];
  };
  expect(planned).toBe(0);
  expect(reminders.length).toBeGreaterThan(3);
  for (const one of reminders)
    expect(one).toMatchObject({
      to: expect.stringMatching(/\w/),
      ref: expect.stringMatching(/\w/),
      why: expect.stringMatching(/^(It|The|Its|Nothing|This)/),
      state: "notSent",
    });
  expect(troubles).toMatchObject([{ kind: "settings" }]);
  expect(troubles[0]?.words).toContain(plan.title);
});

it("--release lets the held day go by the row the tab's button writes, and no other day", async () => {
  const { service } = world.service;
  const none = await remind("--release");
  expect(none.exit).toBe(2);
  expect(none.err).toContain("No day is held back");
  const lastRun = {
    at: "2026-12-04T09:00:00Z" as Instant,
    day: day("2026-12-04"),
    planned: 0,
    held: "60 people would be reminded at once.",
  };
  await keepHealth(
    service.store,
    { ...(await service.health()), lastRun },
    { snoozes: [], leavers: [] },
  );
  const other = await remind("--release", "--on", "2026-12-07");
  expect(other.exit).toBe(2);
  expect(other.err).toContain("4 December 2026 is held back");
  const { exit, out } = await remind("--release", "--json");
  expect([0, 1]).toContain(exit);
  expect(JSON.parse(out)).toMatchObject({ day: "2026-12-04", held: null });
  await service.watch.readAll();
  expect(service.watch.released()).toBe("2026-12-04");
});

// An answer given on a card after the Board's update window has closed: saved like any other, and marked late.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { day } from "../../src/domain/calendarDate.ts";
import { asId, type ActionId, type PlanId } from "../../src/domain/id.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

let world: World;
beforeAll(async () => {
  // The sample Board met on 12 November; its updates were in time until the 4th, and the next window opens on the 19th.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-18T10:00:00Z") });
  world = await tenantWithPlan(6_612, day("2026-11-20"));
});
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

it("an update after the window closed is in the plan and marked late", async () => {
  const report = (await (await world.remind({ on: "2026-11-18" })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  const silent = report.reminders.find(({ rule }) => rule === "noUpdate");
  if (!silent) throw new Error("Nobody in the sample plans is silent.");
  const { card } = await newestCard(world, idOf(silent.to));
  if (!buttons(card).some(({ verb }) => verb === "update"))
    await pressedBy(world, silent.to, "open");
  const note = "The tender went out on Monday.";
  const { data } = await pressedBy(world, silent.to, "update", {
    status: "inProgress",
    note,
  });
  const { log } = await world.service.service.store.actionLog(
    asId(data.plan) as PlanId,
    asId(data.item) as ActionId,
  );
  expect(log.updates.filter((one) => one.note === note)).toMatchObject([
    { late: true, door: "card" },
  ]);
});

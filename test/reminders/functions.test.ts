// What the Functions host would be told: the registered timer, queue and addresses, by the real @azure/functions with a stand-in for its core.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { usualTiming } from "../../src/reminders/delivery/ports.ts";
import { loadFunctions } from "./standInHost.ts";

it("registers timers in UTC, the queue, the bot's address and the health", async () => {
  const { functions, model } = await loadFunctions();
  expect(model).not.toBeNull();
  expect([...functions.keys()].toSorted()).toEqual([
    "deliver",
    "health",
    "messages",
    "plan",
    "syncCards",
    "tellMeetings",
    "writeLines",
  ]);
  expect(functions.get("plan")?.bindings[0]).toMatchObject({
    type: "timerTrigger",
    schedule: "0 */15 * * * *",
    useMonitor: true,
  });
  expect(functions.get("deliver")?.bindings[0]).toMatchObject({
    type: "queueTrigger",
    queueName: "deliveries",
  });
  expect(functions.get("messages")?.bindings[0]).toMatchObject({
    type: "httpTrigger",
    route: "api/messages",
    methods: ["POST"],
  });
});

it("a failed message is not seen again before an unknown card has settled", () => {
  const host = JSON.parse(
    readFileSync(new URL("../../infra/host.json", import.meta.url), "utf8"),
  ) as {
    extensions: {
      queues: { visibilityTimeout: string; maxDequeueCount: number };
    };
  };
  const [hours = 0, minutes = 0, seconds = 0] =
    host.extensions.queues.visibilityTimeout.split(":").map(Number);
  expect(
    ((hours * 60 + minutes) * 60 + seconds) * 1_000,
  ).toBeGreaterThanOrEqual(usualTiming.settleMs);
  expect(host.extensions.queues.maxDequeueCount).toBe(5);
});

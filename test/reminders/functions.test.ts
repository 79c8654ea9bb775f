// What the settings of the Functions host promise the service.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { usualTiming } from "../../src/reminders/delivery/ports.ts";

const host = JSON.parse(
  readFileSync(new URL("../../infra/host.json", import.meta.url), "utf8"),
) as {
  extensionBundle?: { id: string; version: string };
  extensions: {
    queues: { visibilityTimeout: string; maxDequeueCount: number };
  };
};

// Only HTTP and timers are the host's own; a queue's trigger comes with the bundle, and without it no card is ever delivered.
it("the host knows queues: it is told of the extension bundle, of the version that our library needs", () => {
  expect(host.extensionBundle).toEqual({
    id: "Microsoft.Azure.Functions.ExtensionBundle",
    version: "[4.*, 5.0.0)",
  });
});

it("a failed message is not seen again before an unknown card has settled", () => {
  const [hours = 0, minutes = 0, seconds = 0] =
    host.extensions.queues.visibilityTimeout.split(":").map(Number);
  expect(
    ((hours * 60 + minutes) * 60 + seconds) * 1_000,
  ).toBeGreaterThanOrEqual(usualTiming.settleMs);
  expect(host.extensions.queues.maxDequeueCount).toBe(5);
});

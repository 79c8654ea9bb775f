// What the Functions host would be told: the registered timer, queue and addresses, by the real @azure/functions with a stand-in for its core.
import { readFileSync } from "node:fs";
import Module from "node:module";
import { beforeAll, expect, it } from "vitest";
import { usualTiming } from "../../src/reminders/delivery/ports.ts";

const registered = new Map<
  string,
  readonly { type: string; [name: string]: unknown }[]
>();
let model: unknown = null;

interface Loader {
  _load: (name: string, ...rest: unknown[]) => unknown;
}

beforeAll(async () => {
  const loader = Module as unknown as Loader;
  const load = loader._load;
  const core = {
    version: "4.0.0",
    registerFunction: (about: {
      name: string;
      bindings: Record<string, { type: string }>;
    }) => void registered.set(about.name, Object.values(about.bindings)),
    setProgrammingModel: (programming: unknown) => (model = programming),
    registerHook: () => new core.Disposable(),
    Disposable: class {
      dispose(): void {}
    },
  };
  loader._load = (name, ...rest) =>
    name === "@azure/functions-core" ? core : load.call(Module, name, ...rest);
  try {
    await import("../../src/reminders/functions/app.ts");
  } finally {
    loader._load = load;
  }
});

it("registers timers in UTC, the queue, the bot's address and the health", () => {
  expect(model).not.toBeNull();
  expect([...registered.keys()].toSorted()).toEqual([
    "deliver",
    "health",
    "messages",
    "plan",
    "syncCards",
    "tellMeetings",
    "writeLines",
  ]);
  expect(registered.get("plan")?.[0]).toMatchObject({
    type: "timerTrigger",
    schedule: "0 */15 * * * *",
    useMonitor: true,
  });
  expect(registered.get("deliver")?.[0]).toMatchObject({
    type: "queueTrigger",
    queueName: "deliveries",
  });
  expect(registered.get("messages")?.[0]).toMatchObject({
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

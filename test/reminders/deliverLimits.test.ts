// The limits of delivery: how long a worker may sleep, how long a channel is looked at, who waits when Teams says wait, how often an email is tried.
import { describe, expect, it } from "vitest";
import { consumeOne } from "../../src/reminders/delivery/consume.ts";
import {
  usualTiming,
  type DeliveryPorts,
} from "../../src/reminders/delivery/ports.ts";
import { accepted, aWorld, key, reply } from "./deliverWorld.ts";

describe("the limits", () => {
  const { claimBudgetMs, mailAttempts } = usualTiming;

  it.each([
    ["awake", 0, ["post", "told"], "card"],
    ["asleep for all the time it has", claimBudgetMs, ["post", "told"], "card"],
    [
      "asleep for longer, it stands down and the row is settled",
      claimBudgetMs + 1,
      ["notify", "told"],
      "feed",
    ],
  ])(
    "between claiming a row and the wire, a worker that is %s",
    async (_, asleepMs, calls, via) => {
      const one = aWorld([accepted]);
      await one.start();
      let slept = 0;
      const world: DeliveryPorts<null> = {
        ...one.world,
        elapsed: () => one.clock.now + slept,
        ledger: {
          insert: (row) => one.store.ledger.insert(row),
          get: (name) => one.store.ledger.get(name),
          open: () => one.store.ledger.open(),
          pausedUntil: () => one.store.ledger.pausedUntil(),
          pause: (until, why) => one.store.ledger.pause(until, why),
          replace: async (row, patch) => {
            const written = await one.store.ledger.replace(row, patch);
            if (patch.state === "sending") slept += asleepMs;
            return written;
          },
        },
      };
      for (let minutes = 0; minutes < 60; minutes += 1) {
        while (await consumeOne(world, one.store.queue, () => undefined));
        one.clock.now += 60_000;
      }
      expect(one.calls).toEqual(calls);
      expect(await one.row()).toMatchObject({ state: "sent", via });
    },
  );

  it("a channel that cannot be read is looked at until two days are over, then given up in words", async () => {
    const one = aWorld([reply(null)]);
    await one.start(key, "channel");
    await one.run(38);
    expect(await one.row()).toMatchObject({ state: "unknown" });
    await one.run(2);
    expect(await one.row()).toMatchObject({
      state: "failed",
      why: expect.stringContaining("the channel could not be read"),
    });
    expect(one.calls).toEqual(["post"]);
  });

  it("told to wait on one card, nobody sends another until the wait is over", async () => {
    const one = aWorld([reply(429, { retryAfterMs: 600_000 }), accepted]);
    const others = ["bob", "cat"].map((name) => key.replace("ann", name));
    await one.start();
    await one.run(0.02);
    for (const other of others) await one.start(other);
    await one.run(0.1);
    expect(one.calls).toEqual(["post"]);
    await one.run(0.5);
    expect(one.calls.filter((name) => name === "post")).toHaveLength(4);
    for (const each of [key, ...others])
      expect(await one.row(each)).toMatchObject({ state: "sent" });
  });

  it("an email that never goes is tried a set number of times, then given up in words", async () => {
    const one = aWorld([reply(403)]);
    one.world.wire.sendDraft = async () => (
      one.calls.push("sendDraft"),
      reply(503)
    );
    await one.start();
    await one.run(4);
    expect(one.calls.filter((name) => name === "sendDraft")).toHaveLength(
      mailAttempts,
    );
    expect(await one.row()).toMatchObject({
      state: "failed",
      why: expect.stringContaining("The mailbox answered 503"),
    });
  });
});

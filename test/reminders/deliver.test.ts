// The delivery core one row at a time: what each answer of Teams leads to, on a real SQLite store.
import { describe, expect, it } from "vitest";
import { consumeOne } from "../../src/reminders/delivery/consume.ts";
import { deliver } from "../../src/reminders/delivery/deliver.ts";
import { sweep } from "../../src/reminders/delivery/planning.ts";
import { usualTiming } from "../../src/reminders/delivery/ports.ts";
import { accepted, aWorld, key, reply } from "./deliverWorld.ts";

describe("what Teams answers", () => {
  it.each([
    [
      "201",
      [accepted],
      ["post", "told"],
      { state: "sent", via: "card", activityId: "card-1" },
    ],
    [
      "429, then 201",
      [reply(429, { retryAfterMs: 30_000 }), accepted],
      ["post", "post", "told"],
      { state: "sent", via: "card" },
    ],
    [
      "no connection, then 201",
      [reply(0), accepted],
      ["post", "post", "told"],
      { state: "sent", via: "card" },
    ],
    [
      "502",
      [reply(502)],
      ["post", "notify", "told"],
      { state: "sent", via: "feed" },
    ],
    [
      "nothing",
      [reply(null)],
      ["post", "notify", "told"],
      { state: "sent", via: "feed" },
    ],
    [
      "403 twice",
      [reply(403, { code: "BotNotInConversationRoster" })],
      ["post", "repair", "post", "draft", "sendDraft", "told"],
      { state: "sent", via: "email" },
    ],
    [
      "404, then 201 in the new chat",
      [reply(404), accepted],
      ["post", "repair", "post", "told"],
      { state: "sent", via: "card" },
    ],
    ["413 twice", [reply(413)], ["post", "post"], { state: "failed" }],
    ["400", [reply(400)], ["post"], { state: "failed" }],
  ] as const)("%s", async (_name, answers, calls, row) => {
    const one = aWorld(answers);
    await one.start();
    await one.run();
    expect(one.calls).toEqual(calls);
    expect(await one.row()).toMatchObject(row);
  });

  it("429 makes the whole tenant wait, and nobody asks before", async () => {
    const one = aWorld([reply(429, { retryAfterMs: 600_000 }), accepted]);
    await one.start();
    await one.run(0.15);
    expect(one.calls).toEqual(["post"]);
    await one.run(0.2);
    expect(one.calls.filter((name) => name === "post")).toHaveLength(2);
  });

  it("401 stops the tenant for an hour and says why", async () => {
    const one = aWorld([reply(401)]);
    await one.start();
    await one.run(0.9);
    expect(one.calls).toEqual(["post"]);
    expect(await one.store.notes.get("service", "pausedUntil")).toContain(
      "401",
    );
  });
});

describe("the last look", () => {
  it("an action updated a second before is not chased", async () => {
    const one = aWorld(
      [accepted],
      [{ kind: "suppress", why: "Updated meanwhile." }],
    );
    await one.start();
    await one.run();
    expect(one.calls).toEqual([]);
    expect(await one.row()).toMatchObject({
      state: "suppressed",
      why: "Updated meanwhile.",
    });
  });

  it("a card whose day is over is not sent", async () => {
    const one = aWorld(
      [accepted],
      [{ kind: "expire", why: "Its day is over." }],
    );
    await one.start();
    await one.run();
    expect(await one.row()).toMatchObject({ state: "expired" });
  });
});

describe("whoever asks, however often", () => {
  it("ten planners at once make one row and one card", async () => {
    const one = aWorld([accepted]);
    const made = await Promise.all(
      Array.from({ length: 10 }, () => one.start()),
    );
    await one.run();
    expect(made.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(one.calls).toEqual(["post", "told"]);
  });

  it("a message delivered twice, late, or for a row that is not there does nothing", async () => {
    const one = aWorld([accepted]);
    await one.start();
    await one.run();
    expect(await deliver(one.world, { id: "again", key, token: null })).toEqual(
      { kind: "done" },
    );
    expect(
      await deliver(one.world, {
        id: "strange",
        key: "v1|t|digest|nobody|2026-12-24",
        token: null,
      }),
    ).toEqual({ kind: "done" });
    expect(one.calls).toEqual(["post", "told"]);
  });
});

describe("a message that always fails", () => {
  it("is put aside after five tries, and its row comes back by the sweep", async () => {
    const one = aWorld([accepted]);
    await one.start();
    const broken = {
      ...one.world,
      judge: () => Promise.reject(new Error("The list cannot be read.")),
    };
    const errors: string[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      while (
        await consumeOne(broken, one.store.queue, (_key, error) =>
          errors.push(String(error)),
        )
      );
      one.clock.now += usualTiming.settleMs + 1_000;
    }
    expect(errors).toHaveLength(6);
    expect(errors.at(-1)).toContain("Put aside after 5 tries");
    expect(await one.store.queue.depth()).toEqual({ waiting: 0, poisoned: 1 });
    expect(await sweep(one.world)).toBe(1);
    await one.run();
    expect(await one.row()).toMatchObject({ state: "sent" });
  });
});

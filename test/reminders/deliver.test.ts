// The delivery core one row at a time: what each answer of Teams leads to, on a real SQLite store.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/calendarDate.ts";
import { consumeOne } from "../../src/reminders/delivery/consume.ts";
import { deliver } from "../../src/reminders/delivery/deliver.ts";
import { plan, sweep } from "../../src/reminders/delivery/planning.ts";
import {
  usualTiming,
  type Reply,
  type Verdict,
  type World,
} from "../../src/reminders/delivery/ports.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";

const key = "v1|t|digest|ann|2026-12-24";
const reply = (status: number | null, over: Partial<Reply> = {}): Reply => ({
  status,
  id: null,
  retryAfterMs: 0,
  code: null,
  ...over,
});
const accepted = reply(201, { id: "card-1" });

/** A world whose Teams answers as told, in order; the last answer stays. */
function aWorld(
  answers: readonly Reply[],
  verdicts: readonly Verdict<null>[] = [],
) {
  const clock = { now: Date.parse("2026-12-24T09:00:00Z") };
  const store = openSqlite(":memory:", () => clock.now);
  const calls: string[] = [];
  const next = (name: string): Reply => {
    calls.push(name);
    return (
      answers[
        Math.min(calls.filter((one) => one === "post").length, answers.length) -
          1
      ] ?? accepted
    );
  };
  let looks = 0;
  const world: World<null> = {
    ...store,
    timing: usualTiming,
    now: () => clock.now,
    elapsed: () => clock.now,
    random: () => 0.5,
    judge: async () =>
      verdicts[Math.min(looks++, verdicts.length - 1)] ?? {
        kind: "send",
        parcel: null,
      },
    told: async () => void calls.push("told"),
    wire: {
      post: async () => next("post"),
      notify: async () => (calls.push("notify"), reply(204)),
      probe: async () => ({ known: false }),
      repair: async () => (calls.push("repair"), reply(201)),
      draft: async () => (calls.push("draft"), reply(201, { id: "draft-1" })),
      sendDraft: async () => (calls.push("sendDraft"), reply(202)),
    },
  };
  const run = async (hours = 1): Promise<void> => {
    for (
      const end = clock.now + hours * 3_600_000;
      clock.now < end;
      clock.now += 60_000
    )
      while (await consumeOne(world, store.queue, () => undefined));
  };
  const start = () =>
    plan(world, [plannedRow(key, day("2026-12-24"), "chat", "", clock.now)]);
  return {
    world,
    store,
    calls,
    clock,
    run,
    start,
    row: () => store.ledger.get(key),
  };
}

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
    const made = await Promise.all(Array.from({ length: 10 }, one.start));
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

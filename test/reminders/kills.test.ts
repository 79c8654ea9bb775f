// Real processes over a real file, killed without warning: a small campaign; the large one is npm run bench:reminders -- --kills 200.
import { expect, it } from "vitest";
import { killsOnSqlite } from "./kills/run.ts";

it.concurrent.each(["chat", "channel"] as const)(
  "twelve kill -9 lose nothing and double nothing (%s)",
  async (place) => {
    const result = await killsOnSqlite({
      seed: 11,
      reminders: 500,
      kills: 12,
      place,
      everyMs: 200,
    });
    expect(result.kills).toBeGreaterThan(5);
    expect(result.lost).toEqual([]);
    expect(result.doubled).toEqual([]);
  },
  180_000,
);

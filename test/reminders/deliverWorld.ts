// One delivery row and a Teams that answers as told, on a real SQLite store: what the tests of the delivery core build on.
import { day } from "../../src/domain/values/calendarDate.ts";
import { consumeOne } from "../../src/reminders/delivery/consume.ts";
import { plan } from "../../src/reminders/delivery/planning.ts";
import {
  usualTiming,
  type Reply,
  type Verdict,
  type DeliveryPorts,
} from "../../src/reminders/delivery/ports.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";

export const key = "v1|t|digest|ann|2026-12-24";
export const reply = (
  status: number | null,
  over: Partial<Reply> = {},
): Reply => ({
  status,
  id: null,
  retryAfterMs: 0,
  code: null,
  ...over,
});
export const accepted = reply(201, { id: "card-1" });

/** A world whose Teams answers as told, in order; the last answer stays. */
export function aWorld(
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
  const world: DeliveryPorts<null> = {
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
  const start = (name = key, place: "chat" | "channel" = "chat") =>
    plan(world, [plannedRow(name, day("2026-12-24"), place, "", clock.now)]);
  return {
    world,
    store,
    calls,
    clock,
    run,
    start,
    row: (name = key) => store.ledger.get(name),
  };
}

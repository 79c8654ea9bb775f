// The delivery design against crashes, lies, storms and clock jumps, in virtual time: one-to-one chats. Channels have a file of their own, to run beside this one.
import { describe, expect, it } from "vitest";
import * as core from "../../src/reminders/delivery/deliver.ts";
import { faultySeeds } from "./simulation/campaign.ts";
import { harsh } from "./simulation/faults.ts";
import { simulate } from "./simulation/run.ts";

describe("whatever crashes, no reminder is lost and no card comes twice", () => {
  it("in one-to-one chats, over 500 seeded days of 100 reminders", async () => {
    expect(await faultySeeds({ core, place: "chat" }, 1, 500)).toEqual([]);
  });

  it("with ten planners at once there is one row and one card for a key", async () => {
    expect(
      await faultySeeds(
        { core, place: "chat", planners: 10, workers: 8 },
        2_001,
        2_010,
      ),
    ).toEqual([]);
  });

  it("a day is replayed by its seed to the same counts", async () => {
    const options = {
      core,
      seed: 77,
      reminders: 100,
      place: "chat",
      faults: harsh,
    } as const;
    expect(await simulate(options)).toEqual(await simulate(options));
  });
});

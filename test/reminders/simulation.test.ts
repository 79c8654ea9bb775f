// The delivery design against crashes, lies, storms and clock jumps, in virtual time. A failing seed is named and can be replayed:
// npm run bench:reminders -- --seed N --reminders 100
import { describe, expect, it } from "vitest";
import * as core from "../../src/reminders/delivery/deliver.ts";
import { harsh } from "./simulation/faults.ts";
import { mutants, mutated } from "./simulation/mutants.ts";
import { simulate } from "./simulation/run.ts";
import type { SimulationOptions } from "./simulation/tenant.ts";

async function faultySeeds(
  options: Omit<SimulationOptions, "seed" | "reminders" | "faults">,
  from: number,
  to: number,
  stopAtFirst = false,
): Promise<string[]> {
  const faulty: string[] = [];
  for (let seed = from; seed <= to; seed += 1) {
    const result = await simulate({
      ...options,
      seed,
      reminders: 100,
      faults: harsh,
    });
    if (result.lost.length > 0)
      faulty.push(`seed ${seed}: lost ${result.lost.join(", ")}`);
    if (result.doubled.length > 0)
      faulty.push(`seed ${seed}: doubled ${result.doubled.join(", ")}`);
    if (stopAtFirst && faulty.length > 0) break;
  }
  return faulty;
}

describe("whatever crashes, no reminder is lost and no card comes twice", () => {
  it("in one-to-one chats, over 500 seeded days of 100 reminders", async () => {
    expect(await faultySeeds({ core, place: "chat" }, 1, 500)).toEqual([]);
  }, 120_000);

  it("in channels, over 500 seeded days of 100 reminders", async () => {
    expect(await faultySeeds({ core, place: "channel" }, 501, 1_000)).toEqual(
      [],
    );
  }, 120_000);

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

describe("the campaign can see a broken design", () => {
  it.each(mutants)(
    "$name",
    async (mutant) => {
      const faulty = await faultySeeds(
        { core: await mutated(mutant), place: mutant.place },
        1,
        200,
        true,
      );
      expect(faulty).not.toEqual([]);
    },
    120_000,
  );
});

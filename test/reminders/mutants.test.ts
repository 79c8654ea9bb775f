// A campaign that could not see a broken design would prove nothing: each safeguard is taken out once, and the simulation must notice.
import { expect, it } from "vitest";
import { faultySeeds } from "./simulation/campaign.ts";
import { mutants, mutated } from "./simulation/mutants.ts";

it.each(mutants)(
  "the campaign catches: $name",
  async (mutant) => {
    const core = await mutated(mutant);
    const faulty = await faultySeeds(
      { core, place: mutant.place },
      1,
      200,
      true,
    );
    expect(faulty).not.toEqual([]);
  },
  120_000,
);

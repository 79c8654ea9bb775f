// Many seeded days one after the other; what was lost or doubled is named with its seed, which replays it: npm run bench:reminders -- --seed N --reminders 100
import { harsh } from "./faults.ts";
import { simulate } from "./run.ts";
import type { SimulationOptions } from "./tenant.ts";

/** The seeds of a range whose day of 100 reminders lost or doubled something, in words. */
export async function faultySeeds(
  options: Omit<SimulationOptions, "seed" | "reminders" | "faults">,
  from: number,
  to: number,
  stopAtFirst = false,
): Promise<string[]> {
  const faulty: string[] = [];
  for (let seed = from; seed <= to; seed += 1) {
    const day = { ...options, seed, reminders: 100, faults: harsh };
    const { lost, doubled } = await simulate(day);
    if (lost.length > 0) faulty.push(`seed ${seed}: lost ${lost.join(", ")}`);
    if (doubled.length > 0)
      faulty.push(`seed ${seed}: doubled ${doubled.join(", ")}`);
    if (stopAtFirst && faulty.length > 0) break;
  }
  return faulty;
}

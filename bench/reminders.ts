// The heavy campaign for the delivery of reminders: seeded days in virtual time, mutants that must be caught, real processes killed without warning.
// npm run bench:reminders -- [--seed N] [--reminders N] [--mutants] [--kills N] [--azurite]
// Ends with a line "… 0 lost, 0 doubled", and with exit code 1 otherwise.
import { parseArgs } from "node:util";
import * as core from "../src/reminders/delivery/deliver.ts";
import { harsh } from "../test/reminders/simulation/faults.ts";
import { mutants, mutated } from "../test/reminders/simulation/mutants.ts";
import { simulate } from "../test/reminders/simulation/run.ts";
import type { DeliveryCore } from "../test/reminders/simulation/tenant.ts";
import { killsOnSqlite } from "../test/reminders/kills/run.ts";

interface Sum {
  lost: number;
  doubled: number;
}

const aDay = 100;

async function days(
  name: string,
  options: { core: DeliveryCore; place: "chat" | "channel" },
  seed: number,
  reminders: number,
  stopAtFault = false,
): Promise<Sum & { reminders: number }> {
  const began = performance.now();
  const sum = { lost: 0, doubled: 0, reminders: 0 };
  let [crashes, ambiguous, both] = [0, 0, 0];
  for (let at = seed; sum.reminders < reminders; at += 1) {
    const size = Math.min(aDay, reminders - sum.reminders);
    const result = await simulate({
      ...options,
      seed: at,
      reminders: size,
      faults: harsh,
    });
    sum.reminders += size;
    sum.lost += result.lost.length;
    sum.doubled += result.doubled.length;
    crashes += result.crashes;
    ambiguous += result.ambiguous;
    both += result.cardAndNotice;
    if (stopAtFault && sum.lost + sum.doubled > 0) break;
    for (const key of [...result.lost, ...result.doubled])
      console.log(`  seed ${at}: ${key}`);
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `${name}: ${sum.reminders} reminders, ${crashes} crashes, ${ambiguous} answers in doubt, ${both} with card and notice, ${sum.lost} lost, ${sum.doubled} doubled (${seconds} s)`,
  );
  return sum;
}

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    reminders: { type: "string", default: "100000" },
    mutants: { type: "boolean", default: false },
    kills: { type: "string", default: "0" },
    azurite: { type: "boolean", default: false },
  },
});
const [seed, reminders, kills] = [
  values.seed,
  values.reminders,
  values.kills,
].map(Number);
if (
  seed === undefined ||
  reminders === undefined ||
  kills === undefined ||
  ![seed, reminders, kills].every((n) => Number.isInteger(n) && n >= 0)
) {
  console.error(
    "The seed, the number of reminders and the number of kills are whole numbers.",
  );
  process.exit(2);
}

const total: Sum = { lost: 0, doubled: 0 };
const add = ({ lost, doubled }: Sum): void => {
  total.lost += lost;
  total.doubled += doubled;
};

const half = Math.ceil(reminders / 2);
add(await days("Chats", { core, place: "chat" }, seed, half));
add(await days("Channels", { core, place: "channel" }, seed, reminders - half));

let missed = 0;
if (values.mutants)
  for (const mutant of mutants) {
    const broken = { core: await mutated(mutant), place: mutant.place };
    const sum = await days(
      `Broken on purpose, ${mutant.name}`,
      broken,
      seed,
      mutant.within,
      true,
    );
    if (sum.lost + sum.doubled > 0) continue;
    missed += 1;
    console.log(`  NOT CAUGHT within ${mutant.within} reminders.`);
  }

if (kills > 0)
  for (const place of ["chat", "channel"] as const) {
    const result = await killsOnSqlite({
      seed,
      reminders: 50 * kills,
      kills,
      place,
    });
    console.log(
      `Real processes on SQLite (${place}): ${result.reminders} reminders, ${result.kills} killed, ${result.lost.length} lost, ${result.doubled.length} doubled (${result.seconds.toFixed(1)} s)`,
    );
    add({ lost: result.lost.length, doubled: result.doubled.length });
  }

if (values.azurite) {
  const { killsOnAzurite } = await import("../test/reminders/kills/azurite.ts");
  const result = await killsOnAzurite({
    seed,
    reminders: 2_000,
    kills: 40,
    place: "chat",
  });
  console.log(
    `Real processes on Azurite: ${result.reminders} reminders, ${result.kills} killed, ${result.lost.length} lost, ${result.doubled.length} doubled (${result.seconds.toFixed(1)} s)`,
  );
  add({ lost: result.lost.length, doubled: result.doubled.length });
}

console.log(
  `Seed ${seed}, ${reminders} reminders: ${total.lost} lost, ${total.doubled} doubled`,
);
process.exit(total.lost + total.doubled + missed === 0 ? 0 : 1);

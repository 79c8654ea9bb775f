// One simulated day: planners and workers over a tenant that misbehaves. Answers what was lost and what was doubled.
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Message } from "../../../src/reminders/delivery/ports.ts";
import {
  plannedRow,
  type LedgerRow,
} from "../../../src/reminders/delivery/row.ts";
import { plan, sweep } from "../../../src/reminders/delivery/planning.ts";
import {
  Tenant,
  type Actor,
  type DeliveryCore,
  type SimulationOptions,
} from "./tenant.ts";

export interface SimulationResult {
  readonly reminders: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly crashes: number;
  readonly ambiguous: number;
  readonly cardAndNotice: number;
  readonly suppressed: number;
  readonly hours: number;
}

async function worker(
  tenant: Tenant,
  actor: Actor,
  core: DeliveryCore,
  life: number,
): Promise<void> {
  const world = tenant.worldOf(actor);
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => tenant.time.after(ms, resolve));
  while (actor.life === life) {
    const item = tenant.take();
    if (!item) {
      await pause(tenant.idleFor());
      continue;
    }
    const message: Message = { id: item.id, key: item.key, token: item.token };
    try {
      const outcome = await core.deliver(world, message);
      if (outcome.kind === "later")
        await world.queue.send(item.key, item.token ?? item.id, outcome.ms);
      await tenant.effect(actor, 20, () => void (item.gone = true));
    } catch {
      // The message stays hidden until its visibility time is over, as with a real queue.
    }
  }
}

async function planner(
  tenant: Tenant,
  actor: Actor,
  rows: readonly Omit<LedgerRow, "version">[],
  life: number,
): Promise<void> {
  const world = tenant.worldOf(actor);
  while (actor.life === life) {
    try {
      await plan(world, rows);
      await sweep(world);
    } catch {
      // The next tick tries again.
    }
    await new Promise<void>((resolve) =>
      tenant.time.after(15 * 60_000, resolve),
    );
  }
}

/** Runs one seed to the end of its day and counts. The same options give the same result. */
export async function simulate(
  options: SimulationOptions,
): Promise<SimulationResult> {
  const tenant = new Tenant(options);
  const keys = Array.from(
    { length: options.reminders },
    (_, i) => `v1|s${options.seed}|digest|p${i}|2026-03-29`,
  );
  const rows = keys.map((key) =>
    plannedRow(key, day("2026-03-29"), options.place, "", tenant.wallClock()),
  );
  for (const key of keys)
    if (tenant.roll() < 0.05)
      tenant.obsolete.set(key, tenant.wallClock() + 600_000 * tenant.roll());
  if (options.faults.clockJumps > 0) tenant.scheduleClockJumps();
  for (let i = 0; i < (options.workers ?? 4); i += 1) {
    const actor = { life: 0 };
    tenant.keepRunning(actor, (life) =>
      worker(tenant, actor, options.core, life),
    );
  }
  for (let i = 0; i < (options.planners ?? 2); i += 1) {
    const actor = { life: 0 };
    tenant.keepRunning(actor, (life) => planner(tenant, actor, rows, life));
  }
  const settled = (): boolean => tenant.ended === keys.length;
  let quiet = 0;
  await tenant.time.run(48 * 3_600_000, () => {
    // After the last row has ended, two more hours: a late copy must not send again.
    if (quiet === 0 && settled()) quiet = tenant.time.now;
    return quiet > 0 && tenant.time.now > quiet + 2 * 3_600_000;
  });
  return count(tenant, keys);
}

function count(tenant: Tenant, keys: readonly string[]): SimulationResult {
  const state = (key: string): string =>
    tenant.rows.get(key)?.state ?? "missing";
  const reached = (key: string): boolean =>
    tenant.cards.has(key) || tenant.notices.has(key);
  return {
    reminders: keys.length,
    lost: keys.filter(
      (key) =>
        state(key) !== "suppressed" &&
        !(state(key) === "sent" && reached(key) && tenant.told.has(key)),
    ),
    doubled: keys.filter((key) => (tenant.cards.get(key) ?? 0) > 1),
    crashes: tenant.crashes,
    ambiguous: tenant.ambiguous,
    cardAndNotice: keys.filter(
      (key) => tenant.cards.has(key) && tenant.notices.has(key),
    ).length,
    suppressed: keys.filter((key) => state(key) === "suppressed").length,
    hours: tenant.time.now / 3_600_000,
  };
}

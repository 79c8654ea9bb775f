// Rows come into the ledger and their messages into the queue: once for a key, and again for whatever lies idle.
import type { DeliveryPorts } from "./ports.ts";
import type { LedgerRow } from "./row.ts";

/** Puts what is due into the ledger and the queue. Any number may run at once: the key decides. Returns how many were new. */
export async function plan<P>(
  world: DeliveryPorts<P>,
  rows: readonly Omit<LedgerRow, "version">[],
): Promise<number> {
  let fresh = 0;
  for (const row of rows) {
    if (!(await world.ledger.insert(row))) continue;
    fresh += 1;
    await world.queue.send(row.key, null, 0);
  }
  return fresh;
}

/** Brings back every open row that has lain idle: heals lost queue messages, poison messages and planners that died half way. */
export async function sweep<P>(world: DeliveryPorts<P>): Promise<number> {
  let woken = 0;
  for (const row of await world.ledger.open()) {
    if (Math.abs(world.now() - row.movedAt) <= world.timing.sweepAgeMs)
      continue;
    await world.queue.send(row.key, null, 0);
    woken += 1;
  }
  return woken;
}

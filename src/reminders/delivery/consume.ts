// Takes messages off the local queue and brings their rows on, as the Functions host does with a storage queue in production.
import { deliver } from "./deliver.ts";
import type { DeliveryPorts } from "./ports.ts";
import type { LocalQueue } from "./sqlite.ts";

/** As `maxDequeueCount` in host.json. */
const mostTries = 5;

/** Handles one message. False when none is visible. An exception leaves the message hidden for the settle time, then it comes back. */
export async function consumeOne<P>(
  world: DeliveryPorts<P>,
  queue: LocalQueue,
  onError: (key: string, error: unknown) => void,
): Promise<boolean> {
  const message = await queue.take(world.timing.settleMs);
  if (!message) return false;
  if (message.dequeued > mostTries) {
    await queue.poison(message);
    onError(message.key, new Error(`Put aside after ${mostTries} tries.`));
    return true;
  }
  try {
    const outcome = await deliver(world, message);
    if (outcome.kind === "later")
      await queue.send(message.key, message.token ?? message.id, outcome.ms);
    await queue.remove(message);
  } catch (error) {
    onError(message.key, error);
  }
  return true;
}

/** Handles messages until none is visible, several at a time. */
export async function consumeAll<P>(
  world: DeliveryPorts<P>,
  queue: LocalQueue,
  onError: (key: string, error: unknown) => void,
  atOnce = 8,
): Promise<number> {
  let handled = 0;
  const lane = async (): Promise<void> => {
    while (await consumeOne(world, queue, onError)) handled += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return handled;
}

// Counts round trips: how often somebody waits for SharePoint, however many requests go out at once.
import type { TestSite } from "./testSite.ts";

/** Turns of the event loop without a new request after which whoever is asking now waits for an answer. */
const quietTurns = 100;

/** And as long, since the client begins each request by a timer: a hundred idle turns may pass before one of a millisecond is due. */
const quietMs = 50;

/** Holds every answer until nothing more is asked, then lets them all go: each letting go is one round trip. Counted in turns too, since a busy machine takes its time over each. */
export function inRounds(tenant: TestSite["tenant"]) {
  /** How many requests each round held. */
  const rounds: number[] = [];
  let waiting: (() => void)[] = [];
  let quiet = 0;
  let askedAt = 0;
  const letGo = () => {
    const held = waiting;
    waiting = [];
    rounds.push(held.length);
    for (const go of held) go();
  };
  const watch = () => {
    quiet += 1;
    if (quiet > quietTurns && performance.now() - askedAt > quietMs) letGo();
    else setImmediate(watch);
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    await new Promise<void>((resolve) => {
      quiet = 0;
      askedAt = performance.now();
      if (waiting.push(resolve) === 1) setImmediate(watch);
    });
    return tenant.handle(request);
  };
  return { rounds, fetch };
}

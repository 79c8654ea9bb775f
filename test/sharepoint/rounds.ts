// Counts round trips: how often somebody waits for SharePoint, however many requests go out at once.
import type { TestSite } from "./testSite.ts";

/** Holds every answer until nothing more is asked for a moment, then lets them all go: each letting go is one round trip. */
export function inRounds(tenant: TestSite["tenant"]) {
  /** How many requests each round held. */
  const rounds: number[] = [];
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const letGo = () => {
    const held = waiting;
    waiting = [];
    rounds.push(held.length);
    for (const go of held) go();
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(letGo, 40);
    });
    return tenant.handle(request);
  };
  return { rounds, fetch };
}

// One id from the timer to the card, the press and the list: whatever is done under it carries it, down to the request SharePoint logs.
import { AsyncLocalStorage } from "node:async_hooks";

const running = new AsyncLocalStorage<string>();

/** Does the work under the id; without one, under whatever id is there. */
export function under<T>(correlation: string | null, work: () => T): T {
  return correlation === null ? work() : running.run(correlation, work);
}

/** The id of the work that asks; null outside any. */
export function correlationNow(): string | null {
  return running.getStore() ?? null;
}

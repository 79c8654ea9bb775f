// The last overview this person saw of this plan, kept in IndexedDB so that the first row is on screen before any request. Survives blocked storage by doing nothing.
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

const database = "waymark";
const table = "overviews";
/** Raised when the shape of an overview changes, or what of it a person may read: an older copy is not read. */
const shape = 3;

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

function keyOf(person: string, planId: string): string {
  return `${shape} ${person} ${planId}`;
}

/** What was kept, or null; at most a quarter of a second, because a slow disk must not delay the real answer. */
export async function keptOverview(
  person: string,
  planId: string,
): Promise<PlanOverview | null> {
  const db = await open();
  if (!db) return null;
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), 250);
    const request = db
      .transaction(table)
      .objectStore(table)
      .get(keyOf(person, planId));
    request.onsuccess = () =>
      resolve((request.result as PlanOverview | undefined) ?? null);
    request.onerror = () => resolve(null);
  });
}

export async function keepOverview(person: string, overview: PlanOverview) {
  const db = await open();
  db?.transaction(table, "readwrite")
    .objectStore(table)
    .put(overview, keyOf(person, overview.plan.id));
}

export async function forgetOverview(person: string, planId: string) {
  const db = await open();
  db?.transaction(table, "readwrite")
    .objectStore(table)
    .delete(keyOf(person, planId));
}

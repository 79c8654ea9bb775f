// How the service is, and what only it knows of the days ahead: worked out from its own store, and left in the Settings list, where the tab and the check command read it without reaching the service.
import type { Instant } from "../domain/values/calendarDate.ts";
import {
  readServiceHealth,
  type ServiceHealth,
} from "../domain/checks/serviceHealth.ts";
import { healthSetting } from "../domain/checks/serviceRows.ts";
import {
  aheadSetting,
  type AheadNotes,
} from "../domain/reminding/aheadNotes.ts";
import { asId } from "../domain/values/id.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { Setting } from "../sharepoint/nouns/settings.ts";
import { idFrom } from "./basics/idFrom.ts";
import { sealedNote } from "./day/sealEntries.ts";
import type { Notes } from "./delivery/notes.ts";
import type { CountedQueue, Ledger } from "./delivery/ports.ts";

const instant = (at: number): Instant => new Date(at).toISOString() as Instant;

export async function healthOf({
  ledger,
  notes,
  now,
  queue,
}: {
  readonly ledger: Pick<Ledger, "open" | "pausedUntil">;
  readonly notes: Pick<Notes, "get">;
  readonly now: () => number;
  readonly queue: Pick<CountedQueue, "depth">;
}): Promise<ServiceHealth> {
  const open = await ledger.open();
  const oldest = Math.min(...open.map(({ movedAt }) => movedAt));
  const pausedUntil = await ledger.pausedUntil();
  const at = instant(now());
  const lastRun: unknown = JSON.parse(
    (await notes.get("service", "lastRun")) ?? "null",
  );
  const sealed: unknown = JSON.parse(
    (await notes.get("service", sealedNote)) ?? "null",
  );
  const known = readServiceHealth({ at, backlog: 0, lastRun, sealed });
  return {
    ...known,
    at,
    lastRun: known?.lastRun ?? null,
    backlog: open.length,
    oldestOpenMinutes:
      open.length === 0 ? null : Math.round((now() - oldest) / 60_000),
    pausedUntil: pausedUntil > now() ? instant(pausedUntil) : null,
    poisoned: (await queue.depth()).poisoned,
  };
}

export async function keepHealth(
  store: Pick<PlanStore, "settings" | "add" | "save">,
  health: ServiceHealth,
  ahead: AheadNotes,
): Promise<void> {
  const { items } = await store.settings();
  await keep(store, items, healthSetting, health);
  await keep(store, items, aheadSetting, ahead);
}

async function keep(
  store: Pick<PlanStore, "add" | "save">,
  rows: readonly Setting[],
  name: string,
  value: unknown,
): Promise<void> {
  const there = rows.find((row) => row.name === name);
  if (there) {
    if (JSON.stringify(there.value) === JSON.stringify(value)) return;
    // A second home that wrote at the same moment has said as much: its row stands until the next round.
    await store.save("settings", there, { ...there, value });
    return;
  }
  await store.add("settings", {
    // The same id from every process, so that two first rounds make one row.
    id: asId<"Setting">(idFrom(name)),
    name,
    value,
  });
}

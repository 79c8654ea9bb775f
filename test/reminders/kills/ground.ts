// The parts every killed process needs: a world over the real store and real HTTP to the misbehaving Teams, with minutes shortened to fractions of a second.
import { setTimeout as sleep } from "node:timers/promises";
import type { Notes } from "../../../src/reminders/delivery/notes.ts";
import type {
  Ledger,
  Queue,
  Reply,
  Timing,
  DeliveryPorts,
} from "../../../src/reminders/delivery/ports.ts";

/**
 * The promise holds for a process that sleeps less than the settle time between claim and wire: in production ten minutes, here as long as a
 * crowded machine might keep a process waiting, so that a failure is a fault of ours and not of the machine.
 */
export const shortened: Timing = {
  settleMs: 4_000,
  claimBudgetMs: 500,
  backoffMs: 20,
  backoffMaxMs: 200,
  sweepAgeMs: 5_000,
  mailAttempts: 20,
};

async function call(url: string, key: string): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: key,
      signal: AbortSignal.timeout(500),
    });
    const text = await response.text();
    const seconds = Number(response.headers.get("retry-after") ?? 0);
    return {
      status: response.status,
      id: text || null,
      retryAfterMs: seconds * 1_000,
      code: null,
    };
  } catch {
    return { status: null, id: null, retryAfterMs: 0, code: null };
  }
}

export function worldOver(
  store: {
    readonly ledger: Ledger;
    readonly queue: Queue;
    readonly notes: Notes;
  },
  teams: string,
): DeliveryPorts<null> {
  return {
    ledger: store.ledger,
    queue: store.queue,
    timing: shortened,
    now: Date.now,
    elapsed: () => performance.now(),
    random: Math.random,
    judge: async () => ({ kind: "send", parcel: null }),
    told: async (row) => void (await store.notes.insert("told", row.key, "1")),
    wire: {
      post: (row) => call(`${teams}/card`, row.key),
      notify: (row) => call(`${teams}/notice`, row.key),
      probe: async (row) => {
        const reply = await call(`${teams}/probe`, row.key);
        return reply.status === 200
          ? { known: true, id: reply.id }
          : { known: false };
      },
      repair: () =>
        sleep(1, { status: 201, id: null, retryAfterMs: 0, code: null }),
      draft: () =>
        sleep(1, { status: 201, id: "draft", retryAfterMs: 0, code: null }),
      sendDraft: () =>
        sleep(1, { status: 202, id: null, retryAfterMs: 0, code: null }),
    },
  };
}

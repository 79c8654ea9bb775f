// The log's seal: once a minute the service takes what arrived into a running hash that nobody who can write to the site can write to.
import { now } from "../../clock/clock.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { makeSealing } from "../../sharepoint/seal/sealing.ts";
import type { SealStore } from "../../sharepoint/seal/sealStore.ts";
import type { Notes } from "../delivery/notes.ts";
import { errorFacts, type Log } from "../basics/log.ts";

/** How far the seal is, as the health tells it. */
export const sealedNote = "sealed";

/** Makes what seals the log each minute. A failure is logged, stops nothing else, and is caught up with the next minute. */
export function sealEntries(
  site: Site,
  store: SealStore,
  { notes, log }: { readonly notes: Notes; readonly log: Log },
): () => Promise<void> {
  const seal = makeSealing(site, store, now);
  let told = "";
  return async () => {
    try {
      const { rows, late, entries, at } = await seal();
      for (const { list, item } of late)
        log.warn("a row was slipped in", { list, item });
      if (rows > 0) log.info("sealed", { rows, entries });
      const state = JSON.stringify({ entries, at });
      if (state !== told) await notes.put("service", sealedNote, state);
      told = state;
    } catch (error) {
      log.warn("not sealed", errorFacts(error));
    }
  };
}

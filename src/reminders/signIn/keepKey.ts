// The key the service signs its entries with is kept named in the log.
import { parseInstant } from "../../domain/values/calendarDate.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { nameKey } from "../../sharepoint/log/signer.ts";
import type { Notes } from "../delivery/notes.ts";
import { errorFacts, type Log } from "../basics/log.ts";

/**
 * The log names the key that entries are signed with. Where somebody took that out, it is named again, from when it was first: nothing that was
 * slipped in meanwhile counts for a plan of before. A failure is logged, stops nothing else, and is tried again the next minute.
 */
export async function keepKey(
  site: Site,
  { notes, log }: { readonly notes: Notes; readonly log: Log },
): Promise<void> {
  if (!site.signer) return;
  try {
    const known = await notes.get("service", "keySince");
    const from = await nameKey(site, site.signer, parseInstant(known ?? ""));
    if (from !== known) await notes.put("service", "keySince", from);
  } catch (error) {
    log.warn("the key is not named", errorFacts(error));
  }
}

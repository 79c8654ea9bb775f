// The rows of the Actions list follow the log: whoever records writes no row, the service does within a minute.
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { errorFacts, type Log } from "../basics/log.ts";

/** Brings the rows after the log. A failure is logged, stops nothing else, and is tried again at the next round. */
export async function bringCopies(
  store: Pick<PlanStore, "bringCopies">,
  log: Log,
): Promise<void> {
  try {
    const { rows } = await store.bringCopies();
    if (rows > 0) log.info("copies brought", { rows });
  } catch (error) {
    log.warn("copies not brought", errorFacts(error));
  }
}

// What follows the log: whoever records writes no row and files nothing, the service does within a minute.
import { dayIn, instantAt } from "../../domain/values/calendarDate.ts";
import { publicPageHtml } from "../../documents/publicPageHtml.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Which } from "../../sharepoint/members/filing.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { errorFacts, type Log } from "../basics/log.ts";

interface FollowParts {
  readonly store: Pick<
    PlanStore,
    "bringCopies" | "keepScreens" | "fileForMembers"
  >;
  readonly log: Pick<Log, "info" | "warn">;
  readonly now: () => number;
}

/** How often every plan is filed, recorded of or not: what somebody wrote over by hand is put right, and settings are followed. */
const wholeEveryMs = 15 * 60_000;

/** After a filing the next is waited for so many times as long as it took: a plan that takes half a minute to read is filed each ten minutes. */
const restFactor = 20;

const together = (one: Which, other: Which): Which =>
  one === "all" || other === "all" ? "all" : [...new Set([...one, ...other])];

const none: readonly PlanId[] = [];

/** Brings the rows after the log; what something was recorded of. A failure is logged, stops nothing else, and is tried again at the next round. */
async function bringCopies({ store, log }: FollowParts): Promise<Which> {
  try {
    const { rows, spokenOf } = await store.bringCopies();
    if (rows > 0) log.info("copies brought", { rows });
    return spokenOf;
  } catch (error) {
    log.warn("copies not brought", errorFacts(error));
    return none;
  }
}

/** Keeps the first screens of large plans: of those that something was recorded of, and of all each quarter of an hour, as another day is another screen. */
function keepScreens({ store, log, now }: FollowParts) {
  let due: Which = "all";
  let restUntil = Number.NEGATIVE_INFINITY;
  return async (more: Which) => {
    due = together(due, more);
    const began = now();
    if (due.length === 0 || began < restUntil) return;
    try {
      const written = await store.keepScreens(due, (timeZone) =>
        dayIn(instantAt(began), timeZone),
      );
      if (written !== null) due = none;
      if (written) log.info("first screens kept", { screens: written });
    } catch (error) {
      log.warn("first screens not kept", errorFacts(error));
    }
    restUntil = now() + restFactor * (now() - began);
  };
}

/** Makes what is done each minute: the rows follow the log, then the first screens of large plans and the members' library do. */
export function followLog(parts: FollowParts): () => Promise<void> {
  const { store, log, now } = parts;
  const keep = keepScreens(parts);
  let due: Which = "all";
  let wholeAt = Number.NEGATIVE_INFINITY;
  let restUntil = Number.NEGATIVE_INFINITY;
  let told = "";
  const file = async () => {
    const began = now();
    if (due.length === 0 || began < restUntil) return;
    const which = due;
    try {
      const { files } = await store.fileForMembers(which, {
        now: instantAt(began),
        pageOf: publicPageHtml,
      });
      if (files > 0) log.info("filed for members", { files });
      if (which === "all") wholeAt = began;
      due = none;
      told = "";
    } catch (error) {
      // A site that has no such library yet says so each minute: it is told once.
      const facts = errorFacts(error);
      const words = JSON.stringify(facts);
      if (words !== told) log.warn("not filed for members", facts);
      told = words;
    }
    restUntil = now() + restFactor * (now() - began);
  };
  return async () => {
    const spokenOf = await bringCopies(parts);
    const isWhole = now() - wholeAt >= wholeEveryMs;
    due = isWhole ? "all" : together(due, spokenOf);
    await keep(isWhole ? "all" : spokenOf);
    await file();
  };
}

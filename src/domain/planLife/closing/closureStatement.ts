// The closure statement: what a closing plan achieved and where each unfinished action went, in words for the last paper.
import { inWords } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Destination, Destinations } from "./destination.ts";
import { withCurrent } from "../../rules/planRules.ts";
import type { ActionChange } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { withheld } from "../../readable.ts";
import { counted } from "../../values/wording.ts";

/** The statement, paragraph by paragraph: the totals first, then each action. Source: domain.md B11. */
export function closureStatement(
  record: PlanRecord,
  destinations: Destinations,
  closed: readonly ActionChange[],
  today: CalendarDate,
): readonly string[] {
  const completed = record.actions.filter(
    (one) => withCurrent(record, one).current.status === "completed",
  );
  const count = (kind: Destination["kind"]) =>
    [...destinations.values()].filter((one) => one.kind === kind).length;
  const opening = `${record.plan.title} closed on ${inWords(today)}. ${counted(completed.length, "action")} ${completed.length === 1 ? "was" : "were"} completed. ${counted(closed.length, "open action")} ${closed.length === 1 ? "was" : "were"} given a destination: ${count("transfer")} transferred, ${count("absorb")} absorbed, ${count("businessAsUsual")} made everyday work, ${count("stop")} stopped.`;
  const each = closed.map(({ action, change }) => {
    const decision = change.decisions.at(-1);
    const stopped = decision?.ruling.kind === "actionWithdrawn";
    // It is filed where members read.
    if (action.exempt !== null)
      return `${action.ref} ${withheld}. ${stopped ? "Stopped." : "Given a destination."}`;
    return `${action.ref} ${action.title}. ${stopped ? `Stopped: ${decision.words}` : (decision?.words ?? "")}`;
  });
  return [opening.replaceAll(". no ", ". No "), ...each];
}

// The closure statement: what a closing plan achieved and where each unfinished action went, said for the last paper.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Destination, Destinations } from "./destination.ts";
import { withCurrent } from "../../rules/planRules.ts";
import type { ActionChange } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { say } from "../../words/say.ts";
import { inOrder } from "../../words/sentence.ts";
import type { Sentence } from "../../words/sentence.ts";

/** "Carried forward to Plan B as 2.1.": where an action went, by what it is called there (`as`, null for the everyday work of a service). */
export function carriedSaid(
  to: Exclude<Destination, { readonly kind: "stop" }>,
  where: string,
  as: string | null,
): Sentence {
  return to.kind === "businessAsUsual"
    ? say("carried.businessAsUsual", { where, from: to.firstCheck })
    : say(`carried.${to.kind}`, { where, as: as ?? "" });
}

function openingSaid(
  record: PlanRecord,
  destinations: Destinations,
  given: number,
  on: CalendarDate,
): Sentence {
  const done = record.actions.filter(
    (one) => withCurrent(record, one).current.status === "completed",
  ).length;
  const count = (kind: Destination["kind"]) =>
    [...destinations.values()].filter((one) => one.kind === kind).length;
  const placed = {
    n: given,
    transfer: count("transfer"),
    absorb: count("absorb"),
    everyday: count("businessAsUsual"),
    stop: count("stop"),
  };
  return inOrder(
    say("closure.closed", { plan: record.plan.title, on }),
    done === 0 ? say("closure.noneDone") : say("closure.done", { n: done }),
    given === 0
      ? say("closure.nonePlaced", placed)
      : say("closure.placed", placed),
  );
}

function wentSaid(
  { action, change }: ActionChange,
  to: Destination | undefined,
): Sentence {
  const { ref, title } = action;
  const decision = change.decisions.at(-1);
  const ruling = decision?.ruling;
  const stopped = ruling?.kind === "actionWithdrawn";
  // It is filed where members read.
  if (action.exempt !== null)
    return say(stopped ? "closure.exemptStopped" : "closure.exemptPlaced", {
      ref,
    });
  const why = decision?.words ?? "";
  if (stopped) return say("closure.stopped", { ref, title, why });
  const where =
    ruling?.kind === "transferred" && to && to.kind !== "stop"
      ? carriedSaid(to, ruling.to, ruling.toRef)
      : why;
  return say("closure.went", { ref, title, where });
}

export const statementTitle = ({ plan }: Pick<PlanRecord, "plan">): Sentence =>
  say("closure.title", { plan: plan.title });

/** The statement, paragraph by paragraph: the totals first, then each action. Source: domain.md B11. */
export function closureStatement(
  record: PlanRecord,
  destinations: Destinations,
  closed: readonly ActionChange[],
  today: CalendarDate,
): readonly Sentence[] {
  return [
    openingSaid(record, destinations, closed.length, today),
    ...closed.map((one) => wentSaid(one, destinations.get(one.action.id))),
  ];
}

// The decisions on an action's own date, each with the row it was recorded in, the proposal it answers and how often the date has moved by then.
import { dayIn, daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Decision } from "../plan/decision.ts";
import type { Revision } from "../plan/revision.ts";
import type { ActionLog } from "./actionLog.ts";
import { currentFrom } from "./current.ts";
import { milestoneCorrections } from "./dateCorrections.ts";
import type { HistoryEvent } from "./history.ts";
import type { DateDecision, StandingPlan } from "./standing.ts";

/** Endorsed as proposed, endorsed with another date, or refused. */
export type DateOutcome = "endorsed" | "another" | "refused";

export interface DateMove {
  readonly event: HistoryEvent;
  readonly outcome: DateOutcome;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Whole days; null where there was or is no date, or none moved. */
  readonly days: number | null;
  /** How often and by how many days the date has moved, up to and with this decision. */
  readonly moves: number;
  readonly daysMoved: number;
  /** Null where an archive told of the decision without its row. */
  readonly decision: Decision | null;
  readonly revision: Revision | null;
}

/** The proposal a decision answers; null where it answers none, or it is not in the log. */
export function revisionOf(
  decision: Decision | null,
  { revisions }: ActionLog,
): Revision | null {
  if (!decision || !("revisionId" in decision.ruling)) return null;
  const { revisionId } = decision.ruling;
  return revisions.find((one) => one.id === revisionId) ?? null;
}

/** The row a fold's decision came from: the first not yet taken that says the same on the same days. */
function rowOf(
  { event, to }: DateDecision,
  log: ActionLog,
  zone: string,
  taken: Set<Decision>,
): Decision | null {
  const kinds =
    event.type === "endorse"
      ? ["endorsed", "correctionConfirmed"]
      : ["refused"];
  const others = new Set<Decision>(
    milestoneCorrections(log.decisions).map(({ confirmed }) => confirmed),
  );
  const found = log.decisions.find(
    (one) =>
      !taken.has(one) &&
      !others.has(one) &&
      kinds.includes(one.ruling.kind) &&
      one.effective === event.effective &&
      dayIn(one.recorded, zone) === event.recorded &&
      (one.ruling.kind !== "endorsed" || one.ruling.date === to) &&
      revisionOf(one, log)?.milestoneId == null,
  );
  if (found) taken.add(found);
  return found ?? null;
}

function outcomeOf(
  { event, to }: DateDecision,
  revision: Revision | null,
): DateOutcome {
  if (event.type === "reject") return "refused";
  return revision && revision.to !== to ? "another" : "endorsed";
}

/** The days from one date to another; null for a refusal and where either is missing. */
export function movedDays(
  outcome: DateOutcome,
  from: CalendarDate | null,
  to: CalendarDate | null,
): number | null {
  return outcome === "refused" || !from || !to ? null : daysBetween(from, to);
}

/**
 * Every decision on an action's own date in order of effect, from the fold that decides which date is in force, so that a screen, a paper and
 * the count of moves never tell different ones. Source: product.md 2.2 and 4.5.
 * @param standing the action at the day looked at
 * @param log its log as known on that day
 */
export function dateMoves(
  standing: StandingPlan,
  log: ActionLog,
  zone: string,
): readonly DateMove[] {
  const taken = new Set<Decision>();
  return standing.decisions.map((one, at) => {
    const decision = rowOf(one, log, zone, taken);
    const revision = revisionOf(decision, log);
    const outcome = outcomeOf(one, revision);
    const { event, from, to } = one;
    const until = {
      ...standing,
      decisions: standing.decisions.slice(0, at + 1),
    };
    const { moves, daysMoved } = currentFrom(until, log, zone);
    const days = movedDays(outcome, from, to);
    return {
      event,
      outcome,
      from,
      to,
      days,
      moves,
      daysMoved,
      decision,
      revision,
    };
  });
}

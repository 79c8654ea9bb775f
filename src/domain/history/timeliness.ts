// Timeliness: computed from dates, never typed. One of four separate facts (status, RAG, timeliness, date change).
import {
  daysBetween,
  inWords,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { Status } from "../plan/status.ts";
import { counted } from "../values/wording.ts";

interface TimelinessFacts {
  readonly status: Status;
  readonly inForce: CalendarDate | null;
  readonly forecast: CalendarDate | null;
  readonly actual: CalendarDate | null;
  /** Open-ended or ongoing: has no date to be late by. */
  readonly neverLate?: boolean;
}

export type Timeliness =
  | { readonly kind: "completedOnTime" }
  /** Completed, but nobody recorded the day: neither in time nor late. */
  | { readonly kind: "dayMissing" }
  | { readonly kind: "completedLate"; readonly days: number }
  | { readonly kind: "past"; readonly days: number }
  | {
      readonly kind: "forecastLate";
      readonly days: number;
      readonly forecast: CalendarDate;
    }
  | { readonly kind: "dueInPeriod"; readonly days: number }
  | { readonly kind: "noDateAgreed" }
  | { readonly kind: "neverLate" }
  | { readonly kind: "onTime" };

function whenCompleted(facts: TimelinessFacts): Timeliness {
  const { inForce, actual } = facts;
  if (actual === null) return { kind: "dayMissing" };
  const late = inForce ? daysBetween(inForce, actual) : 0;
  return late > 0
    ? { kind: "completedLate", days: late }
    : { kind: "completedOnTime" };
}

/**
 * How an action stands against its date in force at a day. `periodEnd` is the last day of the period looked at ("due in period").
 * Source: domain.md 6.7.
 */
export function timelinessOf(
  facts: TimelinessFacts,
  asAt: CalendarDate,
  periodEnd: CalendarDate,
): Timeliness {
  if (facts.status === "completed") return whenCompleted(facts);
  const { inForce, forecast } = facts;
  if (inForce === null)
    return { kind: facts.neverLate ? "neverLate" : "noDateAgreed" };
  if (inForce < asAt) return { kind: "past", days: daysBetween(inForce, asAt) };
  if (forecast && forecast > inForce)
    return {
      kind: "forecastLate",
      days: daysBetween(inForce, forecast),
      forecast,
    };
  return inForce <= periodEnd
    ? { kind: "dueInPeriod", days: daysBetween(asAt, inForce) }
    : { kind: "onTime" };
}

/** "62 days late", "due in 12 days", "date not yet agreed". */
export function timelinessInWords(timeliness: Timeliness): string {
  switch (timeliness.kind) {
    case "completedOnTime":
      return "completed on time";
    case "dayMissing":
      return "completed, day missing";
    case "completedLate":
      return `completed ${counted(timeliness.days, "day")} late`;
    case "past":
      return `${counted(timeliness.days, "day")} late`;
    case "forecastLate":
      return `forecast ${inWords(timeliness.forecast)}, ${counted(timeliness.days, "day")} after its date`;
    case "dueInPeriod":
      return timeliness.days === 0
        ? "due today"
        : `due in ${counted(timeliness.days, "day")}`;
    case "noDateAgreed":
      return "date not yet agreed";
    case "neverLate":
      return "no end date";
    case "onTime":
      return "on time";
  }
}

// Red, amber, green: how each action stands by the council's scheme, and a theme by its worst.
import { daysBetween, type CalendarDate } from "../values/calendarDate.ts";
import { monthsOn } from "../values/monthsOn.ts";
import type { RagScheme } from "./plan.ts";
import type { Status } from "./status.ts";

export type Rag = "blue" | "green" | "amber" | "red" | "none";

/** What a RAG is computed from. */
interface RagFacts {
  readonly status: Status;
  /** The date in force; null when open-ended, ongoing or not yet agreed. */
  readonly inForce: CalendarDate | null;
  /** Whether a proposed date awaits a decision. */
  readonly awaiting: boolean;
}

/** "Not started with 0 to 31 days to go" turns amber. */
const soonDays = 31;

/** Past the date in force and not completed; due that day is not overdue. Source: product.md 4.6. */
export function isOverdue(
  facts: Pick<RagFacts, "status" | "inForce">,
  asAt: CalendarDate,
): boolean {
  return (
    facts.status !== "completed" &&
    facts.inForce !== null &&
    facts.inForce < asAt
  );
}

function standardRag(facts: RagFacts, asAt: CalendarDate): Rag {
  if (facts.status === "completed") return "blue";
  if (facts.status === "slippage" || isOverdue(facts, asAt)) return "red";
  if (facts.awaiting) return "amber";
  const soon =
    facts.inForce !== null && daysBetween(asAt, facts.inForce) <= soonDays;
  return facts.status === "notStarted" && soon ? "amber" : "green";
}

/** Green on target, amber up to a month behind the date in force, red beyond; suspended work has none. Source: domain.md 1.5, product.md 4.10. */
function monthBandRag(facts: RagFacts, asAt: CalendarDate): Rag {
  if (facts.status === "completed") return "blue";
  if (facts.status === "suspended") return "none";
  if (facts.inForce === null || !isOverdue(facts, asAt)) return "green";
  return asAt <= monthsOn(facts.inForce, 1) ? "amber" : "red";
}

/** The computed RAG of one live action. Source: product.md 4.10. */
export function ragOf(
  facts: RagFacts,
  asAt: CalendarDate,
  scheme: RagScheme,
): Rag {
  return scheme === "standard"
    ? standardRag(facts, asAt)
    : monthBandRag(facts, asAt);
}

const worstFirst = ["red", "amber", "green"] as const;

/** A theme takes the worst present; blue if all are blue; none if it has no actions. Source: product.md 4.10. */
export function themeRag(rags: readonly Rag[]): Rag {
  const worst = worstFirst.find((rag) => rags.includes(rag));
  if (worst) return worst;
  return rags.includes("blue") ? "blue" : "none";
}

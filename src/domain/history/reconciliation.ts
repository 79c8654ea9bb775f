// The line that says in words what the status table hides: slippage is what officers report, overdue is computed.
import { inWords, type CalendarDate } from "../values/calendarDate.ts";
import type { Ref } from "../values/ref.ts";

interface ReconciliationFacts {
  readonly asAt: CalendarDate;
  /** Refs whose reported status is slippage. */
  readonly slippage: readonly Ref[];
  /** Refs past their date in force. */
  readonly overdue: readonly Ref[];
  /** Refs with a proposed date awaiting a decision. */
  readonly awaiting: readonly Ref[];
}

function counted(refs: readonly Ref[]): string {
  return `${refs.length} (${refs.join(", ")})`;
}

function overdueWords({
  asAt,
  overdue,
  awaiting,
}: ReconciliationFacts): string {
  const day = inWords(asAt);
  if (overdue.length === 0) return `Past their date in force at ${day}: none.`;
  const waiting = new Set<string>(awaiting);
  const revised = overdue.filter((ref) => waiting.has(ref)).length;
  if (overdue.length === 1)
    return `Past its date in force at ${day}: ${counted(overdue)}, which has ${revised ? "a" : "no"} revised date awaiting endorsement.`;
  const share =
    revised === 0 ? "none has" : revised === 1 ? "1 has" : `${revised} have`;
  return `Past their date in force at ${day}: ${counted(overdue)}, of which ${share} a revised date awaiting endorsement.`;
}

/**
 * "Reported slippage 1. Past their date in force at 1 June 2018: 3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement."
 * The two counts are set side by side and never merged. Source: product.md 4.6, domain.md B2.
 */
export function reconciliationInWords(facts: ReconciliationFacts): string {
  const late = new Set<string>(facts.overdue);
  const early = facts.slippage.filter((ref) => !late.has(ref));
  const words = [
    `Reported slippage ${facts.slippage.length}.`,
    overdueWords(facts),
  ];
  if (early.length > 0)
    words.push(
      `Reported as slippage and not past ${early.length === 1 ? "its" : "their"} date in force: ${counted(early)}.`,
    );
  return words.join(" ");
}

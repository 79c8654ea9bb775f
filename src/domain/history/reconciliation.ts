// The line that says in words what the status table hides: slippage is what officers report, overdue is computed.
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import { inOrder } from "../words/sentence.ts";
import type { Sentence } from "../words/sentence.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
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

const named = (refs: readonly Ref[]) => ({
  n: refs.length,
  refs: refs.join(", "),
});

function overdueSaid({
  asAt,
  overdue,
  awaiting,
}: ReconciliationFacts): Sentence {
  if (overdue.length === 0) return say("past.none", { asAt });
  const waiting = new Set<string>(awaiting);
  const revised = overdue.filter((ref) => waiting.has(ref)).length;
  const past = { asAt, ...named(overdue) };
  if (overdue.length === 1)
    return say(revised ? "past.oneRevised" : "past.one", past);
  return revised === 0
    ? say("past.several", past)
    : say("past.severalRevised", { ...past, revised });
}

/**
 * "Reported slippage 1. Past their date in force at 1 June 2018: 3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement."
 * The two counts are set side by side and never merged. Source: product.md 4.6, domain.md B2.
 */
export function reconciliationSaid(facts: ReconciliationFacts): Sentence {
  const late = new Set<string>(facts.overdue);
  const early = facts.slippage.filter((ref) => !late.has(ref));
  return inOrder(
    say("past.reported", { n: facts.slippage.length }),
    overdueSaid(facts),
    ...(early.length > 0 ? [say("past.early", named(early))] : []),
  );
}

/** The same in English, for papers, the command line and assistants. */
export const reconciliationInWords = (facts: ReconciliationFacts): string =>
  inEnglish(reconciliationSaid(facts));

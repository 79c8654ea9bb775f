// What came of a run, for whoever asked for it: each digest with what its row in the ledger says.
import type { Row } from "./delivery/row.ts";
import type { RunReport } from "./run.ts";

export type RunResult = Omit<RunReport, "digests" | "woken"> & {
  readonly digests: readonly (RunReport["digests"][number] &
    Pick<Row, "via" | "why"> & { readonly state: string })[];
};

/** A run's report beside the rows as they are now. */
export function resultOf<Report extends Omit<RunReport, "woken">>(
  report: Report,
  ledger: readonly Row[],
): RunResult {
  const rows = new Map(ledger.map((row) => [row.key, row]));
  return {
    ...report,
    digests: report.digests.map((digest) => {
      const {
        state = "notSent",
        via = null,
        why = null,
      } = rows.get(digest.key) ?? {};
      return { ...digest, state, via, why };
    }),
  };
}

/** What was worked out and neither sent nor written. */
export function dryResult(
  due: Omit<RunReport, "correlation" | "planned" | "woken" | "held">,
): RunResult {
  return resultOf(
    { ...due, correlation: "dry run", planned: 0, held: null },
    [],
  );
}

/** A run as the command line prints it: one line a person and action, and what a person must look at. */
export function shown(result: RunResult) {
  const { day, troubles, held, planned, unreadable, correlation, digests } =
    result;
  return {
    day,
    planned,
    held,
    unreadable,
    correlation,
    people: digests.length,
    reminders: digests.flatMap(({ recipient, reminders, state, via, why }) =>
      reminders.map((one) => ({
        to: recipient.name,
        email: recipient.email,
        as: one.as,
        planId: one.planId,
        ref: one.ref,
        rule: one.rule,
        due: one.inForce,
        why: one.words,
        state,
        via,
        note: why,
      })),
    ),
    troubles,
  };
}

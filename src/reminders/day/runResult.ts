// What came of a run, for whoever asked for it: each digest with what its row in the ledger says.
import { isUnasked, readAbout } from "../messages/about.ts";
import { isOver, type LedgerRow } from "../delivery/row.ts";
import type { RunReport } from "./run.ts";

type RunDigest = RunReport["digests"][number] &
  Pick<LedgerRow, "via" | "why"> & { readonly state: string };

export type RunResult = Omit<RunReport, "digests" | "woken"> & {
  readonly digests: readonly RunDigest[];
  /** People whose card of the day another run made up: how many have had it, and how many are on their way. */
  readonly earlier: { readonly sent: number; readonly underWay: number };
};

const waits =
  "Today's card was made up before this was due, and a person gets one a day. It goes with the next.";

/** A run's report beside the rows as they are now. What became due after a person's card of the day was made up is not said to be in it. */
export function resultOf<Report extends Omit<RunReport, "woken">>(
  report: Report,
  ledger: readonly LedgerRow[],
): RunResult {
  const rows = new Map(ledger.map((row) => [row.key, row]));
  return {
    ...report,
    earlier: earlierThan(report, ledger),
    digests: report.digests.flatMap((digest): RunDigest[] => {
      const row = rows.get(digest.key);
      if (!row) return [{ ...digest, state: "notSent", via: null, why: null }];
      const { state, via, why } = row;
      const carried = new Set(readAbout(row).reminders.map(({ key }) => key));
      const [inCard, later] = [true, false].map((there) =>
        digest.reminders.filter(({ key }) => carried.has(key) === there),
      );
      return [
        { ...digest, reminders: inCard ?? [], state, via, why },
        {
          ...digest,
          reminders: later ?? [],
          state: "waiting",
          via: null,
          why: waits,
        },
      ].filter(({ reminders }) => reminders.length > 0);
    }),
  };
}

function earlierThan(
  { day, digests }: Pick<RunReport, "day" | "digests">,
  ledger: readonly LedgerRow[],
): RunResult["earlier"] {
  const own = new Set(digests.map(({ key }) => key));
  const others = ledger.filter(
    (row) =>
      row.day === day &&
      row.place === "chat" &&
      !own.has(row.key) &&
      !readAbout(row).summary &&
      isUnasked(row),
  );
  const underWay = others.filter(({ state }) => !isOver(state)).length;
  return {
    sent: others.filter(({ state }) => state === "sent").length,
    underWay,
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
export function shownRun(result: RunResult) {
  const {
    day,
    troubles,
    held,
    planned,
    unreadable,
    correlation,
    digests,
    earlier,
  } = result;
  return {
    day,
    planned,
    held,
    unreadable,
    correlation,
    earlier,
    people: new Set(digests.map(({ key }) => key)).size,
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

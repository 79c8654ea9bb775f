// What waits for a second pair of eyes: claims of completion, and words for publication. Pure.
import { isLive } from "../../domain/plan/status.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { CorrectionAsked } from "../../domain/history/dateCorrections.ts";
import { openCorrection } from "../../domain/planLife/correctDate.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import {
  latestReportText,
  latestSignOff,
} from "../../domain/progress/reportText.ts";
import type { Update } from "../../domain/plan/update.ts";
import { openClaim } from "../../domain/history/updateLog.ts";
import { compareText } from "../../domain/values/order.ts";

export interface ClaimWaiting<Entry = Update> {
  readonly action: Action;
  readonly log: ActionLog;
  /** What waits: the claim, the entry whose words are to be signed off, or the correction asked. */
  readonly entry: Entry;
  readonly since: CalendarDate;
  readonly evidence: readonly Evidence[];
  /** Whether the person looking may answer it. */
  readonly mine: boolean;
}

interface ToConfirm {
  readonly claims: readonly ClaimWaiting[];
  readonly words: readonly ClaimWaiting[];
  readonly corrections: readonly ClaimWaiting<CorrectionAsked>[];
}

/** Mine first, then the longest wait, then natural order of refs. */
function byWait(a: ClaimWaiting<unknown>, b: ClaimWaiting<unknown>): number {
  if (a.mine !== b.mine) return a.mine ? -1 : 1;
  return (
    compareText(a.since, b.since) || compareRefs(a.action.ref, b.action.ref)
  );
}

/** Words written for publication that nobody has signed off; null where there are none. */
function unsigned({ updates }: ActionLog): Update | null {
  const written = latestReportText(updates);
  return written && latestSignOff(updates)?.about !== written.id
    ? written
    : null;
}

/** Source: product.md 2.6 and 2.8, domain.md F23 and F33. */
export function toConfirm(record: PlanRecord, actor: Actor): ToConfirm {
  const logOf = logsOf(record);
  const { timeZone, state } = record.plan;
  const evidence = Map.groupBy(record.evidence, (one) => one.actionId);
  const there = record.actions
    .map((action) => ({ action, log: logOf(action) }))
    .map(({ action, log }) => ({
      action: { ...action, current: currentOf(action, log, timeZone) },
      log,
    }))
    .filter(({ action: { current } }) => isLive(current.status));
  const waiting = <Entry extends Pick<Update, "effective" | "by">>(
    entryOf: (log: ActionLog) => Entry | null,
    verb: "confirmCompletion" | "signOffReportText" | "confirmCorrection",
  ) =>
    state === "closed"
      ? []
      : there
          .flatMap(({ action, log }): ClaimWaiting<Entry>[] => {
            const entry = entryOf(log);
            if (!entry) return [];
            const { effective: since, by: madeBy } = entry;
            const mine = may(actor, verb, { action, madeBy }).ok;
            const shown = evidence.get(action.id) ?? [];
            return [{ action, log, entry, since, evidence: shown, mine }];
          })
          .toSorted(byWait);
  return {
    claims: waiting(({ updates }) => openClaim(updates), "confirmCompletion"),
    words: waiting(unsigned, "signOffReportText"),
    corrections: waiting(
      ({ decisions }) => openCorrection(decisions),
      "confirmCorrection",
    ),
  };
}

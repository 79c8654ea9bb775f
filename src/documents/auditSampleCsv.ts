// The auditor's random sample as a sheet: each action with who claimed and who confirmed it, and its evidence.
import { dayIn } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import { sampleOf } from "../domain/committeePaper/facts/auditSample.ts";
import { standingOn } from "../domain/committeePaper/facts/paperFacts.ts";
import type { History } from "../domain/history/history.ts";
import type { ActionId } from "../domain/values/id.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import type { UpdateKind } from "../domain/plan/update.ts";
import { standingUpdates } from "../domain/history/updateLog.ts";
import { csvOf } from "./csv.ts";
import { date, textColumn } from "./workbook/sheet.ts";
import type { SheetTable } from "./workbook/sheet.ts";

interface SampleWanted {
  readonly count: number;
  readonly seed: number;
  readonly asAt: CalendarDate;
}

/** Who last made an entry of a kind about an action, and when it was recorded: "Head of Finance, 2018-05-04". */
function lastBy(record: PlanRecord, actionId: ActionId, kind: UpdateKind) {
  const mine = record.updates.filter((one) => one.actionId === actionId);
  const entry = standingUpdates(mine).findLast((one) => one.kind === kind);
  if (!entry) return null;
  return `${entry.by.name}, ${dayIn(entry.recorded, record.plan.timeZone)}`;
}

function evidenceOf(record: PlanRecord, actionId: ActionId): string {
  return record.evidence
    .filter((one) => one.actionId === actionId)
    .map((one) => (one.url ? `${one.title} (${one.url})` : one.title))
    .join("; ");
}

/** The sample as a sheet. The same plan, count, seed and day give the same sample. Source: domain.md 5.6. */
export function auditSample(
  record: PlanRecord,
  history: History,
  { count, seed, asAt }: SampleWanted,
): SheetTable {
  const stood = standingOn(history, asAt);
  const completed = record.actions.filter(
    (one) => stood.get(one.ref)?.isCompleted,
  );
  return {
    name: "Sample",
    columns: [
      textColumn("Ref", 8),
      textColumn("Action", 60),
      textColumn("Claimed by", 28),
      textColumn("Confirmed by", 28),
      date("Completed"),
      textColumn("Evidence", 60),
      textColumn(`Drawn by seed ${seed} of ${completed.length} completed`, 20),
    ],
    rows: sampleOf(completed, count, seed).map((one, n) => [
      one.ref,
      one.title,
      lastBy(record, one.id, "claim"),
      lastBy(record, one.id, "confirm"),
      one.current.actual,
      evidenceOf(record, one.id) || "None recorded",
      n + 1,
    ]),
  };
}

export function auditSampleCsv(
  record: PlanRecord,
  history: History,
  wanted: SampleWanted,
): string {
  return csvOf(auditSample(record, history, wanted));
}

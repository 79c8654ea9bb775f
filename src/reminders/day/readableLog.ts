// The Reminders list: one line a reminder with what came of it, for people to read. The ledger decides; this only tells.
import type { Instant } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import { meetingLineId } from "../../domain/reminding/meetingsTold.ts";
import type { Summary } from "../../domain/reminding/reminderSummaries.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";
import { readAbout } from "../messages/about.ts";
import { idFrom } from "../basics/idFrom.ts";
import { under } from "../basics/correlation.ts";
import type { Notes } from "../delivery/notes.ts";
import { isOver, type LedgerRow } from "../delivery/row.ts";

interface ReadableLogParts {
  readonly ledger: { all(): Promise<readonly LedgerRow[]> };
  readonly notes: Notes;
  readonly store: Pick<PlanStore, "addAll">;
}

/** Writes what has come to an end and is not written yet. Ids come from the keys, so that a repeat adds nothing. Returns the lines. */
export async function writeReadableLog(
  { ledger, notes, store }: ReadableLogParts,
  recorded: Instant,
): Promise<number> {
  const ended = (await ledger.all()).filter((row) => isOver(row.state));
  const logged = await notes.among(
    "logged",
    ended.map(({ key }) => key),
  );
  const fresh = ended.filter(({ key }) => !logged.has(key));
  let written = 0;
  // Each run's lines under that run's id.
  for (const [correlation, rows] of Map.groupBy(
    fresh,
    (row) => readAbout(row).correlation,
  )) {
    const lines = rows.flatMap((row) => linesOf(row, recorded));
    if (lines.length > 0)
      await under(correlation, () => store.addAll("reminders", lines));
    for (const { key, day } of rows) await notes.put("logged", key, day);
    written += lines.length;
  }
  return written;
}

/** The id of the line about one reminder of a card: the same whoever writes it. */
export function lineId(card: string, reminder: string): ReminderLine["id"] {
  return asId<"ReminderLine">(idFrom(`${card}|${reminder}`));
}

function linesOf(row: LedgerRow, recorded: Instant): readonly ReminderLine[] {
  const { recipient, reminders, summary } = readAbout(row);
  if (summary) return ofSummary(row, summary, recipient, recorded);
  return reminders.map(({ key, planId, actionId, rule, words }) => ({
    id: lineId(row.key, key),
    planId,
    actionId,
    recipient,
    day: row.day,
    rule,
    channel: row.via ?? "none",
    result: row.state,
    why: row.why ?? words,
    recorded,
  }));
}

/** A summary that did not arrive: nobody would miss it, so it is said. Of a closed meeting the page of its note says also when it did. */
function ofSummary(
  row: LedgerRow,
  summary: Summary,
  recipient: Person,
  recorded: Instant,
): readonly ReminderLine[] {
  const inChannel = summary.kind !== "lead";
  const planId = inChannel ? summary.planId : summary.plans[0]?.planId;
  const isMeeting = summary.kind === "meeting";
  if ((row.state !== "failed" && !isMeeting) || planId === undefined) return [];
  return [
    {
      id: asId<"ReminderLine">(
        isMeeting
          ? meetingLineId({ id: summary.meetingId, date: summary.date })
          : idFrom(row.key),
      ),
      planId,
      actionId: null,
      recipient: inChannel
        ? { objectId: null, email: null, name: "The channel" }
        : recipient,
      day: row.day,
      rule: isMeeting ? "meeting" : "summary",
      channel: row.via ?? "none",
      result: row.state,
      why: row.why,
      recorded,
    },
  ];
}

// A call for entries: what came back in a workbook, put through the same rules as an entry made in the tab.
import type { Sentence } from "../../words/sentence.ts";
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { Change } from "../../rules/change.ts";
import type { Actor } from "../../rights/permission.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import { asRef } from "../../values/ref.ts";
import { logOf } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { claimCompletion } from "../../progress/completion.ts";
import { recordProgress } from "../../progress/progress.ts";
import { statuses } from "../../plan/status.ts";
import { stampedId } from "./rowStamp.ts";
import type { Status } from "../../plan/status.ts";
import { readTimeline } from "../../dates/timeline.ts";

/** One row somebody filled in; texts as typed, a real date as a day. */
export interface FilledRow {
  /** The row of the sheet, as Excel counts. */
  readonly row: number;
  readonly ref: string;
  /** How its stamp names the action it was taken out for; left out where it has none. */
  readonly stamped?: string;
  readonly status: string | null;
  readonly note: string | null;
  readonly forecast: string | null;
}

export interface FilledWorkbook {
  /** Null where its sheet About is gone: then only the stamps say whose actions its rows are. */
  readonly planId: string | null;
  readonly plan: string;
  readonly madeOn: string;
  readonly rows: readonly FilledRow[];
}

interface FilledContext {
  readonly record: PlanRecord;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly idFor: (words: string) => string;
}

export interface FilledUpdates {
  readonly accepted: readonly {
    readonly row: FilledRow;
    readonly action: Action;
    readonly change: Change;
  }[];
  /** Worded in an earlier load of the same workbook: nothing to record. */
  readonly already: readonly FilledRow[];
  readonly refused: readonly {
    readonly row: FilledRow;
    readonly words: Sentence;
  }[];
}

/**
 * What the rows mean: an update each, or why not. Ids follow from the words, so that the same workbook a second time records nothing
 * twice. Completed is a claim, with the words beside it as what shows it. Codes of refusal are those of `recordProgress` and `claimCompletion`.
 */
export function updatesOfWorkbook(
  workbook: FilledWorkbook,
  context: FilledContext,
): FilledUpdates {
  const accepted: FilledUpdates["accepted"][number][] = [];
  const already: FilledRow[] = [];
  const refused: FilledUpdates["refused"][number][] = [];
  const { record } = context;
  const actions = new Map<string | null, Action>(
    record.actions.map((action) => [action.ref, action]),
  );
  const taken = new Map(
    record.actions.map((action) => [stampedId(action), action]),
  );
  const known = new Set<string>(record.updates.map(({ id }) => id));
  for (const row of workbook.rows) {
    const named = actions.get(asRef(row.ref));
    const own = taken.get(row.stamped ?? "");
    // A spreadsheet makes 5.1 of 5.10; the stamp knows which it was.
    const action = own && Number(own.ref) === Number(row.ref) ? own : named;
    if (!action || (own && own !== action)) {
      refused.push({ row, words: strayRow(row, own) });
      continue;
    }
    if (workbook.planId === null && !own) {
      const words = say("filledWorkbook.noPlan", { ref: action.ref });
      refused.push({ row, words });
      continue;
    }
    if (known.has(entryId(row, action, context))) {
      already.push(row);
      continue;
    }
    const answer = asUpdate(row, action, context);
    if (answer.ok) accepted.push({ row, action, change: answer.value });
    else refused.push({ row, words: answer.words });
  }
  return { accepted, already, refused };
}

function strayRow({ ref }: FilledRow, own: Action | undefined): Sentence {
  if (!own)
    return ref === "" ? say("byHand.noRef") : say("byHand.notHere", { ref });
  return ref === ""
    ? say("byHand.refGone", { ref: own.ref })
    : say("byHand.otherRef", { says: ref, ref: own.ref });
}

/** The id follows from the action and the words. */
function entryId(
  { status, note, forecast }: FilledRow,
  { id }: Action,
  { idFor }: FilledContext,
): string {
  return idFor(`${id}/filled/${JSON.stringify([status, note, forecast])}`);
}

function asUpdate(
  row: FilledRow,
  action: Action,
  context: FilledContext,
): Answer<Change> {
  const { record, actor, today, now } = context;
  const status = row.status === null ? null : statusNamed(row.status, record);
  if (row.status !== null && status === null)
    return no(
      "noSuchStatus",
      say("filledWorkbook.noSuchStatus", { status: row.status }),
    );
  const forecast =
    row.forecast === null ? null : forecastOf(row.forecast, today);
  if (row.forecast !== null && forecast === null)
    return no(
      "noSuchDay",
      say("filledWorkbook.noSuchDay", { forecast: row.forecast }),
    );
  const about = {
    action,
    log: logOf(record, action.id),
    plan: record.plan,
    actor,
    today,
    now,
    newId: () => entryId(row, action, context),
    door: "import",
  } as const;
  // One person claims, with the words that show it; another confirms.
  return status === "completed"
    ? claimCompletion({ actual: today, note: row.note }, about)
    : recordProgress({ status, note: row.note, forecast }, about);
}

/** A status by the plan's own word or by its code. */
function statusNamed(text: string, { plan }: PlanRecord): Status | null {
  const wanted = text.trim().toLowerCase();
  return (
    statuses.find(
      (status) =>
        status.toLowerCase() === wanted ||
        plan.statusWords[status].trim().toLowerCase() === wanted,
    ) ?? null
  );
}

function forecastOf(text: string, today: CalendarDate): CalendarDate | null {
  return readTimeline(text, { reference: today }).end;
}

// Progress: what an officer reports about an action, from the card or the tab, and taking the last entry back.
import { say } from "../words/say.ts";
import type { ActionCurrent } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { changeOf, currentIn, newUpdate } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  readDay,
  readPastDay,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { EvidenceId, PostId, UpdateId } from "../values/id.ts";
import type { CorrectiveAction } from "../plan/correctiveAction.ts";
import { may } from "../rights/permission.ts";
import { samePerson } from "../plan/person.ts";
import { suspensionIn } from "../history/decisionLog.ts";
import { reportableStatuses, statusSaid } from "../plan/status.ts";
import type { Status } from "../plan/status.ts";
import type { OwnRag, UpdateKind } from "../plan/update.ts";
import { standingUpdates } from "../history/updateLog.ts";

/** A form as filled in. Days are text as typed ("2018-06-30"); what is left out or blank is not reported. */
export interface ProgressDraft {
  readonly status?: Status | null;
  readonly note?: string | null;
  readonly reportText?: string | null;
  readonly ownRag?: OwnRag | null;
  readonly forecast?: string | null;
  /** Said that it will not be done by its date: then the day expected is asked for. */
  readonly offDate?: boolean;
  /** The day it took effect; today unless said. */
  readonly effective?: string | null;
  readonly evidence?: readonly EvidenceId[];
  /** What is being done about it being late or at risk, by whom, and by when as typed. */
  readonly correctiveAction?: string | null;
  readonly correctiveOwner?: PostId | null;
  readonly correctiveBy?: string | null;
}

/**
 * Records progress. Refuses: `notYours`, `planClosed`, `leftPlan`, `tooLong`, `empty`, `noSuchDay`, `inFuture`,
 * `forecastPast`, `forecastMissing`, `notReportable`, `claimFirst` (completion is claimed and confirmed, never typed), `completed`
 * (reopening needs a status and words), `awaitingConfirmation`, `suspendedByDecision`, `noCorrectiveWords`.
 * Source: product.md 4 (completion), domain.md F31 and 6.7.
 */
export function recordProgress(
  draft: ProgressDraft,
  context: RuleContext,
): Answer<Change> {
  const { action, actor, today } = context;
  const current = currentIn(context);
  const note = trimmed(draft.note);
  const reportText = trimmed(draft.reportText);
  const refused = firstRefusal(
    may(actor, "recordProgress", { action }),
    refuseGone(context, current),
    refuseLong({
      note: note,
      reportText: reportText,
      correctiveAction: draft.correctiveAction,
    }),
    refuseStatus(draft.status ?? null, note, current, context),
    refuseDayless(draft),
    refuseEmpty(draft, current),
  );
  if (refused) return refused;
  const effective = draft.effective
    ? readPastDay(draft.effective, say("day.effect"), today)
    : yes(today);
  if (!effective.ok) return effective;
  const forecast = readForecast(draft.forecast, effective.value);
  if (!forecast.ok) return forecast;
  const corrective = readCorrectiveAction(draft);
  if (!corrective.ok) return corrective;
  const update = newUpdate(context, "progress", {
    ...(corrective.value ? { correctiveAction: corrective.value } : {}),
    effective: effective.value,
    status: draft.status ?? null,
    ownRag: draft.ownRag ?? null,
    forecast: forecast.value,
    note,
    reportText,
    evidence: draft.evidence ?? [],
  });
  return yes(changeOf(context, { updates: [update] }));
}

/** A "no" to "still on date?" is an answer, and is never dropped: it needs its day. */
function refuseDayless({ offDate, forecast }: ProgressDraft): Refusal | null {
  return offDate && trimmed(forecast) === null
    ? no("forecastMissing", say("progress.forecastMissing"))
    : null;
}

function refuseEmpty(
  draft: ProgressDraft,
  current: ActionCurrent,
): Refusal | null {
  const news =
    (draft.status != null && draft.status !== current.status) ||
    trimmed(draft.note) !== null ||
    trimmed(draft.reportText) !== null ||
    trimmed(draft.forecast) !== null ||
    trimmed(draft.correctiveAction) !== null ||
    trimmed(draft.correctiveBy) !== null ||
    (draft.ownRag != null && draft.ownRag !== current.ownRag) ||
    (draft.evidence ?? []).length > 0;
  if (news) return null;
  return no("empty", say("progress.empty"));
}

function refuseStatus(
  status: Status | null,
  note: string | null,
  current: ActionCurrent,
  context: RuleContext,
): Refusal | null {
  const { ref } = context.action;
  const changed = status !== null && status !== current.status;
  if (changed && !reportableStatuses.some((one) => one === status))
    return no(
      "notReportable",
      say("progress.notReportable", {
        ref,
        status: statusSaid(context.plan, status),
      }),
    );
  if (status === "completed" && changed)
    return no("claimFirst", say("progress.claimFirst", { ref }));
  if (current.status === "completed" && !(changed && note))
    return no("completed", say("progress.completed", { ref }));
  if (changed && current.claimed)
    return no(
      "awaitingConfirmation",
      say("progress.awaitingConfirmation", { ref }),
    );
  return changed ? refuseSuspended(context, current) : null;
}

function refuseSuspended(
  { action, log }: RuleContext,
  current: ActionCurrent,
): Refusal | null {
  if (current.status !== "suspended") return null;
  const last = suspensionIn(log.decisions);
  if (!last) return null;
  return no(
    "suspendedByDecision",
    say("progress.suspendedByDecision", {
      ref: action.ref,
      effective: last.effective,
    }),
  );
}

/** An owner or a day says nothing without what is to be done. */
function readCorrectiveAction(
  draft: ProgressDraft,
): Answer<CorrectiveAction | null> {
  const words = trimmed(draft.correctiveAction);
  const owner = draft.correctiveOwner ?? null;
  const typed = trimmed(draft.correctiveBy);
  if (words === null)
    return typed === null
      ? yes(null)
      : no("noCorrectiveWords", say("progress.noCorrectiveWords"));
  if (typed === null) return yes({ words, owner, by: null });
  const by = readDay(typed, say("day.corrective"));
  return by.ok ? yes({ words, owner, by: by.value }) : by;
}

function readForecast(
  text: string | null | undefined,
  effective: CalendarDate,
): Answer<CalendarDate | null> {
  if (trimmed(text) === null || text == null) return yes(null);
  const forecast = readDay(text, say("day.forecast"));
  if (!forecast.ok || forecast.value >= effective) return forecast;
  return no(
    "forecastPast",
    say("progress.forecastPast", { forecast: forecast.value, effective }),
  );
}

/**
 * Records that nothing has changed. Refuses what progress refuses, and after two in a row asks for words (`needsWords`).
 * Source: domain.md F30.
 */
export function reportNoChange(context: RuleContext): Answer<Change> {
  const { action, actor, log } = context;
  const current = currentIn(context);
  const refused = firstRefusal(
    may(actor, "recordProgress", { action }),
    refuseGone(context, current),
    current.status === "completed"
      ? no("completed", say("progress.nothingToReport", { ref: action.ref }))
      : null,
    current.claimed
      ? no(
          "awaitingConfirmation",
          say("progress.claimWaits", { ref: action.ref }),
        )
      : null,
    saidNothingTwice(log.updates)
      ? no("needsWords", say("progress.needsWords", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  return yes(
    changeOf(context, { updates: [newUpdate(context, "noChange", {})] }),
  );
}

const reports: ReadonlySet<UpdateKind> = new Set([
  "progress",
  "noChange",
  "claim",
]);

function saidNothingTwice(updates: RuleContext["log"]["updates"]): boolean {
  const lastTwo = standingUpdates(updates)
    .filter((one) => reports.has(one.kind))
    .slice(-2);
  return (
    lastTwo.length === 2 && lastTwo.every((one) => one.kind === "noChange")
  );
}

/**
 * Takes back one's own last entry; the log keeps both. Refuses: `noSuchEntry`, `alreadyUndone`, `notOwn`, `notLast`
 * (something was recorded on top of it).
 */
export function undoUpdate(id: UpdateId, context: RuleContext): Answer<Change> {
  const { action, actor, log } = context;
  const refused = refuseGone(context, currentIn(context));
  if (refused) return refused;
  const entry = log.updates.find((one) => one.id === id);
  if (!entry || entry.kind === "undo")
    return no("noSuchEntry", say("progress.noSuchEntry", { ref: action.ref }));
  const standing = standingUpdates(log.updates);
  if (!standing.includes(entry))
    return no(
      "alreadyUndone",
      say("progress.alreadyUndone", { ref: action.ref }),
    );
  if (!samePerson(entry.by, actor.person))
    return no("notOwn", say("progress.notOwn", { by: entry.by.name }));
  if (standing.at(-1) !== entry)
    return no("notLast", say("progress.notLast", { ref: action.ref }));
  const update = newUpdate(context, "undo", { about: entry.id });
  return yes(changeOf(context, { updates: [update] }));
}

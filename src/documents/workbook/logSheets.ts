// The log as sheets: updates, proposed dates and decisions, oldest first, with who and when.
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import { correctiveActionSaid } from "../../domain/plan/correctiveAction.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Names } from "./names.ts";
import { date, textColumn } from "./sheet.ts";
import type { SheetTable } from "./sheet.ts";
import { doorWords, ragWords, reasonWords, updateKindWords } from "./words.ts";
import { byRecorded } from "../../domain/values/order.ts";

function oldestFirst<T extends { readonly recorded: string }>(
  rows: readonly T[],
): T[] {
  return rows.toSorted(byRecorded);
}

const rulingWords: Readonly<Record<Ruling["kind"], string>> = {
  supported: "Proposed date supported",
  endorsed: "Date endorsed",
  refused: "Date refused",
  proposalWithdrawn: "Proposal withdrawn",
  actionWithdrawn: "Action withdrawn",
  merged: "Merged",
  transferred: "Transferred",
  suspended: "Suspended",
  resumed: "Resumed",
  added: "Added",
  retitled: "Retitled",
  split: "Split",
  ownerChanged: "Owner changed",
  themeChanged: "Theme changed",
  planMoved: "Plan moved on",
  amendment: "Amendment",
  accepted: "Exception accepted",
  asked: "Question asked",
  escalated: "Escalated",
  heldToDate: "Held to date",
  noted: "Noted",
  flagDismissed: "Flag dismissed",
  recommendation: "Recommendation decided",
  paperEndorsed: "Paper endorsed",
  paperOverridden: "Paper released by override",
  correctionAsked: "Correction of a programmed date asked",
  correctionConfirmed: "Programmed date corrected",
  takenBack: "Decision taken back",
  verified: inEnglish(say("assurance.verified")),
  sentBack: inEnglish(say("assurance.sentBack")),
  riskAccepted: inEnglish(say("assurance.riskAccepted")),
  measureSet: inEnglish(say("ruled.measureSet")),
  measureDropped: inEnglish(say("ruled.measureDropped")),
  reading: inEnglish(say("ruled.reading")),
};

function dateOf(decision: Decision) {
  return decision.ruling.kind === "endorsed" ? decision.ruling.date : null;
}

function updates(record: PlanRecord, names: Names): SheetTable {
  const zone = record.plan.timeZone;
  return {
    name: "Updates",
    columns: [
      textColumn("Ref", 8),
      date("Effective"),
      date("Recorded"),
      textColumn("By", 28),
      textColumn("Post", 28),
      textColumn("Kind", 12),
      textColumn("Status", 14),
      textColumn("Own RAG", 10),
      date("Forecast"),
      textColumn("Officer's note (internal)", 60),
      textColumn("Report text", 60),
      textColumn("Corrective action", 60),
      textColumn("Through", 10),
      textColumn("Late", 6),
    ],
    rows: oldestFirst(record.updates).map((one) => [
      names.ref(one.actionId),
      one.effective,
      dayIn(one.recorded, zone),
      one.by.name,
      names.post(one.post),
      updateKindWords[one.kind],
      one.status && names.status(one.status),
      one.ownRag && ragWords[one.ownRag],
      one.forecast,
      one.note,
      one.reportText,
      one.correctiveAction
        ? inEnglish(correctiveActionSaid(one.correctiveAction, names.post))
        : null,
      doorWords[one.door],
      one.late ? "Late" : null,
    ]),
  };
}

function proposedDates(record: PlanRecord, names: Names): SheetTable {
  return {
    name: "Proposed dates",
    columns: [
      textColumn("Ref", 8),
      date("Proposed on"),
      textColumn("By", 28),
      date("From"),
      date("To"),
      textColumn("As written", 24),
      textColumn("Reason", 20),
      textColumn("In words", 60),
      textColumn("Corrective action", 60),
    ],
    rows: oldestFirst(record.revisions).map((one) => [
      names.ref(one.actionId),
      one.effective,
      one.by.name,
      one.from,
      one.to ?? "Not yet agreed",
      one.toText,
      reasonWords[one.reason],
      one.words,
      one.correctiveAction,
    ]),
  };
}

function decisions(record: PlanRecord, names: Names): SheetTable {
  const zone = record.plan.timeZone;
  return {
    name: "Decisions",
    columns: [
      textColumn("Ref", 8),
      date("Date"),
      date("Recorded"),
      textColumn("Decision", 24),
      date("Date agreed"),
      textColumn("Body", 32),
      textColumn("Minute", 12),
      textColumn("In words", 60),
      textColumn("Recorded by", 28),
    ],
    rows: oldestFirst(record.decisions).map((one) => [
      names.ref(one.actionId),
      one.effective,
      dayIn(one.recorded, zone),
      rulingWords[one.ruling.kind],
      dateOf(one),
      names.body(one.bodyId),
      one.minute,
      one.words,
      one.by.name,
    ]),
  };
}

export function logSheets(record: PlanRecord, names: Names): SheetTable[] {
  return [
    updates(record, names),
    proposedDates(record, names),
    decisions(record, names),
  ];
}

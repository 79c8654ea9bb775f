// The plan's things as sheets: milestones, themes, posts and their holders, bodies, meetings, risks, evidence.
import { inEnglish } from "../../domain/words/english.ts";
import { powerOf, powerSaid } from "../../domain/plan/body.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import {
  registerCells,
  registerFields,
  registerStamp,
} from "../../domain/imports/file/registerRows.ts";
import { stampHeader } from "../../domain/plan/sheetHeadings.ts";
import { holderKinds } from "../../domain/plan/post.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Names } from "./names.ts";
import { date, textColumn } from "./sheet.ts";
import type { CellValue, SheetTable } from "./sheet.ts";
import {
  bodyKindWords,
  evidenceKindWords,
  frequencyWords,
  meetingStateWords,
} from "./words.ts";

function milestones(record: PlanRecord, names: Names): SheetTable {
  return {
    name: "Milestones",
    columns: [
      textColumn("Ref", 8),
      textColumn("Milestone", 60),
      textColumn("Timescale as written", 20),
      date("Date"),
      textColumn("Owner", 28),
      date("Reached"),
    ],
    rows: record.milestones.map((one) => [
      names.ref(one.actionId),
      one.title,
      one.due?.text ?? null,
      one.due?.end ?? null,
      names.post(one.owner),
      one.reached,
    ]),
  };
}

function themes(record: PlanRecord, names: Names): SheetTable {
  return {
    name: "Themes",
    columns: [
      textColumn("Code", 8),
      textColumn("Theme", 40),
      textColumn("Lead", 28),
      textColumn("Also written", 40),
    ],
    rows: record.themes.map((one) => [
      one.code,
      one.title,
      names.post(one.lead),
      one.aliases.join("; "),
    ]),
  };
}

/** A row for each who holds a post, and one for a post nobody holds; each with the stamp by which it is known when it comes back. */
function posts(record: PlanRecord): SheetTable {
  const titles = record.posts.map(({ title }) => title);
  const rows = record.posts.flatMap((post) => {
    const holders = post.holders.length === 0 ? [null] : post.holders;
    return holders.map((holder) => ({
      post,
      cells: registerCells(post, holder, record.posts),
    }));
  });
  return {
    name: "Posts",
    columns: [
      textColumn("Post", 32),
      textColumn("Holder", 28),
      textColumn("Email", 30),
      { ...textColumn("Kind", 12), choices: holderKinds.map(capitalised) },
      date("From"),
      date("To"),
      { ...textColumn("Reports to", 28), choices: titles, others: true },
      { ...textColumn(stampHeader, 8), hidden: true },
    ],
    rows: rows.map(({ post, cells }): CellValue[] => [
      ...registerFields.map((field) => cells[field] || null),
      registerStamp(post, cells, rows.length),
    ]),
  };
}

function bodies(record: PlanRecord): SheetTable {
  return {
    name: "Bodies",
    columns: [
      textColumn("Body", 32),
      textColumn("Kind", 12),
      textColumn("Meets", 14),
      textColumn("May agree dates", 32),
      textColumn("Remit", 30),
    ],
    rows: record.bodies.map((one) => [
      one.title,
      bodyKindWords[one.kind],
      frequencyWords[one.frequency],
      inEnglish(powerSaid(powerOf(one, record.plan))),
      one.remit,
    ]),
  };
}

function meetings(record: PlanRecord, names: Names): SheetTable {
  return {
    name: "Meetings",
    columns: [
      textColumn("Body", 32),
      date("Date"),
      textColumn("State", 10),
      textColumn("Item", 8),
      date("Told as at"),
    ],
    rows: record.meetings.map((one) => [
      names.body(one.bodyId),
      one.date,
      meetingStateWords[one.state],
      one.item,
      one.told,
    ]),
  };
}

function risks(record: PlanRecord): SheetTable {
  return {
    name: "Risks",
    columns: [
      textColumn("Risk", 8),
      textColumn("Title", 60),
      textColumn("Plan references", 40),
      textColumn("Merged", 12),
      textColumn("Score", 8),
      textColumn("Control", 40),
    ],
    rows: record.risks.map((one) => [
      one.code,
      one.title,
      one.refsAsWritten.join("; "),
      one.merged.join("; "),
      one.score,
      one.control,
    ]),
  };
}

/** Every piece of evidence with the action it is for; the files themselves stay where they are kept. */
export function evidenceSheet(record: PlanRecord, names: Names): SheetTable {
  return {
    name: "Evidence",
    columns: [
      textColumn("Ref", 8),
      textColumn("Title", 40),
      textColumn("Kind", 10),
      textColumn("Link", 50),
      date("Dated"),
      textColumn("Added by", 28),
      date("Added on"),
    ],
    rows: record.evidence.map((one) => [
      names.ref(one.actionId),
      one.title,
      evidenceKindWords[one.kind],
      one.url,
      one.dated,
      one.addedBy.name,
      dayIn(one.recorded, record.plan.timeZone),
    ]),
  };
}

export function thingSheets(record: PlanRecord, names: Names): SheetTable[] {
  return [
    milestones(record, names),
    themes(record, names),
    posts(record),
    bodies(record),
    meetings(record, names),
    risks(record),
    evidenceSheet(record, names),
  ];
}

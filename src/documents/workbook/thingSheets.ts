// The plan's things as sheets: milestones, themes, posts and their holders, bodies, meetings, risks, evidence.
import { inEnglish } from "../../domain/words/english.ts";
import { powerOf, powerSaid } from "../../domain/plan/body.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import {
  registerCells,
  registerFields,
  registerStamp,
} from "../../domain/imports/file/registerRows.ts";
import { stampHeader } from "../../domain/imports/file/rowStamp.ts";
import { holderKinds } from "../../domain/plan/post.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Names } from "./names.ts";
import { date, text } from "./sheet.ts";
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
      text("Ref", 8),
      text("Milestone", 60),
      text("Timescale as written", 20),
      date("Date"),
      text("Owner", 28),
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
      text("Code", 8),
      text("Theme", 40),
      text("Lead", 28),
      text("Also written", 40),
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
      text("Post", 32),
      text("Holder", 28),
      text("Email", 30),
      { ...text("Kind", 12), choices: holderKinds.map(capitalised) },
      date("From"),
      date("To"),
      { ...text("Reports to", 28), choices: titles, others: true },
      { ...text(stampHeader, 8), hidden: true },
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
      text("Body", 32),
      text("Kind", 12),
      text("Meets", 14),
      text("May agree dates", 32),
      text("Remit", 30),
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
      text("Body", 32),
      date("Date"),
      text("State", 10),
      text("Item", 8),
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
      text("Risk", 8),
      text("Title", 60),
      text("Plan references", 40),
      text("Merged", 12),
      text("Score", 8),
      text("Control", 40),
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
      text("Ref", 8),
      text("Title", 40),
      text("Kind", 10),
      text("Link", 50),
      date("Dated"),
      text("Added by", 28),
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

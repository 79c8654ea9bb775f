// Every file Waymark writes, as every role: each module of the documents folder is attacked, or is named as one that only writes what it is given.
import { readdirSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { boardMonth } from "../../src/domain/board/boardMonth.ts";
import { minuteNote } from "../../src/domain/board/minuteNote.ts";
import { day, dayIn } from "../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { keyAchievements } from "../../src/domain/committeePaper/sections/keyAchievements.ts";
import { memberBrief } from "../../src/domain/committeePaper/memberBrief.ts";
import type { Audience } from "../../src/domain/readable.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { asId } from "../../src/domain/values/id.ts";
import { closureStatement } from "../../src/domain/planLife/closing/closureStatement.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { mayReadPaper, openRecord } from "../../src/domain/readable.ts";
import { actionsCsv } from "../../src/documents/csv.ts";
import { auditPack } from "../../src/documents/auditPack.ts";
import { auditSampleCsv } from "../../src/documents/auditSampleCsv.ts";
import { planCalendar } from "../../src/documents/calendar.ts";
import { closureStatementHtml } from "../../src/documents/closureStatementHtml.ts";
import { committeePaperHtml } from "../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { planWorkbook } from "../../src/documents/excel.ts";
import { keyAchievementsHtml } from "../../src/documents/keyAchievementsHtml.ts";
import { memberBriefHtml } from "../../src/documents/memberBriefHtml.ts";
import { minuteNoteHtml } from "../../src/documents/minuteNoteHtml.ts";
import { minuteNoteWord } from "../../src/documents/minuteNoteWord.ts";
import { publicPageHtml } from "../../src/documents/publicPageHtml.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { writeArchive } from "../../src/documents/archive.ts";
import { aMeeting, anActor, board } from "../domain/ruleWorld.ts";
import { asOf, planId, readers, storeFor } from "./readerStores.ts";
import { record, secrets } from "./readableWorld.ts";

const asAt = day("2018-06-02");
const today = dayIn(asOf, record.plan.timeZone);

const inputOf = (read: PlanRecord, audience: Audience = "public") => ({
  record: read,
  history: historyOf(read),
  body: "Cabinet",
  meeting: day("2018-06-19"),
  asAt,
  previousAsAt: null,
  audience,
  words: noWords,
  gate: null,
  clearances: [],
  corrections: [],
});
const paperOf = (read: PlanRecord) => committeePaper(inputOf(read));
const noteOf = (read: PlanRecord) =>
  minuteNote(
    read,
    {
      body: board,
      meeting: { ...aMeeting(board, "2018-06-01"), id: asId("meeting") },
    },
    boardMonth(read, {
      asAt,
      previousAsAt: null,
      expectedSince: null,
      during: null,
    }),
  );
const statementOf = (read: PlanRecord) =>
  closureStatement(
    read,
    new Map(),
    read.actions.map((action) => ({
      action,
      change: {
        updates: [],
        revisions: [],
        decisions: read.decisions,
        current: action.current,
      },
    })),
    asAt,
  );

/** What each module of the folder writes of a plan. */
const files: Readonly<
  Record<
    string,
    (read: PlanRecord) => Uint8Array | string | Promise<Uint8Array>
  >
> = {
  archive: writeArchive,
  auditPack: (read) => auditPack(read, [], today),
  auditSampleCsv: (read) =>
    auditSampleCsv(read, historyOf(read), { count: 9, seed: 1, asAt }),
  calendar: (read) => planCalendar(read, asOf).replaceAll("\r\n ", ""),
  closureStatementHtml: (read) =>
    closureStatementHtml("Closed", statementOf(read)),
  committeePaperHtml: (read) => committeePaperHtml(paperOf(read)),
  committeePaperWord: (read) => committeePaperWord(paperOf(read)),
  csv: actionsCsv,
  excel: (read) => planWorkbook(read, today),
  keyAchievementsHtml: (read) =>
    keyAchievementsHtml(keyAchievements(read, historyOf(read), asAt)),
  memberBriefHtml: (read) => memberBriefHtml(memberBrief(inputOf(read))),
  minuteNoteHtml: (read) => minuteNoteHtml(noteOf(read)),
  minuteNoteWord: (read) => minuteNoteWord(noteOf(read)),
  publicPageHtml: (read) => publicPageHtml(read, asAt) ?? "",
};

/** Modules that say nothing of a plan by themselves. */
const tools = ["sealPage", "settledBytes", "sha256", "tsconfig"];
/** Attacked by itself below: who reads it depends on its part. */
const frozen = ["paperSnapshot"];

function textOf(content: Uint8Array | string): string {
  if (typeof content === "string") return content;
  if (content[0] !== 0x50) return strFromU8(content);
  return Object.values(unzipSync(content)).map(textOf).join("\n");
}

async function found(file: string, read: PlanRecord) {
  const text = textOf((await files[file]?.(read)) ?? "");
  return secrets.filter((secret) => text.includes(secret));
}

const outside = readers.filter(({ reads }) => !reads);
const within = readers.filter(({ reads }) => reads);

describe("what a person may read in a file", () => {
  test("every module that writes files is attacked, also one added tomorrow", () => {
    const folder = new URL("../../src/documents/", import.meta.url);
    const modules = readdirSync(folder)
      .filter((name) => name.includes("."))
      .map((name) => name.replace(/\..*$/, ""));
    expect(modules.toSorted()).toEqual(
      [...Object.keys(files), ...tools, ...frozen].toSorted(),
    );
  });

  test.each(Object.keys(files))("%s", async (file) => {
    // The same for each of these roles, so it is written once.
    const open = openRecord(record);
    for (const { roles } of outside) {
      const read = await storeFor(roles).readable.record(planId);
      expect(read.record).toEqual(open);
    }
    expect(await found(file, open)).toEqual([]);
    for (const { roles } of within) {
      const read = await storeFor(roles).readable.record(planId);
      expect(read.record).toBe(record);
    }
  });

  test("the workbook, the archive and the pack hold everything for those who may take the whole plan", async () => {
    for (const file of ["archive", "auditPack"])
      expect(await found(file, record)).toEqual([...secrets]);
    expect(await found("excel", record)).toContain("the internal note");
  });
});

describe("what a person may read of a published paper", () => {
  test("its public part holds nothing that not everybody may read", async () => {
    const {
      paper,
      position,
      files: made,
    } = await paperSnapshot(inputOf(record), {
      key: `${planId}/audit/2018-06-19`,
      bodyId: board.id,
      by: anActor("Author", ["author"]).person,
      at: asOf,
      template: null,
    });
    const text = JSON.stringify({ paper, position });
    const texts = made.map(({ base64 }) =>
      textOf(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))),
    );
    const all = [text, ...texts].join("\n");
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });

  test("its exempt part is for whoever reads the plan from within, and says so to the others", () => {
    const paper = committeePaper(inputOf(record, "exempt"));
    expect(JSON.stringify(paper)).toContain("the exempt title");
    for (const { roles, reads } of readers) {
      const reader = anActor("Reader", roles);
      expect(mayReadPaper(reader, "exempt", record.plan).ok).toBe(reads);
      expect(mayReadPaper(reader, "public", record.plan).ok).toBe(true);
    }
  });
});

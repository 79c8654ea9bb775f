// What a council takes away: a workbook, a CSV and a calendar that other people's programs read.
import { inEnglish } from "../../src/domain/words/english.ts";
import { readSheet } from "read-excel-file/node";
import ICAL from "ical.js";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { planCalendar } from "../../src/documents/calendar.ts";
import { actionsCsv, csvCell } from "../../src/documents/csv.ts";
import { planWorkbook } from "../../src/documents/excel.ts";
import { cellLimit, fitting } from "../../src/documents/workbook/sheet.ts";
import { june2018 } from "./june2018.ts";

const now = "2018-06-01T09:00:00.000Z" as Instant;

function record(title?: string): PlanRecord {
  const archive = june2018();
  if (title !== undefined && archive.actions[0])
    archive.actions[0]["title"] = title;
  const answer = readArchive(JSON.stringify(archive));
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  return answer.value.record;
}

describe("the workbook", () => {
  it("holds every action with real dates, a frozen header, filters and a list of statuses to choose from", async () => {
    const bytes = await planWorkbook(record(), day("2018-06-01"));
    const rows = await readSheet(Buffer.from(bytes), "Actions");
    expect(rows).toHaveLength(62);
    const row = rows.find(([ref]) => ref === "5.10");
    expect(row?.[7]).toEqual(new Date("2018-03-31T00:00:00Z"));
    const sheet = strFromU8(
      unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:Y62"\/>/);
    const lists = await readSheet(Buffer.from(bytes), "Lists");
    const offered = (name: string) => {
      const column = lists[0]?.indexOf(name) ?? -1;
      return lists.slice(1).flatMap((cells) => cells[column] ?? []);
    };
    expect(offered("New status")).toEqual([
      "Not started",
      "In progress",
      "Slippage",
      "Completed",
    ]);
    expect(offered("Theme")).toContain(row?.[1]);
    expect(offered("Exempt under")).toHaveLength(7);
    expect(sheet).toMatch(
      /errorStyle="stop"[^>]*errorTitle="Status"[^>]*><formula1>Lists!\$B\$2:\$B\$6</,
    );
  });

  it("keeps a title that begins with = as words", async () => {
    const bytes = await planWorkbook(
      record('=HYPERLINK("http://x","y")'),
      day("2018-06-01"),
    );
    const sheet = strFromU8(
      unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(sheet).not.toContain("<f>");
    const rows = await readSheet(Buffer.from(bytes), "Actions");
    expect(rows[1]?.[2]).toBe('=HYPERLINK("http://x","y")');
  });

  it("says so in the cell when a text is longer than a cell can hold", () => {
    const long = fitting("x".repeat(40_000));
    expect(long).toHaveLength(cellLimit);
    expect(long).toContain("The whole text is in the archive export");
  });
});

describe("the CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+44 20", "'+44 20"],
    ["@cmd", "'@cmd"],
    ["-2+3", "'-2+3"],
    ["-5", "-5"],
    ['say "hello"', '"say ""hello"""'],
    ["a,b", '"a,b"'],
    ["two\nlines", '"two\nlines"'],
  ])("writes %j as %j", (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it("has one line an action and starts with the mark Excel needs for Welsh", () => {
    const csv = actionsCsv(record("Cyngor Sŵn"));
    expect(csv.startsWith("\uFEFFRef,Theme,Action")).toBe(true);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(62);
    expect(csv).toContain("Cyngor Sŵn");
  });
});

describe("the calendar", () => {
  it("is read by an independent reader: open dated actions, whole days, stable identities", () => {
    const text = planCalendar(record(`Llŷn; ${"ŵ".repeat(80)}, and more`), now);
    for (const line of text.split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    // 61 actions less 17 completed, less 8.2 which has no date in force.
    expect(events).toHaveLength(43);
    const first = events.find((one) => one.summary.startsWith("1.5"));
    expect(first?.startDate.toString()).toBe("2018-09-30");
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.endDate.toString()).toBe("2018-10-01");
    expect(first?.summary).toContain(`Llŷn; ${"ŵ".repeat(80)}, and more`);
    expect(new Set(events.map((one) => one.uid)).size).toBe(43);
  });
});

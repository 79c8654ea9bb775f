// The month's exception report of the June 2018 plan: every exception once with why, what is done about it, and nothing internal or exempt.
import { describe, expect, it } from "vitest";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { exceptionReport } from "../../../src/domain/board/exceptionReport.ts";
import type { NoteBlock } from "../../../src/domain/board/minuteNote.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { minuteNoteHtml } from "../../../src/documents/minuteNoteHtml.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";

const plan = corporatePlanAsReported();

function reportOf(record: PlanRecord) {
  const month = boardMonth(record, {
    asAt: day("2018-06-19"),
    previousAsAt: day("2018-05-08"),
    expectedSince: day("2018-05-21"),
    during: null,
  });
  return { month, report: exceptionReport(record, "Programme Board", month) };
}

const rowsIn = (blocks: readonly NoteBlock[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

describe("the exception report", () => {
  const { month, report } = reportOf(plan);
  const exceptions = report.sections.find(
    ({ title }) => title === "Exceptions",
  );
  const rows = rowsIn(exceptions?.blocks ?? []);

  it("has every exception of the Board's month once, and the rest of the 61 in one sentence", () => {
    expect(rows.map(([action = ""]) => action.split(" ")[0])).toEqual(
      month.exceptions.map(({ action }) => action.ref),
    );
    const rest = 61 - month.exceptions.length;
    expect(JSON.stringify(exceptions?.blocks)).toContain(
      `The other ${rest} actions give no exception to report.`,
    );
  });

  it("says of the slippage why it is listed, who answers for it and what is done", () => {
    const slipped = rows.find(([action]) => action?.startsWith("2.2 "));
    expect(slipped?.[1]).toBe("Strategic Director of Corporate Resources");
    expect(slipped?.[2]).toBe("R Off target");
    expect(slipped?.[3]).toContain("it was due by 31 March 2018");
    expect(slipped?.[4]).toContain("Directors meet each week");
  });

  it("names the eight dates that wait", () => {
    const waiting = report.sections.find(({ title }) =>
      title.startsWith("Dates that wait"),
    );
    const [bullets] = waiting?.blocks ?? [];
    expect(bullets?.kind === "bullets" && bullets.items).toHaveLength(8);
  });

  it("is a page that runs nothing, with header cells, readable narrow and in print", () => {
    const page = minuteNoteHtml(report);
    expect(page).toContain('<th scope="col">Why it is listed</th>');
    expect(page).toContain("width=device-width");
    expect(page).toContain("@media print");
    expect(page).not.toContain("<script");
  });

  it("gives away neither the title nor the words of an exempt action", () => {
    const record = {
      ...plan,
      actions: plan.actions.map((one) =>
        one.ref === "2.2" ? { ...one, title: "SECRETTITLE", exempt: "3" } : one,
      ),
    };
    const page = minuteNoteHtml(reportOf(record).report);
    expect(page).not.toContain("SECRETTITLE");
    expect(page).not.toContain("Directors meet each week");
    expect(page).toContain("2.2 (title withheld: exempt)");
  });
});

it("of a plan without exceptions says so", () => {
  const { report } = reportOf({
    ...plan,
    actions: [],
    updates: [],
    revisions: [],
  });
  expect(JSON.stringify(report.sections)).toContain(
    "There is no exception to report.",
  );
});

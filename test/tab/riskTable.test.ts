import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { riskMapRecord } from "../../src/localTenant/samplePlans/riskMap.ts";
import { sampleDates } from "../../src/localTenant/samplePlans/dates.ts";
import { riskTable, sectionTitle } from "../../src/tab/risks/riskTable.ts";
import { anAction, anOverview } from "./builders.ts";

const record = riskMapRecord(sampleDates(day("2008-11-05"), null));
const today = day("2008-11-05");
const overview = anOverview({
  themes: record.themes,
  actions: record.actions,
});

describe("the council's table of risks", () => {
  const table = riskTable(overview, record, today);

  test("comes out as typed by hand: 19 risks, 12 sections, 46 links", () => {
    expect(table.summary).toBe(
      "19 risks, 12 sections that answer them, 46 links.",
    );
    expect(table.cross.footnotes).toHaveLength(1);
  });

  test("the other way round the counts are the council's", () => {
    const counts = Object.fromEntries(
      table.cross.sections.map((one) => [one.code, one.risks.length]),
    );
    expect(counts).toMatchObject({
      FP4: 7,
      FP1: 6,
      FP2: 5,
      PR1: 5,
      FP3: 4,
      HROD2: 4,
      CP3: 3,
      PR2: 3,
      HROD1: 3,
      HROD3: 3,
      PR4: 2,
      HROD4: 1,
    });
  });

  test("names what to look at in words", () => {
    expect(table.findings).toContain(
      "KO5, KO6, KO7 and KO14 are covered by one section only.",
    );
    expect(sectionTitle(table.cross, "FP1")).toBe("FP1: Managing Finances");
  });

  test("a risk that leans on a section with an action past its date says so", () => {
    const theme = record.themes.find((one) => one.code === "PR2");
    const late = anAction("PR2.1", {
      ...(theme ? { themeId: theme.id } : {}),
      current: { inForce: day("2008-10-31") },
    });
    const slipping = riskTable(
      anOverview({ themes: record.themes, actions: [late] }),
      record,
      today,
    );
    expect(inEnglish(slipping.leaning.get("KO4")?.words ?? "")).toBe(
      "KO4 relies on 2 sections, 1 slipping (PR2)",
    );
  });
});

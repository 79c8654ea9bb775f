// The sample plans say what the real reports say, on any day they are moved to.
import { describe, expect, it } from "vitest";
import {
  day,
  dayIn,
  type Instant,
} from "../../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { position } from "../../../src/domain/history/position.ts";
import {
  corporatePlanAsReported,
  corporatePlanRecord,
  corporateReportDay,
} from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { sampleDates } from "../../../src/localTenant/samplePlans/dates.ts";
import { sampleRecords } from "../../../src/localTenant/samplePlans/load.ts";

describe("the corporate plan", () => {
  it("stands as the report of June 2018 says: 17, 41, 1, 2 of 61", () => {
    const now = position(historyOf(corporatePlanAsReported()), {
      asAt: corporateReportDay,
    });
    expect(now.counts).toEqual({
      completed: 17,
      inProgress: 41,
      slippage: 1,
      notStarted: 2,
      suspended: 0,
      total: 61,
    });
    expect(now.awaiting.map(({ ref }) => ref)).toEqual([
      "1.5",
      "2.5",
      "4.1",
      "4.2",
      "4.4",
      "4.5",
      "7.6",
      "8.2",
    ]);
    expect(now.overdue).toEqual(["2.2", "4.2", "7.6"]);
  });

  it("never says of what is past its date that it is on course", () => {
    const record = corporatePlanAsReported();
    const dueOf = new Map(
      record.actions.map(({ id, due }) => [id, due?.end ?? null]),
    );
    const late = record.updates.filter(({ actionId, effective }) => {
      const due = dueOf.get(actionId) ?? null;
      return due !== null && effective > due;
    });
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ note }) => note?.includes("On course"))).toEqual([]);
  });

  it.each([
    "2026-11-22",
    "2026-11-18",
    "2027-02-28",
    "2028-02-29",
    "2027-03-01",
  ])(
    "says the same when moved to %s, and nothing in it is after that day",
    (today) => {
      const dates = sampleDates(corporateReportDay, day(today));
      const record = corporatePlanRecord(dates);
      const now = position(historyOf(record), { asAt: dates.asAt });
      expect(now.counts).toMatchObject({ completed: 17, total: 61 });
      expect(now.overdue).toEqual(["2.2", "4.2", "7.6"]);
      expect(dates.asAt <= day(today)).toBe(true);
      const latest = record.updates
        .flatMap((one) => [one.effective, dayIn(one.recorded as Instant)])
        .toSorted()
        .at(-1);
      expect((latest ?? "") <= today).toBe(true);
    },
  );

  it("says once that it is invented, and no title, theme or note says it again", () => {
    const { plan, themes, actions, updates } = corporatePlanAsReported();
    expect(plan.sample).toBe(true);
    expect(actions.filter((action) => action.placeholder)).toHaveLength(31);
    const words = [
      ...themes.map(({ title }) => title),
      ...actions.map(({ title }) => title),
      ...updates.flatMap(({ note, reportText }) => [note, reportText]),
    ];
    for (const said of words)
      expect(said ?? "").not.toMatch(/placeholder|invented/i);
  });

  it("has words for publication that were signed off, and a corrective action for what slips", () => {
    const { updates } = corporatePlanAsReported();
    expect(
      updates.filter(({ kind }) => kind === "signOff").length,
    ).toBeGreaterThanOrEqual(17);
    expect(updates.some((one) => one.correctiveAction)).toBe(true);
  });
});

describe("the sample plans", () => {
  it("have ids that are the same on every machine and never twice", () => {
    const ids = (today: string) =>
      sampleRecords(day(today)).flatMap((record) => [
        record.plan.id,
        ...record.actions.map((action) => action.id),
        ...record.themes.map((theme) => theme.id),
        ...record.posts.map((post) => post.id),
        ...record.updates.map((update) => update.id),
        ...record.risks.map((risk) => risk.id),
      ]);
    const once = ids("2026-11-22");
    expect(new Set(once).size).toBe(once.length);
    expect(ids("2026-11-22")).toEqual(once);
  });

  it("hold 5 headline actions and 31 items in 5 themes, and 19 risks over 12 sections", () => {
    const [, senior, risks] = sampleRecords(null);
    const refs = senior?.actions.map((action) => action.ref) ?? [];
    expect(refs.filter((ref) => ref.startsWith("H"))).toHaveLength(5);
    expect(refs.filter((ref) => !ref.startsWith("H"))).toHaveLength(31);
    expect(risks?.themes).toHaveLength(12);
    expect(risks?.risks).toHaveLength(19);
    expect(risks?.risks.flatMap((risk) => risk.refsAsWritten)).toHaveLength(46);
  });
});

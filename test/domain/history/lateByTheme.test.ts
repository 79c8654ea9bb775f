// Late and re-dated by theme: the same figures as the position, a line a theme in the plan's order.
import { expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { themesInOrder } from "../../../src/domain/planLife/draft/draftEdits.ts";
import { anAction, plan } from "../historyWorld.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { lateByTheme } from "../../../src/domain/history/lateByTheme.ts";

it("adds up to the June 2018 report: 61 actions, and the three past their date in the themes they belong to", () => {
  const record = corporatePlanAsReported();
  const titles = themesInOrder(record.themes).map(({ title }) => title);
  const asAt = day("2018-06-01");
  const lines = lateByTheme(historyOf(record), titles, { asAt, knownAt: asAt });
  expect(lines.map(({ theme }) => theme)).toEqual(titles);
  expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(61);
  const late = lines.filter((one) => one.late > 0);
  expect(late.reduce((sum, one) => sum + one.late, 0)).toBe(3);
  // 2.2, 4.2 and 7.6.
  expect(late.map(({ theme }) => titles.indexOf(theme) + 1)).toEqual([2, 4, 7]);
  expect(lines.every(({ moved }) => moved === 0)).toBe(true);
});

it("counts what is in the plan on the day, late and re-dated, and what has no theme last", () => {
  const history = plan(
    [
      anAction("1.1"),
      anAction("1.2"),
      anAction("1.3"),
      anAction("1.4"),
      anAction("2.1", { theme: "" }),
    ],
    "1.1 2018-05-01 endorse 2018-12-31",
    "1.2 2018-05-01 propose 2018-12-31",
    "1.2 2018-05-02 reject 2018-12-31",
    "1.3 2018-05-02 reject 2018-12-31",
    "1.4 2018-05-03 withdraw",
  );
  const asAt = day("2018-07-01");
  expect(
    lateByTheme(history, ["Finance", "Empty"], { asAt, knownAt: asAt }),
  ).toEqual([
    { theme: "Finance", late: 2, moved: 1, total: 3 },
    { theme: "", late: 1, moved: 0, total: 1 },
  ]);
});

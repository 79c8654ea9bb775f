import { expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Milestone } from "../../src/domain/plan/milestone.ts";
import { milestoneRows } from "../../src/tab/reading/milestoneRows.ts";
import { aTimeline, thePlan, today } from "./builders.ts";

const log = { updates: [], revisions: [], decisions: [] };
const milestone = (order: number, over: Partial<Milestone>): Milestone => ({
  id: asId(`milestone-${order}`),
  planId: thePlan.id,
  actionId: asId("action-1.1"),
  title: `Step ${order}`,
  due: null,
  owner: null,
  order,
  reached: null,
  addedAt: null,
  reachedAt: null,
  ...over,
});

test("milestones stand in their order, late ones say so, undated ones keep their words", () => {
  const rows = milestoneRows(
    [
      milestone(3, { due: aTimeline("TBC", null) }),
      milestone(1, {
        reached: day("2018-05-03"),
        due: aTimeline("April 2018", day("2018-04-30")),
      }),
      milestone(2, { due: aTimeline("May 2018", day("2018-05-31")) }),
    ],
    log,
    () => null,
    today,
  );
  expect(rows.map((row) => [row.when, row.late])).toEqual([
    ["Reached 3 May 2018", false],
    [expect.stringContaining("May 2018"), true],
    ["TBC", false],
  ]);
});

// Plans side by side: whichever way they are grouped they sum to the same, and each plan's numbers are its own position's.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  placedOn,
  sideBySide as grouped,
  sideFigures,
  sideGroups,
} from "../../../src/domain/portfolio/portfolio.ts";
import type {
  PlanSide,
  SideGroup,
} from "../../../src/domain/portfolio/portfolio.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { withdrawAction } from "../../../src/domain/planLife/control/changeControl.ts";
import { position } from "../../../src/domain/history/position.ts";
import { storiedPlans } from "../../ask/storiedPlans.ts";
import { after, context, id, plan, why } from "../planWorld.ts";
import { aPlan, aPost, monitoring } from "../ruleWorld.ts";

const sideBySide = (
  plans: readonly PlanSide[],
  by: SideGroup,
  asAt: CalendarDate,
) =>
  grouped(
    plans.map(({ record }) => record.plan),
    plans.flatMap((plan) => placedOn(plan, asAt)),
    by,
  );

const sides = storiedPlans().map((record) => ({ record, windows: [] }));
const days = ["2026-03-31", "2026-08-31", "2026-11-24"].map(day);

describe("over the three sample plans", () => {
  test.each(days)("at %s each plan's numbers are its position's", (asAt) => {
    const { lines } = sideBySide(sides, "plan", asAt);
    for (const { record } of sides) {
      const at = position(historyOf(record), { asAt });
      const line = lines.find(({ name }) => name === record.plan.title);
      const refs = (figure: "late" | "waiting") =>
        line?.figures[figure].map(({ ref }) => ref) ?? [];
      expect(line?.figures.total.length ?? 0).toBe(at.counts.total);
      expect(line?.figures.completed.length ?? 0).toBe(at.counts.completed);
      expect(refs("late")).toEqual(at.overdue);
      expect(refs("waiting")).toEqual(at.awaiting.map(({ ref }) => ref));
    }
  });

  test("on any day every grouping sums to the same, and no action is counted twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), (asAt) => {
        for (const by of sideGroups) {
          const { lines, all } = sideBySide(sides, by, asAt);
          for (const figure of sideFigures) {
            const ids = lines
              .flatMap((line) => line.figures[figure])
              .map((one) => one.id as string);
            expect(ids.toSorted(), `${by} ${figure}`).toEqual(
              all.figures[figure].map((one) => one.id as string).toSorted(),
            );
            expect(new Set(ids).size).toBe(ids.length);
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

const other = (record: PlanRecord): PlanRecord => ({
  ...record,
  plan: aPlan({ id: asId("plan-2"), title: "SEND plan", shortName: "SEND" }),
  posts: [aPost(monitoring, "MONITORING  officer")],
});
const asAt = day("2018-06-04");
const two = (first: PlanRecord, second: PlanRecord) =>
  [first, second].map((record) => ({ record, windows: [] }));

describe("two plans with one reference", () => {
  const [first, second] = [plan(["1.1", "1.2"]), other(plan(["1.1"]))];

  it("are two actions, each said with its plan", () => {
    const { all } = sideBySide(two(first, second), "plan", asAt);
    expect(all.figures.total.map((one) => `${one.plan} ${one.ref}`)).toEqual([
      "CIP 1.1",
      "CIP 1.2",
      "SEND 1.1",
    ]);
  });

  it("a post of one name is one post, however it is written", () => {
    const { lines } = sideBySide(two(first, second), "post", asAt);
    expect(lines.map(({ figures }) => figures.total.length)).toEqual([3]);
  });

  it("one withdrawn in one plan is gone there and counts in the other", () => {
    const gone = after(first, withdrawAction(id("1.1"), why, context(first)));
    const { all } = sideBySide(two(gone, second), "plan", asAt);
    expect(all.figures.total.map((one) => `${one.plan} ${one.ref}`)).toEqual([
      "CIP 1.2",
      "SEND 1.1",
    ]);
  });

  it("two plans of one title stay two lines; a plan without actions is a line of noughts, and no plan is nothing", () => {
    const same = {
      ...second,
      plan: { ...second.plan, title: first.plan.title },
    };
    expect(sideBySide(two(first, same), "plan", asAt).lines.length).toBe(2);
    expect(sideBySide([], "plan", asAt).lines).toEqual([]);
    const empty = sideBySide(two(first, other(plan([]))), "plan", asAt).lines;
    expect(empty.map(({ figures }) => figures.total.length)).toEqual([2, 0]);
    expect(
      sideBySide(two(plan([]), other(plan([]))), "theme", asAt).all.figures
        .total,
    ).toEqual([]);
  });
});

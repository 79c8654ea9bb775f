// Where the points of a measure's chart lie: by days and by value, whatever the numbers.
import { expect, it } from "vitest";
import { measuresIn } from "../../src/domain/measures/measuresAt.ts";
import { pointsOf } from "../../src/tab/measures/chartPoints.ts";
import { measured, read } from "../domain/measures/measuredPlan.ts";
import { plan } from "../domain/planWorld.ts";

function pointsAfter(text: string) {
  const one = measured(plan(["1.1"]));
  const [at] = measuresIn(read(one.record, one.id, text).decisions);
  if (!at) throw new Error("No measure.");
  return pointsOf(at);
}

it("begins with the baseline, leaves out what was read before it, and keeps the distance of days", () => {
  const { points, baseline } = pointsAfter(
    "2017-09-01, 12\n2017-10-11, 8\n2017-10-31, 7.5",
  );
  expect(points.map(({ on }) => on)).toEqual([
    "2017-10-01",
    "2017-10-11",
    "2017-10-31",
  ]);
  const [first, second, third] = points.map(({ x }) => x);
  expect(((second ?? 0) - (first ?? 0)) * 2).toBeCloseTo(
    (third ?? 0) - (second ?? 0),
    0,
  );
  expect(points[0]?.y).toBe(baseline);
});

it("more is higher, and every point and the target lie within the picture", () => {
  const { points, target, height, width } = pointsAfter(
    "2018-01-01, 1000000\n2018-02-01, -5",
  );
  expect(points[1]?.y).toBeLessThan(points[2]?.y ?? 0);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
  expect(target).toBeGreaterThan(0);
});

// A row's number tells when it was added, whatever its moment says.
import { expect, it } from "vitest";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import { outOfOrder } from "../../../src/domain/checks/outOfOrder.ts";

const at = (...moments: string[]) =>
  moments.map((moment, n) => ({
    item: n + 1,
    created: `2026-${moment}:00.000Z` as Instant,
  }));
const found = (...moments: string[]) =>
  outOfOrder(at(...moments)).map(({ row, after }) => [
    row.item,
    after?.slice(5, 16) ?? null,
  ]);

it("nothing is said of rows in their order, also where two are of one moment or none is there", () => {
  expect(found("06-01T10:00", "06-01T10:00", "06-03T09:00")).toEqual([]);
  expect(found()).toEqual([]);
});

it("a row slipped in with an earlier day is found out by the rows before it", () => {
  expect(found("06-01T10:00", "06-05T10:00", "03-01T10:00")).toEqual([
    [3, "06-05T10:00"],
  ]);
});

it("a row that says it comes from the future is found out, and not the honest ones after it", () => {
  expect(
    found("06-01T10:00", "12-24T10:00", "06-05T10:00", "06-06T10:00"),
  ).toEqual([[2, "06-01T10:00"]]);
});

it("a row before all others says nothing of what it came after", () => {
  expect(found("12-24T10:00", "06-05T10:00", "06-06T10:00")).toEqual([
    [1, null],
  ]);
});

it("two servers that are a minute apart accuse nobody", () => {
  expect(found("06-01T10:01", "06-01T10:00", "06-01T10:02")).toEqual([]);
});

it("the order in which rows arrive is no matter", () => {
  const rows = at("06-01T10:00", "06-05T10:00", "03-01T10:00");
  expect(outOfOrder(rows.toReversed()).map(({ row }) => row.item)).toEqual([3]);
});

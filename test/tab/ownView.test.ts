// The table of the council's own columns: sorted and filtered by each kind, from the address and back.
import { describe, expect, it } from "vitest";
import type { OwnColumn } from "../../src/domain/plan/ownColumns.ts";
import {
  nothingIn,
  ownRows,
  ownViewText,
  readOwnView,
} from "../../src/tab/plan/ownView.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { anAction, anOverview, thePlan, today } from "./builders.ts";

const columns: readonly OwnColumn[] = [
  { key: "cost", title: "Cost", kind: "money" },
  { key: "start", title: "Start", kind: "date" },
  { key: "grant", title: "Grant", kind: "choice", choices: ["Won", "Bid"] },
  { key: "ward", title: "Ward", kind: "text" },
  { key: "old", title: "Old", kind: "text", retired: true },
];
const plan = { ...thePlan, columns };
const rows = planRows(
  anOverview({
    plan,
    actions: [
      anAction("1.1", { own: { cost: "900", grant: "Bid", ward: "North" } }),
      anAction("1.2", { own: { old: "x" } }),
      anAction("1.3", {
        own: { cost: "10000", start: "2019-01-02", grant: "Won" },
      }),
      anAction("1.4", {
        own: { cost: "900", start: "2018-12-31", ward: "north east" },
      }),
    ],
  }),
  today,
);
const refs = (asked: string) =>
  ownRows(rows, plan, readOwnView(asked)).map(({ action }) =>
    String(action.ref),
  );

describe("the table of a council’s own columns", () => {
  it("sorts money as money, days as days and choices in their order, and what is empty comes last either way", () => {
    expect(refs("sort=cost")).toEqual(["1.1", "1.4", "1.3", "1.2"]);
    expect(refs("sort=-cost")).toEqual(["1.3", "1.1", "1.4", "1.2"]);
    expect(refs("sort=start").slice(0, 2)).toEqual(["1.4", "1.3"]);
    expect(refs("sort=grant").slice(0, 2)).toEqual(["1.3", "1.1"]);
  });

  it("shows what is chosen, what is empty, or what holds the words as they are read", () => {
    expect(refs("grant=Bid")).toEqual(["1.1"]);
    expect(refs(`grant=${nothingIn}`)).toEqual(["1.2", "1.4"]);
    expect(refs("ward=NORTH")).toEqual(["1.1", "1.4"]);
    expect(refs("cost=%C2%A310%2C000")).toEqual(["1.3"]);
    expect(refs("start=december&cost=900")).toEqual(["1.4"]);
  });

  it("asks nothing of a column that is retired or gone, and reads back what it wrote into the address", () => {
    expect(refs("old=y&gone=z&sort=gone")).toHaveLength(4);
    const asked = {
      sort: "cost",
      descending: true,
      only: new Map([["ward", "A & B=C"]]),
    };
    expect(readOwnView(ownViewText(asked))).toEqual(asked);
    expect(ownViewText(readOwnView(null))).toBeNull();
  });
});

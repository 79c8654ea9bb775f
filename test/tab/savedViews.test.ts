// A view kept by name opens again as it was, is one person's own, and is refused where there is nothing to keep.
import { describe, expect, it } from "vitest";
import type { Me } from "../../src/sharepoint/people/people.ts";
import { plainView } from "../../src/tab/address/address.ts";
import {
  addressKept,
  keepViews,
  refuseName,
  savedViews,
  viewKept,
  withoutView,
  withView,
} from "../../src/tab/plan/savedViews.ts";
import type { View } from "../../src/tab/address/address.ts";

const person = (email: string): Me => ({
  person: { objectId: null, email, name: email },
  siteUserId: 7,
  rights: {
    roles: [],
    mayReport: false,
    mayEditActions: false,
    mayDecide: false,
    mayAdminister: false,
  },
});
const view: View = {
  ...plainView,
  theme: "theme-4",
  status: "slippage",
  sort: "due",
  descending: true,
  group: "post",
  show: "timeline",
  scale: "quarter",
};
const saved = (name: string, one = view) => ({
  name,
  address: addressKept("p1", one),
});

describe("a view kept by name", () => {
  it("opens with its theme, filters, order, groups and timeline as they were, without what was open beside it", () => {
    expect(
      viewKept(saved("Late", { ...view, action: "a1", drawer: "year" })),
    ).toEqual(view);
  });

  it("is there again for the person who kept it, in that plan, and for nobody else", () => {
    const me = person("hof@council.example");
    keepViews(me, "p1", withView([], saved("Late")));
    expect(savedViews(me, "p1")).toEqual([saved("Late")]);
    expect(savedViews(me, "p2")).toEqual([]);
    expect(savedViews(person("ceo@council.example"), "p1")).toEqual([]);
  });

  it("takes the place of another of the same name, and goes when it is removed", () => {
    const other = saved("Late", { ...plainView, due: "overdue" });
    const both = withView(withView([saved("Mine")], saved("Late")), other);
    expect(both).toEqual([other, saved("Mine")]);
    expect(withoutView(both, "Late")).toEqual([saved("Mine")]);
  });

  it.each([
    ["", view, "Give the view a name, such as “Late in my themes”."],
    ["x".repeat(61), view, "The name is too long. Use at most 60 characters."],
    [
      "All",
      { ...plainView, action: "a1" },
      "This is the plan as it opens. Choose filters, an order or a theme first.",
    ],
    ["Late", view, null],
  ])("named “%s” is answered: %#", (name, one, words) => {
    expect(refuseName(name, one)).toBe(words);
  });
});

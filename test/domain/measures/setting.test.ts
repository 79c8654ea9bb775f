// A measure is set, changed and dropped by entries with a reason; what cannot be compared is refused.
import { describe, expect, it } from "vitest";

import { day } from "../../../src/domain/values/calendarDate.ts";

import {
  dropMeasure,
  setMeasure,
} from "../../../src/domain/measures/measureRules.ts";
import {
  measuresAt,
  measuresIn,
} from "../../../src/domain/measures/measuresAt.ts";

import { context, id, plan } from "../planWorld.ts";
import {
  accepted,
  aPlan,
  author,
  boardMember,
  instant,
  lead,
  officer,
  refused,
} from "../ruleWorld.ts";
import {
  cutOf,
  measured,
  read,
  sickness,
  withEntries,
} from "./measuredPlan.ts";

describe("a measure is set and kept", () => {
  const record = plan(["1.1", "1.2"]);

  it.each([
    ["noPlace", { actionId: null }],
    ["noPlace", { actionId: id("9.9") }],
    ["noTitle", { title: " " }],
    ["noUnit", { unit: "" }],
    ["notANumber", { baseline: "about nine" }],
    ["notANumber", { baseline: "" }],
    ["otherUnit", { baseline: "9.1 weeks" }],
    ["noSuchDay", { baselineOn: "2018-02-30" }],
    ["inFuture", { baselineOn: "2018-06-05" }],
    ["wrongWay", { target: "10" }],
    ["wrongWay", { better: "higher" as const }],
    ["noTarget", { target: "" }],
    ["noSuchDay", { targetBy: "" }],
    ["backwards", { targetBy: "2017-09-30" }],
    ["tooLong", { title: "x".repeat(201) }],
  ])("%s: %o", (because, over) => {
    expect(
      refused(setMeasure({ ...sickness, ...over }, context(record))).because,
    ).toBe(because);
  });

  it("not twice under one name beside one action", () => {
    const one = measured(record);
    const again = { ...sickness, title: sickness.title.toUpperCase() };
    expect(refused(setMeasure(again, context(one.record))).because).toBe(
      "sameTitle",
    );
    accepted(
      setMeasure({ ...again, actionId: id("1.2") }, context(one.record)),
    );
  });

  it("keeps its unit once it was read: other units are another measure", () => {
    const one = measured(record);
    const other = { ...sickness, id: one.id, unit: "hours", reason: "Better." };
    const changed = withEntries(one.record, [
      accepted(
        setMeasure({ ...other, target: "", targetBy: "" }, context(one.record)),
      ),
    ]);
    expect(measuresIn(changed.decisions)[0]?.measure.unit).toBe("hours");
    const was = read(one.record, one.id, "2018-04-01, 8");
    expect(refused(setMeasure(other, context(was))).because).toBe("otherUnit");
    expect(
      refused(
        setMeasure({ ...sickness, id: one.id, target: "6" }, context(was)),
      ).because,
    ).toBe("noReason");
  });

  it("counts no longer once it was dropped, and did before", () => {
    const one = measured(
      record,
      {},
      { today: day("2018-05-01"), now: instant("2018-05-01T09:00:00Z") },
    );
    const drop = accepted(
      dropMeasure(
        { id: one.id, reason: "Not kept any more." },
        context(one.record),
      ),
    );
    const dropped = withEntries(one.record, [drop]);
    const at = (asAt: string) =>
      measuresAt(dropped.decisions, cutOf(asAt), "Europe/London").length;
    expect([at("2018-04-30"), at("2018-06-03"), at("2018-06-04")]).toEqual([
      0, 1, 0,
    ]);
  });

  it.each([
    ["an officer", officer, "notYours"],
    ["an author", author, "notYours"],
    ["the Board", boardMember, "notYours"],
    ["a lead", lead, null],
  ] as const)("%s sets none, unless they lead: %s", (_, actor, because) => {
    const answer = setMeasure(sickness, context(record, { actor }));
    expect(answer.ok ? null : answer.because).toBe(because);
  });

  it("not in a closed plan", () => {
    const closed = { ...record, plan: aPlan({ state: "closed" }) };
    expect(refused(setMeasure(sickness, context(closed))).because).toBe(
      "planClosed",
    );
  });
});

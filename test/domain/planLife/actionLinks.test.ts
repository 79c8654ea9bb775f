import { describe, expect, test } from "vitest";
import {
  linkAction,
  openParts,
  shownStatus,
  supersededBy,
  unlinkAction,
} from "../../../src/domain/planLife/actions/actionLinks.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { newDecision } from "../../../src/domain/rules/change.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  accepted,
  administrator,
  anAction,
  aWorld,
  officer,
  ref,
  refused,
} from "../ruleWorld.ts";

const june = "2018-06-04";

describe("links between actions", () => {
  const one = anAction({ ref: ref("1") });
  const two = anAction({ ref: ref("2") });

  test("part of and same as never close a ring", () => {
    const linked = accepted(linkAction(two, "partOf", one.id, [one, two]));
    expect(
      refused(linkAction(one, "partOf", two.id, [one, linked])).because,
    ).toBe("ring");
    expect(refused(linkAction(one, "partOf", one.id, [one])).because).toBe(
      "self",
    );
    expect(
      refused(linkAction(one, "sameAs", asId("none"), [one])).because,
    ).toBe("notInPlan");
    expect(openParts(one.id, [one, linked])).toEqual(["2"]);
    expect(unlinkAction(linked, "partOf").partOf).toBeNull();
  });

  test("“As 1 above” shows the status of 1 until somebody reports on it", () => {
    const done = {
      ...one,
      current: { ...one.current, status: "completed" as const },
    };
    const same = { ...two, sameAs: one.id };
    expect(shownStatus(same, [done, same])).toEqual({
      status: "completed",
      from: "1",
    });
    const lastUpdate = { on: day(june), by: officer.person, note: null };
    const own = { ...same, current: { ...same.current, lastUpdate } };
    expect(shownStatus(own, [done, own])).toEqual({
      status: "inProgress",
      from: null,
    });
    const ring = [{ ...one, sameAs: two.id }, same];
    expect(shownStatus(same, ring).status).toBe("inProgress");
  });

  test("a merged action names the one that took its place", () => {
    const context = aWorld(one).context(administrator, june);
    const merger = newDecision(context, { kind: "merged", into: two.ref });
    expect(supersededBy(one.id, [merger])).toBe("2");
    expect(supersededBy(two.id, [merger])).toBeNull();
  });
});

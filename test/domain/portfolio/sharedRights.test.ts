// Who may what in a plan that has an action of another: nobody gains a right, or reads more, by what that other plan says of them.
import { describe, expect, it, test } from "vitest";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { readsWithin, withheld } from "../../../src/domain/readableActions.ts";
import { membersRecord } from "../../../src/domain/readableByMembers.ts";
import { mayOverride } from "../../../src/domain/rights/overriding.ts";
import { actorIn } from "../../../src/domain/rights/roles.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { anAction, aPerson, ref } from "../ruleWorld.ts";
import { corporate, read, second, shared } from "./sharedWorld.ts";

const home = corporate();

describe("whoever is somebody in the home", () => {
  const chair = aPerson("Chair");
  const holding = {
    person: chair,
    kind: "permanent" as const,
    from: null,
    to: null,
  };
  const there: PlanRecord = {
    ...home,
    posts: home.posts.map((one) => ({
      ...one,
      statutoryRole: "monitoringOfficer" as const,
      holders: [holding],
    })),
    bodies: home.bodies.map((one) => ({ ...one, kind: "board" as const })),
  };
  const bare = { ...second(home), posts: [], bodies: [] };
  const record = read(there, bare);

  it("is named in the second plan and has no right there by a post that plan has not", () => {
    expect(record.posts.map(({ title }) => title)).toContain(
      "Monitoring Officer",
    );
    const actor = actorIn(
      { ...record, person: chair, byRights: ["member"] },
      shared(record),
      day("2018-06-04"),
    );
    expect(actor.posts).toEqual([]);
    expect(readsWithin(actor)).toBe(false);
    expect(mayOverride(actor, record.posts)).toBe(false);
  });

  test("its Board is not the second plan's, and may agree nothing there", () => {
    expect(
      record.bodies.map(({ title, kind, mayAgree: power }) => [
        title,
        kind,
        power,
      ]),
    ).toEqual([["Audit and Accounts Committee", "other", { kind: "none" }]]);
  });

  test("what is exempt at home is shown to no elected member by the second plan, whatever that plan shows its own", () => {
    const exempt = {
      ...there,
      actions: there.actions.map((one) => ({ ...one, exempt: "3" })),
    };
    const open = {
      ...bare,
      plan: { ...bare.plan, membersReadExempt: true },
      actions: [...bare.actions, anAction({ ref: ref("5.1"), exempt: "3" })],
    };
    const [other, own] = membersRecord(read(exempt, open)).actions;
    expect([other?.title, own?.title]).toEqual([
      withheld,
      "Explore a four-yearly election cycle",
    ]);
    expect(
      membersRecord({
        ...exempt,
        plan: { ...exempt.plan, membersReadExempt: true },
      }).actions[0]?.title,
    ).not.toBe(withheld);
  });
});

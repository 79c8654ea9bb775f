// My actions: what needs me now, what waits for others, what is done.
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import {
  myGroups,
  standingElsewhere,
  whyNow,
} from "../../src/tab/myActions/myGroups.ts";
import { owedIn } from "../../src/tab/myActions/owed.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { defaultReminderSettings } from "../../src/domain/reminding/reminderSettings.ts";
import { anAction, anOverview, aPost, thePlan, today } from "./builders.ts";

const post = aPost("Head of Finance", "A. Holder");
const by = { objectId: null, email: null, name: "A. Holder" };
const fresh = { on: addDays(today, -3), by, note: null };

const owed = owedIn(
  thePlan,
  { settings: defaultReminderSettings, call: null },
  today,
);

function groupsOf(...actions: ReturnType<typeof anAction>[]) {
  const rows = planRows(anOverview({ posts: [post], actions }), today);
  const groups = myGroups(rows, [post.id], owed);
  const refs = (name: keyof typeof groups) =>
    groups[name].map((row) => row.action.ref);
  return {
    late: refs("late"),
    now: refs("now"),
    waiting: refs("waiting"),
    later: refs("later"),
    done: refs("done"),
    groups,
  };
}

const mine = (ref: string, current: Parameters<typeof anAction>[1]) =>
  anAction(ref, { accountable: post.id, ...current });

describe("an action that stands in two plans", () => {
  const there = mine("2.3", {});
  const shared = {
    ...mine("4.1", {}),
    carriedFrom: { planId: thePlan.id, plan: thePlan.title, ref: there.ref },
    home: there.id,
  };
  const send = { ...thePlan, shortName: "SEND" };

  it("is listed once, at home, and says its reference in the other", () => {
    expect(Object.values(groupsOf(there).groups).flat()).toHaveLength(1);
    expect(Object.values(groupsOf(shared).groups).flat()).toEqual([]);
    const also = standingElsewhere([
      { plan: thePlan, actions: [there] },
      { plan: send, actions: [shared] },
    ]);
    expect([...also]).toEqual([[there.id, ["SEND 4.1"]]]);
  });

  it("is said of no plan that has let it go", () => {
    const gone = {
      ...shared,
      current: { ...shared.current, status: "withdrawn" as const },
    };
    expect(standingElsewhere([{ plan: send, actions: [gone] }]).size).toBe(0);
  });
});

describe("my actions", () => {
  it("stand in the group that says who must move next", () => {
    const { late, now, waiting, later, done } = groupsOf(
      mine("1", { current: { inForce: day("2018-05-01"), lastUpdate: fresh } }),
      mine("2", { current: { inForce: day("2018-12-01"), lastUpdate: fresh } }),
      mine("3", { current: { inForce: day("2018-12-01"), lastUpdate: null } }),
      mine("4", { current: { claimed: true, inForce: day("2018-05-01") } }),
      mine("5", {
        current: {
          awaiting: { to: null, proposedOn: today },
          inForce: day("2018-05-01"),
          lastUpdate: fresh,
        },
      }),
      mine("6", { current: { status: "completed" } }),
      mine("7", { current: { status: "withdrawn" } }),
      anAction("8", { current: { inForce: day("2018-05-01") } }),
    );
    expect({ late, now, waiting, later, done }).toEqual({
      late: ["1"],
      now: ["3"],
      waiting: ["4", "5"],
      later: ["2"],
      done: ["6"],
    });
  });

  it("a late action reported on today needs nothing more today, and is still late and not coming up", () => {
    const { late, now, later, groups } = groupsOf(
      mine("1", {
        current: {
          inForce: day("2018-05-01"),
          lastUpdate: { ...fresh, on: today },
        },
      }),
    );
    expect([late, now, later]).toEqual([["1"], [], []]);
    const [row] = groups.late;
    expect(row && whyNow(row, today, owed)).toBe("31 days late");
  });

  it("says why each needs me", () => {
    const { groups } = groupsOf(
      mine("1", { current: { inForce: day("2018-05-01"), lastUpdate: fresh } }),
      mine("2", { current: { inForce: today, lastUpdate: fresh } }),
      mine("3", {
        current: { lastUpdate: { ...fresh, on: addDays(today, -40) } },
      }),
    );
    expect(
      [...groups.late, ...groups.now].map((row) => whyNow(row, today, owed)),
    ).toEqual(["31 days late", "Due today", "No update for 40 days"]);
  });
});

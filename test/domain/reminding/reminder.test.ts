// Who is told what on which day: the rules as tables.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan, monitoring, on } from "../ruleWorld.ts";

import {
  actionWith,
  chief,
  due,
  lead,
  officer,
  post,
  said,
  second,
} from "../reminderWorld.ts";

// 28 September 2018 is a Friday; the month's last day is a Sunday.
describe("an action due on Friday 28 September 2018", () => {
  const actions = [actionWith({}, { due: on("2018-09-28") })];
  it.each([
    ["2018-09-20", []],
    ["2018-09-21", ["Ann Officer: dueSoon"]],
    ["2018-09-27", ["Ann Officer: dueSoon"]],
    ["2018-09-28", ["Ann Officer: dueToday"]],
    ["2018-09-29", []],
    ["2018-10-01", ["Ann Officer: late"]],
    ["2018-10-05", ["Chief Executive: escalatedToLead", "Ann Officer: late"]],
    [
      "2018-10-19",
      [
        "Board Chair: escalatedToBoard",
        "Chief Executive: escalatedToLead",
        "Ann Officer: late",
      ],
    ],
  ])("on %s brings %j", (today, wanted) => {
    expect(said(due(today, { actions })).toSorted()).toEqual(wanted.toSorted());
  });

  it("is chased again every five working days, and only then", () => {
    const keys = (today: string) =>
      due(today, { actions, settings: { escalateToLeadDays: null } }).digests[0]
        ?.reminders[0]?.key;
    expect(keys("2018-10-01")).toBe(keys("2018-10-05"));
    expect(keys("2018-10-08")).not.toBe(keys("2018-10-05"));
  });
});

describe("nobody is chased about", () => {
  it.each([
    ["a completed action", { status: "completed" }],
    ["a withdrawn action", { status: "withdrawn" }],
    ["a suspended action", { status: "suspended" }],
    [
      "an action updated today",
      { lastUpdate: { on: day("2018-10-01"), by: officer, note: null } },
    ],
    [
      "an action whose later date is with the Board",
      { awaiting: { to: day("2018-12-31"), proposedOn: day("2018-09-20") } },
    ],
  ] as const)("%s", (_name, current) => {
    expect(
      said(
        due("2018-10-01", {
          actions: [actionWith(current, { due: on("2018-09-28") })],
        }),
      ),
    ).toEqual([]);
  });

  it("an action that another plan is home to: its people hear of it once, from there", () => {
    const action = actionWith({}, { due: on("2018-09-28") });
    expect(said(due("2018-10-01", { actions: [action] }))).not.toEqual([]);
    const shared = {
      ...action,
      carriedFrom: {
        planId: asId<"Plan">("home"),
        plan: "Corporate Plan",
        ref: action.ref,
      },
      home: asId<"Action">("home-2.3"),
    };
    expect(said(due("2018-10-01", { actions: [shared] }))).toEqual([]);
  });

  it("anything on a weekend, a bank holiday or the council's own closed day", () => {
    const actions = [actionWith({}, { due: on("2018-12-20") })];
    expect(said(due("2018-12-25", { actions }))).toEqual([]);
    expect(
      said(
        due("2018-12-28", { actions, settings: { localDays: ["2018-12-28"] } }),
      ),
    ).toEqual([]);
    expect(said(due("2018-12-28", { actions }))).not.toEqual([]);
  });

  it("a plan that is a draft or closed", () => {
    for (const state of ["draft", "approved", "closed"] as const)
      expect(
        said(
          due("2018-10-01", {
            actions: [actionWith({}, { due: on("2018-09-28") })],
            over: { plan: aPlan({ state }) },
          }),
        ),
      ).toEqual([]);
  });
});

describe("a claim waits", () => {
  it("for the lead, and not for the officer who made it", () => {
    const actions = [actionWith({ claimed: true }, { due: on("2018-09-28") })];
    expect(said(due("2018-10-01", { actions }))).toEqual([
      "Chief Executive: claimWaiting",
    ]);
  });

  it("for nobody, and says so, when whoever claims is also the lead and holds the post above", () => {
    const director = asId<"Post">("director");
    const claimant = [
      actionWith({
        claimed: true,
        lastUpdate: { on: day("2018-09-28"), by: chief, note: null },
      }),
    ];
    const above = (people: Parameters<typeof post>[1]) => [
      post(monitoring, [officer]),
      post(lead, [chief], { reportsTo: director }),
      post(director, people),
    ];
    const run = due("2018-10-01", { actions: claimant, posts: above([chief]) });
    expect(said(run)).toEqual([]);
    expect(run.troubles.map(({ kind }) => kind)).toEqual(["noOwner"]);
    expect(
      said(
        due("2018-10-01", { actions: claimant, posts: above([chief, second]) }),
      ),
    ).toEqual(["Bob Officer: claimWaiting"]);
  });

  it("for the plan owner when the lead is the one who claims", () => {
    const actions = [
      actionWith(
        {
          claimed: true,
          lastUpdate: { on: day("2018-09-28"), by: chief, note: null },
        },
        {},
      ),
    ];
    const settings = {
      planOwner: { objectId: "owner", email: null, name: "Plan Owner" },
    };
    expect(said(due("2018-10-01", { actions, settings }))).toEqual([
      "Plan Owner: claimWaiting as planOwner",
    ]);
  });
});

describe("when nothing was reported or agreed", () => {
  it("asks after thirty days, and again after sixty", () => {
    const actions = [actionWith({}, { due: on("2019-12-31") })];
    expect(said(due("2018-10-02", { actions }))).toEqual([]);
    const first = due("2018-10-03", { actions }).digests[0]?.reminders[0];
    expect(first).toMatchObject({
      rule: "noUpdate",
      words: "The last update was on 3 September 2018, 30 days ago.",
    });
    const told = [first?.key ?? ""];
    expect(said(due("2018-10-31", { actions, told }))).toEqual([]);
    expect(said(due("2018-11-02", { actions, told }))).toEqual([
      "Ann Officer: noUpdate",
    ]);
  });

  it("asks about a date nobody has agreed, and never about an open-ended one", () => {
    const unknown = {
      text: "TBC",
      start: null,
      end: null,
      kind: "unknown",
      openEnded: false,
    } as const;
    const recent = {
      lastUpdate: { on: day("2018-09-20"), by: officer, note: null },
    };
    expect(
      said(
        due("2018-10-01", { actions: [actionWith(recent, { due: unknown })] }),
      ),
    ).toEqual(["Ann Officer: dateNotAgreed"]);
    expect(
      said(
        due("2018-10-01", {
          actions: [
            actionWith(recent, {
              due: { ...unknown, kind: "open-ended", openEnded: true },
            }),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("opens and closes the month's window", () => {
    const settings = { updateWindow: { opens: 1, closes: 5 } };
    const actions = [
      actionWith(
        { lastUpdate: { on: day("2018-09-10"), by: officer, note: null } },
        { due: on("2019-12-31") },
      ),
    ];
    expect(said(due("2018-10-01", { actions, settings }))).toEqual([
      "Ann Officer: windowOpens",
    ]);
    expect(said(due("2018-10-04", { actions, settings }))).toEqual([
      "Ann Officer: windowCloses",
    ]);
    expect(said(due("2018-10-08", { actions, settings }))).toEqual([]);
  });
});

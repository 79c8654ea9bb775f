import { describe, expect, test } from "vitest";
import {
  amendmentsOf,
  asAmended,
  recordAmendment,
} from "../../../src/domain/planLife/draft/amendments.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  goLiveBlockers,
  mayEditBaseline,
  movePlan,
} from "../../../src/domain/planLife/planLife.ts";
import type { MoveDraft } from "../../../src/domain/planLife/planLife.ts";
import type { PlanState } from "../../../src/domain/plan/plan.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  accepted,
  aMeeting,
  anAction,
  aPlan,
  administrator,
  aRecord,
  aTheme,
  committee,
  instant,
  lead,
  newId,
  ref,
  refused,
  written,
} from "../ruleWorld.ts";

const today = day("2018-06-04");

function context(record: PlanRecord, actor = administrator) {
  return { record, actor, today, now: instant("2018-06-04T10:00:00Z"), newId };
}

function planIn(state: PlanState, over: Partial<PlanRecord> = {}): PlanRecord {
  const wentLive =
    state === "draft" || state === "approved" ? null : day("2017-10-01");
  return aRecord({
    plan: aPlan({ state, wentLive }),
    themes: [aTheme("1", "Leadership")],
    actions: [anAction()],
    ...over,
  });
}

const why = { reason: "As agreed." };
const approval = {
  ...why,
  body: committee,
  meeting: aMeeting(committee, "2018-06-01"),
  minute: "4",
};

describe("the life of a plan", () => {
  const states: readonly PlanState[] = [
    "draft",
    "approved",
    "live",
    "closing",
    "closed",
  ];
  const allowed = new Set([
    "draft approved",
    "approved live",
    "approved draft",
    "live closing",
    "closing live",
    "closing closed",
  ]);
  const pairs = states.flatMap((from) =>
    states.map((to): [PlanState, PlanState] => [from, to]),
  );

  test.each(pairs)("from %s to %s", (from, to) => {
    // Nothing open, so that only the order of states is under test.
    const done = { ...anAction(), initialStatus: "completed" as const };
    const answer = movePlan(
      { to, ...approval },
      context(planIn(from, { actions: [done] })),
    );
    expect(answer.ok).toBe(allowed.has(`${from} ${to}`));
    if (!answer.ok) refused(answer);
  });

  test("going live freezes the baseline on that day, and a plan taken up again keeps its first day", () => {
    const live = accepted(
      movePlan({ to: "live", ...why }, context(planIn("approved"))),
    );
    expect(live.plan.wentLive).toBe(today);
    expect(refused(mayEditBaseline(live.plan)).because).toBe("baselineFrozen");
    accepted(mayEditBaseline(planIn("draft").plan));
    const again = accepted(
      movePlan({ to: "live", ...why }, context(planIn("closing"))),
    );
    expect(again.plan.wentLive).toBe("2017-10-01");
  });

  test.each<[string, PlanState, MoveDraft]>([
    ["noApproval", "draft", { to: "approved", ...why }],
    ["noApproval", "draft", { to: "approved", ...approval, minute: " " }],
    ["noReason", "live", { to: "closing", reason: "" }],
    [
      "inFuture",
      "draft",
      {
        to: "approved",
        ...approval,
        meeting: aMeeting(committee, "2018-06-05"),
      },
    ],
    ["planClosed", "closed", { to: "live", ...why }],
    ["unplaced", "closing", { to: "closed", ...why }],
  ])("refuses, with the reason %s, from %s %o", (because, state, draft) => {
    expect(refused(movePlan(draft, context(planIn(state)))).because).toBe(
      because,
    );
  });

  test("only the plan administrator moves a plan", () => {
    expect(
      refused(
        movePlan({ to: "closing", ...why }, context(planIn("live"), lead)),
      ).because,
    ).toBe("notYours");
  });

  test("a plan without dates is a good draft and cannot go live", () => {
    const undated = planIn("approved", {
      actions: [
        anAction({ due: null }),
        anAction({ ref: ref("1.6"), due: written("TBC") }),
      ],
    });
    expect(
      refused(movePlan({ to: "live", ...why }, context(undated))),
    ).toMatchObject({
      because: "blocked",
      words: expect.stringContaining("No action has an end date"),
    });
  });

  test("everything that blocks is named: no owner, no date, no title, one ref twice; waiting in words does not block", () => {
    const record = planIn("approved", {
      themes: [],
      actions: [
        anAction(),
        anAction({ ref: ref("1.6"), due: null }),
        anAction({ ref: ref("1.7"), due: written("TBC, depends on 1.5") }),
        anAction({
          ref: ref("1.8"),
          due: null,
          dependsOn: [asId("action-1.5")],
        }),
        anAction({ ref: ref("1.9"), accountable: null, title: " " }),
        anAction({ ref: ref("1.9"), id: asId("other") }),
      ],
    });
    expect(
      goLiveBlockers(record).map((one) => [one.rule, ...one.refs].join(" ")),
    ).toEqual([
      "noThemes",
      "noDate 1.6",
      "noOwner 1.9",
      "noTitle 1.9",
      "sameRef 1.9 1.9",
    ]);
    expect(
      goLiveBlockers(planIn("approved", { actions: [] })).map(
        (one) => one.rule,
      ),
    ).toEqual(["noActions"]);
  });
});

describe("amendments before going live", () => {
  const amendment = {
    change: "Add a milestone to 1.5.",
    accepted: true,
    body: committee,
    meeting: aMeeting(committee, "2018-06-01"),
    minute: "4",
  };

  test("are listed with who asked, when, and whether they were accepted", () => {
    const draft = planIn("draft");
    const yes = accepted(
      recordAmendment(
        { ...amendment, actionId: asId("action-1.5") },
        context(draft),
      ),
    );
    const no = accepted(
      recordAmendment(
        {
          ...amendment,
          change: "Drop 1.5.",
          accepted: false,
          words: "The peer team asked for it.",
        },
        context(draft),
      ),
    );
    const record = { ...draft, decisions: [yes, no] };
    expect(amendmentsOf(record)).toMatchObject([
      {
        ref: "1.5",
        accepted: true,
        by: "Audit and Accounts Committee",
        on: "2018-06-01",
        minute: "4",
      },
      { ref: null, accepted: false, words: "The peer team asked for it." },
    ]);
    expect(asAmended(record)).toBe(
      "As amended by Audit and Accounts Committee, 1 June 2018",
    );
    expect(asAmended(draft)).toBeNull();
  });

  test("an empty one, one turned down without a reason, and one to a live plan are refused", () => {
    const attempt = (over: object, state: PlanState = "draft") =>
      refused(
        recordAmendment({ ...amendment, ...over }, context(planIn(state))),
      ).because;
    expect(attempt({ change: " " })).toBe("empty");
    expect(attempt({ accepted: false })).toBe("noReason");
    expect(attempt({}, "live")).toBe("notDraft");
    expect(attempt({ actionId: asId("none") })).toBe("notInPlan");
    expect(attempt({ meeting: aMeeting(committee, "2018-06-05") })).toBe(
      "meetingToCome",
    );
  });
});

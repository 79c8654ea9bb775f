// The plan as at any day says what the position says, and what came later is not seen in it.
import { expect, test } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { actionsAt, recordAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { position } from "../../../src/domain/history/position.ts";
import { isOverdue } from "../../../src/domain/plan/rag.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import {
  aMilestone,
  aRecord,
  anAction,
  instant,
  on,
  planId,
  ref,
} from "../ruleWorld.ts";

const reported = corporatePlanAsReported();

test.each([
  "2017-06-18",
  "2017-12-31",
  "2018-03-31",
  "2018-06-01",
  "2018-12-01",
])(
  "as at %s the actions add up to the position, status by status and ref by ref",
  (text) => {
    const asAt = day(text);
    for (const knownAt of [asAt, addDays(asAt, 90)]) {
      const { counts, overdue, awaiting } = position(historyOf(reported), {
        asAt,
        knownAt,
      });
      const live = actionsAt(reported, { asAt, knownAt });
      const having = (status: string) =>
        live.filter((one) => one.current.status === status).length;
      expect(live).toHaveLength(counts.total);
      expect(having("completed")).toBe(counts.completed);
      expect(having("inProgress")).toBe(counts.inProgress);
      expect(having("slippage")).toBe(counts.slippage);
      expect(having("notStarted")).toBe(counts.notStarted);
      expect(
        live
          .filter((one) => isOverdue(one.current, asAt))
          .map(({ ref }) => ref),
      ).toEqual(overdue);
      expect(
        live.filter((one) => one.current.awaiting).map(({ ref }) => ref),
      ).toEqual(awaiting.map(({ ref }) => ref));
    }
  },
);

test("a title changed later is read as it stood then, and as it stands when known today", () => {
  const action = anAction({ title: "The new title" });
  const record = aRecord({
    actions: [action],
    decisions: [
      {
        id: asId("decision"),
        planId,
        actionId: action.id,
        ruling: {
          kind: "retitled",
          from: "The old title",
          to: "The new title",
        },
        bodyId: null,
        meetingId: null,
        minute: null,
        words: null,
        effective: day("2018-05-01"),
        recorded: instant("2018-06-01T09:00:00Z"),
        by: { objectId: null, email: null, name: "Administrator" },
      },
    ],
  });
  const titleAt = (asAt: string, knownAt: string) =>
    actionsAt(record, { asAt: day(asAt), knownAt: day(knownAt) })[0]?.title;
  expect(titleAt("2018-05-20", "2018-05-20")).toBe("The old title");
  const then = recordAt(record, day("2018-05-20"));
  expect(then.actions.map(({ title }) => title)).toEqual(["The old title"]);
  expect(then.decisions).toEqual([]);
  expect(titleAt("2018-05-20", "2018-06-01")).toBe("The new title");
});

test("a programmed date corrected later is read as it was written then", () => {
  const action = anAction({ due: on("2018-10-31") });
  const by = { objectId: null, email: null, name: "Administrator" };
  const entry = (id: string, date: string, ruling: Decision["ruling"]) => ({
    id: asId<"Decision">(id),
    planId,
    actionId: action.id,
    ruling,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
    effective: day(date),
    recorded: instant(`${date}T09:00:00Z`),
    by,
  });
  const asked = (id: string, from: string, to: string): Decision["ruling"] => ({
    kind: "correctionAsked",
    from: on(from),
    to: on(to),
    place: `Plan.docx, ${id}`,
    cell: to,
  });
  const confirmed = (id: string): Decision["ruling"] => ({
    kind: "correctionConfirmed",
    decisionId: asId(id),
    proven: true,
  });
  const record = aRecord({
    actions: [action],
    decisions: [
      entry("never", "2018-05-01", asked("never", "2018-10-31", "2019-10-31")),
      entry("ask", "2018-05-02", asked("ask", "2028-10-31", "2018-10-31")),
      entry("yes", "2018-05-10", confirmed("ask")),
      entry("odd", "2018-05-11", confirmed("gone")),
      entry("odder", "2018-05-11", confirmed("yes")),
    ],
  });
  const dueAt = (asAt: string) =>
    recordAt(record, day(asAt)).actions[0]?.due?.end;
  expect(dueAt("2018-05-09")).toBe("2028-10-31");
  expect(dueAt("2018-05-10")).toBe("2018-10-31");
});

test.each<[Decision["ruling"], string]>([
  [{ kind: "actionWithdrawn" }, "withdrawn"],
  [{ kind: "merged", into: ref("2.2") }, "withdrawn"],
  [
    {
      kind: "transferred",
      to: "The housing strategy",
      toPlanId: null,
      toRef: null,
    },
    "transferred",
  ],
  [{ kind: "suspended" }, "suspended"],
])(
  "an action that %o is shown as such from that day on, and as it was before",
  (ruling, word) => {
    const action = anAction();
    const record = aRecord({
      actions: [action],
      decisions: [
        {
          id: asId("decision"),
          planId,
          actionId: action.id,
          ruling,
          bodyId: null,
          meetingId: null,
          minute: null,
          words: null,
          effective: day("2018-05-01"),
          recorded: instant("2018-05-01T09:00:00Z"),
          by: { objectId: null, email: null, name: "Administrator" },
        },
      ],
    });
    const statusAt = (asAt: string) =>
      recordAt(record, day(asAt)).actions.map(({ current }) => current.status);
    expect(statusAt("2018-04-30")).toEqual([action.initialStatus]);
    expect(statusAt("2018-05-01")).toEqual([word]);
  },
);

test("a milestone added or reached later is not seen in an earlier day, nor one recorded late before it was known", () => {
  const record = aRecord({
    actions: [anAction()],
    milestones: [
      aMilestone("Kept without its moments", null, {
        reached: day("2018-05-01"),
      }),
      aMilestone("Entered late", null, {
        addedAt: instant("2018-03-01T09:00:00Z"),
        reached: day("2018-05-01"),
        reachedAt: instant("2018-06-10T09:00:00Z"),
      }),
      aMilestone("Added since", null, {
        addedAt: instant("2018-06-10T09:00:00Z"),
      }),
    ],
  });
  const seen = (asAt: string) =>
    recordAt(record, day(asAt)).milestones.map(
      ({ title, reached }) => `${title}: ${reached ?? "open"}`,
    );
  expect(seen("2018-04-30")).toEqual([
    "Kept without its moments: open",
    "Entered late: open",
  ]);
  expect(seen("2018-06-01")).toEqual([
    "Kept without its moments: 2018-05-01",
    "Entered late: open",
  ]);
  expect(seen("2018-06-10")).toEqual([
    "Kept without its moments: 2018-05-01",
    "Entered late: 2018-05-01",
    "Added since: open",
  ]);
});

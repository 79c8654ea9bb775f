// "What changed?" between two days: every kind with its refs, and a sum that a councillor can check.
import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/domain/plan/action.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  changeKinds,
  changesBetween,
} from "../../../src/domain/history/changes.ts";
import type { ChangeKind } from "../../../src/domain/history/changes.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import type { Update, UpdateKind } from "../../../src/domain/plan/update.ts";
import { anAction, aRecord, instant, on, ref } from "../ruleWorld.ts";
import { decision, revision, update } from "./logWorld.ts";

const may = { asAt: day("2018-05-31"), knownAt: day("2018-05-31") };
const june = { asAt: day("2018-06-30"), knownAt: day("2018-06-30") };

type Log = Partial<Pick<PlanRecord, "updates" | "revisions" | "decisions">>;

/** A plan of one action with its log, told what it is about. */
function planOf(log: Log, over: Partial<Action> = {}): PlanRecord {
  const action = anAction({ ref: ref("1.1"), ...over });
  const about = <T>(entries: readonly T[] | undefined) =>
    (entries ?? []).map((one) => ({ ...one, actionId: action.id }));
  return aRecord({
    actions: [action],
    updates: about(log.updates),
    revisions: about(log.revisions),
    decisions: about(log.decisions),
  });
}

/** The kinds under which the action is named, besides silence. */
function kindsOf(record: PlanRecord): readonly ChangeKind[] {
  const { refs } = changesBetween(record, may, june);
  return changeKinds.filter(
    (kind) => kind !== "silent" && refs[kind].length > 0,
  );
}

const done = (id: string, date: string) =>
  update(id, date, { status: "completed" });
const begun = (id: string, date: string) =>
  update(id, date, { status: "inProgress" });
const endorsed = (id: string, date: string, to: string) =>
  decision(id, date, {
    kind: "endorsed",
    revisionId: asId("r1"),
    date: day(to),
  });
const refused = (id: string, date: string) =>
  decision(id, date, { kind: "refused", revisionId: asId("r1") });
const withdrawn = (id: string, date: string) =>
  decision(id, date, { kind: "actionWithdrawn" });
const asked = revision("r1", "2018-05-01", "2018-12-31");
const late = { due: on("2018-05-15") };

describe("every change has its kind", () => {
  test.each<[string, Log, Partial<Action>, readonly ChangeKind[]]>([
    ["nothing", {}, {}, []],
    ["completed", { updates: [done("u", "2018-06-10")] }, {}, ["completed"]],
    ["completed before", { updates: [done("u", "2018-05-10")] }, {}, []],
    [
      "completed, and known only in July",
      {
        updates: [
          {
            ...done("u", "2018-06-10"),
            recorded: instant("2018-07-05T10:00:00Z"),
          },
        ],
      },
      {},
      [],
    ],
    [
      "reopened",
      { updates: [done("u", "2018-05-10"), begun("v", "2018-06-10")] },
      {},
      ["reopened"],
    ],
    ["late since", {}, { due: on("2018-06-15") }, ["newlyLate"]],
    ["due on the second day", {}, { due: on("2018-06-30") }, []],
    ["due on the first day", {}, { due: on("2018-05-31") }, ["newlyLate"]],
    ["late at both days", {}, late, []],
    [
      "late, and completed since",
      { updates: [done("u", "2018-06-10")] },
      late,
      ["completed"],
    ],
    [
      "late, and given a later date",
      {
        revisions: [asked],
        decisions: [endorsed("d", "2018-06-19", "2018-12-31")],
      },
      late,
      ["recovered", "moved"],
    ],
    [
      "late, given a later date and withdrawn",
      {
        revisions: [asked],
        decisions: [
          endorsed("d", "2018-06-19", "2018-12-31"),
          withdrawn("w", "2018-06-20"),
        ],
      },
      late,
      ["moved", "left"],
    ],
    [
      "moved before",
      {
        revisions: [asked],
        decisions: [endorsed("d", "2018-05-10", "2018-12-31")],
      },
      {},
      [],
    ],
    [
      "refused",
      { revisions: [asked], decisions: [refused("d", "2018-06-19")] },
      {},
      ["refused"],
    ],
    [
      "proposed",
      { revisions: [revision("r1", "2018-06-01", "2018-12-31")] },
      {},
      ["proposed"],
    ],
    ["proposed before", { revisions: [asked] }, {}, []],
    [
      "proposed before, and another date since",
      { revisions: [asked, revision("r2", "2018-06-01", "2019-03-31")] },
      {},
      ["proposed"],
    ],
    [
      "proposed and withdrawn",
      {
        revisions: [revision("r1", "2018-06-01", "2018-12-31")],
        decisions: [withdrawn("w", "2018-06-20")],
      },
      {},
      ["left"],
    ],
    ["added", {}, { added: day("2018-06-20") }, ["added"]],
    [
      "completed before, and left since",
      {
        updates: [done("u", "2018-05-10")],
        decisions: [withdrawn("w", "2018-06-20")],
      },
      {},
      ["left"],
    ],
    [
      "gone at both days",
      { decisions: [withdrawn("w", "2018-05-20")] },
      late,
      [],
    ],
  ])("%s", (_, log, over, kinds) => {
    const joined = over.added ? instant(`${over.added}T10:00:00Z`) : null;
    expect(
      kindsOf(planOf(log, joined ? { ...over, addedAt: joined } : over)),
    ).toEqual(kinds);
  });
});

describe("silent is who has not spoken for longer than an update is wanted", () => {
  const isSilent = (updates: readonly Update[], over: Partial<Action> = {}) =>
    changesBetween(planOf({ updates }, over), may, june).refs.silent.length ===
    1;
  // Thirty days before 30 June is 31 May.
  const said = (kind: UpdateKind, date: string, over: Partial<Update> = {}) =>
    update("u", date, { kind, ...over });

  test.each<[string, readonly Update[], Partial<Action>, boolean]>([
    ["never spoke", [], {}, true],
    ["thirty days ago", [said("progress", "2018-05-31")], {}, true],
    ["a day later", [said("progress", "2018-06-01")], {}, false],
    ["no change is a word", [said("noChange", "2018-06-01")], {}, false],
    ["a claim is a word", [said("claim", "2018-06-01")], {}, false],
    ["another's sign-off is none", [said("signOff", "2018-06-01")], {}, true],
    ["on the day itself", [said("noChange", "2018-06-30")], {}, false],
    ["on a day to come", [said("noChange", "2018-07-01")], {}, true],
    [
      "entered too late to be known",
      [
        said("noChange", "2018-06-20", {
          recorded: instant("2018-06-30T23:00:00Z"),
        }),
      ],
      {},
      true,
    ],
    [
      "entered in the last hour of the day",
      [
        said("noChange", "2018-06-20", {
          recorded: instant("2018-06-30T22:59:59Z"),
        }),
      ],
      {},
      false,
    ],
    ["new in the plan", [], { added: day("2018-06-01") }, false],
    ["new thirty days ago", [], { added: day("2018-05-31") }, true],
    [
      "completed long ago",
      [update("u", "2018-05-10", { status: "completed" })],
      {},
      false,
    ],
  ])("%s", (_, updates, over, silent) => {
    expect(isSilent(updates, over)).toBe(silent);
  });

  test("what has left the plan is not silent", () => {
    const record = planOf({ decisions: [withdrawn("w", "2018-05-20")] });
    expect(changesBetween(record, may, june).refs.silent).toEqual([]);
  });

  test("another's word is not one's own", () => {
    const spoken = planOf({ updates: [said("progress", "2018-06-20")] });
    const record = {
      ...spoken,
      actions: [...spoken.actions, anAction({ ref: ref("1.2") })],
    };
    expect(changesBetween(record, may, june).refs.silent).toEqual(["1.2"]);
  });

  test("a plan may want words more often", () => {
    const record = planOf({ updates: [said("progress", "2018-06-20")] });
    expect(changesBetween(record, may, june, 10).refs.silent).toEqual(["1.1"]);
    expect(changesBetween(record, may, june, 11).refs.silent).toEqual([]);
  });
});

test("the numbers of both days, and the completed that left, are in the sum", () => {
  const actions = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((name) =>
    anAction({ ref: ref(name) }),
  );
  const of = (name: string) => ({ actionId: asId<"Action">(`action-${name}`) });
  const record = aRecord({
    actions: [
      ...actions,
      anAction({
        ref: ref("1.6"),
        added: day("2018-06-20"),
        addedAt: instant("2018-06-20T09:00:00Z"),
      }),
    ],
    updates: [
      { ...done("a", "2018-05-10"), ...of("1.1") },
      { ...done("b", "2018-05-10"), ...of("1.2") },
      { ...done("c", "2018-05-10"), ...of("1.3") },
      { ...begun("d", "2018-06-10"), ...of("1.2") },
      { ...done("e", "2018-06-11"), ...of("1.4") },
      { ...done("f", "2018-06-12"), ...of("1.5") },
    ],
    decisions: [{ ...withdrawn("w", "2018-06-20"), ...of("1.3") }],
  });
  const changes = changesBetween(record, may, june);
  expect(changes).toMatchObject({
    from: "2018-05-31",
    to: "2018-06-30",
    completed: { then: 3, now: 3 },
    total: { then: 5, now: 5 },
    leftCompleted: 1,
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { day } from "../../src/domain/calendarDate.ts";
import { carryForward, leftToPlace } from "../../src/domain/carryForward.ts";
import type { Destination } from "../../src/domain/carryForward.ts";
import {
  changeListed,
  changeOwner,
  mergeAction,
  resumeAction,
  retitle,
  suspendAction,
  withdrawAction,
} from "../../src/domain/changeControl.ts";
import { asId } from "../../src/domain/id.ts";
import { decideRevision } from "../../src/domain/endorsement.ts";
import { addAction, splitAction } from "../../src/domain/newActions.ts";
import { logOf, withCurrent } from "../../src/domain/planRules.ts";
import type { PlanChange, PlanContext } from "../../src/domain/planRules.ts";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { proposeDate } from "../../src/domain/proposal.ts";
import { giveActions, handOver } from "../../src/domain/handover.ts";
import {
  accepted,
  aMeeting,
  anAction,
  aPerson,
  aPlan,
  aPost,
  administrator,
  aRecord,
  aTheme,
  author,
  aWorld,
  committee,
  finance,
  instant,
  lead,
  monitoring,
  newId,
  officer,
  on,
  ref,
  refused,
} from "./ruleWorld.ts";

const today = day("2018-06-04");
const themes = [aTheme("1", "Leadership")];
const posts = [
  aPost(monitoring, "Monitoring Officer"),
  aPost(finance, "Head of Finance"),
];
const id = (name: string) => asId<"Action">(`action-${name}`);
const why = { reason: "Agreed with the Board." };

let ticks = 0;

function context(
  record: PlanRecord,
  over: Partial<PlanContext> = {},
): PlanContext {
  ticks += 1;
  return {
    record,
    actor: administrator,
    today,
    now: instant(
      new Date(Date.parse("2018-06-04T10:00:00Z") + ticks).toISOString(),
    ),
    newId,
    ...over,
  };
}

function plan(
  names: readonly string[],
  over: Partial<PlanRecord> = {},
): PlanRecord {
  return aRecord({
    themes,
    posts,
    actions: names.map((name) => anAction({ ref: ref(name) })),
    ...over,
  });
}

/** The record with a change made. */
function after(record: PlanRecord, answer: Answer<PlanChange>): PlanRecord {
  const { added, changed } = accepted(answer);
  const all = [...added, ...changed];
  const byId = new Map(changed.map((one) => [one.action.id, one.action]));
  return {
    ...record,
    actions: [
      ...record.actions.map((one) => byId.get(one.id) ?? one),
      ...added.map((one) => one.action),
    ],
    updates: [...record.updates, ...all.flatMap((one) => one.change.updates)],
    revisions: [
      ...record.revisions,
      ...all.flatMap((one) => one.change.revisions),
    ],
    decisions: [
      ...record.decisions,
      ...all.flatMap((one) => one.change.decisions),
    ],
  };
}

/** 1.5 moved by the committee from September 2018 to March 2019. */
function moved(): PlanRecord {
  let world = aWorld();
  world = world.after(
    proposeDate(
      { to: "2019-03-31", reason: "capacity", words: "The post is vacant." },
      world.context(officer, "2018-06-01"),
    ),
  );
  world = world.after(
    decideRevision(
      {
        revisionId: world.log.revisions[0]?.id ?? asId(""),
        outcome: "endorsed",
        body: committee,
        meeting: aMeeting(committee, "2018-06-02"),
        minute: "12",
      },
      world.context(author, "2018-06-02"),
    ),
  );
  return aRecord({ themes, posts, actions: [world.action], ...world.log });
}

const added = (name: string) => ({
  ref: name,
  title: "A new promise",
  themeId: asId<"Theme">("theme-1"),
  accountable: monitoring,
  due: on("2018-12-31"),
  ...why,
});

describe("change control", () => {
  test("every change needs a reason and leaves its line in the change list", () => {
    let record = plan(["1.1", "1.2", "1.3", "1.4"]);
    const steps: ((r: PlanRecord, reason: string) => Answer<PlanChange>)[] = [
      (r, reason) =>
        retitle(id("1.1"), { title: "Better words", reason }, context(r)),
      (r, reason) => suspendAction(id("1.2"), { reason }, context(r)),
      (r, reason) => resumeAction(id("1.2"), { reason }, context(r)),
      (r, reason) =>
        mergeAction(id("1.3"), { into: id("1.1"), reason }, context(r)),
      (r, reason) => withdrawAction(id("1.4"), { reason }, context(r)),
      (r, reason) =>
        changeOwner(id("1.1"), { to: finance, reason }, context(r)),
      (r, reason) => addAction({ ...added("1.5"), reason }, context(r)),
      (r, reason) =>
        splitAction(
          id("1.1"),
          { parts: [{ ref: "1.1a", title: "The rest" }], reason },
          context(r),
        ),
    ];
    for (const step of steps) {
      expect(refused(step(record, "  ")).because).toBe("noReason");
      record = after(record, step(record, why.reason));
    }
    expect(
      changeListed(record.decisions, record.actions).map(
        (one) => `${one.ref} ${one.words}`,
      ),
    ).toEqual([
      "1.1 Retitled from “Explore a four-yearly election cycle” to “Better words”: Agreed with the Board.",
      "1.2 Suspended: Agreed with the Board.",
      "1.2 Resumed: Agreed with the Board.",
      "1.3 Merged into 1.1: Agreed with the Board.",
      "1.4 Withdrawn: Agreed with the Board.",
      "1.1 Given to another post: Agreed with the Board.",
      "1.5 Added: Agreed with the Board.",
      "1.1a Added: Agreed with the Board.",
      "1.1 Split, with 1.1a taken out of it: Agreed with the Board.",
    ]);
    expect(
      record.actions.map((one) => withCurrent(record, one).current.status),
    ).toEqual([
      "inProgress",
      "inProgress",
      "withdrawn",
      "withdrawn",
      "notStarted",
      "inProgress",
    ]);
  });

  test("a reference is never used again, whatever its letters, even after its action left", () => {
    let record = plan(["1.1", "HROD4"]);
    record = after(record, withdrawAction(id("HROD4"), why, context(record)));
    for (const name of ["HROD4", "hrod4", "(1.1)."])
      expect(refused(addAction(added(name), context(record))).because).toBe(
        "refUsed",
      );
    expect(refused(addAction(added(" . "), context(record))).because).toBe(
      "noRef",
    );
    const twice = {
      parts: [
        { ref: "9", title: "One" },
        { ref: "9", title: "Two" },
      ],
      ...why,
    };
    expect(
      refused(splitAction(id("1.1"), twice, context(record))).because,
    ).toBe("refUsed");
  });

  test.each<[string, (r: PlanRecord) => Answer<PlanChange>]>([
    ["notInPlan", (r) => withdrawAction(id("9"), why, context(r))],
    ["leftPlan", (r) => withdrawAction(id("1.2"), why, context(r))],
    [
      "leftPlan",
      (r) => mergeAction(id("1.1"), { into: id("1.2"), ...why }, context(r)),
    ],
    [
      "self",
      (r) => mergeAction(id("1.1"), { into: id("1.1"), ...why }, context(r)),
    ],
    ["notSuspended", (r) => resumeAction(id("1.1"), why, context(r))],
    [
      "sameTitle",
      (r) =>
        retitle(id("1.1"), { title: anAction().title, ...why }, context(r)),
    ],
    ["noTitle", (r) => retitle(id("1.1"), { title: " ", ...why }, context(r))],
    [
      "sameOwner",
      (r) => changeOwner(id("1.1"), { to: monitoring, ...why }, context(r)),
    ],
    [
      "noSuchPost",
      (r) => changeOwner(id("1.1"), { to: asId("none"), ...why }, context(r)),
    ],
    [
      "noParts",
      (r) => splitAction(id("1.1"), { parts: [], ...why }, context(r)),
    ],
    [
      "noTheme",
      (r) => addAction({ ...added("9"), themeId: asId("none") }, context(r)),
    ],
    [
      "inFuture",
      (r) =>
        withdrawAction(
          id("1.1"),
          { ...why, effective: day("2018-06-05") },
          context(r),
        ),
    ],
    [
      "notYours",
      (r) => withdrawAction(id("1.1"), why, context(r, { actor: lead })),
    ],
    [
      "notYours",
      (r) =>
        changeOwner(
          id("1.1"),
          { to: finance, ...why },
          context(r, { actor: officer }),
        ),
    ],
    [
      "planClosed",
      (r) =>
        withdrawAction(
          id("1.1"),
          why,
          context({ ...r, plan: aPlan({ state: "closed" }) }),
        ),
    ],
  ])("refuses, with the reason %s", (because, attempt) => {
    const start = plan(["1.1", "1.2"]);
    const record = after(start, withdrawAction(id("1.2"), why, context(start)));
    expect(refused(attempt(record)).because).toBe(because);
  });

  test("a split moves no date: the part has the date in force and the moves of the whole", () => {
    const record = moved();
    const split = accepted(
      splitAction(
        id("1.5"),
        { parts: [{ ref: "1.5b", title: "The rest" }], ...why },
        context(record),
      ),
    );
    expect(split.added[0]?.action.current).toMatchObject({
      inForce: "2019-03-31",
      moves: 1,
      daysMoved: 182,
      status: "inProgress",
    });
  });

  test("whatever is added, split, merged and withdrawn, refs stay unique", () => {
    const step = fc.tuple(
      fc.constantFrom("add", "split", "merge", "withdraw"),
      fc.nat(5),
      fc.nat(5),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let record = plan(["1.1", "1.2"]);
        for (const [kind, a, b] of steps) {
          const [one, two] = [a, b].map(
            (n) => record.actions[n % record.actions.length]?.id ?? id(""),
          );
          const answer = {
            add: () => addAction(added(`1.${b}`), context(record)),
            split: () =>
              splitAction(
                one ?? id(""),
                { parts: [{ ref: `1.${b}`, title: "Part" }], ...why },
                context(record),
              ),
            merge: () =>
              mergeAction(
                one ?? id(""),
                { into: two ?? id(""), ...why },
                context(record),
              ),
            withdraw: () => withdrawAction(one ?? id(""), why, context(record)),
          }[kind]?.();
          if (answer?.ok) record = after(record, answer);
        }
        const refs = record.actions.map((one) => one.ref.toLowerCase());
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("carry-forward", () => {
  const next = aRecord({
    plan: aPlan({ id: asId("next"), title: "Corporate Strategy" }),
    themes: [aTheme("S", "Services")],
    posts: [aPost(asId("their-monitoring"), "Monitoring Officer")],
    actions: [anAction({ ref: ref("S1"), planId: asId("next") })],
  });
  const transfer: Destination = {
    kind: "transfer",
    planId: next.plan.id,
    themeId: asId("theme-S"),
    ref: "S2",
  };
  const closing = (record: PlanRecord) => ({
    ...record,
    plan: aPlan({ state: "closing" }),
  });

  test("the new action keeps the programmed date, the moves and where it came from; the old shows where it went", () => {
    const record = closing(moved());
    const sent = accepted(
      carryForward(new Map([[id("1.5"), transfer]]), [next], context(record)),
    );
    expect(sent.carried[0]?.action).toMatchObject({
      ref: "S2",
      planId: "next",
      due: on("2018-09-30"),
      accountable: "their-monitoring",
      carriedFrom: { plan: "Corporate Improvement Plan", ref: "1.5" },
      current: { inForce: "2019-03-31", moves: 1, daysMoved: 182 },
    });
    expect(
      sent.carried[0]?.change.decisions.every((one) => one.planId === "next"),
    ).toBe(true);
    expect(sent.closed[0]?.change.decisions[0]?.ruling).toEqual({
      kind: "transferred",
      to: "Corporate Strategy",
      toPlanId: "next",
      toRef: "S2",
    });
    expect(sent.closed[0]?.action.current.status).toBe("transferred");
  });

  test("no action is left without a destination, and each of the four is said in words", () => {
    const record = closing(plan(["1.1", "1.2", "1.3", "1.10"]));
    const all = new Map<ReturnType<typeof id>, Destination>([
      [id("1.1"), transfer],
      [id("1.2"), { kind: "absorb", planId: next.plan.id, actionId: id("S1") }],
      [
        id("1.3"),
        {
          kind: "businessAsUsual",
          service: "Democratic Services",
          firstCheck: day("2019-06-01"),
        },
      ],
    ]);
    expect(leftToPlace(record, all).map((one) => one.ref)).toEqual(["1.10"]);
    expect(refused(carryForward(all, [next], context(record)))).toMatchObject({
      because: "unplaced",
      words:
        "1 open action still has no destination: 1.10. Choose one for each before the plan closes.",
    });
    all.set(id("1.10"), {
      kind: "stop",
      reason: "Overtaken by the boundary review.",
    });
    const sent = accepted(carryForward(all, [next], context(record)));
    expect(sent.closed).toHaveLength(4);
    expect(sent.statement).toEqual([
      "Corporate Improvement Plan closed on 4 June 2018. No actions were completed. 4 open actions were given a destination: 1 transferred, 1 absorbed, 1 made everyday work, 1 stopped.",
      "1.1 Explore a four-yearly election cycle. Carried forward to Corporate Strategy as S2.",
      "1.2 Explore a four-yearly election cycle. Absorbed into S1 of Corporate Strategy.",
      "1.3 Explore a four-yearly election cycle. Everyday work of Democratic Services, checked every year from 1 June 2019.",
      "1.10 Explore a four-yearly election cycle. Stopped: Overtaken by the boundary review.",
    ]);
  });

  test.each<[string, Destination]>([
    ["noSuchPlan", { ...transfer, planId: asId("none") }],
    ["noTheme", { ...transfer, themeId: asId("none") }],
    ["refUsed", { ...transfer, ref: "s1" }],
    ["noRef", { ...transfer, ref: "" }],
    [
      "noSuchAction",
      { kind: "absorb", planId: next.plan.id, actionId: id("1.5") },
    ],
    ["noReason", { kind: "stop", reason: " " }],
    [
      "noService",
      { kind: "businessAsUsual", service: "", firstCheck: day("2019-06-01") },
    ],
    [
      "checkPast",
      { kind: "businessAsUsual", service: "HR", firstCheck: today },
    ],
  ])("refuses, with the reason %s, %o", (because, destination) => {
    const answer = carryForward(
      new Map([[id("1.5"), destination]]),
      [next],
      context(closing(moved())),
    );
    expect(refused(answer).because).toBe(because);
  });

  test("a live plan is not carried forward, and two actions cannot take one ref", () => {
    expect(
      refused(carryForward(new Map(), [next], context(moved()))).because,
    ).toBe("notClosing");
    const two = new Map([
      [id("1.1"), transfer],
      [id("1.2"), transfer],
    ]);
    expect(
      refused(carryForward(two, [next], context(closing(plan(["1.1", "1.2"])))))
        .because,
    ).toBe("refUsed");
  });
});

describe("hand-over", () => {
  const eleven = Array.from({ length: 11 }, (_, n) => `2.${n + 1}`);
  const leaver = aPerson("Leaver");
  const successor = aPerson("Successor");
  const held = aPost(monitoring, "Monitoring Officer", {
    holders: [
      { person: leaver, kind: "permanent", from: day("2015-01-01"), to: null },
    ],
  });
  const record = plan(eleven, {
    posts: [held, aPost(finance, "Head of Finance")],
  });

  test("a holder leaves and eleven actions change hands in one step; the record says who answered then", () => {
    const done = accepted(
      handOver(
        {
          post: monitoring,
          leaver,
          lastDay: "2018-07-31",
          successor: { person: successor, kind: "interim" },
        },
        context(record),
      ),
    );
    expect(done.actions).toHaveLength(11);
    expect(done.post.holders).toMatchObject([
      { person: leaver, to: "2018-07-31" },
      { person: successor, from: "2018-08-01", to: null, kind: "interim" },
    ]);
    expect(done.words[1]).toContain(
      "Successor answers from 1 August 2018 for 11 open actions: 2.1, 2.2",
    );
  });

  test("nobody following, or a gap between, is said", () => {
    const vacant = accepted(
      handOver(
        { post: monitoring, leaver, lastDay: "2018-07-31", successor: null },
        context(record),
      ),
    );
    expect(vacant.words).toContain(
      "The holder of Monitoring Officer leaves on 31 July 2018, before 30 September 2018.",
    );
    const gap = accepted(
      handOver(
        {
          post: monitoring,
          leaver,
          lastDay: "2018-07-31",
          successor: {
            person: successor,
            kind: "permanent",
            from: "2018-09-01",
          },
        },
        context(record),
      ),
    );
    expect(gap.words).toContain(
      "The post is vacant from 1 August 2018 to 31 August 2018: nobody gets its reminders.",
    );
  });

  test.each([
    ["notHolder", { leaver: successor }],
    ["samePerson", { successor: { person: leaver, kind: "acting" as const } }],
    ["noSuchDay", { lastDay: "2018-02-29" }],
    ["beforeStart", { lastDay: "2014-12-31" }],
    ["noSuchPost", { post: asId<"Post">("none") }],
  ])("refuses, with the reason %s", (because, over) => {
    const draft = {
      post: monitoring,
      leaver,
      lastDay: "2018-07-31",
      successor: null,
      ...over,
    };
    expect(refused(handOver(draft, context(record))).because).toBe(because);
  });

  test("all open actions of a post are given to another, each with its line in the log", () => {
    const given = accepted(
      giveActions({ from: monitoring, to: finance, ...why }, context(record)),
    );
    expect(given.changed).toHaveLength(11);
    expect(
      given.changed.every(
        (one) =>
          one.action.accountable === finance &&
          one.change.decisions[0]?.ruling.kind === "ownerChanged",
      ),
    ).toBe(true);
    expect(
      refused(
        giveActions({ from: finance, to: monitoring, ...why }, context(record)),
      ).because,
    ).toBe("nothingToHandOver");
    expect(logOf(record, id("2.1")).decisions).toEqual([]);
  });
});

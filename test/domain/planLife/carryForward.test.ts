import { inEnglish } from "../../../src/domain/words/english.ts";
import { inWelsh } from "../../../src/domain/words/welsh.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  carryForward,
  leftToPlace,
} from "../../../src/domain/planLife/closing/carryForward.ts";
import type { Destination } from "../../../src/domain/planLife/closing/destination.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  accepted,
  anAction,
  aPlan,
  aPost,
  aRecord,
  aTheme,
  on,
  ref,
  refused,
} from "../ruleWorld.ts";
import { today, id, context, plan, moved } from "../planWorld.ts";

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

  test("takes along the recommendations it answers, who supports it and what it is part of; a code that means something else there gets a name of its own", () => {
    const record = closing(plan(["1.1", "1.2"]));
    const [whole, part] = record.actions;
    if (!whole || !part) throw new Error("no actions");
    const source = (code: string, words: string) => ({
      code,
      words,
      from: "LGA",
    });
    const from: PlanRecord = {
      ...record,
      plan: {
        ...record.plan,
        sources: [source("R1", "Agree a plan"), source("R2", "Train members")],
      },
      posts: [...record.posts, aPost(asId("mo"), "Monitoring Officer")],
      actions: [
        { ...whole, answers: ["R1", "R2"], supporting: [asId("mo")] },
        { ...part, answers: ["R2"], partOf: whole.id, dependsOn: [whole.id] },
      ],
    };
    const there: PlanRecord = {
      ...next,
      plan: { ...next.plan, sources: [source("R2", "Something else")] },
    };
    const sent = accepted(
      carryForward(
        new Map([
          [whole.id, transfer],
          [part.id, { ...transfer, ref: "S3" }],
        ]),
        [there],
        context(from),
      ),
    );
    const own = "R2 (Corporate Improvement Plan)";
    const [first, second] = sent.carried.map(({ action }) => action);
    expect(first).toMatchObject({
      answers: ["R1", own],
      supporting: ["their-monitoring"],
    });
    expect(second).toMatchObject({
      answers: [own],
      partOf: first?.id,
      dependsOn: [first?.id],
    });
    expect(sent.plans.map(({ after }) => after.sources)).toEqual([
      [
        source("R2", "Something else"),
        source("R1", "Agree a plan"),
        source(own, "Train members"),
      ],
    ]);
    // Sent again after a lost answer: the register has them, and takes nothing twice.
    const again = accepted(
      carryForward(
        new Map([[whole.id, transfer]]),
        [{ ...there, plan: sent.plans[0]?.after ?? there.plan }],
        context({ ...from, actions: [from.actions[0] ?? whole] }),
      ),
    );
    expect(again.plans).toEqual([]);
    expect(again.carried[0]?.action.answers).toEqual(["R1", own]);
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
    expect(sent.statement.map(inEnglish)).toEqual([
      "Corporate Improvement Plan closed on 4 June 2018. No actions were completed. 4 open actions were given a destination: 1 transferred, 1 absorbed, 1 made everyday work, 1 stopped.",
      "1.1 Explore a four-yearly election cycle. Carried forward to Corporate Strategy as S2.",
      "1.2 Explore a four-yearly election cycle. Absorbed into S1 of Corporate Strategy.",
      "1.3 Explore a four-yearly election cycle. Everyday work of Democratic Services, checked every year from 1 June 2019.",
      "1.10 Explore a four-yearly election cycle. Stopped: Overtaken by the boundary review.",
    ]);
    // What was recorded stays in the language of the record; where each went is said in the reader's.
    expect(sent.statement.map(inWelsh)).toEqual([
      "Corporate Improvement Plan: caewyd y cynllun ar 4 Mehefin 2018. Ni chwblhawyd unrhyw gam gweithredu. Rhoddwyd cyrchfan i 4 cam gweithredu agored: 1 wedi’u trosglwyddo, 1 wedi’u cynnwys mewn camau eraill, 1 yn waith bob dydd, 1 wedi’u stopio.",
      "1.1 Explore a four-yearly election cycle. Wedi’i ddwyn ymlaen: Corporate Strategy, fel S2.",
      "1.2 Explore a four-yearly election cycle. Wedi’i gynnwys yn S1: Corporate Strategy.",
      "1.3 Explore a four-yearly election cycle. Gwaith bob dydd: Democratic Services, i’w wirio bob blwyddyn o 1 Mehefin 2019.",
      "1.10 Explore a four-yearly election cycle. Stopiwyd: Overtaken by the boundary review.",
    ]);
    expect(
      sent.closed.map(({ change }) => change.decisions.at(-1)?.words),
    ).toContain("Carried forward to Corporate Strategy as S2.");
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

  test("an action is not absorbed into itself, as it stands in a plan that this one is home to", () => {
    const itself = {
      ...next,
      actions: next.actions.map((one) => ({
        ...one,
        carriedFrom: {
          planId: moved().plan.id,
          plan: moved().plan.title,
          ref: ref("1.5"),
        },
        home: id("1.5"),
      })),
    };
    const into: Destination = {
      kind: "absorb",
      planId: next.plan.id,
      actionId: id("S1"),
    };
    const answer = carryForward(
      new Map([[id("1.5"), into]]),
      [itself],
      context(closing(moved())),
    );
    expect(refused(answer).because).toBe("noSuchAction");
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

test("everyday work gets its first yearly check as a milestone with its day, so that it is not forgotten with the plan", () => {
  const record = plan(["1.1"], { plan: aPlan({ state: "closing" }) });
  const { checks } = accepted(
    carryForward(
      new Map([
        [
          id("1.1"),
          {
            kind: "businessAsUsual" as const,
            service: "Democratic Services",
            firstCheck: day("2019-06-01"),
          },
        ],
      ]),
      [],
      context(record),
    ),
  );
  expect(checks).toMatchObject([
    {
      actionId: id("1.1"),
      title:
        "Yearly check: Democratic Services keeps this going as everyday work",
      due: { end: "2019-06-01" },
      reached: null,
    },
  ]);
});

// Assurance: who may say it, what it does to the plan, and that the states of any day sum.
import { describe, expect, it } from "vitest";
import {
  ages,
  assuranceAt,
  refsIn,
} from "../../../src/domain/assurance/assurance.ts";
import {
  acceptRisk,
  sendBack,
  verifyCompletion,
} from "../../../src/domain/assurance/assuranceRules.ts";
import { assuranceInWords } from "../../../src/domain/assurance/assuranceWords.ts";
import { actionsAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { position } from "../../../src/domain/history/position.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { readableRecord } from "../../../src/domain/readable.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  accepted,
  administrator,
  aMeeting,
  anActor,
  aPlan,
  aRecord,
  auditor,
  author,
  aWorld,
  board,
  boardMember,
  committee,
  lead,
  member,
  officer,
  on,
  ref,
  refused,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const claim = { actual: "2018-05-01", note: "Minute 12 adopts it." };

function claimed(): World {
  const world = aWorld();
  return world.after(
    claimCompletion(claim, world.context(officer, "2018-05-02")),
  );
}

function confirmed(): World {
  const world = claimed();
  return world.after(confirmCompletion({}, world.context(lead, "2018-05-10")));
}

const verified = (world: World, date = "2018-06-04") =>
  world.after(verifyCompletion({}, world.context(auditor, date)));
const back = (world: World, date = "2018-06-04") =>
  world.after(
    sendBack({ reason: "No register." }, world.context(auditor, date)),
  );

const meeting = aMeeting(committee, "2018-06-01");
const risk = {
  body: committee,
  meeting,
  minute: "34",
  reason: "The cost is above the loss.",
};

describe("an auditor verifies, or sends back with why", () => {
  it.each([
    ["officer", officer],
    ["lead", lead],
    ["administrator", administrator],
    ["author", author],
    ["member of the Board", boardMember],
    ["elected member", member],
  ])("and no %s does", (_, actor) => {
    const context = confirmed().context(actor, "2018-06-04");
    expect(refused(verifyCompletion({}, context)).because).toBe("notYours");
    expect(refused(sendBack({ reason: "No." }, context)).because).toBe(
      "notYours",
    );
  });

  it("nor an auditor who claimed or confirmed it", () => {
    for (const person of [officer.person, lead.person]) {
      const actor = { ...anActor("x", ["auditor"]), person };
      const context = confirmed().context(actor, "2018-06-04");
      expect(refused(verifyCompletion({}, context)).because).toBe("ownWork");
    }
  });

  it("only what is completed, once, and says why where it is sent back", () => {
    const open = claimed().context(auditor, "2018-06-04");
    expect(refused(verifyCompletion({}, open)).because).toBe("notCompleted");
    const done = verified(confirmed()).context(auditor, "2018-06-05");
    expect(refused(verifyCompletion({}, done)).because).toBe("alreadyVerified");
    expect(refused(sendBack({ reason: " " }, done)).because).toBe(
      "needsReason",
    );
  });

  it("verifying changes neither status nor dates", () => {
    const before = confirmed().action.current;
    expect(verified(confirmed()).action.current).toEqual(before);
  });

  it("what is sent back is open again from that day, and can be claimed and confirmed again on its old date", () => {
    const world = back(confirmed());
    expect(world.action.current).toMatchObject({
      status: "inProgress",
      actual: null,
      claimed: false,
    });
    const again = world.after(
      claimCompletion(claim, world.context(officer, "2018-06-06")),
    );
    const change = accepted(
      confirmCompletion({}, again.context(lead, "2018-06-08")),
    );
    expect(change.current.status).toBe("completed");
    // What was verified before was another completion.
    const redone = again.after(
      confirmCompletion({}, again.context(lead, "2018-06-08")),
    );
    accepted(verifyCompletion({}, redone.context(auditor, "2018-06-09")));
  });

  it("what was verified may be sent back later", () => {
    expect(
      back(verified(confirmed()), "2018-07-01").action.current.status,
    ).toBe("inProgress");
  });
});

describe("a risk accepted instead", () => {
  it.each([
    ["notYours", officer, {}],
    ["notYours", auditor, {}],
    ["needsMinute", boardMember, { minute: " " }],
    ["needsReason", boardMember, { reason: "" }],
    ["notHeld", boardMember, { body: board }],
    ["notHeld", boardMember, { meeting: aMeeting(committee, "2018-06-09") }],
    [
      "meetingClosed",
      boardMember,
      { meeting: { ...meeting, state: "closed" as const } },
    ],
  ])("is refused with %s", (because, actor, over) => {
    const answer = acceptRisk(
      { ...risk, ...over },
      aWorld().context(actor, "2018-06-04"),
    );
    expect(refused(answer).because).toBe(because);
  });

  it("of a completed action is none", () => {
    const context = confirmed().context(boardMember, "2018-06-04");
    expect(refused(acceptRisk(risk, context)).because).toBe("completed");
  });

  it("takes the action out of the plan on the meeting's day, with body and minute", () => {
    const change = accepted(
      acceptRisk(risk, aWorld().context(boardMember, "2018-06-04")),
    );
    expect(change.current.status).toBe("withdrawn");
    expect(change.decisions[0]).toMatchObject({
      bodyId: committee.id,
      meetingId: meeting.id,
      minute: "34",
      effective: "2018-06-01",
    });
  });
});

const answersOf: Readonly<Record<string, readonly string[]>> = {
  "1.1": ["r1", "R2"],
  "1.2": ["R2"],
};

/** Six actions, one of each state, and a seventh withdrawn otherwise. */
function record(): PlanRecord {
  const worlds: readonly [string, World][] = [
    ["1.1", aWorld()],
    ["1.2", back(confirmed())],
    ["1.3", claimed()],
    ["1.4", confirmed()],
    ["1.5", verified(confirmed())],
    [
      "1.6",
      (() => {
        const world = aWorld();
        return world.after(
          acceptRisk(risk, world.context(boardMember, "2018-06-04")),
        );
      })(),
    ],
  ];
  const all = worlds.map(([name, { action, log }]) => {
    const id = asId<"Action">(`a-${name}`);
    const mine = <T extends { readonly id: string }>(rows: readonly T[]) =>
      rows.map((one) => ({
        ...one,
        actionId: id,
      }));
    return {
      action: {
        ...action,
        id,
        ref: ref(name),
        due: on("2018-03-31"),
        answers: answersOf[name] ?? [],
      },
      log: {
        updates: mine(log.updates),
        decisions: mine(log.decisions),
      },
    };
  });
  return aRecord({
    plan: aPlan({
      sources: [
        { code: "R1", words: "One", from: null, priority: "high" },
        { code: "R2", words: "Two", from: null, priority: "low" },
      ],
    }),
    actions: all.map(({ action }) => action),
    updates: all.flatMap(({ log }) => log.updates),
    decisions: all.flatMap(({ log }) => log.decisions),
    bodies: [board, committee],
    meetings: [meeting],
  });
}

const at = (asAt: string, knownAt = asAt, of = record()) => {
  const cut = { asAt: day(asAt), knownAt: day(knownAt) };
  return assuranceAt(actionsAt(of, cut), of, cut);
};

describe("on any day", () => {
  it("each action is in one state", () => {
    expect(at("2018-07-01").map(({ ref: r, state }) => [r, state])).toEqual([
      ["1.1", "open"],
      ["1.2", "sentBack"],
      ["1.3", "claimed"],
      ["1.4", "confirmed"],
      ["1.5", "verified"],
      ["1.6", "riskAccepted"],
    ]);
  });

  it.each(["2018-05-01", "2018-05-09", "2018-06-01", "2018-07-01"])(
    "the states sum to the position's own total and completed (%s)",
    (date) => {
      const found = at(date);
      const { counts } = position(historyOf(record()), {
        asAt: day(date),
        previousAsAt: null,
        ragScheme: "standard",
      });
      const n = (...states: Parameters<typeof refsIn>[1][]) =>
        refsIn(found, ...states).length;
      expect(n("confirmed", "verified")).toBe(counts.completed);
      expect(n("open", "sentBack", "claimed", "confirmed", "verified")).toBe(
        counts.total,
      );
      const open = n("open", "sentBack", "claimed");
      const aged = ages(found).flatMap(({ counts: bands }) => bands.flat());
      expect(aged).toHaveLength(open);
    },
  );

  it("as it was known: what audit found in June is not in May's report", () => {
    expect(refsIn(at("2018-05-31"), "sentBack", "verified")).toEqual([]);
    expect(refsIn(at("2018-05-31"), "confirmed")).toEqual([
      "1.2",
      "1.4",
      "1.5",
    ]);
  });

  it("open actions are aged by the date in force, under the gravest rating they answer", () => {
    expect(
      at("2018-07-01").map(({ ref: r, late, priority }) => [r, late, priority]),
    ).toEqual([
      ["1.1", 92, "high"],
      ["1.2", 92, "low"],
      ["1.3", 92, null],
      ["1.4", null, null],
      ["1.5", null, null],
      ["1.6", null, null],
    ]);
    expect(ages(at("2018-07-01"))).toEqual([
      { priority: "high", counts: [[], [], [], ["1.1"], []] },
      { priority: "low", counts: [[], [], [], ["1.2"], []] },
      { priority: null, counts: [[], [], [], ["1.3"], []] },
    ]);
  });

  it("says it in one line that sums", () => {
    expect(assuranceInWords(at("2018-07-01"))).toBe(
      "Of 5 actions, 2 completed: 1 verified by audit, 1 confirmed and not verified. 3 not completed: 1 claimed and awaiting confirmation, 1 sent back by audit, 1 not claimed. For 1 action that left the plan a body accepted the risk instead.",
    );
  });

  it("members do not read what the auditor wrote", () => {
    const open = readableRecord(record(), member);
    const words = at("2018-07-01", "2018-07-01", open).map(({ by }) =>
      by === null ? null : by.words,
    );
    expect(words).toEqual([null, null, null, null, null, risk.reason]);
  });
});

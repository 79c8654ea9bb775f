import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import {
  contradictions,
  futureWords,
} from "../../../src/domain/checks/contradictions.ts";
import type { Claimed } from "../../../src/domain/checks/contradictions.ts";
import { promiseChecks } from "../../../src/domain/planLife/draft/draftChecks.ts";
import {
  dismissFlag,
  planFlags,
} from "../../../src/domain/checks/planFlags.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { headlines, progress, reported } from "../rossendaleClaims.ts";
import {
  administrator,
  anAction,
  aRecord,
  aWorld,
  lead,
  member,
  officer,
  ref,
  refused,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const claims = [...headlines, ...progress].map((one) => one.claim);
const ownerRules = new Set([
  "twoOwners",
  "groupOwner",
  "taskInOwnerCell",
  "noEndDate",
]);

describe("the 36 rows of the Rossendale plan raise the flags they must, and no others", () => {
  test.each([...headlines, ...progress])(
    "$claim.ref",
    ({ claim, promise, flags }) => {
      const raised = [
        ...contradictions(claim, reported, claims),
        ...promiseChecks(promise).filter((one) => ownerRules.has(one.rule)),
      ].map((one) => one.rule);
      expect(raised.toSorted()).toEqual([...flags].toSorted());
    },
  );

  test("31 progress rows and 5 headlines; completed on 23 and 3 more owners in cells", () => {
    expect(progress).toHaveLength(31);
    expect(headlines).toHaveLength(5);
    // P2 says "As 1 above": understood as completed, not written.
    const written = progress.filter(({ claim }) =>
      /^completed/i.test(claim.statusAsWritten ?? ""),
    );
    expect(written).toHaveLength(23);
  });
});

describe("flags with their words", () => {
  const base = progress[1]?.claim;
  const claim = (over: Partial<Claimed>): Claimed => {
    if (!base) throw new Error("No row to start from.");
    return { ...base, ...over };
  };
  const rules = (over: Partial<Claimed>) =>
    contradictions(claim(over), reported, []).map((one) => one.rule);

  test("the words a flag rests on are quoted", () => {
    const [flag] = contradictions(
      claim({
        words: "Staff were trained. Changes are scheduled for 2017/18.",
      }),
      reported,
      [],
    );
    expect(flag).toEqual({
      rule: "completedButFuture",
      text: "B2 is marked completed, but its words speak of something still to come.",
      on: "Changes are scheduled for 2017/18",
    });
  });

  test.each([
    ["The group will meet in May.", true],
    ["Principles to be incorporated in the next update.", true],
    ["The policy is being updated.", true],
    ["Training commencing April 2017.", true],
    ["It was due to start and did.", true],
    ["Good will was shown by all.", false],
    ["Staff are now able to be heard.", false],
    ["The will of the council was done.", false],
    ["The policy was adopted at the last meeting.", false],
    ["Reports now go to the board.", false],
  ])("“%s” speaks of the future: %s", (words, expected) => {
    expect(futureWords(words) !== null).toBe(expected);
  });

  test("completed with nothing at all to show is flagged; a word or a file is enough", () => {
    expect(rules({ words: "Completed." })).toEqual([
      "completedWithoutEvidence",
    ]);
    expect(rules({ words: "" })).toEqual(["completedWithoutEvidence"]);
    expect(rules({ words: "Minute 12." })).toEqual([]);
    expect(
      rules({ words: "", evidence: [{ title: "Minutes", dated: null }] }),
    ).toEqual([]);
  });

  test("evidence dated after the report, an actual date to come, a milestone left open", () => {
    const evidence = [{ title: "Minutes", dated: day("2017-03-15") }];
    expect(rules({ evidence })).toEqual(["evidenceAfterReport"]);
    expect(rules({ actual: day("2017-03-15") })).toEqual(["completedButDated"]);
    expect(rules({ openMilestones: ["Options paper"] })).toEqual([
      "completedWithOpenMilestone",
    ]);
  });

  test("green with a forecast past its date is flagged; on the day it is not", () => {
    const late = {
      status: "inProgress" as const,
      ownRag: "green" as const,
      inForce: day("2017-03-31"),
    };
    expect(rules({ ...late, forecast: day("2017-04-01") })).toEqual([
      "greenButLate",
    ]);
    expect(rules({ ...late, forecast: day("2017-03-31") })).toEqual([]);
  });

  test("“members of staff” are staff, not Members", () => {
    const title = "Train officers and Members";
    expect(
      rules({ title, words: "All members of staff were trained." }),
    ).toEqual(["scopeNotCovered"]);
    expect(
      rules({ title, words: "Staff and councillors were trained." }),
    ).toEqual([]);
  });
});

describe("a flag on a live plan", () => {
  const june = "2018-06-04";

  function claimedDone(world: World = aWorld()) {
    const claimed = world.after(
      claimCompletion(
        { actual: "2018-06-01", note: "The group will report in July." },
        world.context(officer, june),
      ),
    );
    return claimed.after(confirmCompletion({}, claimed.context(lead, june)));
  }

  function rulesOf({ action, log }: World) {
    const record = aRecord({ actions: [action], ...log });
    return [...planFlags(record, day(june)).values()]
      .flat()
      .map((one) => one.rule);
  }

  test("a part left open, and a part of something done, are seen from both sides", () => {
    const whole = claimedDone().action;
    const part = anAction({ ref: ref("1.6"), partOf: whole.id });
    const { log } = claimedDone();
    const record = aRecord({ actions: [whole, part], ...log });
    const flags = planFlags(record, day(june));
    expect(flags.get(whole.id)?.map((one) => one.rule)).toContain(
      "completedWithOpenPart",
    );
    expect(flags.get(part.id)?.map((one) => one.rule)).toEqual([
      "partOfCompleted",
    ]);
  });

  test("is dismissed by another person with a reason, and comes back with a new claim", () => {
    const world = claimedDone();
    expect(rulesOf(world)).toEqual(["completedButFuture"]);
    const dismiss = (
      by = administrator,
      reason = "July is a routine report.",
    ) =>
      dismissFlag(
        { rule: "completedButFuture", reason },
        world.context(by, june),
      );
    expect(refused(dismiss(administrator, " ")).because).toBe("noReason");
    expect(refused(dismiss(member)).because).toBe("notYours");
    const dismissed = world.after(dismiss());
    expect(rulesOf(dismissed)).toEqual([]);
    const reopened = dismissed.after(
      recordProgress(
        { status: "inProgress", note: "Not done." },
        dismissed.context(officer, june),
      ),
    );
    expect(rulesOf(claimedDone(reopened))).toEqual(["completedButFuture"]);
  });

  test("who claimed it complete does not dismiss the flag", () => {
    const start = aWorld();
    const claimed = start.after(
      claimCompletion(
        { actual: june, note: "It will do." },
        start.context(lead, june),
      ),
    );
    const done = claimed.after(
      confirmCompletion({}, claimed.context(administrator, june)),
    );
    const answer = dismissFlag(
      { rule: "completedButFuture", reason: "Fine." },
      done.context(lead, june),
    );
    expect(refused(answer).because).toBe("ownWork");
  });
});

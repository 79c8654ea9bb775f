import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  actorOn,
  isForPosts,
  may,
  permissions,
  postFor,
  rightSaid,
  rolesFor,
} from "../../src/domain/rights/permission.ts";
import type { Verb } from "../../src/domain/rights/permission.ts";
import { roleFacts } from "../../src/domain/rights/roleFacts.ts";
import {
  administrator,
  anAction,
  anActor,
  aPerson,
  aPost,
  auditor,
  author,
  boardMember,
  finance,
  lead,
  member,
  monitoring,
  officer,
  otherOfficer,
  refused,
} from "./ruleWorld.ts";

const nobody = anActor("Nobody", []);
const people = {
  administrator,
  author,
  lead,
  board: boardMember,
  officer,
  "other officer": otherOfficer,
  member,
  auditor,
  nobody,
};
const action = anAction();

/** Who may do each thing to an action of the officer's own post. */
const table: readonly [Verb, string][] = [
  ["readPlan", "administrator author lead board officer member auditor"],
  ["readNotes", "administrator author lead board officer auditor"],
  ["recordProgress", "administrator lead officer"],
  ["addEvidence", "administrator lead officer"],
  ["claimCompletion", "administrator lead officer"],
  ["confirmCompletion", "administrator lead"],
  ["verifyCompletion", "auditor"],
  ["acceptRisk", "administrator author board"],
  ["signOffReportText", "administrator lead"],
  ["askQuestion", "administrator author lead board auditor"],
  ["answerQuestion", "administrator lead officer"],
  ["proposeDate", "administrator lead officer"],
  ["recordDecision", "administrator author board"],
  ["agreeSafeMove", "administrator lead board"],
  ["takeMeeting", "administrator author board"],
  ["keepCycle", "administrator author"],
  ["dismissFlag", "administrator author lead"],
  ["editMilestones", "administrator lead officer"],
  ["linkActions", "administrator lead officer"],
  ["amendDraft", "administrator author"],
  ["movePlan", "administrator"],
  ["changePlan", "administrator"],
  ["correctDate", "administrator"],
  ["confirmCorrection", "administrator author board"],
  ["describePlan", "administrator"],
  ["keepMeasures", "administrator lead"],
  ["recordReading", "administrator author lead officer"],
  ["changeOwner", "administrator lead"],
  ["managePosts", "administrator"],
  ["manageRisks", "administrator lead"],
  ["carryForward", "administrator"],
  ["writePaper", "administrator author"],
  ["endorsePaper", "administrator author board"],
  ["importPlan", "administrator"],
  ["checkPlan", "administrator author auditor"],
];

describe("who may do what", () => {
  test("the table that is printed has every verb once", () => {
    expect(permissions.map((one) => one.verb)).toEqual(
      table.map(([verb]) => verb),
    );
    for (const { does, who } of permissions)
      expect(`${inEnglish(does)} ${inEnglish(who)}`).toMatch(/^[a-z].* .*$/);
  });

  test.each(table)("%s: %s", (verb, expected) => {
    const allowed = Object.entries(people)
      .filter(([, actor]) => may(actor, verb, { action }).ok)
      .map(([name]) => name);
    expect(allowed.join(" ")).toBe(expected);
  });

  test("a refusal says who may instead", () => {
    expect(refused(may(member, "movePlan"))).toMatchObject({
      because: "notYours",
      words:
        "You cannot approve, start, close or reopen the plan. This is for the plan administrator; ask one of them.",
    });
  });

  test("a refusal about an action names it", () => {
    expect(refused(may(member, "proposeDate", { action })).words).toBe(
      "You cannot propose another date, or take the proposal back (1.5). This is for the plan administrator, a lead or the officer whose post answers for the action; ask one of them.",
    );
  });

  /** Every role in the words people read. */
  test.each<[Verb, string]>([
    [
      "readNotes",
      "the plan administrator, the report author, a lead, a member of the Programme Board, an auditor or an officer whose post answers for or supports the action",
    ],
    [
      "readPlan",
      "the plan administrator, the report author, a lead, a member of the Programme Board, an elected member, an auditor or an officer whose post answers for or supports the action",
    ],
    [
      "claimCompletion",
      "the plan administrator, a lead or the officer whose post answers for the action",
    ],
    ["changePlan", "the plan administrator"],
  ])("the printed line of %s says: %s", (verb, who) => {
    expect(
      inEnglish(permissions.find((one) => one.verb === verb)?.who ?? ""),
    ).toBe(who);
  });

  test.each<[Verb, string]>([
    ["confirmCompletion", "claimed it"],
    ["signOffReportText", "wrote them"],
    ["recordDecision", "proposed the date"],
    ["agreeSafeMove", "proposed the date"],
    ["dismissFlag", "claimed the action complete"],
  ])("%s is never for the person who %s", (verb, did) => {
    expect(
      inEnglish(permissions.find((one) => one.verb === verb)?.separation ?? ""),
    ).toBe(`Never by the person who ${did}.`);
    const own = { action, madeBy: administrator.person };
    expect(refused(may(administrator, verb, own))).toMatchObject({
      because: "ownWork",
      words: expect.stringContaining(`You ${did}, so somebody else must`),
    });
  });

  test("whose own work it is is told what they may not do, and who may", () => {
    const own = { action, madeBy: administrator.person };
    expect(refused(may(administrator, "confirmCompletion", own)).words).toBe(
      "You claimed it, so somebody else must confirm that an action is complete, or send the claim back. Ask the plan administrator or a lead.",
    );
    const { does, who } = rightSaid("confirmCompletion");
    expect([inEnglish(does), inEnglish(who)]).toEqual([
      "confirm that an action is complete, or send the claim back",
      "the plan administrator or a lead",
    ]);
  });

  test("nobody is shut out of what is nobody's own work", () => {
    const separated = permissions.filter((one) => one.separation !== null);
    expect(separated).toHaveLength(7);
    const own = { action, madeBy: administrator.person };
    expect(may(administrator, "readNotes", own)).toEqual({
      ok: true,
      value: true,
    });
  });

  test("asked of no action in particular, an officer may what some post of theirs may", () => {
    for (const verb of ["recordProgress", "claimCompletion"] as const) {
      expect(may(officer, verb).ok).toBe(true);
      expect(may(nobody, verb).ok).toBe(false);
    }
  });

  test("the post acted for is the accountable one, then the first that supports", () => {
    const both = anActor("Both", [], [finance, monitoring]);
    const [first, second] = [finance, monitoring];
    const helped = { accountable: first, supporting: [second] };
    expect(postFor(both, helped)).toBe(first);
    expect(postFor(otherOfficer, { ...helped, accountable: second })).toBe(
      null,
    );
    expect(
      postFor(both, { accountable: null, supporting: [second, first] }),
    ).toBe(second);
    expect(postFor(nobody, helped)).toBeNull();
  });

  test("a supporting post reports and answers, and does not claim or propose", () => {
    const helped = { ...action, supporting: [finance] };
    const allowed = (
      [
        "recordProgress",
        "answerQuestion",
        "claimCompletion",
        "proposeDate",
      ] as const
    ).map((verb) => may(otherOfficer, verb, { action: helped }).ok);
    expect(allowed).toEqual([true, true, false, false]);
  });

  test("one's own work is for somebody else to decide", () => {
    for (const verb of ["confirmCompletion", "signOffReportText"] as const) {
      expect(
        refused(may(lead, verb, { action, madeBy: lead.person })).because,
      ).toBe("ownWork");
      expect(may(lead, verb, { action, madeBy: officer.person }).ok).toBe(true);
    }
  });
});

test("posts are those held or stood in for on the day, first and last day included", () => {
  const person = aPerson("Holder");
  const stand = aPerson("Stand-in");
  const post = aPost(monitoring, "Monitoring Officer", {
    holders: [
      {
        person,
        kind: "permanent",
        from: day("2018-01-01"),
        to: day("2018-07-31"),
      },
    ],
    delegates: [
      { person: stand, from: day("2018-06-01"), to: day("2018-06-30") },
    ],
  });
  const another = aPost(finance, "Head of Finance");
  const posts = (who: typeof person, on: string) =>
    actorOn(who, ["officer"], [another, post], day(on)).posts;
  expect(posts(person, "2018-01-01")).toEqual([monitoring]);
  expect(
    ["2017-12-31", "2018-01-01", "2018-07-31", "2018-08-01"].map(
      (on) => posts(person, on).length,
    ),
  ).toEqual([0, 1, 1, 0]);
  expect(
    ["2018-05-31", "2018-06-01", "2018-06-30", "2018-07-01"].map(
      (on) => posts(stand, on).length,
    ),
  ).toEqual([0, 1, 1, 0]);
});

test("what SharePoint enforces and what it does not is said for every role", () => {
  expect(roleFacts.map((one) => one.role)).toEqual([
    "administrator",
    "author",
    "lead",
    "board",
    "officer",
    "member",
    "auditor",
    "none",
  ]);
  for (const one of roleFacts)
    expect(`${one.enforced}${one.notEnforced}`).toMatch(/\.$/);
});

describe("which list proves a right is read off the same facts", () => {
  test.each<[Verb, readonly string[], boolean]>([
    ["recordProgress", ["administrator", "lead"], true],
    ["confirmCompletion", ["administrator", "lead"], false],
    ["recordDecision", ["administrator", "author", "board"], false],
    ["keepCycle", ["administrator", "author"], false],
  ])("%s: the roles %j, by a post %s", (verb, roles, byPost) => {
    expect(rolesFor(verb).toSorted()).toEqual(roles);
    expect(isForPosts(verb)).toBe(byPost);
  });
});

// The register of sources: every recommendation with the actions that answer it, both ways, and those that nobody answers.
import { describe, expect, test } from "vitest";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { rightOfFact } from "../../../src/domain/entries/rightOf.ts";
import { may } from "../../../src/domain/rights/permission.ts";
import type { Source } from "../../../src/domain/plan/plan.ts";
import {
  keepSources,
  mostSources,
  readSources,
  registerWords,
  sourceRegister,
} from "../../../src/domain/planLife/actions/sources.ts";
import { sourceRows } from "../../../src/tab/sources/sourceTable.ts";
import { inputOf } from "../committeePaper/askedWorld.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  author,
  lead,
  ref,
  refused,
} from "../ruleWorld.ts";

const source = (code: string, words = `Do ${code}`): Source => ({
  code,
  words,
  from: null,
});
const plan = aPlan({ sources: [source("R1"), source("R2"), source("R4")] });
const action = (name: string, answers: string[], status = "inProgress") => {
  const one = anAction({ ref: ref(name), answers });
  return {
    ...one,
    current: { ...one.current, status: status as typeof one.current.status },
  };
};
const actions = [
  action("1.10", ["R1"]),
  action("1.2", ["r1 ", "R9"]),
  action("1.3", ["R2"], "completed"),
  action("1.4", ["R4"], "withdrawn"),
  action("1.5", []),
];
const register = sourceRegister(plan, actions);

describe("the register", () => {
  test("names the actions of each recommendation in natural order, however its code is written", () => {
    expect(
      register.lines.map(({ code, state, actions: by }) => [
        code,
        state,
        by.map((one) => String(one.ref)),
      ]),
    ).toEqual([
      ["R1", "answered", ["1.2", "1.10"]],
      ["R2", "done", ["1.3"]],
      // Its only action has left the plan, so nobody answers it.
      ["R4", "unanswered", []],
      ["R9", "answered", ["1.2"]],
    ]);
  });

  test("says which code it does not have, and which actions answer nothing", () => {
    expect(
      register.lines.filter((one) => !one.known).map(({ code }) => code),
    ).toEqual(["R9"]);
    expect(register.others.map((one) => String(one.ref))).toEqual(["1.5"]);
  });

  test("sums up in one sentence, without the codes it does not have", () => {
    expect(registerWords(register)).toBe(
      "Of 3 recommendations, 2 are answered by actions, 1 of them by actions that are all completed. Not answered: R4.",
    );
  });

  test("as a file has both ways: every recommendation, then every action that answers none", () => {
    const rows = sourceRows(register, plan).map((row) => row.join("|"));
    expect(rows).toContain(
      "R1|Do R1||1.2 (in progress) and 1.10 (in progress)|Answered",
    );
    expect(rows.at(-1)).toContain("Answers no recommendation||1.5");
  });
});

describe("recommendations pasted one a line", () => {
  test("have the code they begin with, and the next number where they have none", () => {
    expect(
      readSources(
        "R4 Rebuild reserves\nLGA-7:\tReview scrutiny\n\nTrain members\n5. Publish the plan",
        "Peer challenge",
        [source("R1")],
      ),
    ).toEqual([
      { code: "R4", words: "Rebuild reserves", from: "Peer challenge" },
      { code: "LGA-7", words: "Review scrutiny", from: "Peer challenge" },
      { code: "R2", words: "Train members", from: "Peer challenge" },
      { code: "5", words: "Publish the plan", from: "Peer challenge" },
    ]);
  });

  test("beginning with a word are words and no code", () => {
    expect(readSources("Review the 3 boards", "", [])).toEqual([
      { code: "R1", words: "Review the 3 boards", from: null },
    ]);
  });
});

describe("keeping it", () => {
  test("is for the administrator, by the right the log asks for", () => {
    const after = { ...plan, sources: [source("R1")] };
    const fact = { what: "fact", kind: "plans", value: after } as const;
    for (const actor of [administrator, lead, author])
      expect(keepSources(plan, after.sources, actor).ok).toBe(
        may(actor, rightOfFact(fact, plan)).ok,
      );
    expect(keepSources(plan, after.sources, administrator).ok).toBe(true);
    // Anything else of the plan stays with who moves it.
    expect(
      rightOfFact({ ...fact, value: { ...after, title: "Other" } }, plan),
    ).toBe("movePlan");
  });

  test.each([
    ["noCode", [source(" ")]],
    ["noWords", [source("R1", " ")]],
    ["codeTwice", [source("R1"), source("r1 ")]],
    [
      "tooMany",
      Array.from({ length: mostSources + 1 }, (_, n) => source(`R${n}`)),
    ],
  ])("refuses %s", (because, sources) => {
    expect(refused(keepSources(plan, sources, administrator)).because).toBe(
      because,
    );
  });

  test("is at an end with the plan", () => {
    const closed = aPlan({ state: "closed" });
    expect(
      refused(keepSources(closed, [source("R1")], administrator)).because,
    ).toBe("planClosed");
    expect(
      accepted(keepSources(plan, [source(" R1 ")], administrator)).sources,
    ).toEqual([source("R1", "Do  R1")]);
  });
});

describe("the committee paper", () => {
  const paperOf = (sources: readonly Source[]) =>
    committeePaper(
      inputOf({
        plan: aPlan({ sources }),
        actions: [anAction({ answers: ["R1"] })],
      }),
    ).sections.find(({ name }) => name === "sources");

  test("prints the recommendations with their actions and those unanswered", () => {
    const section = paperOf([source("R1"), source("R2")]);
    const text = JSON.stringify(section);
    expect(text).toContain("Not answered: R2.");
    expect(text).toContain(`["R2","Do R2","None","Not answered"]`);
  });

  test("has no such section where the plan keeps no register", () => {
    expect(paperOf([])).toBeUndefined();
  });
});

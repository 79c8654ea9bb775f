// What a line written to the bot means, in the words people use.
import { describe, expect, it } from "vitest";
import { saysDone, spokenIn } from "../../src/domain/progress/spoken.ts";

const refs = ["4.1", "4.2", "4.3", "4.10", "5.1", "FP1", "CS-0142", "2"];
const read = (line: string) => spokenIn(line, refs);
const noChange = (...named: string[]) => ({
  kind: "noChange",
  refs: named,
  unknown: [],
});

describe("no change, said of references", () => {
  it.each([
    ["no change 4.1"],
    ["No change: 4.1."],
    ["NO CHANGE for 4.1!"],
    ["there is no change to 4.1"],
    ["4.1 no change"],
    ["4.1: no change"],
    ["4.1 is unchanged"],
    ["unchanged 4.1"],
    ["no changes on action 4.1"],
    ["dim newid 4.1"],
    ["Dim newid i 4.1"],
    ["dim newid ar gyfer 4.1."],
    ["4.1 – dim newid"],
    ["<at>Waymark</at> no change 4.1"],
  ])("%s", (line) => expect(read(line)).toEqual(noChange("4.1")));

  it.each([
    ["no change 4.1, 4.2 and FP1", ["4.1", "4.2", "FP1"]],
    ["no change 4.1 4.2", ["4.1", "4.2"]],
    ["no change 4.2; cs-0142", ["4.2", "CS-0142"]],
    ["dim newid 4.1 a 4.2", ["4.1", "4.2"]],
    ["no change 2", ["2"]],
    ["no change 4.1, 4.1", ["4.1"]],
  ])("of several: %s", (line, named) =>
    expect(read(line)).toEqual(noChange(...named)),
  );

  it.each([
    ["no change 4.1 to 4.10"],
    ["no change 4.1-4.10"],
    ["no change 4.1 – 4.10"],
    ["no change for 4.10 to 4.1"],
    ["dim newid 4.1 i 4.10"],
    ["dim newid 4.1 hyd at 4.10"],
  ])("a range takes what lies between, as references run: %s", (line) =>
    expect(read(line)).toEqual(noChange("4.1", "4.2", "4.3", "4.10")),
  );

  it("a reference with a dash of its own is no range", () =>
    expect(read("no change CS-0142")).toEqual(noChange("CS-0142")));

  it("names what is no reference and passes nothing over", () => {
    expect(read("no change 4.1 and 4.7")).toEqual({
      kind: "noChange",
      refs: ["4.1"],
      unknown: ["4.7"],
    });
    expect(read("no change 9.9")).toEqual({
      kind: "noChange",
      refs: [],
      unknown: ["9.9"],
    });
  });
});

it.each([
  "no change for the rest",
  "No change for all the rest.",
  "no change for everything",
  "dim newid ar gyfer y gweddill",
  "dim newid i'r gweddill",
  "dim newid i’r lleill",
])("no change for what is left: %s", (line) =>
  expect(read(line)).toEqual({ kind: "rest" }),
);

it("no change and nothing else asks of what", () =>
  expect(read("No change.")).toEqual({ kind: "which" }));

describe("a sentence about an action", () => {
  it.each([
    ["4.1 is done", ["4.1"], true],
    ["4.1 is complete.", ["4.1"], true],
    ["FP1 has been delivered", ["FP1"], true],
    ["mae 4.1 wedi'i gwblhau", ["4.1"], true],
    ["4.1 is not done", ["4.1"], false],
    ["4.1 will be done by Friday", ["4.1"], false],
    ["nid yw 4.1 wedi'i wneud eto, ddim o bell ffordd", ["4.1"], false],
    ["the contract for 4.1 was signed", ["4.1"], false],
    ["no change 4.1, we wait for the auditor", ["4.1"], false],
    ["4.1 and 4.2 are done", ["4.1", "4.2"], true],
    ["Action 2 was agreed", ["2"], false],
    ["2: the policy went to Cabinet", ["2"], false],
  ])("%s", (line, named, done) =>
    expect(read(line)).toEqual({ kind: "about", refs: named, done }),
  );

  it.each([
    "It cost £4.1m",
    "4.1% more than last year",
    "on 4.1.2027 we met",
    "see 14.1",
    "see 4.1.2",
    "2 people came to the workshop",
    "What is my salary?",
    "nothing changed my mind",
    "",
  ])("“%s” names no action", (line) => expect(read(line)).toBeNull());
});

it("done is said, and not that it will be or is not", () => {
  expect(saysDone("the depot is finished")).toBe(true);
  expect(saysDone("the depot is nearly finished")).toBe(false);
  expect(saysDone("when the depot is finished")).toBe(false);
});

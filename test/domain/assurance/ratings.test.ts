// Ratings of recommendations: read from what is pasted, kept by forms that do not ask for them, and found whatever the code's case.
import { expect, it } from "vitest";
import { priorityOf } from "../../../src/domain/assurance/assurance.ts";
import {
  keepSources,
  readSources,
} from "../../../src/domain/planLife/actions/sources.ts";
import { accepted, administrator, anAction, aPlan } from "../ruleWorld.ts";

it.each([
  ["R1\tHigh\tRebuild reserves", "Rebuild reserves", "high"],
  ["R1\tRebuild reserves\tLow", "Rebuild reserves", "low"],
  ["R1 (Medium) Rebuild reserves", "Rebuild reserves", "medium"],
  ["R1 [critical priority] Rebuild reserves", "Rebuild reserves", "critical"],
  ["R1 High streets are to be cleaned", "High streets are to be cleaned", null],
  ["R1\tHigh", "High", null],
])("%j is read", (line, words, priority) => {
  expect(readSources(line, "", [])).toEqual([
    { code: "R1", words, from: null, ...(priority ? { priority } : {}) },
  ]);
});

it("a form that does not ask for the rating leaves it", () => {
  const one = { code: "R1", words: "One", from: null };
  const plan = aPlan({ sources: [{ ...one, priority: "high" }] });
  const kept = accepted(
    keepSources(plan, [{ ...one, words: "Mended" }], administrator),
  );
  expect(kept.sources?.[0]).toMatchObject({
    words: "Mended",
    priority: "high",
  });
  expect(priorityOf(anAction({ answers: [" r1 "] }), kept)).toBe("high");
});

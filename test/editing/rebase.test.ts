import { expect, test } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { inWelsh } from "../../src/domain/words/welsh.ts";
import { rebased } from "../../src/editing/rebase.ts";
import { anAction } from "../tab/builders.ts";

const before = anAction("2.1", { title: "As it was" });
const mine = { ...before, title: "Mine" };

test("my new title and somebody else's new owner both stand", () => {
  const theirs = { ...before, accountable: asId<"Post">("other") };
  expect(rebased(before, mine, theirs)).toEqual({
    action: { ...theirs, title: "Mine" },
    clash: null,
  });
});

test("a field both changed to different things is named, and theirs stands", () => {
  const theirs = { ...before, title: "Theirs" };
  const { action, clash } = rebased(before, mine, theirs);
  expect(action).toBe(theirs);
  expect(inEnglish(clash ?? "")).toContain("the title of 2.1");
});

test("the same change made twice is one change", () => {
  expect(rebased(before, mine, mine).clash).toBeNull();
});

test("no field of mine is lost when somebody else was first, whichever it is", () => {
  const theirs = { ...before, title: "Theirs" };
  const detailed = {
    ...before,
    outcome: "Fewer complaints",
    leadMember: "Portfolio Holder for Finance",
    resource: "£20,000",
    implications: ["equalities"],
    answers: ["R4"],
    own: { priority: "High" },
    exempt: "3",
  };
  expect(rebased(before, detailed, theirs)).toEqual({
    action: { ...detailed, title: "Theirs" },
    clash: null,
  });
});

test("what both changed is named in words, each field once, in Welsh too", () => {
  const theirs = { ...before, title: "Theirs", outcome: "Less paper" };
  const both = { ...before, title: "Mine", outcome: "Fewer complaints" };
  const { clash } = rebased(before, both, theirs);
  expect(inEnglish(clash ?? "")).toContain("the title and the outcome of 2.1");
  expect(inWelsh(clash ?? "")).toContain("y teitl a'r canlyniad ar 2.1");
});

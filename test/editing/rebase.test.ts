import { expect, test } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
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
  expect(clash).toContain("the title of 2.1");
});

test("the same change made twice is one change", () => {
  expect(rebased(before, mine, mine).clash).toBeNull();
});

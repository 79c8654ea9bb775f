// What is said when something was not saved: a rule's refusal is final and never invites to try again, a failure says what to do.
import { inEnglish } from "../../src/domain/words/english.ts";
import { inOrder } from "../../src/domain/words/sentence.ts";
import { describe, expect, it } from "vitest";
import {
  asProblem,
  problemInWords,
  RuleRefusal,
} from "../../src/tab/ui/problem.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";

describe("a rule's refusal", () => {
  it.each([
    "The Board cannot have endorsed this paper on 1 January 2030, which is still to come. Give the day it did.",
    "This paper cannot be final yet.",
    "9.4 was already taken back.",
  ])("is said as it is: %s", (words) => {
    expect(problemInWords(new RuleRefusal(words))).toBe(words);
    expect(asProblem(new RuleRefusal(words)).kind).toBe("refused");
  });
});

describe("a failure", () => {
  it("says what to do next", () => {
    const failure = new StoreFailure("throttled", "Busy.");
    expect(problemInWords(failure)).toEqual(inOrder("Busy.", failure.next));
    expect(inEnglish(failure.next)).toContain("try again");
    expect(inEnglish(problemInWords(new Error("Something broke.")))).toContain(
      "Something broke. Try again.",
    );
  });
});

// Words are data (docs/decisions/0020): refusals of the rules stand in catalogues, and what still stands in code is counted and only falls.
import { store } from "../../src/domain/words/cy/store.ts";
import { describe, expect, test } from "vitest";
import { englishRefusalsIn, ownKeysIn, sentencesIn } from "./sentences.ts";

/** The most sentences in the code of a floor that is not converted yet. When a room is converted, lower its floor's number. */
const most: readonly (readonly [floor: string, sentences: number])[] = [
  ["src/ask", 120],
  ["src/cli", 359],
  ["src/documents", 125],
  ["src/domain", 481],
  ["src/editing", 2],
  ["src/reminders", 75],
  ["src/sharepoint", 268],
  ["src/tab", 30],
];

describe("sentences outside the catalogues", () => {
  test("no rule refuses in English", () => {
    expect(englishRefusalsIn("src/domain")).toEqual({});
  });

  test("whatever the store says of a failure is said in Welsh too, and the Welsh has no more", () => {
    const said = ownKeysIn("src");
    expect(said.length).toBeGreaterThan(40);
    expect(Object.keys(store).toSorted()).toEqual(said);
  });

  test.each(most)("in %s there are at most %i", (floor, sentences) => {
    expect(sentencesIn(floor)).toBeLessThanOrEqual(sentences);
  });
});

// Words are data (docs/decisions/0020): refusals of the rules stand in catalogues, and what still stands in code is counted and only falls.
import { describe, expect, test } from "vitest";
import { englishRefusalsIn, sentencesIn } from "./sentences.ts";

/** Refusals that are still English in code. A file leaves the list when its sentences are in a catalogue; none joins it. */
const englishRefusals = {
  "src/domain/committeePaper/draftOut.ts": 6,
  "src/domain/measures/measurePlace.ts": 3,
  "src/domain/measures/measureRules.ts": 11,
  "src/domain/measures/readingRules.ts": 6,
  "src/domain/measures/readings.ts": 3,
  "src/domain/planLife/correctDate.ts": 8,
};

/** The most sentences in the code of a floor that is not converted yet. When a room is converted, lower its floor's number. */
const most: readonly (readonly [floor: string, sentences: number])[] = [
  ["src/ask", 140],
  ["src/cli", 370],
  ["src/documents", 350],
  ["src/domain", 1030],
  ["src/editing", 22],
  ["src/reminders", 85],
  ["src/sharepoint", 280],
  ["src/tab", 1760],
];

describe("sentences outside the catalogues", () => {
  test("no rule but those listed refuses in English", () => {
    expect(englishRefusalsIn("src/domain")).toEqual(englishRefusals);
  });

  test.each(most)("in %s there are at most %i", (floor, sentences) => {
    expect(sentencesIn(floor)).toBeLessThanOrEqual(sentences);
  });
});

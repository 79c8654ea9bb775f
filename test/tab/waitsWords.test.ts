import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  dateQuestion,
  waitedForBy,
  waitsFor,
} from "../../src/tab/dependencies/waitsWords.ts";
import { anAction, anOverview, aTimeline, today } from "./builders.ts";

const first = anAction("2.3", { current: { inForce: day("2018-09-30") } });
const second = anAction("2.6", {
  due: aTimeline("depends on 2.3", null),
  dependsOn: [first.id],
});
const overview = anOverview({ actions: [second, first] });

describe("what an action waits for", () => {
  test("is said with how it stands, from both sides", () => {
    expect(waitsFor(second, overview)).toMatchObject([
      { ref: "2.3", state: "In progress, due 30 September 2018" },
    ]);
    expect(waitedForBy(first, overview)).toMatchObject([{ ref: "2.6" }]);
  });

  test("while it waits its date ages; when 2.3 is done its owner is asked for a date", () => {
    expect(dateQuestion(second, overview, today)).toMatchObject({
      ask: false,
      words: expect.stringContaining("waits for 2.3"),
    });
    const done = {
      ...first,
      current: { ...first.current, status: "completed" as const },
    };
    const after = anOverview({ actions: [second, done] });
    expect(dateQuestion(second, after, today)).toEqual({
      ask: true,
      words: "2.3 is done. Set a date for 2.6.",
    });
    expect(dateQuestion(done, after, today)).toBeNull();
  });
});

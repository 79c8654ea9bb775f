// Dates print as the council wrote them: no day is made up for a month, and words without a day stay words.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { anAction, on, ref, written } from "../ruleWorld.ts";
import { asked, inputOf } from "./askedWorld.ts";

describe("dates print as the council wrote them", () => {
  const month = {
    ...on("2018-03-31"),
    text: "by March 2018",
    kind: "month" as const,
    start: day("2018-03-01"),
  };
  const sheet = (over: Partial<PlanRecord>) => {
    const block = committeePaper(inputOf(over))
      .sections.find((one) => one.name === "monitoring")
      ?.blocks.find((one) => one.kind === "table");
    return block?.kind === "table" ? block.rows[0]?.slice(4, 7) : [];
  };

  it.each([
    [
      "a month",
      { actions: [anAction({ ref: ref("1.1"), due: month })], revisions: [] },
      ["March 2018", "March 2018", ""],
    ],
    [
      "a day",
      { actions: [anAction({ ref: ref("1.1") })], revisions: [] },
      ["30 September 2018", "30 September 2018", ""],
    ],
    [
      "a month proposed",
      {
        actions: [anAction({ ref: ref("1.1") })],
        revisions: [
          asked("1.1", "2019-03-31", { toText: "March 2019 at the latest" }),
        ],
      },
      ["30 September 2018", "30 September 2018", "March 2019"],
    ],
    [
      "words without a date",
      {
        actions: [anAction({ ref: ref("1.1"), due: written("TBC") })],
        revisions: [],
      },
      ["TBC", "TBC", ""],
    ],
  ])("%s", (_, over, expected) => {
    expect(sheet(over)).toEqual(expected);
  });
});

// Every date decided since a body was last told is printed whole: title, from, to, days, moves, body, meeting, minute and reason.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aMilestone, instant } from "../ruleWorld.ts";
import { decision, paperOf, proposal, rowsIn } from "./decidedWorld.ts";

const revisionId = asId<"Revision">("revision-1");
const endorsed = (date: string | null): Ruling => ({
  kind: "endorsed",
  revisionId,
  date: date === null ? null : day(date),
});

describe("every date decided is printed whole", () => {
  const title = "Explore a four-yearly election cycle";
  const where = "Audit and Accounts Committee, meeting of 19 June 2018";

  it.each([
    [
      "endorsed",
      endorsed("2019-03-31"),
      { words: "With regret." },
      [
        "31 March 2019",
        "182 days later. Moved once, 182 days",
        `Endorsed: ${where}, minute 12.`,
        "The post is vacant. / With regret.",
      ],
    ],
    [
      "endorsed with another date",
      endorsed("2018-12-31"),
      {},
      [
        "31 December 2018",
        "92 days later. Moved once, 92 days",
        `Another date agreed: ${where}, minute 12. Proposed was 31 March 2019.`,
        "The post is vacant.",
      ],
    ],
    [
      "left without an agreed date",
      endorsed(null),
      { minute: null },
      [
        "Not yet agreed",
        "First date or none",
        `Another date agreed: ${where}, no minute recorded. Proposed was 31 March 2019.`,
        "The post is vacant.",
      ],
    ],
    [
      "refused",
      { kind: "refused", revisionId } as const,
      { meetingId: null },
      [
        "31 March 2019",
        "Not moved",
        "Refused: Audit and Accounts Committee, 19 June 2018, minute 12. The date in force stays.",
        "The post is vacant.",
      ],
    ],
    [
      "brought forward",
      endorsed("2018-08-31"),
      { bodyId: null, minute: null },
      [
        "31 August 2018",
        "30 days earlier. Moved once, -30 days",
        "Another date agreed: no body recorded, 19 June 2018. Proposed was 31 March 2019.",
        "The post is vacant.",
      ],
    ],
  ] as const)("%s", (_, ruling, over, expected) => {
    const { tables } = paperOf({
      revisions: [proposal(1)],
      decisions: [decision(ruling, over)],
    });
    expect(rowsIn(tables, "Dates decided")).toEqual([
      ["1.5", title, "30 September 2018", ...expected],
    ]);
  });

  it("with how often it has moved by then, each decision from the date before it", () => {
    const { tables } = paperOf({
      revisions: [
        proposal(1),
        proposal(2, {
          from: day("2019-03-31"),
          to: day("2019-06-30"),
          effective: day("2018-06-21"),
          recorded: instant("2018-06-21T09:00:00Z"),
        }),
      ],
      decisions: [
        decision(endorsed("2019-03-31")),
        decision(
          {
            kind: "endorsed",
            revisionId: asId("revision-2"),
            date: day("2019-06-30"),
          },
          {
            effective: day("2018-06-26"),
            recorded: instant("2018-06-26T09:00:00Z"),
            minute: "13",
          },
        ),
      ],
    });
    expect(
      rowsIn(tables, "Dates decided").map((row) => [row[2], row[3], row[4]]),
    ).toEqual([
      [
        "30 September 2018",
        "31 March 2019",
        "182 days later. Moved once, 182 days",
      ],
      ["31 March 2019", "30 June 2019", "91 days later. Moved twice, 273 days"],
    ]);
  });

  it("a milestone's date under the milestone's own name", () => {
    const milestone = aMilestone("Options to members", "2018-07-31");
    const { tables } = paperOf({
      milestones: [milestone],
      revisions: [
        proposal(1, { milestoneId: milestone.id, from: day("2018-07-31") }),
      ],
      decisions: [decision(endorsed("2019-03-31"))],
    });
    expect(rowsIn(tables, "Dates decided")[0]?.slice(0, 5)).toEqual([
      "1.5",
      `Milestone “Options to members” of ${title}`,
      "31 July 2018",
      "31 March 2019",
      "243 days later",
    ]);
  });

  it.each([
    ["known to the body already", "2018-05-20", "2018-05-20T09:00:00Z", 0],
    [
      "taken effect then and recorded since",
      "2018-05-20",
      "2018-06-20T09:00:00Z",
      1,
    ],
    [
      "recorded after the day of the paper",
      "2018-06-19",
      "2018-07-02T09:00:00Z",
      0,
    ],
  ])("one %s: %s, recorded %s", (_, effective, recorded, count) => {
    const { tables } = paperOf({
      revisions: [
        proposal(1, {
          effective: day("2018-05-01"),
          recorded: instant("2018-05-01T09:00:00Z"),
        }),
      ],
      decisions: [
        decision(endorsed("2019-03-31"), {
          effective: day(effective),
          recorded: instant(recorded),
        }),
      ],
    });
    expect(rowsIn(tables, "Dates decided")).toHaveLength(count);
  });

  it("to a body that was never told before, everything since the plan began", () => {
    const { tables, text } = paperOf(
      {
        revisions: [proposal(1)],
        decisions: [decision(endorsed("2019-03-31"))],
      },
      { previousAsAt: null },
    );
    expect(rowsIn(tables, "Dates decided")).toHaveLength(1);
    expect(text).toContain("Everything decided since the plan began is below.");
  });
});

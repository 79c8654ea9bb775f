// The mess of real plans (domain.md 6.4), each case in the format people have it in: what is read, what is flagged, what is asked.
import { describe, expect, test } from "vitest";
import { one, readWord, rules } from "./reading.ts";

describe("status is what the text says, and nothing else", () => {
  test.each([
    ["Completed -", "completed"],
    ["Completed and now forms part of the framework", "completed"],
    ["Complete", "completed"],
    ["Closed", "completed"],
    ["Done", "completed"],
    ["Fully implemented", "completed"],
    ["100%", "completed"],
    ["COMPLETED", "completed"],
    ["✓", "completed"],
    ["Blue", "completed"],
    ["On track", "inProgress"],
    ["Ongoing", "inProgress"],
    ["On-going", "inProgress"],
    ["In Progress", "inProgress"],
    ["Under way", "inProgress"],
    ["Partially complete", "inProgress"],
    ["60%", "inProgress"],
    ["Work has started", "inProgress"],
    ["Not started", "notStarted"],
    ["Not yet started", "notStarted"],
    ["Yet to start", "notStarted"],
    ["Not due", "notStarted"],
    ["Not yet due", "notStarted"],
    ["0%", "notStarted"],
    ["Slippage", "slippage"],
    ["Slipped", "slippage"],
    ["Delayed", "slippage"],
    ["Behind schedule", "slippage"],
    ["Overdue", "slippage"],
    ["Off track", "slippage"],
    ["Not on track", "slippage"],
    ["On hold", "suspended"],
    ["Suspended", "suspended"],
    ["Deferred", "suspended"],
    ["Superseded", "withdrawn"],
    ["Withdrawn", "withdrawn"],
    ["No longer required", "withdrawn"],
    ["Cancelled", "withdrawn"],
    ["Transferred to service plan", "transferred"],
    ["Green", null],
    ["A", null],
    ["Red", null],
    ["Open", null],
    ["Not complete", null],
    ["To be completed", null],
    ["Incomplete", null],
    ["something else", null],
  ])("%s", (status, expected) => {
    const action = one({ status });
    expect(action.status).toBe(expected);
    expect(action.statusAsWritten).toBe(status);
  });

  test("the tail of a status joins the account", () => {
    expect(one({ status: "Completed - policy adopted in May" }).narrative).toBe(
      "policy adopted in May",
    );
    expect(
      one({ status: "Completed and evidenced by the minutes" }).narrative,
    ).toBe("Completed and evidenced by the minutes");
  });

  test("without a status column the account may say it, or only suggest it", () => {
    const read = readWord([
      {
        rows: [
          ["", "Theme one here", "Action Taken", "Owner"],
          [
            "1",
            "Agree the framework first",
            "Completed. All in place",
            "HR Manager",
          ],
          [
            "2",
            "Update the whole policy",
            "Policy being updated.",
            "HR Manager",
          ],
          [
            "3",
            "Set up a governing board",
            "31st March 2016 Established",
            "HR Manager",
          ],
        ],
      },
    ]);
    expect(read.actions.map((a) => a.status)).toEqual([
      "completed",
      null,
      null,
    ]);
    const suggestions = read.questions
      .filter((q) => q.field === "status")
      .map((q) => q.suggestion);
    expect(suggestions).toEqual(["inProgress", "completed"]);
  });

  test("completed, yet speaking of the future, is flagged", () => {
    expect(
      rules(
        one({ status: "Completed", comments: "The group will meet in autumn" }),
      ),
    ).toContain("completedButFuture");
    expect(
      rules(one({ status: "Completed", comments: "Adopted in April 2030" })),
    ).toContain("completedButFuture");
    expect(
      rules(one({ status: "Completed", comments: "Adopted in April 2017" })),
    ).not.toContain("completedButFuture");
  });

  test("as 1 above, part of 1, and see 2 of another theme", () => {
    const read = readWord([
      {
        rows: [
          ["", "Cultural Change", "Action Taken", "Owner"],
          ["1", "Agree the protocols first", "Completed", "Chief Executive"],
          ["2", "Report to all members", "As 1 above", "CEO"],
        ],
      },
      {
        rows: [
          ["", "Effective Council", "Action Taken", "Owner"],
          ["1", "Train the new members", "In progress", "HR Manager"],
          [
            "2",
            "Check the training taken",
            "To be completed as part of 1 above.",
            "HR Manager",
          ],
          [
            "3",
            "Look at protocols again",
            "Completed (see 2 Cultural Change above)",
            "HR Manager",
          ],
        ],
      },
    ]);
    expect(read.actions.map((a) => [a.ref, a.sameAs, a.partOf])).toEqual([
      ["C1", null, null],
      ["C2", "C1", null],
      ["E1", null, null],
      ["E2", null, "E1"],
      ["E3", "C2", null],
    ]);
    expect(read.actions.map((a) => a.refAsWritten)).toEqual([
      "1",
      "2",
      "1",
      "2",
      "3",
    ]);
    expect(
      read.questions.filter((q) => q.alike.startsWith("posts:")),
    ).toHaveLength(1);
  });
});

// Columns beside the promise: outcome, resource, the recommendation answered and the exempt mark are read as what they are, and merged as the rest.
import { describe, expect, test } from "vitest";
import { readCsvText } from "./reading.ts";

const head = "Ref,Action,Responsible officer,Target date";
const row = "1.1,Agree a charter,HR Manager,March 2031";

const only = (text: string) => readCsvText(text).actions[0];

describe("columns beside the promise", () => {
  test("are read by their headings and stay out of the officer's note", () => {
    const action = only(
      `${head},Expected outcome,Resources,Source recommendation,Exempt\n${row},Every member has a plan,"£20,000","R1, R4",Paragraph 3\n`,
    );
    expect(action).toMatchObject({
      outcome: "Every member has a plan",
      resource: "£20,000",
      answers: ["R1", "R4"],
      exempt: "Paragraph 3",
      narrative: null,
    });
  });

  test("“Outcome” is what comes of the action where a theme is given, and the theme where none is", () => {
    expect(
      only(`Theme,${head},Outcome\nLeadership,${row},Turnout rises\n`),
    ).toMatchObject({ theme: "Leadership", outcome: "Turnout rises" });
    const themed = ["1.1", "1.2", "1.3"].map(
      (ref, n) =>
        `${n < 2 ? "Better leadership" : "Sound money"},${ref},Agree ${ref},HR Manager,March 2031`,
    );
    expect(only([`Outcome,${head}`, ...themed, ""].join("\n"))).toMatchObject({
      theme: "Better leadership",
    });
  });

  test.each(["No", "Public", "-", "n/a"])(
    "an exempt cell of %j is no mark",
    (words) => {
      expect(only(`${head},Exempt\n${row},${words}\n`)).not.toHaveProperty(
        "exempt",
      );
    },
  );

  test("a mark without a paragraph is a mark, and is told", () => {
    const action = only(`${head},Exempt\n${row},Yes\n`);
    expect(action?.exempt).toBe("Yes");
    expect(action?.flags.map(({ rule }) => rule)).toContain(
      "exemptUnderNothing",
    );
  });

  test("what a file does not speak of it does not say", () => {
    const action = only(`${head}\n${row}\n`);
    for (const field of ["outcome", "resource", "answers", "exempt"])
      expect(action).not.toHaveProperty(field);
  });
});

// Plans in Welsh and in Word, in the manner of councils whose files nobody here has seen; and a letter that is no plan.
import { describe, expect, it } from "vitest";
import { expectRead, options, readWord, rules } from "./reading.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";

const by = <T extends { ref: string | null }>(
  rows: readonly T[],
  ref: string,
) => {
  const found = rows.find((one) => one.ref === ref);
  if (!found)
    throw new Error(`No ${ref} among ${rows.map((one) => one.ref).join(", ")}`);
  return found;
};

describe("a plan in Welsh, with semicolons, in the encoding of an older Excel", () => {
  const text = [
    "Cyfeirnod;Thema;Cam gweithredu;Swyddog cyfrifol;Dyddiad targed;Statws;Cynnydd",
    "1.1;Cyllid;Cytuno’r gyllideb – tymor canolig;Pennaeth Cyllid;31 Mawrth 2019;Completed;Wedi’i gymeradwyo",
    "1.2;Cyllid;Adolygu’r cronfeydd;Pennaeth Cyllid;Medi 2019;In progress;",
    "2.1;Pobl;Cyflwyno hyfforddiant;Rheolwr AD;erbyn Rhagfyr 2019;Not started;",
  ].join("\r\n");
  const latin = Uint8Array.from(
    text,
    (c) => ({ "’": 0x92, "–": 0x96 })[c] ?? c.charCodeAt(0),
  );
  it("reads its columns, its months and its punctuation", () => {
    const read = expectRead(readPlanFile("cynllun gwella.csv", latin, options));
    expect(
      read.actions.map(({ ref, theme, officers, due, status }) => [
        ref,
        theme,
        officers,
        due?.end,
        status,
      ]),
    ).toEqual([
      ["1.1", "Cyllid", ["Pennaeth Cyllid"], "2019-03-31", "completed"],
      ["1.2", "Cyllid", ["Pennaeth Cyllid"], "2019-09-30", "inProgress"],
      ["2.1", "Pobl", ["Rheolwr AD"], "2019-12-31", "notStarted"],
    ]);
    expect(by(read.actions, "1.1").title).toBe(
      "Cytuno’r gyllideb – tymor canolig",
    );
  });
});

describe("a peer challenge response in Word, a table under each recommendation", () => {
  const heads = ["Action", "Who", "By when", "What success looks like", "BRAG"];
  const read = readWord([
    { heading: "Response to the peer challenge" },
    "The council welcomes the team’s findings.",
    { heading: "Recommendation 1: Strengthen financial planning" },
    {
      rows: [
        heads,
        [
          "1.1 Extend the forecast to five years",
          "Chief Finance Officer",
          "02/13/2019",
          "A forecast members understand",
          "B",
        ],
        [
          "1.2 Publish quarterly monitoring",
          "Chief Finance Officer and Head of Communications",
          "ongoing",
          "",
          "G",
        ],
      ],
    },
    { heading: "Recommendation 2: Hear the public" },
    {
      rows: [
        heads,
        [
          "2.1 Hold four area forums a year",
          "Assistant Director, Communities",
          "TBC",
          "",
          "A",
        ],
      ],
    },
  ]);
  it("takes each heading as the theme and the number in the action as its reference", () => {
    expect(
      read.actions.map(({ ref, theme }) => [
        ref,
        theme?.includes("Recommendation") || theme,
      ]),
    ).toHaveLength(3);
    expect(read.actions.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "2.1"]);
    expect(by(read.actions, "2.1").theme).toContain("Hear the public");
    expect(by(read.actions, "1.1").title).toBe(
      "Extend the forecast to five years",
    );
  });
  it("shows a person the day that can only be month first, and counts a date to be confirmed as not yet agreed without asking", () => {
    const forecast = by(read.actions, "1.1");
    expect(forecast.due?.end).toBe("2019-02-13");
    expect(rules(forecast)).toContain("monthFirst");
    expect(by(read.actions, "1.2").due).toMatchObject({
      kind: "ongoing",
      end: null,
    });
    const forums = by(read.actions, "2.1");
    expect(rules(forums)).toContain("dateNotAgreed");
    expect(
      read.questions.filter(
        ({ action, field }) => action === forums.id && field === "due",
      ),
    ).toEqual([]);
  });
});

it("a file called an Excel workbook that holds a letter is refused as one", () => {
  const answer = readPlanFile(
    "plan.xlsx",
    new TextEncoder().encode("Dear colleague,\nThe plan will follow."),
    options,
  );
  expect(answer).toMatchObject({ error: { code: "notAnOfficeFile" } });
});

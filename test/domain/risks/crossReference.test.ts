import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import {
  crossReference,
  findRisk,
  leaningOnSlipping,
} from "../../../src/domain/risks/crossReference.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Risk } from "../../../src/domain/plan/risk.ts";
import { readSectionRef } from "../../../src/domain/risks/sectionRef.ts";
import { anAction, aTheme, planId, ref } from "../ruleWorld.ts";

const titles: Readonly<Record<string, string>> = {
  FP1: "Managing Finances",
  FP2: "Governing the Business",
  FP3: "Managing Resources",
  FP4: "Managing Performance",
  CP3: "Sense of Community",
  PR1: "Customer Processes",
  PR2: "Political Governance",
  PR4: "Improved Partnership Working",
  HROD1: "Learning & Development",
  HROD2: "Modernisation",
  HROD3: "Positive Employee Climate",
  HROD4: "Performance culture",
};

function aRisk(
  code: string,
  refsAsWritten: readonly string[],
  over: Partial<Risk> = {},
): Risk {
  return {
    id: asId(code),
    planId,
    code,
    title: `Risk ${code}`,
    merged: [],
    footnote: null,
    refsAsWritten,
    score: null,
    control: null,
    ...over,
  };
}

/** The Bromsgrove table of 2009: 19 corporate risks and the improvement plan sections that answer them, with its odd separators. */
const table = `
KO1 FP1 FP2 FP3
KO2 FP1 FP2 FP3 FP4 PR2
KO3 PR2 HROD1
KO4 PR2 HROD1
KO5 FP2
KO6 PR1
KO7 PR4
KO8 PR1 FP1 FP4
KO9 CP3 FP4
KO10 FP3 HROD1 HROD2 HROD3
KO11 FP3 HROD2 HROD3
KO12 FP2 HROD2 HROD3
KO13 CP3 PR4
KO14 HROD2
KO15 FP1 FP4 PR1 HROD4
KO16 FP1 FP4
KO17 FP1 FP4 PR1
KO19 FP2 FP4
KO20 CP3 PR1`;

const risks = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", ...sections] = line.split(" ");
    const written = sections.map((one) => {
      if (code === "KO16" && one === "FP1") return "FP1 – Value for Money";
      return one === "HROD4"
        ? `${one} – ${titles[one]}`
        : `${one}: ${titles[one]}`;
    });
    return aRisk(
      code,
      written,
      code === "KO5"
        ? { merged: ["KO18"], footnote: "* KO5 and KO18 have been merged" }
        : {},
    );
  });

const themes = [...Object.entries(titles), ["CP4", "Environment"]].map(
  ([code = "", title = ""]) => aTheme(code, title),
);

describe("the 19-risk map", () => {
  const cross = crossReference(risks, themes);

  test("comes out exactly: 19 risks, 46 links, as typed by the council", () => {
    expect(cross.rows).toHaveLength(19);
    expect(cross.links).toBe(46);
    expect(
      cross.rows
        .map(({ risk, sections }) => [risk.code, ...sections].join(" "))
        .join("\n"),
    ).toBe(table.trim());
  });

  test("the other way round: how many risks each section answers", () => {
    const counts = cross.sections.map(
      ({ code, risks: answered }) => `${code} ${answered.length}`,
    );
    expect(counts.toSorted()).toEqual(
      [
        "FP4 7",
        "FP1 6",
        "FP2 5",
        "PR1 5",
        "FP3 4",
        "HROD2 4",
        "CP3 3",
        "PR2 3",
        "HROD1 3",
        "HROD3 3",
        "PR4 2",
        "HROD4 1",
        "CP4 0",
      ].toSorted(),
    );
  });

  test("risks on one section only, and the section that answers none", () => {
    expect(cross.singleSection).toEqual(["KO5", "KO6", "KO7", "KO14"]);
    expect(cross.answerNone).toEqual(["CP4"]);
  });

  test("the section with two titles is pointed out, the footnote is printed, the merged id is found", () => {
    expect(cross.warnings).toEqual([
      "FP1 is written with two titles: “Managing Finances” and “Value for Money”. Choose one; the other stays as an alias.",
    ]);
    expect(cross.footnotes).toEqual(["* KO5 and KO18 have been merged"]);
    expect(findRisk("ko18", risks)?.code).toBe("KO5");
    expect(findRisk("KO99", risks)).toBeNull();
  });

  test("once the other title is an alias, nothing is left to point out", () => {
    const known = themes.map((one) =>
      one.code === "FP1" ? { ...one, aliases: ["FP1 – Value for Money"] } : one,
    );
    expect(crossReference(risks, known).warnings).toEqual([]);
  });

  test("the same table comes out of the risks alone, before any section is in the plan", () => {
    const alone = crossReference(risks, []);
    expect(alone.links).toBe(46);
    expect(alone.sections).toHaveLength(12);
  });

  test("which risks lean on slipping sections", () => {
    const leaning = leaningOnSlipping(
      cross,
      new Map([
        ["PR2", { rag: "red" as const, overdue: [] }],
        ["FP3", { rag: null, overdue: [ref("FP3.2")] }],
        ["FP1", { rag: "green" as const, overdue: [] }],
      ]),
    );
    const words = (code: string) =>
      inEnglish(leaning.find((one) => one.code === code)?.words ?? "");
    expect(words("KO4")).toBe("KO4 relies on 2 sections, 1 slipping (PR2)");
    expect(words("KO2")).toBe(
      "KO2 relies on 5 sections, 2 slipping (FP3 and PR2)",
    );
    expect(words("KO5")).toBe("KO5 relies on 1 section, none slipping");
  });
});

describe("references as councils write them", () => {
  test.each<[string, readonly string[]]>([
    ["FP1: Managing Finances", ["FP1"]],
    ["HROD4 – Performance culture", ["HROD4"]],
    ["HROD4—Performance culture", ["HROD4"]],
    ["FP1-Managing Finances", ["FP1"]],
    ["FP1 Managing Finances", ["FP1"]],
    ["FP1-FP4", ["FP1", "FP2", "FP3", "FP4"]],
    ["FP1 – 4", ["FP1", "FP2", "FP3", "FP4"]],
    ["HROD1 to HROD3", ["HROD1", "HROD2", "HROD3"]],
    ["CP4 and PR4", ["CP4", "PR4"]],
    ["FP2, FP4, PR2", ["FP2", "FP4", "PR2"]],
    ["See Section FP2", ["FP2"]],
    ["FP1-FP3 and PR2", ["FP1", "FP2", "FP3", "PR2"]],
    ["managing finances", ["FP1"]],
    ["Learning and Development", ["HROD1"]],
    ["FP4-FP1", []],
    ["FP1-HROD4", []],
    ["the usual", []],
    ["", []],
  ])("%s", (text, codes) => {
    expect(readSectionRef(text, themes).codes).toEqual(codes);
  });

  test("“All sections” is every section of the plan, and what names none is shown", () => {
    const cross = crossReference(
      [aRisk("R1", ["All sections"]), aRisk("R2", ["the usual", "fp2"])],
      themes,
    );
    expect(cross.rows[0]?.sections).toHaveLength(13);
    expect(cross.rows[1]).toMatchObject({
      sections: ["FP2"],
      unread: ["the usual"],
    });
    expect(cross.warnings[0]).toContain("the usual");
  });

  test("an action's ref counts for the section it is in, once", () => {
    const cross = crossReference(
      [aRisk("R1", ["2.1", "2.2", "Finance"])],
      [aTheme("2", "Finance")],
      ["2.1", "2.2"].map((name) =>
        anAction({ ref: ref(name), themeId: asId("theme-2") }),
      ),
    );
    expect(cross.rows[0]?.sections).toEqual(["2"]);
    expect(cross.links).toBe(1);
  });
});

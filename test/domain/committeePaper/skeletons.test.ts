// Skeletons and standing words: a council's own order, titles and words, kept once; what nobody wrote is asked for and never made up.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "./paperInEnglish.ts";
import { frontLines } from "../../../src/domain/committeePaper/parts/paper.ts";
import type { PaperBlock } from "../../../src/domain/committeePaper/parts/paper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { AuthorWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { checkSkeleton } from "../../../src/domain/committeePaper/parts/skeleton.ts";
import { readySkeletons } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import {
  bodyOver,
  noStandingWords,
  withStanding,
} from "../../../src/domain/committeePaper/skeletons/standingWords.ts";
import { inputOf } from "./askedWorld.ts";
import { answered } from "./answeredWords.ts";

function paperIn(id: string, words: Partial<AuthorWords> = {}) {
  const skeleton = readySkeletons.find((one) => one.id === id) ?? plainSkeleton;
  return committeePaper(
    inputOf({}, { skeleton, words: { ...noWords, ...words } }),
  );
}

const wordsOf = (blocks: readonly PaperBlock[]) =>
  blocks
    .map((one) => {
      if (one.kind === "table") return one.rows.flat().join(" | ");
      if (one.kind === "bullets")
        return one.items.map(({ text }) => text).join("\n");
      return one.kind === "chart" ? one.alt : one.text;
    })
    .join("\n");

describe("the ready skeletons", () => {
  it.each(readySkeletons.map((one) => [one.id, one] as const))(
    "%s is whole: every part once, every implication with its heading",
    (_, skeleton) => {
      expect(checkSkeleton(skeleton).ok).toBe(true);
    },
  );

  it("print the council's titles in the council's order, and pointers that lead somewhere", () => {
    const paper = paperIn("city");
    expect(paper.sections.slice(0, 4).map((one) => one.title)).toEqual([
      "Summary",
      "Recommendations",
      "Reasons for recommendations",
      "Supporting information",
    ]);
    const supporting = paper.sections[3];
    const endorse = wordsOf(paper.sections[1]?.blocks ?? []);
    const [, number] = /at paragraph (\d+\.\d+)/.exec(endorse) ?? [];
    const target = supporting?.blocks.find(
      (one) => one.kind === "paragraph" && one.number === number,
    );
    expect(target).toMatchObject({ id: "revisedTable" });
  });

  it.each([
    ["district", "otherImplications", 6],
    ["city", "implicationsByHeading", 10],
  ])(
    "of %s say once that nothing arises, for all headings of %s together",
    (id, part, headings) => {
      const skeleton = readySkeletons.find((one) => one.id === id);
      const paper = paperIn(id, answered({}, skeleton));
      const blocks = paper.sections.find(({ parts, name }) =>
        [...parts, name].includes(part),
      )?.blocks;
      const said = (blocks ?? []).filter((one) => one.kind === "paragraph");
      expect(said).toHaveLength(1);
      const words = wordsOf(said);
      expect(words).toMatch(
        /^No implications arise under these headings, as advised by the Monitoring Officer on 1 June 2018: /,
      );
      expect(words.split(/, | and (?=[A-Z])/).length).toBeGreaterThanOrEqual(
        headings,
      );
    },
  );

  it("keep a heading of its own for the one of several under which something arises", () => {
    const district = readySkeletons.find((one) => one.id === "district");
    const paper = paperIn(
      "district",
      answered({ implications: { policy: "A policy changes." } }, district),
    );
    const said = wordsOf(
      paper.sections.find(({ name }) => name === "otherImplications")?.blocks ??
        [],
    );
    expect(said).toContain("Policy\nA policy changes.");
    expect(said.match(/No implications arise/g)).toHaveLength(1);
  });

  it("print which post answered for a role, as the June 2018 report does, and no empty column where none did", () => {
    const role = { consulted: "yes", on: null, comment: null } as const;
    const tableOf = (holder: string | null) => {
      const paper = committeePaper(
        inputOf(
          {},
          { clearances: [{ ...role, role: "Service Director(s)", holder }] },
        ),
      );
      const blocks = paper.sections.find(({ name }) => name === "consultation");
      return blocks?.blocks.find((one) => one.kind === "table");
    };
    expect(tableOf("Strategic Director")).toMatchObject({
      header: ["Post", "Who answered", "Consulted", "Date", "Comment"],
      rows: [["Service Director(s)", "Strategic Director", "Yes", "", ""]],
    });
    expect(tableOf(null)).toMatchObject({
      header: ["Post", "Consulted", "Date", "Comment"],
    });
  });

  it("list the appendices with the numbers they have", () => {
    const paper = paperIn("city");
    const list = paper.sections.find((one) => one.name === "information");
    const said = wordsOf(list?.blocks ?? []);
    for (const one of paper.sections.filter(({ appendix }) => appendix))
      expect(said).toContain(`${one.number}: ${one.title}`);
  });

  it("ask for what nobody wrote, and a paper that says so cannot be published", () => {
    const stops = paperIn("district").checks.filter(
      (one) => one.weight === "stop" && one.rule === "missingWords",
    );
    const said = stops.map((one) => one.words).join(" ");
    for (const title of [
      "Council objectives",
      "Wards affected",
      "Contact officer",
    ])
      expect(said).toContain(title);
    expect(said).toContain("background papers");
  });

  it("begin the recommendations as the council does", () => {
    const [, recommendations] = paperIn("cabinet").sections;
    expect(recommendations?.blocks[0]).toMatchObject({
      text: "The Audit and Accounts Committee is recommended:",
    });
  });
});

describe("implications", () => {
  it("that nobody answered stop the paper, naming the headings", () => {
    const { implications } = plainSkeleton;
    const paper = paperIn("plain", { implications: { legal: "A duty." } });
    const stop = paper.checks.find((one) => one.rule === "missingImplication");
    expect(stop?.weight).toBe("stop");
    expect(stop?.words).not.toContain("Legal");
    expect(stop?.words).toContain(implications[0]?.title);
  });

  it("under which nothing arises are said in one line, with who says so and when", () => {
    const paper = committeePaper(
      inputOf({}, { words: answered({ implications: { legal: "A duty." } }) }),
    );
    const section = paper.sections.find((one) => one.name === "implications");
    const said = wordsOf(section?.blocks ?? []);
    expect(said).toContain("Legal | A duty.");
    expect(said.match(/No implications arise/g)).toHaveLength(1);
    expect(said).toContain(
      "as advised by the Monitoring Officer on 1 June 2018",
    );
  });
});

describe("standing words", () => {
  const standing = {
    ...noStandingWords,
    skeleton: "city",
    front: { contactOfficer: "Head of Performance", wards: "All wards" },
    texts: { background: "The plan has {total} actions." },
  };

  it("stand in every paper until the paper says something else", () => {
    const words = withStanding(
      { ...noWords, front: { wards: "North ward", contactOfficer: " " } },
      standing,
    );
    expect(words.front).toEqual({
      contactOfficer: "Head of Performance",
      wards: "North ward",
    });
    expect(words.skeleton).toBe("city");
  });

  it("of a body go over those of the plan", () => {
    const both = bodyOver(standing, {
      ...noStandingWords,
      front: { reportOf: "Chief Executive" },
    });
    expect(both.front).toMatchObject({
      reportOf: "Chief Executive",
      wards: "All wards",
    });
    expect(both.skeleton).toBe("city");
  });

  it("speak of the plan as it is that day", () => {
    const paper = committeePaper(
      inputOf({}, { words: withStanding(noWords, standing) }),
    );
    const section = paper.sections.find((one) => one.name === "background");
    expect(wordsOf(section?.blocks ?? [])).toContain("The plan has 3 actions.");
  });
});

describe("the author's own paragraphs", () => {
  const added = {
    id: "added-1",
    part: "recommendations",
    text: "To thank the officers.",
  };
  const numbered = (words: Partial<AuthorWords>) =>
    paperIn("plain", words)
      .sections.find((one) => one.name === "recommendations")
      ?.blocks.flatMap((one) =>
        one.kind === "paragraph" ? [`${one.number} ${one.id}`] : [],
      );

  it("are numbered with the rest, moved and taken out, and pointers follow", () => {
    expect(numbered({ added: [added] })?.at(-1)).toMatch(/ added-1$/);
    expect(
      numbered({
        added: [added],
        order: { recommendations: ["added-1", "recommendNote"] },
      })?.slice(0, 2),
    ).toEqual(["1.1 added-1", "1.2 recommendNote"]);
    expect(numbered({ removed: ["recommendNote"] })?.join()).not.toContain(
      "recommendNote",
    );
  });

  it("taken out of where another points stop the paper", () => {
    const paper = paperIn("plain", { removed: ["revisedTable"] });
    expect(
      paper.checks
        .filter((one) => one.weight === "stop")
        .map((one) => one.rule),
    ).toContain("missingReference");
  });

  it("with a blank line are two numbered paragraphs", () => {
    const paper = paperIn("plain", {
      paragraphs: { purpose: "First.\n\nSecond." },
    });
    const section = paper.sections.find((one) => one.name === "purpose");
    expect(
      section?.blocks.map((one) =>
        one.kind === "paragraph" ? `${one.number} ${one.text}` : "",
      ),
    ).toEqual([`${section?.number}.1 First.`, `${section?.number}.2 Second.`]);
  });
});

describe("the front of the report", () => {
  it("has the council's lines under the council's names, and leaves out and names those without words", () => {
    const paper = paperIn("district", {
      front: { portfolioHolder: "Leader of the Council" },
      reportOf: "Assistant Chief Executive",
    });
    expect(frontLines(paper)).toContainEqual([
      "Responsible portfolio holder",
      "Leader of the Council",
    ]);
    expect(frontLines(paper)).toContainEqual([
      "Responsible head of service",
      "Assistant Chief Executive",
    ]);
    const missing = paper.checks.find((one) =>
      one.words.startsWith("The front"),
    );
    expect(missing?.words).toContain("Key decision");
  });

  it.each([
    [
      "england",
      "Paragraph 3",
      "paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972",
    ],
    [
      "wales",
      "Paragraph 14",
      "paragraph 14 of Part 4 of Schedule 12A of the Local Government Act 1972",
    ],
    // Other Acts: nothing of the Act of 1972 is put to what the council wrote.
    ["scotland", "Schedule 7A, paragraph 6", "Schedule 7A, paragraph 6"],
  ] as const)(
    "of the exempt part in %s names the paragraphs of its own law",
    (nation, exempt, under) => {
      const { record } = inputOf({});
      const actions = record.actions.map((one, at) =>
        at === 0 ? { ...one, exempt } : one,
      );
      const plan = { ...record.plan, nation };
      const paper = committeePaper({
        ...inputOf({ actions, plan }),
        audience: "exempt",
        meeting: day("2018-06-19"),
      });
      expect(frontLines(paper)).toContainEqual([
        "Status",
        `Exempt from publication under ${under}`,
      ]);
      expect(JSON.stringify(paper).includes("Act 1972")).toBe(
        nation !== "scotland",
      );
    },
  );
});

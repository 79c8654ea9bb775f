// What a paper asks for and points at: a body is asked only for what it may do, and every pointer leads to something that is there.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "./paperInEnglish.ts";
import { memberBrief } from "../../../src/domain/committeePaper/memberBrief.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  anAction,
  aPerson,
  board,
  committee,
  instant,
  planId,
  ref,
  written,
} from "../ruleWorld.ts";
import { asked, inputOf, scrutiny } from "./askedWorld.ts";
import { answered } from "./answeredWords.ts";

function wordsIn(
  input: PaperInput,
  section: "recommendations" | "slippage",
): readonly string[] {
  return (
    committeePaper(input)
      .sections.find((one) => one.name === section)
      ?.blocks.flatMap((one) => (one.kind === "paragraph" ? [one.text] : [])) ??
    []
  );
}

describe("a body is asked only for what it may do", () => {
  it.each([
    [
      committee.title,
      [
        "To endorse the revised timescales proposed for 2 actions at paragraph 11.1, or to agree another date or refuse, action by action.",
      ],
      "to decide on 2 new dates.",
    ],
    [
      scrutiny.title,
      [
        "To note the revised timescales proposed for 2 actions at paragraph 11.1, which the Audit and Accounts Committee may agree, and to refer any comments on them.",
      ],
      "2 new dates are proposed, for the Audit and Accounts Committee to decide.",
    ],
    [
      board.title,
      [
        "To endorse the revised timescale proposed for 1 action (1.1) at paragraph 11.1, or to agree another date or refuse, action by action.",
        "To note the revised timescale proposed for 1 action (1.2) at paragraph 11.1, which the Audit and Accounts Committee may agree, and to refer any comments on them.",
      ],
      "to decide on 1 new date. 1 other is for the Audit and Accounts Committee to decide.",
    ],
    [
      "A body the plan does not know",
      [
        "To endorse the revised timescales proposed for 2 actions at paragraph 11.1, or to agree another date or refuse, action by action.",
      ],
      "to decide on 2 new dates.",
    ],
  ])("%s", (body, recommended, members) => {
    const input = inputOf({}, { body });
    expect(wordsIn(input, "recommendations").slice(1)).toEqual(recommended);
    expect(memberBrief(input).parts.at(-1)?.words).toContain(members);
  });

  it("the Board is not asked for its own endorsement of a paper to itself", () => {
    const paper = committeePaper(
      inputOf({}, { body: board.title, words: answered() }),
    );
    expect(paper.banner).toBe("");
    expect(paper.state).toBe("final");
    expect(paper.checks.map((one) => one.rule)).not.toContain("notEndorsed");
    expect(JSON.stringify(paper.sections)).not.toContain(
      "not yet been endorsed",
    );
  });
});

describe("a recommendation points only at what is there", () => {
  const late = [
    anAction({ ref: ref("1.1"), initialStatus: "slippage" }),
    anAction({ ref: ref("1.2"), initialStatus: "slippage" }),
  ];

  it.each([
    [
      "no corrective action",
      [],
      "To consider the slippage reported at paragraph 10.1, for which no corrective action has been recorded.",
    ],
    [
      "one corrective action",
      [asked("1.1", "2019-01-31", { correctiveAction: "A second officer." })],
      "To consider the corrective action for slippage at paragraph 10.1.",
    ],
  ])("slippage with %s", (_, revisions, words) => {
    const input = inputOf({ actions: late, revisions });
    expect(wordsIn(input, "recommendations").at(-1)).toBe(words);
  });

  it.each([
    ["a paragraph that is not there", "To consider paragraph 44.1.", "stop"],
    ["an appendix that is not there", "To approve Appendix 9.", "stop"],
    ["a paragraph that is there", "To consider paragraph 10.1.", null],
    ["an appendix that is there", "To note Appendix 1.", null],
  ])("an author's own words about %s", (_, text, weight) => {
    const words = { ...noWords, paragraphs: { recommendNote: text } };
    const found = committeePaper(inputOf({}, { words })).checks.find(
      (one) => one.rule === "missingReference",
    );
    expect(found?.weight ?? null).toBe(weight);
  });
});

describe("the checks look at the date in force", () => {
  const ruled = (date: string) => ({
    revisions: [asked("1.1", date, { from: null })],
    decisions: [
      {
        id: asId<"Decision">("ruled"),
        planId,
        actionId: asId<"Action">("action-1.1"),
        ruling: {
          kind: "endorsed" as const,
          revisionId: asId<"Revision">("revision-1.1"),
          date: day(date),
        },
        bodyId: committee.id,
        meetingId: null,
        minute: "1",
        words: null,
        effective: day("2018-06-05"),
        recorded: instant("2018-06-05T09:00:00Z"),
        by: aPerson("Author"),
      },
    ],
  });
  const undated = anAction({ ref: ref("1.1"), due: null });
  const again = {
    ...asked("1.1", "2019-06-30"),
    id: asId<"Revision">("revision-again"),
    effective: day("2018-06-08"),
    recorded: instant("2018-06-08T09:00:00Z"),
  };

  it.each([
    ["no date at all", { actions: [undated], revisions: [] }, true],
    [
      "a first date endorsed",
      { actions: [undated], ...ruled("2019-01-31") },
      false,
    ],
    [
      "work without an end",
      {
        actions: [
          anAction({
            ref: ref("1.1"),
            due: { ...written("Ongoing"), kind: "ongoing" as const },
          }),
        ],
        revisions: [],
      },
      false,
    ],
    [
      "a date only proposed",
      { actions: [undated], revisions: [asked("1.1", "2019-01-31")] },
      false,
    ],
    [
      "completed work",
      {
        actions: [{ ...undated, initialStatus: "completed" as const }],
        revisions: [],
      },
      false,
    ],
    [
      "a date to be confirmed",
      {
        actions: [anAction({ ref: ref("1.1"), due: written("TBC") })],
        revisions: [],
      },
      true,
    ],
  ])("“has no date and no proposal” for %s", (_, over, expected) => {
    const words = committeePaper(inputOf(over)).checks.map((one) => one.words);
    expect(words.includes("1.1 has no date and no proposal for one.")).toBe(
      expected,
    );
  });

  it("a second proposal after a first date was endorsed has an old date beside it", () => {
    const first = ruled("2019-01-31");
    const checks = committeePaper(
      inputOf({
        actions: [undated],
        ...first,
        revisions: [...first.revisions, again],
      }),
    ).checks;
    expect(checks.map((one) => one.rule)).not.toContain("dateWithoutOriginal");
  });
});

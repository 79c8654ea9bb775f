// Words an author writes are checked against the figures in them: what the position does not have is named before publishing.
import { describe, expect, it } from "vitest";
import { committeePaper } from "./paperInEnglish.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { AuthorWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { anAction, ref } from "../ruleWorld.ts";
import { inputOf } from "./askedWorld.ts";

/** Five actions, two of them completed. */
const five = {
  revisions: [],
  actions: ["1.1", "1.2", "1.3", "1.4", "1.5"].map((name, at) =>
    anAction({
      ref: ref(name),
      initialStatus: at < 2 ? "completed" : "inProgress",
    }),
  ),
};

function named(words: Partial<AuthorWords>): string {
  const paper = committeePaper(
    inputOf(five, { words: { ...noWords, ...words } }),
  );
  return paper.checks
    .filter((one) => one.rule === "unknownFigure")
    .map((one) => one.words)
    .join(" ");
}

const rewritten = (text: string) => ({ paragraphs: { recommendNote: text } });

describe("a figure that the position does not have is named", () => {
  it.each([
    [
      "a count",
      "To congratulate the Council on completing 25 of 61 actions.",
      ["25", "61"],
    ],
    [
      "a count in words",
      "To congratulate it on completing twenty-five actions.",
      ["25"],
    ],
    ["a reference", "To note that action 7.4 is done.", ["7.4"]],
    ["a day", "To note the position of 3 July 2021.", ["3 July 2021"]],
    ["a month", "To note the position of July 2021.", ["July 2021"]],
    ["a percentage", "To note that 93% is done.", ["93%"]],
    ["a share that is not so", "To note that 4 of 5 are done.", ["4"]],
    [
      "a count of something else",
      "To note that 5 actions are completed.",
      ["5 completed"],
    ],
  ])("%s", (_, text, figures) => {
    const said = named(rewritten(text));
    for (const one of figures) expect(said).toContain(`“${one}`);
  });

  it("wherever it is written: an added recommendation, a section, an implication", () => {
    const part = "recommendations";
    expect(
      named({ added: [{ id: "a", part, text: "To note 77." }] }),
    ).toContain("77");
    expect(named({ texts: { reasons: "There are 77." } })).toContain("77");
    expect(named({ implications: { legal: "There are 77." } })).toContain("77");
  });
});

it("a figure is named as it was written, and the place by the title the author sees", () => {
  const said = named({
    texts: { resources: "There is £200,000 for 2017/18." },
  });
  expect(said).toContain(
    "What is written under Resources and contingency says “£200,000” and “2017/18”",
  );
});

describe("what the position has is let pass", () => {
  it.each([
    "To note that 2 of the 5 actions are completed.",
    "To note that two actions have been completed.",
    "To note action 1.3 and paragraph 4.1.",
    "To note the position as at 10 June 2018.",
  ])("%s", (text) => {
    expect(named(rewritten(text))).toBe("");
  });
});

it("the title of an exempt action in public words stops the paper", () => {
  const actions = five.actions.map((one, at) =>
    at === 0 ? { ...one, title: "Sell the depot", exempt: "3" } : one,
  );
  const paper = committeePaper(
    inputOf(
      { ...five, actions },
      { words: { ...noWords, ...rewritten("To sell the depot.") } },
    ),
  );
  expect(
    paper.checks.filter((one) => one.rule === "exemptNamed")[0]?.weight,
  ).toBe("stop");
});

// The paper of the sample plan that is closing shows each thing a committee asks after: a date moved, one refused, a claim, evidence, what is done about slippage, whether it helped.
import { describe, expect, it } from "vitest";
import { committeePaper } from "./paperInEnglish.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperBlock } from "../../../src/domain/committeePaper/parts/paper.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { closingSample } from "../../../src/localTenant/samplePlans/load.ts";
import { peerChallengeReportDay } from "../../../src/localTenant/samplePlans/peerChallengePlan.ts";
import { inputOf } from "./askedWorld.ts";

const linesOf = (block: PaperBlock): readonly string[] => {
  if (block.kind === "table") return block.rows.map((row) => row.join(" | "));
  if (block.kind === "bullets") return block.items.map(({ text }) => text);
  return [block.kind === "chart" ? block.alt : block.text];
};

function paperOf(record: PlanRecord, kind: "progress" | "close") {
  const paper = committeePaper({
    ...inputOf(record, {
      asAt: peerChallengeReportDay,
      previousAsAt: day("2018-09-01"),
      meeting: day("2018-12-18"),
      history: historyOf(record),
      skeleton: plainSkeleton,
      words: { ...noWords, kind },
    }),
    record,
    gate: null,
    body: "Audit and Accounts Committee",
  });
  const text = paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(linesOf)
    .join("\n");
  return { paper, text };
}

const sample = closingSample(null);

describe("the progress paper", () => {
  const { text } = paperOf(sample, "progress");

  it.each([
    "1.2 from September 2018 to November 2018",
    "2.3 from September 2018 to 31 December 2018",
    "2.1 from October 2018 to June 2019",
    "Refused: Audit and Accounts Committee",
    "Another date agreed: Audit and Accounts Committee",
    "The plan keeps evidence for both.",
    "1 action is said to be complete by whoever answers for it and not yet confirmed by a second person, so it is not counted above:",
    "The two chief executives settle the four savings",
    "Withdrawn",
    "Completed 2: measure moved 1, not moved 1, not measured 0",
    "The plan is monitored by the Programme Board, which meets each month.",
  ])("says “%s”", (words) => expect(text).toContain(words));
});

it("a body of another name approves papers under its own name", () => {
  const bodies = sample.bodies.map((body) =>
    body.kind === "board" ? { ...body, title: "Improvement Panel" } : body,
  );
  const { paper, text } = paperOf({ ...sample, bodies }, "progress");
  expect(paper.banner).toBe("Draft: not yet endorsed by the Improvement Panel");
  expect(text).toContain("not yet been endorsed by the Improvement Panel");
  expect(paper.checks.map(({ words }) => words).join("\n")).not.toContain(
    "Programme Board has not endorsed",
  );
});

it("who considered the draft need not be typed", () => {
  const [decided] = sample.decisions;
  if (!decided) throw new Error("The sample decides nothing.");
  const draft: typeof decided = {
    ...decided,
    actionId: null,
    ruling: { kind: "planMoved", from: "draft", to: "approved" },
    effective: day("2018-04-17"),
    recorded: `${day("2018-04-17")}T19:00:00.000Z` as typeof decided.recorded,
  };
  const { text } = paperOf(
    { ...sample, decisions: [draft, ...sample.decisions] },
    "progress",
  );
  expect(text).toContain(
    "The draft was considered by the Audit and Accounts Committee on 17 April 2018.",
  );
});

it("the closing paper asks for a destination of each action left", () => {
  const { paper } = paperOf(sample, "close");
  const open = paper.checks.filter(({ words }) =>
    words.includes("has no destination"),
  );
  expect(open.map(({ ref }) => ref)).toEqual([
    "2.1",
    "2.2",
    "2.3",
    "3.1",
    "3.2",
  ]);
});

// Papers of other kinds made from the sample plans: what the published ones say, the plan says, and nobody types it.
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { PaperBlock } from "../../../src/domain/committeePaper/parts/paper.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { readySkeleton } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { sampleDates } from "../../../src/localTenant/samplePlans/dates.ts";
import {
  riskMapRecord,
  riskMapReportDay,
} from "../../../src/localTenant/samplePlans/riskMap.ts";
import {
  seniorManagementPlanRecord,
  seniorManagementReportDay,
} from "../../../src/localTenant/samplePlans/seniorManagementPlan.ts";
import { inputOf } from "./askedWorld.ts";

const linesOf = (block: PaperBlock): readonly string[] => {
  if (block.kind === "table") return block.rows.map((row) => row.join(" | "));
  if (block.kind === "bullets") return block.items.map(({ text }) => text);
  return [block.kind === "chart" ? block.alt : block.text];
};

function paperOf(
  record: ReturnType<typeof riskMapRecord>,
  skeleton: string,
  asAt: CalendarDate,
) {
  const paper = committeePaper({
    ...inputOf(record, {
      asAt,
      meeting: asAt,
      history: historyOf(record),
      skeleton: readySkeleton(skeleton) ?? plainSkeleton,
    }),
    record,
    body: record.bodies.at(-1)?.title ?? "Cabinet",
  });
  const under = (title: string) =>
    (paper.sections.find((one) => one.title === title)?.blocks ?? []).flatMap(
      linesOf,
    );
  return { paper, under };
}

describe("a draft before Cabinet, after the July 2009 report", () => {
  const record = riskMapRecord(sampleDates(riskMapReportDay, null));
  const { paper, under } = paperOf(record, "district", riskMapReportDay);

  it("is a paper to approve, and asks for the actions and timescales submitted to be considered", () => {
    expect(paper.kind).toBe("approve");
    expect(under("Recommendation")[0]).toMatch(
      /^To consider the actions and timescales submitted .* to recommend any alterations, additions or amendments/,
    );
  });

  it.each([
    [
      "Equalities and diversity implications",
      "See sections CP3 and FP4 of the plan.",
    ],
    [
      "Value for money implications",
      "See sections FP1, FP2, FP3 and FP4 of the plan.",
    ],
    ["Other implications", "See section FP2 of the plan."],
    ["Other implications", "See sections HROD1, HROD2 and HROD3 of the plan."],
    ["Other implications", "See sections FP2, FP4 and PR2 of the plan."],
    ["Other implications", "See section CP3 of the plan."],
  ])("%s: the sections the report names", (title, words) => {
    expect(under(title)).toContain(words);
  });

  it("prints the risks with the sections that answer them, and what the star stands for", () => {
    const risks = under("Risk management");
    expect(risks.filter((line) => /^KO\d/.test(line))).toHaveLength(19);
    expect(risks.some((line) => line.startsWith("KO5*: "))).toBe(true);
    expect(risks).toContain("* KO5 and KO18 have been merged.");
  });

  it("gives the resource of each action, who submitted what, and what waits for what", () => {
    const background = under("Background");
    expect(background).toContain("The plan gives the resource of 23 actions:");
    expect(
      background.some((line) => line.startsWith("7 posts submitted")),
    ).toBe(true);
    expect(
      background.some((line) => /both wait for another action/.test(line)),
    ).toBe(true);
    expect(background.some((line) => /PR2\.2 \| .*\| PR2\.1 /.test(line))).toBe(
      true,
    );
  });
});

describe("a plan that closes, after the March 2017 report", () => {
  const record = seniorManagementPlanRecord(
    sampleDates(seniorManagementReportDay, null),
  );
  const { paper, under } = paperOf(
    { ...record, plan: { ...record.plan, state: "closing" } },
    "borough",
    seniorManagementReportDay,
  );

  it("asks to note the progress and where the work goes, and names each action without a place", () => {
    expect(paper.kind).toBe("close");
    expect(under("Recommendation").join(" ")).toContain(
      "the incorporation of its unfinished actions in Corporate Strategy",
    );
    const background = under("Background and options");
    expect(
      background.some((line) =>
        /^E6 \| .*Transferred to Corporate Strategy/.test(line),
      ),
    ).toBe(true);
    expect(
      background.filter((line) => line.includes("Not yet placed")),
    ).toHaveLength(10);
  });
});

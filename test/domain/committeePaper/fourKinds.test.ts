// Four kinds of paper: each asks what its body may decide, and prints what that decision rests on.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "./paperInEnglish.ts";
import type { CommitteePaper } from "../../../src/domain/committeePaper/parts/paper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { readySkeleton } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  aPlan,
  anAction,
  instant,
  planId,
  ref,
  written,
} from "../ruleWorld.ts";
import { asked, inputOf } from "./askedWorld.ts";
import { answered, withCorrectiveActions } from "./answeredWords.ts";

function textOf(paper: CommitteePaper, part: string): string {
  const blocks = paper.sections
    .filter((one) => one.name === part)
    .flatMap((one) => one.blocks);
  return blocks
    .map((block) => {
      if (block.kind === "bullets")
        return block.items.map((item) => item.text).join("\n");
      if (block.kind === "table")
        return block.rows.map((row) => row.join(" | ")).join("\n");
      return block.kind === "chart" ? block.alt : block.text;
    })
    .join("\n");
}

const rules = (paper: CommitteePaper, weight: "stop" | "look" = "stop") =>
  paper.checks.filter((one) => one.weight === weight).map((one) => one.rule);

const draftPlan = {
  plan: aPlan({ state: "draft", wentLive: null, title: "New Plan" }),
  revisions: [],
  actions: [
    anAction({
      ref: ref("FP1"),
      title: "Manage finances",
      initialStatus: "notStarted",
      leadMember: "Leader",
      resource: "£20,000",
    }),
    anAction({
      ref: ref("FP2"),
      title: "Govern the business",
      initialStatus: "notStarted",
      due: written("Depends on FP1"),
      dependsOn: [asId<"Action">("action-FP1")],
    }),
  ],
};

describe("a paper to approve a draft", () => {
  const paper = committeePaper(inputOf(draftPlan));

  it("is what a draft asks for, and asks for amendments, approval and nothing about progress", () => {
    expect(paper.kind).toBe("approve");
    const asked = textOf(paper, "recommendations");
    expect(asked).toMatch(/To consider the actions and timescales submitted/);
    expect(asked).toContain(
      "To approve the New Plan attached at Appendix 1, with any amendments so agreed.",
    );
    expect(asked).not.toMatch(/progress made/);
    expect(textOf(paper, "position")).toBe("");
  });

  it("points at nothing it does not have", () => {
    expect(rules(paper)).not.toContain("missingReference");
    expect(JSON.stringify(paper.sections)).not.toContain("{paragraph:");
  });

  it("says which action has no date, and what it waits for", () => {
    expect(textOf(paper, "notAgreed")).toContain(
      "FP2 | Govern the business | Depends on FP1 | FP1 Manage finances",
    );
  });

  it("gives the resource of each action, and attaches the draft with its lead members", () => {
    expect(textOf(paper, "resources")).toContain(
      "FP1 | Manage finances | £20,000",
    );
    expect(textOf(paper, "draftPlan")).toContain("Leader");
  });

  it("asks for another date, and for no corrective action, where a date is gone before anybody agreed it", () => {
    const gone = {
      text: "March 2018",
      start: day("2018-03-01"),
      end: day("2018-03-31"),
      kind: "month",
      openEnded: false,
    } as const;
    const late = committeePaper(
      inputOf({
        ...draftPlan,
        actions: [anAction({ ref: ref("FP1"), due: gone })],
      }),
    );
    const said = late.checks.map(({ words }) => words).join("\n");
    expect(said).toContain(
      "FP1 is timed for a day that is gone before the plan is agreed. Give it a date still to come, or say that it is done.",
    );
    expect(said).not.toContain("no corrective action");
  });

  it("of a plan under way notes the progress made", () => {
    const begun = committeePaper(
      inputOf({
        ...draftPlan,
        actions: [anAction({ ref: ref("FP1"), initialStatus: "inProgress" })],
      }),
    );
    expect(textOf(begun, "recommendations")).toContain(
      "To note the progress made to date",
    );
  });
});

describe("a paper about a draft that nobody has put an action in yet", () => {
  const paper = committeePaper(
    inputOf(
      {
        ...draftPlan,
        actions: [],
        plan: { ...draftPlan.plan, origin: "the peer challenge." },
      },
      { skeleton: readySkeleton("district") ?? plainSkeleton },
    ),
  );

  it("says so, and claims neither dates nor posts nor resources of actions that are not there", () => {
    expect(textOf(paper, "summary")).toContain(
      "It has 1 theme and no action yet. It answers the peer challenge.",
    );
    const all = JSON.stringify(paper.sections);
    expect(all).not.toContain("Every action has a date");
    expect(all).not.toContain("The plan gives no resource");
    expect(all).not.toContain("each with the post");
  });
});

describe("a paper to change the plan", () => {
  const change = (changesAsked = noWords.changesAsked) =>
    committeePaper(
      withCorrective({
        words: answered({ kind: "change", changesAsked }),
      }),
    );
  const withCorrective = (more: Parameters<typeof inputOf>[1]) => {
    const input = inputOf({}, more);
    return { ...input, record: withCorrectiveActions(input.record) };
  };

  it("asks to endorse dates at their paragraph, and to withdraw and merge with a reason each", () => {
    const paper = change([
      { kind: "merge", ref: "1.3", into: "1.1", why: "The same work." },
    ]);
    const asked = textOf(paper, "recommendations");
    expect(asked).toMatch(
      /To endorse the revised timescales proposed for 2 actions/,
    );
    const [, number = ""] =
      /changes? to the plan at paragraph (\d+\.\d+): to merge 1\.3 into 1\.1/.exec(
        asked,
      ) ?? [];
    const home = paper.sections
      .flatMap((one) => one.blocks)
      .find((block) => block.kind === "paragraph" && block.number === number);
    expect(home).toMatchObject({ id: "changesAsked" });
  });

  it.each([
    [
      "an action that is not there",
      { kind: "withdraw", ref: "9.9", into: null, why: "x" },
    ],
    [
      "a target that is not there",
      { kind: "merge", ref: "1.1", into: "9.9", why: "x" },
    ],
    ["no reason", { kind: "withdraw", ref: "1.1", into: null, why: " " }],
  ] as const)("is stopped by %s", (_, asked) => {
    expect(rules(change([asked]))).toContain("missingReference");
  });

  it("says beside each date what is done meanwhile", () => {
    expect(textOf(change(), "revised")).toContain(
      "The post is vacant. Corrective action: A second officer.",
    );
  });

  it("once its author confirmed that no date was ever set says that, and asks for nothing more", () => {
    const first = [asked("1.1", "2019-03-31", { from: null })];
    const actions = [anAction({ ref: ref("1.1"), due: null })];
    const said = (neverDated: readonly string[]) =>
      committeePaper(
        inputOf(
          { actions, revisions: first },
          { words: { ...noWords, neverDated } },
        ),
      ).checks.find((one) => one.rule === "dateWithoutOriginal");
    expect(said([])).toMatchObject({ weight: "stop" });
    expect(said(["1.1"])?.words).toBe(
      "1.1 never had a date before, as its author confirmed; it is printed so.",
    );
  });

  it("that asks for nothing is stopped", () => {
    const paper = committeePaper(
      inputOf({ revisions: [] }, { words: { ...noWords, kind: "change" } }),
    );
    expect(rules(paper)).toContain("nothingAsked");
  });
});

describe("a paper to close the plan", () => {
  const left = {
    id: asId<"Decision">("d1"),
    planId,
    actionId: asId<"Action">("action-1.1"),
    ruling: {
      kind: "transferred",
      to: "Corporate Strategy",
      toPlanId: null,
      toRef: ref("3.6"),
    },
    bodyId: null,
    meetingId: null,
    minute: null,
    words: "It outlives the plan.",
    effective: day("2018-06-01"),
    recorded: instant("2018-06-01T09:00:00Z"),
    by: { name: "Administrator", email: null, objectId: null },
  } as const;
  const paper = committeePaper(
    inputOf(
      {
        plan: aPlan({ state: "closing" }),
        revisions: [],
        decisions: [left],
        actions: [anAction({ ref: ref("1.1") }), anAction({ ref: ref("1.2") })],
      },
      {},
    ),
  );

  it("says where each unfinished action goes and why, and asks to note their incorporation there", () => {
    expect(paper.kind).toBe("close");
    expect(textOf(paper, "unfinished")).toContain(
      "Transferred to Corporate Strategy, ref 3.6 | It outlives the plan.",
    );
    expect(textOf(paper, "recommendations")).toContain(
      "the incorporation of its unfinished actions in Corporate Strategy",
    );
    expect(textOf(paper, "closure")).toContain(
      "Of its 2 actions, 0 were completed, 1 left it unfinished and 1 is still open.",
    );
  });

  it("is stopped while an open action has no destination, and names it", () => {
    const stops = paper.checks.filter((one) => one.rule === "unplaced");
    expect(stops.map((one) => [one.weight, one.ref])).toEqual([
      ["stop", "1.2"],
    ]);
  });
});

describe("a red line", () => {
  const red = {
    plan: aPlan(),
    revisions: [],
    actions: [anAction({ ref: ref("1.1"), initialStatus: "slippage" })],
  };

  it("without a corrective action stops the paper; with one it is printed with who and by when", () => {
    const paper = committeePaper(inputOf(red, { words: answered() }));
    expect(rules(paper)).toContain("noCorrectiveAction");
    const input = inputOf(red, { words: answered() });
    const mended = committeePaper({
      ...input,
      record: withCorrectiveActions(input.record),
    });
    expect(rules(mended)).not.toContain("noCorrectiveAction");
    expect(textOf(mended, "slippage")).toContain(
      "Corrective action: A second officer.",
    );
  });

  it("is let go by the Monitoring Officer's override, which is printed", () => {
    const gate = {
      kind: "overridden",
      by: "Monitoring Officer",
      on: day("2018-06-08"),
      why: "The Board could not meet.",
    } as const;
    const paper = committeePaper(inputOf(red, { words: answered(), gate }));
    expect(rules(paper)).not.toContain("noCorrectiveAction");
    expect(paper.banner).toContain("by override of the Monitoring Officer");
  });
});

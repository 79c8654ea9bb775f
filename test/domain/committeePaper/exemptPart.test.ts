// A paper in two parts: both count the whole plan, each names only what it may, and neither says of the plan what is true of its own part only.
import { describe, expect, it } from "vitest";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type {
  CommitteePaper,
  PaperBlock,
} from "../../../src/domain/committeePaper/parts/paper.ts";
import { readySkeleton } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { inputOf } from "./askedWorld.ts";

const june = day("2018-06-19");

function partOf(
  record: PlanRecord,
  audience: "public" | "exempt",
  skeleton = plainSkeleton,
): CommitteePaper {
  return committeePaper({
    ...inputOf(record, {
      asAt: june,
      meeting: june,
      previousAsAt: day("2018-05-08"),
      history: historyOf(record),
      skeleton,
    }),
    record,
    audience,
  });
}

const corporate = corporatePlanAsReported();

/** The plan of June 2018 with one exempt action of each standing, and two that are completed. */
const hidden = ["2.1", "8.1", "2.2", "5.4", "1.5", "1.1"];
const withExempt: PlanRecord = {
  ...corporate,
  actions: corporate.actions.map((action) =>
    hidden.includes(action.ref) ? { ...action, exempt: "paragraph 3" } : action,
  ),
};

const says = (paper: CommitteePaper, id: string) =>
  paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((one) =>
      one.kind === "paragraph" && one.id === id ? [one.text] : [],
    )
    .join(" ");

/** The references listed in the bullets of a section, each once. */
const listed = (paper: CommitteePaper, section: string) => [
  ...new Set(
    paper.sections
      .filter(({ name }) => name === section)
      .flatMap(({ blocks }) => blocks)
      .flatMap((one) =>
        one.kind === "bullets" ? one.items.map(({ ref }) => ref) : [],
      ),
  ),
];

describe("a plan with exempt actions before a committee", () => {
  const [open, exempt] = [
    partOf(withExempt, "public"),
    partOf(withExempt, "exempt"),
  ];

  it.each([
    [
      "completedSinceLaunch",
      "17 actions (2 of them exempt and named in the exempt part of this paper) have been completed since the launch of the plan:",
      "17 actions (15 of them named in the public part of this paper) have been completed since the launch of the plan:",
    ],
    [
      "completedSinceLast",
      "Of these, 1 action (exempt and named in the exempt part of this paper) was completed since the Audit and Accounts Committee was last told, as at 8 May 2018.",
      "Of these, 1 action was completed since the Audit and Accounts Committee was last told, as at 8 May 2018:",
    ],
    [
      "onTrack",
      "4 actions (1 of them exempt and named in the exempt part of this paper) are on track for completion by 30 June 2018:",
      "4 actions (3 of them named in the public part of this paper) are on track for completion by 30 June 2018:",
    ],
    [
      "slippage",
      "1 action (exempt and named in the exempt part of this paper) is reported as slippage.",
      "1 action is reported as slippage:",
    ],
    [
      "revisedTable",
      "Revised timescales are proposed for 8 actions (1 of them exempt and named in the exempt part of this paper). Until they are endorsed the date in force stays, and an action past it is late.",
      "Revised timescales are proposed for 8 actions (7 of them named in the public part of this paper). Until they are endorsed the date in force stays, and an action past it is late.",
    ],
    [
      "noException",
      "These 30 open actions are not named above. They are not past their date and no change is proposed:",
      "This open action is not named above. It is not past its date and no change is proposed:",
    ],
  ])("%s counts the whole plan in both parts", (id, inPublic, inExempt) => {
    expect(says(open, id)).toBe(inPublic);
    expect(says(exempt, id)).toBe(inExempt);
  });

  it.each(["completed", "onTrack", "slippage", "noException"])(
    "each action under %s is named in one part and not in the other",
    (name) => {
      const whole = listed(partOf(corporate, "public"), name);
      const [one, other] = [listed(open, name), listed(exempt, name)];
      expect(one.filter((ref) => hidden.includes(ref ?? ""))).toEqual([]);
      expect(new Set([...one, ...other])).toEqual(new Set(whole));
    },
  );

  it("the sheet says which actions it has", () => {
    const captions = ({ sections }: CommitteePaper) =>
      sections
        .filter(({ name }) => name === "monitoring")
        .flatMap(({ blocks }) =>
          blocks.flatMap((one) => (one.kind === "table" ? [one.caption] : [])),
        );
    expect(captions(open)).toEqual([
      "Every action in the plan that is not exempt",
    ]);
    expect(captions(exempt)).toEqual([
      "Every action in the plan that is exempt",
    ]);
  });
});

/** Everything a block says, in pieces. */
function textsOf(one: PaperBlock): readonly string[] {
  switch (one.kind) {
    case "bullets":
      return one.items.map(({ ref, text }) => ref ?? text);
    case "table":
      return one.rows.map((row) => row.join(" "));
    case "paragraph":
    case "heading":
      return [one.text];
    case "chart":
      return [];
  }
}

describe("no action is lost between the parts of a paper", () => {
  it.each([
    ["plain", plainSkeleton],
    ["city", readySkeleton("city")],
    ["followUp", readySkeleton("followUp")],
  ])(
    "as %s writes it, each open action is named before the appendix of those without exception, or in it",
    (_, skeleton) => {
      const paper = partOf(corporate, "public", skeleton ?? plainSkeleton);
      const unmentioned = listed(paper, "noException");
      const before = paper.sections
        .filter(({ name }) => !["noException", "monitoring"].includes(name))
        .flatMap(({ blocks }) => blocks)
        .flatMap(textsOf)
        .join(" \n ");
      const named = (ref: string) =>
        new RegExp(
          `(?<![\\d.])${ref.replace(".", String.raw`\.`)}(?![\\d.]*\\d)`,
        ).test(before);
      const lost = corporate.actions
        .map(({ ref }) => ref)
        .filter((ref) => !named(ref) && !unmentioned.includes(ref));
      expect(lost).toEqual([]);
    },
  );
});

// Whole papers to the letter: each stands beside this test as it is to read, so that whoever changes a rule or a sentence sees every place of every paper that changes with it.
import { describe, expect, it } from "vitest";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import {
  frontLines,
  type CommitteePaper,
  type PaperBlock,
  type PaperSection,
} from "../../../src/domain/committeePaper/parts/paper.ts";
import {
  noWords,
  type AuthorWords,
  type PaperInput,
} from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { readySkeleton } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { closingSample } from "../../../src/localTenant/samplePlans/load.ts";
import { peerChallengeReportDay } from "../../../src/localTenant/samplePlans/peerChallengePlan.ts";
import {
  riskMapRecord,
  riskMapReportDay,
} from "../../../src/localTenant/samplePlans/riskMap.ts";
import { sampleDates } from "../../../src/localTenant/samplePlans/dates.ts";
import {
  seniorManagementPlanRecord,
  seniorManagementReportDay,
} from "../../../src/localTenant/samplePlans/seniorManagementPlan.ts";
import { englishWriter } from "../../../src/domain/words/english.ts";
import { welshWriter } from "../../../src/domain/words/welshWriter.ts";
import type { Writer } from "../../../src/domain/words/writer.ts";
import { answered } from "./answeredWords.ts";
import { inputOf } from "./askedWorld.ts";

function blockLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [
        `${block.number} [${block.id}${block.added ? ", added" : ""}] ${block.text}`,
        ...(block.live === null ? [] : [`    as the plan says: ${block.live}`]),
        ...(block.whole === undefined ? [] : [`    whole: ${block.whole}`]),
      ];
    case "bullets":
      return block.items.map(({ ref, text }) => `- (${ref ?? ""}) ${text}`);
    case "heading":
      return [`### ${block.text}`];
    case "table":
      return [
        `Table: ${block.caption}; numbers in ${block.numeric.join(", ")}${block.total ? "; the last row is the sum" : ""}`,
        block.header.join(" | "),
        ...block.rows.map((row) => row.join(" | ")),
      ];
    case "chart":
      return [
        `Chart: ${block.title}: ${block.alt} ${(block.legend ?? []).join(", ")}`,
        ...block.bars.map(
          ({ label, value, parts = [] }) =>
            `${label}: ${value} ${parts.join(" + ")}`,
        ),
      ];
  }
}

const sectionLines = (one: PaperSection): readonly string[] => [
  "",
  `## ${one.number} ${one.title} (${one.name}: ${one.parts.join(", ")}${one.appendix ? "; appendix" : ""}${one.landscape ? "; landscape" : ""})`,
  ...one.blocks.flatMap(blockLines),
];

const textOf = (paper: CommitteePaper, { tell } = englishWriter): string =>
  [
    `# ${paper.planTitle}: ${paper.subject}`,
    `${paper.kind}, ${paper.state}: ${paper.banner}`,
    ...frontLines(paper).map(([term, words]) => `${term}: ${words}`),
    ...paper.sections.flatMap(sectionLines),
    "",
    "## What is checked",
    ...paper.checks.map(
      ({ rule, weight, section, ref, words }) =>
        `${weight} ${rule} ${section ?? ""} ${ref ?? ""}: ${tell(words)}`,
    ),
    "",
  ].join("\n");

function paperOf(
  record: PlanRecord,
  asAt: CalendarDate,
  more: Partial<PaperInput> = {},
): CommitteePaper {
  return committeePaper({
    ...inputOf(record, {
      asAt,
      meeting: asAt,
      history: historyOf(record),
      skeleton: plainSkeleton,
    }),
    record,
    ...more,
  });
}

/** Something in every place where an author may write. */
const everyWord: AuthorWords = {
  ...answered(),
  reportOf: "Head of Finance",
  item: "7",
  front: { "Portfolio holder": "Leader of the Council", Wards: "All" },
  texts: { options: "To do nothing.\n\nTo wait for the Board." },
  implications: { finance: "Within the budget agreed in March." },
  added: [
    { id: "added-1", part: "recommendations", text: "To thank the team." },
    { id: "added-2", part: "background", text: "A second look was asked." },
  ],
  backgroundPapers: [
    { document: "Peer challenge report", place: "the council's website" },
    { document: "Plan of March 2018", place: null },
  ],
  changesAsked: [
    { kind: "withdraw", ref: "1.1", into: null, why: "Done elsewhere." },
    { kind: "merge", ref: "1.2", into: "1.1", why: "One piece of work." },
  ],
};

const corporate = corporatePlanAsReported();
const closing = closingSample(null);
const june = day("2018-06-19");

/** The papers, each under the name of its file in `whole`. */
const papers: readonly (readonly [
  string,
  (writer: Writer) => CommitteePaper,
])[] = [
  [
    "progress of a plan that is closing",
    (writer: Writer) =>
      paperOf(closing, peerChallengeReportDay, {
        writer,
        previousAsAt: day("2018-09-01"),
        meeting: day("2018-12-18"),
        body: "Audit and Accounts Committee",
        words: { ...noWords, kind: "progress" },
      }),
  ],
  [
    "close of a plan, endorsed, with every word an author may write",
    (writer: Writer) =>
      paperOf(closing, peerChallengeReportDay, {
        writer,
        previousAsAt: day("2018-09-01"),
        meeting: day("2018-12-18"),
        body: "Audit and Accounts Committee",
        words: { ...everyWord, kind: "close" },
        gate: {
          kind: "endorsed",
          by: "Programme Board",
          on: day("2018-12-11"),
          minute: "4",
          recordedBy: "Report Author",
        },
        clearances: [
          {
            role: "Monitoring Officer",
            consulted: "yes",
            on: day("2018-12-01"),
            comment: "No comment.",
          },
          {
            role: "Service director",
            consulted: "awaited",
            on: null,
            comment: null,
            holder: "Director of Communities",
          },
        ],
        corrections: [
          {
            paper: "Report of September 2018",
            where: "paragraph 3.1",
            was: "38",
            is: "31",
            why: "Counted twice.",
          },
        ],
      }),
  ],
  [
    "progress after June 2018, exempt, published past the Board",
    (writer: Writer) =>
      paperOf(corporate, june, {
        writer,
        previousAsAt: day("2018-05-08"),
        meeting: day("2018-06-26"),
        body: "Cabinet",
        audience: "exempt",
        gate: {
          kind: "overridden",
          by: "Monitoring Officer",
          on: day("2018-06-20"),
          why: "The Board could not sit.",
        },
      }),
  ],
  ...["city", "followUp"].map(
    (skeleton) =>
      [
        `progress after June 2018 as a ${skeleton} writes it`,
        (writer: Writer) =>
          paperOf(corporate, june, {
            writer,
            skeleton: readySkeleton(skeleton) ?? plainSkeleton,
            words: everyWord,
          }),
      ] as const,
  ),
  [
    "changes to a plan, as a cabinet writes it",
    (writer: Writer) =>
      paperOf(corporate, june, {
        writer,
        previousAsAt: day("2018-05-08"),
        skeleton: readySkeleton("cabinet") ?? plainSkeleton,
        words: { ...everyWord, kind: "change" },
      }),
  ],
  [
    "a draft before a district's Cabinet",
    (writer: Writer) =>
      paperOf(
        riskMapRecord(sampleDates(riskMapReportDay, null)),
        riskMapReportDay,
        { writer, skeleton: readySkeleton("district") ?? plainSkeleton },
      ),
  ],
  [
    "a draft to approve, with every word an author may write",
    (writer: Writer) =>
      paperOf(
        seniorManagementPlanRecord(
          sampleDates(seniorManagementReportDay, null),
        ),
        seniorManagementReportDay,
        { writer, words: { ...everyWord, kind: "approve" } },
      ),
  ],
];

describe("a paper is to the letter what stands beside its test", () => {
  it.each(papers)("%s", async (name, draw) => {
    const file = `whole/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.txt`;
    await expect(textOf(draw(englishWriter))).toMatchFileSnapshot(file);
  });

  it.each(papers)("in Welsh: %s", async (name, draw) => {
    const file = `whole/cy/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.txt`;
    await expect(textOf(draw(welshWriter), welshWriter)).toMatchFileSnapshot(
      file,
    );
  });
});

// The Board's month to the letter: the note of a meeting that decided everything a Board can decide, the exception report and the officers to speak to, each as it stands beside this test.
import { expect, it } from "vitest";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { exceptionReport } from "../../../src/domain/board/exceptionReport.ts";
import { minuteNote } from "../../../src/domain/board/minuteNote.ts";
import type { MinuteNote } from "../../../src/domain/board/minuteNote.ts";
import { myOfficers, nudgeSaid } from "../../../src/domain/board/myOfficers.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { welshWriter } from "../../../src/domain/words/welshWriter.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { anActor, aPerson, instant } from "../ruleWorld.ts";

const sample = corporatePlanAsReported();
const asAt = day("2018-06-12");
const [board, meeting] = (() => {
  const body = sample.bodies.find(({ kind }) => kind === "board");
  const one = sample.meetings.find(
    ({ bodyId, date }) => bodyId === body?.id && date === asAt,
  );
  if (!body || !one) throw new Error("The sample has no Board in June.");
  return [body, { ...one, item: "5", attendance: "Six of seven" }];
})();
const cabinet = sample.bodies.find(({ kind }) => kind !== "board");
const [, post] = sample.posts;
if (!cabinet || !post) throw new Error("The sample lacks a body or a post.");
const revisionOf = (ref: string) => {
  const action = sample.actions.find((one) => one.ref === ref);
  const found = sample.revisions.find(
    ({ actionId }) => actionId === action?.id,
  );
  if (!found) throw new Error(`No proposal of ${ref}`);
  return found.id;
};

const followUp = { owner: post.id, by: day("2018-06-30") };
const rulings: readonly (readonly [
  ref: string,
  ruling: Ruling,
  over?: Partial<Decision>,
])[] = [
  ["1.5", { kind: "supported", revisionId: revisionOf("1.5") }],
  [
    "2.5",
    {
      kind: "endorsed",
      revisionId: revisionOf("2.5"),
      date: day("2018-09-30"),
    },
    { minute: "12", words: "Not again." },
  ],
  ["4.1", { kind: "refused", revisionId: revisionOf("4.1") }],
  ["4.2", { kind: "proposalWithdrawn", revisionId: revisionOf("4.2") }],
  [
    "4.4",
    { kind: "endorsed", revisionId: asId("gone"), date: null },
    { words: "" },
  ],
  ["2.2", { kind: "asked", question: "When?", of: post.id, by: followUp.by }],
  ["7.6", { kind: "escalated", toBody: cabinet.id, followUp }],
  ["7.5", { kind: "escalated", toBody: null }],
  ["6.1", { kind: "accepted", followUp: { owner: asId("gone"), by: null } }],
  ["6.2", { kind: "heldToDate" }],
  ["6.3", { kind: "noted" }, { minute: "14" }],
  ["6.4", { kind: "suspended" }],
];

const exempt = "6.4";
const plan: PlanRecord = {
  ...sample,
  actions: sample.actions.map((one) =>
    one.ref === exempt ? { ...one, exempt: "3" } : one,
  ),
  decisions: [
    ...sample.decisions,
    ...rulings.map(([ref, ruling, over], n): Decision => {
      const action = sample.actions.find((one) => one.ref === ref);
      if (!action) throw new Error(`No ${ref}`);
      return {
        id: asId(`decided-${n}`),
        planId: sample.plan.id,
        actionId: action.id,
        ruling,
        bodyId: board.id,
        meetingId: meeting.id,
        minute: null,
        words: null,
        effective: asAt,
        recorded: instant(`2018-06-12T11:${10 + n}:00.000Z`),
        by: aPerson("Chair"),
        ...over,
      };
    }),
  ],
};

const monthOf = (record: PlanRecord, during: boolean) =>
  boardMonth(record, {
    asAt,
    previousAsAt: day("2018-05-08"),
    expectedSince: day("2018-05-21"),
    during: during ? meeting.id : null,
  });

const textOf = ({ title, facts, sections }: MinuteNote) =>
  [
    `# ${title}`,
    ...facts.map(([term, words]) => `${term}: ${words}`),
    ...sections.flatMap((one) => [
      "",
      `## ${one.title}`,
      ...one.blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [block.text];
        if (block.kind === "bullets")
          return block.items.map((item) => `- ${item}`);
        return [
          `Table: ${block.caption}`,
          block.header.join(" | "),
          ...block.rows.map((row) => row.join(" | ")),
        ];
      }),
    ]),
    "",
  ].join("\n");

it("the note of a meeting that decided everything a Board can decide", async () => {
  const note = minuteNote(plan, { body: board, meeting }, monthOf(plan, true));
  await expect(textOf(note)).toMatchFileSnapshot("whole/note.txt");
});

it("the same note in Welsh", async () => {
  const about = { body: board, meeting };
  const note = minuteNote(plan, about, monthOf(plan, true), welshWriter);
  await expect(textOf(note)).toMatchFileSnapshot("whole/cy/note.txt");
});

it("the note of a meeting that decided nothing", async () => {
  const month = monthOf(sample, true);
  const held = { ...meeting, attendance: null };
  const note = minuteNote(sample, { body: board, meeting: held }, month);
  await expect(textOf(note)).toMatchFileSnapshot("whole/note-of-nothing.txt");
});

it("the exception report after it", async () => {
  const report = exceptionReport(plan, board.title, monthOf(plan, false));
  await expect(textOf(report)).toMatchFileSnapshot("whole/exceptions.txt");
});

it("the same report in Welsh", async () => {
  const month = monthOf(plan, false);
  const report = exceptionReport(plan, board.title, month, welshWriter);
  await expect(textOf(report)).toMatchFileSnapshot("whole/cy/exceptions.txt");
});

it("the month with its reasons, its silent posts and its dates that wait", async () => {
  const month = monthOf(plan, false);
  const lines = [
    inEnglish(month.headline.words),
    ...month.exceptions.map(
      ({ action, reasons, strip }) =>
        `${action.ref} (${strip.map(({ rag }) => rag).join(", ")}): ${reasons.map(({ reason, words }) => `${reason}: ${inEnglish(words)}`).join(" ")}`,
    ),
    ...month.silent.map(
      ({ post: title, lead, actions, days }) =>
        `${inEnglish(title)}, ${lead}, ${days}: ${actions.map((one) => `${one.action.ref} ${one.days}`).join(", ")}`,
    ),
    ...month.awaiting.map((one) =>
      JSON.stringify({ ...one, action: one.action.ref }),
    ),
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot("whole/month.txt");
});

it("the officers to speak to, the gravest first, with what each is asked", async () => {
  const month = monthOf(plan, false);
  const { whose, officers } = myOfficers(
    plan,
    month,
    () => anActor("Chair", ["board"]),
    asAt,
  );
  const lines = [
    whose,
    ...officers.flatMap(({ post: title, holders, needs }) => [
      `${inEnglish(title)}: ${holders.join(", ")}`,
      ...needs.map(
        (need) =>
          `- ${inEnglish(nudgeSaid(need))} ${need.asked?.question.note ?? ""}${need.asked?.answer?.note ?? ""}`,
      ),
    ]),
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot("whole/officers.txt");
});

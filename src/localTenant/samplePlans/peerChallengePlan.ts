// The peer challenge plan as a record: a plan that is closing, with a date moved, one refused, evidence, measures, a claim to confirm and actions still to be carried on.
import { day } from "../../domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import type { SampleDates } from "./dates.ts";
import { courseOf } from "./peerChallengeCourses.ts";
import { peerMeasures } from "./peerChallengeMeasures.ts";
import {
  peerCode,
  peerProposals,
  peerRows,
  peerSources,
  peerThemes,
} from "./peerChallengeRows.ts";
import { personCalled } from "./people.ts";
import {
  idOf,
  sampleAction,
  sampleBody,
  samplePlan,
  samplePosts,
  sampleRecord,
  sampleTheme,
} from "./sampleRecord.ts";

const code = peerCode;

/** The day of the last report to the committee before the plan closes. */
export const peerChallengeReportDay = day("2018-12-04");

const board = "Programme Board";
const committee = "Audit and Accounts Committee";
const chair = personCalled("Programme Board Chair");

const posts = [
  "Chief Executive",
  "Strategic Director of Corporate Resources",
  "Head of Finance",
  "Monitoring Officer",
  "Head of Strategy and Performance",
  "HR Manager",
];

const bodies = [
  sampleBody(code, [board, "board", "monthly", { kind: "none" }, []]),
  sampleBody(code, [committee, "committee", "quarterly", { kind: "any" }, []]),
];

const committeeDays = ["2018-09-18", "2018-12-18"] as const;

function meetings(dates: SampleDates): readonly Meeting[] {
  const meeting = (
    body: string,
    original: string,
    state: Meeting["state"],
  ): Meeting => {
    const date = dates.on(original);
    return {
      id: idOf(code, "Meeting", `${body}/${date}`),
      planId: idOf(code, "Plan", code),
      bodyId: idOf(code, "Body", body),
      date,
      state,
      item: null,
      attendance: null,
      told: state === "closed" ? date : null,
    };
  };
  return [
    meeting(board, "2018-09-11", "closed"),
    meeting(board, "2018-11-13", "closed"),
    meeting(board, "2018-12-11", "planned"),
    meeting(committee, committeeDays[0], "closed"),
    meeting(committee, committeeDays[1], "planned"),
  ];
}

function proposals(dates: SampleDates): readonly Revision[] {
  return peerProposals.map(
    ({ ref, on: original, to, reason, words, doing }, at) => {
      const on = dates.on(original);
      const row = peerRows.find((one) => one.ref === ref);
      const before = peerProposals
        .slice(0, at)
        .findLast((one) => one.ref === ref && one.outcome === "agreed");
      const post = row?.posts[0] ?? "Chief Executive";
      const due = dates.month(...to);
      const from = before?.agreed ?? before?.to ?? row?.due;
      return {
        id: idOf(code, "Revision", `${ref}/${original}`),
        planId: idOf(code, "Plan", code),
        actionId: idOf(code, "Action", ref),
        milestoneId: null,
        from: from ? dates.month(...from).end : null,
        to: due.end,
        toText: due.text,
        reason,
        words,
        correctiveAction: doing,
        effect: null,
        effective: on,
        recorded: dates.at(on, "14:00:00"),
        by: personCalled(post),
        post: idOf(code, "Post", post),
        door: "tab",
      };
    },
  );
}

interface Decided {
  readonly body: string;
  readonly day: string;
  readonly minute: string;
  readonly words: string | null;
}

function decided(
  dates: SampleDates,
  [name, ref]: readonly [string, string | null],
  ruling: Ruling,
  more: Decided,
): Decision {
  const on = dates.on(more.day);
  return {
    id: idOf(code, "Decision", name),
    planId: idOf(code, "Plan", code),
    actionId: ref === null ? null : idOf(code, "Action", ref),
    ruling,
    bodyId: idOf(code, "Body", more.body),
    meetingId: idOf(code, "Meeting", `${more.body}/${on}`),
    minute: more.minute,
    words: more.words,
    effective: on,
    recorded: dates.at(on, "19:30:00"),
    by: chair,
  };
}

/** What the committee made of the proposals that were put to it. */
function atCommittee(dates: SampleDates): readonly Decision[] {
  return peerProposals.flatMap(
    ({ ref, on, to, outcome, agreed, told }, at): Decision[] => {
      if (outcome === null) return [];
      const revisionId = idOf(code, "Revision", `${ref}/${on}`);
      const date = dates.month(...(agreed ?? to)).end;
      const ruling: Ruling =
        outcome === "refused"
          ? { kind: "refused", revisionId }
          : { kind: "endorsed", revisionId, date };
      return [
        decided(dates, [`${ref}/${on}`, ref], ruling, {
          body: committee,
          day: committeeDays[0],
          minute: String(23 + at),
          words: told ?? null,
        }),
      ];
    },
  );
}

function decisions(dates: SampleDates): readonly Decision[] {
  const atBoard = { body: board, day: "2018-11-13" };
  return [
    ...atCommittee(dates),
    decided(
      dates,
      ["2.4/withdrawn", "2.4"],
      { kind: "actionWithdrawn" },
      {
        ...atBoard,
        minute: "41",
        words: "The depot is needed for the new waste contract.",
      },
    ),
    decided(
      dates,
      ["closing", null],
      { kind: "planMoved", from: "live", to: "closing" },
      {
        ...atBoard,
        minute: "44",
        words:
          "What is left goes into the Corporate Improvement Plan, with its history.",
      },
    ),
  ];
}

function evidence(dates: SampleDates): readonly Evidence[] {
  const shown = (
    ref: string,
    title: string,
    original: string,
    note: string,
  ): Evidence => ({
    id: idOf(code, "Evidence", `${ref}/${title}`),
    planId: idOf(code, "Plan", code),
    actionId: idOf(code, "Action", ref),
    kind: "message",
    title,
    url: null,
    dated: dates.on(original),
    note,
    addedBy: personCalled(
      peerRows.find((row) => row.ref === ref)?.posts[0] ?? "Chief Executive",
    ),
    recorded: dates.at(dates.on(original), "09:30:00"),
  });
  return [
    shown(
      "1.1",
      "Minute C 17 of Council: the vision",
      "2018-06-25",
      "Agreed without a vote.",
    ),
    shown(
      "1.2",
      "List of the eleven pages",
      "2018-11-26",
      "Each was looked at by its head of service.",
    ),
    shown(
      "2.2",
      "Report on reserves to the Section 151 Officer",
      "2018-11-28",
      "A purpose and a limit for each of 19 reserves.",
    ),
  ];
}

function milestones(dates: SampleDates): readonly Milestone[] {
  const on = (original: string) => dates.on(original);
  const step = (
    order: number,
    title: string,
    due: readonly [number, number],
    reached: string | null,
  ): Milestone => ({
    id: idOf(code, "Milestone", `2.3/${order}`),
    planId: idOf(code, "Plan", code),
    actionId: idOf(code, "Action", "2.3"),
    title,
    due: dates.month(...due),
    owner: null,
    order,
    reached: reached === null ? null : on(reached),
    addedAt: dates.at(on("2018-04-30"), "09:00:00"),
    reachedAt: reached === null ? null : dates.at(on(reached), "12:00:00"),
  });
  return [
    step(1, "Two offers received", [2018, 7], "2018-07-20"),
    step(2, "A third offer received", [2018, 10], "2018-11-12"),
    step(3, "Report to Cabinet", [2018, 12], null),
  ];
}

/** @param dates of `sampleDates(peerChallengeReportDay, today)` */
export function peerChallengePlanRecord(dates: SampleDates): PlanRecord {
  const live = dates.on("2018-04-30");
  const all = peerRows.map((row) => ({
    row,
    action: {
      ...sampleAction(
        code,
        {
          ref: row.ref,
          theme: row.theme,
          title: row.title,
          posts: row.posts,
          due: dates.month(...row.due),
        },
        live,
        dates,
      ),
      outcome: row.outcome,
      answers: [row.answers],
    },
  }));
  return sampleRecord({
    plan: {
      ...samplePlan(code, {
        title: "Peer Challenge Action Plan (sample)",
        shortName: "PCAP",
        origin: "LGA peer challenge",
        wentLive: live,
        state: "closing",
      }),
      sources: peerSources.map(([source, words]) => ({
        code: source,
        words,
        from: null,
      })),
    },
    themes: peerThemes.map((theme, order) =>
      sampleTheme(code, theme, order + 1),
    ),
    posts: samplePosts(code, posts, live),
    actions: all.map(({ action }) => action),
    milestones: milestones(dates),
    updates: all.flatMap(({ row, action }) => courseOf(row, action, dates)),
    revisions: proposals(dates),
    decisions: [...decisions(dates), ...peerMeasures(dates)],
    bodies,
    meetings: meetings(dates),
    risks: [],
    evidence: evidence(dates),
  });
}

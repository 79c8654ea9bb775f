// The senior-management plan as a record: 36 actions, most of them completed by the report of March 2017, one carried into another strategy.
import { day } from "../../domain/values/calendarDate.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { SampleDates } from "./dates.ts";
import { inventedUpdates } from "./inventedUpdates.ts";
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
import {
  seniorRows,
  seniorThemes,
  type SeniorDue,
} from "./seniorManagementRows.ts";

const code = "seniorManagement";

/** The day of the report to the Audit and Accounts Committee. */
export const seniorManagementReportDay = day("2017-03-14");

const posts = [
  "Chief Executive",
  "HR Manager",
  "Monitoring Officer",
  "Director of Communities",
  "Head of Finance",
  "Head of ITC",
  "Media and Engagement Officer",
];

function dueOf(due: SeniorDue, dates: SampleDates) {
  if (due === null) return null;
  return "years" in due
    ? dates.years(...due.years, due.andBeyond)
    : dates.month(...due.month);
}

/** E6 went into the Corporate Strategy, the report says. */
function transfer(dates: SampleDates): Decision {
  const on = dates.on("2017-02-28");
  return {
    id: idOf(code, "Decision", "E6/transferred"),
    planId: idOf(code, "Plan", code),
    actionId: idOf(code, "Action", "E6"),
    ruling: {
      kind: "transferred",
      to: "Corporate Strategy",
      toPlanId: null,
      toRef: null,
    },
    bodyId: idOf(code, "Body", "Programme Board"),
    meetingId: null,
    minute: null,
    words: "The Corporate Strategy has a theme of its own for it.",
    effective: on,
    recorded: dates.at(on, "15:00:00"),
    by: personCalled("Programme Board Chair"),
  };
}

const bodies = [
  sampleBody(code, [
    "Programme Board",
    "board",
    "monthly",
    { kind: "upTo", days: 31 },
    [],
  ]),
  sampleBody(code, [
    "Audit and Accounts Committee",
    "committee",
    "quarterly",
    { kind: "any" },
    [],
  ]),
];

/** @param dates of `sampleDates(seniorManagementReportDay, today)` */
export function seniorManagementPlanRecord(dates: SampleDates): PlanRecord {
  const live = dates.on("2016-03-14");
  const all = seniorRows.map((row) => ({
    row,
    action: sampleAction(
      code,
      {
        ref: row.ref,
        theme: row.ref.charAt(0),
        title: row.title,
        posts: row.posts,
        due: dueOf(row.due, dates),
        ...(row.partOf ? { partOf: row.partOf } : {}),
        ...(row.sameAs ? { sameAs: row.sameAs } : {}),
      },
      live,
      dates,
    ),
  }));
  return sampleRecord({
    plan: samplePlan(code, {
      title: "Senior Management Improvement Plan (sample)",
      shortName: "SMIP",
      origin: "Internal audit",
      wentLive: live,
      state: "live",
    }),
    themes: seniorThemes.map((theme, order) =>
      sampleTheme(code, theme, order + 1),
    ),
    posts: samplePosts(code, posts, live),
    actions: all.map(({ action }) => action),
    milestones: [],
    updates: all.flatMap(({ row, action }) =>
      inventedUpdates({
        code,
        action,
        ending: row.status === "transferred" ? "inProgress" : row.status,
        reporter: personCalled(row.posts[0] ?? "Chief Executive"),
        confirmer: personCalled("Programme Board Chair"),
        dates,
      }),
    ),
    revisions: [],
    decisions: [transfer(dates)],
    bodies,
    meetings: [],
    risks: [],
    evidence: [],
  });
}

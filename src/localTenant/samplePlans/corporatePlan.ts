// The corporate improvement plan as a record: 61 actions in 10 themes, a year of invented updates, eight proposals awaiting endorsement.
import { day, type CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import { corporateRows, corporateThemes } from "./corporateActions.ts";
import { corporatePlaceholders } from "./corporatePlaceholders.ts";
import { corporateWords } from "./corporateWords.ts";
import { corporateProposals, type Proposed } from "./corporateProposals.ts";
import { sampleDates, type SampleDates } from "./dates.ts";
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

const code = "corporate";

/** The day of the committee's report. */
export const corporateReportDay = day("2018-06-19");

const posts = [
  "Chief Executive",
  "Strategic Director of Corporate Resources",
  "Head of Finance",
  "Monitoring Officer",
  "Director of Communities",
  "Head of Democratic Services",
  "Head of Strategy and Performance",
  "Head of Internal Audit",
  "Risk Manager",
  "Information Governance Manager",
  "Head of ITC",
  "HR Manager",
];

/** Puts the moved month where a title has "{2018-03}". */
const titled = (title: string, dates: SampleDates) =>
  title.replace(/\{(\d{4})-(\d\d)\}/g, (_, year: string, month: string) =>
    dates.words(Number(year), Number(month)),
  );

function proposal(proposed: Proposed, dates: SampleDates): Revision {
  const { ref, to, lead = "", reason, words, doing = null } = proposed;
  const row = corporateRows.find((one) => one.ref === ref);
  const due = typeof to === "string" ? dates.date(to) : dates.month(...to);
  const post = row?.post ?? "Chief Executive";
  const on = dates.on("2018-06-01");
  return {
    id: idOf(code, "Revision", ref),
    planId: idOf(code, "Plan", code),
    actionId: idOf(code, "Action", ref),
    milestoneId: null,
    from: row?.due ? dates.month(...row.due).end : null,
    to: due.end,
    toText: `${lead}${due.text}`,
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
}

function meetings(dates: SampleDates): readonly Meeting[] {
  const meeting = (
    body: string,
    date: CalendarDate,
    state: Meeting["state"],
  ): Meeting => ({
    id: idOf(code, "Meeting", `${body}/${date}`),
    planId: idOf(code, "Plan", code),
    bodyId: idOf(code, "Body", body),
    date,
    state,
    item: null,
    attendance: null,
    told: state === "closed" ? date : null,
  });
  const audit = "Audit and Accounts Committee";
  return [
    ...["2018-03-13", "2018-04-10", "2018-05-08", "2018-06-12"].map((date) =>
      meeting("Programme Board", dates.on(date), "closed"),
    ),
    ...["2018-07-10", "2018-08-14"].map((date) =>
      meeting("Programme Board", dates.on(date), "planned"),
    ),
    ...["2017-12-12", "2018-03-20"].map((date) =>
      meeting(audit, dates.on(date), "closed"),
    ),
    ...["2018-07-24", "2018-10-02"].map((date) =>
      meeting(audit, dates.on(date), "planned"),
    ),
    meeting("Cabinet", dates.on("2018-08-08"), "planned"),
    meeting("Scrutiny Committee", dates.on("2018-09-04"), "planned"),
  ];
}

/** Every action with the row it came from, before anything was recorded about it. */
function actionsOf(live: CalendarDate, dates: SampleDates) {
  const placeholders = new Set(corporatePlaceholders);
  return [...corporateRows, ...corporatePlaceholders]
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map((row) => {
      const seed = {
        ref: row.ref,
        theme: row.ref.split(".")[0] ?? "",
        title: titled(row.title, dates),
        posts: [row.post],
        due: row.due && dates.month(...row.due),
        placeholder: placeholders.has(row),
      };
      return { row, action: sampleAction(code, seed, live, dates) };
    });
}

const bodies = [
  sampleBody(code, [
    "Programme Board",
    "board",
    "monthly",
    { kind: "upTo", days: 31 },
    ["MT's monthly programme board"],
  ]),
  sampleBody(code, ["Cabinet", "cabinet", "monthly", { kind: "any" }, []]),
  sampleBody(code, [
    "Scrutiny Committee",
    "scrutiny",
    "quarterly",
    { kind: "none" },
    [],
  ]),
  sampleBody(code, [
    "Audit and Accounts Committee",
    "committee",
    "quarterly",
    { kind: "any" },
    ["A&A Committee"],
  ]),
];

/** @param dates of `sampleDates(corporateReportDay, today)` */
export function corporatePlanRecord(dates: SampleDates): PlanRecord {
  const live = dates.on("2017-06-19");
  const all = actionsOf(live, dates);
  return sampleRecord({
    plan: samplePlan(code, {
      title: "Corporate Improvement Plan (sample)",
      shortName: "CIP",
      origin: "LGA peer challenge",
      wentLive: live,
      state: "live",
    }),
    themes: corporateThemes.map((theme, order) =>
      sampleTheme(code, theme, order + 1),
    ),
    posts: samplePosts(code, posts, live),
    actions: all.map(({ action }) => action),
    milestones: [],
    updates: all.flatMap(({ row, action }) =>
      inventedUpdates({
        code,
        action,
        ending: row.ending,
        reporter: personCalled(row.post),
        confirmer: personCalled("Programme Board Chair"),
        dates,
        words: corporateWords,
      }),
    ),
    revisions: corporateProposals.map((one) => proposal(one, dates)),
    decisions: [],
    bodies,
    meetings: meetings(dates),
    risks: [],
    evidence: [],
  });
}

/** The corporate plan as reported in June 2018, with its own dates. */
export function corporatePlanAsReported(): PlanRecord {
  return corporatePlanRecord(sampleDates(corporateReportDay, null));
}

// A meeting recorded through the real client and the local tenant: one sitting for sixty-one dates, and two people at once over one.
import { inEnglish } from "../../src/domain/words/english.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { yes } from "../../src/domain/values/answer.ts";
import { nowInstant } from "../../src/tab/session/today.ts";
import type { Editor } from "../../src/editing/context.ts";
import { decide } from "../../src/editing/decide.ts";
import { recordMeeting } from "../../src/editing/recordMeeting.ts";
import {
  emptyMeetingForm,
  meetingTaken,
} from "../../src/tab/revisions/meetingForm.ts";
import type { MeetingForm } from "../../src/tab/revisions/meetingForm.ts";
import { revisionRows } from "../../src/tab/revisions/revisionRows.ts";
import type { AwaitingRow } from "../../src/tab/revisions/revisionRows.ts";
import {
  emptyMeetingDraft,
  ruleOf,
} from "../../src/tab/board/meetingChoices.ts";
import { firstDecidedWords } from "../../src/domain/board/boardMeeting.ts";
import { changeOf, newDecision } from "../../src/domain/rules/change.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { position } from "../../src/domain/history/position.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { openTestSite } from "../sharepoint/testSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

const reported = corporatePlanAsReported();
const [proposed] = reported.revisions;
if (!proposed) throw new Error("The sample has no proposal.");

/** Every one of the 61 actions with a proposal that waits. */
const record: PlanRecord = {
  ...reported,
  updates: [],
  revisions: reported.actions.map((action) => ({
    ...proposed,
    id: asId<"Revision">(stableGuid(`proposal/${action.id}`)),
    actionId: action.id,
    from: action.due?.end ?? null,
    to: day("2019-12-31"),
    toText: "31 December 2019",
  })),
};

const planId = record.plan.id;

let site: TestSite;
beforeAll(async () => {
  site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await letPeopleIn(admin);
  await addRecord(openPlanStore(admin), record);
});
afterAll(() => site.tenant.close());

/** Somebody with the Revisions page open: what they see, and what they save with. */
async function atThePage(name: string) {
  const store = openPlanStore(site.as(name));
  const overview = await store.overview(record.plan.id);
  const seen = (await store.record(record.plan.id)).record;
  const { me, rights, posts } = overview;
  const actor = actorOn(me.person, rights.roles, posts, day("2018-07-25"));
  const editor: Editor = {
    plan: seen.plan,
    actor,
    now: nowInstant(),
    door: "tab",
    windows: [],
  };
  return { store, me, editor, seen, rows: revisionRows(seen, actor).awaiting };
}

type AtThePage = Awaited<ReturnType<typeof atThePage>>;

/** Presses the button: what the lists say now is read first. */
async function recorded(
  { store, editor }: AtThePage,
  form: MeetingForm,
  rows: readonly AwaitingRow[],
) {
  const desk = { store, editor, record: (await store.record(planId)).record };
  const taken = meetingTaken(form, rows, desk);
  if (!taken.ok) throw new Error(inEnglish(taken.words));
  const answer = await recordMeeting(desk, taken.value);
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  return answer.value;
}

function sittingOf({ bodies, meetings }: PlanRecord, minute: string) {
  const body = bodies.find((one) => one.title.startsWith("Audit"));
  const meeting = meetings.find(
    (one) => one.bodyId === body?.id && one.date === "2018-07-24",
  );
  if (!body || !meeting) throw new Error("The committee did not meet.");
  return {
    ...emptyMeetingForm,
    bodyId: body.id,
    meetingId: meeting.id,
    minute,
  };
}

it("two people record the same proposal at once: one decision stands, the other is told whose", async () => {
  const [one, two] = await Promise.all([
    atThePage("Report Author"),
    atThePage("Plan Administrator"),
  ]);
  const reports = await Promise.all([
    recorded(one, sittingOf(one.seen, "12"), one.rows.slice(0, 1)),
    recorded(two, sittingOf(two.seen, "13"), two.rows.slice(0, 1)),
  ]);
  expect(
    reports.map(({ recorded }) => recorded).toSorted((a, b) => a - b),
  ).toEqual([0, 1]);
  const told = reports.flatMap(({ not }) =>
    not.map(({ words }) => inEnglish(words)),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/Audit and Accounts Committee/);
  const { record: now } = await openPlanStore(site.as("Auditor")).record(
    record.plan.id,
  );
  expect(now.decisions).toHaveLength(1);
});

it("the other sixty are decided in one sitting: one request for all the decisions, and none for rows that the service writes", async () => {
  const page = await atThePage("Report Author");
  const { seen, rows } = page;
  site.requests.length = 0;
  const report = await recorded(page, sittingOf(seen, "14"), rows);
  expect(report).toEqual({ recorded: 60, not: [], behind: [] });
  const saving = site.requests.filter((one) => !one.startsWith("GET"));
  expect(saving.map((one) => one.split("/").at(-1))).toEqual(["$batch"]);
  // Before saving everything is read again, the lists of the log too, and nothing row by row.
  expect(site.requests.length).toBeLessThan(35);
  const { record: now } = await openPlanStore(site.as("Auditor")).record(
    record.plan.id,
  );
  const at = position(historyOf(now), {
    asAt: day("2018-07-24"),
    knownAt: day("2199-01-01"),
  });
  expect(at.awaiting).toEqual([]);
  expect(
    now.actions.every(({ current }) => current.inForce === "2019-12-31"),
  ).toBe(true);
});

it("the Board refuses a date in the moment the committee agrees it: the committee's decision stands, and the Board is told whose it is", async () => {
  const page = await atThePage("Programme Board Chair");
  const { store, me, editor, seen, rows } = page;
  const { record: now } = await store.record(planId);
  expect(rows).toEqual([]);
  const [action] = now.actions;
  const board = seen.bodies.find(({ kind }) => kind === "board");
  const meeting = seen.meetings.find(({ bodyId }) => bodyId === board?.id);
  const proposal = now.revisions.find(
    ({ actionId }) => actionId === action?.id,
  );
  if (!action || !board || !meeting || !proposal) throw new Error("No board.");
  const chosen = ruleOf(
    { ...emptyMeetingDraft, choice: "refused" },
    { exception: { action, proposal } },
    { body: board, meeting, meetings: seen.meetings },
  );
  if (!chosen) throw new Error("Nothing was chosen.");
  const { log } = await store.actionLog(planId, action.id);
  const decided = await decide(
    { store, editor },
    { action, log: { ...log, decisions: [] } },
    now,
    {
      subject: chosen.subject,
      rule: (context) => {
        const by = { person: me.person, roles: ["board"] as const, posts: [] };
        const decision = newDecision(
          { ...context, actor: by },
          { kind: "refused", revisionId: proposal.id },
          { bodyId: board.id, meetingId: meeting.id },
        );
        return yes(changeOf(context, { decisions: [decision] }));
      },
    },
  );
  if (decided.kind !== "overtaken") throw new Error(decided.kind);
  expect(decided.first.ruling.kind).toBe("endorsed");
  expect(
    inEnglish(firstDecidedWords(action.ref, decided.first, meeting)),
  ).toContain("was already decided on 24 July 2018, recorded by");
  const after = await store.record(planId);
  expect(after.record.decisions).toHaveLength(61);
});

it("a sitting whose answers were lost is sent again by the same person: it is recorded once, and said to be", async () => {
  const page = await atThePage("Report Author");
  const { store, seen } = page;
  const decided = seen.decisions.slice(0, 3);
  const rows = decided.flatMap(({ ruling }) => {
    if (ruling.kind !== "endorsed") return [];
    const revision = seen.revisions.find(({ id }) => id === ruling.revisionId);
    const action = seen.actions.find(({ id }) => id === revision?.actionId);
    return revision && action ? [{ action, revisionId: revision.id }] : [];
  });
  const [first] = decided;
  const meeting = seen.meetings.find(({ id }) => id === first?.meetingId);
  const body = seen.bodies.find(({ id }) => id === meeting?.bodyId);
  if (!first?.minute || !meeting || !body) throw new Error("Nothing decided.");
  const sameMinute = rows.filter(
    (_, n) =>
      decided[n]?.minute === first.minute &&
      decided[n]?.by.name === first.by.name,
  );
  const answer = await recordMeeting(
    {
      ...page,
      record: seen,
      editor: {
        ...page.editor,
        actor: { ...page.editor.actor, person: first.by },
      },
    },
    {
      body,
      meeting,
      corrects: null,
      isNew: false,
      minute: first.minute,
      decided: sameMinute,
      exceptions: new Map(),
      supported: [],
    },
  );
  expect(answer).toEqual(
    yes({ recorded: sameMinute.length, not: [], behind: [] }),
  );
  const after = await store.record(planId);
  expect(after.record.decisions).toHaveLength(61);
});

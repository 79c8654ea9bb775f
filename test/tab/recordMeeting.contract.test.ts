// A meeting recorded through the real client and the local tenant: one sitting for sixty-one dates, and two people at once over one.
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeQueryClient } from "../../src/tab/planQueries.ts";
import { nowInstant } from "../../src/tab/today.ts";
import { recordMeeting } from "../../src/tab/revisions/recordMeeting.ts";
import type { Room } from "../../src/tab/revisions/recordMeeting.ts";
import { emptyMeetingForm } from "../../src/tab/revisions/meetingForm.ts";
import { revisionRows } from "../../src/tab/revisions/revisionRows.ts";
import {
  emptyMeetingDraft,
  ruleOf,
} from "../../src/tab/board/meetingChoices.ts";
import { firstDecidedWords } from "../../src/domain/board/boardMeeting.ts";
import { newDecision } from "../../src/domain/change.ts";
import { actorOn } from "../../src/domain/permission.ts";
import { day } from "../../src/domain/calendarDate.ts";
import { asId } from "../../src/domain/id.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { position } from "../../src/domain/position.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/provision.ts";
import { guidsOf, stableGuid } from "../../src/sharepoint/stableGuid.ts";
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

let site: TestSite;
beforeAll(async () => {
  site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await letPeopleIn(admin);
  await addRecord(openPlanStore(admin), record);
});
afterAll(() => site.tenant.close());

/** Somebody with the Revisions page open: what they see, and the room they save in. */
async function atThePage(name: string) {
  const store = openPlanStore(site.as(name));
  const overview = await store.overview(record.plan.id);
  const seen = (await store.record(record.plan.id)).record;
  const room: Room = {
    client: makeQueryClient(),
    session: {
      settings: {
        tenantId: "",
        clientId: "",
        siteUrl: "",
        authority: "",
      },
      // Nothing here asks where the tab is shown.
      host: new Promise(() => undefined),
      store: Promise.resolve(store),
    },
    overview,
  };
  const { me, rights, posts } = overview;
  const actor = actorOn(me.person, rights.roles, posts, day("2018-07-25"));
  return { room, seen, rows: revisionRows(seen, actor).awaiting };
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
  const answers = await Promise.all([
    recordMeeting(
      one.room,
      sittingOf(one.seen, "12"),
      one.rows.slice(0, 1),
      () => undefined,
    ),
    recordMeeting(
      two.room,
      sittingOf(two.seen, "13"),
      two.rows.slice(0, 1),
      () => undefined,
    ),
  ]);
  const reports = answers.map((answer) => {
    if (!answer.ok) throw new Error(answer.words);
    return answer.value;
  });
  expect(
    reports.map(({ recorded }) => recorded).toSorted((a, b) => a - b),
  ).toEqual([0, 1]);
  const told = reports.flatMap(({ not }) => not.map(({ words }) => words));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/Audit and Accounts Committee/);
  const { record: now } = await openPlanStore(site.as("Auditor")).record(
    record.plan.id,
  );
  expect(now.decisions).toHaveLength(1);
});

it("the other sixty are decided in one sitting: one request for all the decisions and one for all the actions", async () => {
  const { room, seen, rows } = await atThePage("Report Author");
  site.requests.length = 0;
  const answer = await recordMeeting(
    room,
    sittingOf(seen, "14"),
    rows,
    () => undefined,
  );
  if (!answer.ok) throw new Error(answer.words);
  expect(answer.value).toEqual({ recorded: 60, not: [] });
  const saving = site.requests.filter((one) => !one.startsWith("GET"));
  expect(saving.map((one) => one.split("/").at(-1))).toEqual([
    "$batch",
    "$batch",
  ]);
  // Before saving and after it everything is read again, and nothing row by row.
  expect(site.requests.length).toBeLessThan(40);
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
  const { room, seen, rows } = await atThePage("Programme Board Chair");
  const { record: now } = await (
    await room.session.store
  ).record(record.plan.id);
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
    { body: board, meeting },
  );
  const mine = newDecision(
    {
      plan: now.plan,
      action,
      actor: { person: room.overview.me.person, roles: ["board"], posts: [] },
      today: meeting.date,
      now: nowInstant(),
      newId: guidsOf(chosen?.subject ?? ""),
    },
    { kind: "refused", revisionId: proposal.id },
    { bodyId: board.id, meetingId: meeting.id },
  );
  const stored = await (await room.session.store).decideOnce(mine, action.ref);
  expect(stored.ruling.kind).toBe("endorsed");
  expect(firstDecidedWords(action.ref, stored, meeting)).toContain(
    "was already decided on 24 July 2018, recorded by",
  );
  const after = await (await room.session.store).record(record.plan.id);
  expect(after.record.decisions).toHaveLength(61);
});

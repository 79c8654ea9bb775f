// Recording a meeting: everything is endorsed unless said otherwise, nobody decides their own proposal, and each goes to whoever may decide it.
import { expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Actor } from "../../src/domain/rights/permission.ts";
import {
  chosenMeeting,
  correctable,
  emptyMeetingForm,
  exceptionsIn,
  itemOf,
  pastMeetings,
  tallyWords,
} from "../../src/tab/revisions/meetingForm.ts";
import type {
  ItemForm,
  MeetingForm,
} from "../../src/tab/revisions/meetingForm.ts";
import {
  awaitingGroups,
  revisionRows,
} from "../../src/tab/revisions/revisionRows.ts";
import {
  aMeeting,
  aRecord,
  administrator,
  author,
  board,
  committee,
} from "../domain/ruleWorld.ts";
import type { World } from "../domain/ruleWorld.ts";
import { decide, newest, proposedTo } from "../domain/sitting.ts";

const today = day("2018-06-20");

function recordOf(world: World) {
  return aRecord({
    actions: [world.action],
    ...world.log,
    meetings: [
      aMeeting(committee, "2018-06-19"),
      aMeeting(committee, "2018-07-24"),
    ],
  });
}

const rowsOf = (world: World, actor: Actor = author) =>
  revisionRows(recordOf(world), actor);

const filled = (world: World, part: Partial<ItemForm>) => ({
  ...emptyMeetingForm,
  bodyId: committee.id,
  items: {
    [newest(world)]: {
      choice: "endorsed" as const,
      date: "",
      notAgreed: false,
      words: "",
      ...part,
    },
  },
});

test("a proposal is shown from the date in force to the one proposed, with the reason", () => {
  const [row] = rowsOf(proposedTo("2019-03-31")).awaiting;
  expect(row).toMatchObject({
    from: "30 September 2018",
    to: "31 March 2019",
    programmed: "30 September 2018",
    moved: null,
    reason: "not enough people or time",
    words: "The post is vacant.",
  });
  expect(row?.route.to).toBe("committee");
});

test("a small move is for the Board, a large one for a committee", () => {
  const groups = (to: string) =>
    awaitingGroups(rowsOf(proposedTo(to)).awaiting).map(({ title }) => title);
  expect(groups("2018-10-15")).toEqual(["For the Programme Board"]);
  expect(groups("2019-03-31")).toEqual(["For a committee"]);
});

test("whoever proposed a date is told before trying that somebody else decides", () => {
  const world = proposedTo("2019-03-31", undefined, administrator);
  const [row] = rowsOf(world, administrator).awaiting;
  expect(row?.notMine).toContain("You proposed the date");
  expect(row && itemOf(emptyMeetingForm, row, committee).choice).toBe(
    "notTaken",
  );
});

test("everything is endorsed as proposed until an exception is made", () => {
  const world = proposedTo("2019-03-31");
  const { awaiting } = rowsOf(world);
  expect(tallyWords(emptyMeetingForm, awaiting, committee)).toBe(
    "1 endorsed as proposed",
  );
  const refusal = filled(world, { choice: "refused", words: "Too late." });
  expect(exceptionsIn(refusal, awaiting, committee).get(newest(world))).toEqual(
    { outcome: "refused", words: "Too late." },
  );
  const undated = filled(world, { choice: "otherDate", notAgreed: true });
  expect(
    exceptionsIn(undated, awaiting, committee).get(newest(world)),
  ).toMatchObject({ outcome: "endorsedWithAnotherDate", date: null });
});

test("a Board that may not agree so large a move supports it instead", () => {
  const [row] = rowsOf(proposedTo("2019-03-31")).awaiting;
  expect(row && itemOf(emptyMeetingForm, row, board).choice).toBe("supported");
});

test("what was decided leaves the list and stands under its minute", () => {
  const world = proposedTo("2019-03-31");
  const { awaiting, decided } = rowsOf(world.after(decide(world)));
  expect(awaiting).toEqual([]);
  expect(decided[0]).toMatchObject({
    outcome: "Endorsed",
    to: "31 March 2019",
    by: "Audit and Accounts Committee, 19 June 2018, minute 12, recorded by Author",
  });
});

test("only a meeting that has taken place can be chosen, and none is made twice", () => {
  const record = recordOf(proposedTo("2019-03-31"));
  const meetings = (since: string | null) =>
    pastMeetings(record, committee.id, {
      since: since === null ? null : day(since),
      today,
    });
  expect(meetings("2018-06-01")).toHaveLength(1);
  expect(meetings(null)).toHaveLength(1);
  expect(meetings("2018-06-20")).toEqual([]);
  const asNew = (newDate: string) =>
    chosenMeeting(
      { ...emptyMeetingForm, bodyId: committee.id, meetingId: "new", newDate },
      record,
      today,
      () => "made",
    );
  expect(asNew("2018-06-19")).toMatchObject({
    ok: true,
    value: { isNew: false },
  });
  // As one of the calendar that nobody opened: it takes decisions until it is closed.
  expect(asNew("2018-06-05")).toMatchObject({
    ok: true,
    value: { isNew: true, meeting: { state: "planned" } },
  });
  expect(asNew("2018-07-24")).toMatchObject({
    ok: false,
    because: "meetingToCome",
  });
  expect(asNew("2018-02-30")).toMatchObject({
    ok: false,
    because: "noSuchDay",
  });
});

test("a closed meeting can be put right by a later one of the same body alone", () => {
  const closed = {
    ...aMeeting(committee, "2018-06-05"),
    state: "closed" as const,
  };
  const past = [aMeeting(committee, "2018-06-19"), closed];
  const at = (over: Partial<MeetingForm>) =>
    correctable({ ...emptyMeetingForm, ...over }, past);
  expect(at({ meetingId: "audit-2018-06-19" })).toEqual([closed]);
  expect(at({ meetingId: "new", newDate: "2018-06-12" })).toEqual([closed]);
  expect(at({ meetingId: "new", newDate: "2018-06-05" })).toEqual([]);
});

test("a date of an action that another plan is home to waits in a group of its own, and no body of this plan agrees it", () => {
  const world = proposedTo("2018-10-15");
  const record = recordOf(world);
  const shared = {
    ...world.action,
    home: asId<"Action">("theirs"),
    carriedFrom: {
      planId: asId<"Plan">("other"),
      plan: "Another plan",
      ref: world.action.ref,
    },
  };
  const rows = revisionRows({ ...record, actions: [shared] }, author).awaiting;
  expect(awaitingGroups(rows).map(({ title }) => title)).toEqual([
    "For the bodies of another plan",
  ]);
  expect(rows.map(({ agreers }) => agreers)).toEqual([[]]);
});

// Which closed meetings the channel hears of.
import { expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type {
  Meeting,
  MeetingState,
} from "../../../src/domain/plan/meeting.ts";
import {
  closedLately,
  meetingKey,
} from "../../../src/domain/reminding/meetingsTold.ts";

const meeting = (date: string, state: MeetingState = "closed"): Meeting => ({
  id: asId<"Meeting">(`m-${date}`),
  planId: asId<"Plan">("plan"),
  bodyId: asId<"Body">("board"),
  date: day(date),
  state,
  item: null,
  attendance: null,
  told: null,
});

it.each([
  ["closed today", meeting("2018-06-15"), true],
  ["held two weeks ago", meeting("2018-06-01"), true],
  ["held longer ago", meeting("2018-05-31"), false],
  ["still open", meeting("2018-06-15", "open"), false],
  ["planned for later", meeting("2018-06-18", "planned"), false],
])("a meeting %s", (_name, one, told) => {
  expect(closedLately([one], day("2018-06-15"))).toEqual(told ? [one] : []);
});

it("has one card, whatever else changes about it", () => {
  const one = meeting("2018-06-15");
  const later: Meeting = { ...one, item: "7", attendance: "All" };
  expect(meetingKey("t", later)).toBe(meetingKey("t", one));
  expect(meetingKey("t", one)).not.toBe(meetingKey("t", meeting("2018-06-14")));
});

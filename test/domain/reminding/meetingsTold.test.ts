// Which closed meetings the channel hears of, and what the page of a note says of it.
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type {
  Meeting,
  MeetingState,
} from "../../../src/domain/plan/meeting.ts";
import {
  channelTold,
  closedLately,
  meetingKey,
  meetingLineId,
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

describe("the page of a note says whether the channel was told", () => {
  const settings = { on: true, channel: "19:c@thread.tacv2" };
  const sent = { day: day("2018-06-16"), result: "sent", why: null };
  const why = "Waymark is not in that team.";
  it.each([
    ["when it was", sent, settings, "was told of it on 16 June 2018"],
    [
      "why it could not be",
      { ...sent, result: "failed", why },
      settings,
      `was not told of it on 16 June 2018: ${why}`,
    ],
    [
      "and that nobody knows why",
      { ...sent, result: "expired" },
      settings,
      "was not told of it on 16 June 2018, and nobody knows why",
    ],
    ["that it will be", null, settings, "has not been told of it yet"],
    [
      "that no channel is named",
      null,
      { ...settings, channel: null },
      "the reminder settings name none",
    ],
    [
      "that reminders are off",
      null,
      { ...settings, on: false },
      "reminders are switched off",
    ],
    // What the log says happened, whatever is set now.
    ["also later", sent, { on: false, channel: null }, "was told of it on 16"],
  ])("%s", (_, line, how, words) => {
    const told = channelTold(
      meeting("2018-06-15"),
      line,
      how,
      day("2018-06-18"),
    );
    expect(inEnglish(told)).toContain(words);
  });

  it("and of an old meeting that the service will not tell it", () => {
    const told = (date: string) =>
      inEnglish(channelTold(meeting(date), null, settings, day("2018-06-15")));
    expect(told("2018-06-01")).toContain("has not been told of it yet");
    expect(told("2018-05-31")).toContain("Give the link to the channel");
  });

  it("by a line of its own: no two meetings share one", () => {
    const ids = ["2018-06-15", "2018-06-14"].map((date) =>
      meetingLineId(meeting(date)),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

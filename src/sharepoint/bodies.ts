// Bodies and their meetings ⇄ the Bodies and Meetings lists.
import * as v from "valibot";
import type { Body } from "../domain/body.ts";
import { inWords } from "../domain/calendarDate.ts";
import type { Meeting } from "../domain/meeting.ts";
import { optional } from "./column.ts";
import { choice, day, jsonList, key, note, text, yesNo } from "./columns.ts";
import { clientKey, noun, planKey } from "./list.ts";

export const bodies = noun<Body>({
  title: "Bodies",
  description: "The boards and committees that decide or are told.",
  access: "setup",
  view: ["BodyKind", "Frequency", "MayEndorse"],
  sortBy: "Title",
  titleOf: (body) => body.title,
  columns: {
    id: clientKey(),
    planId: planKey(),
    title: note("FullTitle"),
    aliases: jsonList("Aliases", v.string()),
    kind: choice("BodyKind", [
      "board",
      "cabinet",
      "scrutiny",
      "committee",
      "other",
    ]),
    frequency: choice("Frequency", [
      "monthly",
      "quarterly",
      "sixMonthly",
      "asAppropriate",
    ]),
    mayEndorse: yesNo("MayEndorse"),
    remit: optional(note("Remit")),
  },
});

export const meetings = noun<Meeting>({
  title: "Meetings",
  description: "Meetings of the bodies, and what each was told.",
  access: "meetings",
  view: ["MeetingDate", "MeetingState", "AgendaItem", "Told"],
  sortBy: "MeetingDate",
  titleOf: (meeting) => inWords(meeting.date),
  columns: {
    id: clientKey(),
    planId: planKey(),
    bodyId: key("BodyKey", { indexed: true }),
    date: day("MeetingDate", { indexed: true }),
    state: choice("MeetingState", ["planned", "open", "closed"]),
    item: optional(text("AgendaItem")),
    attendance: optional(note("Attendance")),
    told: optional(day("Told")),
  },
});

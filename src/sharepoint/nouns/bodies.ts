// Bodies and their meetings ⇄ the Bodies and Meetings lists.
import { meetingStates } from "../../domain/plan/meeting.ts";
import { bodyKinds, frequencies } from "../../domain/plan/body.ts";
import * as v from "valibot";
import type { Body } from "../../domain/plan/body.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { optional, type Column } from "../columns/column.ts";
import {
  choice,
  day,
  jsonList,
  key,
  note,
  text,
  wholeNumber,
  yesNo,
} from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

/**
 * What a body may agree. A row from before there was this setting holds MayEndorse alone and is read as it stands; MayEndorse is still
 * written beside it, for a tab that was opened before the release.
 */
function mayAgree(): Column<Body["mayAgree"]> {
  const said = optional(choice("MayAgree", ["none", "upTo", "any"]));
  const days = wholeNumber("MayAgreeDays", { least: 1 });
  const former = yesNo("MayEndorse");
  return {
    fields: [...said.fields, ...days.fields, ...former.fields],
    read: (item, context) => {
      const kind = said.read(item, context);
      if (kind === null)
        return { kind: "former", mayEndorse: former.read(item, context) };
      return kind === "upTo"
        ? { kind, days: days.read(item, context) }
        : { kind };
    },
    write: (value, context) => ({
      ...said.write(value.kind === "former" ? null : value.kind, context),
      ...optional(days).write(
        value.kind === "upTo" ? value.days : null,
        context,
      ),
      ...former.write(
        value.kind === "former" ? value.mayEndorse : value.kind === "any",
        context,
      ),
    }),
  };
}

export const bodies = noun<Body>({
  title: "Bodies",
  description: "The boards and committees that decide or are told.",
  access: "setup",
  view: ["BodyKind", "Frequency", "MayAgree", "MayAgreeDays"],
  sortBy: "Title",
  titleOf: (body) => body.title,
  columns: {
    id: clientKey(),
    planId: planKey(),
    title: note("FullTitle"),
    aliases: jsonList("Aliases", v.string()),
    kind: choice("BodyKind", bodyKinds),
    frequency: choice("Frequency", frequencies),
    mayAgree: mayAgree(),
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
    state: choice("MeetingState", meetingStates),
    item: optional(text("AgendaItem")),
    attendance: optional(note("Attendance")),
    told: optional(day("Told")),
  },
});

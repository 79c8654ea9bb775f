// A ledger row as stored text and back: checked on the way in, because a file or a table can be edited by hand.
import * as v from "valibot";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { states, type LedgerRow } from "./row.ts";

const whole = v.pipe(v.number(), v.finite());
const stored = v.object({
  key: v.string(),
  day: v.custom<CalendarDate>(
    (day) => typeof day === "string" && parseDate(day) !== null,
  ),
  state: v.picklist(states),
  place: v.picklist(["chat", "channel"]),
  attempt: whole,
  movedAt: whole,
  sendingAt: whole,
  unknownAt: whole,
  resolver: v.nullable(v.string()),
  repaired: v.boolean(),
  shorter: v.boolean(),
  via: v.nullable(v.picklist(["card", "feed", "probe", "email"])),
  activityId: v.nullable(v.string()),
  why: v.nullable(v.string()),
  about: v.string(),
});

/** Throws with the place of the fault if the text is no row. */
export function parseRow(text: string, version: string): LedgerRow {
  return { ...v.parse(stored, JSON.parse(text)), version };
}

// The readable log of reminders ⇄ the Reminders list. The ledger that decides what is sent is elsewhere; this is for people.
import {
  inWords,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { ActionId, Id, PlanId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import { optional } from "../columns/column.ts";
import { day, instant, key, note, person, text } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

/** One line of the log: who was told what, by which way, and what came of it. */
export interface ReminderLine {
  readonly id: Id<"ReminderLine">;
  readonly planId: PlanId;
  readonly actionId: ActionId | null;
  readonly recipient: Person;
  readonly day: CalendarDate;
  readonly rule: string;
  readonly channel: string;
  readonly result: string;
  readonly why: string | null;
  readonly recorded: Instant;
}

export const reminderLog = noun<ReminderLine>({
  title: "Reminders",
  description: "Who was reminded of what, when and how.",
  access: "log",
  view: ["ReminderDay", "Recipient", "ReminderRule", "Channel", "Result"],
  sortBy: "ReminderDay",
  titleOf: (line) =>
    `${inWords(line.day)}, ${line.recipient.name}, ${line.rule}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: optional(key("ActionKey", { indexed: true })),
    recipient: person("Recipient"),
    day: day("ReminderDay", { indexed: true }),
    rule: text("ReminderRule"),
    channel: text("Channel"),
    result: text("Result"),
    why: optional(note("Why")),
    recorded: instant("RecordedAt"),
  },
});

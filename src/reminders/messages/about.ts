// What a ledger row is about, as stored: to whom, in which language, which reminders. Read back with checks.
import * as v from "valibot";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Digest } from "../../domain/reminding/reminder.ts";
import { reminderRules } from "../../domain/reminding/reminderConcern.ts";
import { waysReached } from "../../domain/reminding/reminderPeople.ts";
import type { Language } from "../cards/frame.ts";
import type { LedgerRow } from "../delivery/row.ts";

const date = v.custom<CalendarDate>(
  (text) => typeof text === "string" && parseDate(text) !== null,
);
const person = v.object({
  objectId: v.nullable(v.string()),
  email: v.nullable(v.string()),
  name: v.string(),
});
const id = <Name extends string>() =>
  v.pipe(
    v.string(),
    v.transform((text) => asId<Name>(text)),
  );

const summary = v.variant("kind", [
  v.object({
    kind: v.literal("lead"),
    key: v.string(),
    recipient: person,
    plans: v.array(
      v.object({ planId: id<"Plan">(), posts: v.array(id<"Post">()) }),
    ),
  }),
  v.object({
    kind: v.literal("channel"),
    key: v.string(),
    channel: v.string(),
    planId: id<"Plan">(),
  }),
  v.object({
    kind: v.literal("meeting"),
    key: v.string(),
    channel: v.string(),
    planId: id<"Plan">(),
    meetingId: id<"Meeting">(),
    body: v.string(),
    date,
  }),
]);

/** "mine": all they answer for; "named": those they wrote of. */
const asked = v.object({
  as: v.picklist(["mine", "named"]),
  actions: v.array(
    v.object({ planId: id<"Plan">(), actionId: id<"Action">() }),
  ),
});
export type AskedActions = v.InferOutput<typeof asked>;

const stored = v.object({
  recipient: person,
  /** A summary of the month, or of a closed meeting, instead of reminders. */
  summary: v.optional(summary),
  /** Actions its person asked for by writing to the bot, instead of reminders. */
  asked: v.exactOptional(asked),
  language: v.picklist(["en", "cy"]),
  correlation: v.string(),
  reminders: v.array(
    v.object({
      key: v.string(),
      rule: v.picklist(reminderRules),
      planId: id<"Plan">(),
      actionId: id<"Action">(),
      ref: v.string(),
      as: v.picklist([...waysReached, "named"]),
      words: v.string(),
      days: v.nullable(v.number()),
      on: v.nullable(date),
      by: v.nullable(v.string()),
      why: v.exactOptional(v.string()),
    }),
  ),
});

export type About = v.InferOutput<typeof stored>;
export function aboutOf(
  digest: Digest,
  language: Language,
  correlation: string,
): string {
  const reminders = digest.reminders.map(
    ({ key, rule, planId, actionId, ref, as, words, days, on, by, why }) => ({
      key,
      rule,
      planId,
      actionId,
      ref,
      as,
      words,
      days,
      on,
      by,
      ...(why === undefined ? {} : { why }),
    }),
  );
  return JSON.stringify({
    recipient: digest.recipient,
    language,
    correlation,
    reminders,
  });
}

/** What a card is about that its person asked for. */
export function aboutAsked(
  recipient: Person,
  language: Language,
  correlation: string,
  actions: AskedActions,
): string {
  const about = { recipient, language, correlation, reminders: [] };
  return JSON.stringify({ ...about, asked: actions });
}

/** Whether a row is a card that went out by itself, and not the answer to what somebody wrote. */
export function isUnasked(row: Pick<LedgerRow, "about">): boolean {
  return readAbout(row).asked === undefined;
}

export function readAbout(row: Pick<LedgerRow, "about">): About {
  return v.parse(stored, JSON.parse(row.about));
}

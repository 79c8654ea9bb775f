// The shape of an archive file as contract.md promises it, checked at the door. Unknown keys are left alone.
import * as v from "valibot";
import {
  day,
  dayIn,
  parseDate,
  parseInstant,
} from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { asRef } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { statuses } from "../../domain/plan/status.ts";
import { readTimeline } from "../../domain/dates/timeline.ts";

const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): CalendarDate => {
    const read = parseDate(dataset.value);
    if (read) return read;
    addIssue({ message: "notADay" });
    return NEVER;
  }),
);

/** When something was recorded: a day, or a moment from which the day in the council's zone is taken. */
export interface RecordedAt {
  readonly day: CalendarDate;
  readonly instant: Instant | null;
}

const recorded = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): RecordedAt => {
    const onDay = parseDate(dataset.value);
    if (onDay) return { day: onDay, instant: null };
    const instant = parseInstant(dataset.value);
    if (instant) return { day: dayIn(instant), instant };
    addIssue({ message: "notAMoment" });
    return NEVER;
  }),
);

const ref = v.pipe(
  v.union([v.string(), v.number()]),
  v.rawTransform(({ dataset, addIssue, NEVER }): Ref => {
    const read = asRef(String(dataset.value));
    if (read) return read;
    addIssue({ message: "noRef" });
    return NEVER;
  }),
);

const words = v.optional(v.nullable(v.string()), null);

export const actionSchema = v.object({
  ref,
  theme: v.optional(v.nullable(v.string()), null),
  title: v.optional(v.nullable(v.string()), null),
  due: v.optional(v.nullable(date), null),
  dueText: words,
  initialStatus: v.picklist(statuses),
  added: v.optional(v.nullable(date), null),
  addedRecorded: v.optional(v.nullable(recorded), null),
  narrative: words,
  officers: v.optional(v.array(v.string()), []),
});

const eventTypes = [
  "status",
  "propose",
  "endorse",
  "correct",
  "reject",
  "withdrawProposal",
  "withdraw",
  "transfer",
  "merge",
] as const;

export const eventSchema = v.object({
  effective: date,
  recorded: v.optional(v.nullable(recorded), null),
  ref,
  type: v.picklist(eventTypes),
  to: v.optional(v.nullable(v.string()), null),
  into: v.optional(v.nullable(v.string()), null),
  clerical: v.exactOptional(v.literal(true)),
  reason: words,
  correctiveAction: words,
  note: words,
  reportText: words,
  body: words,
  minute: words,
  by: words,
});

export type ArchiveAction = v.InferOutput<typeof actionSchema>;
export type ArchiveEvent = v.InferOutput<typeof eventSchema>;

export const archiveSchema = v.object({
  format: v.string(),
  plan: v.object({ title: v.string() }),
  actions: v.array(v.unknown()),
  events: v.optional(v.array(v.unknown()), []),
  record: v.optional(v.unknown()),
});

/** The first day an archive speaks of: what a phrase without a year is read near to. */
function firstDayOf(
  actions: readonly ArchiveAction[],
  events: readonly ArchiveEvent[],
): CalendarDate | null {
  const days = [
    ...actions.flatMap(({ added, due }) => added ?? due ?? []),
    ...events.map(({ effective }) => effective),
  ];
  return days.toSorted()[0] ?? null;
}

/** A phrase that names its year means the same read on any day. */
function anyDayFor(phrase: string): CalendarDate | null {
  return /\b(?:19|20)\d\d\b/.test(phrase) ? day("2000-01-01") : null;
}

/** The actions with the last day of a phrase where the file gives no day ("Autumn 2018"). Source: contract.md, "The archive". */
export function withDue(
  actions: readonly ArchiveAction[],
  events: readonly ArchiveEvent[],
): readonly ArchiveAction[] {
  const first = firstDayOf(actions, events);
  return actions.map((action) => {
    const { due, dueText, added } = action;
    if (due !== null || dueText === null) return action;
    const reference = added ?? first ?? anyDayFor(dueText);
    if (reference === null) return action;
    return { ...action, due: readTimeline(dueText, { reference }).end };
  });
}

export const archiveFormat = "waymark-plan/1";

export function isKnownEvent(type: unknown): boolean {
  return (
    typeof type === "string" && (eventTypes as readonly string[]).includes(type)
  );
}

// What stands inside stored JSON, checked as it is read: ids, days, moments, references, people and dates as they were written.
import * as v from "valibot";
import { timelineKinds } from "../../domain/dates/timelineKind.ts";
import type { Timeline } from "../../domain/dates/timelineKind.ts";
import type { Person } from "../../domain/plan/person.ts";
import { parseDate, parseInstant } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Id } from "../../domain/values/id.ts";
import { asRef } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";

const isText = (value: unknown) => typeof value === "string";

export const anId = <Name extends string>() =>
  v.custom<Id<Name>>((text) => isText(text) && text !== "", "not an id");

export const aDay = v.custom<CalendarDate>(
  (text) => isText(text) && parseDate(text) !== null,
  "not a date, such as 2018-06-30",
);

export const aMoment = v.custom<Instant>(
  (text) => isText(text) && parseInstant(text) !== null,
  "not a moment in UTC",
);

/** Kept as it is told everywhere: what is written otherwise was written by hand. */
export const aRef = v.custom<Ref>(
  (text) => isText(text) && asRef(text) === text,
  "not a reference",
);

export const aPerson: v.GenericSchema<Person> = v.object({
  objectId: v.nullable(v.string()),
  email: v.nullable(v.string()),
  name: v.string(),
});

export const aTimeline: v.GenericSchema<Timeline> = v.object({
  text: v.string(),
  start: v.nullable(aDay),
  end: v.nullable(aDay),
  kind: v.picklist(timelineKinds),
  openEnded: v.boolean(),
});

// The small readers an archived record is checked with: text that must be a day, a moment, a reference, an id.
import { planStates } from "../../domain/plan/plan.ts";
import * as v from "valibot";
import { parseDate, parseInstant } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { Id } from "../../domain/values/id.ts";
import { asRef } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { statuses } from "../../domain/plan/status.ts";
import { doors, ownRags } from "../../domain/plan/update.ts";
import { timelineKinds } from "../../domain/dates/timeline.ts";

/** Text that one of the domain's own readers turns into a value. */
function read<T>(reader: (text: string) => T | null, fault = "notRead") {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const value = reader(dataset.value);
      if (value !== null) return value;
      addIssue({ message: fault });
      return NEVER;
    }),
  );
}

export const id = <Name extends string>() =>
  read((text): Id<Name> | null => (text === "" ? null : asId<Name>(text)));
export const day = read<CalendarDate>(parseDate, "notADay");
export const instant = read<Instant>(parseInstant, "notAMoment");
export const ref = read<Ref>(asRef, "noRef");
export const orNull = <S extends v.GenericSchema>(schema: S) =>
  v.nullable(schema);
export const text = v.string();
export const textOrNull = v.nullable(text);
export const texts = v.array(text);
export const count = v.pipe(v.number(), v.integer());
export const status = v.picklist(statuses);
export const door = v.picklist(doors);
export const ownRag = v.nullable(v.picklist(ownRags));
export const planId = id<"Plan">();
export const person = v.object({
  objectId: textOrNull,
  email: textOrNull,
  name: text,
});
export const timeline = v.nullable(
  v.object({
    text,
    start: orNull(day),
    end: orNull(day),
    kind: v.picklist(timelineKinds),
    openEnded: v.boolean(),
  }),
);
export const statusWords = v.object({
  notStarted: text,
  inProgress: text,
  completed: text,
  slippage: text,
  suspended: text,
  withdrawn: text,
  transferred: text,
});
export const planState = v.picklist(planStates);
export const period = { from: orNull(day), to: orNull(day) };

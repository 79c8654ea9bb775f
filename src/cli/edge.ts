// The edge of the program: here, and only here, a command asks what time it is and writes files.
import { writeFileSync } from "node:fs";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../domain/calendarDate.ts";
import { Unusable } from "./command.ts";

export interface Moment {
  readonly now: Instant;
  readonly today: CalendarDate;
}

export function moment(timeZone = "Europe/London"): Moment {
  const now = new Date().toISOString() as Instant;
  return { now, today: dayIn(now, timeZone) };
}

/** The middle of a day: the same day in every zone a council is in. */
export const noonOf = (day: CalendarDate) => `${day}T12:00:00.000Z` as Instant;

/** Writes a file a person named, or says why it cannot be. */
export function writeOut(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Unusable(
      "out",
      `${file} could not be written: ${(error as Error).message}. Choose another place with --out.`,
    );
  }
}

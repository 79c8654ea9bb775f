// The edge of the program: here, and only here, a command asks what time it is and writes files.
import { writeFileSync } from "node:fs";
import { now as clock } from "../clock/clock.ts";
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
  const now = new Date(clock()).toISOString() as Instant;
  return { now, today: dayIn(now, timeZone) };
}

/** The middle of a day: the same day in every zone a council is in. */
export const noonOf = (day: CalendarDate) => `${day}T12:00:00.000Z` as Instant;

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such folder",
    ENOTDIR: "there is no such folder",
    EISDIR: "it is a folder",
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "that place can only be read",
    ENOSPC: "the disk is full",
    EBUSY: "another program has it open",
    ENAMETOOLONG: "the name is too long",
  };
  return words[code ?? ""] ?? message;
}

/** Writes a file a person named, or says why it cannot be. */
export function writeOut(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Unusable(
      "out",
      `${file} could not be written: ${whyNot(error as NodeJS.ErrnoException)}. Choose another place with --out.`,
    );
  }
}

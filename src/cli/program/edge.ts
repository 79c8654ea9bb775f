// The edge of the program: here, and only here, a command asks what time it is and writes files.
import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { now as clock } from "../../clock/clock.ts";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
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

/** Why a place cannot be written to, as the end of a sentence. */
export function whyNot({ code, message }: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such folder",
    ENOTDIR: "there is no such folder",
    EISDIR: "it is a folder",
    EEXIST: "it is a file",
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "that place can only be read",
    ENOSPC: "the disk is full",
    EBUSY: "another program has it open",
    ENAMETOOLONG: "the name is too long",
  };
  return words[code ?? ""] ?? message;
}

/**
 * Writes a file a person named, or says why it cannot be. What stands there stays whole until the new file is whole beside it and on the
 * disk: a full disk or a cut leaves the old one. Something that is no file (`/dev/stdout`) is written to as it is.
 */
export function writeOut(file: string, content: Uint8Array | string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile()) return writeFileSync(file, content);
    // Where the name is a link, the file it leads to is meant; what may not be written is not replaced either.
    const meant = there ? realpathSync(file) : file;
    if (there) accessSync(meant, constants.W_OK);
    writeBeside(meant, content, there?.mode);
  } catch (error) {
    throw new Unusable(
      "out",
      `${file} could not be written: ${whyNot(error as NodeJS.ErrnoException)}. Choose another place with --out.`,
    );
  }
}

function writeBeside(
  file: string,
  content: Uint8Array | string,
  mode: number | undefined,
): void {
  const beside = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    writeFileSync(beside, content, {
      flag: "wx",
      flush: true,
      ...(mode === undefined ? {} : { mode }),
    });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

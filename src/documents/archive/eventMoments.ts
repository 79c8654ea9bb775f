// The moment at which an event of a bare archive counts as recorded.
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { ArchiveEvent } from "./archiveFile.ts";

/** Midday UTC is the same calendar day in the United Kingdom all year; the running number keeps the file's order. */
export function momentOn(date: CalendarDate, order: number): Instant {
  return new Date(
    Date.parse(`${date}T12:00:00.000Z`) + order,
  ).toISOString() as Instant;
}

export function recordedOf(event: ArchiveEvent, order: number): Instant {
  return (
    event.recorded?.instant ??
    momentOn(event.recorded?.day ?? event.effective, order)
  );
}

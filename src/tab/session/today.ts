// Today, in the council's zone: the one place of the tab that reads the clock for a day, and it notices midnight.
import { useEffect, useState } from "react";
import { dayIn, parseInstant } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";

/** Now, in the clock of this device. */
export function nowInstant(): Instant {
  const now = parseInstant(new Date().toISOString());
  if (!now) throw new Error("The clock of this device gives no date.");
  return now;
}

export function useToday(timeZone = "Europe/London"): CalendarDate {
  const [today, setToday] = useState(() => dayIn(nowInstant(), timeZone));
  useEffect(() => {
    const timer = setInterval(
      () => setToday(dayIn(nowInstant(), timeZone)),
      60_000,
    );
    return () => clearInterval(timer);
  }, [timeZone]);
  return today;
}

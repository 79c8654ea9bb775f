// On which day an instant fell in the site's own zone, which is what a date-only column means.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { Site } from "./connect.ts";
import { asking } from "./failure.ts";

/** SharePoint's own numbers for the zones a council, or a test, is likely to use. */
const zones: Readonly<Record<number, string>> = {
  2: "Europe/London",
  3: "Europe/Paris",
  4: "Europe/Berlin",
  10: "America/New_York",
  11: "America/Chicago",
  12: "America/Denver",
  13: "America/Los_Angeles",
  17: "Pacific/Auckland",
  76: "Australia/Sydney",
  93: "Etc/UTC",
};

const answer = v.object({
  Id: v.number(),
  Information: v.object({ Bias: v.number() }),
});

export type SiteDay = (instant: Instant) => CalendarDate;

/**
 * The day of an instant in a zone as SharePoint describes it. A zone not in our table is worked out from its bias in minutes:
 * a date-only value is midnight there, an hour earlier in summer time, so an hour later always falls on the right day.
 */
export function siteDayFor(zone: unknown): SiteDay {
  const { Id, Information } = v.parse(answer, zone);
  const known = zones[Id];
  // A plan names the same few hundred days again and again, and asking the calendar is dear at ten thousand rows.
  if (known) return remembering((instant) => dayIn(instant, known));
  return (instant) =>
    dayIn(
      new Date(
        Date.parse(instant) - (Information.Bias - 60) * 60_000,
      ).toISOString() as Instant,
      "Etc/UTC",
    );
}

function remembering(dayOf: SiteDay): SiteDay {
  const days = new Map<Instant, CalendarDate>();
  return (instant) => {
    const day = days.get(instant) ?? dayOf(instant);
    days.set(instant, day);
    return day;
  };
}

/** Asks the site for its zone. */
export async function readSiteDay(site: Site): Promise<SiteDay> {
  return siteDayFor(await asking(() => askZone(site)));
}

export function askZone(site: Pick<Site, "web">): Promise<unknown> {
  return SPQueryable(site.web, "regionalSettings/timezone")<unknown>();
}

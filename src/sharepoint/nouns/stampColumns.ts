// The columns that say who, when and from which day, as the list itself knows it: what a client wrote there is kept and decides nothing.
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Column } from "../columns/column.ts";
import { day, instant, person } from "../columns/columns.ts";
import { authorOf, createdOf } from "./stamp.ts";

/** The recorded moment: Created. What the client wrote is read only where no list stands behind the values (a load's file). */
export function recordedAt({ indexed = true } = {}): Column<Instant> {
  const said = instant("RecordedAt", indexed ? { indexed } : {});
  return {
    ...said,
    read: (item, context) => createdOf(item) ?? said.read(item, context),
  };
}

/** The recorded moment where the list's own is the only one: nothing is written. */
export function listMoment(): Column<Instant | null> {
  return { fields: [], read: createdOf, write: () => ({}) };
}

/**
 * The recorder: Author. The service writes for a person it names. An object id that the client wrote is kept for the person it wrote it
 * about only where the rest is the Author's own.
 */
export function recordedBy(name = "By"): Column<Person> {
  const said = person(name);
  return {
    ...said,
    read: (item, context) => {
      const author = authorOf(item);
      if (!author || author.app) return said.read(item, context);
      const { person: known } = author;
      try {
        const claimed = said.read(item, context);
        return claimed.email?.toLowerCase() === known.email
          ? { name: known.name, email: known.email, objectId: claimed.objectId }
          : known;
      } catch {
        // The claim cannot be read, and decides nothing.
        return known;
      }
    },
  };
}

/** The day it took effect; empty means the recorded day. */
export function effectiveDay(): Column<CalendarDate> {
  const said = day("Effective");
  return {
    ...said,
    read: (item, context) => {
      if ((item["Effective"] ?? null) !== null) return said.read(item, context);
      const recorded = createdOf(item);
      return recorded ? context.siteDay(recorded) : said.read(item, context);
    },
  };
}

// Who has left, as far as a team's roster can tell: seen in it before, and gone from a later reading of the whole of it. Nobody is a leaver by being outside.
import { say } from "../words/say.ts";
import type { Answer } from "../values/answer.ts";
import { no, yes } from "../values/answer.ts";
import type { Instant } from "../values/calendarDate.ts";

/** One person as one team's roster has shown them. */
export interface Seen {
  readonly team: string;
  /** Entra object id, lower case. */
  readonly person: string;
  /** The first whole reading without them; null while they are there. */
  readonly goneSince: Instant | null;
}

/** A roster read from its first page to its last. A reading that broke off is none. */
interface RosterReading {
  readonly team: string;
  readonly people: ReadonlySet<string>;
  readonly at: Instant;
}

/** As many may leave a small team on one day without being doubted. */
const aHandful = 5;

/**
 * What a whole reading changes in what is known of its team. Who was never in the team has not left it: an officer may have the app by the
 * administrator's setup policy alone. Refused as `notBelieved` when more than half would have gone at once (but for a handful): then the
 * team has been made anew or Teams has not told everything, and nobody's cards may go to somebody else for that. Source: reminders.md 1 and 3.5.
 */
export function rosterRead(
  known: readonly Seen[],
  { team, people, at }: RosterReading,
): Answer<readonly Seen[], "notBelieved"> {
  const before = new Map(
    known
      .filter((one) => one.team === team)
      .map((one) => [one.person, one] as const),
  );
  const wasThere = [...before.values()].filter(
    ({ goneSince }) => goneSince === null,
  );
  const gone = wasThere.filter(({ person }) => !people.has(person));
  if (gone.length > aHandful && gone.length > wasThere.length / 2)
    return no(
      "notBelieved",
      say("leavers.notBelieved", {
        gone: gone.length,
        wasThere: wasThere.length,
      }),
    );
  const come = [...people].filter((person) => {
    const seen = before.get(person);
    return seen === undefined || seen.goneSince !== null;
  });
  return yes([
    ...come.map((person) => ({ team, person, goneSince: null })),
    ...gone.map((one) => ({ ...one, goneSince: at })),
  ]);
}

/**
 * The people who have left: gone from every team they were seen in, and not heard from since. Who presses a button is there, whatever a
 * roster says. Source: reminders.md 3.5.
 */
export function leaversAmong(
  seen: readonly Seen[],
  heard: ReadonlyMap<string, Instant>,
): ReadonlySet<string> {
  const leavers = new Set<string>();
  for (const [person, places] of Map.groupBy(seen, (one) => one.person)) {
    const since = places.map(({ goneSince }) => goneSince);
    const last = heard.get(person);
    if (
      since.every(
        (moment) => moment !== null && (last === undefined || last < moment),
      )
    )
      leavers.add(person);
  }
  return leavers;
}

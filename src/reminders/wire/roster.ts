// The team's roster, by the bot's own paged call: read now and then, kept as who was seen and who has gone. What cannot be read whole changes nothing.
import * as v from "valibot";
import type { Instant } from "../../domain/values/calendarDate.ts";
import {
  leaversAmong,
  rosterRead,
  type Seen,
} from "../../domain/reminding/leavers.ts";
import { knownTeams, type KnownTeam, type TeamParts } from "./botTeams.ts";
import { exchange, jsonIn } from "./httpReply.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Log } from "../basics/log.ts";
import { keepRosterId } from "./rosterIds.ts";
import { conversationOf } from "./teamsWire.ts";

interface RosterParts extends TeamParts {
  readonly log: Log;
  readonly now: () => number;
  /** The most Teams gives at once is 500. */
  readonly pageSize?: number;
}

/** A team of 25,000 has 50 pages. */
const mostPages = 60;
const betweenReadings = 3 * 3_600_000;

const Page = v.object({
  members: v.array(
    v.object({
      aadObjectId: v.optional(v.string()),
      objectId: v.optional(v.string()),
      /** Teams' own id of the person for this bot. */
      id: v.optional(v.string()),
    }),
  ),
  continuationToken: v.nullish(v.string()),
});

const Goneness = v.object({ goneSince: v.nullable(v.string()) });

/** Reads the rosters of every team the bot is in, and works out who has left. Sooner than every three hours only when asked. */
export async function readRosters(
  parts: RosterParts,
  asked: boolean,
): Promise<void> {
  const { notes, log, now } = parts;
  const last = Number((await notes.get("service", "rosterReadAt")) ?? 0);
  if (!asked && now() - last < betweenReadings) return;
  let seen = await allSeen(notes);
  for (const team of await knownTeams(notes)) {
    const people = await everybodyIn(parts, team);
    if (people === null) continue;
    const at = new Date(now()).toISOString() as Instant;
    const changed = rosterRead(seen, { team: team.teamId, people, at });
    if (!changed.ok) {
      log.warn("roster not believed", { people: people.size });
      continue;
    }
    for (const one of changed.value) await keepSeen(notes, one);
    if (changed.value.length > 0) seen = await allSeen(notes);
  }
  const leavers = leaversAmong(seen, await heardFrom(notes, seen));
  await notes.put("service", "leavers", JSON.stringify([...leavers]));
  await notes.put("service", "rosterReadAt", String(now()));
}

/** Who has left, as of the last reading. */
export async function leaversIn(
  notes: Pick<Notes, "get">,
): Promise<ReadonlySet<string>> {
  const read = v.safeParse(
    v.array(v.string()),
    jsonIn((await notes.get("service", "leavers")) ?? "[]"),
  );
  return new Set(read.success ? read.output : []);
}

/** The Entra ids in a team's roster, from the first page to the last; null where a page is missing. */
async function everybodyIn(
  parts: RosterParts,
  { teamId, serviceUrl }: KnownTeam,
): Promise<ReadonlySet<string> | null> {
  const people = new Set<string>();
  const base = `${serviceUrl.replace(/\/+$/, "")}/v3/conversations/${encodeURIComponent(teamId)}/pagedmembers?pageSize=${parts.pageSize ?? 500}`;
  let url = base;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { reply, text } = await exchange(parts, parts.botToken, {
      method: "GET",
      url,
    });
    const read = v.safeParse(Page, jsonIn(text));
    if (reply.status !== 200 || !read.success) {
      parts.log.warn("roster not read", {
        status: reply.status,
        code: reply.code,
        page: pages + 1,
      });
      return null;
    }
    const { members, continuationToken } = read.output;
    for (const { aadObjectId, objectId, id: ownId } of members) {
      const id = (aadObjectId ?? objectId)?.toLowerCase();
      if (!id) continue;
      people.add(id);
      if (ownId) await keepRosterId(parts.notes, id, { id: ownId, serviceUrl });
    }
    if (!continuationToken) return people;
    url = `${base}&continuationToken=${encodeURIComponent(continuationToken)}`;
  }
  parts.log.warn("roster not read", { page: mostPages });
  return null;
}

async function allSeen(notes: Notes): Promise<readonly Seen[]> {
  return [...(await notes.list("roster"))].flatMap(([name, value]) => {
    const [team = "", person = ""] = name.split("|");
    const read = v.safeParse(Goneness, jsonIn(value));
    return read.success
      ? [{ team, person, goneSince: read.output.goneSince as Instant | null }]
      : [];
  });
}

async function keepSeen(
  notes: Notes,
  { team, person, goneSince }: Seen,
): Promise<void> {
  await notes.put("roster", `${team}|${person}`, JSON.stringify({ goneSince }));
}

/** When those who are gone from a team last wrote or pressed something. */
async function heardFrom(
  notes: Notes,
  seen: readonly Seen[],
): Promise<ReadonlyMap<string, Instant>> {
  const heard = new Map<string, Instant>();
  for (const { person, goneSince } of seen) {
    if (goneSince === null || heard.has(person)) continue;
    const at = (await conversationOf(notes, person))?.heardAt;
    if (at !== undefined)
      heard.set(person, new Date(at).toISOString() as Instant);
  }
  return heard;
}

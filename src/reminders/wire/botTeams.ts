// The teams the bot is in: kept from what Teams tells it, and where a channel's team is asked for.
import * as v from "valibot";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import type { Notes } from "../delivery/notes.ts";
import { exchange, jsonIn } from "./httpReply.ts";

const KnownTeam = v.object({
  /** Teams' own id, by which the bot asks. */
  teamId: v.string(),
  /** The id of the team's group, by which Graph goes; null until it is known. */
  groupId: v.nullable(v.string()),
  serviceUrl: v.string(),
});
export type KnownTeam = v.InferOutput<typeof KnownTeam>;

export interface TeamParts {
  readonly notes: Notes;
  readonly botToken: TokenFor;
  readonly timeoutMs?: number;
}

export async function keepTeam(notes: Notes, team: KnownTeam): Promise<void> {
  const before = readTeam(await notes.get("teams", team.teamId));
  await notes.put(
    "teams",
    team.teamId,
    // Not every activity names the group.
    JSON.stringify({
      ...team,
      groupId: team.groupId ?? before?.groupId ?? null,
    }),
  );
}

/** The app was taken out of the team. */
export async function forgetTeam(notes: Notes, teamId: string): Promise<void> {
  await notes.remove("teams", [teamId]);
}

export async function knownTeams(notes: Notes): Promise<readonly KnownTeam[]> {
  const all = await notes.list("teams");
  return [...all.values()].flatMap((note) => readTeam(note) ?? []);
}

function readTeam(note: string | null): KnownTeam | null {
  const read = v.safeParse(KnownTeam, note === null ? null : jsonIn(note));
  return read.success ? read.output : null;
}

const Channels = v.object({
  conversations: v.array(v.object({ id: v.string() })),
});
const Group = v.object({ aadGroupId: v.string() });

/** Asks Teams for one thing of a team; null where it gave no such answer. */
async function askTeam<T>(
  parts: TeamParts,
  { teamId, serviceUrl }: KnownTeam,
  part: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  const { text } = await exchange(parts, parts.botToken, {
    method: "GET",
    url: `${serviceUrl.replace(/\/+$/, "")}/v3/teams/${encodeURIComponent(teamId)}${part}`,
  });
  const read = v.safeParse(schema, jsonIn(text));
  return read.success ? read.output : null;
}

/** The group of the team a channel is in, as Graph wants it; null where no team the bot is in has this channel. */
export async function groupOfChannel(
  parts: TeamParts,
  channel: string,
): Promise<string | null> {
  const { notes } = parts;
  const teams = await knownTeams(notes);
  const noted = await notes.get("channels", channel);
  const team =
    teams.find(({ teamId }) => teamId === (noted ?? channel)) ??
    (await findTeam(parts, teams, channel));
  if (!team) return null;
  if (noted === null) await notes.put("channels", channel, team.teamId);
  if (team.groupId !== null) return team.groupId;
  const group = await askTeam(parts, team, "", Group);
  if (!group) return null;
  await keepTeam(notes, { ...team, groupId: group.aadGroupId });
  return group.aadGroupId;
}

async function findTeam(
  parts: TeamParts,
  teams: readonly KnownTeam[],
  channel: string,
): Promise<KnownTeam | null> {
  for (const team of teams) {
    const found = await askTeam(parts, team, "/conversations", Channels);
    if (found?.conversations.some(({ id }) => id === channel)) return team;
  }
  return null;
}

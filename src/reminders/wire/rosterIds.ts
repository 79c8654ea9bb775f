// Teams' own ids of people, from the rosters of the teams the bot is in: with one a person is reached who has the app only by way of the team.
import * as v from "valibot";
import type { Notes } from "../delivery/notes.ts";
import { jsonIn } from "./httpReply.ts";

const RosterId = v.object({
  /** "29:…" */
  id: v.string(),
  /** The connector of the team's region, which is learnt and not typed. */
  serviceUrl: v.string(),
});
type RosterId = v.InferOutput<typeof RosterId>;

/** The id that the last reading of a roster gave for a person; null where no team with the app has them. */
export async function rosterIdOf(
  notes: Pick<Notes, "get">,
  objectId: string,
): Promise<RosterId | null> {
  const kept = await notes.get("rosterIds", objectId.toLowerCase());
  const read = v.safeParse(RosterId, jsonIn(kept ?? "null"));
  return read.success ? read.output : null;
}

/** Keeps an id; written only where it is another. */
export async function keepRosterId(
  notes: Pick<Notes, "get" | "put">,
  objectId: string,
  known: RosterId,
): Promise<void> {
  const before = await rosterIdOf(notes, objectId);
  if (before?.id === known.id && before.serviceUrl === known.serviceUrl) return;
  await notes.put("rosterIds", objectId.toLowerCase(), JSON.stringify(known));
}

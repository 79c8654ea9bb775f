// The address somebody signs in with, as Teams knows them: an activity names its person by object id alone, and SharePoint asks by address.
import * as v from "valibot";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import { knownTeams } from "../wire/botTeams.ts";
import type { Notes } from "../delivery/notes.ts";
import { exchange, jsonIn } from "../wire/httpReply.ts";
import { conversationOf } from "../wire/teamsWire.ts";

const Member = v.object({ userPrincipalName: v.string() });

/** The principal name of whoever has the app in their own chat or is in a team that has it; null for others, and where Teams does not say. */
export async function addressInTeams(
  { notes, botToken }: { readonly notes: Notes; readonly botToken: TokenFor },
  objectId: string,
): Promise<string | null> {
  const chat = await conversationOf(notes, objectId);
  const teams = await knownTeams(notes);
  const rosters = [
    ...(chat ? [chat] : []),
    ...teams.map(({ teamId, serviceUrl }) => ({ id: teamId, serviceUrl })),
  ];
  for (const { id, serviceUrl } of rosters) {
    const { reply, text } = await exchange({ timeoutMs: 3_000 }, botToken, {
      method: "GET",
      url: `${serviceUrl.replace(/\/+$/, "")}/v3/conversations/${encodeURIComponent(id)}/members/${encodeURIComponent(objectId)}`,
    });
    const read = v.safeParse(
      Member,
      reply.status === 200 ? jsonIn(text) : null,
    );
    if (read.success) return read.output.userPrincipalName.toLowerCase();
  }
  return null;
}

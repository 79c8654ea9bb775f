// Where people and teams are reached, as Teams tells the bot with every activity: kept when the app comes and people speak, marked when it goes.
import { forgetTeam, keepTeam } from "./botTeams.ts";
import type { Notes } from "../delivery/notes.ts";
import type { ServiceSettings } from "../basics/settings.ts";
import { conversationOf, keepConversation } from "./teamsWire.ts";

interface WhereParts {
  readonly notes: Notes;
  readonly settings: Pick<ServiceSettings, "connectorUrl">;
  readonly now: () => number;
}

/** What of an activity says where it came from. */
export interface Heard {
  readonly type: string;
  readonly from: { readonly aadObjectId?: string | undefined };
  readonly conversation: {
    readonly id: string;
    readonly conversationType?: string | undefined;
  };
  readonly serviceUrl?: string | undefined;
  readonly channelData?:
    | {
        readonly team?:
          | {
              readonly id?: string | undefined;
              readonly aadGroupId?: string | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** The newest address of a person's chat, or of a team, comes with every activity there. */
export async function rememberPlace(
  { notes, settings, now }: WhereParts,
  { type, from, conversation, serviceUrl, channelData }: Heard,
): Promise<void> {
  const address = serviceUrl ?? settings.connectorUrl;
  const team = channelData?.team;
  if (team?.id)
    await keepTeam(notes, {
      teamId: team.id,
      groupId: team.aadGroupId ?? null,
      serviceUrl: address,
    });
  if (!from.aadObjectId || conversation.conversationType !== "personal") return;
  // Somebody who writes or presses is there, whatever a roster says.
  const spoke = type === "message" || type === "invoke";
  await keepConversation(notes, from.aadObjectId.toLowerCase(), {
    id: conversation.id,
    serviceUrl: address,
    ...(spoke ? { heardAt: now() } : {}),
  });
}

/** The app came, to a person or a team. True for a person's first time, who is then greeted. */
export async function appAdded(
  parts: WhereParts,
  activity: Heard,
): Promise<boolean> {
  await rememberPlace(parts, activity);
  const person = activity.from.aadObjectId?.toLowerCase();
  if (!person || activity.conversation.conversationType !== "personal")
    return false;
  return parts.notes.insert("service", `greeted ${person}`, "1");
}

/** The app was taken away: nothing is sent there until it comes back. */
export async function appRemoved(
  { notes }: WhereParts,
  { from, conversation, channelData }: Heard,
): Promise<void> {
  if (channelData?.team?.id) return forgetTeam(notes, channelData.team.id);
  const person = from.aadObjectId?.toLowerCase();
  if (!person || conversation.conversationType !== "personal") return;
  const known = await conversationOf(notes, person);
  if (known) await keepConversation(notes, person, { ...known, removed: true });
}

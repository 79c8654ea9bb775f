// The app is added for a person or to the team, or taken away: remembered, and told to the bot as Teams tells it.
import { personOf } from "../directory.ts";
import type { ChannelOptions } from "./options.ts";
import { personalConversation } from "./options.ts";
import type { StoredConversation } from "./store.ts";
import { activityFrom, tellBot } from "./toBot.ts";

/** Null stands for the team. A bot that is not there hears nothing of it, as with Teams. */
export async function changeInstallation(
  options: ChannelOptions,
  person: string | null,
  installed: boolean,
): Promise<{ user: string | null; installed: boolean; told: boolean }> {
  const { store, team, directory } = options;
  store.setInstalled(person ?? team.teamId, installed);
  const who = personOf(directory, person ?? "") ?? directory.people[0];
  if (who === undefined) return { user: person, installed, told: false };
  const conversation: StoredConversation =
    person === null
      ? { id: team.teamId, kind: "channel", person: null }
      : { id: personalConversation(person), kind: "personal", person };
  if (person !== null && installed) store.addConversation(conversation);
  let told = true;
  for (const event of events(options, installed)) {
    const answer = await tellBot(
      options,
      activityFrom(options, who, conversation, event),
    );
    told &&= answer.reached && answer.status < 300;
  }
  return { user: person, installed, told };
}

/** Teams says it twice when the app comes, and once when it goes. */
function events(
  { botId, now }: ChannelOptions,
  installed: boolean,
): readonly Record<string, unknown>[] {
  const id = `f:${now().getTime()}`;
  if (!installed) return [{ type: "installationUpdate", action: "remove", id }];
  return [
    {
      type: "conversationUpdate",
      membersAdded: [{ id: `28:${botId}` }],
      id: `${id}-members`,
    },
    { type: "installationUpdate", action: "add", id },
  ];
}

// Graph's activity feed: a notice to one person who has the app; the same chain id replaces the earlier one.
import type { ChannelOptions } from "../botConnector/options.ts";
import { objectIdOf } from "../botConnector/options.ts";
import type { GraphCaller } from "./caller.ts";
import { graphRefusal, withoutConsent } from "./caller.ts";

/** POST /v1.0/users/{id}/teamwork/sendActivityNotification. */
export async function notify(
  options: ChannelOptions,
  caller: GraphCaller,
  objectId: string,
  text: string,
): Promise<Response> {
  const person = objectIdOf(objectId);
  return options.faults.around("notify", person, async () => {
    const known = options.directory.people.some(
      (each) => each.objectId === person && each.enabled,
    );
    if (!known) return graphRefusal(404, "NotFound", "User not found.");
    const refused = withoutConsent(options, caller, "TeamsActivity.Send.User");
    if (refused !== undefined) return refused;
    if (!options.store.installed(person))
      return graphRefusal(
        403,
        "Forbidden",
        "The app is not installed for the user.",
      );
    // chainId is an Int64 in the text of the request; JSON numbers above 2^53 would change in parsing.
    const chainId = /"chainId"\s*:\s*"?(-?\d+)"?/.exec(text)?.[1] ?? null;
    options.store.notify({
      person,
      chainId,
      body: JSON.parse(text) as Record<string, unknown>,
      sentAt: options.now().toISOString(),
    });
    return new Response(null, { status: 204 });
  });
}

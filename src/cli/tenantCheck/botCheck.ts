// Does the bot's address answer, and does it refuse who brings no token? That tells a service that runs from one that loaded no function.
import { answerOf, type Ask, type TenantFinding } from "./tenantFinding.ts";

const who = "whoever looks after the Azure part";

/** What an answer other than 401 means. */
function meaning(status: number): readonly [string, string, string] {
  if (status === 404)
    return [
      "botNotFound",
      "The service's host has no function at that address: the service was not deployed, or none of its functions loaded.",
      "Deploy dist/service again, then look under Functions in the Azure portal: there are seven.",
    ];
  if (status >= 500)
    return [
      "botFails",
      `The service answers with an error (${status}): it could not start.`,
      "Look at its log in Application Insights for “cannot start”: it names the setting that is missing or wrong, often the key in the vault.",
    ];
  if (status === 403)
    return [
      "botShut",
      "Something before the service refuses (403), such as a firewall or a restriction of access.",
      "Let the Bot Framework's addresses in.",
    ];
  return [
    "botOpen",
    `The bot's address takes what comes without a token (${status}).`,
    "Check that the address is the Waymark service's own.",
  ];
}

/** @param serviceUrl where the service is ("https://waymark-….azurewebsites.net"), as the tab's page names it; null where none is named */
export async function checkBot(
  ask: Ask,
  serviceUrl: string | null,
): Promise<readonly TenantFinding[]> {
  if (serviceUrl === null) return [];
  const where = `${serviceUrl.replace(/\/+$/, "")}/api/messages`;
  const found = (code: string, cause: string, fix: string): TenantFinding => ({
    area: "tenant",
    code,
    where,
    cause,
    fix,
    who,
  });
  const answer = await answerOf(ask, where, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "message", text: "check" }),
  });
  if (answer === null)
    return [
      found(
        "botUnreachable",
        "Nobody answers at the bot's address.",
        "Check that the Functions app runs, and that serviceUrl in the tab's page is its address.",
      ),
    ];
  return answer.status === 401 ? [] : [found(...meaning(answer.status))];
}

// Does Entra let the service in everywhere it goes? SharePoint is asked by the check itself; here Graph, for mail and channels, and the Bot Framework, for cards.
import { inEnglish } from "../../domain/words/english.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import type { TenantFinding } from "./tenantFinding.ts";

/** Each with what does not go without it. */
const resources: readonly (readonly [resource: string, without: string])[] = [
  ["https://api.botframework.com", "Without it no card is sent."],
  [
    "https://graph.microsoft.com",
    "Without it no email is sent, and no channel is read.",
  ],
];

/** @param tokenFor a token source of the service for a resource; null where its settings are not here */
export async function checkTokens(
  tokenFor: ((resource: string) => TokenFor) | null,
): Promise<readonly TenantFinding[]> {
  const findings: TenantFinding[] = [];
  for (const [resource, without] of tokenFor === null ? [] : resources)
    try {
      await tokenFor?.(resource)();
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      findings.push({
        area: "tenant",
        code: "tokenRefused",
        where: resource,
        cause: `${inEnglish(error.words)} ${without}`,
        fix: inEnglish(error.next),
        who: "Application Administrator",
      });
    }
  return findings;
}

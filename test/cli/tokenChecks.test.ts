// Whether Entra lets the service in where it goes: each place that it refuses is named with Entra's reason and with what does not go.
import { expect, it } from "vitest";
import { checkTokens } from "../../src/cli/tenantCheck/tokenChecks.ts";
import { signInFailure } from "../../src/sharepoint/wire/signInFailure.ts";

const refusing =
  (wrong: string, words: string) =>
  (resource: string): (() => Promise<string>) =>
  async () => {
    if (resource === wrong)
      throw signInFailure(new Error(words), {
        tenantId: "a-tenant",
        clientId: "a-client",
        thumbprintSha256: "AB".repeat(32),
        resource,
      });
    return "a token";
  };

it("finds nothing where every token is given, or where the service's settings are not here", async () => {
  expect(await checkTokens(refusing("", ""))).toEqual([]);
  expect(await checkTokens(null)).toEqual([]);
});

it.each([
  [
    "https://api.botframework.com",
    "AADSTS7000112",
    /switched off.*no card is sent/,
  ],
  [
    "https://graph.microsoft.com",
    "AADSTS65001",
    /a right on https:\/\/graph.*no email/,
  ],
  ["https://graph.microsoft.com", "fetch failed", /could not be reached/],
])(
  "%s refused with %s is one finding with the reason",
  async (wrong, words, cause) => {
    const findings = await checkTokens(refusing(wrong, words));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "tokenRefused", where: wrong });
    expect(findings[0]?.cause).toMatch(cause);
    expect(findings[0]?.fix).not.toBe("");
  },
);

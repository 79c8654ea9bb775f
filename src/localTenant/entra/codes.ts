// Authorization codes with PKCE: one use, five minutes, bound to client, address and verifier.
import { createHash, randomBytes } from "node:crypto";

type Authorized = {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly objectId: string;
  readonly scope: string;
  readonly nonce: string | undefined;
  readonly challenge: string;
};

export type Codes = {
  issue(authorized: Authorized): string;
  /** The request the code stands for, or the reason in Entra's words why it cannot be used. */
  redeem(
    code: string,
    by: { clientId: string; redirectUri: string; verifier: string },
  ): Authorized | string;
};

const lifetime = 5 * 60_000;

export function createCodes(now: () => Date): Codes {
  const open = new Map<string, { authorized: Authorized; until: number }>();
  return {
    issue(authorized) {
      const code = randomBytes(24).toString("base64url");
      open.set(code, { authorized, until: now().getTime() + lifetime });
      return code;
    },
    redeem(code, by) {
      const found = open.get(code);
      open.delete(code);
      if (found === undefined)
        return "AADSTS54005: OAuth2 Authorization code was already redeemed or never issued.";
      if (found.until < now().getTime())
        return "AADSTS70008: The provided authorization code has expired.";
      const { authorized } = found;
      if (
        authorized.clientId !== by.clientId ||
        authorized.redirectUri !== by.redirectUri
      )
        return "AADSTS50011: The code was issued for another application or another redirect address.";
      const challenge = createHash("sha256")
        .update(by.verifier)
        .digest("base64url");
      if (challenge !== authorized.challenge)
        return "AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.";
      return authorized;
    },
  };
}

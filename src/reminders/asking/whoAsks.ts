// Who asks, by the token that Entra gave their assistant for this service: signature, issuer, tenant, audience, end and scope, or nobody.
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import type { JWTPayload } from "jose";
import * as v from "valibot";
import { no, yes, type Answer } from "../../domain/values/answer.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { ServiceSettings } from "../basics/settings.ts";

/** The one right a person gives an assistant: to ask in their name. */
export const askScope = "Plans.Read";

export type NotKnown = "noToken" | "badToken" | "ended" | "noScope" | "notNow";

type WhoAsks = (
  authorization: string | null,
) => Promise<Answer<Person, NotKnown>>;

const Claims = v.object({
  oid: v.pipe(v.string(), v.nonEmpty()),
  scp: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
  upn: v.optional(v.string()),
  preferred_username: v.optional(v.string()),
  /** Whom a guest signed in with; absent for the tenant's own people. */
  idp: v.optional(v.string()),
  idtyp: v.optional(v.string()),
});

/** Entra writes the issuer in one of two ways, as the registration asks. */
const issuersOf = (tenant: string) => [
  `https://login.microsoftonline.com/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
];

const signIn = "Sign in to Waymark again.";

/** Why a token was not taken, in a sentence that says nothing of the token. */
function refusalOf(error: unknown): Answer<never, NotKnown> {
  if (error instanceof errors.JWTExpired)
    return no("ended", `Your sign-in has ended. ${signIn}`);
  if (
    error instanceof errors.JWKSTimeout ||
    !(error instanceof errors.JOSEError) ||
    error.code === errors.JOSEError.code
  )
    return no(
      "notNow",
      "Waymark cannot check sign-ins at this moment. Ask again in a minute.",
    );
  return no(
    "badToken",
    `This sign-in is not one for Waymark in this council. ${signIn}`,
  );
}

/**
 * The person the claims name. The address of a guest is whatever their own tenant says, so it is left out, and with it whatever rights it has
 * here. Belief: a guest's token says with `idp` whom they signed in with, and a member's has none.
 */
function personOf(payload: JWTPayload): Answer<Person, NotKnown> {
  const { success, output } = v.safeParse(Claims, payload);
  if (!success || output.idtyp === "app")
    return no("badToken", "Only a person may ask, and this is none.");
  if (!output.scp.split(" ").includes(askScope))
    return no(
      "noScope",
      `The assistant was not given the right ${askScope} of Waymark. An administrator gives it in Entra.`,
    );
  const address = output.upn ?? output.preferred_username;
  return yes({
    objectId: output.oid.toLowerCase(),
    email: output.idp ? null : (address?.toLowerCase() ?? null),
    name: output.name,
  });
}

/** A check of tokens that reads Entra's keys when it needs one it has not seen. Refuses with the sentence the asker is told. */
export function makeWhoAsks(
  settings: Pick<ServiceSettings, "tenantId" | "audience" | "localSignIn">,
  now: () => number,
): WhoAsks {
  const { tenantId, audience, localSignIn } = settings;
  const entra = localSignIn ?? "https://login.microsoftonline.com";
  const keys = createRemoteJWKSet(
    new URL(`${entra}/${tenantId}/discovery/v2.0/keys`),
  );
  const wanted = {
    algorithms: ["RS256"],
    issuer: issuersOf(tenantId),
    audience: [audience, `api://${audience}`],
    // A token without an end or without a person is no sign-in.
    requiredClaims: ["exp", "oid", "tid"],
  };
  return async (authorization) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
    if (token === undefined) return no("noToken", signIn);
    try {
      const currentDate = new Date(now());
      const { payload } = await jwtVerify(token, keys, {
        ...wanted,
        currentDate,
      });
      return payload["tid"] === tenantId
        ? personOf(payload)
        : no("badToken", `This sign-in is another council's. ${signIn}`);
    } catch (error) {
      return refusalOf(error);
    }
  };
}

// Why an application could not sign in, in words for the administrator who set it up: Entra's own code decides, its text is localised.
import { StoreFailure } from "./failure.ts";

/** What the application said it was. */
export interface SignInAs {
  readonly tenantId: string;
  readonly clientId: string;
  readonly thumbprintSha256: string;
  /** The origin a token was asked for. */
  readonly resource: string;
}

interface Cause {
  readonly codes: readonly string[];
  readonly words: (as: SignInAs) => string;
  readonly next: string;
}

/** Codes of Microsoft's own list (“Microsoft Entra authentication and authorization error codes”), by what mends them. */
const causes: readonly Cause[] = [
  {
    codes: ["90002", "900023", "50059", "900144", "900382"],
    words: ({ tenantId }) => `Entra knows no tenant “${tenantId}”.`,
    next: "Put the council's own tenant id into WAYMARK_TENANT: it is on the overview page of the Entra admin centre.",
  },
  {
    codes: ["700016", "700038"],
    words: ({ clientId, tenantId }) =>
      `The tenant ${tenantId} has no application “${clientId}”.`,
    next: "Put the client id of the service's app registration into WAYMARK_CLIENT, or ask an Application Administrator to register the application in this tenant.",
  },
  {
    codes: ["700027", "7000215", "5002723"],
    words: ({ thumbprintSha256, clientId }) =>
      `The application ${clientId} does not accept the certificate with the SHA-256 thumbprint ${thumbprintSha256.slice(0, 8)}….`,
    next: "Check that WAYMARK_KEY and WAYMARK_THUMBPRINT are of the same certificate, then ask an owner of the application to upload that certificate to it, or a new one where it has run out.",
  },
  {
    codes: ["65001", "500011", "650052", "650057", "501051", "50105"],
    words: ({ clientId, resource }) =>
      `Nobody has given the application ${clientId} a right on ${resource}.`,
    next: "Ask a Privileged Role Administrator to consent to the application's rights in Entra.",
  },
  {
    codes: ["7000112", "7000109", "50057"],
    words: ({ clientId }) => `The application ${clientId} is switched off.`,
    next: "Ask an Application Administrator to switch it on again in Entra, under Enterprise applications.",
  },
  {
    codes: ["53003", "530003", "530004", "530034"],
    words: ({ clientId }) =>
      `A Conditional Access policy of the tenant keeps the application ${clientId} out.`,
    next: "Ask the Conditional Access Administrator which policy it was, with the reference, and to leave the application out of it.",
  },
];

const codeIn = (text: string) => /AADSTS(\d+)/.exec(text)?.[1];

/** Everything an error says of itself and of what caused it. */
function allWords(error: unknown): string {
  const words: string[] = [];
  for (let each = error; each instanceof Error; each = each.cause)
    words.push(each.message, String(Reflect.get(each, "errorCode") ?? ""));
  return words.join(" ");
}

const network =
  /network_error|endpoints_resolution|fetch failed|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/;

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** That Microsoft's sign-in cannot be reached, of an application or a person; null where the error says anything else. */
export function noSignIn(error: unknown): StoreFailure | null {
  const words = allWords(error);
  return codeIn(words) === undefined && network.test(words)
    ? new StoreFailure(
        "unreachable",
        "Microsoft's sign-in (login.microsoftonline.com) could not be reached.",
        {
          next: "Check the network, the proxy and the firewall of this machine, then run the same command again.",
          cause: error,
        },
      )
    : null;
}

/** The failure that an unsuccessful sign-in of an application stands for. */
export function signInFailure(error: unknown, as: SignInAs): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const words = allWords(error);
  const code = codeIn(words);
  const reference =
    textOf(
      error instanceof Error ? Reflect.get(error, "correlationId") : null,
    ) || null;
  const cause = causes.find(({ codes }) => codes.includes(code ?? ""));
  if (cause)
    return new StoreFailure(
      "signedOut",
      `${cause.words(as)} (AADSTS${code ?? ""}.)`,
      { next: cause.next, reference, cause: error },
    );
  const away = noSignIn(error);
  if (away) return away;
  return new StoreFailure(
    "signedOut",
    code === undefined
      ? "The sign-in of the application failed."
      : `Entra refused the sign-in of the application ${as.clientId} (AADSTS${code}).`,
    {
      next: "Look the code up in the sign-in logs of the Entra admin centre, under service principal sign-ins.",
      reference,
      cause: error,
    },
  );
}

/** The rights a token carries. An application without consent is given a token all the same, and it carries none. */
function rolesIn(token: string): readonly unknown[] {
  const payload = token.split(".")[1] ?? "";
  const claims: unknown = JSON.parse(
    Buffer.from(payload, "base64url").toString(),
  );
  const roles: unknown =
    claims instanceof Object ? Reflect.get(claims, "roles") : undefined;
  return Array.isArray(roles) ? roles : [];
}

/** @throws StoreFailure when the token carries no right at all: nobody consented */
export function withRights(token: string, as: SignInAs): string {
  if (rolesIn(token).length > 0) return token;
  throw signInFailure(new Error("AADSTS65001"), as);
}

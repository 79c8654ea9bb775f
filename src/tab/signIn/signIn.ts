// Tokens for SharePoint: from Teams itself where it brokers them (nested app authentication), else from a sign-in window.
import { InteractionRequiredAuthError } from "@azure/msal-browser";
import type {
  AccountInfo,
  AuthenticationResult,
  IPublicClientApplication,
} from "@azure/msal-browser";
import { t } from "../language/t.ts";
import type { Host } from "../teams/host.ts";
import type { Settings } from "./settings.ts";
import { brokered, NoAnswer, windowed, within } from "./clients.ts";
import { inWindow, sayingWhenSlow } from "./progress.ts";
import { inWords, SignInProblem } from "./signInProblem.ts";

export { inWords };

/** `refresh` asks for a new token even where one is held: SharePoint has just refused it. Rejects with a `SignInProblem`. */
export type GetToken = (
  resource: string,
  options?: { readonly refresh?: boolean },
) => Promise<string>;

/** The account Teams says is looking, never merely the last one that signed in here. */
function accountFor(
  client: IPublicClientApplication,
  host: Host,
): AccountInfo | null {
  const wanted = host.place.userId;
  const accounts = client.getAllAccounts();
  if (wanted)
    return (
      accounts.find(
        (account) => account.localAccountId.toLowerCase() === wanted,
      ) ?? null
    );
  return accounts[0] ?? null;
}

function isStranger(result: AuthenticationResult, host: Host): boolean {
  const wanted = host.place.userId;
  const got = result.account?.localAccountId.toLowerCase();
  return Boolean(wanted && got && wanted !== got);
}

interface Asked {
  readonly host: Host;
  readonly scopes: string[];
  readonly forceRefresh: boolean;
}

/** Without a question to anybody. */
async function quietly(
  client: IPublicClientApplication,
  { host, scopes, forceRefresh }: Asked,
): Promise<AuthenticationResult> {
  const account = accountFor(client, host);
  const request = { scopes, forceRefresh, ...(account ? { account } : {}) };
  const held = await within(client.acquireTokenSilent(request));
  if (!isStranger(held, host)) return held;
  // A token left by the person who used this window before: ask for one of our own.
  return within(client.acquireTokenSilent({ ...request, forceRefresh: true }));
}

/** With a question to the person, in a window or in Teams' own prompt. */
async function askingPerson(
  client: IPublicClientApplication,
  { host, scopes }: Asked,
): Promise<AuthenticationResult> {
  const account = accountFor(client, host);
  const { loginHint } = host.place;
  const result = await inWindow(() =>
    client.acquireTokenPopup({
      scopes,
      // A window opened again takes the place of one that was closed unanswered.
      overrideInteractionInProgress: true,
      ...(account ? { account } : loginHint ? { loginHint } : {}),
    }),
  );
  if (isStranger(result, host))
    throw new SignInProblem(
      t("You signed in as somebody other than the person using Teams."),
      t("Sign in again and choose the account that Teams uses."),
    );
  return result;
}

type Way = "broker" | "window";

const codeOf = (problem: unknown): unknown =>
  problem instanceof Error ? Reflect.get(problem, "errorCode") : undefined;

/**
 * Whether asking the person can help. Teams' broker says so itself. Without it a quiet try fails for many reasons
 * (nobody signed in yet, cookies of other sites blocked, a frame that times out), and all but a missing network end in a window.
 */
function wantsPerson(way: Way, problem: unknown): boolean {
  if (problem instanceof InteractionRequiredAuthError) return true;
  if (way === "broker") return false;
  const code = codeOf(problem);
  return (
    problem instanceof NoAnswer ||
    (code !== undefined && code !== "no_network_connectivity")
  );
}

async function tokenFrom(
  way: Way,
  client: IPublicClientApplication,
  asked: Asked,
) {
  try {
    return await sayingWhenSlow(quietly(client, asked));
  } catch (problem) {
    if (!wantsPerson(way, problem)) throw problem;
    return askingPerson(client, asked);
  }
}

const brokerIsOff = (problem: unknown) =>
  codeOf(problem) === "nested_app_auth_bridge_disabled";

/** How long a broker that stayed silent twice is left alone: long enough for what people do next, short enough for Teams to come back. */
const restMs = 5 * 60_000;

/** Remembers each way once it has been opened. A broker that stays silent is asked again; one that is switched off is not. */
function openWays(settings: Settings) {
  let broker: Promise<IPublicClientApplication | null> | null = null;
  let ownWindow: Promise<IPublicClientApplication> | null = null;
  let restsUntil = -Infinity;
  return {
    broker: async () =>
      performance.now() < restsUntil
        ? null
        : (broker ??= sayingWhenSlow(brokered(settings))),
    loseBroker() {
      broker = Promise.resolve(null);
    },
    /** From the beginning the next time: also making the way to it may be what got no answer. */
    askAnew() {
      broker = null;
    },
    restBroker() {
      broker = null;
      restsUntil = performance.now() + restMs;
    },
    ownWindow: () => (ownWindow ??= windowed(settings)),
  };
}

/** How often a silent broker is asked, on a cold phone or a slow line, before a window. */
const brokerTries = 2;

/** The token by way of Teams itself; null where Teams does not answer or has no way. */
async function fromBroker(
  ways: ReturnType<typeof openWays>,
  asked: Asked,
): Promise<AuthenticationResult | null> {
  for (let n = 1; n <= brokerTries; n += 1)
    try {
      const broker = await ways.broker();
      return broker && (await tokenFrom("broker", broker, asked));
    } catch (problem) {
      if (brokerIsOff(problem)) {
        ways.loseBroker();
        return null;
      }
      if (!(problem instanceof NoAnswer)) throw inWords(problem);
      ways.askAnew();
    }
  ways.restBroker();
  return null;
}

/** Makes the function that gives a token for a SharePoint site; silent where possible, one window otherwise. */
export function createSignIn(settings: Settings, host: Host): GetToken {
  const ways = openWays(settings);
  const asking = new Map<boolean, Promise<AuthenticationResult>>();

  async function ask(asked: Asked): Promise<AuthenticationResult> {
    const held = await fromBroker(ways, asked);
    if (held) return held;
    try {
      return await tokenFrom("window", await ways.ownWindow(), asked);
    } catch (problem) {
      throw inWords(problem, host.place.opensWindows);
    }
  }

  return async (resource, { refresh = false } = {}) => {
    const scopes = [`${new URL(resource).origin}/AllSites.Write`];
    const mine =
      asking.get(refresh) ??
      ask({ host, scopes, forceRefresh: refresh }).finally(() =>
        asking.delete(refresh),
      );
    asking.set(refresh, mine);
    return (await mine).accessToken;
  };
}

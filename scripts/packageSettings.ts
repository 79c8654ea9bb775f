// What waymark.zip holds of one council: the tab's host name and two ids. Each is checked, since Teams accepts a package that leads nowhere.
import { faultOfHost } from "../infra/hostName.ts";
import { ids } from "../src/localTenant/addresses.ts";
import type { AgentSettings } from "./agentFiles.ts";

export interface PackageSettings {
  /** Where the tab is served: a host name, without scheme, port or path. */
  readonly host: string;
  /** The client id of the registration that the bot and the service share. */
  readonly botId: string;
  /** The id of the app package. */
  readonly appId: string;
  readonly name: string;
  /** Where the agent asks, and how its people sign in; left out, the package has no agent. */
  readonly agent?: AgentSettings;
}

/** What manifest/manifest.json is written with: replaced in every package. */
export const example: Omit<PackageSettings, "name" | "agent"> = {
  host: "waymark.example",
  botId: ids.serviceClientId,
  appId: ids.teamsAppId,
};

/** The environment's names of the settings. */
const names = {
  host: "WAYMARK_TAB_HOST",
  botId: "WAYMARK_BOT_ID",
  appId: "WAYMARK_APP_ID",
} as const;

/** The two that the declarative agent needs, beside the package's own. */
const agentNames = {
  serviceHost: "WAYMARK_SERVICE_HOST",
  signIn: "WAYMARK_AGENT_SIGN_IN",
} as const;

/** The package cannot be made with these settings: a sentence for each that is wrong. */
export class PackageRefused extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.sentences = sentences;
  }
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function faultOfId(id: string, ofExample: string): string | null {
  if (id === "") return "is empty. Give the id from Entra.";
  const lower = id.toLowerCase();
  if (!guid.test(lower))
    return "is no id. An id is 32 digits and letters a to f in groups of 8, 4, 4, 4 and 12.";
  if (lower === ofExample)
    return "is the id of the local tenant, which a council cannot have. Give the council's own.";
  return /^[0-]*$/.test(lower)
    ? "is all zeros. Give the council's own id."
    : null;
}

/** The local tenant's own package, which says by its name what it is for. `tabPort` is where its tab is served. */
export function localPackage(tabPort: number): PackageSettings {
  return {
    ...example,
    host: `localhost:${tabPort}`,
    name: "Waymark (this machine)",
  };
}

/** The agent's settings, null where there are none, or what is wrong with them. */
function readAgent(
  environment: NodeJS.ProcessEnv,
): AgentSettings | readonly string[] | null {
  const serviceHost = environment[agentNames.serviceHost];
  const signIn = environment[agentNames.signIn]?.trim();
  if (!serviceHost && !signIn) return null;
  if (!serviceHost || !signIn)
    return [
      `${agentNames.serviceHost} and ${agentNames.signIn} are needed together: where the agent asks, and the id of its sign-in in the Teams Developer Portal.`,
    ];
  const fault = faultOfHost(serviceHost);
  if (fault !== null)
    return [
      `${agentNames.serviceHost} “${serviceHost}” ${fault.replace("of the tab", "of the service")}`,
    ];
  return { serviceHost: serviceHost.toLowerCase(), signIn };
}

const isFaults = (
  read: ReturnType<typeof readAgent>,
): read is readonly string[] => Array.isArray(read);

/**
 * The council's settings from the environment; null when it has none of them.
 * @throws PackageRefused with a sentence for each setting that is missing or wrong
 */
export function readPackageSettings(
  environment: NodeJS.ProcessEnv,
): PackageSettings | null {
  const given = (key: keyof typeof names) => environment[names[key]];
  const keys = ["host", "botId", "appId"] as const;
  if (keys.every((key) => given(key) === undefined)) return null;
  const sentences = keys.flatMap((key) => {
    const value = given(key);
    if (value === undefined)
      return [
        `${names[key]} is not set. It is needed where ${keys
          .filter((other) => given(other) !== undefined)
          .map((other) => names[other])
          .join(" or ")} is set.`,
      ];
    const fault =
      key === "host" ? faultOfHost(value) : faultOfId(value, example[key]);
    const shown = value === "" ? "" : ` “${value}”`;
    return fault === null ? [] : [`${names[key]}${shown} ${fault}`];
  });
  const agent = readAgent(environment);
  if (isFaults(agent)) sentences.push(...agent);
  if (sentences.length > 0) throw new PackageRefused(sentences);
  const [host, botId, appId] = keys.map((key) =>
    (given(key) ?? "").toLowerCase(),
  );
  return {
    host: host ?? "",
    botId: botId ?? "",
    appId: appId ?? "",
    name: "Waymark",
    ...(agent === null || isFaults(agent) ? {} : { agent }),
  };
}

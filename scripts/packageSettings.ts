// What waymark.zip holds of one council: the tab's host name and two ids. Each is checked, since Teams accepts a package that leads nowhere.
import { ids } from "../src/localTenant/addresses.ts";

export interface PackageSettings {
  /** Where the tab is served: a host name, without scheme, port or path. */
  readonly host: string;
  /** The client id of the registration that the bot and the service share. */
  readonly botId: string;
  /** The id of the app package. */
  readonly appId: string;
  readonly name: string;
}

/** What manifest/manifest.json is written with: replaced in every package. */
export const example: Omit<PackageSettings, "name"> = {
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

/** The package cannot be made with these settings: a sentence for each that is wrong. */
export class PackageRefused extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.sentences = sentences;
  }
}

// RFC 2606 and 6761: names that nobody can own, and so nobody's tab is at.
const nobodys =
  /(^|\.)(example|test|invalid|localhost|local|internal)$|(^|\.)example\.(com|net|org)$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Why this is not the name of a host that Teams can open, in words that fit after the setting's name; null when it is one. */
export function faultOfHost(host: string): string | null {
  if (host === "") return "is empty. Give the host name of the tab.";
  if (/\s/.test(host)) return "has a space in it. Give the host name alone.";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(host))
    return `begins with a scheme. Leave out “${host.slice(0, host.indexOf("//") + 2)}”: give the host name alone.`;
  if (/[/?#\\]/.test(host))
    return "has a path. Give the host name alone, without “/” and what follows.";
  if (host.includes("@"))
    return "has a user name in it. Give the host name alone.";
  if (host.includes(":"))
    return "has a port. Teams opens https on port 443 only: give the host name alone.";
  if (/[^\x20-\x7e]/.test(host))
    return "has letters outside a to z. Give the name as it is registered, which for such letters begins with “xn--”.";
  if (host.includes("*"))
    return "has a wildcard. Give the one host the tab is served from.";
  if (/^[0-9.]+$/.test(host))
    return "is a number, not a name. Teams opens named hosts only.";
  const labels = host.toLowerCase().split(".");
  if (host.length > 253 || !labels.every((part) => label.test(part)))
    return "is no host name. A host name is made of letters, digits and “-”, with dots between, such as plans.council.gov.uk.";
  if (nobodys.test(host.toLowerCase()))
    return "is an example, not a host that can be reached. Give the council's own.";
  return labels.length < 2
    ? "has no dot. Give the whole host name, such as plans.council.gov.uk."
    : null;
}

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
  if (sentences.length > 0) throw new PackageRefused(sentences);
  const [host, botId, appId] = keys.map((key) =>
    (given(key) ?? "").toLowerCase(),
  );
  return {
    host: host ?? "",
    botId: botId ?? "",
    appId: appId ?? "",
    name: "Waymark",
  };
}

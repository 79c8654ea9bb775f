// The Teams app the host offers, read from its package manifest, with the published address replaced by the one on this machine.
import { TenantFailure } from "../http.ts";

type StaticTab = { entityId: string; name: string; contentUrl: string };

/** A search offered beside the box for a message. */
export type Search = {
  readonly command: string;
  readonly title: string;
  readonly parameter: string;
  readonly label: string;
};

/** A command offered on every message. */
type MessageCommand = {
  readonly command: string;
  readonly title: string;
};

export type TeamsApp = {
  readonly appId: string;
  readonly name: string;
  /** The application the package speaks for: what a team or a person consents to is given to this one. */
  readonly clientId: string;
  readonly resourcePermissions: readonly string[];
  readonly botId: string | null;
  /** What the app finds for whoever writes a message; null where it offers nothing. */
  readonly search: Search | null;
  readonly onMessages: readonly MessageCommand[];
  readonly configurationUrl: string | null;
  readonly personalTabs: readonly StaticTab[];
  /** Origins a frame of this app may come from. */
  readonly origins: readonly string[];
};

type Manifest = {
  id: string;
  name: { short: string };
  validDomains?: string[];
  configurableTabs?: { configurationUrl: string }[];
  staticTabs?: { entityId: string; name?: string; contentUrl?: string }[];
  bots?: { botId: string }[];
  composeExtensions?: {
    commands: {
      id: string;
      type: string;
      title: string;
      context?: string[];
      parameters?: { name: string; title: string }[];
    }[];
  }[];
  webApplicationInfo?: { id: string };
  authorization?: {
    permissions?: { resourceSpecific?: { name: string; type: string }[] };
  };
};

function searchOf({ composeExtensions }: Partial<Manifest>): Search | null {
  const found = (composeExtensions ?? [])
    .flatMap(({ commands }) => commands)
    .find(({ type }) => type === "query");
  const [parameter] = found?.parameters ?? [];
  return found && parameter
    ? {
        command: found.id,
        title: found.title,
        parameter: parameter.name,
        label: parameter.title,
      }
    : null;
}

function onMessagesOf({
  composeExtensions,
}: Partial<Manifest>): readonly MessageCommand[] {
  return (composeExtensions ?? [])
    .flatMap(({ commands }) => commands)
    .filter(
      ({ type, context }) => type === "action" && context?.includes("message"),
    )
    .map(({ id, title }) => ({ command: id, title }));
}

/**
 * Reads a Teams app manifest (manifest.json, parsed) and puts `tabOrigin` in place of the domain it was published for.
 * Throws `TenantFailure` of kind `settings` when it names no id or no domain.
 */
export function readTeamsApp(manifest: unknown, tabOrigin: string): TeamsApp {
  const written = manifest as Partial<Manifest>;
  const domain = written.validDomains?.[0];
  if (written.id === undefined || domain === undefined)
    throw new TenantFailure(
      "settings",
      "The Teams app manifest has no id or no validDomains: the Teams host cannot show the app.",
    );
  const here = (url: string) => url.replace(`https://${domain}`, tabOrigin);
  return {
    appId: written.id,
    name: written.name?.short ?? "App",
    clientId: written.webApplicationInfo?.id ?? "",
    resourcePermissions: (
      written.authorization?.permissions?.resourceSpecific ?? []
    )
      .filter(({ type }) => type === "Application")
      .map(({ name }) => name),
    botId: written.bots?.[0]?.botId ?? null,
    search: searchOf(written),
    onMessages: onMessagesOf(written),
    configurationUrl:
      written.configurableTabs?.[0] === undefined
        ? null
        : here(written.configurableTabs[0].configurationUrl),
    personalTabs: (written.staticTabs ?? []).flatMap((tab) =>
      tab.contentUrl === undefined
        ? []
        : [
            {
              entityId: tab.entityId,
              name: tab.name ?? tab.entityId,
              contentUrl: here(tab.contentUrl),
            },
          ],
    ),
    origins: [tabOrigin],
  };
}

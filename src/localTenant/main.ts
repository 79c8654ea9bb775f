// The local tenant: SharePoint, sign-in, a Teams host, a bot channel and the tab, each on its own loopback port.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Addresses } from "./addresses.ts";
import { addressesFrom, ids, sitePath } from "./addresses.ts";
import type { Directory } from "./directory.ts";
import { createSignIn } from "./entra/signIn.ts";
import { createTokenAuthority } from "./entra/tokens.ts";
import type { TokenAuthority } from "./entra/tokens.ts";
import type { Handle, Listener, Log } from "./http.ts";
import { json, listen } from "./http.ts";
import { registrationsFor } from "./registrations.ts";
import type { TabSettings } from "./serveTab.ts";
import { serveTab } from "./serveTab.ts";
import { openServiceKey } from "./serviceKey.ts";
import type { ServiceKey } from "./serviceKey.ts";
import { openSharePoint } from "./site.ts";
import type { LocalSharePoint } from "./site.ts";
import type { BrokerOptions } from "./teamsHost/broker.ts";
import { readTeamsApp } from "./teamsHost/app.ts";
import { createTeamsHost } from "./teamsHost/host.ts";
import type { TeamsHost } from "./teamsHost/host.ts";

export type LocalTenantOptions = {
  /** The Teams host's port; the others follow it. */
  readonly port: number;
  /** Where everything is kept between runs. */
  readonly dataFolder: string;
  readonly directory: Directory;
  readonly siteTitle: string;
  readonly timeZone: {
    readonly id: number;
    readonly description: string;
    readonly iana: string;
  };
  readonly log: Log;
  readonly now?: () => Date;
  /** The tab to serve: the folder of a build, or a function; without it, and without `teamsAppManifest`, only SharePoint and sign-in run. */
  readonly tab?: string | Handle;
  /** The Teams app package's manifest.json, parsed. */
  readonly teamsAppManifest?: unknown;
  /** Further origins that may frame the tab, e.g. a mapped https://teams.microsoft.com. */
  readonly frameAncestors?: readonly string[];
};

export type LocalTenant = {
  readonly addresses: Addresses;
  readonly siteUrl: string;
  readonly settings: TabSettings;
  readonly authority: TokenAuthority;
  readonly sharePoint: LocalSharePoint;
  readonly serviceKey: ServiceKey;
  /** Undefined when only SharePoint and sign-in run. */
  readonly teamsHost: TeamsHost | undefined;
  stop(): Promise<void>;
};

const team = {
  groupId: "9b1d3f5a-7c9e-4a1b-8d3f-5a7c9e1b3d5f",
  teamId: "19:improvement@thread.tacv2",
  teamName: "Improvement and performance",
  channelId: "19:improvement-programme@thread.tacv2",
  channelName: "Improvement programme",
};

function settingsFor(
  addresses: Addresses,
  metadata: Record<string, unknown>,
): TabSettings {
  return {
    tenantId: ids.tenantId,
    clientId: ids.tabClientId,
    siteUrl: `${addresses.sharePoint}${sitePath}`,
    authority: `https://login.microsoftonline.com/${ids.tenantId}`,
    authorityMetadata: metadata,
    serviceUrl: addresses.bot,
  };
}

/** What the command line and the service need to find and enter this tenant. */
function writeLocalFile(
  options: LocalTenantOptions,
  addresses: Addresses,
  key: ServiceKey,
) {
  const local = {
    addresses,
    tenantId: ids.tenantId,
    siteUrl: `${addresses.sharePoint}${sitePath}`,
    tabClientId: ids.tabClientId,
    serviceClientId: ids.serviceClientId,
    serviceKeyFile: key.file,
    serviceThumbprint: key.certificate.thumbprintSha256,
    teamsAppId: ids.teamsAppId,
  };
  writeFileSync(
    join(options.dataFolder, "local.json"),
    JSON.stringify(local, null, 2),
  );
}

/** Opens each address in turn; when one port is taken the others are closed again before the refusal goes up. */
async function listenAll(
  handles: readonly (readonly [string, Handle])[],
  log: Log,
): Promise<Listener[]> {
  const open: Listener[] = [];
  try {
    for (const [address, handle] of handles)
      open.push(await listen(handle, Number(new URL(address).port), log));
  } catch (error) {
    await Promise.all(open.map((listener) => listener.close()));
    throw error;
  }
  return open;
}

function tabHandle(
  options: LocalTenantOptions,
  addresses: Addresses,
  settings: TabSettings,
): Handle {
  if (typeof options.tab === "function") return options.tab;
  return serveTab({
    folder: options.tab ?? "",
    settings,
    frameAncestors: [addresses.teamsHost, ...(options.frameAncestors ?? [])],
    connectTo: [addresses.sharePoint, addresses.signIn, addresses.bot],
  });
}

function openTeamsHost(
  options: LocalTenantOptions,
  parts: {
    addresses: Addresses;
    broker: BrokerOptions;
    sharePoint: LocalSharePoint;
  },
): TeamsHost | undefined {
  if (options.teamsAppManifest === undefined) return undefined;
  return createTeamsHost({
    app: readTeamsApp(options.teamsAppManifest, parts.addresses.tab),
    broker: parts.broker,
    directory: options.directory,
    team,
    siteUrl: `${parts.addresses.sharePoint}${sitePath}`,
    folder: options.dataFolder,
    log: options.log,
    chat: async () => json(404, { error: "There is no bot channel yet." }),
    faults: (request) => parts.sharePoint.setFault(request),
  });
}

/**
 * Starts the local tenant and answers when every address can be used.
 * Throws `TenantFailure` with one sentence for a person: a port in use, a manifest that cannot be read.
 */
export async function startLocalTenant(
  options: LocalTenantOptions,
): Promise<LocalTenant> {
  mkdirSync(options.dataFolder, { recursive: true });
  const now = options.now ?? (() => new Date());
  const addresses = addressesFrom(options.port);
  const { directory, log } = options;
  const key = openServiceKey(options.dataFolder);
  const authority = await createTokenAuthority({
    folder: options.dataFolder,
    tenantId: ids.tenantId,
    issuerOrigin: "https://login.microsoftonline.com",
    now,
  });
  const clients = registrationsFor(addresses, key.certificate);
  const signIn = createSignIn({
    authority,
    directory,
    clients,
    origin: addresses.signIn,
    now,
    log,
  });
  const settings = settingsFor(addresses, signIn.metadata());
  const sharePoint = await openSharePoint({
    ...options,
    addresses,
    authority,
    now,
  });
  sharePoint.grantApp(ids.serviceClientId, "fullcontrol");
  const teamsHost = openTeamsHost(options, {
    addresses,
    broker: { authority, directory, clients },
    sharePoint,
  });
  const handles: [string, Handle][] = [
    [addresses.sharePoint, sharePoint.handle],
    [addresses.signIn, signIn.handle],
  ];
  if (teamsHost !== undefined)
    handles.push([addresses.teamsHost, teamsHost.handle]);
  if (options.tab !== undefined)
    handles.push([addresses.tab, tabHandle(options, addresses, settings)]);
  const listeners = await listenAll(handles, log);
  writeLocalFile(options, addresses, key);
  return {
    addresses,
    siteUrl: settings.siteUrl,
    settings,
    authority,
    sharePoint,
    serviceKey: key,
    teamsHost,
    stop: async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
      sharePoint.close();
    },
  };
}

// The local tenant: SharePoint, sign-in, a Teams host, a bot channel and the tab, each on its own loopback port.
import "../clock/start.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { clockShift, now as clock } from "../clock/clock.ts";
import type { TabSettings } from "../../infra/tabSettings.ts";
import type { Addresses } from "./addresses.ts";
import { addressesFrom, ids, sharedMailbox, sitePath } from "./addresses.ts";
import type { TenantDirectory } from "./directory.ts";
import { createSignIn } from "./entra/signIn.ts";
import { createTokenAuthority } from "./entra/tokens.ts";
import type { TokenAuthority } from "./entra/tokens.ts";
import type { Handle, Listener, Log } from "./http.ts";
import { TenantFailure, listen } from "./http.ts";
import { registrationsFor } from "./registrations.ts";
import { serveTab } from "./serveTab.ts";
import { openServiceKey } from "./serviceKey.ts";
import type { ServiceKey } from "./serviceKey.ts";
import { openSharePoint } from "./site.ts";
import type { LocalSharePoint } from "./site.ts";
import { openTeams } from "./teams.ts";
import type { TeamsHost } from "./teamsHost/host.ts";

/** London with summer time, by SharePoint's own number and words. */
export const london = {
  id: 2,
  description: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
  iana: "Europe/London",
};

type LocalTenantOptions = {
  /** The Teams host's port; the others follow it. */
  readonly port: number;
  /** Where everything is kept between runs. */
  readonly dataFolder: string;
  readonly directory: TenantDirectory;
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
    mailbox: sharedMailbox,
    /** Milliseconds this tenant's clock is ahead of the machine's. */
    clockShift: clockShift(),
  };
  writeFileSync(
    join(options.dataFolder, "local.json"),
    JSON.stringify(local, null, 2),
  );
}

const byAddress = (
  [one]: readonly [string, Handle],
  [other]: readonly [string, Handle],
) => one.localeCompare(other, "en-GB");

/** Opens each address in turn, lowest port first; when one port is taken the others are closed again before the refusal goes up. */
async function listenAll(
  handles: readonly (readonly [string, Handle])[],
  log: Log,
): Promise<Listener[]> {
  const open: Listener[] = [];
  try {
    for (const [address, handle] of handles.toSorted(byAddress))
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
  });
}

async function openIdentity(
  options: LocalTenantOptions,
  addresses: Addresses,
  now: () => Date,
) {
  const key = openServiceKey(options.dataFolder);
  const authority = await createTokenAuthority({
    folder: options.dataFolder,
    tenantId: ids.tenantId,
    issuerOrigin: "https://login.microsoftonline.com",
    now,
  });
  const clients = registrationsFor(addresses, key.certificate);
  const { directory, log } = options;
  const origin = addresses.signIn;
  const signIn = createSignIn({
    authority,
    directory,
    clients,
    origin,
    now,
    log,
  });
  return { key, authority, clients, signIn };
}

async function stopAll(
  listeners: readonly Listener[],
  stores: readonly ({ close(): void } | undefined)[],
) {
  await Promise.all(listeners.map((listener) => listener.close()));
  for (const store of stores) store?.close();
}

/**
 * Starts the local tenant and answers when every address can be used.
 * Throws `TenantFailure` with one sentence for a person: a port in use, a manifest that cannot be read.
 */
export async function startLocalTenant(
  options: LocalTenantOptions,
): Promise<LocalTenant> {
  mkdirSync(options.dataFolder, { recursive: true });
  const now = options.now ?? (() => new Date(clock()));
  const addresses = addressesFrom(options.port);
  const { directory, dataFolder, log } = options;
  const { key, authority, clients, signIn } = await openIdentity(
    options,
    addresses,
    now,
  );
  const settings = settingsFor(addresses, signIn.metadata());
  const sharePoint = openSharePoint({
    ...options,
    addresses,
    authority,
    now,
  });
  sharePoint.grantApp(ids.serviceClientId, "fullcontrol");
  const teams =
    options.teamsAppManifest === undefined
      ? undefined
      : openTeams({
          manifest: options.teamsAppManifest,
          dataFolder,
          directory,
          addresses,
          broker: { authority, directory, clients },
          setFault: sharePoint.faultSwitch,
          now,
          log,
        });
  const handles: [string, Handle][] = [
    [addresses.sharePoint, sharePoint.handle],
    [addresses.signIn, signIn.handle],
  ];
  if (teams !== undefined)
    handles.push(
      [addresses.teamsHost, teams.host.handle],
      [addresses.botConnector, teams.connector],
    );
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
    teamsHost: teams?.host,
    stop: () => stopAll(listeners, [teams, sharePoint]),
  };
}

/** SharePoint and sign-in only, for the command line when nothing else runs: prints where they are as one line of JSON. */
async function runHeadless() {
  const { samplePeople } = await import("./samplePlans/people.ts");
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const tenant = await startLocalTenant({
    port: Number(process.env["PORT"] ?? 5100),
    dataFolder: resolve(process.env["WAYMARK_DATA"] ?? ".waymark"),
    directory: { people: samplePeople },
    siteTitle: "Improvement plans",
    timeZone: london,
    log,
  });
  const stop = () => {
    tenant.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const { addresses, siteUrl } = tenant;
  process.stdout.write(`${JSON.stringify({ addresses, siteUrl })}\n`);
}

if (import.meta.main && process.argv.includes("--headless"))
  runHeadless().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(error instanceof TenantFailure ? 3 : 1);
  });

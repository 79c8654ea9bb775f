// The SharePoint site of the local tenant: opens its file, lets the tenant's people in, and turns faults on for the host's switch.
import { join } from "node:path";
import type { Addresses } from "./addresses.ts";
import { sitePath } from "./addresses.ts";
import type { TenantDirectory, SiteRights } from "./directory.ts";
import type { TokenAuthority } from "./entra/tokens.ts";
import type { Handle, Log } from "./http.ts";
import { ConnectionDropped, json } from "./http.ts";
import { ConnectionLost } from "./sharePoint/faults/faults.ts";
import type { Faults, FaultSettings } from "./sharePoint/faults/faults.ts";
import { createSharePoint } from "./sharePoint/sharePoint.ts";
import type { SharePoint } from "./sharePoint/sharePoint.ts";

export type LocalSharePoint = {
  readonly handle: Handle;
  readonly faults: Faults;
  grantApp(...grant: Parameters<SharePoint["grantApp"]>): void;
  /** The host page's fault switch: GET says what is on, POST `{ fault }` chooses. */
  readonly faultSwitch: Handle;
  close(): void;
};

type SiteOptions = {
  readonly dataFolder: string;
  readonly directory: TenantDirectory;
  readonly siteTitle: string;
  readonly timeZone: { id: number; description: string; iana: string };
  readonly addresses: Addresses;
  readonly authority: TokenAuthority;
  readonly now: () => Date;
  readonly log: Log;
};

/** The three groups every site is born with. */
const defaultGroups: readonly {
  title: string;
  role: string;
  rights: SiteRights;
}[] = [
  { title: "Owners", role: "Full Control", rights: "owner" },
  { title: "Members", role: "Edit", rights: "member" },
  { title: "Visitors", role: "Read", rights: "visitor" },
];

function siteGroups({ siteTitle, directory }: SiteOptions) {
  return defaultGroups.map(({ title, role, rights }) => ({
    title: `${siteTitle} ${title}`,
    role,
    members: directory.people
      .filter((person) => person.siteRights === rights)
      .map((person) => person.objectId),
  }));
}

const tenSeconds = 10_000;

/** What each place of the switch means in SharePoint's faults. */
function settingsOf(fault: string, now: number): Partial<FaultSettings> | null {
  const places: Record<string, Partial<FaultSettings>> = {
    none: {},
    offline: { offline: true },
    slow: { latency: 3000 },
    throttled: {
      throttle: {
        status: 429,
        requests: null,
        until: now + tenSeconds,
        retryAfter: 3,
      },
    },
    forbidden: { forbid: "all" },
    conflict: { conflicts: 1 },
  };
  return places[fault] ?? null;
}

function stillOn(fault: string, settings: FaultSettings, now: number): boolean {
  if (fault === "throttled") return (settings.throttle?.until ?? 0) > now;
  return fault !== "conflict" || settings.conflicts > 0;
}

function createFaultSwitch(faults: Faults, now: () => Date): Handle {
  let chosen = "none";
  return async (request) => {
    const time = now().getTime();
    if (request.method === "GET")
      return json(200, {
        fault: stillOn(chosen, faults.settings, time) ? chosen : "none",
      });
    const { fault } = (await request.json()) as { fault: string };
    const wanted = settingsOf(fault, time);
    if (wanted === null)
      return json(400, { error: `There is no fault "${fault}".` });
    chosen = fault;
    faults.clear();
    faults.set(wanted);
    return json(200, { fault });
  };
}

/** Opens the site over its SQLite file in the data folder. */
export function openSharePoint(options: SiteOptions): LocalSharePoint {
  const site = createSharePoint({
    database: join(options.dataFolder, "sharepoint.sqlite"),
    origin: options.addresses.sharePoint,
    sitePath,
    siteTitle: options.siteTitle,
    timeZone: options.timeZone,
    users: options.directory.people,
    groups: siteGroups(options),
    verifyToken: (token) => options.authority.verify(token),
    now: options.now,
    log: options.log,
  });
  return {
    faults: site.faults,
    grantApp: (clientId, role) => site.grantApp(clientId, role),
    close: () => site.close(),
    faultSwitch: createFaultSwitch(site.faults, options.now),
    handle: async (request) => {
      try {
        return await site.handle(request);
      } catch (error) {
        if (error instanceof ConnectionLost) throw new ConnectionDropped();
        throw error;
      }
    },
  };
}

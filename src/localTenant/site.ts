// The SharePoint site of the local tenant: opens the SQLite file, lets the tenant's people in, and turns faults on for the host's switch.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Addresses } from "./addresses.ts";
import { sitePath } from "./addresses.ts";
import type { Directory } from "./directory.ts";
import type { TokenAuthority } from "./entra/tokens.ts";
import type { Handle, Log } from "./http.ts";
import { json } from "./http.ts";

export type LocalSharePoint = {
  readonly handle: Handle;
  grantApp(
    clientId: string,
    role: "read" | "write" | "manage" | "fullcontrol",
  ): void;
  setFault(request: Request): Promise<Response>;
  close(): void;
};

export type SiteOptions = {
  readonly dataFolder: string;
  readonly directory: Directory;
  readonly siteTitle: string;
  readonly timeZone: { id: number; description: string; iana: string };
  readonly addresses: Addresses;
  readonly authority: TokenAuthority;
  readonly now: () => Date;
  readonly log: Log;
};

type Created = Omit<LocalSharePoint, "setFault">;
const module = join(
  dirname(fileURLToPath(import.meta.url)),
  "sharePoint",
  "sharePoint.ts",
);

/** Opens the site. */
export async function openSharePoint(
  options: SiteOptions,
): Promise<LocalSharePoint> {
  if (!existsSync(module)) {
    options.log(
      "SharePoint is not part of this build: its address answers 501.",
    );
    const handle: Handle = async () =>
      json(501, { error: "SharePoint is not part of this build." });
    return { handle, grantApp: () => {}, setFault: handle, close: () => {} };
  }
  const { createSharePoint } = (await import(pathToFileURL(module).href)) as {
    createSharePoint: (wanted: unknown) => Created;
  };
  const site = createSharePoint({
    file: join(options.dataFolder, "sharepoint.sqlite"),
    origin: options.addresses.sharePoint,
    sitePath,
    siteTitle: options.siteTitle,
    timeZone: options.timeZone,
    users: options.directory.people,
    groups: options.directory.groups,
    verifyToken: (token: string) => options.authority.verify(token),
    now: options.now,
    log: options.log,
  });
  return { ...site, setFault: async () => json(501, {}) };
}

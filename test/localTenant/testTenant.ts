// A small local tenant for tests: four people, a test tab, its own data folder.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TenantDirectory } from "../../src/localTenant/directory.ts";
import type { Handle } from "../../src/localTenant/http.ts";
import { startLocalTenant } from "../../src/localTenant/main.ts";
import type { LocalTenant } from "../../src/localTenant/main.ts";

export const officer = "11111111-0000-4000-8000-000000000001";
export const manager = "11111111-0000-4000-8000-000000000002";
export const member = "11111111-0000-4000-8000-000000000003";
export const leaver = "11111111-0000-4000-8000-000000000004";

export const directory: TenantDirectory = {
  people: [
    {
      objectId: officer,
      userPrincipalName: "hr.manager@council.example",
      displayName: "HR Manager",
      jobTitle: "HR Manager",
      enabled: true,
      siteRights: "member",
    },
    {
      objectId: manager,
      userPrincipalName: "programme.manager@council.example",
      displayName: "Programme Manager",
      jobTitle: "Programme Manager",
      enabled: true,
      siteRights: "owner",
    },
    {
      objectId: member,
      userPrincipalName: "portfolio.holder@council.example",
      displayName: "Portfolio Holder",
      jobTitle: "Portfolio Holder",
      enabled: true,
      siteRights: "visitor",
    },
    {
      objectId: leaver,
      userPrincipalName: "former.officer@council.example",
      displayName: "Former Officer",
      jobTitle: "Policy Officer",
      enabled: false,
      siteRights: "none",
    },
  ],
};

export type TestTenant = LocalTenant & {
  readonly lines: string[];
  readonly dataFolder: string;
  /** Stops it and removes its data. */
  end(): Promise<void>;
};

/** Starts a tenant on `port` and its five neighbours. */
export async function startTestTenant(
  port: number,
  tab?: Handle,
  frameAncestors?: string[],
): Promise<TestTenant> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-tenant-"));
  const lines: string[] = [];
  const tenant = await startLocalTenant({
    port,
    dataFolder,
    directory,
    siteTitle: "Plans",
    timeZone: {
      id: 2,
      description: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
      iana: "Europe/London",
    },
    log: (line) => lines.push(line),
    ...(tab === undefined ? {} : { tab }),
    ...(frameAncestors === undefined ? {} : { frameAncestors }),
    teamsAppManifest: JSON.parse(
      readFileSync(
        new URL("../../manifest/manifest.json", import.meta.url),
        "utf8",
      ),
    ) as unknown,
  });
  return {
    ...tenant,
    lines,
    dataFolder,
    end: async () => {
      await tenant.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

// Each fault of an installation, put in where it would happen, is named by its own name with a cause, a fix and who can do it; and a right installation has none.
import { describe, expect, it } from "vitest";
import { runInstall } from "../../src/cli/install/runInstall.ts";
import { checkAdministration } from "../../src/cli/tenantCheck/administrationChecks.ts";
import { functionNames } from "../../src/cli/tenantCheck/deploymentChecks.ts";
import {
  councilSite,
  newMachine,
  openCouncil,
  type Council,
  type Machine,
} from "./installWorld.ts";

const today = "2026-11-24";
const site = councilSite();

async function installed(): Promise<{ council: Council; machine: Machine }> {
  const council = openCouncil({ team: "Improvement plan team" }, site);
  council.uploaded = true;
  const machine = newMachine();
  const { stopped } = await runInstall(council.installer(undefined, machine), {
    command: "npx waymark install",
  });
  expect(stopped).toBeNull();
  return { council, machine };
}

const codes = async (
  { council, machine }: Awaited<ReturnType<typeof installed>>,
  day = today,
) =>
  (await checkAdministration(council.installer(undefined, machine), day)).map(
    ({ code }) => code,
  );

type Fault = (council: Council, machine: Machine) => void;
const key = ({ admin }: Council) =>
  (admin.applications.get("waymark-service")?.["keyCredentials"] ??
    []) as Record<string, unknown>[];

const faults: readonly (readonly [string, string, Fault])[] = [
  [
    "an application that was deleted",
    "applicationMissing",
    ({ admin }) => admin.applications.delete("waymark-tab"),
  ],
  [
    "an application that is not let in",
    "applicationNotIn",
    ({ admin }) => admin.principals.pop(),
  ],
  [
    "a redirect that is gone",
    "redirectMissing",
    ({ admin }) =>
      Object.assign(admin.applications.get("waymark-tab") ?? {}, {
        spa: { redirectUris: [] },
      }),
  ],
  [
    "consent for people taken back",
    "consentMissing",
    ({ admin }) => admin.delegated.pop(),
  ],
  [
    "half a consent of the service",
    "consentMissing",
    ({ admin }) => admin.assigned.pop(),
  ],
  [
    "more consent than is asked for",
    "consentExtra",
    ({ admin }) =>
      Object.assign(admin.delegated[0] ?? {}, {
        scope: "AllSites.Write AllSites.Manage",
      }),
  ],
  [
    "a certificate that was taken off",
    "certificateMissing",
    (council) => key(council).pop(),
  ],
  [
    "a certificate near its end",
    "certificateEnds",
    (council) =>
      Object.assign(key(council)[0] ?? {}, {
        endDateTime: "2026-12-10T00:00:00Z",
      }),
  ],
  [
    "a certificate that has ended",
    "certificateEnded",
    (council) =>
      Object.assign(key(council)[0] ?? {}, {
        endDateTime: "2026-11-01T00:00:00Z",
      }),
  ],
  [
    "a mailbox that is not limited",
    "mailNotLimited",
    ({ admin }) => admin.exchange.clear(),
  ],
  [
    "a grant that was taken back",
    "siteGrantMissing",
    ({ admin }) => admin.sitePermissions.pop(),
  ],
  [
    "a grant that was lowered",
    "siteGrantSmall",
    ({ admin }) =>
      Object.assign(admin.sitePermissions[0] ?? {}, { roles: ["write"] }),
  ],
  [
    "an Azure part that is not there",
    "azureMissing",
    ({ admin }) => admin.deployments.clear(),
  ],
  [
    "functions that did not load",
    "functionsMissing",
    ({ admin }) => admin.published.clear(),
  ],
  [
    "links on cards that lead nowhere",
    "linksWrong",
    ({ admin }) =>
      Object.assign(admin.appSettings.get("waymark-local") ?? {}, {
        WAYMARK_TEAMS_APP: "another",
      }),
  ],
  [
    "an app that was taken out of the catalogue",
    "catalogueMissing",
    ({ admin }) => admin.catalogue.pop(),
  ],
  [
    "an old app in the catalogue",
    "catalogueOld",
    ({ admin }) =>
      Object.assign(admin.catalogue[0] ?? {}, {
        appDefinitions: [{ version: "0.9.0" }],
      }),
  ],
  [
    "an officer without the app",
    "appNotInstalled",
    ({ admin }) => admin.installed.delete([...admin.installed.keys()][0] ?? ""),
  ],
  [
    "a site that was deleted",
    "siteMissing",
    ({ admin }) => admin.sites.clear(),
  ],
  [
    "a team that took the app out",
    "teamMissing",
    ({ admin }) =>
      admin.installed.delete("aaaaaaaa-0000-4000-8000-000000000004"),
  ],
  [
    "a team that agreed to nothing",
    "teamConsentMissing",
    ({ admin }) => admin.teamGrants.clear(),
  ],
];

describe("an installation is looked at from inside", () => {
  it("and one that is right has no finding", async () => {
    expect(await codes(await installed())).toEqual([]);
  });

  it.each(faults)("%s is named %s", async (_, code, fault) => {
    const world = await installed();
    fault(world.council, world.machine);
    const findings = await checkAdministration(
      world.council.installer(undefined, world.machine),
      today,
    );
    expect(findings.map((one) => one.code)).toContain(code);
    for (const { cause, fix, who } of findings) {
      expect(cause).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
      expect(who).not.toBe("");
    }
  });

  it("looks only: nothing is written", async () => {
    const world = await installed();
    world.council.asked.length = 0;
    await codes(world);
    expect(
      world.council.asked.filter(
        (one) => !one.startsWith("GET ") && !/InvokeCommand|\/list$/.test(one),
      ),
    ).toEqual([]);
  });

  it("what somebody may not see is said, and the rest is looked at", async () => {
    const { council, machine } = await installed();
    council.admin.catalogue.pop();
    const findings = await checkAdministration(
      council.installer([], machine),
      today,
    );
    expect(findings.map(({ code, where }) => `${code} ${where}`)).toEqual([
      "notSeen Exchange",
      "notSeen Azure",
      "catalogueMissing the Teams catalogue",
    ]);
  });

  it("knows the functions that the service registers", async () => {
    const { readFileSync } = await import("node:fs");
    const app = readFileSync("src/reminders/functions/app.ts", "utf8");
    const names = [...app.matchAll(/^app\.\w+\("(\w+)"/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toEqual(new Set(functionNames));
  });
});

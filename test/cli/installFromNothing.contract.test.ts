// From an empty tenant to a plan that its officers reach: by the right people one after the other, twice, at the same time, and after a crash anywhere.
import { describe, expect, it } from "vitest";
import {
  runInstall,
  type InstallReport,
} from "../../src/cli/install/runInstall.ts";
import { removeInstall } from "../../src/cli/install/removeInstall.ts";
import type { InstallWorld } from "../../src/cli/install/installWorld.ts";
import type { AdminRole } from "../../src/localTenant/administration/world.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import {
  councilSite,
  newMachine,
  openCouncil,
  type Council,
} from "./installWorld.ts";

const command = "npx waymark install";
const install = (world: InstallWorld) => runInstall(world, { command });
const writes = ({ asked }: Council) =>
  asked.filter(
    (one) => !one.startsWith("GET ") && !/InvokeCommand|\/list$/.test(one),
  );

const keysOf = ({ applications }: Council["admin"]): readonly unknown[] => {
  const keys = applications.get("waymark-service")?.["keyCredentials"];
  return Array.isArray(keys) ? keys : [];
};

/** How many there are of everything that must not be there twice. */
const counts = ({ admin }: Council) => ({
  applications: admin.applications.size,
  // Two of Microsoft's own are there before.
  principals: admin.principals.length - 2,
  keys: keysOf(admin).length,
  delegated: admin.delegated.length,
  assigned: admin.assigned.length,
  sitePermissions: admin.sitePermissions.map((one) => one["roles"]),
  catalogue: admin.catalogue.length,
  installed: [...admin.installed.values()].map((apps) => apps.size),
  scopes: admin.exchange.get("ManagementScope")?.length,
  mailRoles: admin.exchange.get("ManagementRoleAssignment")?.length,
});
const whole = {
  applications: 2,
  principals: 2,
  keys: 1,
  delegated: 1,
  assigned: 3,
  sitePermissions: [["fullcontrol"]],
  catalogue: 1,
  installed: [1, 1, 1],
  scopes: 1,
  mailRoles: 2,
};

describe("from nothing", () => {
  it("each person does their own step with one command, is told who is next, and at the end an officer reads the plan", async () => {
    const council = openCouncil();
    const machine = newMachine();
    const people: readonly (readonly [readonly AdminRole[], string])[] = [
      [[], "registrations"],
      [["Application Administrator"], "consent"],
      [["Privileged Role Administrator"], "mail"],
      [["Exchange Administrator"], "site"],
      [["SharePoint Administrator"], "azure"],
      [["Contributor"], "azure"],
      [
        [
          "Contributor",
          "User Access Administrator",
          "Application Administrator",
        ],
        "tab",
      ],
    ];
    for (const [roles, stopsAt] of people) {
      const { stopped } = await install(council.installer(roles, machine));
      expect(stopped?.id, `with ${roles.join(" and ")}`).toBe(stopsAt);
      expect(stopped?.forward).toContain(command);
      expect(stopped?.forward).toContain(stopped?.who);
    }
    council.uploaded = true;
    const teams = await install(
      council.installer(["Teams Administrator"], machine),
    );
    expect(teams.stopped?.id).toBe("links");
    const last = await install(
      council.installer(["Contributor", "Teams Administrator"], machine),
    );
    expect(last.stopped).toBeNull();
    expect(last.byHand).toEqual([
      expect.stringContaining("an owner of the team"),
    ]);
    expect(counts(council)).toEqual(whole);
    const settings = council.admin.appSettings.get("waymark-local");
    expect(settings?.["WAYMARK_TEAMS_APP"]).toBe(
      council.admin.catalogue[0]?.["id"],
    );
    expect(machine.certificate).toBeNull();
    // An officer who is in the site only by way of the Entra group reads it; somebody in none of the groups does not.
    await expect(
      openPlanStore(council.sharePointAs("HR Manager")).plans(),
    ).resolves.toMatchObject({ items: [] });
    await expect(
      openPlanStore(council.sharePointAs("Risk Manager")).plans(),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("a second run writes nothing", async () => {
    const council = openCouncil();
    council.uploaded = true;
    const machine = newMachine();
    expect(
      (await install(council.installer(undefined, machine))).stopped,
    ).toBeNull();
    council.asked.length = 0;
    const { done, stopped } = await install(
      council.installer(undefined, machine),
    );
    expect(stopped).toBeNull();
    expect(
      done.filter(({ id }) => id !== "package").flatMap(({ made }) => made),
    ).toEqual([]);
    expect(writes(council)).toEqual([]);
  });

  it("another person on another machine goes on from there, although nothing of the first one's is on it", async () => {
    const council = openCouncil();
    council.uploaded = true;
    await install(council.installer());
    const { stopped } = await install(council.installer());
    expect(stopped).toBeNull();
    expect({ ...counts(council), keys: 1 }).toEqual(whole);
  });

  it("two people at the same time make everything once", async () => {
    const council = openCouncil();
    council.uploaded = true;
    const both = await Promise.all([
      install(council.installer()),
      install(council.installer()),
    ]);
    const again = both.some(({ stopped }) => stopped)
      ? await install(council.installer())
      : both[0];
    expect(again?.stopped).toBeNull();
    const { applications, principals, sitePermissions, catalogue } =
      counts(council);
    expect({ applications, principals, catalogue }).toEqual({
      applications: 2,
      principals: 2,
      catalogue: 1,
    });
    for (const roles of sitePermissions) expect(roles).toEqual(["fullcontrol"]);
  });

  it("after a crash before or after any request, the same command ends with everything there once", async () => {
    const site = councilSite();
    const dry = openCouncil({}, site);
    dry.uploaded = true;
    await install(dry.installer());
    const changes = writes(dry).length;
    expect(changes).toBeGreaterThan(15);
    for (let n = 0; n < changes; n += 1) {
      const council = openCouncil({}, site);
      council.uploaded = true;
      const machine = newMachine();
      let left = n;
      council.before = (asked) => {
        const isChange =
          !asked.startsWith("GET ") && !/InvokeCommand|\/list$/.test(asked);
        if (isChange && left-- === 0) throw new Error("the machine stopped");
      };
      const crashed = await install(council.installer(undefined, machine));
      expect(crashed.stopped, `request ${n}`).not.toBeNull();
      council.before = () => {};
      const { stopped } = await install(council.installer(undefined, machine));
      expect(stopped, `request ${n}`).toBeNull();
      expect(counts(council), `request ${n}`).toEqual(whole);
    }
  });
});

const stoppedAt = async (report: Promise<InstallReport>) =>
  (await report).stopped;

describe("what stands in the way is said, with who can mend it", () => {
  it("half a consent is completed, and no other right of the council's is touched", async () => {
    const council = openCouncil();
    council.uploaded = true;
    await install(council.installer());
    const [grant] = council.admin.delegated;
    if (grant) grant["scope"] = "AllSites.Read";
    council.admin.assigned.pop();
    await install(council.installer());
    expect(grant?.["scope"]).toBe("AllSites.Read AllSites.Write");
    expect(council.admin.assigned).toHaveLength(3);
  });

  it("a site that is not there", async () => {
    const council = openCouncil({
      site: "https://council.sharepoint.com/sites/other",
    });
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped).toMatchObject({
      id: "site",
      who: "SharePoint Administrator",
    });
    expect(stopped?.why).toContain("is not there yet");
  });

  it("a group of Entra that is not there, or is there twice", async () => {
    const none = await stoppedAt(
      install(
        openCouncil({
          groups: {
            ...openCouncil().installer().settings.groups,
            lead: ["Leaders"],
          },
        }).installer(),
      ),
    );
    expect(none?.why).toContain("no group called “Leaders”");
    const twice = await stoppedAt(
      install(openCouncil({}, councilSite(), { twins: true }).installer()),
    );
    expect(twice?.why).toContain(
      "2 Entra groups are called “Improvement plan officers”",
    );
  });

  it("a tenant that lets nobody upload apps", async () => {
    const council = openCouncil({}, councilSite(), { allowsUploads: false });
    council.uploaded = true;
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped).toMatchObject({
      id: "catalogue",
      who: "Teams Administrator",
    });
    expect(stopped?.why).toContain("uploads are disabled");
  });

  it("a service that cannot be reached", async () => {
    const council = openCouncil();
    council.before = () => {
      throw new TypeError("fetch failed");
    };
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped?.why).toContain("graph.microsoft.com could not be reached");
  });

  it("somebody without Teams is named, and everybody else has the app", async () => {
    const [first = ""] = openCouncil().admin.options.groups[1]?.members ?? [];
    const council = openCouncil({}, councilSite(), { withoutTeams: [first] });
    council.uploaded = true;
    const { done, stopped } = await install(council.installer());
    expect(stopped).toBeNull();
    expect(done.at(-1)?.made.join(" ")).toMatch(
      /2 of 3 people.*1 people who have no Teams/,
    );
    expect(council.admin.installed.size).toBe(2);
  });
});

it("removal takes back what was made outside the site, by the right people, and leaves the lists", async () => {
  const council = openCouncil();
  council.uploaded = true;
  const machine = newMachine();
  await install(council.installer(undefined, machine));
  const remove = (roles?: readonly AdminRole[]) =>
    removeInstall(council.installer(roles, machine), {
      command: `${command} --remove`,
    });
  expect((await remove([])).stopped).toMatchObject({
    id: "catalogue",
    who: "Teams Administrator",
  });
  const { stopped, byHand } = await remove();
  expect(stopped).toBeNull();
  expect(byHand.join(" ")).toContain("lists");
  const { applications, sitePermissions, catalogue, resourceGroups } =
    council.admin;
  expect([
    applications.size,
    sitePermissions.length,
    catalogue.length,
    resourceGroups.size,
  ]).toEqual([0, 0, 0, 0]);
  await expect(
    openPlanStore(council.sharePointAs("Plan Administrator")).plans(),
  ).resolves.toBeDefined();
  expect((await remove()).stopped).toBeNull();
});

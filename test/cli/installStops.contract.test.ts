// What stands in the way of an installation: each is one sentence, with who can mend it, and the same command goes on from there.
import { describe, expect, it } from "vitest";
import type { InstallReport } from "../../src/cli/install/runInstall.ts";
import { install, withLists } from "./installCounts.ts";
import { everyRole } from "./installExample.ts";
import { newMachine, openCouncil } from "./installWorld.ts";

const stoppedAt = async (report: Promise<InstallReport>) =>
  (await report).stopped;

describe("what stands in the way is said, with who can mend it", () => {
  it("half a consent is completed, and no other right of the council's is touched", async () => {
    const council = openCouncil({}, withLists);
    council.uploaded = true;
    await install(council.installer());
    const [grant] = council.admin.delegated;
    if (grant) grant["scope"] = "AllSites.Read";
    council.admin.assigned.pop();
    await install(council.installer());
    expect(grant?.["scope"]).toBe("AllSites.Read AllSites.Write");
    expect(council.admin.assigned).toHaveLength(3);
  });

  it("a site that is not there is made by whoever may, and by nobody else", async () => {
    const council = openCouncil({}, withLists, { withoutSite: true });
    const machine = newMachine();
    const others = everyRole.filter(
      (role) => role !== "SharePoint Administrator",
    );
    expect(
      await stoppedAt(install(council.installer(others, machine))),
    ).toMatchObject({ id: "site", who: "SharePoint Administrator" });
    const { done, stopped } = await install(
      council.installer(everyRole, machine),
    );
    expect(stopped).toBeNull();
    expect(done.find(({ id }) => id === "site")?.made[0]).toBe(
      "made https://council.sharepoint.com/sites/plans",
    );
  });

  it("a site that SharePoint will not make, since its address was used before", async () => {
    const council = openCouncil({}, withLists, { withoutSite: true });
    council.admin.options.refusesSite = true;
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped?.id).toBe("site");
    expect(stopped?.why).toMatch(/did not.*deleted sites/);
  });

  it("a subscription that has never used what is deployed: it is switched on by whoever may, and named for whoever may not", async () => {
    const council = openCouncil({}, withLists, {
      usedProviders: ["Microsoft.Storage"],
    });
    const machine = newMachine();
    const others = everyRole.filter(
      (role) => role !== "Contributor on the subscription",
    );
    const stopped = await stoppedAt(
      install(council.installer(others, machine)),
    );
    expect(stopped).toMatchObject({
      id: "azure",
      who: "Contributor on the subscription",
    });
    expect(stopped?.why).toMatch(/has never used Microsoft\.\w+/);
    expect(stopped?.forward).toContain("Contributor on the subscription");
    const all = await install(council.installer(everyRole, machine));
    expect(all.stopped).toBeNull();
    expect(council.admin.providers).toContain("Microsoft.BotService");
  });

  it("a machine that cannot fetch the tool for uploading: the command for it is told, and the next run goes on", async () => {
    const council = openCouncil({}, withLists);
    council.uploads = false;
    const machine = newMachine();
    const stopped = await stoppedAt(
      install(council.installer(undefined, machine)),
    );
    expect(stopped?.id).toBe("tab");
    expect(stopped?.why).toMatch(
      /The tool is not there\..*npx @azure\/static-web-apps-cli deploy/,
    );
    council.uploaded = true;
    expect(
      await stoppedAt(install(council.installer(undefined, machine))),
    ).toBeNull();
  });

  it("a council's own host for the tab, which nobody but whoever looks after it fills", async () => {
    const council = openCouncil({ tabHost: "plans.council.gov.uk" }, withLists);
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped).toMatchObject({
      id: "tab",
      who: "whoever looks after that host",
    });
    expect(stopped?.why).toContain("dist/install/tab");
  });

  it("a team: its owner adds the app by the same command, and nobody by hand", async () => {
    const council = openCouncil({ team: "Improvement plan team" }, withLists);
    const machine = newMachine();
    const others = everyRole.filter((role) => role !== "Team owner");
    expect(
      await stoppedAt(install(council.installer(others, machine))),
    ).toMatchObject({ id: "team", who: "an owner of the team" });
    const { stopped, byHand } = await install(
      council.installer(["Team owner", "Contributor"], machine),
    );
    expect(stopped).toBeNull();
    expect(byHand).toHaveLength(1);
    expect(JSON.stringify([...council.admin.teamGrants])).toContain(
      "ChannelMessage.Read.Group",
    );
  });

  it("a tenant that lets no team agree to what an app reads in it", async () => {
    const council = openCouncil({ team: "Improvement plan team" }, withLists, {
      allowsTeamConsent: false,
    });
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped).toMatchObject({ id: "team" });
    expect(stopped?.why).toContain("consent is disabled for the tenant");
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
      install(openCouncil({}, withLists, { twins: true }).installer()),
    );
    expect(twice?.why).toContain(
      "2 Entra groups are called “Improvement plan officers”",
    );
  });

  it("a tenant that lets nobody upload apps", async () => {
    const council = openCouncil({}, withLists, { allowsUploads: false });
    council.uploaded = true;
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped).toMatchObject({
      id: "catalogue",
      who: "Teams Administrator",
    });
    expect(stopped?.why).toContain("uploads are disabled");
  });

  it("a service that cannot be reached", async () => {
    const council = openCouncil({}, withLists);
    council.before = () => {
      throw new TypeError("fetch failed");
    };
    const stopped = await stoppedAt(install(council.installer()));
    expect(stopped?.why).toContain("graph.microsoft.com could not be reached");
  });

  it("somebody without Teams is named, and everybody else has the app", async () => {
    const [first = ""] = openCouncil().admin.options.groups[1]?.members ?? [];
    const council = openCouncil({}, withLists, { withoutTeams: [first] });
    council.uploaded = true;
    const { done, stopped } = await install(council.installer());
    expect(stopped).toBeNull();
    expect(done.at(-1)?.made.join(" ")).toMatch(
      /2 of 3 people.*1 people who have no Teams/,
    );
    expect(council.admin.installed.size).toBe(2);
  });
});

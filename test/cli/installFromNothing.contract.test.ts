// From an empty tenant to a plan that its officers reach: by the right people one after the other, twice, at the same time, and after a crash anywhere.
import { describe, expect, it } from "vitest";
import type { AdminRole } from "../../src/localTenant/administration/world.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import {
  command,
  counts,
  install,
  whole,
  withLists,
  writes,
} from "./installCounts.ts";
import { newMachine, openCouncil } from "./installWorld.ts";

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
        "catalogue",
      ],
    ];
    for (const [roles, stopsAt] of people) {
      const { stopped } = await install(council.installer(roles, machine));
      expect(stopped?.id, `with ${roles.join(" and ")}`).toBe(stopsAt);
      expect(stopped?.forward).toContain(command);
      expect(stopped?.forward).toContain(stopped?.who);
    }
    const teams = await install(
      council.installer(["Teams Administrator"], machine),
    );
    expect(teams.stopped?.id).toBe("links");
    const last = await install(
      council.installer(["Contributor", "Teams Administrator"], machine),
    );
    expect(last.stopped).toBeNull();
    expect(last.byHand).toEqual([
      expect.stringContaining("Add the app to the plan's team"),
      expect.stringContaining("Add the plan as a tab"),
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
    const machine = newMachine();
    expect(
      (await install(council.installer(undefined, machine))).stopped,
    ).toBeNull();
    council.asked.length = 0;
    const { done, stopped } = await install(
      council.installer(undefined, machine),
    );
    expect(stopped).toBeNull();
    expect(done.flatMap(({ made }) => made)).toEqual([]);
    expect(writes(council)).toEqual([]);
  });

  it("another person on another machine goes on from there, although nothing of the first one's is on it", async () => {
    const council = openCouncil({}, withLists);
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
    const dry = openCouncil({}, withLists);
    dry.uploaded = true;
    await install(dry.installer());
    const changes = writes(dry).length;
    expect(changes).toBeGreaterThan(15);
    for (let n = 0; n < changes; n += 1) {
      const council = openCouncil({}, withLists);
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

// A newer release over an installation, and taking one back: everything outside the site goes, by the right people, and it can be installed again.
import { expect, it } from "vitest";
import { removeInstall } from "../../src/cli/install/removeInstall.ts";
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

it("a newer release by the same command: the service, the tab and the app follow, each once, and nothing else is touched", async () => {
  const council = openCouncil({}, withLists);
  const machine = newMachine();
  await install(council.installer(undefined, machine));
  council.release = "1.1.0";
  // The host still serves the tab of before.
  council.uploaded = false;
  const { done, stopped } = await install(
    council.installer(undefined, machine),
  );
  expect(stopped).toBeNull();
  expect(
    Object.fromEntries(
      done
        .filter(({ made }) => made.length > 0)
        .map((one) => [one.id, one.made]),
    ),
  ).toEqual({
    azure: ["put the service into the Functions app"],
    tab: [expect.stringMatching(/^uploaded the tab to https:/)],
    package: ["made waymark.zip"],
    catalogue: ["put version 1.1.0 into the catalogue"],
  });
  expect(counts(council)).toEqual(whole);
  // And an older one takes nothing back.
  council.release = "1.0.5";
  const older = await install(council.installer(undefined, machine));
  expect(older.done.find(({ id }) => id === "catalogue")?.made).toEqual([]);
});

it("removal takes back what was made outside the site, by the right people, and leaves the lists", async () => {
  const council = openCouncil({}, withLists);
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
  const { applications, sitePermissions, catalogue, resourceGroups, exchange } =
    council.admin;
  expect([
    applications.size,
    sitePermissions.length,
    catalogue.length,
    resourceGroups.size,
    [...exchange.values()].flat().length,
  ]).toEqual([0, 0, 0, 0, 0]);
  await expect(
    openPlanStore(council.sharePointAs("Plan Administrator")).plans(),
  ).resolves.toBeDefined();
  const again = await remove();
  expect(again.stopped).toBeNull();
  expect(again.done.flatMap(({ made }) => made)).toEqual([]);
});

it("what was taken away can be installed again: the vault comes back with its keys, and the service is put there anew", async () => {
  const council = openCouncil({}, withLists);
  const machine = newMachine();
  await install(council.installer(undefined, machine));
  const first = council.admin.published.size;
  await removeInstall(council.installer(undefined, machine), { command });
  expect(council.admin.published.size).toBe(0);
  council.uploaded = false;
  const { done, stopped } = await install(
    council.installer(undefined, machine),
  );
  expect(stopped).toBeNull();
  expect(done.find(({ id }) => id === "azure")?.made.join()).toContain(
    "brought the vault waymark-vault-local back with its keys",
  );
  expect(council.admin.published.size).toBe(first);
  expect(counts(council)).toEqual(whole);
  // And a run after it finds everything as it should be.
  council.asked.length = 0;
  await install(council.installer(undefined, machine));
  expect(writes(council)).toEqual([]);
});

it("a resource group that the council had before stays, and what was made in it goes", async () => {
  const council = openCouncil({}, withLists);
  council.admin.resourceGroups.set("waymark", { location: "uksouth" });
  const machine = newMachine();
  await install(council.installer(undefined, machine));
  const { done, stopped } = await removeInstall(
    council.installer(undefined, machine),
    { command },
  );
  expect(stopped).toBeNull();
  expect(done.find(({ id }) => id === "azure")?.made).toEqual([
    "took 3 resources out of the resource group waymark, which was there before and stays",
  ]);
  const { resourceGroups, deployments, deletedVaults } = council.admin;
  expect([resourceGroups.size, deployments.size, deletedVaults.size]).toEqual([
    1, 0, 1,
  ]);
});

// The check: what is wrong, why, and who can put it right.
import { SPQueryable, spPostDelete } from "@pnp/sp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import {
  checkHealth,
  rebuildCopies,
} from "../../src/sharepoint/site/health.ts";
import { aPlanSite } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

it("finds nothing in a sound site", async () => {
  const health = await checkHealth(site.as("Plan Administrator"));
  expect(health.findings).toEqual([]);
  expect(health.checked).toMatchObject({ plans: 1, actions: 10 });
});

it("names an edit made around the app, and puts the copy right", async () => {
  const admin = site.as("Plan Administrator");
  const [item] = (await itemsOf(admin, "Actions")
    .select("Id", "ActionStatus")
    .filter("ActionRef eq '2.2'")()) as { Id: number }[];
  await itemsOf(admin, "Actions")
    .getById(item?.Id ?? 0)
    .update({ ActionStatus: "completed" }, "*");
  const health = await checkHealth(admin);
  expect(health.findings).toEqual([
    expect.objectContaining({
      code: "copyEdited",
      ref: "2.2",
      list: "Actions",
      field: "status",
      who: "Plan Administrator",
      to: "Completed",
      cause: expect.stringMatching(/^2\.2: status changed in SharePoint/),
    }),
  ]);
  expect(await rebuildCopies(admin, health)).toEqual([]);
  expect((await checkHealth(admin)).findings).toEqual([]);
});

it("says which column is missing and who can put it back", async () => {
  const admin = site.as("Plan Administrator");
  await spPostDelete(
    SPQueryable(
      listNamed(admin, "Actions"),
      "fields/getByInternalNameOrTitle('DaysMoved')",
    ),
  );
  const { findings } = await checkHealth(admin);
  expect(findings).toContainEqual(
    expect.objectContaining({
      where: "Actions",
      cause: expect.stringContaining("Days moved"),
      whoCan: "owner of the site",
    }),
  );
});

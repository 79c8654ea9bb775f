// What every site is born with: its libraries, the columns that are the site's own, and groups that can be changed and taken away.
import { expect, test } from "vitest";
import { openTenant, refusal } from "./tenant.ts";

const titlesOf = async (tenant = openTenant()) =>
  (await tenant.as("lead").web.lists.select("Title")<{ Title: string }[]>())
    .map(({ Title }) => Title)
    .toSorted((a, b) => a.localeCompare(b, "en-GB"));

test("Documents, Site Assets and Site Pages are there, each at its place, and once", async () => {
  const tenant = openTenant();
  expect(await titlesOf(tenant)).toEqual([
    "Documents",
    "Site Assets",
    "Site Pages",
  ]);
  const { web } = tenant.as("lead");
  const place = async (title: string) =>
    (
      await web.lists.getByTitle(title).rootFolder.select("ServerRelativeUrl")<{
        ServerRelativeUrl: string;
      }>()
    ).ServerRelativeUrl;
  expect(await place("Documents")).toBe("/sites/plans/Shared Documents");
  expect(await place("Site Assets")).toBe("/sites/plans/SiteAssets");
  expect(await place("Site Pages")).toBe("/sites/plans/SitePages");
  // Asking for one by what it is for finds it, and makes no second.
  await web.lists.ensureSiteAssetsLibrary();
  await web.lists.ensureSitePagesLibrary();
  expect(await titlesOf(tenant)).toHaveLength(3);
});

test("a council's list of that name is refused, as on a real site", async () => {
  const { web } = openTenant().as("lead");
  expect((await refusal(web.lists.add("Documents"))).code).toContain(
    "-2130575342",
  );
});

test("a column of the site is made, found by its title, changed and deleted, and is no list's", async () => {
  const tenant = openTenant();
  const { web } = tenant.as("lead");
  await web.fields.addText("Cost centre", { Group: "Council" });
  const field = web.fields.getByTitle("Cost centre");
  await field.update({ Description: "Of the ledger" }, "SP.FieldText");
  expect(await field()).toMatchObject({
    Description: "Of the ledger",
    Group: "Council",
    Scope: "/sites/plans",
  });
  await web.lists.add("Plain");
  expect(
    (
      await refusal(
        web.lists.getByTitle("Plain").fields.getByTitle("Cost centre")(),
      )
    ).status,
  ).toBe(400);
  await field.delete();
  expect((await refusal(field())).status).toBe(400);
  expect(await titlesOf(tenant)).toContain("Plain");
  expect((await titlesOf(tenant)).length).toBe(4);
});

test("the one with a slash in its title is found", async () => {
  const { web } = openTenant().as("lead");
  expect(
    await web.fields
      .getByInternalNameOrTitle("Other Address Country/Region")
      .select("Title")(),
  ).toMatchObject({ Title: "Other Address Country/Region" });
});

test("where the site's columns are kept is reached by no name", async () => {
  const { web } = openTenant().as("lead");
  for (const title of ["", "columns of the site"])
    expect((await refusal(web.lists.getByTitle(title)())).status).toBe(404);
});

test("an officer makes no column of the site", async () => {
  const { web } = openTenant().as("officer");
  expect((await refusal(web.fields.addText("Mine"))).status).toBe(403);
});

test("a group takes another name and description, no property it has not, and goes with what it was given", async () => {
  const tenant = openTenant();
  const { web } = tenant.as("lead");
  await web.siteGroups.add({ Title: "Helpers" });
  const group = web.siteGroups.getByName("Helpers");
  await group.update({ Title: "Supporters", Description: "They help" });
  expect(await web.siteGroups.getByName("Supporters")()).toMatchObject({
    Description: "They help",
  });
  const renamed = web.siteGroups.getByName("Supporters");
  expect((await refusal(renamed.update({ Title: "Plan owners" }))).status).toBe(
    400,
  );
  const { Id } = await renamed();
  await web.siteGroups.removeById(Id);
  expect((await refusal(renamed())).status).toBe(404);
  // Asked without the client, which leaves a refusal of this call to nobody.
  const others = await tenant.ask(
    "officer",
    "web/sitegroups/removebyloginname('Plan readers')",
    { method: "POST" },
  );
  expect(others.status).toBe(403);
});

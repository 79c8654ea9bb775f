// Who sees and who may change what.
import { expect, test } from "vitest";
import { makeActions } from "./plan.ts";
import {
  openTenant,
  people,
  refusal,
  type Tenant,
  type Who,
} from "./tenant.ts";

const actions = (tenant: Tenant, who: Who) =>
  tenant.as(who).web.lists.getByTitle("Actions");

const contribute = 1073741827;
const read = 1073741826;

test("an elected member reads and may not write, and the rights said so before", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.items.add({ Title: "A" });
  expect(await actions(tenant, "member").items()).toHaveLength(1);
  expect(
    await actions(tenant, "member").getCurrentUserEffectivePermissions(),
  ).toMatchObject({ High: "176", Low: "138612833" });
  const { items } = actions(tenant, "member");
  for (const work of [
    () => items.add({ Title: "B" }),
    () => items.getById(1).update({ Title: "B" }),
    () => items.getById(1).delete(),
  ])
    expect((await refusal(work())).status).toBe(403);
});

test("where officers may change only what they made, another's item is refused and the lead's is not", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.update({ WriteSecurity: 2 } as never);
  await actions(tenant, "officer").items.add({ Title: "A" });
  const told = await refusal(
    actions(tenant, "other").items.getById(1).update({ Title: "B" }),
  );
  expect(told).toEqual({
    status: 403,
    code: "-2147024891, System.UnauthorizedAccessException",
    words:
      "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))",
  });
  await actions(tenant, "officer").items.getById(1).update({ Title: "B" });
  await actions(tenant, "lead").items.getById(1).update({ Title: "C" });
});

test("an item with permissions of its own is there for those who hold them and for nobody else", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await list.items.add({ Title: "open" });
  await list.items.add({ Title: "confidential" });
  const officer = await sp.web.ensureUser(people.officer.userPrincipalName);
  const item = list.items.getById(2);
  await item.breakRoleInheritance(false);
  await item.roleAssignments.add(officer.Id, contribute);
  expect(await actions(tenant, "officer").items()).toHaveLength(2);
  expect(await actions(tenant, "other").items()).toHaveLength(1);
  expect(
    (await refusal(actions(tenant, "other").items.getById(2)())).status,
  ).toBe(404);
  expect(await actions(tenant, "other").select("ItemCount")()).toMatchObject({
    ItemCount: 2,
  });
  await item.roleAssignments.remove(officer.Id, contribute);
  await item.roleAssignments.add(officer.Id, read);
  expect(
    (
      await refusal(
        actions(tenant, "officer").items.getById(2).update({ Title: "x" }),
      )
    ).status,
  ).toBe(403);
  await item.resetRoleInheritance();
  expect(await actions(tenant, "other").items()).toHaveLength(2);
});

test("a list that breaks away is missing for those left out", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.breakRoleInheritance(false);
  expect((await refusal(actions(tenant, "officer")())).status).toBe(404);
  const titles = (await tenant.as("officer").web.lists()).map(
    (each: { Title: string }) => each.Title,
  );
  expect(titles).toContain("Plans");
  expect(titles).not.toContain("Actions");
  const held = await list.roleAssignments.expand(
    "Member",
    "RoleDefinitionBindings",
  )();
  expect(held).toMatchObject([
    {
      Member: { Title: people.lead.displayName },
      RoleDefinitionBindings: [{ Name: "Full Control" }],
    },
  ]);
});

test("somebody put into a group has its rights at once, and a level of the site's own holds what it says", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await list.items.add({ Title: "A" });
  const { data } = await sp.web.roleDefinitions.add(
    "Plan officer",
    "Contribute without delete",
    100,
    { High: 432, Low: 1011028711 } as never,
  );
  const group = await sp.web.siteGroups.add({ Title: "Plan leads" });
  await sp.web.siteGroups
    .getById(group.Id)
    .users.add(`i:0#.f|membership|${people.outsider.userPrincipalName}`);
  await sp.web.roleAssignments.add(group.Id, (data as { Id: number }).Id);
  await actions(tenant, "outsider").items.getById(1).update({ Title: "B" });
  expect(
    (await refusal(actions(tenant, "outsider").items.getById(1).delete()))
      .status,
  ).toBe(403);
  expect(await tenant.as("outsider").web.currentUser.groups()).toMatchObject([
    { Title: "Plan leads" },
  ]);
});

test("the picker finds people by part of a name, and not those who have left", async () => {
  const tenant = openTenant();
  const answer = await tenant.ask(
    "officer",
    "sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser",
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        queryParams: { QueryString: "officer", MaximumEntitySuggestions: 10 },
      }),
    },
  );
  const { value } = (await answer.json()) as { value: string };
  const found = JSON.parse(value) as { DisplayText: string }[];
  expect(found.map((each) => each.DisplayText)).toEqual([
    "First Officer",
    "Second Officer",
  ]);
});

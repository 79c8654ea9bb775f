// Lists, columns and views as a provisioning tool makes and checks them, and the site's data over a restart.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addColumn, makeActions } from "./plan.ts";
import { openTenant } from "./tenant.ts";

test("a column keeps the name it was given and reads back as it was declared", async () => {
  const list = await makeActions(openTenant().as("lead"));
  const fields = await list.fields
    .select(
      "InternalName",
      "TypeAsString",
      "Indexed",
      "EnforceUniqueValues",
      "FieldTypeKind",
      "Choices",
    )
    .filter("FromBaseType eq false")();
  const named = (name: string) =>
    fields.find((each: { InternalName: string }) => each.InternalName === name);
  expect(named("Ref")).toMatchObject({
    TypeAsString: "Text",
    Indexed: true,
    EnforceUniqueValues: true,
    FieldTypeKind: 2,
  });
  expect(named("Status")).toMatchObject({
    Choices: ["Open", "Done"],
    FieldTypeKind: 6,
  });
  expect(named("Helpers")).toMatchObject({
    TypeAsString: "UserMulti",
    FieldTypeKind: 20,
    Indexed: false,
  });
  expect(named("Other")).toMatchObject({
    TypeAsString: "LookupMulti",
    FieldTypeKind: 7,
  });
});

test("columns made by kind get a name from their title", async () => {
  const list = await makeActions(openTenant().as("lead"));
  const text = (await list.fields.addText("Lead officer", {
    MaxLength: 60,
  })) as { InternalName: string };
  expect(text).toMatchObject({
    InternalName: "Lead_x0020_officer",
    MaxLength: 60,
  });
  const rich = await list.fields.addMultilineText("Story");
  expect(rich).toMatchObject({ RichText: true });
  expect(
    await list.items.add({ Title: "A", Lead_x0020_officer: "x" }),
  ).toMatchObject({ Lead_x0020_officer: "x" });
});

test("an index and a unique rule can be set later, unless the rows already break it", async () => {
  const list = await makeActions(openTenant().as("lead"));
  const field = list.fields.getByInternalNameOrTitle("Title");
  await list.items.add({ Title: "A" });
  await list.items.add({ Title: "a" });
  await field.update({ Indexed: true }, "SP.FieldText");
  await expect(
    field.update({ EnforceUniqueValues: true }, "SP.FieldText"),
  ).rejects.toThrow("-2130575169");
  await list.items.getById(2).delete();
  await field.update({ EnforceUniqueValues: true }, "SP.FieldText");
  expect(await field()).toMatchObject({
    Indexed: true,
    EnforceUniqueValues: true,
  });
});

test("a list's settings are answered and kept, and its version grows", async () => {
  const list = await makeActions(openTenant().as("lead"));
  expect(await list()).toMatchObject({
    EnableVersioning: true,
    MajorVersionLimit: 50,
    EnableAttachments: true,
    BaseTemplate: 100,
    EntityTypeName: "ActionsList",
    ListItemEntityTypeFullName: "SP.Data.ActionsListItem",
  });
  await list.update({ MajorVersionLimit: 500, NoCrawl: true } as never);
  expect(await list()).toMatchObject({ MajorVersionLimit: 500, NoCrawl: true });
});

test("only as many versions are kept as the list says", async () => {
  const list = await makeActions(openTenant().as("lead"));
  await list.update({ MajorVersionLimit: 3 } as never);
  await list.items.add({ Title: "1" });
  for (const title of ["2", "3", "4", "5"])
    await list.items.getById(1).update({ Title: title });
  const versions = await list.items.getById(1).versions.select("Title")();
  expect(versions.map((each: { Title: string }) => each.Title)).toEqual([
    "5",
    "4",
    "3",
  ]);
});

test("a view is made, filled, changed by its XML and taken away", async () => {
  const list = await makeActions(openTenant().as("lead"));
  await list.views.add("Overdue", false, {
    RowLimit: 100,
    ViewQuery: "<OrderBy><FieldRef Name='Due'/></OrderBy>",
  });
  const view = list.views.getByTitle("Overdue");
  await view.fields.removeAll();
  await view.fields.add("Ref");
  await view.fields.add("Due");
  await view.fields.move("Due", 0);
  expect(await view.fields()).toMatchObject({ Items: ["Due", "Ref"] });
  await view.update({ RowLimit: 30 });
  expect(await view()).toMatchObject({
    RowLimit: 30,
    ViewQuery: "<OrderBy><FieldRef Name='Due'/></OrderBy>",
  });
  await view.setViewXml(
    "<View><Query><Where/></Query><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit>5</RowLimit></View>",
  );
  expect(await view()).toMatchObject({ RowLimit: 5, ViewQuery: "<Where/>" });
  await view.delete();
  expect(await list.views()).toHaveLength(1);
});

test("the site says in which zone its days begin", async () => {
  const sp = openTenant().as("member");
  expect(await sp.web.regionalSettings.timeZone()).toMatchObject({
    Id: 13,
    Information: { Bias: 480, StandardBias: 0, DaylightBias: -60 },
  });
});

test("after a restart everything is there, the change feed goes on, and numbers are not used again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    const database = join(folder, "site.sqlite");
    const before = openTenant({ database });
    const list = await makeActions(before.as("lead"));
    await list.items.add({ Title: "A" });
    await list.items.add({ Title: "B" });
    await list.items.getById(2).delete();
    const { CurrentChangeToken } = await list.select("CurrentChangeToken")();
    const web = await before.as("lead").web.select("Id")();
    before.close();
    const after = openTenant({ database });
    const same = after.as("lead").web.lists.getByTitle("Actions");
    expect(await after.as("lead").web.select("Id")()).toEqual(web);
    expect(await same.items()).toMatchObject([{ Title: "A" }]);
    expect(await same.items.add({ Title: "C" })).toMatchObject({ Id: 3 });
    const changes = await same.getChanges({
      Item: true,
      Add: true,
      ChangeTokenStart: CurrentChangeToken,
    });
    expect(changes).toMatchObject([{ ItemId: 3, ChangeType: 1 }]);
    await addColumn(
      same,
      '<Field Type="Text" Name="Later" DisplayName="Later"/>',
    );
    after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

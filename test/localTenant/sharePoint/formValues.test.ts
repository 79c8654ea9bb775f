// Rows written as SharePoint's own forms write them, over the real client: what that sets besides, and with which right.
import { expect, test } from "vitest";
import { addColumn, makeActions } from "./plan.ts";
import {
  openTenant,
  people,
  refusal,
  type Tenant,
  type Who,
} from "./tenant.ts";

const root = "/sites/plans/Lists/Actions";
const actions = (tenant: Tenant, who: Who) =>
  tenant.as(who).web.lists.getByTitle("Actions");
const values = (all: Record<string, string>) =>
  Object.entries(all).map(([FieldName, FieldValue]) => ({
    FieldName,
    FieldValue,
  }));
const key = (who: Who) =>
  `[{'Key':'i:0#.f|membership|${people[who].userPrincipalName}'}]`;
const june = "2026-06-01T08:00:00Z";
const forged = () =>
  values({
    Title: "Forged",
    Author: key("other"),
    Editor: key("other"),
    Created: june,
    Modified: june,
  });

const whoAndWhen = (tenant: Tenant, id = 1) =>
  actions(tenant, "lead")
    .items.getById(id)
    .select(
      "Title",
      "Author/Title",
      "Editor/Title",
      "Created",
      "Modified",
      "OData__UIVersionString",
    )
    .expand("Author", "Editor")<Record<string, unknown>>();

async function withOneRow(by: Who): Promise<Tenant> {
  const tenant = openTenant();
  await makeActions(tenant.as("lead"));
  await actions(tenant, by).items.add({ Title: "First", Ref: "1" });
  tenant.clock.now = new Date("2026-06-15T10:00:00Z");
  return tenant;
}

test("every kind of value is taken as text, and a new row is answered with its number", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  const answer = await list.addValidateUpdateItemUsingPath(
    values({
      Title: "A",
      Ref: "7",
      Status: "Done",
      Tags: "a;#b",
      Weight: "2.5",
      Flag: "1",
      Due: "2026-07-01",
      Responsible: key("officer"),
      Helpers: key("other"),
      Link: "https://council.example/x, The words",
    }),
    root,
  );
  expect(answer).toContainEqual(
    expect.objectContaining({ FieldName: "Id", FieldValue: "1", ItemId: 1 }),
  );
  const [row] = (await list.items
    .select("*", "Responsible/Title", "Helpers/Title")
    .expand("Responsible", "Helpers")()) as unknown[];
  expect(row).toMatchObject({
    Title: "A",
    Ref: "7",
    Status: "Done",
    Tags: ["a", "b"],
    Weight: 2.5,
    Flag: true,
    Due: "2026-07-01T07:00:00Z",
    Responsible: { Title: "First Officer" },
    Helpers: [{ Title: "Second Officer" }],
    Link: { Url: "https://council.example/x", Description: "The words" },
  });
});

test("where one value cannot be taken nothing is written, and the answer says which", async () => {
  const tenant = await withOneRow("officer");
  const item = actions(tenant, "officer").items.getById(1);
  const answer = await item.validateUpdateListItem(
    values({ Title: "Second", Weight: "heavy", Nowhere: "x" }),
  );
  expect(
    answer.map(({ FieldName, HasException }) => [FieldName, HasException]),
  ).toEqual([
    ["Title", false],
    ["Weight", true],
    ["Nowhere", true],
  ]);
  expect(await whoAndWhen(tenant)).toMatchObject({
    Title: "First",
    OData__UIVersionString: "1.0",
  });
});

test("whoever may edit writes a read-only column this way, and cannot otherwise", async () => {
  const tenant = await withOneRow("officer");
  await addColumn(
    actions(tenant, "lead"),
    '<Field Type="Text" Name="Kept" DisplayName="Kept" ReadOnly="TRUE"/>',
  );
  const item = actions(tenant, "officer").items.getById(1);
  await item.update({ Kept: "by the ordinary way" });
  expect(await item()).toMatchObject({ Kept: null });
  await item.validateUpdateListItem(values({ Kept: "by the form" }));
  expect(await item()).toMatchObject({ Kept: "by the form" });
});

test("whoever may add or edit rows, and no more, does not say who wrote one and when", async () => {
  const tenant = await withOneRow("officer");
  const list = actions(tenant, "officer");
  await list.items.getById(1).validateUpdateListItem(forged());
  expect(await whoAndWhen(tenant)).toEqual(
    expect.objectContaining({
      Title: "Forged",
      Author: expect.objectContaining({ Title: "First Officer" }),
      Editor: expect.objectContaining({ Title: "First Officer" }),
      Created: "2026-06-15T09:00:00Z",
      Modified: "2026-06-15T10:00:00Z",
    }),
  );
  await list.addValidateUpdateItemUsingPath(forged(), root);
  expect(await whoAndWhen(tenant, 2)).toEqual(
    expect.objectContaining({
      Author: expect.objectContaining({ Title: "First Officer" }),
      Created: "2026-06-15T10:00:00Z",
    }),
  );
});

test("whoever may manage the list says who and when as they please, with a version or without one", async () => {
  const tenant = await withOneRow("officer");
  const item = actions(tenant, "lead").items.getById(1);
  const asForged = {
    Title: "Forged",
    Author: { Title: "Second Officer" },
    Editor: { Title: "Second Officer" },
    Created: june,
    Modified: june,
  };
  await item.validateUpdateListItem(forged());
  expect(await whoAndWhen(tenant)).toMatchObject({
    ...asForged,
    OData__UIVersionString: "2.0",
  });
  const versions = (await (
    await tenant.ask(
      "lead",
      "web/lists/getbytitle('Actions')/items(1)/versions",
    )
  ).json()) as { value: Record<string, unknown>[] };
  expect(versions.value.at(-1)).toMatchObject({
    VersionLabel: "1.0",
    Title: "First",
    Author: { LookupValue: "First Officer" },
    Created: "2026-06-15T09:00:00",
  });
  // Over the newest version: nothing is left of it but the number in the ETag.
  await item.validateUpdateListItem(values({ Title: "Again" }), true);
  expect(await item()).toMatchObject({
    Title: "Again",
    OData__UIVersionString: "2.0",
    "odata.etag": '"3"',
  });
});

test("a reader writes nothing by either, and a library and a folder are not pretended", async () => {
  const tenant = await withOneRow("officer");
  const list = actions(tenant, "member");
  const title = values({ Title: "x" });
  // One after the other: what is refused is to be met by whoever asked.
  for (const ask of [
    () => list.items.getById(1).validateUpdateListItem(title),
    () => list.addValidateUpdateItemUsingPath(title, root),
  ])
    expect((await refusal(ask())).status).toBe(403);
  const inFolder = actions(tenant, "lead").addValidateUpdateItemUsingPath(
    values({ Title: "x" }),
    `${root}/Folder`,
  );
  expect((await refusal(inFolder)).status).toBe(501);
});

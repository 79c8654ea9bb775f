import { expect, test } from "vitest";
import { openTenant } from "./tenant.ts";

test("an item comes back as it was written, with a version of its own", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  await sp.web.lists.add("Actions");
  const list = sp.web.lists.getByTitle("Actions");
  await list.fields.createFieldAsXml({
    SchemaXml:
      '<Field Type="Text" Name="ActionRef" DisplayName="Ref" MaxLength="20" Indexed="TRUE"/>',
    Options: 8,
  } as never);
  await list.fields.createFieldAsXml({
    SchemaXml:
      '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" Indexed="TRUE"/>',
    Options: 8,
  } as never);
  const made = await list.items.add({
    Title: "O'Brien & Söhne #1 50%",
    ActionRef: "2.1",
    Due: "2026-07-01",
  });
  expect(made).toMatchObject({
    Id: 1,
    ID: 1,
    ActionRef: "2.1",
    Due: "2026-07-01T07:00:00Z",
    "odata.etag": '"1"',
  });
  const found = await list.items.filter(
    "Title eq 'O''Brien & Söhne #1 50%' and Due ge datetime'2026-06-01T00:00:00Z'",
  )();
  expect(found).toHaveLength(1);
  const { etag } = await list.items
    .getById(1)
    .update({ ActionRef: "2.2" }, '"1"');
  expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
  expect(tenant.lines).toEqual([]);
});

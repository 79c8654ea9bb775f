// Items over the real client: values, versions, conflicts, batches, attachments, changes.
import { expect, test } from "vitest";
import { addMany, makeActions } from "./plan.ts";
import { openTenant, people, refusal } from "./tenant.ts";
import { working } from "../../worked.ts";

test("awkward names come back as written in a title, a filter and an attachment", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  const awkward = "O'Brien & Söhne #1 50%";
  await list.items.add({ Title: awkward, Ref: "1" });
  const quoted = awkward.replaceAll("'", "''");
  const found = await list.items.filter(`Title eq '${quoted}'`)();
  expect(found).toMatchObject([{ Id: 1, ID: 1, Title: awkward }]);
  const files = list.items.getById(1).attachmentFiles;
  await files.add(`${awkward}.txt`, "words");
  expect(await files()).toMatchObject([{ FileName: `${awkward}.txt` }]);
  expect(await files.getByName(`${awkward}.txt`).getText()).toBe("words");
});

test("a new item has the defaults of its columns, and its empty ones read as SharePoint reads them", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  const made = await list.items.add({ Title: "A", Ref: "", Tags: [] });
  expect(made).toMatchObject({
    Status: "Open",
    Flag: false,
    Ref: null,
    Tags: null,
    HelpersId: null,
    ResponsibleId: null,
    OtherId: [],
    PlanId: null,
    Attachments: false,
    OData__UIVersionString: "1.0",
    "odata.etag": '"1"',
    "odata.type": "SP.Data.ActionsListItem",
  });
});

test("people and lookups are written by number and shown by name when asked for", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await sp.web.lists.getByTitle("Plans").items.add({ Title: "The plan" });
  const officer = await sp.web.ensureUser(people.officer.userPrincipalName);
  await list.items.add({
    Title: "A",
    ResponsibleId: officer.Id,
    HelpersId: [officer.Id],
    PlanId: 1,
  });
  await list.items.add({ Title: "B" });
  const rows = await list.items
    .select(
      "Id",
      "Responsible/Title",
      "Responsible/JobTitle",
      "Plan/Title",
      "Helpers/Title",
    )
    .expand("Responsible", "Plan", "Helpers")();
  expect(rows[0]).toMatchObject({
    Responsible: {
      Title: people.officer.displayName,
      JobTitle: people.officer.jobTitle,
    },
    Plan: { Title: "The plan" },
    Helpers: [{ Title: people.officer.displayName }],
  });
  expect(rows[1]).not.toHaveProperty("Responsible");
  const byName = await list.items
    .expand("Plan", "Helpers")
    .select("Id", "Plan/Id", "Helpers/Id")
    .filter("Plan/Title eq 'the PLAN' and HelpersId eq " + officer.Id)();
  expect(byName).toHaveLength(1);
});

test.each([
  ["2026-01-15", "2026-01-15T08:00:00Z"],
  ["2026-07-01", "2026-07-01T07:00:00Z"],
  ["2026-03-08", "2026-03-08T08:00:00Z"],
  ["2026-11-01", "2026-11-01T07:00:00Z"],
  ["2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z"],
  ["2026-07-01T10:30:00", "2026-07-01T17:30:00Z"],
  ["2026-07-01T10:30:00.123+01:00", "2026-07-01T09:30:00Z"],
])(
  "a date written as %s is kept as %s in a site on Pacific time",
  async (written, kept) => {
    const list = await makeActions(openTenant().as("lead"));
    expect(await list.items.add({ Title: "A", Due: written })).toMatchObject({
      Due: kept,
    });
  },
);

test("two writers with one version: one is saved, the other is told, and the history has both", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.items.add({ Title: "A" });
  const item = (who: "officer" | "other") =>
    tenant.as(who).web.lists.getByTitle("Actions").items.getById(1);
  const { etag } = await item("officer").update({ Title: "Officer's" }, '"1"');
  expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
  const told = await refusal(item("other").update({ Title: "Other's" }, '"1"'));
  expect(told.status).toBe(412);
  expect(told.words).toBe(
    `The request ETag value '"1"' does not match the object's ETag value '${etag}'.`,
  );
  await item("other").update({ Title: "Other's" }, etag);
  const versions = await item("officer").versions();
  expect(
    versions.map((v: Record<string, unknown>) => [
      v["VersionLabel"],
      v["Title"],
      (v["Editor"] as { LookupValue: string }).LookupValue,
    ]),
  ).toEqual([
    ["3.0", "Other's", people.other.displayName],
    ["2.0", "Officer's", people.officer.displayName],
    ["1.0", "A", people.lead.displayName],
  ]);
  expect(versions[0].Created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
  expect(versions[0].IsCurrentVersion).toBe(true);
});

test("a change without If-Match is refused", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.items.add({ Title: "A" });
  const answer = await tenant.ask(
    "lead",
    "web/lists/getByTitle('Actions')/items(1)",
    {
      method: "POST",
      headers: { "x-http-method": "MERGE", "content-type": "application/json" },
      body: JSON.stringify({ Title: "B" }),
    },
  );
  expect(answer.status).toBe(412);
  expect(await answer.text()).toContain(
    "The request ETag value '' does not match",
  );
});

test("a file attached between reading and saving makes the save stale", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.items.add({ Title: "A" });
  await list.items.getById(1).attachmentFiles.add("a.txt", "a");
  const told = await refusal(
    list.items.getById(1).update({ Title: "B" }, '"1"'),
  );
  expect(told.status).toBe(412);
});

test("a batch of a hundred whose fiftieth fails keeps the other ninety-nine, in order", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  await makeActions(sp);
  const [batched, execute] = sp.batched({ maxRequests: 100 });
  const list = batched.web.lists.getByTitle("Actions");
  const answers: string[] = [];
  for (let n = 1; n <= 100; n += 1)
    list.items
      .add({ Title: `n${n}`, ...(n === 50 ? { NoSuchColumn: 1 } : {}) })
      .then(
        (made) => {
          answers[n - 1] = String(made.Title);
        },
        () => {
          answers[n - 1] = "refused";
        },
      );
  await execute();
  expect(answers).toHaveLength(100);
  expect(answers[48]).toBe("n49");
  expect(answers[49]).toBe("refused");
  expect(answers.filter((each) => each === "refused")).toHaveLength(1);
  expect(
    await sp.web.lists.getByTitle("Actions").select("ItemCount")(),
  ).toMatchObject({ ItemCount: 99 });
});

test("a hundred and one operations in one batch are refused", async () => {
  const tenant = openTenant();
  const part = `--b\nContent-Type: application/http\n\nGET http://localhost:5690/sites/plans/_api/web HTTP/1.1\n\n`;
  const send = (count: number) =>
    tenant.ask("lead", "$batch", {
      method: "POST",
      headers: { "content-type": "multipart/mixed; boundary=b" },
      body: `${part.repeat(count)}--b--`,
    });
  expect((await send(100)).status).toBe(200);
  expect((await send(101)).status).toBe(400);
});

test("numbers are never used again, and what was recycled comes back as it was", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await list.items.add({ Title: "A" });
  await list.items.getById(1).attachmentFiles.add("a.txt", "kept");
  const id = await list.items.getById(1).recycle();
  expect(await list.items()).toEqual([]);
  expect(await list.items.add({ Title: "B" })).toMatchObject({ Id: 2 });
  expect(await sp.web.recycleBin()).toMatchObject([{ Id: id, Title: "A" }]);
  await sp.web.recycleBin.getById(id).restore();
  expect(await list.items.getById(1)()).toMatchObject({
    Title: "A",
    Attachments: true,
  });
  expect(
    await list.items.getById(1).attachmentFiles.getByName("a.txt").getText(),
  ).toBe("kept");
  await list.items.getById(2).delete();
  expect(await list.items.add({ Title: "C" })).toMatchObject({ Id: 3 });
});

test("the change feed tells what happened since a token, and refuses one that is too old or another list's", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  const { CurrentChangeToken: start } =
    await list.select("CurrentChangeToken")();
  await list.items.add({ Title: "A" });
  await list.items.getById(1).update({ Title: "B" }, "*");
  await list.items.getById(1).delete();
  const since = (token: { StringValue: string }, from = list) =>
    from.getChanges({
      Item: true,
      Add: true,
      Update: true,
      DeleteObject: true,
      ChangeTokenStart: token,
    });
  const changes = await since(start);
  expect(
    changes.map((each: Record<string, unknown>) => [
      each["ItemId"],
      each["ChangeType"],
    ]),
  ).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
  expect(await since(changes[1].ChangeToken)).toHaveLength(1);
  expect(await since(changes[2].ChangeToken)).toEqual([]);
  expect(
    (await refusal(since(start, sp.web.lists.getByTitle("Plans")))).status,
  ).toBe(500);
  tenant.clock.now = new Date("2026-09-01T09:00:00Z");
  expect((await refusal(since(start))).words).toContain(
    "before the start of the current change log",
  );
});

test("ten thousand rows are read to the end, each once, while rows are being deleted", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await addMany(sp, 10_000, (n) => ({ Title: `row ${n}`, Ref: `r${n}` }));
  const seen = new Set<number>();
  let pages = 0;
  const worked = working();
  for await (const page of list.items
    .select("Id", "Title", "Ref", "Due")
    .top(2000)) {
    for (const { Id } of page as { Id: number }[]) {
      expect(seen.has(Id)).toBe(false);
      seen.add(Id);
    }
    pages += 1;
    await list.items.getById(pages).delete();
    await list.items.getById(10_000 - pages).delete();
  }
  expect(worked()).toBeLessThan(5000);
  expect(pages).toBe(5);
  expect(seen.size).toBe(10_000 - 4);
});

test("pages stay right in the order of a column with equal and empty values", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await addMany(sp, 60, (n) => ({
    Title: `t${n % 3}`,
    ...(n % 4 ? { Due: `2026-0${(n % 4) + 1}-01` } : {}),
  }));
  for (const ascending of [true, false]) {
    const ids: number[] = [];
    for await (const page of list.items
      .select("Id", "Due")
      .orderBy("Due", ascending)
      .orderBy("Title", !ascending)
      .top(7))
      ids.push(...(page as { Id: number }[]).map((each) => each.Id));
    const whole = await list.items
      .select("Id")
      .orderBy("Due", ascending)
      .orderBy("Title", !ascending)
      .top(100)();
    expect(ids).toEqual(whole.map((each: { Id: number }) => each.Id));
    expect(new Set(ids).size).toBe(60);
  }
});

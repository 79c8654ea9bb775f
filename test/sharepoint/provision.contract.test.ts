// Provisioning a site: everything is made once, and a second run writes nothing.
import { describe, expect, it } from "vitest";
import { body } from "@pnp/queryable";
import { SPQueryable, spPostMerge } from "@pnp/sp";
import { listNamed } from "../../src/sharepoint/wire/connect.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { openTestSite } from "./testSite.ts";

/** What is sent in batches here only reads: each write is a request of its own. */
const writes = (requests: readonly string[]) =>
  requests.filter(
    (request) => !request.startsWith("GET ") && !request.endsWith("/$batch"),
  );

describe("provisioning a site", () => {
  it("makes every list, and a second run writes nothing and says so", async () => {
    const site = openTestSite();
    const admin = site.as("Plan Administrator");
    const first = await provision(admin);
    expect(first.writes).toBeGreaterThan(lists.length);

    site.requests.length = 0;
    const second = await provision(admin);
    expect(second.steps).toEqual([]);
    expect(second.writes).toBe(0);
    expect(writes(site.requests)).toEqual([]);
  });

  it("writes nothing on a dry run, and lists what it would write", async () => {
    const site = openTestSite();
    const report = await provision(site.as("Plan Administrator"), {
      dryRun: true,
    });
    expect(report.writes).toBe(0);
    expect(report.steps).toContainEqual({
      where: "Actions",
      what: "create the list",
      kind: "list",
    });
    expect(writes(site.requests)).toEqual([]);
  });

  it("adds a choice of a later release to a column that has fewer, and keeps the council's own", async () => {
    const site = openTestSite();
    const admin = site.as("Plan Administrator");
    await provision(admin);
    const column = SPQueryable(
      listNamed(admin, "Plans"),
      "fields/getByInternalNameOrTitle('PlanState')",
    );
    const read = async () =>
      (await column.select("Choices")<{ Choices: string[] }>()).Choices;
    const whole = await read();
    await spPostMerge(
      SPQueryable(column),
      body(
        {
          __metadata: { type: "SP.FieldChoice" },
          Choices: { results: ["draft", "council's own"] },
        },
        { headers: { "Content-Type": "application/json;odata=verbose" } },
      ),
    );
    const { steps } = await provision(admin);
    expect(steps).toEqual([
      {
        where: "Plans",
        what: "add choices to column Plan state",
        kind: "setting",
      },
    ]);
    expect((await read()).toSorted()).toEqual(
      [...whole, "council's own"].toSorted(),
    );
    expect((await provision(admin)).writes).toBe(0);
  });

  it("keeps every list within SharePoint's twenty indexes", () => {
    for (const list of lists)
      expect(
        list.fields.filter((field) => field.indexed).length,
        list.title,
      ).toBeLessThanOrEqual(20);
  });

  it("never gives two columns of a list one name", () => {
    for (const list of lists) {
      const names = list.fields.map((field) => field.name);
      expect(new Set(names).size, list.title).toBe(names.length);
      // SharePoint cuts internal names at 32 characters, and ours would no longer be found.
      expect(names.filter((name) => name.length > 32)).toEqual([]);
    }
  });
});

// Provisioning knows what is ours: a council's own lists, views and words are left alone, whatever the site's language, and two runs at once are safe.
import { body } from "@pnp/queryable";
import { SPCollection, SPQueryable, spPost } from "@pnp/sp";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { listNamed, type Site } from "../../src/sharepoint/wire/connect.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { london, openTestSite } from "./testSite.ts";

const failureOf = async (work: Promise<unknown>): Promise<StoreFailure> => {
  const error: unknown = await work.then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(StoreFailure);
  return error as StoreFailure;
};

/** What is sent in batches here only reads: each write is a request of its own. */
const writes = (requests: readonly string[]) =>
  requests.filter(
    (request) => !request.startsWith("GET ") && !request.endsWith("/$batch"),
  );

const makeList = (site: Site, Title: string) =>
  spPost(SPQueryable(site.web, "lists"), body({ Title, BaseTemplate: 100 }));

const fieldsOf = (site: Site, title: string) =>
  SPCollection(listNamed(site, title), "fields")
    .select("InternalName")
    .filter("FromBaseType eq false")<unknown[]>();

describe("a list the council already has", () => {
  it("is never taken over: nothing at all is written, and the sentence names it and what to do", async () => {
    const site = openTestSite();
    const admin = site.as("Plan Administrator");
    await makeList(admin, "Risks");
    await makeList(admin, "Meetings");
    site.requests.length = 0;
    const { kind, words, next } = await failureOf(provision(admin));
    expect(kind).toBe("rejected");
    expect(words).toContain("“Meetings” and “Risks”");
    expect(words).toContain("Nothing was changed.");
    expect(next).toContain("WAYMARK_LIST_PREFIX");
    expect(writes(site.requests)).toEqual([]);
    expect(await fieldsOf(admin, "Risks")).toEqual([]);
  });

  it("stays beside ours where ours begin with a word of their own, and everything works there", async () => {
    const site = openTestSite();
    const admin = site.as("Plan Administrator", {}, "Waymark ");
    await makeList(site.as("Plan Administrator"), "Risks");
    await provision(admin);
    expect((await provision(admin)).writes).toBe(0);
    expect(await fieldsOf(site.as("Plan Administrator"), "Risks")).toEqual([]);
    const { findings } = await checkHealth(admin);
    expect(findings).toEqual([]);
    expect((await openPlanStore(admin).plans()).items).toEqual([]);
  });

  it("is known from ours that were made by an earlier release or a run that was cut short", async () => {
    const site = openTestSite();
    const admin = site.as("Plan Administrator");
    const [first] = lists;
    await spPost(
      SPQueryable(admin.web, "lists"),
      body({
        Title: first?.title,
        Description: first?.description,
        BaseTemplate: 100,
      }),
    );
    const { steps } = await provision(admin);
    expect(steps).not.toContainEqual(
      expect.objectContaining({ where: first?.title, what: "create the list" }),
    );
  });
});

describe("a run that is cut short", () => {
  it("with too small a right changes nothing and says which right is needed, for an application and for a person", async () => {
    const site = openTestSite();
    const { words, next } = await failureOf(provision(site.as("HR Manager")));
    expect(words).toContain("Nothing was changed.");
    expect(next).toContain("fullcontrol");
    expect(next).toContain("owners");
    expect(writes(site.requests)).toEqual([]);
  });

  it("says what was made, and the next run goes on from there", async () => {
    const site = openTestSite();
    let left = 40;
    const admin = site.as("Plan Administrator", {
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (request.method !== "GET" && left-- <= 0)
          return Promise.resolve(new Response("{}", { status: 403 }));
        return site.tenant.handle(request);
      },
    });
    const { words } = await failureOf(provision(admin));
    expect(words).toMatch(
      /Before that \d+ changes were made, the last “.+: .+”/,
    );
    expect(words).not.toContain("Nothing was changed");
    const rest = await provision(site.as("Plan Administrator"));
    expect(rest.writes).toBeGreaterThan(0);
    expect((await provision(site.as("Plan Administrator"))).writes).toBe(0);
  });
});

it("a column that the council adds to a view stays, and blinds no check", async () => {
  const site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  const shown = `views/getByTitle('Waymark')/viewfields`;
  const view = () => SPQueryable(listNamed(admin, "Actions"), shown);
  await spPost(
    SPQueryable(
      listNamed(admin, "Actions"),
      `${shown}/addviewfield('Modified')`,
    ),
  );
  const health = await checkHealth(admin);
  expect(health.findings).toEqual([]);
  expect((await provision(admin)).writes).toBe(0);
  expect((await view()<{ Items: string[] }>()).Items).toContain("Modified");
});

it("a view that lacks a column is a finding, and the rows are checked all the same", async () => {
  const site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  const shown = `views/getByTitle('Waymark')/viewfields`;
  await spPost(
    SPQueryable(listNamed(admin, "Plans"), `${shown}/removeallviewfields`),
  );
  await openPlanStore(admin).plans();
  const { findings } = await checkHealth(admin);
  expect(findings).toEqual([
    expect.objectContaining({
      where: "Plans",
      cause: "Not as declared: add columns to the view.",
    }),
  ]);
});

it("two runs at once make everything once, and neither fails", async () => {
  const site = openTestSite();
  const runs = await Promise.all([
    provision(site.as("Plan Administrator")),
    provision(site.as("Plan Administrator")),
    provision(site.as("Plan Administrator")),
  ]);
  expect(runs.reduce((sum, run) => sum + run.writes, 0)).toBeGreaterThan(400);
  const admin = site.as("Plan Administrator");
  expect((await provision(admin)).steps).toEqual([]);
  expect((await checkHealth(admin)).findings).toEqual([]);
  for (const { title } of lists) {
    const views = await SPCollection(listNamed(admin, title), "views")
      .select("Title")
      .filter("Title eq 'Waymark'")<unknown[]>();
    expect(views, title).toHaveLength(1);
  }
});

it("on a Welsh site, where the levels have other names, the owners keep every list", async () => {
  const site = openTestSite(london, new DatabaseSync(":memory:"), {
    language: 1106,
  });
  const admin = site.as("Plan Administrator");
  const { steps } = await provision(admin);
  for (const { title } of lists)
    expect(steps).toContainEqual({
      where: title,
      what: "let the site's owners own",
      kind: "grant",
    });
  expect((await provision(admin)).writes).toBe(0);
  expect((await checkHealth(admin)).findings).toEqual([]);
  expect((await openPlanStore(admin).plans()).items).toEqual([]);
});

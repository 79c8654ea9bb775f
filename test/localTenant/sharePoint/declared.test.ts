// What SharePoint declares of its types decides what the local tenant takes and gives: nothing undeclared, nothing of another type.
import { expect, test } from "vitest";
import {
  isReadable,
  lineage,
} from "../../../src/localTenant/sharePoint/declared/declared.ts";
import { makeActions } from "./plan.ts";
import { openTenant, type Tenant } from "./tenant.ts";

const plain = { "content-type": "application/json" };
const verbose = { "content-type": "application/json;odata=verbose" };
const merge = { "x-http-method": "MERGE", "if-match": "*" };
const list = "web/lists/getByTitle('Actions')";
const status = `${list}/fields/getByInternalNameOrTitle('Status')`;

async function tenantWithList(): Promise<Tenant> {
  const tenant = openTenant();
  await makeActions(tenant.as("lead"));
  return tenant;
}

async function ask(
  tenant: Tenant,
  path: string,
  body: unknown,
  headers: Record<string, string> = plain,
) {
  const answer = await tenant.ask("lead", path, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: answer.status, words: await answer.text() };
}

const choices = { Choices: ["Open", "Done", "New"] };
const typed = (type: string, Choices: unknown) => ({
  __metadata: { type },
  Choices,
});
const wrapped = {
  __metadata: { type: "Collection(Edm.String)" },
  results: ["Open", "Done", "New"],
};

test("choices are changed by a body that names the kind of column, and by no other", async () => {
  const tenant = await tenantWithList();
  const right = await ask(tenant, status, typed("SP.FieldChoice", wrapped), {
    ...verbose,
    ...merge,
  });
  expect(right.status).toBe(204);
  const untyped = await ask(tenant, status, choices, { ...plain, ...merge });
  expect(untyped).toMatchObject({
    status: 400,
    words: expect.stringContaining(
      "The property 'Choices' does not exist on type 'SP.Field'.",
    ) as string,
  });
});

test.each([
  [
    "a list's undeclared property",
    "web/lists",
    { Title: "A", Colour: "red" },
    plain,
    "does not exist on type 'SP.List'",
  ],
  [
    "a truth written as text",
    "web/lists",
    { Title: "A", Hidden: "no" },
    plain,
    "expected type 'Edm.Boolean'",
  ],
  [
    "nothing where something must be",
    "web/lists",
    { Title: "A", Hidden: null },
    plain,
    "does not allow null values",
  ],
  [
    "a number that is none",
    list,
    { MajorVersionLimit: "500" },
    { ...plain, ...merge },
    "expected type 'Edm.Int32'",
  ],
  [
    "`__metadata` in plain JSON",
    "web/lists",
    { __metadata: { type: "SP.List" }, Title: "A" },
    plain,
    "'__metadata' does not exist",
  ],
  [
    "verbose JSON that names no type",
    "web/lists",
    { Title: "A" },
    verbose,
    "An entry without a type name",
  ],
  [
    "verbose JSON of a type there is not",
    "web/lists",
    { __metadata: { type: "SP.Lists" }, Title: "A" },
    verbose,
    "A type named 'SP.Lists' could not be resolved",
  ],
  [
    "verbose JSON of another type",
    "web/lists",
    { __metadata: { type: "SP.View" }, Title: "A" },
    verbose,
    "not assignable to the expected type 'SP.List'",
  ],
  [
    "a bare array in verbose JSON",
    status,
    typed("SP.FieldChoice", ["A"]),
    { ...verbose, ...merge },
    "unexpected 'StartArray' node",
  ],
  [
    "another kind of column",
    status,
    typed("SP.FieldText", wrapped),
    { ...verbose, ...merge },
    "'Choices' does not exist on type 'SP.FieldText'",
  ],
  [
    "text that is not said to be JSON",
    "web/lists",
    { Title: "A" },
    { "content-type": "text/plain" },
    "Content-Type",
  ],
  [
    "an undeclared parameter",
    `${list}/getchanges`,
    { query: { Item: true }, more: 1 },
    plain,
    "The parameter more does not exist in method getchanges.",
  ],
  [
    "an undeclared property of a parameter",
    `${list}/getchanges`,
    { query: { Items: true } },
    plain,
    "does not exist on type 'SP.ChangeQuery'",
  ],
  [
    "an argument of another name",
    `${list}/breakroleinheritance(copy=false,clear=false)`,
    "",
    plain,
    "The parameter copy does not exist",
  ],
  [
    "an unknown property of a group",
    "web/sitegroups",
    { Title: "G", Colour: "red" },
    plain,
    "does not exist on type 'SP.Group'",
  ],
  [
    "an unknown property of a row",
    `${list}/items`,
    { Title: "A", Colour: "red" },
    plain,
    "does not exist on type 'SP.Data.ActionsListItem'",
  ],
  [
    "a wrapped list in plain JSON",
    `${list}/items`,
    { Title: "A", Tags: { results: ["x"] } },
    plain,
    "",
  ],
])(
  "%s is refused as SharePoint refuses it",
  async (_, path, body, headers, words) => {
    const tenant = await tenantWithList();
    const { status: code, words: said } = await ask(
      tenant,
      path,
      body,
      headers,
    );
    expect(code).toBe(400);
    expect(said).toContain(words);
  },
);

/** Every thing the tenant shows, by an address that shows it. */
const shown = [
  "web",
  "site",
  "web/regionalsettings",
  "web/regionalsettings/timezone",
  "web/currentuser",
  "web/sitegroups",
  "web/roledefinitions",
  "web/roleassignments",
  "web/lists",
  list,
  `${list}/fields`,
  `${list}/views`,
  `${list}/rootfolder`,
];

test.each(shown)(
  "%s gives no key that SharePoint does not declare",
  async (path) => {
    const tenant = await tenantWithList();
    const answer = await tenant.ask("lead", path);
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { value?: unknown[] };
    const undeclared = (body.value ?? [body])
      .map((each) => each as Record<string, unknown>)
      .flatMap((each) => {
        const said = each["odata.type"];
        const type = typeof said === "string" ? said : "";
        return type === "" || lineage(type).length === 0
          ? [`${path}: no declared type`]
          : Object.keys(each)
              .filter(
                (key) => !key.includes("odata.") && !isReadable(type, key),
              )
              .map((key) => `${type}.${key}`);
      });
    expect([...new Set(undeclared)]).toEqual([]);
  },
);

test("what SharePoint gives only when it is asked for by name is not given otherwise", async () => {
  const tenant = await tenantWithList();
  const read = async (path: string) =>
    (await (await tenant.ask("lead", path)).json()) as Record<string, unknown>;
  expect(await read(list)).not.toHaveProperty("HasUniqueRoleAssignments");
  expect(await read(`${list}?$select=HasUniqueRoleAssignments`)).toHaveProperty(
    "HasUniqueRoleAssignments",
    false,
  );
  expect(await read(`${list}?$expand=RootFolder`)).toHaveProperty("RootFolder");
  expect(await read("web")).not.toHaveProperty("EffectiveBasePermissions");
});

test.each([
  ["a year before 1900", { Due: "0206-07-01" }, 400, "dates between"],
  ["a year after 8900", { Due: "8901-07-01" }, 400, "dates between"],
  [
    "a row that is looked up and is not there",
    { OtherId: { results: [] } },
    400,
    "",
  ],
  ["a character that XML cannot carry", { Title: "a\u0000b" }, 501, "XML"],
  [
    "a folder by way of items",
    { Title: "F", FileSystemObjectType: 1 },
    501,
    "folders",
  ],
])("%s is not taken as a row", async (_, body, code, words) => {
  const tenant = await tenantWithList();
  const answer = await ask(tenant, `${list}/items`, body);
  expect(answer.status).toBe(code);
  expect(answer.words).toContain(words);
});

test("a file's place takes no row, and an address may not grow without end", async () => {
  const tenant = await tenantWithList();
  await ask(tenant, "web/lists", { Title: "Papers", BaseTemplate: 101 });
  const papers = "web/lists/getByTitle('Papers')/items";
  expect((await ask(tenant, papers, { Title: "A" })).words).toContain(
    "SPFileCollection.Add",
  );
  const long = `${list}/items?$filter=Title eq '${"x".repeat(2000)}'`;
  expect((await tenant.ask("lead", long)).status).toBe(400);
});

// The other ways to a list: every address and verb by which a row can be reached, and what an owner can make of a list, a column and a row without touching what they say.
import { describe, expect, it } from "vitest";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import type { ListDeclaration } from "../../src/sharepoint/columns/list.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { updates } from "../../src/sharepoint/nouns/updates.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { hostile, rowLists } from "./attempts.ts";
import {
  administrator,
  as,
  atTheDoor,
  attacker,
  before,
  findings,
  list,
  theSite,
  told,
} from "./theDoor.ts";

const site = "http://localhost:5802/sites/plans";

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as somebody writes it, by no client's rules. */
async function send(
  name: string,
  { method = "POST", path, body, headers }: Sent,
): Promise<{ readonly status: number; readonly text: string }> {
  const person = samplePeople.find((one) => one.displayName === name);
  const claims = {
    aud: "http://localhost:5802",
    oid: person?.objectId,
    scp: "AllSites.FullControl",
  };
  const token = Buffer.from(JSON.stringify(claims)).toString("base64url");
  const answer = await theSite().tenant.handle(
    new Request(`${site}/_api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json;odata=nometadata",
        "content-type": "application/json;odata=nometadata",
        "if-match": "*",
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    }),
  );
  return { status: answer.status, text: await answer.text() };
}

const named = ({ title }: ListDeclaration) =>
  `web/lists/getbytitle('${title}')`;

const idOf = async (one: ListDeclaration): Promise<string> => {
  const { text } = await send(administrator, {
    method: "GET",
    path: `${named(one)}?$select=Id`,
  });
  return (JSON.parse(text) as { Id: string }).Id;
};

const addresses: readonly (readonly [
  string,
  (one: ListDeclaration) => string | Promise<string>,
])[] = [
  ["its title", (one) => `${named(one)}/items(1)`],
  [
    "its title in capitals",
    ({ title }) => `web/lists/GetByTitle('${title.toUpperCase()}')/items(1)`,
  ],
  ["its id", async (one) => `web/lists(guid'${await idOf(one)}')/items(1)`],
  [
    "getById",
    async (one) => `web/lists/getbyid('${await idOf(one)}')/items(1)`,
  ],
  [
    "its address",
    ({ title }) => `web/GetList('/sites/plans/Lists/${title}')/items(1)`,
  ],
  ["getItemById", (one) => `${named(one)}/getitembyid(1)`],
];

const changeset = (path: string, body: string): Sent => ({
  path: "$batch",
  headers: { "content-type": "multipart/mixed; boundary=all" },
  body: [
    "--all",
    "Content-Type: multipart/mixed; boundary=some",
    "",
    "--some",
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `MERGE ${site}/_api/${path} HTTP/1.1`,
    "Content-Type: application/json;odata=nometadata",
    "IF-MATCH: *",
    "",
    body,
    "--some--",
    "--all--",
    "",
  ].join("\r\n"),
});

const verbs: readonly (readonly [
  string,
  (path: string, body: string) => Sent,
])[] = [
  ["PATCH", (path, body) => ({ method: "PATCH", path, body })],
  ["MERGE", (path, body) => ({ method: "MERGE", path, body })],
  ...["MERGE", "PATCH", "DELETE"].map(
    (method) =>
      [
        `POST that says ${method}`,
        (path: string, body: string): Sent => ({
          path,
          body,
          headers: { "x-http-method": method },
        }),
      ] as const,
  ),
  ["a set of changes in a batch", changeset],
];

describe("a row that is not theirs", () => {
  atTheDoor();

  it.each(addresses)(
    "is refused an officer by %s, with every verb, in every list",
    async (_, addressOf) => {
      const through: string[] = [];
      const others = rowLists.filter(({ access }) => access !== "shared");
      for (const one of others) {
        const path = await addressOf(one);
        const [field] = one.fields;
        if (!field) continue;
        const body = JSON.stringify({ [field.name]: hostile(field, null, 1) });
        for (const [verb, made] of verbs) {
          const { status, text } = await send(attacker, made(path, body));
          // A batch itself is well; what is in it is refused.
          const refused = /HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? status;
          if (![403, 404].includes(Number(refused)))
            through.push(`${verb} ${path}: ${refused}`);
        }
      }
      expect(through).toEqual([]);
      expect(await told()).toBe(before());
      expect(await findings()).toEqual([]);
    },
  );

  it("is refused by names of columns in other letters, and as the list shows them", async () => {
    const [row] = (await list("Updates", administrator)
      .select(
        ...updates.list.fields
          .filter(({ type }) => type !== "User")
          .map(({ name }) => name),
      )
      .top(1)()) as Record<string, unknown>[];
    const otherwise = [
      (name: string) => name.toLowerCase(),
      (name: string) =>
        updates.list.fields.find((one) => one.name === name)?.title ?? name,
    ];
    for (const other of otherwise) {
      const item = Object.entries({
        ...row,
        ClientKey: crypto.randomUUID(),
      }).map(([name, value]) => [other(name), value]);
      const { status } = await send(attacker, {
        path: `${named(updates.list)}/items`,
        body: JSON.stringify(Object.fromEntries(item)),
      });
      expect(status).toBe(400);
    }
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([]);
  });
});

const merged = (path: string, change: object): Sent => ({
  method: "MERGE",
  path,
  body: JSON.stringify(change),
});

const behind = async () =>
  (await findings())
    .filter(({ code }) => code === "listsBehind")
    .map(({ list: title }) => title ?? "");

describe("what an owner makes of a list", () => {
  atTheDoor();

  it.each<readonly [string, object]>([
    ["shows people their own rows only", { ReadSecurity: 2 }],
    ["lets nobody change a row", { WriteSecurity: 4 }],
    ["keeps rows back until they are approved", { EnableModeration: true }],
    ["keeps drafts", { EnableMinorVersions: true }],
    ["asks for a check-out first", { ForceCheckout: true }],
    ["keeps no versions", { EnableVersioning: false }],
    ["keeps one version", { MajorVersionLimit: 1 }],
  ])(
    "that %s is named in whatever list, and provision puts it right",
    async (_, change) => {
      for (const one of lists)
        expect(
          (await send(administrator, merged(named(one), change))).status,
        ).toBeLessThan(300);
      expect(new Set(await behind())).toEqual(
        new Set(lists.map(({ title }) => title)),
      );
      await provision(as(administrator));
      expect(await findings()).toEqual([]);
    },
  );

  it("by a column that fills itself in, or takes nothing, is named, and provision puts it right", async () => {
    const fields = updates.list.fields.filter(({ type }) => type !== "User");
    for (const [n, { name, type }] of fields.entries()) {
      const path = `${named(updates.list)}/fields/getbyinternalnameortitle('${name}')`;
      const filled = { DefaultValue: type === "Boolean" ? "1" : "completed" };
      const { status } = await send(
        administrator,
        merged(path, n % 2 === 0 ? filled : { ReadOnlyField: true }),
      );
      expect(status).toBeLessThan(300);
    }
    expect(await behind()).toEqual(fields.map(() => "Updates"));
    await provision(as(administrator));
    expect(await findings()).toEqual([]);
  });

  it("by permissions that a single row has of its own is named with the row", async () => {
    const apart: string[] = [];
    for (const one of lists) {
      const path = `${named(one)}/items(1)/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`;
      if ((await send(administrator, { path })).status < 300)
        apart.push(one.title);
    }
    expect(apart.length).toBeGreaterThan(8);
    const extra = (await findings()).filter(
      ({ code, item }) => code === "grantExtra" && item === 1,
    );
    expect(extra.map(({ list: title }) => title)).toEqual(apart);
  });
});

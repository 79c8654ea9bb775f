// The rights that Waymark asks for: the guide, the code, the file the installer registers by, and the local tenant say the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import registered from "../../infra/registrations.json" with { type: "json" };
import { askScope } from "../../src/reminders/asking/whoAsks.ts";
import { addressesFrom, ids } from "../../src/localTenant/addresses.ts";
import {
  botFramework,
  graph,
  registrationsFor,
} from "../../src/localTenant/registrations.ts";
import { generateKeyPairSync } from "node:crypto";

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

const wanted = Object.values(registered).flatMap(({ name, rights }) =>
  rights.map((right) => ({ ...right, of: name })),
);

/** The rows of the guide's table of rights. */
const rows = read("docs/install.md")
  .split("\n")
  .filter((line) => line.startsWith("| Waymark"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );

it("the guide names each right, of which application, of which kind, and why", () => {
  expect(rows).toEqual(
    wanted.map(({ of, resource, kind, name, why }) => [
      of,
      resource,
      kind,
      name,
      why,
    ]),
  );
});

it("the tab asks for the one right the guide names, and for no other", () => {
  const asked = [
    ...read("src/tab/signIn/signIn.ts").matchAll(/\/([A-Z]\w+\.\w+)`\]/g),
  ];
  expect(asked.map(([, name]) => name)).toEqual(["AllSites.Write"]);
  expect(registered.tab.rights.map(({ name }) => name)).toEqual([
    "AllSites.Write",
  ]);
});

it("the local tenant grants what the guide names, and nothing more", () => {
  const addresses = addressesFrom(5100);
  const { publicKey } = generateKeyPairSync("ed25519");
  const clients = registrationsFor(addresses, {
    publicKey,
    thumbprintSha256: "",
  });
  const granted = clients.flatMap(({ name, scopes, roles }) =>
    [
      ...Object.entries(scopes).map((each) => ["delegated", ...each] as const),
      ...Object.entries(roles).map((each) => ["application", ...each] as const),
    ].flatMap(([kind, resource, names]) =>
      names.map((right) => `${name}: ${kind} ${right} on ${resource}`),
    ),
  );
  const resources = { SharePoint: addresses.sharePoint, Graph: graph };
  expect(granted).toEqual(
    wanted.map(
      ({ of, kind, name, resource }) =>
        `${of}: ${kind} ${name} on ${resources[resource as keyof typeof resources]}`,
    ),
  );
  // A bot's own tokens need no consent.
  expect(
    clients.find(({ clientId }) => clientId === ids.serviceClientId)?.roles[
      botFramework
    ],
  ).toEqual([]);
});

it("an assistant may ask in a person's name, and the one right for it is the one the service looks for", () => {
  expect(registered.service.exposes.map(({ name }) => name)).toEqual([
    askScope,
  ]);
  expect(registered.tab.exposes).toEqual([]);
  for (const { name, why } of registered.service.exposes) {
    expect(read("docs/install.md")).toContain(`\`${name}\``);
    expect(read("docs/install.md")).toContain(why);
  }
});

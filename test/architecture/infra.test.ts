// infra/main.bicep as far as it can be judged without its compiler: nothing waits for itself, the key reaches the service, and every setting the service reads is given.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { managedIdentity } from "../../src/reminders/signIn/managedIdentity.ts";
import { environmentSettings } from "../../src/reminders/basics/settings.ts";

const root = join(import.meta.dirname, "..", "..");
const bicep = readFileSync(join(root, "infra", "main.bicep"), "utf8").replace(
  /^\s*\/\/.*$/gm,
  "",
);

interface Block {
  readonly type: string;
  readonly text: string;
}

/** Each resource with its text, up to the next declaration. */
const resources = new Map<string, Block>(
  [
    ...bicep.matchAll(
      /^resource (\w+) '([^'@]+)@[^']+' = ([\s\S]*?)(?=^(?:resource|var|param|@|output) ?|$(?![\s\S]))/gm,
    ),
  ].map(([, name = "", type = "", text = ""]) => [name, { type, text }]),
);

const named = (name: string): Block => {
  const found = resources.get(name);
  if (!found) throw new Error(`main.bicep has no ${name}.`);
  return found;
};

/** What a resource waits for: whatever of ours its text names. */
const needs = (name: string): string[] =>
  [...resources.keys()].filter(
    (other) =>
      other !== name &&
      new RegExp(`(?<!['\\w.])${other}\\b(?!')`).test(named(name).text),
  );

function reaches(from: string, wanted: string, seen = new Set<string>()) {
  for (const next of needs(from)) {
    if (next === wanted) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, wanted, seen)) return true;
  }
  return false;
}

/** The app's settings by their names. */
const given = new Map(
  [...bicep.matchAll(/\{ name: '([A-Z_a-z]+)', value: (.+) \}/g)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

describe("the Azure part", () => {
  it("is made in one deployment: nothing waits for something that waits for it", () => {
    expect(resources.size).toBeGreaterThan(15);
    for (const name of resources.keys())
      expect(reaches(name, name), `${name} waits for itself`).toBe(false);
  });

  it("makes the vault, puts the key in, and lets the service's identity read it before the service is there", () => {
    expect(named("vault").text).toContain("enableRbacAuthorization: true");
    expect(named("key").text).toMatch(/parent: vault[\s\S]*value: privateKey/);
    const reader = named("keyReader");
    expect(reader.type).toBe("Microsoft.Authorization/roleAssignments");
    expect(reader.text).toContain("scope: vault");
    expect(reader.text).toContain("identity.properties.principalId");
    // Key Vault Secrets User.
    expect(bicep).toContain(
      "var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'",
    );
    const app = named("app").text;
    expect(app).toContain("keyVaultReferenceIdentity: identity.id");
    expect(app).toContain("userAssignedIdentities: { '${identity.id}': {} }");
    for (const first of ["vault", "key", "keyReader", "grants"])
      expect(reaches("app", first), first).toBe(true);
    expect(given.get("WAYMARK_KEY")).toContain(
      "@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/service-key)",
    );
    expect(bicep).toMatch(/@secure\(\)\s*param privateKey string/);
  });

  it("gives the service every setting that it cannot start without, and none that nobody reads", () => {
    const read = new Set<string>();
    const environment = new Proxy<NodeJS.ProcessEnv>(
      {},
      { get: (_, name) => void read.add(String(name)) },
    );
    expect(() => environmentSettings(environment)).toThrow(/cannot start/);
    const ofFunctions = ["WAYMARK_STORAGE", "WAYMARK_IDENTITY"];
    // Not among ours: a port of this machine, the clock that a real tenant refuses, and the host's name, which Azure gives by itself.
    const wanted = [...read].filter(
      (name) => !["PORT", "WAYMARK_NOW", "WEBSITE_HOSTNAME"].includes(name),
    );
    expect(
      [...given.keys()]
        .filter((name) => name.startsWith("WAYMARK_"))
        .toSorted(),
    ).toEqual([...wanted, ...ofFunctions].toSorted());
  });

  it("is watched: what the host and the service log goes to Application Insights", () => {
    expect(given.get("APPLICATIONINSIGHTS_CONNECTION_STRING")).toBe(
      "insights.properties.ConnectionString",
    );
    expect(named("insights").text).toContain(
      "WorkspaceResourceId: workspace.id",
    );
  });
});

it("asks for the storage's token as the identity that was given the right to it", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json({ access_token: "a token", expires_on: "1" });
  });
  const env = {
    IDENTITY_ENDPOINT: "http://localhost:1/msi",
    WAYMARK_IDENTITY: "an-id",
  };
  const { token } = await managedIdentity(env).getToken(
    "https://storage.azure.com/.default",
  );
  vi.unstubAllGlobals();
  expect(token).toBe("a token");
  expect(Object.fromEntries(new URL(asked[0] ?? "").searchParams)).toEqual({
    "api-version": "2019-08-01",
    resource: "https://storage.azure.com",
    client_id: "an-id",
  });
});

// An application that cannot sign in is told which of its settings is wrong, or who has not consented: by the real msal against the local tenant's sign-in.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ids } from "../../src/localTenant/addresses.ts";
import {
  appToken,
  type AppCredentials,
} from "../../src/sharepoint/wire/appToken.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import {
  signInFailure,
  withRights,
} from "../../src/sharepoint/wire/signInFailure.ts";
import { startTestTenant, type TestTenant } from "../localTenant/testTenant.ts";

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant(22_120);
});
afterAll(() => tenant.end());

const right = (): AppCredentials => ({
  tenantId: ids.tenantId,
  clientId: ids.serviceClientId,
  privateKey: readFileSync(tenant.serviceKey.file, "utf8"),
  thumbprintSha256: tenant.serviceKey.certificate.thumbprintSha256,
  siteUrl: tenant.siteUrl,
  localSignIn: tenant.addresses.signIn,
});

/** How the sign-in of these settings fails. */
async function failure(wrong: Partial<AppCredentials>): Promise<StoreFailure> {
  try {
    await appToken({ ...right(), ...wrong })();
  } catch (error) {
    if (error instanceof StoreFailure) return error;
    throw error;
  }
  throw new Error("A token was given.");
}

/** A port of this machine where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("with the right settings a token is given", async () => {
  expect((await appToken(right())()).split(".")).toHaveLength(3);
});

it("wrong tenant, wrong client, wrong thumbprint, a key that is not the certificate's, no network: five different sentences", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const failures = await Promise.all([
    failure({ tenantId: randomUUID() }),
    failure({ clientId: randomUUID() }),
    failure({ thumbprintSha256: "AB".repeat(32) }),
    failure({
      privateKey: privateKey
        .export({ type: "pkcs8", format: "pem" })
        .toString(),
    }),
    failure({ localSignIn: `http://localhost:${await deadPort()}` }),
  ]);
  expect(failures.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^Entra knows no tenant “[0-9a-f-]{36}”/),
    expect.stringMatching(/has no application “[0-9a-f-]{36}”/),
    expect.stringMatching(/does not accept the certificate.*ABABABAB/),
    expect.stringMatching(/does not accept the certificate/),
    expect.stringMatching(/could not be reached/),
  ]);
  expect(failures.map(({ kind }) => kind)).toEqual([
    ...Array<string>(4).fill("signedOut"),
    "unreachable",
  ]);
  for (const { next } of failures) {
    expect(next).toMatch(/WAYMARK_|Check the network/);
    expect(next).not.toMatch(/what you wrote/i);
  }
});

it("an application to whose rights nobody consented is told so, although Entra gives it a token", () => {
  const as = {
    tenantId: ids.tenantId,
    clientId: ids.serviceClientId,
    thumbprintSha256: "",
    resource: "https://council.sharepoint.com",
  };
  const token = (claims: unknown) =>
    `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
  expect(withRights(token({ roles: ["Sites.Selected"] }), as)).toContain("x.");
  for (const claims of [{}, { roles: [] }, { roles: "none" }])
    expect(() => withRights(token(claims), as)).toThrow(
      /Nobody has given the application .* a right on https:\/\/council/,
    );
});

it.each([
  ["AADSTS53003: Access has been blocked", /Conditional Access/],
  ["AADSTS7000112: Application is disabled", /is switched off/],
  ["AADSTS500011: The resource principal was not found", /Nobody has given/],
  ["AADSTS999999: something new", /AADSTS999999/],
])("what Entra says in “%s” is kept by its code", (said, words) => {
  const as = {
    tenantId: "t",
    clientId: "c",
    thumbprintSha256: "x",
    resource: "r",
  };
  const failed = signInFailure(new Error(said), as);
  expect(failed.words).toMatch(words);
  expect(failed.words).toContain(said.split(":")[0]);
});

// Sign-in answers the real msal-node and refuses what Entra ID refuses.
import { readFileSync } from "node:fs";
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import { createTokenAuthority } from "../../../src/localTenant/entra/tokens.ts";
import { appTokens } from "../botConnector/realBot.ts";
import { leaver, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { loopbackNetwork } from "./loopbackNetwork.ts";

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant(5710);
});
afterAll(() => tenant.end());

const returnTo = "http://localhost:5711/auth.html";
const path = (end: string) =>
  `${tenant.addresses.signIn}/${ids.tenantId}/oauth2/v2.0/${end}`;

function authorizeAddress(
  more: Record<string, string> = {},
  challenge = "a".repeat(43),
) {
  return `${path("authorize")}?${new URLSearchParams({
    client_id: ids.tabClientId,
    redirect_uri: returnTo,
    response_type: "code",
    response_mode: "fragment",
    scope: `${tenant.addresses.sharePoint}/AllSites.Write openid profile offline_access`,
    code_challenge: challenge,
    code_challenge_method: "S256",
    state: "the-state",
    nonce: "the-nonce",
    ...more,
  }).toString()}`;
}

async function codeFor(person: string, challenge: string) {
  const answer = await fetch(authorizeAddress({}, challenge), {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ person }),
  });
  const place = answer.headers.get("location");
  return place === null
    ? null
    : new URLSearchParams(new URL(place).hash.slice(1)).get("code");
}

function redeem(
  fields: Record<string, string>,
  origin = "http://localhost:5711",
) {
  return fetch(path("token"), {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ client_id: ids.tabClientId, ...fields }),
  });
}

async function signedIn(person: string) {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const code = (await codeFor(person, challenge)) ?? "";
  return {
    code,
    verifier,
    answer: await redeem({
      grant_type: "authorization_code",
      code,
      code_verifier: verifier,
      redirect_uri: returnTo,
    }),
  };
}

describe("a person in a browser", () => {
  it("gets a token for the site that says who they are", async () => {
    const { answer } = await signedIn(officer);
    const body = (await answer.json()) as Record<string, string>;
    expect(decodeJwt(body["access_token"] ?? "")).toMatchObject({
      aud: tenant.addresses.sharePoint,
      oid: officer,
      tid: ids.tenantId,
      upn: "hr.manager@council.example",
      name: "HR Manager",
      scp: "AllSites.Write",
      appid: ids.tabClientId,
    });
    expect(decodeJwt(body["id_token"] ?? "")["nonce"]).toBe("the-nonce");
    expect(answer.headers.get("access-control-allow-origin")).toBe(
      "http://localhost:5711",
    );
  });

  it("is refused another resource from the same refresh token, since nobody gave the tab a right there", async () => {
    const { answer } = await signedIn(officer);
    const { refresh_token } = (await answer.json()) as {
      refresh_token: string;
    };
    const next = await redeem({
      grant_type: "refresh_token",
      refresh_token,
      scope: "https://graph.microsoft.com/User.Read",
    });
    expect(await next.json()).toMatchObject({
      error: "invalid_scope",
      error_codes: [65001],
    });
  });

  it("cannot use a code twice, or with another verifier", async () => {
    const { code, verifier } = await signedIn(officer);
    const again = await redeem({
      grant_type: "authorization_code",
      code,
      code_verifier: verifier,
      redirect_uri: returnTo,
    });
    expect(again.status).toBe(400);
    const other = await redeem({
      grant_type: "authorization_code",
      code: (await codeFor(officer, "b".repeat(43))) ?? "",
      code_verifier: "guessed",
      redirect_uri: returnTo,
    });
    expect(await other.json()).toMatchObject({
      error: "invalid_grant",
      error_codes: [501481],
    });
  });

  it("is refused a scope the application was not given", async () => {
    const { answer } = await signedIn(officer);
    const { refresh_token } = (await answer.json()) as {
      refresh_token: string;
    };
    const refused = await redeem({
      grant_type: "refresh_token",
      refresh_token,
      scope: `${tenant.addresses.sharePoint}/AllSites.FullControl`,
    });
    expect(await refused.json()).toMatchObject({ error: "invalid_scope" });
  });

  it("is refused when the account is closed", async () => {
    expect(await codeFor(leaver, "c".repeat(43))).toBeNull();
  });

  it("is not sent to an address that is not registered", async () => {
    const answer = await fetch(
      authorizeAddress({ redirect_uri: "https://elsewhere.example/" }),
      { redirect: "manual" },
    );
    expect(answer.status).toBe(400);
  });

  it("is told silently that nobody is signed in", async () => {
    const answer = await fetch(authorizeAddress({ prompt: "none" }), {
      redirect: "manual",
    });
    expect(answer.headers.get("location")).toContain("error=login_required");
  });
});

describe("the service through msal-node", () => {
  it("gets an app-only token with its certificate's key", async () => {
    const token = await appTokens(tenant)(tenant.addresses.sharePoint);
    expect(decodeJwt(token)).toMatchObject({
      aud: tenant.addresses.sharePoint,
      appid: ids.serviceClientId,
      appidacr: "2",
      roles: ["Sites.Selected"],
      idtyp: "app",
    });
  });

  it("is refused with a key that is not registered", async () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    const stranger = new ConfidentialClientApplication({
      auth: {
        clientId: ids.serviceClientId,
        authority: `https://login.microsoftonline.com/${ids.tenantId}`,
        clientCertificate: {
          thumbprintSha256: tenant.serviceKey.certificate.thumbprintSha256,
          privateKey,
        },
      },
      system: { networkClient: loopbackNetwork(tenant.addresses.signIn) },
    });
    await expect(
      stranger.acquireTokenByClientCredential({
        scopes: [`${tenant.addresses.sharePoint}/.default`],
      }),
    ).rejects.toThrow(/700027/);
  });
});

it("tokens made before a restart are still good after it, and expired ones are not", async () => {
  const again = await createTokenAuthority({
    folder: tenant.dataFolder,
    tenantId: ids.tenantId,
    issuerOrigin: "https://login.microsoftonline.com",
    now: () => new Date(),
  });
  const good = await tenant.authority.mint({ audience: "x", claims: {} });
  await expect(again.verify(good, { audience: "x" })).resolves.toBeDefined();
  await expect(again.verify(good, { audience: "y" })).rejects.toThrow(/aud/);
  const old = await tenant.authority.mint({
    audience: "x",
    claims: {},
    lifetimeSeconds: -60,
  });
  await expect(again.verify(old)).rejects.toThrow(/exp/);
  const foreign = await again.mint({
    audience: "x",
    claims: { tid: "another-tenant" },
  });
  await expect(again.verify(foreign)).rejects.toThrow(/another tenant/);
  const endless = await again.mint({
    audience: "x",
    claims: { sub: "a" },
    lifetimeSeconds: null,
  });
  await expect(again.verify(endless)).rejects.toThrow(/exp/);
  const [head, body] = good.split(".");
  await expect(again.verify(`${head}.${body}.`)).rejects.toThrow();
  expect(readFileSync(`${tenant.dataFolder}/local.json`, "utf8")).toContain(
    tenant.serviceKey.certificate.thumbprintSha256,
  );
});

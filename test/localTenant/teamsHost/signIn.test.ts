// Sign-in of a tab through the real msal-browser: the host's broker, and a window where there is none.
import { decodeJwt } from "jose";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import {
  appIn,
  launchBrowser,
  newProfile,
  openHost,
} from "../../journeys/host.ts";
import { leaver, manager, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { testTab } from "./testTab.ts";

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  tenant = await startTestTenant(5760, await testTab());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await tenant.end();
});

async function tabOf(page: Page): Promise<Frame> {
  await appIn(page).locator("body[data-started]").waitFor();
  const frame = page.frames().find((each) => each.name() === "content");
  if (frame === undefined) throw new Error("no frame");
  return frame;
}

type Wanted = { scope?: string; clientId?: string; kind: "nested" | "popup" };

/** Asks for a token in the tab as the tab itself does; the token or the error's code. */
function ask(
  frame: Frame | Page,
  wanted: Wanted,
): Promise<{ token?: string; again?: boolean; code?: string }> {
  return frame.evaluate(
    async ({ settings, wanted: how }) => {
      const config = {
        auth: {
          clientId: how.clientId ?? settings.clientId,
          authority: settings.authority,
          redirectUri: `${location.origin}/auth.html`,
          knownAuthorities: ["login.microsoftonline.com"],
          authorityMetadata: JSON.stringify(settings.authorityMetadata),
        },
      };
      const scopes = [
        how.scope ?? `${new URL(settings.siteUrl).origin}/AllSites.Write`,
      ];
      try {
        if (how.kind === "nested") {
          const client =
            await window.msal.createNestablePublicClientApplication(config);
          const first = await client.acquireTokenSilent({ scopes });
          const second = await client.acquireTokenSilent({
            scopes,
            account: first.account ?? undefined,
          });
          return { token: first.accessToken, again: second.fromCache };
        }
        const client = new window.msal.PublicClientApplication(config);
        await client.initialize();
        const made = await client.loginPopup({ scopes });
        const other = await client.acquireTokenSilent({
          scopes,
          account: made.account,
          forceRefresh: true,
        });
        return { token: made.accessToken, again: other.accessToken !== "" };
      } catch (error) {
        return {
          code: (error as { errorCode?: string }).errorCode ?? String(error),
        };
      }
    },
    {
      settings: JSON.parse(
        JSON.stringify(tenant.settings),
      ) as typeof tenant.settings,
      wanted,
    },
  );
}

async function inTeams(person: string) {
  const profile = await newProfile(browser);
  const page = await openHost(profile, tenant.addresses.teamsHost, {
    person,
    page: "personal",
  });
  return { page, frame: await tabOf(page), close: () => profile.close() };
}

it("a tab in Teams gets a token for the person who uses Teams without asking, and keeps it", async () => {
  const { page, frame, close } = await inTeams(officer);
  const first = await ask(frame, { kind: "nested" });
  expect(decodeJwt(first.token ?? "")).toMatchObject({
    oid: officer,
    aud: tenant.addresses.sharePoint,
    scp: "AllSites.Write",
  });
  expect(first.again).toBe(true);
  await page.getByLabel("Person").selectOption(manager);
  await expect.poll(() => page.url()).toContain(manager);
  await expect
    .poll(async () =>
      (await tabOf(page)).evaluate(() => document.body.textContent),
    )
    .toContain("programme.manager");
  const second = await ask(await tabOf(page), { kind: "nested" });
  expect(decodeJwt(second.token ?? "")["oid"]).toBe(manager);
  await close();
});

it("the broker refuses a client it does not know, a scope that was not given, and a closed account", async () => {
  const { frame, close } = await inTeams(officer);
  expect(
    await ask(frame, { kind: "nested", clientId: ids.serviceClientId }),
  ).toEqual({ code: "unauthorized_client" });
  expect(
    await ask(frame, {
      kind: "nested",
      scope: `${tenant.addresses.sharePoint}/AllSites.FullControl`,
    }),
  ).toEqual({ code: "invalid_scope" });
  await close();
  const gone = await inTeams(leaver);
  expect(await ask(gone.frame, { kind: "nested" })).toEqual({
    code: "no_account_found",
  });
  await gone.close();
});

it("the broker gives nothing to a page of another origin", async () => {
  const answer = await fetch(`${tenant.addresses.teamsHost}/_host/broker`, {
    method: "POST",
    body: JSON.stringify({
      person: officer,
      origin: "https://elsewhere.example",
      data: JSON.stringify({
        method: "GetToken",
        requestId: "1",
        tokenParams: {
          clientId: ids.tabClientId,
          scope: `${tenant.addresses.sharePoint}/AllSites.Write`,
        },
      }),
    }),
  });
  const { data } = (await answer.json()) as { data: string };
  expect(JSON.parse(data)).toMatchObject({
    success: false,
    error: { code: "unauthorized_client" },
  });
});

it("outside Teams a window asks who it is, and later tokens come silently", async () => {
  const profile = await newProfile(browser);
  const page = await profile.newPage();
  await page.goto(`${tenant.addresses.tab}/index.html`);
  const popup = page.waitForEvent("popup");
  const asked = ask(page, { kind: "popup" });
  await (await popup).getByRole("button", { name: "HR Manager" }).click();
  const made = await asked;
  expect(decodeJwt(made.token ?? "")["oid"]).toBe(officer);
  expect(made.again).toBe(true);
  await profile.close();
});

it("inside Teams without its broker a window asks as well", async () => {
  const profile = await newProfile(browser);
  const page = await openHost(profile, tenant.addresses.teamsHost, {
    person: officer,
    page: "personal",
    naa: "off",
  });
  const frame = await tabOf(page);
  expect(await frame.evaluate(() => "nestedAppAuthBridge" in window)).toBe(
    false,
  );
  const popup = page.waitForEvent("popup");
  const asked = ask(frame, { kind: "popup" });
  await (await popup).getByRole("button", { name: "HR Manager" }).click();
  expect(decodeJwt((await asked).token ?? "")["oid"]).toBe(officer);
  await profile.close();
});

// Teams without its broker, at its own address, with a browser that keeps the storage of framed pages apart: the sign-in comes through the relay.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, BrowserContext } from "playwright-core";
import { addressesFrom, ids } from "../../src/localTenant/addresses.ts";
import { createSignIn } from "../../src/localTenant/entra/signIn.ts";
import { createTokenAuthority } from "../../src/localTenant/entra/tokens.ts";
import type { Handle } from "../../src/localTenant/http.ts";
import { registrationsFor } from "../../src/localTenant/registrations.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { serveTab } from "../../src/localTenant/serveTab.ts";
import { openServiceKey } from "../../src/localTenant/serviceKey.ts";
import { asAdministrator } from "./asAdministrator.ts";
import { appIn, launchBrowser, newProfile } from "./host.ts";
import { here } from "./running.ts";

const published = "https://waymark.council.example";
const microsoft = "https://login.microsoftonline.com";
const teams = "https://teams.microsoft.com";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Answers an address of the public net from a function on this machine. */
function map(profile: BrowserContext, origin: string, handle: Handle) {
  return profile.route(`${origin}/**`, async (route) => {
    const asked = route.request();
    const body = asked.postData();
    const answer = await handle(
      new Request(asked.url(), {
        method: asked.method(),
        headers: {
          cookie: (await asked.headerValue("cookie")) ?? "",
          origin: (await asked.headerValue("origin")) ?? origin,
          "content-type": (await asked.headerValue("content-type")) ?? "",
        },
        ...(body === null ? {} : { body }),
      }),
    );
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

const addresses = () => addressesFrom(Number(new URL(here().host).port));

/** The running host, telling its page that the app is at its published address. */
const hostAtTeams: Handle = async (request) => {
  const { pathname, search } = new URL(request.url);
  const answer = await fetch(`${here().host}${pathname}${search}`, {
    method: request.method,
    headers: { cookie: request.headers.get("cookie") ?? "" },
    ...(request.method === "GET" ? {} : { body: await request.text() }),
  });
  const toPublished = (text: string) =>
    text.replaceAll(addresses().tab, published);
  const headers = new Headers({
    "content-type": answer.headers.get("content-type") ?? "",
  });
  const policy = answer.headers.get("content-security-policy");
  if (policy) headers.set("content-security-policy", toPublished(policy));
  return new Response(toPublished(await answer.text()), { headers });
};

/** Microsoft's sign-in with the keys of the running tenant, knowing the app at its published address. */
async function signInAtMicrosoft(): Promise<Handle> {
  const folder = here().data;
  const now = () => new Date();
  const authority = await createTokenAuthority({
    folder,
    tenantId: ids.tenantId,
    issuerOrigin: microsoft,
    now,
  });
  const { handle } = createSignIn({
    authority,
    directory: { people: samplePeople },
    clients: registrationsFor(
      { ...addresses(), tab: published },
      openServiceKey(folder).certificate,
    ),
    origin: microsoft,
    now,
    log: () => undefined,
  });
  return handle;
}

it("a sign-in window's answer reaches a tab in a frame of another site, after one press", async () => {
  const site = await asAdministrator(here().host);
  const profile = await newProfile(browser);
  await map(profile, teams, hostAtTeams);
  await map(profile, microsoft, await signInAtMicrosoft());
  const tab = serveTab({
    folder: "dist/development/tab",
    settings: {
      tenantId: ids.tenantId,
      clientId: ids.tabClientId,
      siteUrl: `${addresses().sharePoint}/sites/plans`,
      authority: `${microsoft}/${ids.tenantId}`,
      serviceUrl: null,
    },
    frameAncestors: [teams],
  });
  await map(profile, published, tab);
  const page = await profile.newPage();
  const relay = page.waitForEvent("popup");
  const person = site.personId("Plan Administrator");
  await page.goto(
    `${teams}/?person=${person}&page=channel&tab=${site.planId}&naa=off`,
  );
  const window = (await relay).waitForEvent("popup");
  await (await relay).getByRole("button", { name: "Sign in" }).click();
  await (
    await window
  )
    .getByRole("button", { name: /^Plan Administrator / })
    .click();
  await appIn(page).getByRole("gridcell").first().waitFor();
  expect(page.frames().some((frame) => frame.url().startsWith(published))).toBe(
    true,
  );
});

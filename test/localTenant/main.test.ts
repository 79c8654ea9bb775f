// The local tenant as a whole: one start, one clear refusal, everything there again after a restart, faults that can be switched on.
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startLocalTenant } from "../../src/localTenant/main.ts";
import type { TestTenant } from "./testTenant.ts";
import { directory, officer, startTestTenant } from "./testTenant.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-main-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (port: number) => ({
  port,
  dataFolder: join(folder, "data"),
  directory,
  siteTitle: "Plans",
  timeZone: { id: 2, description: "(UTC+00:00) London", iana: "Europe/London" },
  log: () => undefined,
});

it("a port in use is said in one sentence, and nothing is left open", async () => {
  const first = await startLocalTenant(options(5741));
  try {
    const again = startLocalTenant({
      ...options(5740),
      dataFolder: join(folder, "other"),
    });
    await expect(again).rejects.toThrow(
      /^Port 5743 is already in use: .*PORT=5800/,
    );
  } finally {
    await first.stop();
  }
});

it("tokens, keys and tabs are there again after a restart", async () => {
  const manifest: unknown = JSON.parse(
    readFileSync(
      new URL("../../manifest/manifest.json", import.meta.url),
      "utf8",
    ),
  );
  const wanted = { ...options(5738), teamsAppManifest: manifest };
  const first = await startLocalTenant(wanted);
  const token = await first.authority.mint({ audience: "x", claims: {} });
  first.teamsHost?.tabs.save({
    entityId: "plan-1",
    contentUrl: "http://localhost:5739/",
    websiteUrl: "http://localhost:5739/",
    name: "Plan",
  });
  await first.stop();
  const second = await startLocalTenant(wanted);
  await expect(second.authority.verify(token)).resolves.toBeDefined();
  expect(second.teamsHost?.tabs.all()).toHaveLength(1);
  expect(second.serviceKey.certificate.thumbprintSha256).toBe(
    first.serviceKey.certificate.thumbprintSha256,
  );
  await second.stop();
});

it("runs without Teams for the command line, and says where it is", async () => {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "src/localTenant/main.ts",
      "--headless",
    ],
    {
      env: {
        ...process.env,
        PORT: "5702",
        WAYMARK_DATA: join(folder, "headless"),
      },
    },
  );
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data)));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  const said = JSON.parse(line) as { siteUrl: string };
  expect((await fetch(`${said.siteUrl}/_api/web`)).status).toBe(401);
  await expect(fetch("http://localhost:5702/")).rejects.toThrow();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

describe("the fault switch", () => {
  const faultsOf = async (tenant: TestTenant, fault: string) => {
    await fetch(`${tenant.addresses.teamsHost}/_faults`, {
      method: "POST",
      body: JSON.stringify({ fault }),
    });
    const token = await tenant.authority.mint({
      audience: tenant.addresses.sharePoint,
      claims: { oid: officer, scp: "AllSites.Write" },
    });
    return fetch(`${tenant.siteUrl}/_api/web/currentUser`, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
    }).then(
      (answer) => answer.status,
      () => "no answer",
    );
  };

  it("does what it says, and is off again", async () => {
    const tenant = await startTestTenant(5738);
    try {
      expect(await faultsOf(tenant, "none")).toBe(200);
      expect(await faultsOf(tenant, "throttled")).toBe(429);
      expect(await faultsOf(tenant, "forbidden")).toBe(403);
      expect(await faultsOf(tenant, "offline")).toBe("no answer");
      expect(await faultsOf(tenant, "none")).toBe(200);
    } finally {
      await tenant.end();
    }
  });
});

it("the tab is served with its settings, a strict policy, compression and lasting copies of hashed files", async () => {
  const tab = join(folder, "tab");
  mkdirSync(tab, { recursive: true });
  writeFileSync(
    join(tab, "index.html"),
    '<!doctype html><script type="application/json" id="waymark-settings">__WAYMARK_SETTINGS__</script>',
  );
  writeFileSync(join(tab, "main.0123456789.js"), "const a = 1;".repeat(100));
  cpSync(
    "src/tab/staticwebapp.config.json",
    join(tab, "staticwebapp.config.json"),
  );
  const tenant = await startLocalTenant({ ...options(5738), tab });
  try {
    const page = await fetch(`${tenant.addresses.tab}/`);
    const text = await page.text();
    const settings =
      /id="waymark-settings">(.*?)<\/script>/.exec(text)?.[1] ?? "";
    expect(JSON.parse(settings)).toEqual(
      JSON.parse(JSON.stringify(tenant.settings)),
    );
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain(`frame-ancestors ${tenant.addresses.teamsHost}`);
    expect(policy).toContain("default-src 'none'");
    const script = await fetch(`${tenant.addresses.tab}/main.0123456789.js`, {
      headers: { "accept-encoding": "br" },
    });
    expect(script.headers.get("content-encoding")).toBe("br");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(await script.text()).toHaveLength(1200);
    for (const outside of [
      "/..%2fsecret",
      "/%2e%2e/data/local.json",
      "/none.js",
      "/staticwebapp.config.json",
    ])
      expect((await fetch(`${tenant.addresses.tab}${outside}`)).status).toBe(
        404,
      );
  } finally {
    await tenant.stop();
  }
});

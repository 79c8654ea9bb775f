// `waymark check --tenant` from outside: the tab as it ships has no finding, and each fault is named by its own code, cause, fix and who.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkTenant } from "../../src/cli/tenantCheck/tenantCheck.ts";
import type { Ask } from "../../src/cli/tenantCheck/tenantFinding.ts";
import { serveTab } from "../../src/localTenant/serveTab.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-tab-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const page of [
  "index",
  "auth",
  "relay",
  "privacy",
  "terms",
  "accessibility",
])
  writeFileSync(
    join(folder, `${page}.html`),
    '<html><head><script src="main.0a1b.js"></script></head><script type="application/json" id="waymark-settings">__WAYMARK_SETTINGS__</script></html>',
  );
const configuration = "staticwebapp.config.json";
cpSync(join("src/tab", configuration), join(folder, configuration));

const tab = "https://plans.council.gov.uk";
const service = "https://waymark-abc.azurewebsites.net";
const siteUrl = "https://council.sharepoint.com/sites/plans";
const wanted = {
  tab,
  siteUrl: `${siteUrl}/`,
  page: '<script defer="defer" src="main.0a1b.js"></script>',
};
const moment = Date.parse("2026-11-29T10:00:00Z");

const served = serveTab({
  folder,
  settings: {
    tenantId: "t",
    clientId: "c",
    siteUrl,
    authority: "https://login.microsoftonline.com/t",
    serviceUrl: service,
  },
  frameAncestors: [],
});

interface Faults {
  /** Nobody answers at addresses that begin with this. */
  readonly dead?: string;
  /** What the bot answers. */
  readonly bot?: number;
  readonly date?: string;
  /** Changes an answer of the tab's host. */
  readonly change?: (
    path: string,
    answer: Response,
  ) => Response | Promise<Response>;
}

/** The internet as far as a council's Waymark goes. */
function internet({ dead, bot = 401, date, change }: Faults): Ask {
  return async (address, init) => {
    if (dead !== undefined && address.startsWith(dead))
      throw new TypeError("fetch failed");
    if (address.startsWith(service)) return new Response(null, { status: bot });
    const answer = await served(new Request(address, init));
    const headers = new Headers(answer.headers);
    headers.set("date", date ?? new Date(moment).toUTCString());
    const dated = new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers,
    });
    return (await change?.(new URL(address).pathname, dated)) ?? dated;
  };
}

const codes = async (faults: Faults) =>
  (await checkTenant(internet(faults), wanted, moment)).map(({ code }) => code);

/** The page with other text in it. */
const page =
  (from: string, to: string): NonNullable<Faults["change"]> =>
  async (_path, answer) =>
    new Response((await answer.text()).replaceAll(from, to), answer);

const header =
  (
    name: string,
    to: (value: string) => string,
  ): NonNullable<Faults["change"]> =>
  (_path, answer) => {
    answer.headers.set(name, to(answer.headers.get(name) ?? ""));
    return answer;
  };

const policy = "content-security-policy";

describe("a tenant looked at from outside", () => {
  it("has no finding where the tab is as it ships and the bot refuses strangers", async () => {
    expect(await codes({})).toEqual([]);
  });

  it.each<[string, Faults, string]>([
    ["nobody at the tab's address", { dead: tab }, "tabUnreachable"],
    [
      "a host without the tab",
      {
        change: (path, answer) =>
          path === "/index.html" ? new Response("", { status: 404 }) : answer,
      },
      "tabMissing",
    ],
    [
      "a host that sends elsewhere",
      {
        change: (path, answer) =>
          path === "/index.html" ? new Response("", { status: 302 }) : answer,
      },
      "tabMissing",
    ],
    [
      "a page without settings",
      { change: page('"siteUrl"', "__WAYMARK_SETTINGS__") },
      "tabUnfilled",
    ],
    [
      "a page of an older release",
      { change: page("main.0a1b.js", "main.9f8e.js") },
      "tabOld",
    ],
    [
      "a page for another site",
      { change: page("/sites/plans", "/sites/other") },
      "tabOtherSite",
    ],
    [
      "a page without a policy",
      { change: header(policy, () => "") },
      "tabNoPolicy",
    ],
    [
      "a policy that keeps Teams out",
      {
        change: header(policy, (value) =>
          value.replace("https://teams.microsoft.com", ""),
        ),
      },
      "tabNotForTeams",
    ],
    [
      "a policy without the service",
      { change: header(policy, (value) => value.replaceAll(service, "")) },
      "tabMayNotCall",
    ],
    [
      "a page that may be guessed at",
      { change: header("x-content-type-options", () => "") },
      "tabSniffed",
    ],
    [
      "a page that is kept",
      { change: header("cache-control", () => "max-age=600") },
      "tabKept",
    ],
    [
      "a host without the return page",
      {
        change: (path, answer) =>
          path === "/auth.html" ? new Response("", { status: 404 }) : answer,
      },
      "tabPagesMissing",
    ],
    ["a service without functions", { bot: 404 }, "botNotFound"],
    ["a service that cannot start", { bot: 503 }, "botFails"],
    ["a firewall before the service", { bot: 403 }, "botShut"],
    ["a service that lets everybody in", { bot: 200 }, "botOpen"],
    ["nobody at the service", { dead: service }, "botUnreachable"],
    [
      "a clock that is behind",
      { date: "Sun, 29 Nov 2026 10:09:00 GMT" },
      "clockWrong",
    ],
    [
      "a clock that is ahead",
      { date: "Sun, 29 Nov 2026 09:51:00 GMT" },
      "clockWrong",
    ],
  ])("%s is one finding with its own code", async (_name, faults, code) => {
    expect(await codes(faults)).toEqual([code]);
  });

  it("says of every finding where, why, what to do and who", async () => {
    const [finding] = await checkTenant(internet({ bot: 404 }), wanted, moment);
    expect(finding).toMatchObject({ where: `${service}/api/messages` });
    expect(finding?.cause).toMatch(/none of its functions loaded/);
    expect(finding?.fix).toMatch(/Deploy dist\/service again/);
    expect(finding?.who).toBe("whoever looks after the Azure part");
  });
});

// Puts everything together for `npm start`: builds, starts the local tenant, fills it on first run, starts the reminder service.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startLocalTenant } from "../src/localTenant/main.ts";
import type { Directory } from "../src/localTenant/directory.ts";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { groupOfRole } from "../src/sharepoint/access.ts";
import { TenantFailure } from "../src/localTenant/http.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Greenwich Mean Time in SharePoint's own list of zones: London, with summer time. */
const london = {
  id: 2,
  description: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
  iana: "Europe/London",
};

function say(line: string) {
  console.log(line);
}

function step(line: string) {
  console.error(line);
}

function readPort(): number {
  const text = process.env["PORT"] ?? "5100";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65_500)
    throw new TenantFailure(
      "settings",
      `PORT must be a whole number from 1024 to 65500, and is "${text}".`,
    );
  return port;
}

/** Builds the tab when its sources have changed; the build script knows whether they have. */
function buildTab() {
  const script = join(root, "scripts", "build.mjs");
  if (!existsSync(script)) {
    step("The tab's build script is missing: the tab as last built is used.");
    return;
  }
  const done = spawnSync(process.execPath, [script, "--development"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0)
    throw new TenantFailure(
      "settings",
      "The tab could not be built: the reason is above. Correct it and run npm start again.",
    );
}

/** The sample council's people; each is in the Waymark groups of their roles from the first day. */
function sampleDirectory(): Directory {
  const roles = Object.keys(groupOfRole) as (keyof typeof groupOfRole)[];
  return {
    people: samplePeople,
    siteGroups: roles.map((role) => ({
      title: groupOfRole[role],
      role: "Read",
      members: samplePeople
        .filter((person) => person.roles.includes(role))
        .map((person) => person.objectId),
    })),
  };
}

async function start() {
  const dataFolder = resolve(root, process.env["WAYMARK_DATA"] ?? ".waymark");
  const port = readPort();
  buildTab();
  const tabFolder = join(root, "dist", "tab");
  const tenant = await startLocalTenant({
    port,
    dataFolder,
    directory: sampleDirectory(),
    siteTitle: "Improvement plans",
    timeZone: london,
    ...(existsSync(tabFolder) ? { tab: tabFolder } : {}),
    teamsAppManifest: JSON.parse(
      readFileSync(join(root, "manifest", "manifest.json"), "utf8"),
    ) as unknown,
    log: step,
  });
  const stop = () => {
    tenant.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  say(`Teams host       ${tenant.addresses.teamsHost}`);
  say(`SharePoint site  ${tenant.siteUrl}`);
  say(`Bot              ${tenant.addresses.bot}/api/messages`);
  say(`Waymark ready: ${tenant.addresses.teamsHost}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof TenantFailure ? error.message : error);
  process.exit(1);
});

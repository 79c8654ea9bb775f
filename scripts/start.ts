// Puts everything together for `npm start`: builds, starts the local tenant, fills it on first run, starts the reminder service.
import "../src/clock/start.ts";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { clockShift, now } from "../src/clock/clock.ts";
import { day } from "../src/domain/values/calendarDate.ts";
import {
  calendarFor,
  lastWorkingDay,
} from "../src/domain/dates/workingDays.ts";
import { TenantFailure } from "../src/localTenant/http.ts";
import { london, startLocalTenant } from "../src/localTenant/main.ts";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { sampleTour } from "../src/localTenant/samplePlans/tour.ts";
import { startReminderService } from "../src/reminders/main.ts";
import { fillTenant } from "./fillTenant.ts";
import { manifestFor } from "./package.ts";
import { localPackage } from "./packageSettings.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tabFolder = join(root, "dist", "development", "tab");

/** Something this program stops again. */
type Stoppable = { stop(): Promise<void> };

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
  const done = spawnSync(
    process.execPath,
    [join(root, "scripts", "build.mjs"), "--development"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (done.status === 0 && existsSync(join(tabFolder, "index.html"))) return;
  throw new TenantFailure(
    "settings",
    "The tab could not be built: the reason is above. Correct it and run npm start again.",
  );
}

/** Ctrl-C stops everything, last started first; a second one does not wait. */
function stopOnSignal(parts: readonly Stoppable[]) {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    for (const part of parts.toReversed()) await part.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void stop());
}

async function start() {
  const dataFolder = resolve(root, process.env["WAYMARK_DATA"] ?? ".waymark");
  const port = readPort();
  buildTab();
  const tenant = await startLocalTenant({
    port,
    dataFolder,
    directory: { people: samplePeople, tour: sampleTour },
    siteTitle: "Improvement plans",
    timeZone: london,
    tab: tabFolder,
    teamsAppManifest: manifestFor(localPackage(port + 1)),
    log: step,
  });
  const parts: Stoppable[] = [tenant];
  stopOnSignal(parts);
  const originalDates = process.argv.includes("--original-dates");
  const today = new Date(now()).toLocaleDateString("sv-SE", {
    timeZone: london.iana,
  });
  // The journeys count the cards and rows of the plans after published reports.
  const isDemonstration = !process.argv.includes("--published-plans-only");
  await fillTenant(tenant, originalDates ? null : today, isDemonstration);
  const service = await startReminderService({ dataFolder });
  parts.push(service);
  const { addresses } = tenant;
  // The app is in the team from the first: Teams tells the bot so, and with it which team that is.
  await fetch(`${addresses.botConnector}/_local/installations?team`, {
    method: "PUT",
  });
  // On a Sunday, Friday's: nobody is to open an empty chat. What was told before is not told again.
  step("Sending the cards of the last working day…");
  await service.runNow(lastWorkingDay(day(today), calendarFor("england")));
  if (clockShift() !== 0)
    console.log(`Clock            ${new Date(now()).toISOString()}`);
  console.log(`Teams host       ${addresses.teamsHost}`);
  console.log(`SharePoint site  ${tenant.siteUrl}`);
  console.log(`Bot              ${addresses.bot}/api/messages`);
  console.log(`Waymark ready: ${addresses.teamsHost}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof TenantFailure ? error.message : error);
  process.exit(1);
});

// How much a county's run costs: 2,000 officers with 20,000 actions planned and sent in one run. `node bench/reminderVolume.ts [officers] [actions]`
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { releaseSetting } from "../src/domain/checks/serviceRows.ts";
import { addDays, day } from "../src/domain/values/calendarDate.ts";
import { asId } from "../src/domain/values/id.ts";
import type { PlanRecord } from "../src/domain/plan/planRecord.ts";
import { asRef } from "../src/domain/values/ref.ts";
import { london, startLocalTenant } from "../src/localTenant/main.ts";
import { addRecord } from "../src/sharepoint/importing/bringBack.ts";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { openSqlite } from "../src/reminders/delivery/sqlite.ts";
import { quiet } from "../src/reminders/basics/log.ts";
import { decide } from "../src/reminders/day/run.ts";
import { ReminderService } from "../src/reminders/service.ts";
import { localSettings } from "../src/reminders/basics/settings.ts";
import { provision } from "../src/sharepoint/site/provision.ts";
import { stableGuid } from "../src/domain/values/stableGuid.ts";
import { aPlan, anAction, on } from "../test/domain/ruleWorld.ts";

const today = day("2026-11-23");
const planId = asId<"Plan">(stableGuid("volume"));

function officersOf(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    objectId: stableGuid(`officer/${n}`),
    userPrincipalName: `officer.${n}@council.example`,
    displayName: `Officer ${n}`,
    jobTitle: `Officer ${n}`,
    enabled: true,
    siteRights: "member" as const,
  }));
}

function bigRecord(officers: number, actions: number): PlanRecord {
  const people = officersOf(officers);
  const themeId = asId<"Theme">(stableGuid("volume/theme"));
  return {
    plan: aPlan({ id: planId, wentLive: day("2026-01-05") }),
    themes: [
      {
        id: themeId,
        planId,
        code: "1",
        title: "All",
        aliases: [],
        lead: null,
        order: 1,
      },
    ],
    posts: people.map(({ objectId, userPrincipalName, displayName }, n) => ({
      id: asId<"Post">(stableGuid(`post/${n}`)),
      planId,
      title: `Post ${n}`,
      aliases: [],
      statutoryRole: null,
      reportsTo: null,
      holders: [
        {
          person: { objectId, email: userPrincipalName, name: displayName },
          kind: "permanent" as const,
          from: null,
          to: null,
        },
      ],
      delegates: [],
    })),
    actions: Array.from({ length: actions }, (_, n) => {
      const ref = asRef(`${Math.floor(n / 100) + 1}.${(n % 100) + 1}`);
      if (!ref) throw new RangeError(`No ref for ${n}`);
      const due = on(addDays(today, (n % 90) - 30));
      const made = anAction({
        id: asId(stableGuid(`action/${n}`)),
        planId,
        themeId,
        ref,
        title: `Action ${n} of a plan as large as a county's`,
        accountable: asId(stableGuid(`post/${n % officers}`)),
        due,
      });
      return { ...made, current: { ...made.current, inForce: due.end } };
    }),
    milestones: [],
    updates: [],
    revisions: [],
    decisions: [],
    bodies: [],
    meetings: [],
    risks: [],
    evidence: [],
  };
}

/** Counts every request of this process to the SharePoint of the local tenant. */
function countRequests(origin: string): () => number {
  const { fetch } = globalThis;
  let count = 0;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(origin)) count += 1;
    return fetch(input, init);
  };
  return () => count;
}

const seconds = (since: number): string =>
  ((performance.now() - since) / 1_000).toFixed(1);

/** The service's own process, so that its memory is its own. */
async function measure(folder: string): Promise<void> {
  const settings = localSettings(folder);
  const requests = countRequests(new URL(settings.siteUrl).origin);
  const store = openSqlite(join(folder, "volume.sqlite"));
  const parts = { settings, ...store, log: quiet, now: Date.now };
  const service = new ReminderService(parts);
  let began = performance.now();
  const { digests, troubles } = await decide(
    { notes: store.notes, tenant: settings.tenantId },
    await service.watch.readAll(),
    today,
  );
  const reminders = digests.reduce((sum, one) => sum + one.reminders.length, 0);
  console.log(
    `Read and decided: ${digests.length} people, ${reminders} reminders, ${troubles.length} troubles, ${requests()} requests to SharePoint, ${seconds(began)} s`,
  );
  began = performance.now();
  const held = await service.runNow(today, store.queue);
  console.log(
    `First run: ${held.held ? "held by the blast guard" : "NOT HELD"}, ${seconds(began)} s`,
  );
  await service.store.add("settings", {
    id: asId<"Setting">(stableGuid("volume/release")),
    name: releaseSetting,
    value: { day: today },
  });
  began = performance.now();
  const before = requests();
  const ran = await service.runNow(today, store.queue);
  const states = Map.groupBy(
    ran.digests,
    ({ state, via }) => `${state} ${via}`,
  );
  console.log(
    `Planned, sent and logged: ${[...states].map(([state, some]) => `${some.length} ${state}`).join(", ")}, ${requests() - before} requests to SharePoint, ${seconds(began)} s, ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB at most`,
  );
  store.close();
}

async function load(officers: number, actions: number): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-volume-"));
  const tenant = await startLocalTenant({
    port: 6_470,
    dataFolder,
    directory: { people: [...samplePeople, ...officersOf(officers)] },
    siteTitle: "Improvement plans",
    timeZone: london,
    log: () => undefined,
    teamsAppManifest: JSON.parse(
      readFileSync(
        new URL("../manifest/manifest.json", import.meta.url),
        "utf8",
      ),
    ) as unknown,
  });
  try {
    const began = performance.now();
    const memory = openSqlite(":memory:");
    const service = new ReminderService({
      settings: localSettings(dataFolder),
      ...memory,
      log: quiet,
      now: Date.now,
    });
    await provision(service.site);
    await addRecord(service.store, bigRecord(officers, actions));
    console.log(
      `Loaded ${officers} posts and ${actions} actions: ${seconds(began)} s`,
    );
    const child = spawn(
      process.execPath,
      [import.meta.filename, "--service", dataFolder],
      { stdio: ["ignore", "inherit", "inherit"] },
    );
    await new Promise((resolve) => child.once("exit", resolve));
  } finally {
    await tenant.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

const [first = "2000", second = "20000"] = process.argv.slice(2);
if (first === "--service") await measure(second);
else await load(Number(first), Number(second));

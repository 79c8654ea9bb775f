// The program the bench runs its tenant in: the real product's, with the sample plans and larger ones, ready when it prints one line of JSON.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillTenant } from "../scripts/fillTenant.ts";
import { ids } from "../src/localTenant/addresses.ts";
import { london, startLocalTenant } from "../src/localTenant/main.ts";
import type { LocalTenant } from "../src/localTenant/main.ts";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { day } from "../src/domain/values/calendarDate.ts";
import { appToken } from "../src/sharepoint/wire/appToken.ts";
import { connect } from "../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../src/sharepoint/planStore.ts";
import { addRecord } from "../src/sharepoint/importing/bringBack.ts";
import { bigPlan } from "./bigPlan.ts";
import { withLog } from "./bigLog.ts";

export interface Served {
  /** Origins. */
  readonly host: string;
  readonly sharePoint: string;
  /** Of all that Teams itself is not: the tab's files, SharePoint, sign-in. */
  readonly ports: readonly number[];
  readonly plans: readonly { readonly actions: number; readonly id: string }[];
}

const root = join(import.meta.dirname, "..");

async function startTenant(
  port: number,
  dataFolder: string,
): Promise<LocalTenant> {
  const built = spawnSync(
    process.execPath,
    [join(root, "scripts", "build.mjs"), "--development"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (built.status !== 0) throw new Error("The tab could not be built.");
  const tenant = await startLocalTenant({
    port,
    dataFolder,
    directory: { people: samplePeople },
    siteTitle: "Improvement plans",
    timeZone: london,
    tab: join(root, "dist", "development", "tab"),
    teamsAppManifest: JSON.parse(
      readFileSync(join(root, "manifest", "manifest.json"), "utf8"),
    ),
    log: () => undefined,
  });
  await fillTenant(tenant, new Date().toISOString().slice(0, 10));
  return tenant;
}

function storeOf(tenant: LocalTenant) {
  const getToken = appToken({
    tenantId: ids.tenantId,
    clientId: ids.serviceClientId,
    privateKey: readFileSync(tenant.serviceKey.file, "utf8"),
    thumbprintSha256: tenant.serviceKey.certificate.thumbprintSha256,
    siteUrl: tenant.siteUrl,
    localSignIn: tenant.addresses.signIn,
  });
  return openPlanStore(connect({ siteUrl: tenant.siteUrl, getToken }));
}

/** What the service does each minute for whoever opens a plan. */
async function minute(tenant: LocalTenant): Promise<void> {
  const store = storeOf(tenant);
  const today = new Date().toISOString().slice(0, 10);
  await store.bringCopies();
  await store.keepScreens("all", () => day(today));
}

/** A tab in the channel for the plan, as `fillTenant` makes one for the first. */
function addTab(tenant: LocalTenant, plan: { id: string; title: string }) {
  const page = `${tenant.addresses.tab}/index.html?plan=${plan.id}`;
  tenant.teamsHost?.tabs.save({
    entityId: plan.id,
    contentUrl: `${page}&theme={theme}&user={userObjectId}`,
    websiteUrl: page,
    name: plan.title,
  });
}

/** One plan of 10,000 actions with everything that was said of them in a year. */
async function fillLargest(tenant: LocalTenant) {
  const today = new Date().toISOString().slice(0, 10);
  const record = withLog(bigPlan(10_000), today);
  await addRecord(storeOf(tenant), record);
  addTab(tenant, record.plan);
  return [{ actions: record.actions.length, id: record.plan.id }];
}

/** The corporate sample plan has 61 actions; the other is made here and has no log. */
async function fillSizes(tenant: LocalTenant) {
  const [sample] = tenant.teamsHost?.tabs.all() ?? [];
  const record = bigPlan(10_000);
  await addRecord(storeOf(tenant), record);
  await minute(tenant);
  addTab(tenant, record.plan);
  return [
    { actions: 61, id: sample?.entityId ?? "" },
    { actions: record.actions.length, id: record.plan.id },
  ];
}

async function start(
  port: number,
  dataFolder: string,
  largest: boolean,
): Promise<Served> {
  const tenant = await startTenant(port, dataFolder);
  const plans = await (largest ? fillLargest(tenant) : fillSizes(tenant));
  process.on("message", () => {
    void minute(tenant).then(() => process.send?.("done"));
  });
  process.once("SIGTERM", () => void tenant.stop().then(() => process.exit()));
  return {
    host: tenant.addresses.teamsHost,
    sharePoint: new URL(tenant.siteUrl).origin,
    ports: (["tab", "sharePoint", "signIn"] as const).map((part) =>
      Number(new URL(tenant.addresses[part]).port),
    ),
    plans,
  };
}

if (process.argv[1] === import.meta.filename) {
  const [, , port, dataFolder, which] = process.argv;
  if (!dataFolder) throw new Error("Give a port and a folder.");
  console.log(
    JSON.stringify(await start(Number(port), dataFolder, which === "largest")),
  );
}

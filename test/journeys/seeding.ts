// Puts a plan of its own into the running tenant, through the real store, so that a journey changes nobody else's.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { appToken } from "../../src/sharepoint/appToken.ts";
import { connect } from "../../src/sharepoint/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { stableGuid } from "../../src/sharepoint/stableGuid.ts";

interface Local {
  readonly addresses: { readonly signIn: string };
  readonly tenantId: string;
  readonly siteUrl: string;
  readonly serviceClientId: string;
  readonly serviceKeyFile: string;
  readonly serviceThumbprint: string;
}

/** The store as the service has it: app-only, by certificate. */
export function serviceStore(dataFolder: string): PlanStore {
  const file = readFileSync(join(dataFolder, "local.json"), "utf8");
  const local = JSON.parse(file) as Local;
  const getToken = appToken({
    tenantId: local.tenantId,
    clientId: local.serviceClientId,
    privateKey: readFileSync(local.serviceKeyFile, "utf8"),
    thumbprintSha256: local.serviceThumbprint,
    siteUrl: local.siteUrl,
    localSignIn: local.addresses.signIn,
  });
  return openPlanStore(connect({ siteUrl: local.siteUrl, getToken }));
}

const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The same plan under ids of its own; the people in it stay who they are. */
export function asAnotherPlan(record: PlanRecord, name: string): PlanRecord {
  const people = new Set(samplePeople.map((person) => person.objectId));
  const text = JSON.stringify(record).replace(guid, (id) =>
    people.has(id) ? id : stableGuid(`${name}/${id}`),
  );
  const copy = JSON.parse(text) as PlanRecord;
  return { ...copy, plan: { ...copy.plan, title: name } };
}

/** Loads it whole and answers the store it was loaded with. */
export async function seedPlan(
  dataFolder: string,
  record: PlanRecord,
): Promise<PlanStore> {
  const store = serviceStore(dataFolder);
  await addRecord(store, record);
  return store;
}

/** Closes a seeded plan when its journey is over, so that nobody is reminded of it on another. */
export async function closePlan(
  store: PlanStore,
  record: PlanRecord,
): Promise<void> {
  const { items } = await store.plans();
  const held = items.find((plan) => plan.id === record.plan.id);
  if (held && held.state !== "closed")
    await store.save("plans", held, { ...held, state: "closed" });
}

// A provisioned site with people in their groups and a plan of ten actions: made once for each zone, then copied for every test.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Action } from "../../src/domain/plan/action.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Change } from "../../src/domain/rules/change.ts";
import { currentOf } from "../../src/domain/history/current.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { recordPeople } from "../../src/sharepoint/site/peopleRecorded.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { london, openTestSite, type TestSite } from "./testSite.ts";

const whole = corporatePlanAsReported();
const ten = new Set<string | null>(
  whole.actions.slice(0, 10).map((action) => action.id),
);

export const record: PlanRecord = {
  ...whole,
  actions: whole.actions.slice(0, 10),
  updates: whole.updates.filter((one) => ten.has(one.actionId)),
  revisions: whole.revisions.filter((one) => ten.has(one.actionId)),
};
export const planId = record.plan.id;

const folder = mkdtempSync(join(tmpdir(), "waymark-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const made = new Map<string, Promise<string>>();
let copies = 0;

async function make(zone: typeof london): Promise<string> {
  const file = join(folder, `${zone.id}.sqlite`);
  const site = openTestSite(zone, file);
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await letPeopleIn(admin);
  await recordPeople(admin);
  await addRecord(openPlanStore(admin), record);
  // As the service does within a minute.
  await openPlanStore(admin).bringCopies();
  await openPlanStore(admin).fileForMembers("all");
  site.tenant.close();
  return file;
}

/** A site of one's own; close its tenant after the test. */
export async function aPlanSite(zone = london): Promise<TestSite> {
  const making = made.get(zone.iana) ?? make(zone);
  made.set(zone.iana, making);
  copies += 1;
  const copy = join(folder, `copy-${copies}.sqlite`);
  copyFileSync(await making, copy);
  return openTestSite(zone, copy);
}

export const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export function anUpdate(action: Action, note: string): Update {
  return {
    id: asId<"Update">(crypto.randomUUID()),
    planId,
    actionId: action.id,
    kind: "progress",
    effective: day("2018-06-20"),
    recorded: new Date().toISOString() as Update["recorded"],
    by: personCalled("Head of Finance"),
    post: null,
    door: "tab",
    status: "inProgress",
    ownRag: null,
    forecast: null,
    actual: null,
    note,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
  };
}

export function changeWith(action: Action, update: Update): Change {
  const log = { updates: [update], revisions: [], decisions: [] };
  return { ...log, current: currentOf(action, log) };
}

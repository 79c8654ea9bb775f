// Puts a plan of its own into the running tenant, through the real store, so that a journey changes nobody else's.
import { inEnglish } from "../../src/domain/words/english.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addDays,
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../src/domain/values/calendarDate.ts";
import { logsOf } from "../../src/domain/history/planHistory.ts";
import { asId } from "../../src/domain/values/id.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { contextOf } from "../../src/editing/context.ts";
import { isPastItsDate } from "../../src/domain/history/planFigures.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import {
  personCalled,
  samplePeople,
} from "../../src/localTenant/samplePlans/people.ts";
import { appToken } from "../../src/sharepoint/wire/appToken.ts";
import { connect } from "../../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { signingKeyIn } from "../../src/sharepoint/wire/signingKeyText.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";

interface Local {
  readonly addresses: { readonly signIn: string };
  readonly tenantId: string;
  readonly siteUrl: string;
  readonly serviceClientId: string;
  readonly serviceKeyFile: string;
  readonly serviceThumbprint: string;
}

/** The store as the service has it: app-only, by certificate, and signing what it records. */
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
  const key = signingKeyIn(dataFolder);
  const signer = { key, before: null, now: () => Date.now() };
  return openPlanStore(connect({ siteUrl: local.siteUrl, getToken, signer }));
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
  await store.fileForMembers([record.plan.id]);
  return store;
}

/** As the service does within a minute: an elected member reads what was recorded until now. */
export async function filedForMembers(dataFolder: string): Promise<void> {
  await serviceStore(dataFolder).fileForMembers("all");
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

async function planCalled(dataFolder: string, title: string) {
  const store = serviceStore(dataFolder);
  const { items } = await store.plans();
  const found = items.find((one) => one.title === title);
  if (!found) throw new Error(`There is no plan called ${title}.`);
  const { record } = await store.record(found.id);
  return { store, record };
}

/**
 * On some days more of a sample is past its date than it has corrective actions for, and no paper of it can be final: each such action gets one,
 * recorded as an officer's tab would; so does what tomorrow is, for a journey may pass midnight.
 */
export async function answerWhatIsLate(
  dataFolder: string,
  title: string,
): Promise<void> {
  const { store, record } = await planCalled(dataFolder, title);
  const logOf = logsOf(record);
  const now = new Date().toISOString() as Instant;
  const actor = actorOn(
    personCalled("Plan Administrator"),
    ["administrator"],
    record.posts,
    dayIn(now, record.plan.timeZone),
  );
  const tomorrow = addDays(dayIn(now, record.plan.timeZone), 1);
  for (const action of record.actions.filter((one) =>
    isPastItsDate(one, tomorrow),
  )) {
    const log = logOf(action);
    if (log.updates.some(({ correctiveAction }) => correctiveAction)) continue;
    const answer = recordProgress(
      {
        note: "Looked at again.",
        correctiveAction: "A weekly look until it is done.",
      },
      contextOf(
        { plan: record.plan, actor, now, door: "tab", windows: [] },
        { action, log },
        asId<"Edit">(crypto.randomUUID()),
      ),
    );
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    const { updates, revisions, decisions } = answer.value;
    await store.append([{ ref: action.ref, updates, revisions, decisions }]);
  }
}

/** A meeting of the Board that has taken place and is not closed; answers with what closes it, so that no other journey meets it. */
export async function boardSat(
  dataFolder: string,
  title: string,
  date: CalendarDate,
): Promise<() => Promise<void>> {
  const { store, record } = await planCalled(dataFolder, title);
  const board = record.bodies.find(({ kind }) => kind === "board");
  if (!board) throw new Error("no Board");
  const meeting = await store.add("meetings", {
    id: asId<"Meeting">(crypto.randomUUID()),
    planId: record.plan.id,
    bodyId: board.id,
    date,
    state: "planned",
    item: null,
    attendance: null,
    told: null,
  });
  return async () => {
    await store.save("meetings", meeting, { ...meeting, state: "closed" });
  };
}

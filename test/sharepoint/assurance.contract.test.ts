// Assurance in the lists: SharePoint itself lets auditors say it and nobody else, and what was said is read back with its right.
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  sendBack,
  verifyCompletion,
} from "../../src/domain/assurance/assuranceRules.ts";
import { assuranceAt } from "../../src/domain/assurance/assurance.ts";
import { logsOf } from "../../src/domain/history/planHistory.ts";
import type { Action } from "../../src/domain/plan/action.ts";
import type { Decision } from "../../src/domain/plan/decision.ts";
import { actorIn } from "../../src/domain/rights/roles.ts";
import { dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { edit } from "../../src/editing/edit.ts";
import type { Edit } from "../../src/editing/edit.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const storeOf = (who: string) => openPlanStore(site.as(who));
const readBy = async (who: string) =>
  (await storeOf(who).record(planId)).record;

/** A completed action, as read. */
async function done(): Promise<Action> {
  const record = await readBy("Auditor");
  const found = record.actions.find(
    ({ current }) => current.status === "completed",
  );
  if (!found) throw new Error("Nothing is completed.");
  return found;
}

/** Edits as whoever is signed in, with the roles that SharePoint bears out. */
async function editAs(who: string, action: Action, rule: Edit["rule"]) {
  const store = storeOf(who);
  const [me, record] = await Promise.all([store.me(), readBy(who)]);
  const now = new Date().toISOString() as Instant;
  const { plan } = record;
  const actor = actorIn(
    { person: me.person, byRights: me.rights.roles, ...record },
    action,
    dayIn(now, plan.timeZone),
  );
  return edit(
    { store, editor: { plan, actor, now, door: "tab", windows: [] } },
    { action, log: logsOf(record)(action) },
    { id: asId<"Edit">(crypto.randomUUID()), meets: "follow", rule },
  );
}

const stateOf = async (action: Action) => {
  const record = await readBy("Report Author");
  const today = dayIn(new Date().toISOString() as Instant, "Europe/London");
  return assuranceAt(record.actions, record, {
    asAt: today,
    knownAt: today,
  }).find(({ id }) => id === action.id)?.state;
};

it("an auditor verifies, and sends back; everybody reads it, and the position follows", async () => {
  const action = await done();
  expect(await stateOf(action)).toBe("confirmed");
  const verified = await editAs("Auditor", action, (context) =>
    verifyCompletion({ note: "Saw the register." }, context),
  );
  expect(verified.kind).toBe("recorded");
  expect(await stateOf(action)).toBe("verified");
  const back = await editAs("Auditor", action, (context) =>
    sendBack({ reason: "It stops in May." }, context),
  );
  expect(back.kind).toBe("recorded");
  expect(await stateOf(action)).toBe("sentBack");
  // The copy in the Actions list follows as it does after every entry.
  await storeOf("Plan Administrator").bringCopies();
  const record = await readBy("HR Manager");
  const read = record.actions.find(({ id }) => id === action.id);
  expect(read?.current.status).not.toBe("completed");
});

it("whoever else writes a verification around the program is not counted", async () => {
  const action = await done();
  const record = await readBy("Head of Finance");
  const confirm = logsOf(record)(action).updates.findLast(
    ({ kind }) => kind === "confirm",
  );
  const entry: Decision = {
    id: asId<"Decision">(crypto.randomUUID()),
    planId,
    actionId: action.id,
    ruling: { kind: "verified", confirmId: confirm?.id ?? null },
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
    effective: dayIn(new Date().toISOString() as Instant, "Europe/London"),
    recorded: new Date().toISOString() as Instant,
    by: { objectId: null, email: "auditor@council.example", name: "Auditor" },
  };
  await storeOf("Head of Finance").append([
    { ref: action.ref, updates: [], revisions: [], decisions: [entry] },
  ]);
  expect(await stateOf(action)).toBe("confirmed");
});

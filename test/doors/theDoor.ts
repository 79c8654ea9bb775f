// Somebody at SharePoint's own door, with their own token and no app in between; and everything anybody is told of the plan.
import { afterEach, beforeEach } from "vitest";
import { day, type Instant } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { writeArchive } from "../../src/documents/archive.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { itemsOf, type Site } from "../../src/sharepoint/wire/connect.ts";
import {
  checkHealth,
  rebuildCopies,
} from "../../src/sharepoint/site/health.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

export const attacker = "HR Manager";

/** Whoever may still write the rows that follow from the log. */
export const administrator = "Plan Administrator";

/** An action none of the attacker's posts has to do with. */
export const another = "2.2";

const days = ["2018-06-30", "2018-09-30", "2026-11-24"].map(day);

let site: TestSite;
let untouched: string;

/** A site of one's own for every test of a file. */
export function atTheDoor(): void {
  beforeEach(async () => {
    site = await aPlanSite();
    untouched = await told();
  });
  afterEach(() => site.tenant.close());
}

/** What was told before anybody did anything. */
export const before = () => untouched;

export const theSite = (): TestSite => site;

export const as = (name: string): Site => site.as(name);

/** Papers by the whole record they were printed from: the same record is printed the same, and most attempts leave it as it was. */
const printed = new Map<string, ReturnType<typeof paperSnapshot>>();

function aPaper(now: PlanRecord) {
  const from = JSON.stringify(now);
  const paper = printed.get(from) ?? printPaper(now);
  printed.set(from, paper);
  return paper;
}

/** The committee paper of a day, as it would be published. */
function printPaper(now: PlanRecord) {
  const meeting = day("2018-07-24");
  const body = now.bodies.find(({ kind }) => kind !== "board");
  if (!body) throw new Error("no committee");
  return paperSnapshot(
    {
      record: now,
      history: historyOf(now),
      body: body.title,
      meeting,
      asAt: day("2018-07-01"),
      previousAsAt: day("2018-04-01"),
      audience: "public",
      words: noWords,
      gate: null,
      clearances: [],
      corrections: [],
    },
    {
      key: paperKey(planId, { bodyId: body.id, meeting }),
      bodyId: body.id,
      by: personCalled("Report Author"),
      at: "2018-07-11T10:00:00.000Z" as Instant,
      template: null,
    },
  );
}

/** Everything anybody is told of the plan: its position at every day asked, a paper, and its whole archive. */
export async function told(): Promise<string> {
  const read = await openPlanStore(site.as("Auditor")).record(planId);
  const positions = days.map((asAt) =>
    position(historyOf(read.record), { asAt }),
  );
  return JSON.stringify([
    positions,
    await aPaper(read.record),
    writeArchive(read.record),
  ]);
}

export const findings = async () =>
  (await checkHealth(site.as("Plan Administrator"))).findings.filter(
    // The members' library follows within a minute, and is not what is tried here.
    ({ code }) => code !== "membersBehind",
  );

export async function rebuild(): Promise<readonly string[]> {
  const admin = site.as("Plan Administrator");
  return rebuildCopies(admin, await checkHealth(admin));
}

export const list = (title: string, who = attacker) =>
  itemsOf(site.as(who), title);

export async function rowOf(ref: string): Promise<number> {
  const [row] = (await list("Actions")
    .select("Id")
    .filter(`ActionRef eq '${ref}'`)()) as { Id: number }[];
  if (!row) throw new Error(`no action ${ref}`);
  return row.Id;
}

export function actionCalled(ref: string) {
  const found = record.actions.find((one) => one.ref === ref);
  if (!found) throw new Error(`no action ${ref}`);
  return found;
}

/** Whoever a row says wrote it. */
export function saidBy(name: string) {
  const { email, objectId } = personCalled(name);
  return { ByName: name, ByEmail: email, ByObjectId: objectId };
}

export const anEntry = (ref: string) => ({
  Title: "written by hand",
  ClientKey: crypto.randomUUID(),
  PlanKey: planId,
  ActionKey: actionCalled(ref).id,
});

/** A statement in one of the lists that prove a right. */
export const aStatement = (says: string, about: string, saying: object) => ({
  Title: "written by hand",
  ClientKey: crypto.randomUUID(),
  PlanKey: planId,
  Says: says,
  AboutKey: about,
  Saying: JSON.stringify(saying),
});

/** A proposal that waits, its action, and a committee with a meeting that could decide it. */
export function proposal() {
  const revision = record.revisions[0];
  const action = record.actions.find(({ id }) => id === revision?.actionId);
  const body = record.bodies.find(({ kind }) => kind !== "board");
  const meeting = record.meetings.find(({ bodyId }) => bodyId === body?.id);
  if (!revision || !action || !body || !meeting)
    throw new Error("no proposal that could be decided");
  return { revision, action, body, meeting };
}

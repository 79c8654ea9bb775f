// A site whose plan is filed for its elected members, and what is done to it: for the tests of their library.
import { afterEach, beforeEach, expect } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import type { Snapshot } from "../../src/domain/committeePaper/publishing/publishing.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { planFileName } from "../../src/sharepoint/members/membersFile.ts";
import { membersLibrary } from "../../src/sharepoint/nouns/settings.ts";
import { openPaperLibrary } from "../../src/sharepoint/papers/papers.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import type { Site } from "../../src/sharepoint/wire/connect.ts";
import { edit } from "../../src/editing/edit.ts";
import { formOpened, saying, somebody } from "../editing/floor.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;

/** Called once at the top of a file: a site of its own for each test. */
export function atTheLibrary(): void {
  beforeEach(async () => {
    site = await aPlanSite();
  });
  afterEach(() => site.tenant.close());
}

export const as = (name: string): Site => site.as(name);
export const requests = () => site.requests;

export const admin = () => openPlanStore(site.as("Plan Administrator"));
export const filesAs = (name: string) =>
  makeFiles(site.as(name), membersLibrary.list);
export const textAs = (name: string, file = planFileName(planId)) =>
  filesAs(name).text(file);

export async function report(note: string): Promise<void> {
  const person = await somebody(site, "Head of Finance");
  const made = {
    id: formOpened(),
    rule: saying(note),
    meets: "follow",
  } as const;
  const outcome = await edit(await person.desk(), await person.basis(), made);
  expect(outcome.kind).toBe("recorded");
}

/** The administrator says this of the plan. */
export async function describePlan(membersReadExempt: boolean): Promise<void> {
  const store = admin();
  const { plan } = await store.overview(planId);
  await store.save("plans", plan, { ...plan, membersReadExempt });
}

/** The first action is exempt from publication from now on. */
export async function exempt(title: string): Promise<void> {
  const store = admin();
  const { actions } = await store.overview(planId);
  const action = actions.find((one) => one.title === title);
  if (!action) throw new Error(title);
  await store.save("actions", action, { ...action, exempt: "3" });
}

const audit = record.bodies.find((one) => one.title.startsWith("Audit"));
if (!audit) throw new Error("no audit committee");
const bodyId = audit.id;
export const key = paperKey(planId, { bodyId, meeting: day("2018-07-24") });

export async function publish(
  audience: "public" | "exempt",
): Promise<Snapshot> {
  const wanted = await paperSnapshot(
    {
      record,
      history: historyOf(record),
      body: "Audit and Accounts Committee",
      meeting: day("2018-07-24"),
      asAt: day("2018-07-01"),
      previousAsAt: null,
      audience,
      words: noWords,
      gate: {
        kind: "endorsed",
        by: "Programme Board",
        on: day("2018-07-10"),
        minute: "4",
      },
      clearances: [],
      corrections: [],
    },
    {
      key,
      bodyId,
      by: personCalled("Report Author"),
      at: "2018-07-12T09:00:00.000Z" as Snapshot["publishedAt"],
      template: null,
    },
  );
  await openPaperLibrary(site.as("Report Author")).publish(
    wanted,
    "Published.",
  );
  return wanted;
}

export const papersAs = (name: string) =>
  openPaperLibrary(site.as(name), membersLibrary);

// Waymark's service and another publisher's application at one site: SharePoint signs what either writes with one author.
import { afterEach, beforeEach, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { asId } from "../../src/domain/values/id.ts";
import { position } from "../../src/domain/history/position.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "../sharepoint/aPlanSite.ts";
import { itemsOf, type Site } from "../../src/sharepoint/wire/connect.ts";
import type { Signer } from "../../src/sharepoint/wire/signingKey.ts";
import { makeSigningKey } from "../../src/sharepoint/wire/signingKeyText.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

const origin = "http://localhost:5802";

/** A signer of its own for every test. */
export const aSigner = (more: Partial<Signer> = {}): Signer => ({
  key: makeSigningKey(),
  before: null,
  now: Date.now,
  ...more,
});

/** An application that was let into the site, with write rights and no more; without a signer it is anybody's. */
export function asApp(
  site: TestSite,
  signer: Signer | null = null,
  appid = "0a0b0c0d-0000-4000-8000-00000000000a",
): Site {
  site.tenant.grantApp(appid, "write");
  const token = Buffer.from(
    JSON.stringify({
      aud: origin,
      idtyp: "app",
      appid,
      appidacr: "2",
      roles: ["Sites.Selected"],
    }),
  ).toString("base64url");
  const own = site.as("", { getToken: () => Promise.resolve(token) });
  return { ...own, signer };
}

export interface StoredRow extends Record<string, unknown> {
  readonly Id: number;
}

const columns = [
  "Id",
  "Title",
  "ClientKey",
  "PlanKey",
  "ActionKey",
  "UpdateKind",
  "ReportedStatus",
  "OfficerNote",
  "Door",
  "Effective",
  "RecordedAt",
  "ByName",
  "ByEmail",
  "ByObjectId",
  "Signature",
];

/** The newest row of Updates, with everything that would be copied of it. */
export async function newestUpdate(site: Site): Promise<StoredRow> {
  const [row] = (await itemsOf(site, "Updates")
    .select(...columns)
    .orderBy("Id", false)
    .top(1)()) as StoredRow[];
  if (!row) throw new Error("no update");
  return row;
}

/** A stored row as somebody would add it again, with some of it otherwise. */
export function again(
  row: StoredRow,
  changes: Record<string, unknown>,
): Record<string, unknown> {
  const all = Object.entries({ ...row, ...changes });
  return Object.fromEntries(
    all.filter(
      ([name, value]) =>
        name !== "Id" && !name.startsWith("odata") && value !== null,
    ),
  );
}

let site: TestSite;
let signer: Signer;
let service: Site;

/** A site of one's own for every test, with the service and its key; the clock stands still. */
export function atSigned(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    site = await aPlanSite();
    signer = aSigner();
    service = asApp(site, signer);
  });
  afterEach(() => {
    vi.useRealTimers();
    site.tenant.close();
  });
}

export const theSite = () => site;
export const theSigner = () => signer;
export const theService = () => service;

export const officer = personCalled("HR Manager");
export const action = record.actions.find(({ ref }) => ref === "2.2");

export function anUpdate(note: string, more: Partial<Update> = {}): Update {
  return {
    id: asId<"Update">(crypto.randomUUID()),
    planId,
    actionId: action?.id ?? asId<"Action">("none"),
    kind: "progress",
    effective: day(new Date().toISOString().slice(0, 10)),
    recorded: new Date().toISOString() as Update["recorded"],
    by: officer,
    // As cards have it: what a post reports is in Updates.
    post: record.posts[0]?.id ?? null,
    door: "card",
    status: "inProgress",
    ownRag: null,
    forecast: null,
    actual: null,
    note,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
    ...more,
  };
}

/** The service records for a person, as it does for a press on a card. */
export async function recorded(
  by: Site,
  note: string,
  more: Partial<Update> = {},
) {
  await openPlanStore(by).append([
    {
      ref: "2.2",
      updates: [anUpdate(note, more)],
      revisions: [],
      decisions: [],
    },
  ]);
}

export const stored = () => openPlanStore(site.as("Auditor")).record(planId);

/** What the officers are said to have noted. */
export async function notes(): Promise<readonly (string | null)[]> {
  const { record: now } = await stored();
  return now.updates.flatMap(({ note, by }) =>
    by.email === officer.email ? [note] : [],
  );
}

export async function figures(): Promise<string> {
  const { record: now } = await stored();
  return JSON.stringify(
    ["2018-06-30", "2026-11-24"].map((asAt) =>
      position(historyOf(now), { asAt: day(asAt) }),
    ),
  );
}

export const findings = async () =>
  (await checkHealth(site.as("Plan Administrator"))).findings.filter(
    // The rows of actions follow within a minute, and are not what is tried here.
    ({ area, code }) => area === "log" && code !== "saveUnfinished",
  );

export const why = async () => (await findings()).map(({ cause }) => cause);

/** Another publisher's application, with the right to write and no key. */
export const stranger = () =>
  asApp(site, null, "0a0b0c0d-0000-4000-8000-0000000000ee");

export const addUpdate = (row: Record<string, unknown>) =>
  itemsOf(stranger(), "Updates").add(row);

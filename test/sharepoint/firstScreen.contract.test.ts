// The first screen of a plan past SharePoint's threshold, at its real size: kept by whoever brings the rows after the log, shown in the first round to whoever opens the plan, and only while it is what the log says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bigPlan } from "../../bench/bigPlan.ts";
import { currentOf } from "../../src/domain/history/current.ts";
import { planFigures, listedOn } from "../../src/domain/history/planFigures.ts";
import { themesInOrder } from "../../src/domain/plan/theme.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { screens } from "../../src/sharepoint/nouns/screens.ts";
import type {
  FirstRead,
  PlanOverview,
} from "../../src/sharepoint/plan/wholePlan.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import {
  checkHealth,
  rebuildCopies,
} from "../../src/sharepoint/site/health.ts";
import { actionLogTitles } from "../../src/sharepoint/wire/logTitles.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { asking } from "../../src/sharepoint/wire/failure.ts";
import { provingLists } from "../../src/sharepoint/nouns/openLists.ts";
import { aPlanSite, anUpdate, planId as smallId } from "./aPlanSite.ts";
import { inRounds } from "./rounds.ts";
import type { TestSite } from "./testSite.ts";

const like = bigPlan(5_001);
const noLog = { updates: [], revisions: [], decisions: [] };
/** Of which nothing was recorded, so that each action stands as it joined. */
const big = {
  ...like,
  actions: like.actions.map((action) => {
    const joined = { ...action, initialStatus: action.current.status };
    return { ...joined, current: currentOf(joined, noLog) };
  }),
};
const planId = big.plan.id;
const on = day("2018-07-02");
const today = () => on;

let site: TestSite;
const as = (name: string) => openPlanStore(site.as(name));
const service = () => as("Plan Administrator");

/** As the service does each minute. */
async function minute(): Promise<number | null> {
  await service().bringCopies();
  return service().keepScreens("all", today);
}

interface Opened {
  readonly first: FirstRead | null;
  /** How often somebody had waited for SharePoint when it was drawn. */
  readonly drawnAfter: number | null;
  readonly whole: PlanOverview;
}

/** What somebody sees who opens a plan with nothing kept on their device. */
async function opened(id = planId, asAt = on): Promise<Opened> {
  const { rounds, fetch } = inRounds(site.tenant);
  const store = openPlanStore(site.as("Auditor", { fetch }));
  const seen: Omit<Opened, "whole">[] = [];
  const whole = await store.overview(id, {
    first: {
      today: () => asAt,
      draw: (first) => seen.push({ first, drawnAfter: rounds.length }),
    },
  });
  const [one = { first: null, drawnAfter: null }] = seen;
  return { ...one, whole };
}

const figuresOf = ({ plan, themes, actions }: PlanOverview) =>
  planFigures(
    actions.map((action) => listedOn(action, on, plan.ragScheme)),
    themesInOrder(themes).map(({ id }) => id),
    on,
  );

const rows = (who: string) => itemsOf(site.as(who), screens.list.title);

async function found() {
  const health = await checkHealth(site.as("Plan Administrator"));
  return {
    health,
    named: health.findings.filter(({ list }) => list === screens.list.title),
  };
}

beforeAll(async () => {
  site = await aPlanSite();
  await addRecord(service(), big);
  expect(await minute()).toBe(1);
}, 300_000);
afterAll(() => site.tenant.close());

it("follows from every list of the log that proves a right", () => {
  for (const { title } of provingLists)
    expect(actionLogTitles).toContain(title);
});

describe("the first screen of 5,001 actions", () => {
  it("is drawn when somebody has waited once, with the figures of all of them", async () => {
    const { first, drawnAfter, whole } = await opened();
    expect(drawnAfter).toBe(1);
    expect(whole.actions).toHaveLength(5_001);
    expect(first?.figures).toEqual(figuresOf(whole));
    expect(first?.figures.total).toBe(5_001);
    expect(first?.overview.actions).toHaveLength(60);
  });

  it("is written once: a minute in which nothing was recorded writes nothing", async () => {
    expect(await minute()).toBe(0);
  });

  it("is not drawn on another day than it was reckoned for", async () => {
    expect((await opened(planId, addDays(on, 1))).first).toBeNull();
  });

  it("is not drawn once something was recorded, until it has been reckoned anew with that in it", async () => {
    const [action] = (await opened()).whole.actions;
    if (!action) throw new Error("no action");
    const officer = as("Head of Finance");
    const words = { ...anUpdate(action, "Late."), planId };
    await officer.append([
      { ref: action.ref, updates: [words], revisions: [], decisions: [] },
    ]);
    expect((await opened()).first).toBeNull();
    // Rows that do not show it yet are no ground to reckon on.
    expect(await service().keepScreens("all", today)).toBeNull();
    expect((await opened()).first).toBeNull();
    expect(await minute()).toBe(1);
    const { first, whole } = await opened();
    expect(first?.figures).toEqual(figuresOf(whole));
  });

  it("is none for a plan that comes in one answer", async () => {
    expect((await opened(smallId)).first).toBeNull();
  });

  it("is written by administrators and the service, by nobody else", async () => {
    for (const who of ["Head of Finance", "Report Author"])
      await expect(
        asking(() => rows(who).add({ Title: "Mine", ClientKey: planId })),
      ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("is not drawn and is named when somebody writes into it, and is put back", async () => {
    const [row] = await rows("Plan Administrator").select("Id", "ScreenText")<
      { Id: number; ScreenText: string }[]
    >();
    const { Id = 0, ScreenText = "" } = row ?? {};
    await rows("Plan Administrator")
      .getById(Id)
      .update({ ScreenText: ScreenText.replace('"total":5001', '"total":1') });
    expect((await opened()).first).toBeNull();
    const { health, named } = await found();
    expect(named).toMatchObject([
      { code: "copyEdited", item: Id, who: "Plan Administrator" },
    ]);
    await rebuildCopies(site.as("Plan Administrator"), health);
    await minute();
    expect((await found()).named).toEqual([]);
    expect((await opened()).first).not.toBeNull();
  });
});

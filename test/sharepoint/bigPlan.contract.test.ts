// A plan past SharePoint's threshold at its real size: 10,001 actions are 10,001.
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { asRef } from "../../src/domain/values/ref.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { planId, record } from "./aPlanSite.ts";
import { inRounds } from "./rounds.ts";
import { london, openTestSite } from "./testSite.ts";

it("reads 10,001 actions as 10,001, and the other plan's not at all", async () => {
  const site = openTestSite(london, new DatabaseSync(":memory:"));
  const admin = site.as("Plan Administrator");
  await provision(admin);
  const store = openPlanStore(admin);
  const [seed] = record.actions;
  if (!seed) throw new Error("no action");
  const one = (n: number, plan: string) => ({
    ...seed,
    id: asId<"Action">(stableGuid(`big ${plan} ${n}`)),
    planId: asId<"Plan">(plan),
    ref: asRef(`1.${n}`) ?? seed.ref,
  });
  const other = stableGuid("another plan");
  await store.addAll("actions", [one(0, other)]);
  await store.addAll(
    "actions",
    Array.from({ length: 10_001 }, (_, n) => one(n, planId)),
  );
  await store.addAll("actions", [one(1, other)]);
  await store.add("plans", record.plan);

  const rows: number[] = [];
  const read = await store.record(planId, (told) => rows.push(told.rows));
  expect(read.record.actions).toHaveLength(10_001);
  expect(new Set(read.record.actions.map((action) => action.id)).size).toBe(
    10_001,
  );
  expect(Math.max(...rows)).toBe(10_001);

  // One round finds that the list is long, the second reads its windows of ids; the next time they are read at once.
  const { rounds, fetch } = inRounds(site.tenant);
  const again = openPlanStore(site.as("Plan Administrator", { fetch }));
  expect((await again.overview(planId)).actions).toHaveLength(10_001);
  expect(rounds).toEqual([2, 3]);
  expect((await again.overview(planId)).actions).toHaveLength(10_001);
  expect(rounds).toEqual([2, 3, 1, 3]);
});

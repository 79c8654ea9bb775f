// Bodies over the local tenant: what each may agree, also in a site from before that was one setting.
import { expect, it } from "vitest";
import { powerOf } from "../../src/domain/plan/body.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

/** Puts the rows as the first release wrote them: the body's own setting empty, a tick for any date, and the Board's days with the plan. */
async function asFirstWritten(site: TestSite, days: number) {
  const admin = site.as("Plan Administrator");
  const rows = (await itemsOf(admin, "Bodies").select("Id")()) as {
    Id: number;
  }[];
  for (const { Id } of rows)
    await itemsOf(admin, "Bodies")
      .getById(Id)
      .update({ MayAgree: null, MayAgreeDays: null, MayEndorse: true });
  const plans = (await itemsOf(admin, "Plans").select("Id")()) as {
    Id: number;
  }[];
  for (const { Id } of plans)
    await itemsOf(admin, "Plans")
      .getById(Id)
      .update({ BoardMayMoveDays: days });
}

async function powers(site: TestSite) {
  const { plan, bodies, unreadable } = await openPlanStore(
    site.as("Auditor"),
  ).overview(planId);
  expect(unreadable).toEqual([]);
  return Object.fromEntries(
    bodies.map((body) => [body.title, powerOf(body, plan)]),
  );
}

it("a site of the first release keeps what its bodies might agree: the Board its days, the others any date", async () => {
  const site = await aPlanSite();
  await asFirstWritten(site, 14);
  expect(await powers(site)).toEqual({
    "Programme Board": { kind: "upTo", days: 14 },
    Cabinet: { kind: "any" },
    "Scrutiny Committee": { kind: "any" },
    "Audit and Accounts Committee": { kind: "any" },
  });
  site.tenant.close();
});

it("a body put right in such a site has its own setting from then on, whatever the plan's days say", async () => {
  const site = await aPlanSite();
  await asFirstWritten(site, 14);
  const store = openPlanStore(site.as("Plan Administrator"));
  const { bodies } = await store.overview(planId);
  const board = bodies.find(({ kind }) => kind === "board");
  if (!board) throw new Error("no board");
  await store.save("bodies", board, {
    ...board,
    mayAgree: { kind: "upTo", days: 62 },
  });
  expect((await powers(site))["Programme Board"]).toEqual({
    kind: "upTo",
    days: 62,
  });
  site.tenant.close();
});

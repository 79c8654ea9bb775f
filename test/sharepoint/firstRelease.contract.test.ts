// A site that the first release made: taken over with the programmed facts as they were when the plan went live.
import { afterEach, beforeEach, expect, it } from "vitest";
import { headers } from "@pnp/queryable";
import { SPQueryable, spDelete } from "@pnp/sp";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { dropVersions } from "../../src/sharepoint/seal/blankWords.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
  // The first release had no lists of the log but these three kinds.
  for (const title of [
    "Setup",
    "Cycle",
    "Confirmations",
    "Sittings",
    "Assurance",
    "Facts",
  ])
    await spDelete(
      SPQueryable(listNamed(admin(), title)),
      headers({ "IF-MATCH": "*" }),
    );
});
afterEach(() => site.tenant.close());

const admin = () => site.as("Plan Administrator");

async function rowOf(ref: string): Promise<number> {
  const [row] = (await itemsOf(admin(), "Actions")
    .select("Id")
    .filter(`ActionRef eq '${ref}'`)()) as { Id: number }[];
  return row?.Id ?? 0;
}

const moved = {
  DueText: "December 2028",
  DueStart: "2028-12-01",
  DueEnd: "2028-12-31",
};
const dueOf = async (ref: string) =>
  (await openPlanStore(admin()).record(planId)).record.actions.find(
    (one) => one.ref === ref,
  )?.due?.end;
const promised = record.actions.find(({ ref }) => ref === "2.2")?.due?.end;

it("a date that somebody wrote over by hand is the one that was promised, and the load says so", async () => {
  await itemsOf(admin(), "Actions")
    .getById(await rowOf("2.2"))
    .update(moved, "*");
  expect(await dueOf("2.2")).toBe("2028-12-31");
  const { steps } = await provision(admin());
  expect(steps.map(({ what }) => what).join("\n")).toContain(
    "taken from the version history: 2.2",
  );
  expect(await dueOf("2.2")).toBe(promised);
  const [load] = (await itemsOf(admin(), "Setup")
    .select("Saying")
    .filter("Says eq 'load'")()) as { Saying: string }[];
  expect(JSON.parse(load?.Saying ?? "")).toMatchObject({
    found: { putBack: [{ ref: "2.2", field: "due" }], cutShort: [] },
  });
  // The row is a copy from now on: it is named, and put back by whoever rebuilds.
  const { findings } = await checkHealth(admin());
  expect(
    findings.map(({ code, ref, field }) => [code, ref, field]),
  ).toContainEqual(["copyEdited", "2.2", "due"]);
});

it("where the history was cut short it is as found, and said so", async () => {
  const item = await rowOf("2.2");
  await itemsOf(admin(), "Actions").getById(item).update(moved, "*");
  await dropVersions(admin(), "Actions", item);
  const { steps } = await provision(admin());
  expect(steps.map(({ what }) => what).join("\n")).toContain(
    "as found, since the version history was cut short: 2.2",
  );
  expect(await dueOf("2.2")).toBe("2028-12-31");
});

it("a second run writes nothing, and everything recorded before reads as before", async () => {
  const before = (await openPlanStore(admin()).record(planId)).record;
  await provision(admin());
  const { record: after } = await openPlanStore(admin()).record(planId);
  for (const part of ["updates", "revisions", "decisions"] as const)
    expect(after[part].map(({ id, recorded }) => [id, recorded])).toEqual(
      before[part].map(({ id, recorded }) => [id, recorded]),
    );
  expect(after.actions.map(({ ref, due }) => [ref, due?.end])).toEqual(
    before.actions.map(({ ref, due }) => [ref, due?.end]),
  );
  expect((await provision(admin())).writes).toBe(0);
});

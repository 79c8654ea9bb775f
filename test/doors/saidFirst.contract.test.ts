// What was said in the log of papers, of people and of what was taken out, when an application writes over it or says the like.
import { expect, it } from "vitest";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { sealOf, sealPaper } from "../../src/sharepoint/log/paperSeal.ts";
import { recordedPeople } from "../../src/sharepoint/site/peopleRecorded.ts";
import { plansOfLog } from "../../src/sharepoint/log/setUpRows.ts";
import { planId } from "../sharepoint/aPlanSite.ts";
import {
  atSigned,
  findings,
  newestUpdate,
  recorded,
  stranger,
  theService,
  theSite,
} from "./otherApp.ts";

atSigned();

const admin = () => theSite().as("Plan Administrator");

/** The newest row of a list that says a kind of thing. */
async function rowThatSays(list: string, says: string) {
  const [row] = (await itemsOf(admin(), list)
    .select("Id", "Saying")
    .filter(`Says eq '${says}'`)
    .orderBy("Id", false)
    .top(1)()) as { Id: number; Saying: string }[];
  if (!row) throw new Error(`nothing says ${says}`);
  return row;
}

const rewrite = (list: string, id: number, changes: Record<string, unknown>) =>
  itemsOf(stranger(), list).getById(id).update(changes, "*");

const codes = async () =>
  (await findings()).map(({ code, list, item }) => `${code} ${list} ${item}`);

it.each([
  ["Report Author", "Cycle"],
  ["Plan Administrator", "Setup"],
])(
  "a paper sealed by %s keeps its seal, whatever an application makes of the row, and the row is named",
  async (who, list) => {
    const id = crypto.randomUUID();
    await sealPaper(
      theSite().as(who),
      { planId, id, file: "x.json" },
      "true words",
    );
    expect(await codes()).toEqual([]);
    const seal = await sealOf(theSite().as("Auditor"), id);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const { Id } = await rowThatSays(list, "paper");
    for (const changes of [
      { Saying: JSON.stringify({ file: "x.json", sha256: "f".repeat(64) }) },
      { Says: "note" },
      { Saying: "{}" },
    ]) {
      await rewrite(list, Id, changes);
      expect(await sealOf(theSite().as("Auditor"), id)).toBe(seal);
      expect(await codes()).toContain(`entryRewritten ${list} ${Id}`);
    }
  },
);

it("a paper whose seal was written over without a version is not shown as one that was never sealed", async () => {
  const id = crypto.randomUUID();
  await sealPaper(admin(), { planId, id, file: "x.json" }, "true words");
  const { Id } = await rowThatSays("Setup", "paper");
  await itemsOf(admin(), "Setup")
    .getById(Id)
    .validateUpdateListItem([{ FieldName: "Saying", FieldValue: "{}" }], true);
  await expect(sealOf(theSite().as("Auditor"), id)).rejects.toMatchObject({
    kind: "rejected",
    message: expect.stringContaining("is not known any more"),
  });
});

it("who was in the groups is as it was recorded, whatever an application makes of the row", async () => {
  const before = await recordedPeople(admin());
  expect(before?.size).toBeGreaterThan(0);
  const { Id } = await rowThatSays("Setup", "people");
  for (const changes of [
    { Saying: JSON.stringify({ groups: {} }) },
    { Says: "note" },
  ]) {
    await rewrite("Setup", Id, changes);
    expect(await recordedPeople(admin())).toEqual(before);
    expect(await codes()).toContain(`entryRewritten Setup ${Id}`);
  }
});

it("what an application says was taken out hides no row that is gone, and no plan", async () => {
  await recorded(theService(), "one");
  const row = await newestUpdate(theService());
  await recorded(theService(), "two");
  await itemsOf(stranger(), "Updates").getById(row.Id).delete();
  const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
  await itemsOf(stranger(), "Setup").add({
    Title: "x",
    ClientKey: crypto.randomUUID(),
    PlanKey: planId,
    Says: "removed",
    Saying: JSON.stringify({ ids: [planId, ...ids] }),
    ByName: "Waymark",
  });
  expect(await codes()).toContain(`entryMissing Updates ${row.Id}`);
  expect(await plansOfLog(admin())).toContain(planId);
});

it("what was truly taken out excuses as many rows as it names, and no row that somebody else took out beside them", async () => {
  await recorded(theService(), "one");
  const row = await newestUpdate(theService());
  await recorded(theService(), "two");
  await itemsOf(admin(), "Setup").add({
    Title: "x",
    ClientKey: crypto.randomUUID(),
    PlanKey: planId,
    Says: "removed",
    Saying: JSON.stringify({ ids: [] }),
    ByName: "Waymark",
  });
  await itemsOf(stranger(), "Updates").getById(row.Id).recycle();
  expect(await codes()).toContain(`entryMissing Updates ${row.Id}`);
});

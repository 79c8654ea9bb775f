// Who decides which keys stand: nobody but an administrator and the keys there are, whatever else somebody may write or write over.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { namingOf, readKeys } from "../../src/sharepoint/log/keys.ts";
import { setUpList } from "../../src/sharepoint/log/proofs.ts";
import { keyIdOf } from "../../src/sharepoint/log/signature.ts";
import { nameKey } from "../../src/sharepoint/log/signer.ts";
import { publicOf } from "../../src/sharepoint/wire/signingKey.ts";
import { planId } from "../sharepoint/aPlanSite.ts";
import {
  addUpdate,
  again,
  asApp,
  aSigner,
  atSigned,
  findings,
  newestUpdate,
  notes,
  recorded,
  stranger,
  theService,
  theSigner,
  theSite,
} from "./otherApp.ts";

const nobody = { siteUserId: () => null };

const found = async () =>
  (await findings()).map(({ code, list, item }) => ({ code, list, item }));

/** A row of the update there is, with other words and no signature. */
const slipIn = async () =>
  addUpdate(
    again(await newestUpdate(theService()), {
      ClientKey: crypto.randomUUID(),
      OfficerNote: "slipped in",
      Signature: null,
    }),
  );

/** The row that names the service's key. */
async function keyRow() {
  const [key] = (await readKeys(theSite().as("Auditor"))).named;
  if (!key) throw new Error("no key");
  return key.stamp;
}

atSigned();

describe("the key of the service", () => {
  beforeEach(() => recorded(theService(), "true"));

  it.each(["HR Manager", "Report Author"])(
    "is not changed by %s, who may append to another list than Setup, however the plan's id is written",
    async (name) => {
      const service = await keyIdOf(publicOf(theSigner().key));
      const key = namingOf(crypto.randomUUID(), publicOf(aSigner().key), {
        retires: [service],
      });
      for (const PlanKey of [planId.toUpperCase(), key.planId])
        await itemsOf(
          theSite().as(name),
          name === "HR Manager" ? "Facts" : "Cycle",
        ).add({
          ...setUpList.noun.write(key, nobody),
          ClientKey: crypto.randomUUID(),
          PlanKey,
        });
      vi.setSystemTime(Date.now() + 2_000);
      await recorded(theService(), "afterwards");
      expect(await notes()).toEqual(
        expect.arrayContaining(["true", "afterwards"]),
      );
      expect((await found()).map(({ code }) => code)).not.toContain(
        "entryForged",
      );
    },
  );

  it.each([
    ["says something else", { Says: "note" }],
    ["says it is of a plan", { PlanKey: planId }],
    ["says both", { Says: "note", PlanKey: planId }],
    ["names another key", { Saying: "{}" }],
  ])(
    "stands as it was named where an application writes over its row, which now %s: nothing unsigned counts, and the row is named",
    async (_, changes) => {
      const { item } = await keyRow();
      await itemsOf(stranger(), "Setup").getById(item).update(changes, "*");
      await slipIn();
      expect(await notes()).toContain("true");
      expect(await notes()).not.toContain("slipped in");
      const all = await found();
      expect(all).toContainEqual({
        code: "entryRewritten",
        list: "Setup",
        item,
      });
      expect(all).toContainEqual(
        expect.objectContaining({ code: "entryForged", list: "Updates" }),
      );
    },
  );

  it("is named again from its first moment as often as its row is made to say something of another plan, and the row is named", async () => {
    const { item, created } = await keyRow();
    let last = item;
    for (let n = 0; n < 3; n += 1) {
      await itemsOf(stranger(), "Setup")
        .getById(last)
        .update({ Says: "note", PlanKey: crypto.randomUUID() }, "*");
      await nameKey(asApp(theSite(), theSigner()), theSigner(), created);
      last = (await keyRow()).item;
    }
    await slipIn();
    expect(await notes()).toContain("true");
    expect(await notes()).not.toContain("slipped in");
    expect(await found()).toContainEqual({
      code: "entryRewritten",
      list: "Setup",
      item,
    });
  });
});

describe("a site without a key", () => {
  it("is given none by an officer, so that what was recorded there goes on counting", async () => {
    await recorded({ ...theService(), signer: null }, "before there was a key");
    vi.setSystemTime(Date.now() + 5_000);
    const key = namingOf(crypto.randomUUID(), publicOf(aSigner().key));
    await itemsOf(theSite().as("HR Manager"), "Facts").add({
      ...setUpList.noun.write(key, nobody),
      PlanKey: planId.toUpperCase(),
      Saying: JSON.stringify({ ...key.saying, since: "2018-01-01T00:00:00Z" }),
    });
    expect(await notes()).toContain("before there was a key");
  });
});

describe("any row that speaks of the site as a whole", () => {
  it("is named where somebody wrote over it", async () => {
    const app = stranger();
    const admin = theSite().as("Plan Administrator");
    const [row] = (await itemsOf(admin, "Setup")
      .select("Id")
      .filter("Says eq 'people'")()) as { Id: number }[];
    const item = row?.Id ?? 0;
    await itemsOf(app, "Setup")
      .getById(item)
      .update({ Saying: JSON.stringify({ groups: {} }) }, "*");
    expect(await found()).toContainEqual({
      code: "entryRewritten",
      list: "Setup",
      item,
    });
  });
});

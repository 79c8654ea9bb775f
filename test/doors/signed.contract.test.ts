// Applications at SharePoint's own door: all of them share one author there, so that only a signature tells the service from the rest.
import { beforeEach, describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { readKeys } from "../../src/sharepoint/log/keys.ts";
import { aPlanSite, planId, record } from "../sharepoint/aPlanSite.ts";
import {
  action,
  addUpdate,
  again,
  anUpdate,
  asApp,
  aSigner,
  atSigned,
  figures,
  findings,
  newestUpdate,
  notes,
  officer,
  recorded,
  stored,
  stranger,
  theService,
  theSigner,
  theSite,
  why,
} from "./otherApp.ts";

const other = record.actions.find(({ ref }) => ref === "1.3");

/** A day to have come is refused, on whatever day the tests run. */
const aWeekAgo = addDays(day(new Date().toISOString().slice(0, 10)), -7);

atSigned();

describe("what the service records for a person", () => {
  it("counts for them, typed day and all, and the check finds nothing", async () => {
    await recorded(theService(), "from a card");
    await recorded(theService(), "of last week\r\nand this ", {
      effective: aWeekAgo,
    });
    expect(await notes()).toEqual(
      expect.arrayContaining(["from a card", "of last week\nand this "]),
    );
    expect(await findings()).toEqual([]);
  });

  it("is named in the log by one key, however many entries it signs", async () => {
    await recorded(theService(), "one");
    await recorded(asApp(theSite(), theSigner()), "two");
    const keys = await readKeys(theSite().as("Auditor"));
    expect(keys.named).toHaveLength(1);
    expect(keys.refused).toEqual([]);
  });
});

describe("another publisher's application with the right to write", () => {
  beforeEach(() => recorded(theService(), "true"));

  it("speaks in nobody's name: its row counts nowhere, and the check names it", async () => {
    const before = await figures();
    const row = await newestUpdate(theService());
    await addUpdate(
      again(row, {
        ClientKey: crypto.randomUUID(),
        ReportedStatus: "slippage",
        OfficerNote: "forged",
        Signature: null,
      }),
    );
    expect(await figures()).toBe(before);
    expect(await notes()).not.toContain("forged");
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "entryForged",
        list: "Updates",
        ref: "2.2",
        who: "SharePoint App",
        whoCan: "owner of the site",
        cause: expect.stringContaining("did not sign it"),
      }),
    ]);
    const { uncounted } = await stored();
    expect(uncounted.map((one) => one.why)).toEqual([
      expect.stringContaining("did not sign it"),
    ]);
  });

  it("makes no entry of a signature that it copied: to another entry, action, plan, person, day or note", async () => {
    const row = await newestUpdate(theService());
    const changes = [
      { ActionKey: other?.id },
      { ByName: "Chief Executive", ByEmail: "chief.executive@plans.example" },
      { Effective: "2026-11-02" },
      { OfficerNote: "other words" },
      { ReportedStatus: "slippage" },
      { RecordedAt: row["RecordedAt"] },
    ];
    const before = await figures();
    for (const one of changes)
      await addUpdate(again(row, { ...one, ClientKey: crypto.randomUUID() }));
    expect(await figures()).toBe(before);
    expect(await notes()).toHaveLength(
      (await notes()).filter((note) => note !== "other words").length,
    );
    const found = await why();
    expect(found).toHaveLength(changes.length);
    for (const cause of found)
      expect(cause).toContain("Its signature is of something else");
  });

  it("makes no entry of a signature from another list", async () => {
    const { Signature } = await newestUpdate(theService());
    await itemsOf(stranger(), "Facts").add({
      Title: "x",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "removed",
      Saying: JSON.stringify({ ids: [action?.id] }),
      ByName: officer.name,
      Signature,
    });
    expect((await stored()).record.actions.map(({ ref }) => ref)).toContain(
      "2.2",
    );
    expect(await why()).toEqual([
      expect.stringContaining("Its signature is of something else"),
    ]);
  });

  it("makes no entry with garbage for a signature, nor with one of a later release", async () => {
    const row = await newestUpdate(theService());
    for (const Signature of ["Hostile", "1.x.y.z", "1...", "9.abc.1.z"])
      await addUpdate(
        again(row, { ClientKey: crypto.randomUUID(), Signature }),
      );
    expect(await notes()).toHaveLength(
      (await notes()).filter((note) => note === "true").length +
        record.updates.filter(({ by }) => by.email === officer.email).length,
    );
    const found = await why();
    expect(found).toHaveLength(4);
    expect(found.filter((one) => one.includes("is none"))).toHaveLength(3);
    expect(found.filter((one) => one.includes("later release"))).toHaveLength(
      1,
    );
  });

  it("cannot bring a plan in, and its load is not even read", async () => {
    await itemsOf(stranger(), "Setup").add({
      Title: "x",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "load",
      Saying: JSON.stringify({ file: "gone.json", sha256: "0", count: 1 }),
      ByName: "Waymark",
    });
    expect((await stored()).record.actions).toHaveLength(10);
    expect(await why()).toEqual([expect.stringContaining("did not sign it")]);
  });

  it("names no key of its own that counts", async () => {
    const own = aSigner();
    await expect(
      recorded(asApp(theSite(), own), "own key"),
    ).rejects.toMatchObject({
      kind: "forbidden",
      words: expect.stringContaining("another signing key"),
    });
    // By hand, since the program refuses: the key, and a row signed with it.
    const { signed } = await import("../../src/sharepoint/log/signer.ts");
    const { namingOf } = await import("../../src/sharepoint/log/keys.ts");
    const { setUpList } = await import("../../src/sharepoint/log/proofs.ts");
    const elsewhere = await aPlanSite();
    const theirs = asApp(elsewhere, own);
    const { updates } = await import("../../src/sharepoint/nouns/updates.ts");
    const nobody = { siteUserId: () => null };
    const { kty, crv, x, y } = own.key;
    for (const { noun, item } of [
      {
        noun: setUpList.noun,
        item: setUpList.noun.write(
          namingOf(crypto.randomUUID(), { kty, crv, x, y }),
          nobody,
        ),
      },
      { noun: updates, item: updates.write(anUpdate("own key"), nobody) },
    ])
      await itemsOf(stranger(), noun.list.title).add(
        await signed(theirs, noun, item),
      );
    elsewhere.tenant.close();
    expect(await notes()).not.toContain("own key");
    const found = await findings();
    // The key that the program named before it was refused, the one by hand, and the row.
    expect(found.map(({ code, list }) => `${code} ${list}`)).toEqual([
      "entryForged Setup",
      "entryForged Setup",
      "entryForged Updates",
    ]);
  });

  it("cannot put an entry there again at another time", async () => {
    const early = asApp(theSite(), {
      ...theSigner(),
      now: () => Date.now() - 7_200_000,
    });
    await recorded(early, "put there again");
    expect(await notes()).not.toContain("put there again");
    expect(await why()).toEqual([
      expect.stringContaining("signed at another time than it was recorded"),
    ]);
  });

  it("changes what the service wrote in vain: what it said first counts", async () => {
    const row = await newestUpdate(theService());
    await itemsOf(stranger(), "Updates")
      .getById(row.Id)
      .update({ OfficerNote: "rewritten", ReportedStatus: "slippage" }, "*");
    expect(await notes()).toContain("true");
    expect(await notes()).not.toContain("rewritten");
    expect((await findings()).map(({ code }) => code)).toContain(
      "entryRewritten",
    );
  });
});

// The keys of the service in the set-up log: the first, the next, one that was taken out, one that an administrator lets in.
import { describe, expect, it, vi } from "vitest";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { namingOf, readKeys } from "../../src/sharepoint/log/keys.ts";
import { setUpList } from "../../src/sharepoint/log/proofs.ts";
import { keyIdOf } from "../../src/sharepoint/log/signature.ts";
import { nameKey, signed } from "../../src/sharepoint/log/signer.ts";
import { trustKey } from "../../src/sharepoint/log/trustKey.ts";
import { publicOf } from "../../src/sharepoint/wire/signingKey.ts";
import { updates } from "../../src/sharepoint/nouns/updates.ts";
import { parseInstant } from "../../src/domain/values/calendarDate.ts";
import { aPlanSite } from "../sharepoint/aPlanSite.ts";
import {
  addUpdate,
  again,
  anUpdate,
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

atSigned();

describe("the keys", () => {
  it("what an application wrote before the first key stands as it was recorded", async () => {
    await recorded({ ...theService(), signer: null }, "before there was a key");
    vi.setSystemTime(Date.now() + 1_000);
    await recorded(theService(), "after");
    expect(await notes()).toEqual(
      expect.arrayContaining(["before there was a key", "after"]),
    );
    expect(await findings()).toEqual([]);
  });

  it("a program without the key writes nothing that would not count, and says so", async () => {
    await recorded(theService(), "true");
    await expect(
      recorded(asApp(theSite(), null), "without a key"),
    ).rejects.toMatchObject({
      kind: "forbidden",
      words: expect.stringContaining("no signing key was given"),
    });
    expect(await findings()).toEqual([]);
  });

  it("are changed by the one before: what either signed in its time counts, and the old one signs nothing more", async () => {
    await recorded(theService(), "with the first");
    const next = aSigner({ before: theSigner().key });
    await recorded(asApp(theSite(), next), "with the second");
    expect(await notes()).toEqual(
      expect.arrayContaining(["with the first", "with the second"]),
    );
    expect(await findings()).toEqual([]);
    await expect(
      recorded(asApp(theSite(), theSigner()), "with the old one"),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("somebody takes the key's own entry out: it is named, the service names the key again from its first moment, and nothing slips in meanwhile", async () => {
    await recorded(theService(), "true");
    const reader = theSite().as("Auditor");
    const [key] = (await readKeys(reader)).named;
    await itemsOf(stranger(), "Setup")
      .getById(key?.stamp.item ?? 0)
      .recycle();
    const row = await newestUpdate(theService());
    await addUpdate(
      again(row, {
        ClientKey: crypto.randomUUID(),
        OfficerNote: "slipped in",
        Signature: null,
      }),
    );
    await nameKey(
      asApp(theSite(), theSigner()),
      theSigner(),
      key?.stamp.created,
    );
    expect(await notes()).toContain("true");
    expect(await notes()).not.toContain("slipped in");
    const found = await findings();
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      "entryForged",
      "entryMissing",
    ]);
  });

  it("the plan administrator lets a key in that no key signed, and shuts one out", async () => {
    await recorded(theService(), "with the first");
    const next = aSigner();
    await expect(
      recorded(asApp(theSite(), next), "not yet"),
    ).rejects.toMatchObject({
      kind: "forbidden",
    });
    const [refusedKey] = (await readKeys(theSite().as("Auditor"))).refused;
    await trustKey(theSite().as("Plan Administrator"), refusedKey?.kid ?? "", {
      alone: true,
      since: null,
    });
    await recorded(asApp(theSite(), next), "let in");
    expect(await notes()).toContain("let in");
    await expect(
      recorded(asApp(theSite(), theSigner()), "shut out"),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("an application puts its own key in the place of the service's, from years ago: the plan administrator lets the service's in from its first moment, and all is as it was", async () => {
    await recorded(asApp(theSite(), null), "before there was a key");
    vi.setSystemTime(Date.now() + 5_000);
    await recorded(theService(), "true");
    const [key] = (await readKeys(theSite().as("Auditor"))).named;
    if (!key) throw new Error("no key");
    const first = key.stamp.created;
    await itemsOf(stranger(), "Setup").getById(key.stamp.item).delete();
    const own = aSigner();
    const elsewhere = await aPlanSite();
    const theirs = asApp(elsewhere, own);
    const nobody = { siteUserId: () => null };
    const since = parseInstant("2018-01-01T00:00:00Z");
    for (const { noun, item } of [
      {
        noun: setUpList.noun,
        item: setUpList.noun.write(
          namingOf(crypto.randomUUID(), publicOf(own.key), { since }),
          nobody,
        ),
      },
      { noun: updates, item: updates.write(anUpdate("forged"), nobody) },
    ])
      await itemsOf(stranger(), noun.list.title).add(
        await signed(theirs, noun, item),
      );
    elsewhere.tenant.close();
    const service = () => asApp(theSite(), theSigner());
    await expect(nameKey(service(), theSigner(), first)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect((await findings()).map(({ code }) => code)).toContain(
      "entryMissing",
    );
    vi.setSystemTime(Date.now() + 5_000);
    const kid = await keyIdOf(publicOf(theSigner().key));
    await trustKey(theSite().as("Plan Administrator"), kid, {
      alone: true,
      since: first,
    });
    await recorded(service(), "afterwards");
    expect(await notes()).toEqual(
      expect.arrayContaining(["before there was a key", "true", "afterwards"]),
    );
    expect(await notes()).not.toContain("forged");
    expect(
      (await findings()).filter(({ code }) => code === "entryForged"),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ list: "Updates" }),
        expect.objectContaining({ list: "Setup" }),
      ]),
    );
  });
});

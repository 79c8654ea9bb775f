// The keys of the service in the set-up log: the first, the next, one that was taken out, one that an administrator lets in.
import { describe, expect, it, vi } from "vitest";
import { itemsOf } from "../../src/sharepoint/connect.ts";
import { readKeys } from "../../src/sharepoint/log/keys.ts";
import { nameKey } from "../../src/sharepoint/log/signer.ts";
import { trustKey } from "../../src/sharepoint/log/trustKey.ts";
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
    await trustKey(
      theSite().as("Plan Administrator"),
      refusedKey?.kid ?? "",
      true,
    );
    await recorded(asApp(theSite(), next), "let in");
    expect(await notes()).toContain("let in");
    await expect(
      recorded(asApp(theSite(), theSigner()), "shut out"),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

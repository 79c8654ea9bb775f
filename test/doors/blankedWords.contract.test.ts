// Words that had to go: blanked by an owner with an entry that names it, while everything else of the record goes on counting.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blankWords } from "../../src/sharepoint/seal/blankWords.ts";
import { itemsOf, type Site } from "../../src/sharepoint/wire/connect.ts";
import { checkSeal } from "../../src/sharepoint/seal/checkSeal.ts";
import { makeSealing } from "../../src/sharepoint/seal/sealing.ts";
import {
  sealsIn,
  type ForgettingStore,
} from "../../src/sharepoint/seal/sealStore.ts";
import { planId } from "../sharepoint/aPlanSite.ts";
import {
  atSigned,
  figures,
  findings,
  newestUpdate,
  notes,
  recorded,
  stored,
  theService,
  theSite,
} from "./otherApp.ts";

const secret = "Jo Invented drinks at work.";
const blanked = "[words blanked]";
const owner = () => theSite().as("Plan Administrator");
const rows = (site: Site, list = "Updates") => itemsOf(site, list);
const why = "Data protection: request of 3 May 2027.";

let folder: string;
let store: ForgettingStore;

atSigned();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-blank-"));
  store = sealsIn(folder);
  await recorded(theService(), secret);
  await makeSealing(theService(), store, Date.now)();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (more = {}) => ({
  list: "Updates",
  item: (await newestUpdate(theService())).Id,
  fields: ["OfficerNote"],
  why,
  ...more,
});

/** Everything that SharePoint still gives out of a row. */
async function everythingOf(item: number): Promise<string> {
  const row = rows(owner()).getById(item);
  const versions = await row.versions<unknown>();
  return JSON.stringify([await row(), versions]);
}

describe("words that must go", () => {
  it("are blanked with every version, an entry says which, why and by whom, and the rest of the row counts as before", async () => {
    const before = await figures();
    const asked = await ask();
    await blankWords(owner(), asked, store);
    expect(await notes()).toContain(blanked);
    expect(await everythingOf(asked.item)).not.toContain("Invented");
    expect(await figures()).toBe(before);
    expect(await findings()).toEqual([]);
    const said = (await rows(owner(), "Setup")
      .select("Saying", "Author/Title")
      .expand("Author")
      .filter("Says eq 'blanked'")()) as {
      Saying: string;
      Author: { Title: string };
    }[];
    expect(said).toHaveLength(1);
    expect(said[0]?.Author.Title).toBe("Plan Administrator");
    expect(JSON.parse(said[0]?.Saying ?? "")).toMatchObject({
      list: "Updates",
      item: asked.item,
      fields: ["OfficerNote"],
      why,
    });
    expect(said[0]?.Saying).not.toContain("Invented");
  });

  it("leave the seal whole: the rest of the row verifies, and the words cannot be found by trying", async () => {
    const asked = await ask();
    await blankWords(owner(), asked, store);
    expect((await checkSeal(owner(), store)).findings).toEqual([]);
    const { openings } = await store.read(planId);
    const open = openings.filter(
      ({ list, item }) => list === "Updates" && item === asked.item,
    );
    expect(open).toHaveLength(1);
    expect(open[0]).not.toHaveProperty("salt");
    expect(Object.keys(open[0]?.salts ?? {})).not.toContain("OfficerNote");
    expect(
      readFileSync(join(folder, `${planId}.salts.jsonl`), "utf8"),
    ).not.toContain("Invented");
    // What is left is still held to what was sealed.
    await rows(owner())
      .getById(asked.item)
      .update({ ReportedStatus: "completed" });
    expect(
      (await checkSeal(owner(), store)).findings.map(({ code }) => code),
    ).toEqual(["entryRewritten"]);
  });

  it("are blanked once however often it is run, also where it was cut short before the versions went", async () => {
    const asked = await ask();
    await blankWords(owner(), asked, store);
    await blankWords(owner(), asked, store);
    const said = await rows(owner(), "Setup").filter("Says eq 'blanked'")();
    expect(said).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });
});

describe("the door that blanks is no door to the record", () => {
  it("what is put there beside the blanked words does not count, and is named", async () => {
    const asked = await ask();
    await blankWords(owner(), asked, null);
    const then = await figures();
    await rows(owner())
      .getById(asked.item)
      .update({ ReportedStatus: "slippage" });
    expect(await notes()).not.toContain(blanked);
    expect((await findings()).map(({ code }) => code)).toContain(
      "entryRewritten",
    );
    await rows(owner())
      .getById(asked.item)
      .update({ ReportedStatus: "inProgress" });
    expect(await figures()).toBe(then);
  });

  it("other words instead of none do not count either", async () => {
    const asked = await ask();
    await blankWords(owner(), asked, null);
    await rows(owner())
      .getById(asked.item)
      .update({ OfficerNote: "All is well." });
    expect(await notes()).not.toContain("All is well.");
  });

  it("an entry that names a row nobody blanked changes nothing of it", async () => {
    const { Id } = await newestUpdate(theService());
    await rows(owner(), "Setup").add({
      Title: "x",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "blanked",
      Saying: JSON.stringify({
        list: "Updates",
        item: Id,
        fields: ["OfficerNote"],
        author: null,
        created: "2026-01-01T00:00:00Z",
        rest: "none",
        why,
      }),
    });
    expect(await notes()).toContain(secret);
    expect((await stored()).uncounted).toEqual([]);
  });

  it.each([
    [
      "a column that a number follows from",
      { fields: ["ReportedStatus"] },
      "no words that people write freely",
    ],
    ["a list that is no log", { list: "Actions" }, "is none of them"],
    ["a row that is not there", { item: 99_999 }, ""],
    ["a column without words", { fields: ["ReportText"] }, "holds no words"],
    [
      "a row that came with the plan's own file",
      { item: 1 },
      "came with the plan in one file",
    ],
  ])("refuses %s, and nothing is changed", async (_, more, words) => {
    const before = JSON.stringify(await notes());
    await expect(blankWords(owner(), await ask(more), store)).rejects.toThrow(
      words,
    );
    expect(JSON.stringify(await notes())).toBe(before);
    expect(await rows(owner(), "Setup").filter("Says eq 'blanked'")()).toEqual(
      [],
    );
  });

  it("refuses whoever owns nothing: neither the entry nor the row is theirs to write", async () => {
    for (const name of ["HR Manager", "Report Author", "Elected Member"])
      await expect(
        blankWords(theSite().as(name), await ask(), null),
      ).rejects.toMatchObject({
        // An elected member may not even see the list.
        kind: name === "Elected Member" ? "listMissing" : "forbidden",
      });
    expect(await notes()).toContain(secret);
  });
});

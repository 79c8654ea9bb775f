// The seal of the log, kept outside SharePoint: what it finds that nothing in SharePoint tells any more.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealFiles } from "../../src/cli/program/seals.ts";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import { checkSeal } from "../../src/sharepoint/seal/checkSeal.ts";
import { makeSealing } from "../../src/sharepoint/seal/sealing.ts";
import {
  sealsIn,
  type SealStore,
} from "../../src/sharepoint/seal/sealStore.ts";
import {
  erased,
  firstBroken,
  readOpenings,
  written,
} from "../../src/sharepoint/seal/sealed.ts";
import { readRowsNow } from "../../src/sharepoint/seal/sealRows.ts";
import {
  again,
  asApp,
  atSigned,
  newestUpdate,
  notes,
  officer,
  recorded,
  stranger,
  theService,
  theSigner,
  theSite,
  why,
} from "../doors/otherApp.ts";
import { planId } from "./aPlanSite.ts";

let folder: string;
let store: SealStore;
let seal: ReturnType<typeof makeSealing>;

const aDay = 86_400_000;

const found = async () =>
  (await checkSeal(theSite().as("Plan Administrator"), store)).findings;

const owners = (title: string) =>
  itemsOf(theSite().as("Plan Administrator"), title);

/** The newest update, as an owner rewrites it so that no version is left. */
async function rewrite(item: number) {
  await owners("Updates")
    .getById(item)
    .validateUpdateListItem(
      [{ FieldName: "OfficerNote", FieldValue: "rewritten" }],
      true,
    );
}

atSigned();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-seal-"));
  store = sealsIn(folder);
  seal = makeSealing(theService(), store, Date.now);
  await recorded(theService(), "true");
  await seal();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the seal", () => {
  it("takes every row in once, also after a restart, and a quiet minute adds nothing", async () => {
    const before = await seal();
    expect(before.rows).toBe(0);
    expect(before.entries).toBeGreaterThan(90);
    expect(await makeSealing(theService(), store, Date.now)()).toEqual(before);
    await recorded(theService(), "one more");
    expect(await seal()).toMatchObject({
      rows: 1,
      entries: before.entries + 1,
    });
    expect(firstBroken((await store.read(planId)).lines)).toBeNull();
    expect(await found()).toEqual([]);
  });

  it("tells nothing of what a row says, and is for its owner alone", () => {
    const lines = readFileSync(join(folder, `${planId}.seal.jsonl`), "utf8");
    expect(lines).not.toContain("HR Manager");
    expect(lines).not.toContain('true"');
  });

  it("goes on where a crash cut its last line short", async () => {
    const file = join(folder, `${planId}.seal.jsonl`);
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -40));
    await makeSealing(theService(), store, Date.now)();
    expect(firstBroken((await store.read(planId)).lines)).toBeNull();
    expect(await found()).toEqual([]);
  });
});

describe("the check against the seal names", () => {
  it("a row that was written over without a version", async () => {
    const { Id } = await newestUpdate(theService());
    await rewrite(Id);
    expect(await found()).toEqual([
      expect.objectContaining({
        code: "entryRewritten",
        list: "Updates",
        item: Id,
        who: "Plan Administrator",
      }),
    ]);
  });

  it("a row that was taken out for good", async () => {
    const { Id } = await newestUpdate(theService());
    await owners("Updates").getById(Id).delete();
    expect(await found()).toEqual([
      expect.objectContaining({
        code: "entryMissing",
        list: "Updates",
        item: Id,
      }),
    ]);
  });

  it("a row that was taken out, also where an application says that it was taken back", async () => {
    const { Id, ClientKey } = await newestUpdate(theService());
    await owners("Updates").getById(Id).delete();
    await itemsOf(stranger(), "Setup").add({
      Title: "x",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "removed",
      Saying: JSON.stringify({ ids: [ClientKey] }),
      ByName: "Waymark",
    });
    expect(await found()).toContainEqual(
      expect.objectContaining({
        code: "entryMissing",
        list: "Updates",
        item: Id,
      }),
    );
  });

  it("a row that was slipped in with an earlier moment, which from then on counts nowhere", async () => {
    const row = await newestUpdate(theService());
    const login = `i:0#.f|membership|${officer.email?.toLowerCase()}`;
    const values = again(row, {
      ClientKey: crypto.randomUUID(),
      OfficerNote: "slipped in",
      Signature: null,
      Author: `[{'Key':'${login}'}]`,
      Created: `${new Date(Date.now() - aDay).toISOString().slice(0, 19)}Z`,
    });
    await listNamed(
      theSite().as("Plan Administrator"),
      "Updates",
    ).addValidateUpdateItemUsingPath(
      Object.entries(values).map(([FieldName, FieldValue]) => ({
        FieldName,
        FieldValue: String(FieldValue),
      })),
      "/sites/plans/Lists/Updates",
    );
    const { Id } = await newestUpdate(theService());
    await seal();
    const now = await found();
    expect(now).toEqual([
      expect.objectContaining({
        code: "entryForged",
        list: "Updates",
        item: Id,
        cause: expect.stringContaining("slipped in"),
      }),
    ]);
    expect(await notes()).not.toContain("slipped in");
    expect((await why()).join()).toContain("not there when the log was sealed");
  });

  it("a seal that was changed itself", async () => {
    const file = join(folder, `${planId}.seal.jsonl`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"item":1,', '"item":2,'));
    expect((await found()).map(({ code }) => code)).toContain("sealBroken");
  });
});

describe("the audit pack", () => {
  it("has the seal, the rows and a page whose own script says the same without Waymark", async () => {
    const { Id } = await newestUpdate(theService());
    const admin = theSite().as("Plan Administrator");
    const said = async () => {
      const files = await sealFiles(admin, store, planId);
      const text = (name: string) =>
        new TextDecoder().decode(
          files.find((one) => one.name === `seal/${name}`)?.bytes,
        );
      const [, script = ""] =
        /<script>([\s\S]*)document\.getElementById\("look"\)/.exec(
          text("look here.html"),
        ) ?? [];
      return JSON.parse(
        runInNewContext(`${script};JSON.stringify(lookThrough(seal, rows))`, {
          seal: text("seal.jsonl"),
          rows: text("rows.jsonl"),
          TextEncoder,
          btoa,
        }) as string,
      ) as { good: number; said: readonly string[] };
    };
    const before = await said();
    expect(before.said).toEqual([]);
    expect(before.good).toBeGreaterThan(90);
    await rewrite(Id);
    expect((await said()).said).toEqual([
      expect.stringContaining(`Row ${Id} of Updates is not what was sealed`),
    ]);
  });
});

describe("words that had to go", () => {
  it("leave the rest of the row verifiable, and cannot be found out by trying", async () => {
    const { Id } = await newestUpdate(theService());
    const stored = (await readRowsNow(theService())).find(
      ({ row }) => row.list === "Updates" && row.item === Id,
    );
    if (!stored) throw new Error("no row");
    const file = join(folder, `${planId}.salts.jsonl`);
    const openings = readOpenings(readFileSync(file, "utf8")).map((one) =>
      one.list === "Updates" && one.item === Id
        ? erased(one, stored.row, "OfficerNote")
        : one,
    );
    writeFileSync(file, written(openings));
    await owners("Updates").getById(Id).update({ OfficerNote: "" }, "*");
    expect(await found()).toEqual([]);
    await owners("Updates")
      .getById(Id)
      .update({ ReportedStatus: "slippage" }, "*");
    expect((await found()).map(({ code }) => code)).toEqual(["entryRewritten"]);
    const own = openings.find(
      ({ list, item }) => list === "Updates" && item === Id,
    );
    expect(own?.salt).toBeUndefined();
    expect(Object.keys(own?.salts ?? {})).not.toContain("OfficerNote");
  });
});

describe("a store that was away", () => {
  it("is caught up with, and what was recorded meanwhile is no row slipped in", async () => {
    const failing: SealStore = {
      ...store,
      append: () => Promise.reject(new Error("away")),
    };
    const away = makeSealing(theService(), failing, Date.now);
    await recorded(asApp(theSite(), theSigner()), "meanwhile");
    await expect(away()).rejects.toThrow("away");
    expect((await seal()).late).toEqual([]);
    expect(await found()).toEqual([]);
    expect(await notes()).toContain("meanwhile");
  });
});

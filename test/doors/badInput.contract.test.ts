// What happens to a record in real councils: people leave, owners restore, histories are cut short. Each case by its name.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SPQueryable, spPost } from "@pnp/sp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dropVersions } from "../../src/sharepoint/seal/blankWords.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { checkSeal } from "../../src/sharepoint/seal/checkSeal.ts";
import { makeSealing } from "../../src/sharepoint/seal/sealing.ts";
import {
  sealsIn,
  type SealStore,
} from "../../src/sharepoint/seal/sealStore.ts";
import { readGroups } from "../../src/sharepoint/site/siteState.ts";
import {
  action,
  atSigned,
  findings,
  figures,
  newestUpdate,
  notes,
  officer,
  recorded,
  stored,
  theService,
  theSite,
} from "./otherApp.ts";

atSigned();

const owner = () => theSite().as("Plan Administrator");
const updates = () => itemsOf(owner(), "Updates");
const codes = async () => (await findings()).map(({ code }) => code);

describe("an author who has left", () => {
  it("goes on being who said it, and what they said counts", async () => {
    await recorded(theService(), "Before leaving.");
    const groups = await readGroups(owner());
    const login = encodeURIComponent(`i:0#.f|membership|${officer.email}`);
    await spPost(
      SPQueryable(
        owner().web,
        `siteGroups/getById(${groups.get("Waymark Officers") ?? 0})/users/removeByLoginName(@v)?@v='${login}'`,
      ),
    );
    const { record } = await stored();
    const said = record.updates.find(({ note }) => note === "Before leaving.");
    expect(said?.by.name).toBe(officer.name);
  });
});

describe("an administrator who edits a row for a good reason", () => {
  it("is named with what the log says and what the row says, in that order, and the row is put back", async () => {
    const [row] = (await itemsOf(owner(), "Actions")
      .select("Id")
      .filter(`ActionRef eq '${action?.ref}'`)()) as { Id: number }[];
    await itemsOf(owner(), "Actions")
      .getById(row?.Id ?? 0)
      .update({ FullTitle: "A typing error, mended" }, "*");
    const { record } = await stored();
    expect(record.actions.map(({ title }) => title)).not.toContain(
      "A typing error, mended",
    );
    const { checkHealth, rebuildCopies } =
      await import("../../src/sharepoint/site/health.ts");
    const health = await checkHealth(owner());
    expect(health.findings).toEqual([
      expect.objectContaining({
        code: "copyEdited",
        ref: action?.ref,
        field: "title",
        who: "Plan Administrator",
        from: action?.title,
        to: "A typing error, mended",
      }),
    ]);
    await rebuildCopies(owner(), health);
    expect((await checkHealth(owner())).findings).toEqual([]);
  });
});

describe("a version history cut short", () => {
  it("leaves a row that counts no longer, and the check does not say that it does", async () => {
    await recorded(theService(), "True.");
    const before = await figures();
    await recorded(theService(), "Later.", { status: "slippage" });
    const { Id } = await newestUpdate(theService());
    await updates().getById(Id).update({ ReportedStatus: "completed" }, "*");
    await dropVersions(owner(), "Updates", Id);
    expect(await figures()).toBe(before);
    const [found, ...more] = await findings();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: "entryRewritten",
      item: Id,
      who: "Plan Administrator",
      cause: expect.stringContaining("does not count"),
      fix: expect.stringContaining("recorded again"),
    });
    expect(found?.cause).not.toContain("What it said first counts");
  });

  it("of a row that nobody changed takes nothing from it", async () => {
    await recorded(theService(), "True.");
    const { Id } = await newestUpdate(theService());
    await dropVersions(owner(), "Updates", Id);
    expect(await notes()).toContain("True.");
    expect(await findings()).toEqual([]);
  });
});

describe("a list restored from last week's backup", () => {
  let folder: string;
  let store: SealStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "waymark-backup-"));
    store = sealsIn(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("lacks what was recorded since: the seal names each row, and what is recorded afterwards counts", async () => {
    for (const note of ["Monday.", "Tuesday.", "Wednesday."])
      await recorded(theService(), note);
    const seal = makeSealing(theService(), store, Date.now);
    await seal();
    const { Id: last } = await newestUpdate(theService());
    for (const id of [last - 1, last]) await updates().getById(id).delete();
    await recorded(theService(), "After the restore.");
    await seal();
    expect(await notes()).toEqual(
      expect.arrayContaining(["Monday.", "After the restore."]),
    );
    const named = (await checkSeal(owner(), store)).findings;
    expect(named.map(({ code, item }) => [code, item])).toEqual([
      ["entryMissing", last - 1],
      ["entryMissing", last],
    ]);
    expect(await codes()).toContain("entryMissing");
  });
});

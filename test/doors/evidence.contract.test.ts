// Evidence at SharePoint's own door: it is its author's, and of an application's only what the service signed counts.
import { describe, expect, it } from "vitest";
import { editions } from "../../src/domain/entries/editions.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import { asId } from "../../src/domain/values/id.ts";
import { entriesOfEvidence } from "../../src/sharepoint/log/evidenceEntries.ts";
import { makeProve } from "../../src/sharepoint/log/prove.ts";
import { readKeys } from "../../src/sharepoint/log/keys.ts";
import { evidence } from "../../src/sharepoint/nouns/evidence.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { makeMemory } from "../../src/sharepoint/rows/memory.ts";
import { equals, makeReader } from "../../src/sharepoint/rows/reading.ts";
import { itemsOf, type Site } from "../../src/sharepoint/wire/connect.ts";
import { planId } from "../sharepoint/aPlanSite.ts";
import { actionCalled } from "./theDoor.ts";
import {
  action,
  atSigned,
  findings,
  officer,
  recorded,
  stored,
  stranger,
  theService,
  theSite,
} from "./otherApp.ts";

/** The attacker's own action is 1.3. */
const shown = (title: string, ref: string): Evidence => ({
  id: asId<"Evidence">(crypto.randomUUID()),
  planId,
  actionId: actionCalled(ref).id,
  kind: "link",
  title,
  url: "https://plans.example/minutes",
  dated: null,
  note: null,
  addedBy: officer,
  recorded: new Date().toISOString() as Evidence["recorded"],
});

const add = (by: Site, title: string, ref = "1.3") =>
  openPlanStore(by).add("evidence", shown(title, ref));

const addUnsigned = (title: string) =>
  itemsOf(stranger(), "Evidence").add({
    Title: title,
    ClientKey: crypto.randomUUID(),
    PlanKey: planId,
    ActionKey: action?.id,
    EvidenceKind: "link",
    FullTitle: title,
    AddedByName: officer.name,
    AddedByEmail: officer.email,
    RecordedAt: new Date().toISOString(),
  });

const titles = async () =>
  (await stored()).record.evidence.map(({ title }) => title);

async function rowCalled(title: string): Promise<number> {
  const rows = (await itemsOf(theSite().as("Plan Administrator"), "Evidence")
    .select("Id", "FullTitle")
    .top(50)()) as { Id: number; FullTitle: string }[];
  return rows.find(({ FullTitle }) => FullTitle === title)?.Id ?? 0;
}

describe("evidence", () => {
  atSigned();

  it("of another publisher's application, in an officer's name, counts nowhere and is named; the service's counts", async () => {
    await add(theService(), "Signed minutes");
    await addUnsigned("Forged minutes");
    expect(await titles()).toEqual(["Signed minutes"]);
    expect(await findings()).toMatchObject([
      { code: "entryForged", list: "Evidence", item: 2 },
    ]);
  });

  it("that somebody else wrote over reads as its author left it, and who wrote over it is named", async () => {
    const theirs = theSite().as(officer.name);
    await add(theirs, "Minutes of May");
    const row = await rowCalled("Minutes of May");
    await itemsOf(theirs, "Evidence")
      .getById(row)
      .update({ FullTitle: "Minutes of June" }, "*");
    expect(await titles()).toEqual(["Minutes of June"]);
    expect(await findings()).toEqual([]);
    await itemsOf(theSite().as("Plan Administrator"), "Evidence")
      .getById(row)
      .update({ FullTitle: "Nothing was done" }, "*");
    expect(await titles()).toEqual(["Minutes of June"]);
    const named = (await findings()).filter(
      ({ field }) => field === "FullTitle",
    );
    expect(named).toMatchObject([
      {
        code: "entryRewritten",
        list: "Evidence",
        item: row,
        who: "Plan Administrator",
        from: "Minutes of June",
        to: "Nothing was done",
      },
    ]);
  });

  it("that an officer adds to an action of none of their posts counts nowhere and is named; a lead's, an administrator's and the officer's whose it is count", async () => {
    const by = (name: string) => theSite().as(name);
    await add(by("HR Manager"), "By the post");
    await add(by("Monitoring Officer"), "By the lead");
    await add(by("Plan Administrator"), "By the administrator");
    await add(by("HR Manager"), "Of another's action", "2.2");
    expect(await titles()).toEqual([
      "By the post",
      "By the lead",
      "By the administrator",
    ]);
    expect(await findings()).toMatchObject([
      {
        code: "entryNotEntitled",
        list: "Evidence",
        item: 4,
        who: "HR Manager",
      },
    ]);
  });

  it("that an application added unsigned before the rule was there goes on counting", async () => {
    await recorded(theService(), "so that there is a key");
    await addUnsigned("Minutes of May");
    const site = theSite().as("Auditor");
    const reader = makeReader(site, makeMemory());
    const { items } = await reader.all(evidence, equals("PlanKey", planId));
    const why = async (n: number) => {
      const parts = {
        site,
        reader,
        prove: makeProve(await readKeys(site, reader)),
        editionAt: () => editions[n] ?? editions[0],
        loadedIds: new Map(),
        shownBy: new Map(),
      };
      const { entries } = await entriesOfEvidence(parts, items);
      return entries.map(({ unproven }) => unproven);
    };
    expect(await why(1)).toEqual([undefined]);
    expect(await why(2)).toEqual([expect.stringContaining("did not sign it")]);
  });
});

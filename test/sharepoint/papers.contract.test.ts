// Publishing a paper over the local tenant: all of it or nothing, once, and the same to the letter ever after.
import { afterEach, beforeEach, expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import type { Snapshot } from "../../src/domain/committeePaper/publishing/publishing.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { sha256 } from "../../src/documents/sha256.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { openPaperDrafts } from "../../src/sharepoint/papers/paperDrafts.ts";
import {
  openPaperLibrary,
  paperId,
} from "../../src/sharepoint/papers/papers.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const audit = record.bodies.find((one) => one.title.startsWith("Audit"));
if (!audit) throw new Error("no audit committee");
const bodyId = audit.id;
const key = paperKey(planId, { bodyId, meeting: day("2018-07-24") });
const id = paperId(key, "public");

function at(text: string): Instant {
  const moment = parseInstant(text);
  if (!moment) throw new Error(text);
  return moment;
}

function aSnapshot(moment: string, by = "Report Author"): Promise<Snapshot> {
  const gate = {
    kind: "endorsed",
    by: "Programme Board",
    on: day("2018-07-10"),
    minute: "4",
  } as const;
  return paperSnapshot(
    {
      record,
      history: historyOf(record),
      body: "Audit and Accounts Committee",
      meeting: day("2018-07-24"),
      asAt: day("2018-07-01"),
      previousAsAt: null,
      audience: "public",
      words: noWords,
      gate,
      clearances: [],
      corrections: [],
    },
    { key, bodyId, by: personCalled(by), at: at(moment), template: null },
  );
}

it("files the paper with its hash, and gives the same bytes back", async () => {
  const library = openPaperLibrary(site.as("Report Author"));
  const wanted = await aSnapshot("2018-07-12T09:00:00Z");
  expect((await library.publish(wanted, "Published.")).kind).toBe("published");
  const read = await openPaperLibrary(site.as("Auditor")).snapshot(id);
  expect(read).toEqual(wanted);
  for (const file of read?.files ?? [])
    expect(await sha256(Buffer.from(file.base64, "base64"))).toBe(file.sha256);
  const { items, unreadable } = await library.published(planId);
  expect(unreadable).toEqual([]);
  expect(items).toMatchObject([
    { id, hash: wanted.hash, meeting: "2018-07-24", audience: "public" },
  ]);
});

it("is published once: the second author is told whose paper stands, and it is unchanged", async () => {
  const first = await aSnapshot("2018-07-12T09:00:00Z");
  const second = await aSnapshot("2018-07-12T09:00:05Z", "Plan Administrator");
  const library = openPaperLibrary(site.as("Report Author"));
  await library.publish(first, "First.");
  const outcome = await openPaperLibrary(site.as("Plan Administrator")).publish(
    second,
    "Second.",
  );
  expect(outcome).toMatchObject({
    kind: "already",
    theirs: { publishedBy: { name: "Report Author" } },
  });
  expect(await library.snapshot(id)).toEqual(first);
});

it("leaves nothing that looks published when the upload fails, and finishes what a crash left when run again", async () => {
  const wanted = await aSnapshot("2018-07-12T09:00:00Z");
  let failing = (address: string) => address.includes("AddUsingPath");
  const unlucky = openPaperLibrary(
    site.as("Report Author", {
      fetch: (input, init) => {
        const request = new Request(input, init);
        return failing(decodeURIComponent(request.url))
          ? Promise.reject(new TypeError("connection lost"))
          : site.tenant.handle(request);
      },
    }),
  );
  await expect(unlucky.publish(wanted, "Lost.")).rejects.toThrow();
  expect(await unlucky.snapshot(id)).toBeNull();
  expect((await unlucky.published(planId)).items).toEqual([]);
  // The record is stored, and the connection is lost before its row is described.
  failing = (address) => address.includes("ListItemAllFields");
  await expect(unlucky.publish(wanted, "Half.")).rejects.toThrow();
  failing = () => false;
  expect((await unlucky.publish(wanted, "Again.")).kind).toBe("published");
  expect((await unlucky.published(planId)).items).toHaveLength(1);
});

it("cut short before the log had its hash, it is finished by its author, who publishes again later", async () => {
  let failing = (address: string) => /'(Setup|Cycle)'/.test(address);
  const unlucky = openPaperLibrary(
    site.as("Report Author", {
      fetch: (input, init) => {
        const request = new Request(input, init);
        return request.method === "POST" &&
          failing(decodeURIComponent(request.url))
          ? Promise.reject(new TypeError("connection lost"))
          : site.tenant.handle(request);
      },
    }),
  );
  const wanted = await aSnapshot("2018-07-12T09:00:00Z");
  await expect(unlucky.publish(wanted, "Half.")).rejects.toThrow();
  failing = () => false;
  const later = await aSnapshot("2018-07-12T09:05:00Z");
  expect(await unlucky.publish(later, "Again.")).toMatchObject({
    kind: "already",
    theirs: { publishedAt: wanted.publishedAt },
  });
  expect(await unlucky.snapshot(id)).toEqual(wanted);
});

it("who may not publish is refused, and nothing is there", async () => {
  const wanted = await aSnapshot("2018-07-12T09:00:00Z");
  for (const [name, kind] of [
    ["Elected Member", "listMissing"],
    ["Auditor", "forbidden"],
  ] as const)
    await expect(
      openPaperLibrary(site.as(name)).publish(wanted, ""),
      name,
    ).rejects.toMatchObject({ kind });
  expect(await openPaperLibrary(site.as("Auditor")).snapshot(id)).toBeNull();
});

it("keeps the council's template until it is taken away", async () => {
  const library = openPaperLibrary(site.as("Report Author"));
  expect(await library.template(planId)).toBeNull();
  await library.keepTemplate(planId, new Uint8Array([80, 75, 0, 255]));
  expect(await library.template(planId)).toEqual(
    new Uint8Array([80, 75, 0, 255]),
  );
});

it("two authors of one draft: the second sees the first's words instead of writing over them", async () => {
  const one = openPaperDrafts(openPlanStore(site.as("Report Author")));
  const two = openPaperDrafts(openPlanStore(site.as("Plan Administrator")));
  const saying = (purpose: string) => ({
    words: { ...noWords, paragraphs: { purpose } },
    clearances: [],
  });
  const [mine, theirs] = [await one.read(key), await two.read(key)];
  const me = { name: "Report Author", at: at("2018-07-01T09:00:00Z") };
  const other = { name: "Plan Administrator", at: at("2018-07-01T09:01:00Z") };
  const saved = await one.save(key, mine, saying("First."), me);
  expect(saved.kind).toBe("saved");
  const clash = await two.save(key, theirs, saying("Second."), other);
  if (clash.kind !== "conflict") throw new Error("not noticed");
  expect(clash.theirs.draft.words.paragraphs).toEqual({ purpose: "First." });
  expect(clash.theirs.savedBy).toBe("Report Author");
  const joined = await two.save(key, clash.theirs, saying("Both."), other);
  expect(joined.kind).toBe("saved");
  expect((await one.read(key)).draft.words.paragraphs).toEqual({
    purpose: "Both.",
  });
});

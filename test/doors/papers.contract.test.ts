// A published paper, written over at SharePoint itself by somebody whose list rights let them: never shown, and named.
import { expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { noteFileNames } from "../../src/sharepoint/rows/libraryNames.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import { membersLibrary, papers } from "../../src/sharepoint/nouns/settings.ts";
import {
  openPaperLibrary,
  paperId,
  sealEarlierPapers,
} from "../../src/sharepoint/papers/papers.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import { as, atTheDoor, before, findings, told } from "./theDoor.ts";

atTheDoor();

const meeting = day("2018-07-24");

/** A paper of the audit committee, as its author would publish it. */
async function aPaper(at = "2018-07-11T10:00:00Z") {
  const audit = record.bodies.find((one) => one.title.startsWith("Audit"));
  if (!audit) throw new Error("no audit committee");
  const key = paperKey(planId, { bodyId: audit.id, meeting });
  const id = paperId(key, "public");
  const snapshot = await paperSnapshot(
    {
      record,
      history: historyOf(record),
      body: audit.title,
      meeting,
      asAt: day("2018-07-01"),
      previousAsAt: null,
      audience: "public",
      words: noWords,
      gate: {
        kind: "endorsed",
        by: "Programme Board",
        on: day("2018-07-10"),
        minute: "4",
      },
      clearances: [],
      corrections: [],
    },
    {
      key,
      bodyId: audit.id,
      by: personCalled("Report Author"),
      at: parseInstant(at) as Instant,
      template: null,
    },
  );
  return { id, snapshot };
}

it("g: a paper overwritten with other contents is not shown, and the check names it", async () => {
  const { id, snapshot } = await aPaper();
  const library = openPaperLibrary(as("Report Author"));
  await library.publish(snapshot, "Published.");
  expect(await library.snapshot(id)).toEqual(snapshot);
  expect(await findings()).toEqual([]);
  // What members open in the library itself, and what the library lists of it.
  const [file] = snapshot.files;
  if (!file) throw new Error("no file");
  const files = makeFiles(as("Chief Executive"));
  await files.add(file.name, "other words", true);
  await files.describe(`published-${id}.json`, { AsAt: "2018-07-02" });
  const beside = await findings();
  expect(beside.map(({ code }) => code)).toEqual([
    "paperChanged",
    "paperChanged",
  ]);
  expect(new Set(beside.map(({ field }) => field))).toEqual(
    new Set(["asAt", file.name]),
  );
  await library.publish(snapshot, "Published.");
  expect(await findings()).toEqual([]);
  // A consistent forgery: its own hash agrees with it.
  const forged = { ...snapshot, asAt: day("2018-07-02"), hash: "0".repeat(64) };
  await makeFiles(as("Chief Executive")).add(
    `published-${id}.json`,
    JSON.stringify(forged),
    true,
  );
  await expect(library.snapshot(id)).rejects.toMatchObject({
    kind: "rejected",
    message: expect.stringContaining("changed by hand"),
  });
  expect(await findings()).toEqual([
    expect.objectContaining({
      code: "paperChanged",
      list: "Papers",
      whoCan: "owner of the site",
    }),
  ]);
  expect(await told()).toBe(before());
});

it("a paper that nobody published is shown to nobody, filed for no member, and named, whoever put it into the library", async () => {
  const { id, snapshot } = await aPaper();
  const name = `published-${id}.json`;
  const files = makeFiles(as("Programme Board Chair"));
  await files.add(name, JSON.stringify(snapshot), false);
  const row = {
    ...snapshot,
    id,
    meeting,
    audience: "public" as const,
    words: "Published.",
  };
  await files.describe(
    name,
    papers.write(row, { siteUserId: () => null }) as Record<string, unknown>,
  );
  for (const one of snapshot.files)
    await files.add(one.name, Buffer.from(one.base64, "base64"), false);
  await expect(
    openPaperLibrary(as("Auditor")).snapshot(id),
  ).rejects.toMatchObject({ kind: "rejected" });
  await openPlanStore(as("Plan Administrator")).fileForMembers("all");
  expect(
    await openPaperLibrary(as("Elected Member"), membersLibrary).snapshot(id),
  ).toBeNull();
  expect(await findings()).toContainEqual(
    expect.objectContaining({ code: "paperChanged", list: "Papers" }),
  );
  // Nor is its author told that it was published before.
  const { snapshot: own } = await aPaper("2018-07-12T10:00:00Z");
  await expect(
    openPaperLibrary(as("Report Author")).publish(own, "Published."),
  ).rejects.toMatchObject({ kind: "rejected" });
});

it("what somebody puts beside the papers is named with who did, and what Waymark filed there is not", async () => {
  const { snapshot } = await aPaper();
  const author = openPaperLibrary(as("Report Author"));
  await author.publish(snapshot, "Published.");
  await author.keepTemplate(planId, new Uint8Array([80, 75]));
  const [held] = record.meetings;
  const body = record.bodies.find(({ id }) => id === held?.bodyId);
  if (!held || !body) throw new Error("no meeting");
  const note = noteFileNames(record.plan, body, held);
  await openPlanStore(as("Programme Board Chair")).fileNote([
    { name: note.page, title: "Note", content: "<p>Note</p>" },
  ]);
  expect(await findings()).toEqual([]);
  const name = "Improvement Plan report to Audit, final.docx";
  await makeFiles(as("Programme Board Chair")).add(name, "by hand", false);
  expect(await findings()).toEqual([
    expect.objectContaining({
      code: "paperChanged",
      list: "Papers",
      field: name,
      who: "Programme Board Chair",
      whoCan: "owner of the site",
    }),
  ]);
  expect(await told()).toBe(before());
});

it("a paper of before the log had a paper's hash is given its own, and goes on being shown", async () => {
  const { id, snapshot } = await aPaper();
  const name = `published-${id}.json`;
  const files = makeFiles(as("Report Author"));
  await files.add(name, JSON.stringify(snapshot), false);
  const row = { ...snapshot, id, meeting, words: null };
  await files.describe(
    name,
    papers.write(row, { siteUserId: () => null }) as Record<string, unknown>,
  );
  const done: string[] = [];
  await sealEarlierPapers(as("Plan Administrator"), async (step, write) => {
    done.push(step.what);
    await write();
  });
  expect(done).toEqual([`keep the hash of ${name}`]);
  expect(await openPaperLibrary(as("Auditor")).snapshot(id)).toEqual(snapshot);
});

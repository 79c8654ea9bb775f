// A published paper, written over at SharePoint itself by somebody whose list rights let them: never shown, and named.
import { expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import {
  openPaperLibrary,
  paperId,
} from "../../src/sharepoint/papers/papers.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import { as, atTheDoor, before, findings, told } from "./theDoor.ts";

atTheDoor();

it("g: a paper overwritten with other contents is not shown, and the check names it", async () => {
  const audit = record.bodies.find((one) => one.title.startsWith("Audit"));
  if (!audit) throw new Error("no audit committee");
  const meeting = day("2018-07-24");
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
      at: parseInstant("2018-07-11T10:00:00Z") as Instant,
      template: null,
    },
  );
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

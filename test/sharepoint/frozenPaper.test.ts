// A published paper is believed only where all of its file is a paper's, and its hash is of the words as they lie there.
import { expect, it } from "vitest";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { snapshotContent } from "../../src/domain/committeePaper/publishing/publishing.ts";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { readFrozen } from "../../src/sharepoint/papers/frozenPaper.ts";
import { record } from "./aPlanSite.ts";

const [body] = record.bodies;
const at = parseInstant("2018-07-12T09:00:00Z");
if (!body || !at) throw new Error("no body");

const filed = await paperSnapshot(
  {
    record,
    history: historyOf(record),
    body: body.title,
    meeting: day("2018-07-24"),
    asAt: day("2018-07-01"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  },
  {
    key: "a paper",
    bodyId: body.id,
    by: personCalled("Report Author"),
    at,
    template: null,
  },
);
const text = JSON.stringify(filed);

it("is read as it was filed, and its words as they were hashed", () => {
  const { snapshot, told } = readFrozen(JSON.parse(text));
  expect(snapshot).toEqual(filed);
  expect(told).toBe(snapshotContent(filed));
});

it("is read where a later release wrote more into it, and that stays in what is hashed", () => {
  const later = text.replace('"planTitle":', '"colour":"blue","planTitle":');
  expect(readFrozen(JSON.parse(later)).told).toContain('"colour":"blue"');
});

it("is read where it was published before sections said what they hold", () => {
  const old = text.replaceAll(/"parts":\["[^\]]*\],/g, "");
  expect(old).not.toBe(text);
  const { snapshot, told } = readFrozen(JSON.parse(old));
  expect(snapshot.paper.sections[0]?.parts).toEqual([]);
  expect(told).not.toContain('"parts":[]');
});

it.each([
  ["a day is none", (json: string) => json.replace("2018-07-24", "2018-07-32")],
  [
    "a block is of no kind",
    (json: string) => json.replace('"kind":"paragraph"', '"kind":"song"'),
  ],
  [
    "a count is text",
    (json: string) => json.replace(/"completed":(\d+)/, '"completed":"$1"'),
  ],
  [
    "its sections are gone",
    (json: string) => json.replace('"sections":[', '"other":['),
  ],
])("is no paper where %s", (_, spoil) => {
  const spoilt = spoil(text);
  expect(spoilt).not.toBe(text);
  expect(() => readFrozen(JSON.parse(spoilt))).toThrow();
});

// A plan taken away with its papers and the files of its evidence, and brought into another site whole.
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { bringWhole } from "../../src/cli/commands/importArchive.ts";
import { wholeFiles } from "../../src/cli/program/auditPackOut.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { openPack, packPlaces } from "../../src/documents/archive/wholePack.ts";
import type { WholePack } from "../../src/documents/archive/wholePack.ts";
import { auditPack } from "../../src/documents/auditPack.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { saveEvidence } from "../../src/editing/rows.ts";
import { openPaperLibrary } from "../../src/sharepoint/papers/papers.ts";
import { evidenceContent } from "../../src/sharepoint/papers/wholeFiles.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { aPlanSite, planId, record } from "../sharepoint/aPlanSite.ts";
import { openTestSite } from "../sharepoint/testSite.ts";

const [action] = record.actions;
const audit = record.bodies.find(({ title }) => title.startsWith("Audit"));
const now = parseInstant("2018-07-12T09:00:00Z");
if (!action || !audit || !now) throw new Error("The sample is another.");
const recorded = now;

const shown: Evidence = {
  id: asId("3b7f1f50-2f6e-4a3c-9f13-6f1f5b5f0a01"),
  planId,
  actionId: action.id,
  kind: "file",
  title: "Signed minutes",
  url: null,
  dated: null,
  note: null,
  addedBy: personCalled("Head of Finance"),
  recorded,
};
const words = new TextEncoder().encode("%PDF the minutes as they were signed");
const request = { bodyId: audit.id, meeting: day("2018-07-24") };

/** The pack of a plan with one file and one paper; the paper as it was published. */
async function packed() {
  const site = await aPlanSite();
  const officer = openPlanStore(site.as("Head of Finance"));
  await saveEvidence({ store: officer }, shown, {
    name: "Minutes: June's 100% #1.pdf",
    content: words,
  });
  const admin = site.as("Plan Administrator");
  const library = openPaperLibrary(site.as("Report Author"));
  const published = await paperSnapshot(
    {
      record,
      history: historyOf(record),
      body: audit?.title ?? "",
      meeting: request.meeting,
      asAt: day("2018-07-01"),
      previousAsAt: null,
      audience: "public",
      words: noWords,
      gate: null,
      clearances: [],
      corrections: [],
    },
    {
      key: paperKey(planId, request),
      bodyId: request.bodyId,
      by: personCalled("Report Author"),
      at: recorded,
      template: null,
    },
  );
  await library.publish(published, "Published for July.");
  const whole = (await openPlanStore(admin).record(planId)).record;
  const { items } = await library.published(planId);
  const snapshots = await Promise.all(
    items.map(({ id }) => library.snapshot(id)),
  );
  const files = await wholeFiles(admin, whole, items, snapshots);
  const bytes = await auditPack(whole, [], day("2018-07-12"), files);
  site.tenant.close();
  return { bytes, published };
}

async function opened(bytes: Uint8Array): Promise<WholePack> {
  const pack = await openPack(bytes);
  if (!pack.ok) throw new Error(inEnglish(pack.words));
  return pack.value;
}

it("comes back with the same paper to the letter and the file of the evidence, also when it was cut short", async () => {
  const { bytes, published } = await packed();
  const pack = await opened(bytes);
  const archive = readArchive(pack.archive);
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await letPeopleIn(admin);
  const cut: WholePack = {
    ...pack,
    read: (name) =>
      name.startsWith(packPlaces.papers)
        ? Promise.reject(new Error("The line was cut."))
        : pack.read(name),
  };
  const told: string[] = [];
  const say = (words: string) => told.push(words);
  await expect(
    bringWhole(admin, archive.value.record, cut, say),
  ).rejects.toThrow("The line was cut.");
  expect((await openPlanStore(admin).plans()).items).toEqual([]);
  const brought = await bringWhole(admin, archive.value.record, pack, say);
  expect(brought.ok).toBe(true);
  const library = openPaperLibrary(admin);
  const { items } = await library.published(planId);
  expect(items).toHaveLength(1);
  expect(items[0] && (await library.snapshot(items[0].id))).toEqual(published);
  const { record: there } = await openPlanStore(admin).record(planId);
  const [file] = there.evidence.filter(({ id }) => id === shown.id);
  expect(file && (await evidenceContent(admin, file))).toEqual(words);
  const again = await bringWhole(admin, archive.value.record, pack, say);
  expect(again).toMatchObject({ ok: false, because: "planThere" });
  site.tenant.close();
});

it("a pack of which a file was changed brings nothing of it, and another zip is no pack", async () => {
  const { bytes } = await packed();
  const pack = await opened(bytes);
  const [name = ""] = [...pack.evidence.values()];
  const parts = unzipSync(bytes);
  const other = zipSync({ ...parts, [name]: new Uint8Array([1, 2, 3]) });
  const changed = await opened(other);
  await expect(changed.read(name)).rejects.toMatchObject({
    code: "corrupt",
    words: { code: "pack.changed" },
  });
  expect(
    await openPack(zipSync({ "a.txt": new Uint8Array([1]) })),
  ).toMatchObject({ ok: false, because: "notAPack" });
});

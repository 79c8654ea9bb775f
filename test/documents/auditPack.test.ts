// What an auditor takes away: the pack with its hashes, the sample drawn by seed, and a snapshot that prints the same bytes.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { asId } from "../../src/domain/values/id.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { auditPack } from "../../src/documents/auditPack.ts";
import { auditSample } from "../../src/documents/auditSampleCsv.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { sha256 } from "../../src/documents/sha256.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";

const record = corporatePlanAsReported();
const history = historyOf(record);
const now = parseInstant("2018-07-12T09:00:00Z");
if (!now) throw new Error("now");
const paperFile = { name: "june.docx", bytes: new Uint8Array([1, 2, 3]) };

describe("the audit pack", () => {
  it("holds archive, workbook, evidence, papers, and a hash of every file that is right", async () => {
    const pack = await auditPack(record, [paperFile], day("2018-07-12"));
    const files = unzipSync(pack);
    const list = strFromU8(files["hashes.txt"] ?? new Uint8Array());
    const hashed = list
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(hashed.map(([, name = ""]) => name).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== "hashes.txt")
        .toSorted(),
    );
    expect(Object.keys(files)).toContain("papers/june.docx");
    for (const [hash, name] of hashed)
      expect(await sha256(files[name ?? ""] ?? new Uint8Array())).toBe(hash);
    const archive = readArchive(
      strFromU8(files["plan.json"] ?? new Uint8Array()),
    );
    expect(archive.ok && archive.value.record.actions).toHaveLength(61);
  });

  it("without the seal of the log says so, why it is not there, and how a pack is made that has it", async () => {
    const files = unzipSync(await auditPack(record, [], day("2018-07-12")));
    const about = strFromU8(files["read me.txt"] ?? new Uint8Array());
    expect(about).toMatch(/seal of the log is not in this pack/u);
    expect(about).toMatch(/outside SharePoint, where .* no page .* reach it/u);
    expect(about).toContain("waymark export --plan NAME --out PACK.zip --seal");
  });

  it("is the same bytes for the same plan and day", async () => {
    const [one, two] = [
      await auditPack(record, [], day("2018-07-12")),
      await auditPack(record, [], day("2018-07-12")),
    ];
    expect(await sha256(one)).toBe(await sha256(two));
  });
});

describe("the sample of completed actions", () => {
  it("is drawn from those completed on the day, and says of how many", () => {
    const wanted = { count: 10, seed: 42, asAt: day("2018-06-19") };
    const sheet = auditSample(record, history, wanted);
    expect(sheet.rows).toHaveLength(10);
    expect(sheet.columns.at(-1)?.header).toBe(
      "Drawn by seed 42 of 17 completed",
    );
    expect(auditSample(record, history, wanted)).toEqual(sheet);
    const early = { ...wanted, asAt: day("2017-06-19") };
    expect(auditSample(record, history, early).rows).toEqual([]);
  });
});

describe("a frozen paper", () => {
  const input = {
    record,
    history,
    body: "Cabinet",
    meeting: day("2018-08-08"),
    asAt: day("2018-07-01"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  } as const;
  const publication = {
    key: "a/b/c",
    bodyId: asId<"Body">("cabinet"),
    by: { name: "Report Author", email: null, objectId: null },
    at: now,
    template: null,
  };

  it("is the same snapshot, hash and bytes from the same words, and another hash when a word changes", async () => {
    const first = await paperSnapshot(input, publication);
    const words = { ...noWords, paragraphs: { purpose: "Other words." } };
    // Filed by somebody else: the hash says what was told, not who filed it.
    const by = { ...publication.by, name: "Plan Administrator" };
    const other = await paperSnapshot({ ...input, words }, publication);
    expect(other.hash).not.toBe(first.hash);
    const { publishedBy, ...same } = await paperSnapshot(input, {
      ...publication,
      by,
    });
    expect(publishedBy.name).toBe("Plan Administrator");
    expect({ ...same, publishedBy: first.publishedBy }).toEqual(first);
  });
});

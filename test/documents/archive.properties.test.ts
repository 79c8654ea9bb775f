// Whatever is recorded of a plan, the archive gives back: every word, every day, every entry, in the same order.
import { inEnglish } from "../../src/domain/words/english.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { statuses } from "../../src/domain/plan/status.ts";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";

const [sample] = sampleRecords(null);
if (!sample) throw new Error("no sample plan");

const words = fc.string({ unit: "grapheme", maxLength: 40 });
const date = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => addDays(day("2015-01-01"), n));

const change = fc.record({
  title: words.filter((text) => text.trim() !== ""),
  original: fc.option(words),
  description: fc.option(words),
  leadMember: fc.option(words),
  placeholder: fc.boolean(),
  initialStatus: fc.constantFrom(...statuses),
});
const entry = fc.record({
  effective: date,
  note: fc.option(words),
  reportText: fc.option(words),
  status: fc.option(fc.constantFrom(...statuses)),
  forecast: fc.option(date),
  late: fc.boolean(),
});
const proposal = fc.record({
  to: fc.option(date),
  toText: words,
  words,
  correctiveAction: fc.option(words),
});

/** The sample plan with any part of it left out and any words, days and statuses put in. */
const anyRecord = fc
  .record({
    kept: fc.integer({ min: 0, max: 12 }),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    proposals: fc.array(proposal, { minLength: 1, maxLength: 4 }),
  })
  .map(({ kept, changes, entries, proposals }): PlanRecord => {
    const actions = sample.actions.slice(0, kept);
    const ids = new Set<string | null>(actions.map(({ id }) => id));
    const mine = <T extends { readonly actionId: string | null }>(
      rows: readonly T[],
    ) => rows.filter(({ actionId }) => ids.has(actionId));
    return {
      ...sample,
      actions: actions.map((one, n) => ({
        ...one,
        ...changes[n % changes.length],
      })),
      milestones: mine(sample.milestones),
      updates: mine(sample.updates).map((one, n) => ({
        ...one,
        ...entries[n % entries.length],
      })),
      revisions: mine(sample.revisions).map((one, n) => ({
        ...one,
        ...proposals[n % proposals.length],
      })),
      decisions: mine(sample.decisions),
      evidence: mine(sample.evidence),
    };
  });

it("export and import give back the same plan, and a second export the same file", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const file = writeArchive(record);
      const back = readArchive(file);
      if (!back.ok) throw new Error(inEnglish(back.words));
      expect(back.value.record).toEqual(record);
      // The keys of an object may stand in another order; nothing else may differ.
      expect(JSON.parse(writeArchive(back.value.record))).toEqual(
        JSON.parse(file),
      );
    }),
    { numRuns: 60 },
  );
});

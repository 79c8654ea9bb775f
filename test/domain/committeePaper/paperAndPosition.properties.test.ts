// One computation: over any history, what the paper prints is what the position says, action by action and number by number.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type {
  CommitteePaper,
  PaperTable,
  SectionName,
} from "../../../src/domain/committeePaper/parts/paper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { position } from "../../../src/domain/history/position.ts";
import { statuses } from "../../../src/domain/plan/status.ts";
import { readArchive } from "../../../src/documents/archive.ts";

const start = day("2018-01-01");
const refs = ["1.1", "1.2", "2.1", "2.9", "2.10"];
const anyDay = fc.integer({ min: 0, max: 90 }).map((n) => addDays(start, n));

const anAction = (ref: string) =>
  fc.record({
    ref: fc.constant(ref),
    theme: fc.constantFrom("Finance", "People"),
    title: fc.constant(`Action ${ref}`),
    due: fc.option(anyDay),
    dueText: fc.constant(null),
    initialStatus: fc.constantFrom("notStarted", "inProgress"),
    added: fc.constant(start),
  });

const when = fc
  .record({
    ref: fc.constantFrom(...refs),
    effective: anyDay,
    late: fc.nat(20),
  })
  .map(({ ref, effective, late }) => ({
    ref,
    effective,
    recorded: addDays(effective, late),
  }));

const anEvent = fc.oneof(
  fc
    .tuple(when, fc.constantFrom(...statuses))
    .map(([at, to]) => ({ ...at, type: "status", to })),
  fc
    .tuple(when, fc.constantFrom("propose", "endorse", "reject"), anyDay)
    .map(([at, type, to]) => ({ ...at, type, to })),
  when.map((at) => ({ ...at, type: "withdraw" })),
);

const anInput: fc.Arbitrary<PaperInput> = fc
  .record({
    actions: fc.tuple(...refs.map(anAction)),
    events: fc.array(anEvent, { maxLength: 20 }),
    asAt: anyDay,
    back: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ actions, events, asAt, back }) => {
    const file = {
      format: "waymark-plan/1",
      plan: { title: "A plan" },
      actions,
      events,
    };
    const archive = readArchive(JSON.stringify(file));
    if (!archive.ok) throw new Error(inEnglish(archive.words));
    const { record, history } = archive.value;
    return {
      record,
      history,
      body: "Cabinet",
      meeting: addDays(asAt, 14),
      asAt,
      previousAsAt: back === null ? null : addDays(asAt, -back),
      audience: "public",
      words: noWords,
      gate: null,
      clearances: [],
      corrections: [],
    };
  });

function tableIn(
  paper: CommitteePaper,
  name: SectionName,
  caption: string,
): PaperTable {
  const block = paper.sections
    .find((one) => one.name === name)
    ?.blocks.find((one) => one.kind === "table" && one.caption === caption);
  if (block?.kind !== "table") throw new Error(`no table ${caption}`);
  return block;
}

function refsListed(paper: CommitteePaper, name: SectionName, id: string) {
  const blocks = paper.sections.find((one) => one.name === name)?.blocks ?? [];
  const at = blocks.findIndex(
    (one) => one.kind === "paragraph" && one.id === id,
  );
  const next = blocks[at + 1];
  return next?.kind === "bullets" ? next.items.map((item) => item.ref) : [];
}

test("the table, the lists and the sheet of the paper say what the position says", () => {
  fc.assert(
    fc.property(anInput, (input) => {
      const paper = committeePaper(input);
      const { previousAsAt, asAt, history } = input;
      const found = position(history, { asAt, previousAsAt });
      const { counts } = found;
      const table = tableIn(paper, "position", "Actions by status");
      const printed = table.rows.map((row) => Number(row.at(-1)));
      expect(printed.at(-1)).toBe(counts.total);
      expect(printed.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(
        counts.total,
      );
      expect(
        refsListed(paper, "completed", "completedSinceLaunch"),
      ).toHaveLength(counts.completed);
      expect(refsListed(paper, "slippage", "slippage")).toHaveLength(
        counts.slippage,
      );
      const sheet = tableIn(paper, "monitoring", "Every action in the plan");
      expect(sheet.rows.map((row) => row[0])).toEqual(
        Object.keys(found.ragByAction),
      );
      expect(paper.checks.filter((one) => one.rule === "sums")).toEqual([]);
      expect(JSON.stringify(paper.sections)).toContain(
        JSON.stringify(found.reconciliation).slice(1, -1),
      );
    }),
    { numRuns: 300, interruptAfterTimeLimit: 15_000 },
  );
});

test("the proposals in the paper are those awaiting in the position, each with the date in force beside it", () => {
  fc.assert(
    fc.property(anInput, (input) => {
      const paper = committeePaper(input);
      const { awaiting } = position(input.history, { asAt: input.asAt });
      const completed = refsListed(paper, "completed", "completedSinceLaunch");
      const open = awaiting
        .map((one) => one.ref)
        .filter((ref) => !completed.includes(ref));
      const blocks =
        paper.sections.find((one) => one.name === "revised")?.blocks ?? [];
      const rows = blocks.flatMap((one) =>
        one.kind === "table" ? one.rows : [],
      );
      expect(rows.map((row) => row[0])).toEqual(open);
      for (const row of rows) expect(row[3]).not.toBe("");
    }),
    { numRuns: 300, interruptAfterTimeLimit: 15_000 },
  );
});

test("every action that counts is named once in the paper's lists or as having no exception", () => {
  fc.assert(
    fc.property(anInput, (input) => {
      const text = JSON.stringify(committeePaper(input).sections);
      for (const ref of Object.keys(
        position(input.history, { asAt: input.asAt }).ragByAction,
      ))
        expect(text).toContain(`Action ${ref}`);
    }),
    { numRuns: 100, interruptAfterTimeLimit: 15_000 },
  );
});

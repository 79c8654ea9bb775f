// @vitest-environment jsdom
// A second, plain reading of random histories: each figure a paper prints, and each that `position --json` prints, is worked out again and must agree.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArguments } from "../../../src/cli/program/command.ts";
import { positionCommand } from "../../../src/cli/commands/position.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { readArchive } from "../../../src/documents/archive.ts";
import { committeePaperHtml } from "../../../src/documents/committeePaperHtml.ts";
import { plainBridge, plainPosition } from "./plainPosition.ts";
import type { PlainAction, PlainEvent, PlainPlan } from "./plainReading.ts";
import { printedIn } from "./printedPaper.ts";
import { expectPaper } from "./expectPaper.ts";

const refs = ["1.1", "1.2", "2.1", "2.9", "2.10", "3.1"];
const first = Date.parse("2018-01-01");
const dayNumber = (n: number) =>
  new Date(first + n * 86_400_000).toISOString().slice(0, 10);
// Small numbers are not likelier than others: a history of the first days alone has nothing late.
const anyNumber = fc.noBias(fc.integer({ min: 0, max: 100 }));
const anyDay = anyNumber.map(dayNumber);

/** Dates as councils write them, with the last day each means, and as a paper prints it. */
const phrases = [
  ["by February 2018", "2018-02-28", "February 2018"],
  ["January to March 2018", "2018-03-31", "January to March 2018"],
  ["Spring 2018", "2018-05-31", "Spring 2018"],
  ["TBC", null, "TBC"],
  ["Ongoing", null, "Ongoing"],
] as const;

/** How an archive gives a date: a day, a phrase, or neither. */
const aDue = fc.oneof(
  {
    weight: 4,
    arbitrary: anyDay.map((due) => ({ due, dueText: null, dueIs: due })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...phrases).map(([dueText, dueIs, printed]) => ({
      due: null,
      dueText,
      dueIs,
      printed,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ due: null, dueText: null, dueIs: null }),
  },
);

const anAction = (ref: string): fc.Arbitrary<PlainAction> =>
  fc
    .record({
      ref: fc.constant(ref),
      theme: fc.constantFrom("Finance", "People", "Places"),
      title: fc.constant(`Promise of ${ref.replace(".", "-")}`),
      when: aDue,
      initialStatus: fc.constantFrom(
        "notStarted",
        "inProgress",
        "inProgress",
        "slippage",
        "completed",
      ),
      added: fc.oneof(
        { weight: 3, arbitrary: fc.constant(dayNumber(0)) },
        { weight: 1, arbitrary: anyDay },
      ),
    })
    .map(({ when, ...rest }) => ({ ...rest, ...when }));

const happens = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("status"),
      to: fc.constantFrom<string>(
        "notStarted",
        "inProgress",
        "slippage",
        "completed",
        "completed",
        "suspended",
        "withdrawn",
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom("propose", "endorse", "reject"),
      to: fc.option(anyDay, { freq: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "withdraw" }) },
  { weight: 1, arbitrary: fc.constant({ type: "withdrawProposal" }) },
  { weight: 1, arbitrary: fc.constant({ type: "merge", into: "1.1" }) },
  { weight: 1, arbitrary: fc.constant({ type: "transfer", into: "Strategy" }) },
);

const anEvent: fc.Arbitrary<PlainEvent> = fc
  .record({
    ref: fc.constantFrom(...refs),
    effective: anyNumber,
    late: fc.oneof(fc.constant(0), fc.nat(20)),
    what: happens,
  })
  .map(({ ref, effective, late, what }) => ({
    ref,
    effective: dayNumber(effective),
    recorded: dayNumber(effective + late),
    ...what,
  }));

const aPlan: fc.Arbitrary<PlainPlan> = fc.record({
  actions: fc.tuple(...refs.map(anAction)),
  events: fc.array(anEvent, { maxLength: 50, size: "max" }),
});

const aCase = fc
  .record({
    plan: aPlan,
    asAt: anyNumber,
    back: fc.option(fc.noBias(fc.integer({ min: 1, max: 60 }))),
  })
  .map(({ plan, asAt, back }) => ({
    plan,
    asAt: dayNumber(asAt),
    previousAsAt: back === null ? null : dayNumber(asAt - back),
  }));

function archiveOf(plan: PlainPlan): string {
  return JSON.stringify({
    format: "waymark-plan/1",
    plan: { title: "A plan" },
    events: plan.events,
    // What a phrase means is for the reader to find out.
    actions: plan.actions.map((action) => ({
      ...action,
      dueIs: undefined,
      printed: undefined,
    })),
  });
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-reading-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("`position --json` says what a plain reading of the rules says", async () => {
  const file = join(folder, "plan.json");
  await fc.assert(
    fc.asyncProperty(aCase, async ({ plan, asAt, previousAsAt }) => {
      writeFileSync(file, archiveOf(plan));
      const since = previousAsAt === null ? [] : ["--since", previousAsAt];
      const { json } = await positionCommand.run(
        readArguments("position", positionCommand, [
          "--file",
          file,
          "--as-at",
          asAt,
          ...since,
          "--json",
        ]),
      );
      const { reconciliation, ...printed } = JSON.parse(
        JSON.stringify(json),
      ) as Record<string, unknown>;
      const expected = plainPosition(plan, asAt, previousAsAt);
      expect(printed).toEqual(expected);
      expect(String(reconciliation)).toContain(
        `Reported slippage ${expected.counts.slippage}.`,
      );
    }),
    { numRuns: 400, interruptAfterTimeLimit: 15_000 },
  );
});

test("each figure the paper prints is what a plain reading of the rules says", () => {
  fc.assert(
    fc.property(aCase, ({ plan, asAt, previousAsAt }) => {
      const archive = readArchive(archiveOf(plan));
      if (!archive.ok) throw new Error(inEnglish(archive.words));
      const { record, history } = archive.value;
      const html = committeePaperHtml(
        committeePaper({
          record,
          history,
          body: "Cabinet",
          meeting: day(asAt),
          asAt: day(asAt),
          previousAsAt: previousAsAt === null ? null : day(previousAsAt),
          audience: "public",
          words: noWords,
          gate: null,
          clearances: [],
          corrections: [],
        }),
      );
      expectPaper(printedIn(html), {
        plan,
        asAt,
        previousAsAt,
        bridge:
          previousAsAt === null ? null : plainBridge(plan, asAt, previousAsAt),
      });
    }),
    { numRuns: 100, interruptAfterTimeLimit: 15_000 },
  );
});

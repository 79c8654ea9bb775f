// What holds for every plan and every log: totals, dates, order of rows, late entries, and the bridge between two positions.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bridgeBetween } from "../../src/domain/history/bridge.ts";
import {
  addDays,
  day,
  type CalendarDate,
} from "../../src/domain/values/calendarDate.ts";
import type {
  History,
  HistoryAction,
  HistoryEvent,
} from "../../src/domain/history/history.ts";
import { position } from "../../src/domain/history/position.ts";
import { statuses } from "../../src/domain/plan/status.ts";
import { aRef } from "./corporatePlan.ts";

const start = day("2018-01-01");
const refs = ["1.1", "1.2", "2.1", "2.10", "2.9"].map(aRef);

const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => addDays(start, n));

const anAction = (ref: (typeof refs)[number]): fc.Arbitrary<HistoryAction> =>
  fc.record({
    ref: fc.constant(ref),
    theme: fc.constantFrom("Finance", "People"),
    title: fc.constant("Placeholder"),
    due: fc.option(anyDay),
    dueText: fc.constant(null),
    initialStatus: fc.constantFrom(...statuses),
    added: fc.option(anyDay),
    addedRecorded: fc.constant(null),
  });

const entry = fc
  .record({
    ref: fc.constantFrom(...refs),
    effective: anyDay,
    late: fc.nat(20),
    n: fc.nat(99),
  })
  .map(({ ref, effective, late, n }) => ({
    ref,
    effective,
    recorded: addDays(effective, late),
    sequence: String(n).padStart(3, "0"),
  }));

const anEvent: fc.Arbitrary<HistoryEvent> = fc.oneof(
  fc
    .tuple(entry, fc.constantFrom(...statuses))
    .map(([common, to]) => ({ ...common, type: "status" as const, to })),
  fc
    .tuple(
      entry,
      fc.constantFrom("propose", "endorse", "reject"),
      fc.option(anyDay),
    )
    .map(([common, type, to]) => ({ ...common, type, to })),
  fc
    .tuple(entry, fc.constantFrom("withdraw", "proposalWithdrawn"))
    .map(([common, type]) => ({ ...common, type })),
  entry.map((common) => ({ ...common, type: "merge" as const, into: null })),
);

const aHistory: fc.Arbitrary<History> = fc.record({
  actions: fc.tuple(...refs.map(anAction)),
  events: fc.array(anEvent, { maxLength: 25 }),
});

const runs = { numRuns: 600 };

function cut(asAt: CalendarDate) {
  return { asAt, knownAt: asAt };
}

test("the total is the number of live refs at any day, and every list is within it", () => {
  fc.assert(
    fc.property(aHistory, anyDay, anyDay, (history, asAt, previousAsAt) => {
      const found = position(history, { asAt, previousAsAt });
      const live = Object.keys(found.ragByAction);
      const { total, ...each } = found.counts;
      expect(total).toBe(live.length);
      expect(Object.values(each).reduce((sum, n) => sum + n, 0)).toBe(total);
      for (const ref of [
        ...found.overdue,
        ...found.awaiting.map((one) => one.ref),
      ])
        expect(live).toContain(ref);
    }),
    runs,
  );
});

test("a proposal never changes a date in force nor what is overdue", () => {
  fc.assert(
    fc.property(aHistory, anyDay, (history, asAt) => {
      const without = {
        ...history,
        events: history.events.filter(({ type }) => type !== "propose"),
      };
      const [first, second] = [history, without].map((one) =>
        position(one, { asAt, previousAsAt: addDays(asAt, -20) }),
      );
      for (const key of [
        "overdue",
        "newlyOverdue",
        "stillOverdue",
        "counts",
        "endorsed",
      ] as const)
        expect(first?.[key]).toEqual(second?.[key]);
    }),
    runs,
  );
});

test("two positions differ exactly by what is listed between them", () => {
  fc.assert(
    fc.property(aHistory, anyDay, fc.nat(30), (history, previousAsAt, days) => {
      const asAt = addDays(previousAsAt, days);
      const found = position(history, { asAt, previousAsAt });
      const before = found.previous;
      expect(found.counts.total).toBe(
        (before?.counts.total ?? 0) +
          found.added.length -
          found.withdrawn.length,
      );
      expect([...found.newlyOverdue, ...found.stillOverdue].toSorted()).toEqual(
        found.overdue.toSorted(),
      );
      const cleared = found.clearedOverdue.map(({ ref }) => ref);
      expect([...cleared, ...found.stillOverdue].toSorted()).toEqual(
        (before?.overdue ?? []).toSorted(),
      );
      const into = (status: string) =>
        found.statusChanges.filter(({ to }) => to === status).length +
        found.added.filter((one) => one.status === status).length;
      const leaving = position(history, { asAt: previousAsAt });
      expect(found.counts.completed).toBeLessThanOrEqual(
        leaving.counts.completed + into("completed"),
      );
    }),
    runs,
  );
});

test("the terms of the bridge add up to the difference", () => {
  fc.assert(
    fc.property(aHistory, anyDay, fc.nat(30), (history, from, days) => {
      const bridge = bridgeBetween(history, {
        then: cut(from),
        now: cut(addDays(from, days)),
      });
      const gained = [
        ...bridge.completed,
        ...bridge.redated,
        ...bridge.recovered,
        ...bridge.added,
      ];
      const lost = new Set([...bridge.newlyLate, ...bridge.removed]);
      expect(
        [
          ...bridge.opening.filter((ref) => !lost.has(ref)),
          ...gained,
        ].toSorted(),
      ).toEqual(bridge.closing.toSorted());
    }),
    runs,
  );
});

test("the order in which rows arrive does not matter", () => {
  const shuffled = aHistory.chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray([...history.events], {
        minLength: history.events.length,
      }),
      fc.shuffledSubarray([...history.actions], {
        minLength: history.actions.length,
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, anyDay, ([history, events, actions], asAt) => {
      const options = { asAt, previousAsAt: addDays(asAt, -20) };
      expect(JSON.stringify(position({ actions, events }, options))).toBe(
        JSON.stringify(position(history, options)),
      );
    }),
    runs,
  );
});

test("what is recorded later, however far back it takes effect, changes no position already known", () => {
  fc.assert(
    fc.property(aHistory, anyDay, (history, asAt) => {
      const knownThen = {
        ...history,
        events: history.events.filter(({ recorded }) => recorded <= asAt),
      };
      const options = { asAt, previousAsAt: addDays(asAt, -20) };
      expect(JSON.stringify(position(history, options))).toBe(
        JSON.stringify(position(knownThen, options)),
      );
    }),
    runs,
  );
});

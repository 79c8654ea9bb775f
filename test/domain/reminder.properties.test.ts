// Promises about reminders that hold on any day and for any plan.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { monitoring, finance, on } from "./ruleWorld.ts";

import {
  actionWith,
  due,
  post,
  posts,
  officer,
  second,
} from "./reminderWorld.ts";

const current = fc.record({
  late: fc.integer({ min: -20, max: 200 }),
  silent: fc.integer({ min: 0, max: 200 }),
  claimed: fc.boolean(),
  status: fc.constantFrom(
    "inProgress",
    "notStarted",
    "slippage",
    "completed",
    "suspended",
    "withdrawn",
  ),
});

describe("on any day, for any plan", () => {
  const today = day("2018-10-10");
  const plan = fc.array(current, { maxLength: 12 }).map((list) =>
    list.map(({ late, silent, claimed, status }, at) =>
      actionWith(
        {
          status,
          claimed,
          lastUpdate: {
            on: addDays(today, -silent),
            by: officer,
            note: null,
          },
        },
        {
          id: asId(`a${at}`),
          due: on(addDays(today, -late)),
          accountable: at % 3 === 0 ? finance : monitoring,
        },
      ),
    ),
  );
  const all = [...posts, post(finance, [second, officer])];

  it("a person gets one digest, and an action stands in it once", () => {
    fc.assert(
      fc.property(plan, (actions) => {
        const { digests } = due(today, { actions, posts: all });
        expect(
          new Set(digests.map(({ recipient }) => recipient.objectId)).size,
        ).toBe(digests.length);
        for (const { reminders } of digests)
          expect(new Set(reminders.map(({ actionId }) => actionId)).size).toBe(
            reminders.length,
          );
      }),
    );
  });

  it("nothing is told twice: with everything told that a run would tell, the next gives only what was waiting behind it, and it ends", () => {
    fc.assert(
      fc.property(plan, (actions) => {
        const told: string[] = [];
        for (let runs = 0; runs < 6; runs += 1) {
          const keys = due(today, {
            actions,
            posts: all,
            told,
          }).digests.flatMap(({ reminders }) =>
            reminders.map(({ key }) => key),
          );
          expect(keys.filter((key) => told.includes(key))).toEqual([]);
          told.push(...keys);
        }
        expect(due(today, { actions, posts: all, told }).digests).toEqual([]);
      }),
    );
  });

  it("the order of the actions makes no difference", () => {
    fc.assert(
      fc.property(plan, (actions) => {
        expect(
          due(today, { actions: actions.toReversed(), posts: all }).digests.map(
            ({ key }) => key,
          ),
        ).toEqual(
          due(today, { actions, posts: all }).digests.map(({ key }) => key),
        );
      }),
    );
  });
});

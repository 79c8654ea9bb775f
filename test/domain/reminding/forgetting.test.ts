// What was told is forgotten once it can never be due again: with forgetting and without, the same people are told the same things.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Action } from "../../../src/domain/plan/action.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  mayForgetSnooze,
  mayForgetTold,
} from "../../../src/domain/reminding/forgetting.ts";
import { actionWith, board, due, officer } from "../reminderWorld.ts";
import { on } from "../ruleWorld.ts";

const first = day("2018-09-03");

/** What becomes of an action over the years: updates, a date moved, a proposal that rests, an end. */
interface Life {
  readonly due: number;
  readonly updates: readonly number[];
  readonly movedAt: number;
  readonly proposal: readonly [from: number, to: number];
  readonly ends: number;
}

function asOn({ due: dueAt, updates, ...life }: Life, at: number, n: number) {
  const [from, to] = life.proposal;
  const last = updates.findLast((one) => one <= at);
  const inForce = addDays(first, at < life.movedAt ? dueAt : dueAt + 90);
  return actionWith(
    {
      inForce,
      status: at >= life.ends ? "completed" : "inProgress",
      awaiting:
        at >= from && at < to
          ? { to: null, proposedOn: addDays(first, from) }
          : null,
      lastUpdate:
        last === undefined
          ? null
          : { on: addDays(first, last), by: officer, note: null },
    },
    { id: asId(`a${n}`), due: on(addDays(first, dueAt)), added: first },
  );
}

/** The keys told on each day, and how many were remembered at the end. */
function years(lives: readonly Life[], days: number, forgets: boolean) {
  const told = new Map<string, CalendarDate>();
  const said: string[] = [];
  for (let at = 0; at < days; at += 1) {
    const today = addDays(first, at);
    const actions = lives.map((life, n) => asOn(life, at, n));
    const run = due(today, {
      actions,
      told: [...told.keys()],
      settings: { boardPost: board, updateWindow: { opens: 1, closes: 5 } },
    });
    for (const { key } of run.digests.flatMap(({ reminders }) => reminders)) {
      told.set(key, today);
      said.push(`${today} ${key}`);
    }
    if (!forgets) continue;
    const known = new Map(actions.map((one) => [one.id, one]));
    for (const [key, on_] of told)
      if (mayForgetTold(key, on_, today, known)) told.delete(key);
  }
  return { said, remembered: told.size };
}

const life = fc.record({
  due: fc.integer({ min: -200, max: 500 }),
  updates: fc
    .array(fc.integer({ min: 0, max: 700 }), { maxLength: 4 })
    .map((all) => all.toSorted((a, b) => a - b)),
  movedAt: fc.integer({ min: 0, max: 1_400 }),
  proposal: fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 20, max: 300 }))
    .map(([from, lasts]) => [from, from + lasts] as const),
  ends: fc.integer({ min: 100, max: 1_400 }),
});

it("over two years nobody is told twice, and nobody less, because the service forgets", () => {
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 3 }), (lives) => {
      expect(years(lives, 730, true).said).toEqual(
        years(lives, 730, false).said,
      );
    }),
    { numRuns: 6 },
  );
});

it("what is remembered of an action does not grow for ever", () => {
  const quiet: Life = {
    due: 30,
    updates: Array.from({ length: 24 }, (_, n) => n * 30),
    movedAt: 60,
    proposal: [0, 0],
    ends: 200,
  };
  const kept = years([quiet], 900, true).remembered;
  expect(kept).toBe(0);
  expect(years([quiet], 900, false).remembered).toBeGreaterThan(10);
});

const told = day("2018-10-05");
const late = actionWith({ inForce: day("2018-09-28") });
const keyOf = (once: string) => `v1|${late.id}|${once}|ann`;
const after = (key: string, days: number, action: Action = late) =>
  mayForgetTold(key, told, addDays(told, days), new Map([[action.id, action]]));

it.each([
  [
    "an escalation of a date still in force, years on",
    "escalatedToLead|2018-09-28",
    1_500,
    false,
  ],
  [
    "an escalation of a date moved since",
    "escalatedToLead|2018-06-29",
    61,
    true,
  ],
  ["a day that has passed", "due|2018-10-05", 61, true],
  ["a day that has passed, but lately", "due|2018-10-05", 59, false],
  ["news of a decision", "decided|d1", 61, true],
  ["a question that may be open still", "question.3|q1", 900, false],
  ["a silence that an update has ended", "noUpdate.1|2018-08-01", 61, true],
  ["a silence that may go on", "noUpdate.1|2018-09-03", 900, false],
] as const)(
  "%s: %s after %d days may be forgotten: %s",
  (_name, once, days, wanted) => {
    expect(after(keyOf(once), days)).toBe(wanted);
  },
);

it("an action that ended may be opened again for a year and more before its reminders are forgotten", () => {
  const done = actionWith({ inForce: day("2018-09-28"), status: "completed" });
  expect(after(keyOf("late.1|2018-09-28"), 399, done)).toBe(false);
  expect(after(keyOf("late.1|2018-09-28"), 400, done)).toBe(true);
});

it("how often somebody put an action off is remembered while its date stands", () => {
  const snooze = {
    person: "ann",
    actionId: late.id,
    until: told,
    times: 2,
    inForce: day("2018-09-28"),
  };
  const years_ = addDays(told, 900);
  const moved = actionWith({ inForce: day("2019-09-28") });
  const among = (action: Action) => new Map([[action.id, action]]);
  expect(mayForgetSnooze(snooze, years_, among(late))).toBe(false);
  expect(mayForgetSnooze(snooze, years_, among(moved))).toBe(true);
  expect(mayForgetSnooze(snooze, told, among(moved))).toBe(false);
});

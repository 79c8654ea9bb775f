// How well what is said of earlier moves holds for the next ones: at each month's end, the share moved again so far against the share among those
// whose new date came in the year after. On the sample histories and on generated ones, whose officers behave alike throughout or mend their ways half way.
// Run with `node bench/outlook.ts`.
import {
  addDays,
  day,
  type CalendarDate,
} from "../src/domain/values/calendarDate.ts";
import { monthsOn } from "../src/domain/values/monthsOn.ts";
import type {
  History,
  HistoryAction,
  HistoryEvent,
} from "../src/domain/history/history.ts";
import { outlookAt, type Outlook } from "../src/domain/history/outlook.ts";
import { historyOf } from "../src/domain/history/planHistory.ts";
import { asRef } from "../src/domain/values/ref.ts";
import { sampleRecords } from "../src/localTenant/samplePlans/load.ts";

const start = day("2016-04-01");
const months = 48;

/** mulberry32: the same histories at every run. */
function chances(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each action is moved at its date with the chance of that time, until it is completed. */
function generated(
  seed: number,
  actions: number,
  chanceAt: (on: CalendarDate) => number,
): History {
  const next = chances(seed);
  const events: HistoryEvent[] = [];
  const all = Array.from({ length: actions }, (_, n): HistoryAction => {
    const ref = asRef(`${Math.floor(n / 15) + 1}.${(n % 15) + 1}`);
    if (!ref) throw new RangeError(`No reference for ${n}`);
    const due = addDays(start, 60 + Math.floor(next() * 1_000));
    let inForce = due;
    while (next() < chanceAt(inForce)) {
      const to = addDays(inForce, 30 + Math.floor(next() * 300));
      const on = addDays(inForce, -10);
      const entry = { ref, effective: on, recorded: on };
      const sequence = String(events.length).padStart(8, "0");
      events.push({ ...entry, sequence, type: "endorse", to });
      inForce = to;
    }
    const done = addDays(inForce, Math.floor(next() * 40) - 30);
    events.push({
      ref,
      effective: done,
      recorded: done,
      sequence: String(events.length).padStart(8, "0"),
      type: "status",
      to: "completed",
    });
    return {
      ref,
      theme: "One",
      title: ref,
      due,
      dueText: null,
      initialStatus: "inProgress",
      added: null,
      addedRecorded: null,
    };
  });
  return { actions: all, events };
}

const known = (asAt: CalendarDate) => ({ asAt, knownAt: asAt });

/** The errors, in points of a hundred, of what was said at each month's end against the year that followed. */
function errorsOf(history: History, from: CalendarDate): readonly number[] {
  return Array.from({ length: months }, (_, n) => monthsOn(from, n)).flatMap(
    (asAt) => {
      const said = outlookAt(history, known(asAt));
      const later = outlookAt(history, known(monthsOn(asAt, 12)));
      if (!said || !later || later.moved === said.moved) return [];
      const share = ({ again, moved }: Pick<Outlook, "again" | "moved">) =>
        (100 * again) / moved;
      const came = {
        again: later.again - said.again,
        moved: later.moved - said.moved,
      };
      return [share(said) - share(came)];
    },
  );
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function report(title: string, errors: readonly number[]) {
  return [
    title,
    errors.length === 0
      ? { "said at": 0, "mean error": "too few moves", bias: "" }
      : {
          "said at": errors.length,
          "mean error": `${mean(errors.map(Math.abs)).toFixed(1)} points`,
          bias: `${mean(errors).toFixed(1)} points`,
        },
  ] as const;
}

const seeds = [1, 2, 3, 4, 5];
const steady = seeds.flatMap((seed) =>
  errorsOf(
    generated(seed, 150, () => 0.5),
    start,
  ),
);
const middle = monthsOn(start, 24);
const mending = seeds.flatMap((seed) =>
  errorsOf(
    generated(seed, 150, (on) => (on < middle ? 0.7 : 0.2)),
    start,
  ),
);
console.table(
  Object.fromEntries([
    report("generated, 150 actions, alike throughout", steady),
    report("generated, 150 actions, mended half way", mending),
    ...sampleRecords(null).map((record) =>
      report(
        record.plan.title,
        errorsOf(historyOf(record), record.plan.wentLive ?? start),
      ),
    ),
  ]),
);

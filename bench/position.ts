// How long the position takes: a normal plan over five years, and the largest one. Run with `node bench/position.ts`.
import {
  addDays,
  day,
  type CalendarDate,
} from "../src/domain/values/calendarDate.ts";
import type { History, HistoryEvent } from "../src/domain/history/history.ts";
import { position } from "../src/domain/history/position.ts";
import { asRef, type Ref } from "../src/domain/values/ref.ts";

const start = day("2016-04-01");

function refOf(index: number): Ref {
  const ref = asRef(`${Math.floor(index / 15) + 1}.${(index % 15) + 1}`);
  if (!ref) throw new RangeError(`No reference for ${index}`);
  return ref;
}

function monthlyEvent(ref: Ref, month: number, sequence: number): HistoryEvent {
  const on: CalendarDate = addDays(start, month * 30 + (sequence % 7));
  const entry = {
    ref,
    effective: on,
    recorded: addDays(on, sequence % 3),
    sequence: String(sequence).padStart(8, "0"),
  };
  if (month % 12 === 5)
    return { ...entry, type: "propose", to: addDays(on, 180) };
  if (month % 12 === 7)
    return { ...entry, type: "endorse", to: addDays(on, 120) };
  return {
    ...entry,
    type: "status",
    to: month % 4 === 0 ? "slippage" : "inProgress",
  };
}

/** Rows in an order no list would give them, the same at every run. */
function historyOfSize(actions: number, updatesEach: number): History {
  const events: HistoryEvent[] = [];
  for (let month = updatesEach - 1; month >= 0; month -= 1)
    for (let index = 0; index < actions; index += 1)
      events.push(monthlyEvent(refOf(index), month, events.length));
  return {
    actions: Array.from({ length: actions }, (_, index) => ({
      ref: refOf(index),
      theme: `Theme ${Math.floor(index / 15) + 1}`,
      title: `Placeholder ${index + 1}`,
      due: addDays(start, 200 + (index % 900)),
      dueText: null,
      initialStatus: "notStarted",
      added: null,
      addedRecorded: null,
    })),
    events,
  };
}

function measure(actions: number, updatesEach: number, budget: number): void {
  const history = historyOfSize(actions, updatesEach);
  const times = Array.from({ length: 11 }, () => {
    const before = performance.now();
    position(history, {
      asAt: day("2020-12-31"),
      previousAsAt: day("2020-09-30"),
    });
    return performance.now() - before;
  });
  const first = times[0] ?? 0;
  const middle = times.toSorted((a, b) => a - b)[5] ?? 0;
  console.log(
    `position, ${actions} actions, ${history.events.length} updates: first ${first.toFixed(1)} ms, median ${middle.toFixed(1)} ms (budget ${budget} ms)`,
  );
}

measure(150, 60, 20);
measure(10_000, 9, 500);

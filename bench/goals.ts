// The table of what is promised of the tab's speed: how it was before, what must be and what is aimed at; and how a run stands to it and to the run kept in baseline.json.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";

export interface Goal {
  readonly what: string;
  readonly unit: "ms" | "KB" | "MB" | "";
  /** Measured on 29 November 2026, before the work on it. */
  readonly before: number;
  readonly must: number;
  readonly aim: number;
}

type BeforeMustAim = readonly [before: number, must: number, aim: number];

const of = (
  what: string,
  unit: Goal["unit"],
  [before, must, aim]: BeforeMustAim,
): Goal => ({ what, unit, before, must, aim });

/** In the order of the table. What is made of 10,000 actions unless it says so, on the council's line. */
export const goals = {
  cold: of("first row, cold", "ms", [2585, 1000, 800]),
  cold61: of("first row, cold, 61 actions", "ms", [1356, 1000, 800]),
  // Then the first row was the last one.
  whole: of("every row read, cold", "ms", [2585, 2585, 1500]),
  wire: of("on the wire to it, sign-in included", "KB", [849, 185, 150]),
  requests: of("requests to it", "", [14, 6, 4]),
  chain: of("chain of data requests", "", [2, 1, 1]),
  preflights: of("preflights", "", [7, 1, 1]),
  warm: of("first row, warm", "ms", [394, 200, 100]),
  fresh: of("fresh from the lists, warm", "ms", [1955, 650, 500]),
  slowCold: of(
    "first row, cold, processor 4 times slower",
    "ms",
    [3846, 1500, 1000],
  ),
  slowTask: of("longest task then", "ms", [559, 200, 100]),
  slowBlocked: of("blocking then", "ms", [1153, 300, 100]),
  notch: of(
    "a notch of the wheel, processor 4 times slower",
    "ms",
    [29, 20, 16],
  ),
  frame: of("95th frame then", "ms", [66.7, 16.8, 16.7]),
  filter: of("filter to painted", "ms", [51, 33.4, 16.7]),
  painted: of("an edit painted", "ms", [742, 33, 16]),
  written: of("an edit written", "ms", [1380, 250, 200]),
  editRequests: of(
    "requests of an edit, the first of a session",
    "",
    [12, 2, 1],
  ),
  heap: of("heap a row held", "KB", [2, 0.6, 0.4]),
  change: of("a colleague's change, main thread", "ms", [66, 4, 1]),
  myRequests: of("My actions: requests", "", [398, 8, 4]),
  myFirst: of("My actions: first content", "ms", [3900, 1200, 900]),
} as const satisfies Readonly<Record<string, Goal>>;

export type Figures = Partial<Record<keyof typeof goals, number[]>>;

interface Baseline {
  /** The day it was measured on, and what on. */
  readonly measured: string;
  readonly figures: Readonly<Partial<Record<string, number>>>;
}

const file = join(import.meta.dirname, "baseline.json");

function baseline(): Baseline | null {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")) as Baseline;
}

const shown = (value: number) =>
  value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0);

function met(now: number, { must, aim }: Goal): string {
  if (now <= aim) return "aim";
  return now <= must ? "must" : "NOT MET";
}

/** How far the odd runs are from the even ones: what two measurements of the same thing differ by here. */
function noise(values: readonly number[]): string {
  if (values.length < 4) return "–";
  const [odd, even] = [1, 0].map((rest) =>
    median(values.filter((_, n) => n % 2 === rest)),
  );
  if (!odd || !even) return "–";
  return `${((100 * Math.abs(odd - even)) / Math.min(odd, even)).toFixed(0)} %`;
}

/** Prints every row that was measured: now, against the baseline, its noise, before, must, aim, and whether it is met. */
export function printGoals(figures: Figures): void {
  const kept = baseline();
  const rows = Object.entries(goals).flatMap(([key, goal]) => {
    const values = figures[key as keyof typeof goals];
    if (!values) return [];
    const now = median(values);
    const then = kept?.figures[key];
    return [
      [
        goal.unit === "" ? goal.what : `${goal.what}, ${goal.unit}`,
        shown(now),
        then === undefined || then === 0 ? "–" : (now / then).toFixed(2),
        noise(values),
        shown(goal.before),
        shown(goal.must),
        shown(goal.aim),
        met(now, goal),
      ],
    ];
  });
  const table = [
    ["", "now", "to kept", "A/A", "before", "must", "aim", ""],
    ...rows,
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  console.log(
    kept
      ? `“to kept” is the ratio to bench/baseline.json (${kept.measured}).`
      : "There is no bench/baseline.json to compare with.",
  );
  console.log(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(figures).map(([key, values]) => [
          key,
          Math.round(median(values) * 10) / 10,
        ]),
      ),
    ),
  );
}

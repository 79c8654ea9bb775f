// Where the points of a measure's chart lie: days from left to right by their distance, values from the least to the most with room at both ends.
import { daysBetween } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";

interface ChartPoints {
  readonly width: number;
  readonly height: number;
  /** The baseline's day first, then each reading after it. */
  readonly points: readonly {
    readonly on: CalendarDate;
    readonly x: number;
    readonly y: number;
  }[];
  /** How high the baseline and the target lie; null where none was set. */
  readonly baseline: number;
  readonly target: number | null;
}

const [width, height, edge] = [480, 120, 16];

export function pointsOf({ measure, readings }: MeasureAt): ChartPoints {
  const { baseline, baselineOn, target } = measure;
  const shown = [
    { on: baselineOn, value: baseline },
    ...readings.filter(({ on }) => on > baselineOn),
  ];
  const values = [
    ...shown.map(({ value }) => value),
    ...(target === null ? [] : [target]),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(baselineOn, shown.at(-1)?.on ?? baselineOn);
  const y = (value: number) =>
    most === least
      ? height / 2
      : height -
        edge -
        ((value - least) * (height - 2 * edge)) / (most - least);
  const x = (on: CalendarDate) =>
    days === 0
      ? edge
      : edge + (daysBetween(baselineOn, on) * (width - 2 * edge)) / days;
  const whole = (n: number) => Math.round(n * 10) / 10;
  return {
    width,
    height,
    points: shown.map(({ on, value }) => ({
      on,
      x: whole(x(on)),
      y: whole(y(value)),
    })),
    baseline: whole(y(baseline)),
    target: target === null ? null : whole(y(target)),
  };
}

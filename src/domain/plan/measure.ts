// A measure: what is looked at to see whether what was done helped. Set, read and dropped by entries of the log, so that every day reads as it was known.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { MeasureId, ThemeId } from "../values/id.ts";

/** Which way is better. */
export const betterWays = ["higher", "lower"] as const;
export type BetterWay = (typeof betterWays)[number];

export interface Measure {
  readonly id: MeasureId;
  /** What is measured: "Days lost to sickness for each post". */
  readonly title: string;
  /** What its numbers are of: "days", "%", "£ thousand". Never changed once it was read: other units are another measure. */
  readonly unit: string;
  readonly better: BetterWay;
  /** How it stood before, and on which day: what every reading is compared with. */
  readonly baseline: number;
  readonly baselineOn: CalendarDate;
  /** What is aimed at, and by which day; null where no target was set. */
  readonly target: number | null;
  readonly targetBy: CalendarDate | null;
  /** The theme it stands beside; null for one that stands beside an action, which its entries name. */
  readonly themeId: ThemeId | null;
}

// The measures as they stood at a cut, with their readings: one fold, which every count, list, chart and paper reads from.
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { Decision } from "../plan/decision.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import type { Cut } from "../history/knownEvents.ts";
import { logAt } from "../history/planAt.ts";
import type { ActionId, MeasureId } from "../values/id.ts";
import type { Measure } from "../plan/measure.ts";
import { byEffect, compareText } from "../values/order.ts";
import type { Person } from "../plan/person.ts";

export interface Reading {
  readonly on: CalendarDate;
  readonly value: number;
  readonly source: string;
  readonly by: Person;
  readonly recorded: Instant;
}

/** Against the baseline: better, worse, or the same to the digit. */
export type Movement = "better" | "same" | "worse";

export interface MeasureAt {
  readonly measure: Measure;
  /** The action it stands beside; null for one beside a theme. */
  readonly actionId: ActionId | null;
  /** One a day, the earliest first; of two of one day the later recorded. Those before the baseline's day are among them. */
  readonly readings: readonly Reading[];
  /** The last one after the baseline's day; null where there is none, so that nothing is known yet. */
  readonly latest: Reading | null;
  readonly movement: Movement | null;
  /** Whether the latest reading reaches the target; null without a target, or without a reading. */
  readonly atTarget: boolean | null;
}

/** How a value stands against another, by the way that is better. */
function compared(
  { better }: Pick<Measure, "better">,
  value: number,
  before: number,
): Movement {
  if (value === before) return "same";
  return value > before === (better === "higher") ? "better" : "worse";
}

interface Told {
  readonly measure: Measure;
  readonly actionId: ActionId | null;
  dropped: boolean;
}

/** What was said last of each measure. */
function measuresTold(decisions: readonly Decision[]) {
  const told = new Map<MeasureId, Told>();
  for (const { ruling, actionId } of decisions) {
    if (ruling.kind === "measureSet")
      told.set(ruling.measure.id, {
        measure: ruling.measure,
        actionId,
        dropped: false,
      });
    else if (ruling.kind === "measureDropped") {
      const found = told.get(ruling.measureId);
      if (found) found.dropped = true;
    }
  }
  return told;
}

/** The readings of each measure by day: of two of one day the later recorded stands, also where it takes the day's away. */
function readingsTold(decisions: readonly Decision[]) {
  const told = new Map<MeasureId, Map<CalendarDate, Reading | null>>();
  for (const { ruling, effective: on, recorded, by } of decisions) {
    if (ruling.kind !== "reading") continue;
    const { measureId, value, source } = ruling;
    const days = told.get(measureId) ?? new Map<CalendarDate, Reading | null>();
    told.set(measureId, days);
    days.set(on, value === null ? null : { on, value, source, by, recorded });
  }
  return told;
}

function measureAt(
  { measure, actionId }: Told,
  days: ReadonlyMap<CalendarDate, Reading | null> | undefined,
): MeasureAt {
  const readings = [...(days?.values() ?? [])]
    .filter((one) => one !== null)
    .toSorted((a, b) => compareText(a.on, b.on));
  const latest = readings.findLast(({ on }) => on > measure.baselineOn) ?? null;
  return {
    measure,
    actionId,
    readings,
    latest,
    movement: latest && compared(measure, latest.value, measure.baseline),
    atTarget:
      latest === null || measure.target === null
        ? null
        : compared(measure, latest.value, measure.target) !== "worse",
  };
}

/** The measures that stand in a log, by title, whatever day its entries were recorded. */
export function measuresIn(
  decisions: readonly Decision[],
): readonly MeasureAt[] {
  const inOrder = standingDecisions(decisions)
    .filter(({ ruling }) => "measureId" in ruling || "measure" in ruling)
    .toSorted(byEffect);
  if (inOrder.length === 0) return [];
  const readings = readingsTold(inOrder);
  return [...measuresTold(inOrder).values()]
    .filter(({ dropped }) => !dropped)
    .map((told) => measureAt(told, readings.get(told.measure.id)))
    .toSorted(
      (a, b) =>
        compareText(a.measure.title, b.measure.title) ||
        compareText(a.measure.id, b.measure.id),
    );
}

/** The measures as at a day, as known on a day. Source: product.md 4.2 and 4c. */
export function measuresAt(
  decisions: readonly Decision[],
  cut: Cut,
  timeZone: string,
): readonly MeasureAt[] {
  const log = { updates: [], revisions: [], decisions };
  return measuresIn(logAt(log, cut, timeZone).decisions);
}

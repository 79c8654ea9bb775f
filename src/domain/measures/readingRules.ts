// Readings recorded, all or none, and the reading of a day taken away: every number with its day, its source and who recorded it.
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Decision } from "../plan/decision.ts";
import type { MeasureId } from "../values/id.ts";
import type { PlanContext } from "../rules/planRules.ts";
import { firstRefusal, refuseLong, trimmed } from "../rules/entryRules.ts";
import { keptMeasure, measureEntry, refuseTouching } from "./measurePlace.ts";
import type { PlacedMeasure } from "./measurePlace.ts";
import { readReadings } from "./readings.ts";
import type { ReadingLine } from "./readings.ts";

/** A paste is one press: more than this is a file in parts. */
const mostReadings = 500;

/** The right to read a measure: of an action's, whoever reports on the action; of a theme's, whoever keeps measures. */
const readingVerb = (action: Action | null) =>
  action ? ("recordReading" as const) : ("keepMeasures" as const);

/** Why the lines cannot be recorded as they stand: nothing there, one that cannot be read, too many, nothing new. */
function refuseLines(
  lines: readonly ReadingLine[],
  { measure }: PlacedMeasure,
): Refusal | null {
  const wrong = lines.findIndex(({ problem }) => problem !== null);
  if (lines.length === 0) return no("nothingNew", say("readings.none"));
  if (wrong >= 0)
    return no(
      "unread",
      say("readingRules.unread", {
        n: wrong + 1,
        problem: lines[wrong]?.problem ?? "",
      }),
    );
  if (lines.length > mostReadings)
    return no(
      "tooMany",
      say("readings.tooMany", { lines: lines.length, most: mostReadings }),
    );
  return lines.every(({ known }) => known)
    ? no("nothingNew", say("readings.known", { title: measure.title }))
    : null;
}

/**
 * Records readings, typed or pasted, all or none. Days may come in any order; the same number of the same day is recorded once. Refuses `notYours`,
 * `planClosed`, `noSuchMeasure`, `unread` (naming the line), `noSource`, `nothingNew`, `tooMany`. Source: product.md 4c.
 */
export function recordReadings(
  draft: {
    readonly id: MeasureId;
    /** "30 June 2018, 8.4, HR return", one a line. */
    readonly text: string;
    /** Where the numbers are from, for lines that do not say. */
    readonly source: string;
  },
  context: PlanContext,
): Answer<readonly Decision[]> {
  const kept = keptMeasure(draft.id, context);
  if (!kept.ok) return kept;
  const { measure, action } = kept.value;
  const lines = readReadings(draft.text, kept.value, context.today);
  const fresh = lines.filter(({ known }) => !known);
  const usual = trimmed(draft.source);
  const refused = firstRefusal(
    refuseTouching(readingVerb(action), action, context),
    refuseLines(lines, kept.value),
    usual === null && fresh.some(({ source }) => source === "")
      ? no("noSource", say("readings.noSource"))
      : null,
    refuseLong({ source: draft.source }),
  );
  if (refused) return refused;
  return yes(
    fresh.map(({ on, value, source }) =>
      measureEntry(
        context,
        action,
        {
          kind: "reading",
          measureId: measure.id,
          value,
          source: source || (usual ?? ""),
        },
        on ?? context.today,
      ),
    ),
  );
}

/** Takes the reading of a day away, with why: no number stands for that day from then on. Refuses `noReading`, `noReason`, `notYours`, `planClosed`. */
export function removeReading(
  draft: {
    readonly id: MeasureId;
    readonly on: string;
    readonly reason: string;
  },
  context: PlanContext,
): Answer<Decision> {
  const kept = keptMeasure(draft.id, context);
  if (!kept.ok) return kept;
  const { measure, action, readings } = kept.value;
  const there = readings.find(({ on }) => on === draft.on);
  if (!there) return no("noReading", say("readings.gone"));
  const refused = firstRefusal(
    refuseTouching(readingVerb(action), action, context),
    trimmed(draft.reason) === null
      ? no("noReason", say("readings.whyRemoved"))
      : refuseLong({ reason: draft.reason }),
  );
  if (refused) return refused;
  const { on, source } = there;
  return yes(
    measureEntry(
      context,
      action,
      { kind: "reading", measureId: measure.id, value: null, source },
      on,
      trimmed(draft.reason),
    ),
  );
}

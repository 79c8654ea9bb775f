// Setting a measure, changing it and dropping it: rules that say no with a reason, and yes with an entry to append.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Decision } from "../plan/decision.ts";
import { asId } from "../values/id.ts";
import type { ActionId, MeasureId, ThemeId } from "../values/id.ts";
import type { BetterWay, Measure } from "../plan/measure.ts";
import type { PlanContext } from "../rules/planRules.ts";
import {
  firstRefusal,
  readDay,
  readPastDay,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import {
  keptMeasure,
  measureEntry,
  measurePlace,
  refuseTouching,
} from "./measurePlace.ts";
import { measuresIn } from "./measuresAt.ts";
import type { MeasureAt } from "./measuresAt.ts";
import { readValue } from "./readings.ts";

/** A measure as typed: numbers and days are read here. */
export interface MeasureDraft {
  /** The one that is changed; null for a new one. */
  readonly id: MeasureId | null;
  readonly actionId: ActionId | null;
  readonly themeId: ThemeId | null;
  readonly title: string;
  readonly unit: string;
  readonly better: BetterWay;
  readonly baseline: string;
  readonly baselineOn: string;
  readonly target: string;
  readonly targetBy: string;
  /** Why it is changed; not asked of a new one. */
  readonly reason: string;
}

/** No entry is longer in its name than this. */
const longestName = 200;
const longestUnit = 40;

/** The numbers and days of a draft, read. */
function readDraft(
  draft: MeasureDraft,
  { today }: PlanContext,
): Answer<Pick<Measure, "baseline" | "baselineOn" | "target" | "targetBy">> {
  const unit = { unit: draft.unit.trim() };
  const baseline = readValue(draft.baseline, unit, say("measures.baseline"));
  if (!baseline.ok) return baseline;
  const on = readPastDay(draft.baselineOn, say("day.baseline"), today);
  if (!on.ok) return on;
  const known = { baseline: baseline.value, baselineOn: on.value };
  const aim = readTarget(draft, known);
  return aim.ok ? yes({ ...known, ...aim.value }) : aim;
}

/** The target of a draft, better than its baseline and later; none where none is typed. */
function readTarget(
  draft: MeasureDraft,
  { baseline, baselineOn }: Pick<Measure, "baseline" | "baselineOn">,
): Answer<Pick<Measure, "target" | "targetBy">> {
  if (trimmed(draft.target) === null)
    return trimmed(draft.targetBy) === null
      ? yes({ target: null, targetBy: null })
      : no("noTarget", say("measures.noTarget"));
  const unit = { unit: draft.unit.trim() };
  const target = readValue(draft.target, unit, say("measures.target"));
  if (!target.ok) return target;
  const by = readDay(draft.targetBy, say("day.target"));
  if (!by.ok) return by;
  const ahead =
    draft.better === "higher"
      ? target.value > baseline
      : target.value < baseline;
  if (!ahead)
    return no(
      "wrongWay",
      say("measures.wrongWay", {
        target: draft.target.trim(),
        baseline: draft.baseline.trim(),
        better: say(`better.${draft.better}`),
      }),
    );
  return by.value > baselineOn
    ? yes({ target: target.value, targetBy: by.value })
    : no("backwards", say("measures.backwards"));
}

function refuseNames(
  { title, unit, id }: MeasureDraft,
  others: readonly MeasureAt[],
): Refusal | null {
  const [name, of] = [trimmed(title), trimmed(unit)];
  if (name === null) return no("noTitle", say("measures.noTitle"));
  if (of === null)
    return no("noUnit", say("measures.noUnit", { name: name.slice(0, 60) }));
  if (name.length > longestName || of.length > longestUnit)
    return no(
      "tooLong",
      say("measures.tooLong", { longest: longestName, longestUnit }),
    );
  const same = others.some(
    ({ measure }) =>
      measure.id !== id && measure.title.toLowerCase() === name.toLowerCase(),
  );
  return same
    ? no("sameTitle", say("measures.sameTitle", { name: name.slice(0, 60) }))
    : null;
}

/** What may not change of a measure that is kept: where it stands, and its unit once it was read. */
function refuseOther(
  before: MeasureAt | null,
  draft: MeasureDraft,
): Refusal | null {
  if (before === null) return null;
  const { measure, readings } = before;
  if (
    before.actionId !== draft.actionId ||
    (measure.themeId ?? null) !== draft.themeId
  )
    return no(
      "otherPlace",
      say("measures.otherPlace", { title: measure.title }),
    );
  if (readings.length > 0 && measure.unit !== draft.unit.trim())
    return no(
      "otherUnit",
      say("measures.otherUnit", {
        title: measure.title,
        n: readings.length,
        unit: measure.unit,
      }),
    );
  return trimmed(draft.reason) === null
    ? no("noReason", say("measures.whyChanged", { title: measure.title }))
    : null;
}

/**
 * Sets a measure beside an action or a theme, or changes one. Refuses `notYours`, `planClosed`, `noPlace`, `noTitle`, `noUnit`, `sameTitle`,
 * `noSuchMeasure`, `otherPlace`, `otherUnit`, `noReason`, `notANumber`, `noSuchDay`, `inFuture`, `noTarget`, `wrongWay`, `backwards`, `tooLong`.
 * Source: product.md 4c.
 */
export function setMeasure(
  draft: MeasureDraft,
  context: PlanContext,
): Answer<Decision> {
  const place = measurePlace(draft.actionId, draft.themeId, context);
  if (!place.ok) return place;
  const before = draft.id === null ? null : keptMeasure(draft.id, context);
  const kept = before?.ok ? before.value : null;
  const beside = measuresIn(context.record.decisions).filter(
    (one) =>
      one.actionId === draft.actionId && one.measure.themeId === draft.themeId,
  );
  const refused = firstRefusal(
    refuseTouching("keepMeasures", place.value, context),
    before,
    refuseNames(draft, beside),
    refuseOther(kept, draft),
    refuseLong({ reason: draft.reason }),
  );
  if (refused) return refused;
  const read = readDraft(draft, context);
  if (!read.ok) return read;
  const measure: Measure = {
    id: draft.id ?? asId<"Measure">(context.newId()),
    title: draft.title.trim(),
    unit: draft.unit.trim(),
    better: draft.better,
    ...read.value,
    themeId: draft.themeId,
  };
  return yes(
    measureEntry(
      context,
      place.value,
      { kind: "measureSet", measure },
      // A new one stands from its baseline on, so that what was read before it was set is of a day on which it stood.
      kept ? context.today : measure.baselineOn,
      trimmed(draft.reason),
    ),
  );
}

/** Drops a measure: it counts no longer, and stays in the log. Refuses `notYours`, `planClosed`, `noSuchMeasure`, `noReason`, `tooLong`. */
export function dropMeasure(
  draft: { readonly id: MeasureId; readonly reason: string },
  context: PlanContext,
): Answer<Decision> {
  const kept = keptMeasure(draft.id, context);
  if (!kept.ok) return kept;
  const { measure, action } = kept.value;
  const refused = firstRefusal(
    refuseTouching("keepMeasures", action, context),
    trimmed(draft.reason) === null
      ? no("noReason", say("measures.whyDropped", { title: measure.title }))
      : refuseLong({ reason: draft.reason }),
  );
  if (refused) return refused;
  const ruling = { kind: "measureDropped", measureId: measure.id } as const;
  return yes(
    measureEntry(context, action, ruling, context.today, trimmed(draft.reason)),
  );
}

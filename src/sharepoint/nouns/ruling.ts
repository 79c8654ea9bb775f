// What a decision may say, checked when it is read back: one schema for each kind of ruling.
import * as v from "valibot";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { timelineKinds } from "../../domain/dates/timelineKind.ts";
import { recommendationOutcomes } from "../../domain/plan/decision.ts";
import type { Ruling } from "../../domain/plan/decision.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { asId, type Id } from "../../domain/values/id.ts";
import { refText } from "./actions.ts";

const id = <Name extends string>() =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((text): Id<Name> => asId<Name>(text)),
  );

const date = v.pipe(
  v.string(),
  v.check((text) => parseDate(text) !== null, "not a date"),
  v.transform((text): CalendarDate => parseDate(text) as CalendarDate),
);

const timeline = v.object({
  text: v.string(),
  start: v.nullable(date),
  end: v.nullable(date),
  kind: v.picklist(timelineKinds),
  openEnded: v.boolean(),
});

const revisionId = id<"Revision">();
const corrects = v.exactOptional(id<"Meeting">());
const state = v.picklist(["draft", "approved", "live", "closing", "closed"]);

const followUp = v.exactOptional(
  v.object({ owner: v.nullable(id<"Post">()), by: v.nullable(date) }),
);

export const ruling: v.GenericSchema<unknown, Ruling> = v.variant("kind", [
  v.object({ kind: v.literal("supported"), revisionId, corrects }),
  v.object({
    kind: v.literal("endorsed"),
    revisionId,
    date: v.nullable(date),
    corrects,
  }),
  v.object({ kind: v.literal("refused"), revisionId, corrects }),
  v.object({ kind: v.literal("proposalWithdrawn"), revisionId }),
  v.object({ kind: v.literal("actionWithdrawn") }),
  v.object({ kind: v.literal("merged"), into: refText }),
  v.object({
    kind: v.literal("transferred"),
    to: v.string(),
    toPlanId: v.nullable(id<"Plan">()),
    toRef: v.nullable(refText),
  }),
  v.object({ kind: v.literal("suspended") }),
  v.object({ kind: v.literal("resumed") }),
  v.object({ kind: v.literal("added") }),
  v.object({ kind: v.literal("retitled"), from: v.string(), to: v.string() }),
  v.object({ kind: v.literal("split"), into: v.array(refText) }),
  v.object({
    kind: v.literal("ownerChanged"),
    from: v.nullable(id<"Post">()),
    to: id<"Post">(),
  }),
  v.object({
    kind: v.literal("themeChanged"),
    from: id<"Theme">(),
    to: id<"Theme">(),
  }),
  v.object({ kind: v.literal("planMoved"), from: state, to: state }),
  v.object({
    kind: v.literal("amendment"),
    change: v.string(),
    accepted: v.boolean(),
  }),
  v.object({ kind: v.literal("accepted"), followUp }),
  v.object({
    kind: v.literal("asked"),
    question: v.string(),
    of: v.nullable(id<"Post">()),
    by: v.nullable(date),
  }),
  v.object({
    kind: v.literal("escalated"),
    toBody: v.nullable(id<"Body">()),
    followUp,
  }),
  v.object({ kind: v.literal("heldToDate"), followUp }),
  v.object({ kind: v.literal("noted"), followUp }),
  v.object({ kind: v.literal("flagDismissed"), rule: v.string() }),
  v.object({
    kind: v.literal("recommendation"),
    paper: v.string(),
    recommendation: v.string(),
    outcome: v.picklist(recommendationOutcomes),
  }),
  v.object({
    kind: v.literal("paperEndorsed"),
    paper: v.string(),
    text: v.exactOptional(
      v.object({ hash: v.string(), pieces: v.record(v.string(), v.string()) }),
    ),
  }),
  v.object({ kind: v.literal("paperOverridden"), paper: v.string() }),
  v.object({
    kind: v.literal("correctionAsked"),
    from: v.nullable(timeline),
    to: timeline,
    place: v.string(),
    cell: v.string(),
  }),
  v.object({
    kind: v.literal("correctionConfirmed"),
    decisionId: id<"Decision">(),
    proven: v.boolean(),
  }),
  v.object({
    kind: v.literal("takenBack"),
    decisionId: id<"Decision">(),
    corrects,
  }),
  v.object({
    kind: v.literal("measureSet"),
    measure: v.object({
      id: id<"Measure">(),
      title: v.string(),
      unit: v.string(),
      better: v.picklist(betterWays),
      baseline: v.number(),
      baselineOn: date,
      target: v.nullable(v.number()),
      targetBy: v.nullable(date),
      themeId: v.nullable(id<"Theme">()),
    }),
  }),
  v.object({ kind: v.literal("measureDropped"), measureId: id<"Measure">() }),
  v.object({
    kind: v.literal("reading"),
    measureId: id<"Measure">(),
    value: v.nullable(v.number()),
    source: v.string(),
  }),
]);

// What a decision may say, checked when it is read back: one schema for each kind of ruling.
import { aDay, anId, aRef, aTimeline } from "../columns/shapes.ts";
import * as v from "valibot";
import { recommendationOutcomes } from "../../domain/plan/decision.ts";
import type { Ruling } from "../../domain/plan/decision.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { planStates } from "../../domain/plan/plan.ts";

const revisionId = anId<"Revision">();
const corrects = v.exactOptional(anId<"Meeting">());
const state = v.picklist(planStates);

const followUp = v.exactOptional(
  v.object({ owner: v.nullable(anId<"Post">()), by: v.nullable(aDay) }),
);

export const ruling: v.GenericSchema<unknown, Ruling> = v.variant("kind", [
  v.object({ kind: v.literal("supported"), revisionId, corrects }),
  v.object({
    kind: v.literal("endorsed"),
    revisionId,
    date: v.nullable(aDay),
    corrects,
  }),
  v.object({ kind: v.literal("refused"), revisionId, corrects }),
  v.object({ kind: v.literal("proposalWithdrawn"), revisionId }),
  v.object({ kind: v.literal("actionWithdrawn") }),
  v.object({ kind: v.literal("merged"), into: aRef }),
  v.object({
    kind: v.literal("transferred"),
    to: v.string(),
    toPlanId: v.nullable(anId<"Plan">()),
    toRef: v.nullable(aRef),
  }),
  v.object({ kind: v.literal("suspended") }),
  v.object({ kind: v.literal("resumed") }),
  v.object({ kind: v.literal("added") }),
  v.object({ kind: v.literal("retitled"), from: v.string(), to: v.string() }),
  v.object({ kind: v.literal("split"), into: v.array(aRef) }),
  v.object({
    kind: v.literal("ownerChanged"),
    from: v.nullable(anId<"Post">()),
    to: anId<"Post">(),
  }),
  v.object({
    kind: v.literal("themeChanged"),
    from: anId<"Theme">(),
    to: anId<"Theme">(),
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
    of: v.nullable(anId<"Post">()),
    by: v.nullable(aDay),
  }),
  v.object({
    kind: v.literal("escalated"),
    toBody: v.nullable(anId<"Body">()),
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
    from: v.nullable(aTimeline),
    to: aTimeline,
    place: v.string(),
    cell: v.string(),
    milestone: v.exactOptional(
      v.object({ id: anId<"Milestone">(), title: v.string() }),
    ),
  }),
  v.object({
    kind: v.literal("correctionConfirmed"),
    decisionId: anId<"Decision">(),
    proven: v.boolean(),
  }),
  v.object({
    kind: v.literal("takenBack"),
    decisionId: anId<"Decision">(),
    corrects,
  }),
  v.object({
    kind: v.literal("verified"),
    confirmId: v.nullable(anId<"Update">()),
  }),
  v.object({
    kind: v.literal("sentBack"),
    confirmId: v.nullable(anId<"Update">()),
  }),
  v.object({ kind: v.literal("riskAccepted") }),
  v.object({
    kind: v.literal("measureSet"),
    measure: v.object({
      id: anId<"Measure">(),
      title: v.string(),
      unit: v.string(),
      better: v.picklist(betterWays),
      baseline: v.number(),
      baselineOn: aDay,
      target: v.nullable(v.number()),
      targetBy: v.nullable(aDay),
      themeId: v.nullable(anId<"Theme">()),
    }),
  }),
  v.object({ kind: v.literal("measureDropped"), measureId: anId<"Measure">() }),
  v.object({
    kind: v.literal("reading"),
    measureId: anId<"Measure">(),
    value: v.nullable(v.number()),
    source: v.string(),
  }),
]);

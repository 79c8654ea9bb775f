// The append-only log inside an archived record: updates, revisions and decisions.
import { recommendationOutcomes } from "../../domain/plan/decision.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { updateKinds } from "../../domain/plan/update.ts";
import * as v from "valibot";
import { revisionReasons } from "../../domain/plan/revision.ts";
import {
  id,
  day,
  instant,
  ref,
  orNull,
  text,
  textOrNull,
  status,
  door,
  ownRag,
  planId,
  person,
  planState,
  timeline,
} from "./recordParts.ts";

const entry = { planId, effective: day, recorded: instant, by: person };

export const update = v.object({
  ...entry,
  id: id<"Update">(),
  actionId: id<"Action">(),
  kind: v.picklist(updateKinds),
  post: orNull(id<"Post">()),
  door,
  status: v.nullable(status),
  ownRag,
  forecast: orNull(day),
  actual: orNull(day),
  note: textOrNull,
  reportText: textOrNull,
  correctiveAction: v.exactOptional(
    v.object({ words: text, owner: orNull(id<"Post">()), by: orNull(day) }),
  ),
  evidence: v.array(id<"Evidence">()),
  about: orNull(id<"Update">()),
  late: v.boolean(),
});

export const revision = v.object({
  ...entry,
  id: id<"Revision">(),
  actionId: id<"Action">(),
  milestoneId: orNull(id<"Milestone">()),
  from: orNull(day),
  to: orNull(day),
  toText: text,
  reason: v.picklist(revisionReasons),
  words: text,
  correctiveAction: textOrNull,
  effect: textOrNull,
  post: orNull(id<"Post">()),
  door,
});

const revisionId = id<"Revision">();
const corrects = v.exactOptional(id<"Meeting">());
const bare = <Kind extends string>(kind: Kind) =>
  v.object({ kind: v.literal(kind) });
const followUp = v.exactOptional(
  v.object({ owner: orNull(id<"Post">()), by: orNull(day) }),
);
const ruling = v.variant("kind", [
  v.object({ kind: v.literal("supported"), revisionId, corrects }),
  v.object({
    kind: v.literal("endorsed"),
    revisionId,
    date: orNull(day),
    corrects,
  }),
  v.object({ kind: v.literal("refused"), revisionId, corrects }),
  v.object({ kind: v.literal("proposalWithdrawn"), revisionId }),
  v.object({ kind: v.literal("merged"), into: ref }),
  v.object({
    kind: v.literal("transferred"),
    to: text,
    toPlanId: orNull(planId),
    toRef: orNull(ref),
  }),
  v.object({ kind: v.literal("retitled"), from: text, to: text }),
  v.object({ kind: v.literal("split"), into: v.array(ref) }),
  v.object({
    kind: v.literal("ownerChanged"),
    from: orNull(id<"Post">()),
    to: id<"Post">(),
  }),
  v.object({
    kind: v.literal("themeChanged"),
    from: id<"Theme">(),
    to: id<"Theme">(),
  }),
  v.object({ kind: v.literal("planMoved"), from: planState, to: planState }),
  v.object({
    kind: v.literal("amendment"),
    change: text,
    accepted: v.boolean(),
  }),
  v.object({
    kind: v.literal("asked"),
    question: text,
    of: orNull(id<"Post">()),
    by: orNull(day),
  }),
  v.object({
    kind: v.literal("escalated"),
    toBody: orNull(id<"Body">()),
    followUp,
  }),
  v.object({ kind: v.literal("flagDismissed"), rule: text }),
  v.object({
    kind: v.literal("recommendation"),
    paper: text,
    recommendation: text,
    outcome: v.picklist(recommendationOutcomes),
  }),
  v.object({
    kind: v.literal("paperEndorsed"),
    paper: text,
    text: v.exactOptional(
      v.object({ hash: text, pieces: v.record(text, text) }),
    ),
  }),
  v.object({ kind: v.literal("paperOverridden"), paper: text }),
  v.object({
    kind: v.literal("correctionAsked"),
    from: timeline,
    to: v.nonNullable(timeline),
    place: text,
    cell: text,
    milestone: v.exactOptional(
      v.object({ id: id<"Milestone">(), title: text }),
    ),
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
    kind: v.literal("verified"),
    confirmId: v.nullable(id<"Update">()),
  }),
  v.object({
    kind: v.literal("sentBack"),
    confirmId: v.nullable(id<"Update">()),
  }),
  v.object({ kind: v.literal("riskAccepted") }),
  v.object({
    kind: v.literal("measureSet"),
    measure: v.object({
      id: id<"Measure">(),
      title: text,
      unit: text,
      better: v.picklist(betterWays),
      baseline: v.number(),
      baselineOn: day,
      target: v.nullable(v.number()),
      targetBy: orNull(day),
      themeId: orNull(id<"Theme">()),
    }),
  }),
  v.object({ kind: v.literal("measureDropped"), measureId: id<"Measure">() }),
  v.object({
    kind: v.literal("reading"),
    measureId: id<"Measure">(),
    value: v.nullable(v.number()),
    source: text,
  }),
  bare("actionWithdrawn"),
  bare("suspended"),
  bare("resumed"),
  bare("added"),
  v.object({ kind: v.literal("accepted"), followUp }),
  v.object({ kind: v.literal("heldToDate"), followUp }),
  v.object({ kind: v.literal("noted"), followUp }),
]);

export const decision = v.object({
  ...entry,
  id: id<"Decision">(),
  actionId: orNull(id<"Action">()),
  ruling,
  bodyId: orNull(id<"Body">()),
  meetingId: orNull(id<"Meeting">()),
  minute: textOrNull,
  words: textOrNull,
});

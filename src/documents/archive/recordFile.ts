// The whole record inside an archive: every noun with every field, checked at the door so that a file cannot bring in what the lists would refuse.
import { evidenceKinds } from "../../domain/plan/evidence.ts";
import { meetingStates } from "../../domain/plan/meeting.ts";
import { bodyKinds, frequencies } from "../../domain/plan/body.ts";
import { statutoryRoles, holderKinds } from "../../domain/plan/post.ts";
import { ownKinds } from "../../domain/plan/ownKinds.ts";
import { priorities, ragSchemes } from "../../domain/plan/plan.ts";
import { nations } from "../../domain/values/nation.ts";
import * as v from "valibot";
import type { Body } from "../../domain/plan/body.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { decision, revision, update } from "./recordLog.ts";
import {
  id,
  day,
  instant,
  ref,
  orNull,
  text,
  textOrNull,
  texts,
  count,
  status,
  ownRag,
  planId,
  person,
  timeline,
  statusWords,
  planState,
  period,
} from "./recordParts.ts";

const plan = v.object({
  id: planId,
  title: text,
  shortName: text,
  state: planState,
  origin: textOrNull,
  sources: v.exactOptional(
    v.array(
      v.object({
        code: text,
        words: text,
        from: textOrNull,
        priority: v.exactOptional(v.picklist(priorities)),
      }),
    ),
  ),
  columns: v.exactOptional(
    v.array(
      v.object({
        key: text,
        title: text,
        kind: v.picklist(ownKinds),
        choices: v.exactOptional(texts),
        retired: v.exactOptional(v.literal(true)),
        inPapers: v.exactOptional(v.literal(true)),
        onCards: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
  membersReadExempt: v.exactOptional(v.boolean()),
  wentLive: orNull(day),
  ragScheme: v.picklist(ragSchemes),
  statusWords,
  financialYearStartMonth: count,
  tolerance: v.object({
    milestoneMovesNeedNoCommittee: v.boolean(),
    boardMayMoveDays: orNull(count),
  }),
  timeZone: text,
  nation: v.picklist(nations),
  sample: v.boolean(),
});

const theme = v.object({
  id: id<"Theme">(),
  planId,
  code: text,
  title: text,
  aliases: texts,
  lead: orNull(id<"Post">()),
  order: count,
});

const post = v.object({
  id: id<"Post">(),
  planId,
  title: text,
  aliases: texts,
  statutoryRole: v.nullable(v.picklist(statutoryRoles)),
  reportsTo: orNull(id<"Post">()),
  holders: v.array(
    v.object({
      person,
      kind: v.picklist(holderKinds),
      ...period,
    }),
  ),
  delegates: v.array(v.object({ person, ...period })),
});

const current = v.object({
  status,
  ownRag,
  inForce: orNull(day),
  forecast: orNull(day),
  actual: orNull(day),
  awaiting: v.nullable(v.object({ to: orNull(day), proposedOn: day })),
  moves: count,
  daysMoved: count,
  claimed: v.boolean(),
  lastUpdate: v.nullable(v.object({ on: day, by: person, note: textOrNull })),
});

const action = v.object({
  id: id<"Action">(),
  planId,
  themeId: id<"Theme">(),
  ref,
  refAsWritten: text,
  title: text,
  description: textOrNull,
  accountable: orNull(id<"Post">()),
  supporting: v.array(id<"Post">()),
  leadMember: textOrNull,
  due: timeline,
  initialStatus: status,
  added: day,
  addedAt: instant,
  dependsOn: v.array(id<"Action">()),
  partOf: orNull(id<"Action">()),
  sameAs: orNull(id<"Action">()),
  carriedFrom: v.nullable(v.object({ planId, plan: text, ref })),
  home: v.exactOptional(id<"Action">()),
  outcome: textOrNull,
  resource: textOrNull,
  implications: texts,
  answers: v.exactOptional(texts),
  own: v.exactOptional(v.record(text, text)),
  exempt: textOrNull,
  original: textOrNull,
  placeholder: v.boolean(),
  current,
});

const milestone = v.object({
  id: id<"Milestone">(),
  planId,
  actionId: id<"Action">(),
  title: text,
  due: timeline,
  owner: orNull(id<"Post">()),
  order: count,
  reached: orNull(day),
  // Archives written before these were kept do not have them.
  addedAt: v.optional(orNull(instant), null),
  reachedAt: v.optional(orNull(instant), null),
});

const power = v.variant("kind", [
  v.object({ kind: v.literal("none") }),
  v.object({ kind: v.literal("upTo"), days: v.pipe(count, v.minValue(1)) }),
  v.object({ kind: v.literal("any") }),
  v.object({ kind: v.literal("former"), mayEndorse: v.boolean() }),
]);

const bodyFields = v.object({
  id: id<"Body">(),
  planId,
  title: text,
  aliases: texts,
  kind: v.picklist(bodyKinds),
  frequency: v.picklist(frequencies),
  mayAgree: v.optional(power),
  // Archives written before each body had its own setting say only this.
  mayEndorse: v.optional(v.boolean()),
  remit: textOrNull,
});

const body = v.pipe(
  bodyFields,
  v.rawTransform(({ dataset, addIssue, NEVER }): Body => {
    const { mayAgree, mayEndorse, ...rest } = dataset.value;
    if (mayAgree) return { ...rest, mayAgree };
    if (mayEndorse !== undefined)
      return { ...rest, mayAgree: { kind: "former", mayEndorse } };
    addIssue({ message: "a body does not say what it may agree" });
    return NEVER;
  }),
);

const meeting = v.object({
  id: id<"Meeting">(),
  planId,
  bodyId: id<"Body">(),
  date: day,
  state: v.picklist(meetingStates),
  item: textOrNull,
  attendance: textOrNull,
  told: orNull(day),
});

const risk = v.object({
  id: id<"Risk">(),
  planId,
  code: text,
  title: text,
  merged: texts,
  footnote: textOrNull,
  refsAsWritten: texts,
  score: textOrNull,
  control: textOrNull,
});

const evidence = v.object({
  id: id<"Evidence">(),
  planId,
  actionId: id<"Action">(),
  kind: v.picklist(evidenceKinds),
  title: text,
  url: textOrNull,
  dated: orNull(day),
  note: textOrNull,
  addedBy: person,
  recorded: instant,
});

export const recordSchema = v.object({
  plan,
  themes: v.array(theme),
  posts: v.array(post),
  actions: v.array(action),
  milestones: v.array(milestone),
  updates: v.array(update),
  revisions: v.array(revision),
  decisions: v.array(decision),
  bodies: v.array(body),
  meetings: v.array(meeting),
  risks: v.array(risk),
  evidence: v.array(evidence),
});

/** Fails to compile when a noun gains a field that the archive would lose. */
export function asPlanRecord(
  output: v.InferOutput<typeof recordSchema>,
): PlanRecord {
  return output;
}

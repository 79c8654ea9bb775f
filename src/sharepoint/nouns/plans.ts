// Plans ⇄ the Plans list.
import { planStates, priorities, ragSchemes } from "../../domain/plan/plan.ts";
import { nations } from "../../domain/values/nation.ts";
import * as v from "valibot";
import { ownKinds } from "../../domain/plan/ownKinds.ts";
import type { Plan, Tolerance } from "../../domain/plan/plan.ts";
import { statuses, type Status } from "../../domain/plan/status.ts";
import { group, leftOut, optional } from "../columns/column.ts";
import {
  choice,
  day,
  json,
  note,
  wholeNumber,
  text,
  yesNo,
} from "../columns/columns.ts";
import { clientKey, noun } from "../columns/list.ts";

const statusWords = v.object(
  Object.fromEntries(statuses.map((status) => [status, v.string()])) as Record<
    Status,
    v.StringSchema<undefined>
  >,
);

const sources = v.array(
  v.object({
    code: v.string(),
    words: v.string(),
    from: v.nullable(v.string()),
    priority: v.exactOptional(v.picklist(priorities)),
  }),
);

const ownColumn = v.object({
  key: v.string(),
  title: v.string(),
  kind: v.picklist(ownKinds),
  choices: v.exactOptional(v.array(v.string())),
  retired: v.exactOptional(v.literal(true)),
  inPapers: v.exactOptional(v.literal(true)),
  onCards: v.exactOptional(v.literal(true)),
});

export const plans = noun<Plan>({
  title: "Plans",
  description: "The improvement plans kept in this site.",
  access: "setup",
  view: ["ShortName", "PlanState", "WentLive", "Origin"],
  sortBy: "ShortName",
  titleOf: (plan) => plan.title,
  columns: {
    id: clientKey(),
    title: note("FullTitle"),
    shortName: text("ShortName"),
    state: choice("PlanState", planStates),
    origin: optional(note("Origin")),
    sources: leftOut(json("Sources", sources)),
    columns: leftOut(json("OwnColumns", v.array(ownColumn))),
    membersReadExempt: leftOut(json("MembersReadExempt", v.boolean())),
    wentLive: optional(day("WentLive")),
    ragScheme: choice("RagScheme", ragSchemes),
    statusWords: json("StatusWords", statusWords),
    financialYearStartMonth: wholeNumber("FinancialYearStartMonth", {
      least: 1,
      most: 12,
    }),
    tolerance: group<Tolerance>({
      milestoneMovesNeedNoCommittee: yesNo("MilestoneMovesNeedNoCommittee"),
      boardMayMoveDays: optional(wholeNumber("BoardMayMoveDays", { least: 0 })),
    }),
    timeZone: text("PlanTimeZone"),
    nation: choice("Nation", nations),
    sample: yesNo("SamplePlan"),
  },
});

// Builders for what a file says and what a plan holds, for the rules of bringing one into the other.
import type { Action } from "../../src/domain/plan/action.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { emptyRecord } from "../../src/domain/planLife/draft/draftPlan.ts";
import { planImport } from "../../src/domain/imports/decide/importPlan.ts";
import type {
  ImportPlan,
  PlanImportContext,
} from "../../src/domain/imports/decide/importDecided.ts";
import type {
  ImportRun,
  ReadAction,
  ReadPlan,
} from "../../src/domain/imports/file/importedPlan.ts";
import type { Plan } from "../../src/domain/plan/plan.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { decidedInEnglish } from "../../src/domain/imports/decide/decidedInEnglish.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { aPlan, instant, on } from "./ruleWorld.ts";

export const by = {
  objectId: null,
  email: "admin@council.example",
  name: "Admin",
};

export function aRow(over: Partial<ReadAction> = {}): ReadAction {
  return {
    id: "a1",
    ref: "1.1",
    refAsWritten: "1.1",
    title: "Agree the budget",
    theme: "Finance",
    officers: ["Head of Finance"],
    status: "inProgress",
    due: on("2018-06-30"),
    revisedDue: null,
    narrative: null,
    leadMember: null,
    rag: null,
    milestones: [],
    partOf: null,
    sameAs: null,
    original: [["Action", "Agree the budget"]],
    ...over,
  };
}

export const aFile = (actions: readonly ReadAction[]): ReadPlan => ({
  file: "plan.xlsx",
  actions,
  risks: [],
  questions: [],
});

/** A plan and what was imported into it, as the lists would hold them. */
export interface Held {
  readonly record: PlanRecord;
  readonly runs: readonly ImportRun[];
}

export const draft: Plan = aPlan({ state: "draft", wentLive: null });

export function bring(
  file: ReadPlan,
  { record, runs }: Held,
  at = "2018-06-01",
  answers?: Parameters<typeof planImport>[2],
  chosen: Pick<PlanImportContext, "choices" | "withdraw"> = {},
) {
  const decided = planImport(
    file,
    {
      plan: record.plan,
      record,
      runs,
      isNew: runs.length === 0,
      today: day(at),
      now: instant(`${at}T09:00:00Z`),
      by,
      idFor: stableGuid,
      ...chosen,
    },
    answers,
  );
  return decidedInEnglish(decided);
}

export function loaded({ record, runs }: Held, decided: ImportPlan): Held {
  const after = new Map(
    decided.changes.map((one) => [one.before.id, one.after]),
  );
  const posts = new Map(
    decided.postChanges.map((one) => [one.before.id, one.after]),
  );
  const themes = new Map(
    decided.themeChanges.map((one) => [one.before.id, one.after]),
  );
  const risks = new Map(
    decided.riskChanges.map((one) => [one.before.id, one.after]),
  );
  return {
    record: {
      ...record,
      themes: [
        ...record.themes.map((one) => themes.get(one.id) ?? one),
        ...decided.themes,
      ],
      posts: [
        ...record.posts.map((one) => posts.get(one.id) ?? one),
        ...decided.posts,
      ],
      actions: [
        ...record.actions.map((one) => after.get(one.id) ?? one),
        ...decided.actions,
      ],
      milestones: [...record.milestones, ...decided.milestones],
      updates: [...record.updates, ...decided.updates],
      revisions: [...record.revisions, ...decided.revisions],
      decisions: [...record.decisions, ...decided.decisions],
      risks: [
        ...record.risks.map((one) => risks.get(one.id) ?? one),
        ...decided.risks,
      ],
    },
    runs: [...runs, { ...decided.run, finished: true }],
  };
}

export function heldAfter(file: ReadPlan, plan = draft): Held {
  const nothing = { record: emptyRecord(plan), runs: [] };
  return loaded(nothing, bring(file, nothing));
}

export const edited = (held: Held, over: Partial<Action>): Held => ({
  ...held,
  record: {
    ...held.record,
    actions: held.record.actions.map((one) => ({ ...one, ...over })),
  },
});

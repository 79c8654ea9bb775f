// Saving what a rule's yes means for a plan as a whole: the entries first, then the rows, and somebody else's save in between settled field by field.
import type { Action } from "../domain/plan/action.ts";
import { currentOf } from "../domain/history/current.ts";
import { dayIn } from "../domain/values/calendarDate.ts";
import type { Decision } from "../domain/plan/decision.ts";
import type { PlanChange, PlanContext } from "../domain/rules/planRules.ts";
import { ownRegister } from "../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { claimRefs, takenWords } from "./claimRefs.ts";
import { momentAfter } from "./context.ts";
import type { Editor } from "./context.ts";
import { idsOf, saysTheSame } from "./identity.ts";
import type { EditId } from "./identity.ts";
import { rebased } from "./rebase.ts";
import { addRows, saveRow } from "./rows.ts";

/** What saving a change to a plan works with: the lists, and a rule's context on the plan as it was last read. */
export interface PlanParts {
  readonly store: PlanStore;
  readonly context: PlanContext;
  /** The plan as it is stored, what an earlier sending of this edit left there included. */
  readonly stored: PlanRecord;
}

/** More rows than any change to a plan makes. */
const mostRows = 1_000;

/** The record without what an edit put there: sent again, it is judged as it was the first time. */
function withoutOwn(record: PlanRecord, edit: EditId): PlanRecord {
  const newId = idsOf(edit);
  const own = new Set<string>(Array.from({ length: mostRows }, newId));
  const others = <T extends { readonly id: string }>(rows: readonly T[]) =>
    rows.filter(({ id }) => !own.has(id));
  return {
    ...record,
    themes: others(record.themes),
    posts: others(record.posts),
    actions: others(record.actions),
    milestones: others(record.milestones),
    updates: others(record.updates),
    revisions: others(record.revisions),
    decisions: others(record.decisions),
    bodies: others(record.bodies),
    meetings: others(record.meetings),
    risks: others(record.risks),
    evidence: others(record.evidence),
  };
}

/** The context of a rule about a plan as a whole. */
export function planContextOf(
  { plan, actor, now: clock }: Pick<Editor, "plan" | "actor" | "now">,
  record: PlanRecord,
  edit: EditId,
): PlanContext {
  const now = momentAfter(record, clock);
  return {
    record: withoutOwn(ownRegister(record), edit),
    actor,
    today: dayIn(now, plan.timeZone),
    now,
    newId: idsOf(edit),
  };
}

/** The action's own row over what is stored, also when somebody else's save came in between. */
async function putOver(
  store: PlanStore,
  before: Action,
  mine: Action,
  timeZone: string,
): Promise<Sentence | null> {
  const first = await store.save("actions", before, mine);
  if (first.kind === "saved") return null;
  if (!first.theirs) return say("told.actionGone", { ref: mine.ref });
  const { action, clash } = rebased(before, mine, first.theirs);
  if (clash) return clash;
  const { log } = await store.actionLog(mine.planId, mine.id);
  const current = currentOf(action, log, timeZone);
  return saveRow({ store }, "actions", first.theirs, { ...action, current });
}

/** Appends the entries of a change. In words where an earlier sending recorded other ones under the same identity. */
function appendAll(
  desk: PlanParts,
  all: PlanChange["added"],
): Promise<Sentence | null> {
  return appendOnce(
    desk,
    all.map(({ action: { ref }, change }) => ({
      ref,
      updates: change.updates,
      revisions: change.revisions,
      decisions: change.decisions,
    })),
  );
}

/** Appends decisions from which no copy follows: about one action, or about the plan as a whole. Null when they are recorded. */
export function appendDecisions(
  desk: PlanParts,
  decisions: readonly Decision[],
): Promise<Sentence | null> {
  const about = decisions[0]?.actionId ?? null;
  const action = desk.stored.actions.find(({ id }) => id === about);
  return appendOnce(desk, [
    { ref: action?.ref ?? "", updates: [], revisions: [], decisions },
  ]);
}

async function appendOnce(
  { store, stored: { plan } }: PlanParts,
  entries: Parameters<PlanStore["append"]>[0],
): Promise<Sentence | null> {
  const stored = await store.append(entries);
  const same = entries.every((sent, n) =>
    saysTheSame(stored[n] ?? sent, sent, plan.timeZone),
  );
  return same ? null : say("told.sentOtherwise");
}

/** Saves a change to a plan: new actions, then the entries of all, then what follows from them. Null when all of it is saved. */
export async function savePlanChange(
  desk: PlanParts,
  { added, changed }: PlanChange,
): Promise<Sentence | null> {
  const { store, stored } = desk;
  const joining = added.map(({ action }) => action);
  const taken = takenWords(await claimRefs(store, joining, desk.context.now));
  if (taken !== null) return taken;
  const before =
    (await addRows(desk, "actions", joining)) ??
    (await appendAll(desk, [...added, ...changed]));
  if (before) return before;
  const rows = new Map(stored.actions.map((one) => [one.id, one]));
  const problems = await Promise.all(
    changed.map(async ({ action }) => {
      const row = rows.get(action.id);
      return row ? putOver(store, row, action, stored.plan.timeZone) : null;
    }),
  );
  return problems.find((words) => words !== null) ?? null;
}

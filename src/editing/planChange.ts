// Saving what a rule's yes means for a plan as a whole: the entries first, then the rows, and somebody else's save in between settled field by field.
import type { Action } from "../domain/plan/action.ts";
import { currentOf } from "../domain/history/current.ts";
import { dayIn } from "../domain/values/calendarDate.ts";
import type { Decision } from "../domain/plan/decision.ts";
import type { PlanChange, PlanContext } from "../domain/rules/planRules.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import type { Kinds } from "../sharepoint/laterStore.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { claimRefs, takenWords } from "./claimRefs.ts";
import type { Editor } from "./context.ts";
import { idsOf, saysTheSame } from "./identity.ts";
import type { EditId } from "./identity.ts";
import { rebased } from "./rebase.ts";

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
  { plan, actor, now }: Pick<Editor, "plan" | "actor" | "now">,
  record: PlanRecord,
  edit: EditId,
): PlanContext {
  return {
    record: withoutOwn(record, edit),
    actor,
    today: dayIn(now, plan.timeZone),
    now,
    newId: idsOf(edit),
  };
}

/** Whether two values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** Saves a row made or changed by a rule. Null when it is saved, else what stands in the way, in words. */
export async function saveRow<Kind extends keyof Kinds>(
  { store }: { readonly store: Pick<PlanStore, "add" | "save"> },
  kind: Kind,
  before: Kinds[Kind] | null,
  after: Kinds[Kind],
): Promise<string | null> {
  if (before === null) {
    const stored = await store.add(kind, after);
    // Added before, by an attempt whose answer was lost or by somebody else: what was written since is not put over it unseen.
    return stored === after || isSame(stored, after)
      ? null
      : "This was added a moment before, with other words: by an earlier attempt of yours, or by somebody else. What is stored is shown now; what you wrote is still in the form. Close it and edit what is there.";
  }
  const outcome = await store.save(kind, before, after);
  if (outcome.kind === "saved") return null;
  return outcome.theirs
    ? "Somebody else changed this while you were at it, so nothing was put over theirs. What they saved is shown now; what you wrote is still in the form. Look, and save again."
    : "Somebody took this out of the lists while you were at it. What you wrote is still in the form; copy it before you close.";
}

/** The action's own row over what is stored, also when somebody else's save came in between. */
async function putOver(
  store: PlanStore,
  before: Action,
  mine: Action,
  timeZone: string,
): Promise<string | null> {
  const first = await store.save("actions", before, mine);
  if (first.kind === "saved") return null;
  if (!first.theirs)
    return `${mine.ref} is no longer in the Actions list. What was decided about it is in the history.`;
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
): Promise<string | null> {
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
): Promise<string | null> {
  const about = decisions[0]?.actionId ?? null;
  const action = desk.stored.actions.find(({ id }) => id === about);
  return appendOnce(desk, [
    { ref: action?.ref ?? "", updates: [], revisions: [], decisions },
  ]);
}

async function appendOnce(
  { store, stored: { plan } }: PlanParts,
  entries: Parameters<PlanStore["append"]>[0],
): Promise<string | null> {
  const stored = await store.append(entries);
  const same = entries.every((sent, n) =>
    saysTheSame(stored[n] ?? sent, sent, plan.timeZone),
  );
  return same
    ? null
    : "An earlier sending of this was recorded, with other words. What is stored is shown now; what you wrote is still in the form. Look, and send again what should be added.";
}

/** Saves a change to a plan: new actions, then the entries of all, then what follows from them. Null when all of it is saved. */
export async function savePlanChange(
  desk: PlanParts,
  { added, changed }: PlanChange,
): Promise<string | null> {
  const { store, stored } = desk;
  const joining = added.map(({ action }) => action);
  const taken = takenWords(await claimRefs(store, joining, desk.context.now));
  if (taken !== null) return taken;
  await store.addAll("actions", joining);
  const before = await appendAll(desk, [...added, ...changed]);
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

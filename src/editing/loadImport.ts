// Loading what an import decided: its own record first, then what others point at, the plan last; and taking it back.
import type { ImportPlan } from "../domain/imports/decide/importDecided.ts";
import type { ImportUndo } from "../domain/imports/undo/importUndo.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { OnProgress } from "../sharepoint/rows/reading.ts";
import {
  beginImportRun,
  finishImportRun,
  type StoredRun,
} from "../sharepoint/importing/importRuns.ts";

/**
 * Writes an import. Every row has an id that follows from the plan and the row, so that after a failure the same import finishes what
 * is missing and makes nothing twice. A new plan's own row comes last: it appears when it is whole.
 * @returns the refs of actions and the codes of risks that somebody else saved meanwhile; they were left as they are
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function loadImport(
  store: PlanStore,
  plan: Plan,
  decided: ImportPlan,
  told?: OnProgress,
): Promise<readonly string[]> {
  const news = hasNews(decided);
  if (news) await beginImportRun(store, decided.run);
  const { run, themes, posts, risks, milestones } = decided;
  await store.load(plan.id, {
    ...decided,
    themes,
    posts,
    risks,
    milestones,
    plans: run.made.plan ? [decided.planAfter ?? plan] : [],
  });
  // A value nobody has a column for would be shown nowhere: the columns come first.
  if (decided.planAfter && !run.made.plan)
    await keepColumnsOf(store, plan, decided.planAfter);
  await store.addAll("themes", decided.themes, told);
  await store.addAll("posts", decided.posts, told);
  await store.addAll("risks", decided.risks, told);
  await store.addAll("actions", decided.actions, told);
  await store.addAll("milestones", decided.milestones, told);
  const actions = [
    ...decided.actions,
    ...decided.changes.map(({ after }) => after),
  ];
  await store.addHistory({ ...decided, actions }, told);
  const lost: string[] = [];
  for (const [n, { before, after }] of decided.changes.entries()) {
    const outcome = await store.save("actions", before, after);
    if (outcome.kind === "conflict") lost.push(before.ref);
    told?.({ list: "Actions", rows: n + 1 });
  }
  for (const { before, after } of decided.riskChanges) {
    const outcome = await store.save("risks", before, after);
    if (outcome.kind === "conflict") lost.push(before.code);
  }
  // Other names of a post: where somebody else saved it meanwhile, theirs stay and the names are asked about again.
  for (const { before, after } of decided.postChanges) {
    const outcome = await store.save("posts", before, after);
    const isHeld = decided.register.changed.some(
      ({ post }) => post === before.title,
    );
    if (outcome.kind === "conflict" && isHeld) lost.push(before.title);
  }
  for (const { before, after } of decided.themeChanges)
    await store.save("themes", before, after);
  if (decided.run.made.plan)
    await store.add("plans", decided.planAfter ?? plan);
  if (news) await finishImportRun(store, decided.run, lost);
  return lost;
}

/** Where somebody else saved the plan meanwhile, theirs stays and the columns are put into it. */
async function keepColumnsOf(
  store: PlanStore,
  before: Plan,
  after: Plan,
): Promise<void> {
  const outcome = await store.save("plans", before, after);
  if (outcome.kind === "saved" || !outcome.theirs) return;
  const { theirs } = outcome;
  const there = new Set(theirs.columns?.map(({ key }) => key));
  const more = (after.columns ?? []).filter(({ key }) => !there.has(key));
  await store.save("plans", theirs, {
    ...theirs,
    columns: [...(theirs.columns ?? []), ...more],
  });
}

/** A file that says nothing new leaves no record. */
function hasNews({ run, ...decided }: ImportPlan): boolean {
  const rows = [
    ...decided.risks,
    ...decided.themes,
    ...decided.posts,
    ...decided.changes,
    ...decided.postChanges,
    ...decided.themeChanges,
    ...decided.missing,
    ...(decided.planAfter ? [decided.planAfter] : []),
    ...Object.keys(run.seen),
    ...Object.keys(run.rows ?? {}),
  ];
  return rows.length > 0;
}

/**
 * Takes back an import: earlier words first, then the rows it made, to the recycle bin. The record of the import goes last, so that an
 * undo cut short can be run again.
 * @returns the refs of actions and the codes of risks that somebody saved meanwhile; they were left as they are
 */
export async function takeBackImport(
  store: PlanStore,
  record: PlanRecord,
  { setting }: StoredRun,
  undo: ImportUndo,
  told?: OnProgress,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { before, after } of undo.restore) {
    const outcome = await store.save("actions", before, after);
    if (outcome.kind === "conflict") lost.push(before.ref);
  }
  for (const { before, after } of undo.restoreRisks) {
    const outcome = await store.save("risks", before, after);
    if (outcome.kind === "conflict") lost.push(before.code);
  }
  if (undo.restorePlan)
    await store.save("plans", record.plan, undo.restorePlan);
  for (const { before, after } of undo.restorePosts)
    await store.save("posts", before, after);
  const going = <T extends { readonly id: string }>(
    rows: readonly T[],
    ids: readonly string[],
  ) => {
    const wanted = new Set(ids);
    return rows.filter(({ id }) => wanted.has(id));
  };
  const { recycle } = undo;
  await store.recycle("updates", going(record.updates, recycle.updates), told);
  await store.recycle(
    "revisions",
    going(record.revisions, recycle.revisions),
    told,
  );
  await store.recycle(
    "decisions",
    going(record.decisions, recycle.decisions),
    told,
  );
  await store.recycle(
    "milestones",
    going(record.milestones, recycle.milestones),
    told,
  );
  await store.recycle("actions", going(record.actions, recycle.actions), told);
  await store.recycle("risks", going(record.risks, recycle.risks), told);
  await store.recycle("posts", going(record.posts, recycle.posts), told);
  await store.recycle("themes", going(record.themes, recycle.themes), told);
  if (recycle.plan) await store.recycle("plans", [record.plan], told);
  if (undo.kept.length === 0) await store.recycle("settings", [setting], told);
  return lost;
}

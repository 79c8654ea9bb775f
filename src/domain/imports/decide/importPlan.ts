// What a file means for a plan: what is added, what changed, what stays, and what waits for a person. Decides only; writes nothing.
import type { Action } from "../../plan/action.ts";
import type { Decision } from "../../plan/decision.ts";
import { logOf } from "../../rules/planRules.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Risk } from "../../plan/risk.ts";
import { missingFrom, isOwn, withdrawal } from "./goneRows.ts";
import { withAnswers } from "../file/importAnswers.ts";
import type { ImportAnswer } from "../file/importAnswers.ts";
import type { ImportPlan, PlanImportContext, Parts } from "./importDecided.ts";
import { planWords } from "../file/importFields.ts";
import { memoryOf } from "../file/importMemory.ts";
import { mergedAtHome } from "../merge/mergeAtHome.ts";
import { mergeAction } from "../merge/importMerge.ts";
import type { Met } from "../merge/importMet.ts";
import { agreeOnNames, namesOf, noTheme } from "../file/importNames.ts";
import { newAction } from "../merge/importNewAction.ts";
import type { ImportContext, Ready } from "../merge/importContext.ts";
import { mergeRisks } from "../merge/importRisks.ts";
import { runOf } from "../merge/importRun.ts";
import { mergeRegister } from "../register/registerMerge.ts";
import { whoIn } from "../register/registerPeople.ts";
import { importOutcomes } from "./importOutcomes.ts";
import type { ImportRun, ReadPlan } from "../file/importedPlan.ts";
import { answersToKeep } from "../memory/keptAnswers.ts";
import { seenOf, keptRows, sourceOf } from "./keptRows.ts";
import type { MergedAction } from "../merge/mergeTypes.ts";
import { ownCells, withColumns } from "../file/ownCells.ts";
import { recall } from "../memory/recall.ts";
import type { Recalled } from "../file/recalled.ts";
import { rowOf, waitingOf, sortOut } from "../merge/sortRows.ts";
import type { Rejected, SortedMet } from "../merge/sortRows.ts";

/** What was last imported of each risk, from every run: a later run speaks for those it has seen. */
function lastSeen(runs: readonly ImportRun[]): ReadonlyMap<string, string> {
  return new Map(runs.flatMap(({ seen }) => Object.entries(seen)));
}

/**
 * Decides what an import would write: file against file. A field changes only where the file says otherwise of it than it did when it was
 * last brought in, and never over what somebody changed since; a row with open questions waits; what was answered before is not asked
 * again. `read` is the file as it was read, `answers` what a person says to its questions. Ids follow from the plan and the row, so that
 * a second run finds the first one's rows. Source: product.md 2.5, contract.md "Import", domain.md F87 and F88.
 */
export function planImport<P extends ReadPlan>(
  read: P,
  context: PlanImportContext,
  answers: ReadonlyMap<string, ImportAnswer> = new Map(),
): ImportPlan<P> {
  const memory = memoryOf(context.runs, context.record);
  const plan = withColumns(context.plan, read);
  const importing: ImportContext = {
    ...context,
    plan,
    file: read.file,
    after: memory.last,
  };
  const recalled = recall(read, { ...context, plan, memory });
  const given = new Map([...recalled.answers, ...answers]);
  const settled = withAnswers(recalled.read, given, {
    reference: context.today,
  });
  const names = namesOf(context);
  agreeOnNames(names, recalled.read, given);
  const sorted = sortOut(settled, recalled);
  const made = sorted.ready.map((row) =>
    newAction(
      row,
      importing,
      names.themes.find(row.theme ?? noTheme).id,
      row.officers.map((title) => names.posts.find(title).id),
    ),
  );
  const merged = metRows(sorted.met, recalled, { ...context, plan }, names).map(
    (one) => mergeAndName(one, importing, { ...context.record, plan }, names),
  );
  const register = mergeRegister(read.register ?? [], {
    record: context.record,
    today: context.today,
    names,
    whoIs: whoIn(context.record, recalled.read.questions, given),
  });
  return wholeOf(settled, context, {
    names,
    made,
    merged,
    register,
    memory,
    recalled,
    importing,
    rejected: [
      ...sorted.rejected,
      ...waitingOf(sorted.met, settled),
      ...register.rejected,
      ...sorted.ready.flatMap((row) => unfitting(row, plan)),
    ],
    given: answers,
  });
}

/** The rows that met an action, each with its names found and nothing made for them. */
function metRows(
  met: readonly SortedMet[],
  recalled: Recalled<ReadPlan>,
  { plan, record, choices }: PlanImportContext,
  names: ReturnType<typeof namesOf>,
): readonly Met[] {
  const milestones = Map.groupBy(record.milestones, ({ actionId }) => actionId);
  return met.map(({ read: row, action, waits }) => ({
    read: row,
    action,
    waits,
    log: logOf(record, action.id),
    milestones: milestones.get(action.id) ?? [],
    theme: row.theme === null ? null : names.themes.idOf(row.theme),
    posts: row.officers.map((title) => names.posts.idOf(title)),
    own: ownCells(
      row,
      plan,
      rowOf(recalled, row).own === null
        ? []
        : recalled.read.columns?.map(({ heading }) => heading),
    ),
    row: rowOf(recalled, row),
    chosen: choices?.get(action.ref) ?? {},
  }));
}

/** Cells of a new row that do not fit the columns the plan has. */
function unfitting(
  row: Ready,
  plan: PlanImportContext["plan"],
): readonly Rejected[] {
  return ownCells(row, plan).unread.map((why) => ({
    about: row.ref,
    why,
    of: "own",
    waits: false,
  }));
}

/** Merges one row; only what is taken of it makes a post or a theme. */
function mergeAndName(
  met: Met,
  importing: ImportContext,
  record: PlanRecord,
  names: ReturnType<typeof namesOf>,
): MergedAction {
  const merged = mergedAtHome(
    mergeAction(met, importing, (field) =>
      planWords(field, met.action, record),
    ),
  );
  const { theme, officers } = met.read;
  if (merged.names.theme && theme) names.themes.find(theme);
  if (merged.names.officers)
    for (const title of officers) names.posts.find(title);
  return merged;
}

function wholeOf<P extends ReadPlan>(
  settled: P,
  context: PlanImportContext,
  parts: Parts<P>,
): ImportPlan<P> {
  const { names, merged, register, rejected, recalled, importing } = parts;
  const last = lastSeen(context.runs);
  const risks = mergeRisks(settled.risks, {
    planId: context.plan.id,
    held: context.record.risks,
    last,
    idFor: context.idFor,
  });
  const missing = missingFrom(context, parts);
  const leaving = missing.flatMap(({ action, withdrawn }) =>
    withdrawn ? [withdrawal(action, context, parts.importing)] : [],
  );
  const rows = rowsOf(parts, risks.made, leaving);
  const seen = { ...seenOf(parts, context), ...Object.fromEntries(risks.seen) };
  const changes = changesOf(merged, leaving);
  const postChanges = postsChanged(names.posts.changes(), register, context);
  const run = runOf(
    settled,
    context,
    rows,
    {
      actions: changes.map(({ before }) => before),
      risks: risks.changes.map(({ before }) => before),
      posts: postChanges,
    },
    seen,
    saidOf(parts, context, missing),
  );
  return {
    ...rows,
    run,
    planAfter: importing.plan === context.plan ? null : importing.plan,
    settled,
    questions: recalled.read.questions,
    takenOver: recalled.takenOver,
    changes,
    register: { changed: register.changed, notes: register.notes },
    riskChanges: risks.changes,
    postChanges,
    themeChanges: names.themes.changes(),
    added: rows.actions.map(({ ref }) => ref),
    missing: missing.map(({ action: { ref, title }, withdrawn }) => ({
      ref,
      title,
      withdrawn,
    })),
    ...importOutcomes(merged, risks, rejected),
  };
}

const newKeys = (after: Plan, before: Plan) =>
  (after.columns ?? [])
    .filter(
      ({ key }) => before.columns?.every((one) => one.key !== key) ?? true,
    )
    .map(({ key }) => key);

/** What is kept of the file with the run. */
function saidOf(
  parts: Parts<ReadPlan>,
  { plan }: PlanImportContext,
  missing: ReturnType<typeof missingFrom>,
) {
  const { recalled, given, importing } = parts;
  const isWider = importing.plan !== plan;
  return {
    rows: keptRows(parts),
    answers: answersToKeep(recalled.read.questions, given, recalled.rows),
    source: sourceOf(parts),
    gone: missing.map(({ key }) => key),
    own: isOwn(recalled),
    ...(isWider ? { columns: newKeys(importing.plan, plan) } : {}),
  };
}

/** Posts the plan had that get other names, other holders or another place. */
function postsChanged(
  aliased: ImportPlan["postChanges"],
  { posts }: Parts<ReadPlan>["register"],
  { record }: PlanImportContext,
): ImportPlan["postChanges"] {
  return record.posts.flatMap((before) => {
    const named = aliased.find((one) => one.before.id === before.id)?.after;
    const held = posts.get(before.id);
    if (!named && !held) return [];
    const after = { ...before, ...held, aliases: (named ?? before).aliases };
    return [{ before, after }];
  });
}

function changesOf(
  merged: readonly MergedAction[],
  leaving: readonly { readonly before: Action; readonly after: Action }[],
) {
  return [
    ...merged.flatMap(({ before, after }) =>
      after ? [{ before, after }] : [],
    ),
    ...leaving.map(({ before, after }) => ({ before, after })),
  ];
}

/** The rows to be written. */
function rowsOf(
  { names, made, merged, register }: Parts<ReadPlan>,
  risks: readonly Risk[],
  leaving: readonly { readonly decision: Decision }[],
) {
  const all = [...made, ...merged];
  return {
    themes: names.themes.made,
    posts: names.posts.made.map((one) => register.posts.get(one.id) ?? one),
    actions: made.map(({ action }) => action),
    milestones: all.flatMap(({ milestones }) => milestones),
    updates: all.flatMap(({ updates }) => updates),
    revisions: all.flatMap(({ revisions }) => revisions),
    decisions: [
      ...all.flatMap(({ decisions }) => decisions),
      ...leaving.map(({ decision }) => decision),
    ],
    risks,
  };
}

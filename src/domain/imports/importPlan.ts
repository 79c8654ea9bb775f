// What a file means for a plan: what is added, what changed, what stays, and what waits for a person. Decides only; writes nothing.
import type { Action } from "../action.ts";
import type { Decision } from "../decision.ts";
import { blocks } from "./importAnswers.ts";
import {
  fieldNames,
  fieldsOfPlan,
  fingerprints,
  planWords,
} from "./importFields.ts";
import { mergeAction } from "./importMerge.ts";
import { namesOf, noTheme } from "./importNames.ts";
import { mergeRisks } from "./importRisks.ts";
import type { MergedRisks } from "./importRisks.ts";
import { runOf } from "./importRun.ts";
import type { MergedAction } from "./importMerge.ts";
import type { Met } from "./importMet.ts";
import { newAction } from "./importNewAction.ts";
import type { ImportContext, NewAction, Ready } from "./importNewAction.ts";
import type {
  ImportRun,
  MergedField,
  ReadAction,
  ReadPlan,
} from "./importedPlan.ts";
import type { Milestone } from "../milestone.ts";
import { logOf } from "../planLife/planRules.ts";
import type { PlanRecord } from "../planRecord.ts";
import type { Post } from "../post.ts";
import type { Ref } from "../ref.ts";
import { asRef } from "../ref.ts";
import type { Revision } from "../revision.ts";
import type { Risk } from "../risk.ts";
import type { Theme } from "../theme.ts";
import type { Update } from "../update.ts";

export interface ImportPlan {
  readonly run: ImportRun;
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly risks: readonly Risk[];
  /** Actions already in the plan, as they are and as they should be. */
  readonly changes: readonly {
    readonly before: Action;
    readonly after: Action;
  }[];
  /** Risks already in the plan, likewise. */
  readonly riskChanges: readonly {
    readonly before: Risk;
    readonly after: Risk;
  }[];
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly ref: string;
    readonly what: readonly string[];
  }[];
  readonly unchanged: readonly string[];
  readonly rejected: readonly {
    readonly about: string;
    readonly why: string;
    /** Where a person may choose between the plan's and the file's. */
    readonly field?: MergedField;
  }[];
}

export interface PlanImportContext extends Omit<ImportContext, "file"> {
  /** What a person chose where plan and file had both changed, by ref. */
  readonly choices?: ReadonlyMap<string, Met["chosen"]>;
  /** What the plan holds now. Its `plan` may be one that is still to be made. */
  readonly record: PlanRecord;
  /** What earlier imports left, oldest first. */
  readonly runs: readonly ImportRun[];
  readonly isNew: boolean;
}

/** Why a row waits for a person; null when it can be loaded as it is. */
function waitsFor(
  action: ReadAction,
  asked: ReadonlyMap<string | null, readonly { readonly text: string }[]>,
): string | null {
  const questions = asked.get(action.id) ?? [];
  if (questions.length > 0) return questions.map(({ text }) => text).join(" ");
  if (action.ref === null) return "It has no reference.";
  if (asRef(action.ref) === null)
    return `“${action.ref}” cannot be used as a reference.`;
  if (action.status === null) return "The file does not say where it stands.";
  return null;
}

function asReady(action: ReadAction): Ready | null {
  const ref = action.ref === null ? null : asRef(action.ref);
  const { status } = action;
  return ref === null || status === null ? null : { ...action, ref, status };
}

/** What was last imported of each action, from every run: a later run speaks for the actions it has seen. */
function lastSeen(runs: readonly ImportRun[]): ReadonlyMap<string, string> {
  return new Map(runs.flatMap(({ seen }) => Object.entries(seen)));
}

/**
 * Decides what an import would write. Rows with open questions wait; a row that meets an action of the plan is merged field by field
 * against what was imported last, and never overwrites what somebody changed since. Ids follow from the plan and the row, so that a
 * second run finds the first one's rows. Source: product.md 2.5, contract.md "Import", domain.md F87 and F88.
 */
export function planImport(
  read: ReadPlan,
  context: PlanImportContext,
): ImportPlan {
  const importing: ImportContext = { ...context, file: read.file };
  const names = namesOf(context);
  const sorted = sortOut(read, context.record);
  const made = sorted.ready.map((row) =>
    newAction(
      row,
      importing,
      names.themes.find(row.theme ?? noTheme).id,
      row.officers.map((title) => names.posts.find(title).id),
    ),
  );
  const last = lastSeen(context.runs);
  const milestones = Map.groupBy(
    context.record.milestones,
    ({ actionId }) => actionId,
  );
  const met = sorted.met.map(({ read: row, action }): Met => ({
    read: row,
    action,
    log: logOf(context.record, action.id),
    milestones: milestones.get(action.id) ?? [],
    theme: row.theme === null ? null : names.themes.find(row.theme).id,
    posts: row.officers.map((title) => names.posts.find(title).id),
    base: last.get(action.ref) ?? null,
    chosen: context.choices?.get(action.ref) ?? {},
  }));
  const merged = met.map((one) =>
    mergeAction(one, importing, (field) =>
      planWords(field, one.action, context.record),
    ),
  );
  return wholeOf(read, context, {
    names,
    made,
    merged,
    last,
    rejected: sorted.rejected,
  });
}

/** An action just added stands as the file has it. */
function fieldsAsAdded(action: Action) {
  return { ...fieldsOfPlan(action), status: action.initialStatus };
}

interface Parts {
  readonly last: ReadonlyMap<string, string>;
  readonly names: ReturnType<typeof namesOf>;
  readonly made: readonly NewAction[];
  readonly merged: readonly MergedAction[];
  readonly rejected: ImportPlan["rejected"];
}

function wholeOf(
  read: ReadPlan,
  context: PlanImportContext,
  { names, made, merged, last, rejected }: Parts,
): ImportPlan {
  const all = [...made, ...merged];
  const risks = mergeRisks(read.risks, {
    planId: context.plan.id,
    held: context.record.risks,
    last,
    idFor: context.idFor,
  });
  const rows = {
    themes: names.themes.made,
    posts: names.posts.made,
    actions: made.map(({ action }) => action),
    milestones: all.flatMap(({ milestones }) => milestones),
    updates: all.flatMap(({ updates }) => updates),
    revisions: all.flatMap(({ revisions }) => revisions),
    decisions: all.flatMap(({ decisions }) => decisions),
    risks: risks.made,
  };
  const seen = Object.fromEntries([
    ...made.map(({ action }): [string, string] => [
      action.ref,
      fingerprints(fieldsAsAdded(action), context.idFor),
    ]),
    // What says the same as the last import needs no second record.
    ...merged.flatMap(({ before: { ref }, seen: now }): [string, string][] =>
      last.get(ref) === now ? [] : [[ref, now]],
    ),
    ...risks.seen,
  ]);
  const changes = merged.flatMap(({ before, after }) =>
    after ? [{ before, after }] : [],
  );
  return {
    ...rows,
    run: runOf(
      read,
      context,
      rows,
      {
        actions: changes.map(({ before }) => before),
        risks: risks.changes.map(({ before }) => before),
      },
      seen,
    ),
    changes,
    riskChanges: risks.changes,
    added: rows.actions.map(({ ref }) => ref),
    ...toldOf(merged, risks, rejected),
  };
}

/** What became of everything the plan had already, and of what waits: each by its ref or code. */
function toldOf(
  merged: Parts["merged"],
  risks: MergedRisks,
  rejected: Parts["rejected"],
): Pick<ImportPlan, "changed" | "unchanged" | "rejected"> {
  return {
    changed: [
      ...merged.flatMap(({ before, changed }) =>
        changed.length > 0 ? [{ ref: before.ref, what: changed }] : [],
      ),
      ...risks.changed,
    ],
    unchanged: [
      ...merged.flatMap(({ before, changed, conflicts, byHand }) =>
        changed.length + conflicts.length + byHand.length === 0
          ? [before.ref]
          : [],
      ),
      ...risks.unchanged,
    ],
    rejected: [
      ...rejected,
      ...risks.rejected,
      ...merged.flatMap(({ before, byHand }) =>
        byHand.map((why) => ({ about: before.ref, why })),
      ),
      ...merged.flatMap(({ before, conflicts }) =>
        conflicts.map((one) => ({
          about: before.ref,
          ...(one.settled ? {} : { field: one.field }),
          why: `${fieldNames[one.field]}: the file says “${one.inFile}”, the plan “${one.inPlan}”. ${one.why}`,
        })),
      ),
    ],
  };
}

function sortOut(read: ReadPlan, record: PlanRecord) {
  const known = new Map<Ref, Action>(
    record.actions.map((action) => [action.ref, action]),
  );
  const asked = Map.groupBy(read.questions.filter(blocks), (one) => one.action);
  const taken = new Set<Ref>();
  const ready: Ready[] = [];
  const met: { read: ReadAction; action: Action }[] = [];
  const rejected: { about: string; why: string }[] = [];
  for (const row of read.actions) {
    const ref = row.ref === null ? null : asRef(row.ref);
    const about = row.ref ?? row.title;
    const action = ref === null ? undefined : known.get(ref);
    if (ref !== null && taken.has(ref)) {
      rejected.push({
        about,
        why: `The reference ${ref} stands twice in the file.`,
      });
      continue;
    }
    const why = waitsFor(row, asked);
    const loadable = why === null ? asReady(row) : null;
    if (ref !== null && (action || loadable)) taken.add(ref);
    if (action) met.push({ read: row, action });
    else if (loadable) ready.push(loadable);
    else rejected.push({ about, why: why ?? "It cannot be loaded." });
  }
  return { ready, met, rejected };
}

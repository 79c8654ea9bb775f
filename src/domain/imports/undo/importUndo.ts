// Undoing an import: what goes to the recycle bin, what gets its earlier words back, and what stays because somebody built on it since.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import { currentOf } from "../../history/current.ts";
import type { ActionId } from "../../values/id.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type {
  FieldsBefore,
  ImportRun,
  Made,
  MergedField,
} from "../file/importedPlan.ts";
import { laterWords } from "../../plan/originalWords.ts";
import { postsOf } from "../merge/importRun.ts";
import {
  detailsBefore,
  planWithout,
  postsKept,
  restoredPosts,
  withoutEmptyOwn,
} from "./importUndoParts.ts";
import {
  seenRisk,
  stillAsImported as riskStillAsImported,
} from "../merge/importRisks.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Post } from "../../plan/post.ts";
import type { Risk } from "../../plan/risk.ts";
import { fieldsOfPlan, fingerprints, markAt } from "../file/importFields.ts";
import { logOf } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";

export interface ImportUndo {
  /** Ids of what goes, by kind. */
  readonly recycle: Made;
  /** Actions whose earlier words come back. */
  readonly restore: readonly {
    readonly before: Action;
    readonly after: Action;
  }[];
  readonly restoreRisks: readonly {
    readonly before: Risk;
    readonly after: Risk;
  }[];
  /** Posts that lose the other names the import gave them. */
  readonly restorePosts: readonly {
    readonly before: Post;
    readonly after: Post;
  }[];
  /** The plan without the columns of its own that the import brought and nothing uses; null where it stays as it is. */
  readonly restorePlan: Plan | null;
  /** What stays, and why. */
  readonly kept: readonly { readonly about: string; readonly why: Sentence }[];
}

/** The entries of an action's log that the import did not make. */
function newsSince(record: PlanRecord, id: ActionId, made: Made): number {
  const log = logOf(record, id);
  const ours = new Set<string>([
    ...made.updates,
    ...made.revisions,
    ...made.decisions,
  ]);
  return [...log.updates, ...log.revisions, ...log.decisions].filter(
    (one) => !ours.has(one.id),
  ).length;
}

/** Why an action the import made must stay; null when it can go. */
function keeps(
  action: Action,
  { made, seen }: ImportRun,
  record: PlanRecord,
  idFor: (words: string) => string,
): Sentence | null {
  const since = newsSince(record, action.id, made);
  if (since > 0) return say("undo.recorded");
  if (record.evidence.some((one) => one.actionId === action.id))
    return say("undo.evidence");
  const marks = fingerprints(
    { ...fieldsOfPlan(action), status: action.initialStatus },
    idFor,
  );
  // An earlier release kept fewer fields: those it kept are compared.
  const kept = seen[action.ref] ?? "";
  return kept !== "" && marks.startsWith(kept) ? null : say("undo.changed");
}

/**
 * What undoing an import would do now. Nothing that somebody changed or reported on since goes; a theme or a post goes only when
 * nothing uses it; the plan goes only when nothing is left in it. Whatever is already gone is passed over, so that an undo cut short
 * can be run again.
 */
export function undoImport(
  run: ImportRun,
  record: PlanRecord,
  idFor: (words: string) => string,
): ImportUndo {
  const made = new Set<string>(run.made.actions);
  const mine = record.actions.filter(({ id }) => made.has(id));
  const judged = mine.map((action) => ({
    action,
    why: keeps(action, run, record, idFor),
  }));
  const going = new Set(
    judged.flatMap(({ action, why }) => (why === null ? [action.id] : [])),
  );
  const { restore, kept } = restored(run, record, idFor);
  const risks = restoredRisks(run, record, idFor);
  const touched = new Set([
    ...going,
    ...restore.map(({ before }) => before.id),
  ]);
  const recycle = recycled(run, record, going, touched, restore);
  return {
    recycle,
    restore,
    restoreRisks: risks.restore,
    restorePosts: restoredPosts(run, record, idFor),
    restorePlan: recycle.plan
      ? null
      : planWithout(run, record, [
          ...record.actions.filter(({ id }) => !touched.has(id)),
          ...restore.map(({ after }) => after),
        ]),
    kept: [
      ...judged.flatMap(({ action, why }) =>
        why === null ? [] : [{ about: action.ref as string, why }],
      ),
      ...kept,
      ...risks.kept,
      ...postsKept(run, record, idFor),
    ],
  };
}

function recycled(
  { made }: ImportRun,
  record: PlanRecord,
  going: ReadonlySet<ActionId>,
  touched: ReadonlySet<ActionId>,
  restore: ImportUndo["restore"],
): Made {
  const earlier = new Map(
    restore.map(({ before, after }) => [before.id, after]),
  );
  const staying = record.actions
    .filter(({ id }) => !going.has(id))
    .map((action) => earlier.get(action.id) ?? action);
  const themesUsed = new Set(staying.map(({ themeId }) => themeId));
  const postsUsed = new Set([
    ...staying.flatMap(postsOf),
    ...record.themes.flatMap(({ lead }) => lead ?? []),
    ...record.posts.flatMap((post) =>
      post.holders.length > 0
        ? [post.id, ...(post.reportsTo ? [post.reportsTo] : [])]
        : [],
    ),
  ]);
  const ofTouched = <T extends { id: string; actionId: ActionId | null }>(
    rows: readonly T[],
    ours: readonly T["id"][],
  ): T["id"][] => {
    const known = new Set<string>(ours);
    return rows
      .filter(
        (row) =>
          row.actionId !== null &&
          touched.has(row.actionId) &&
          known.has(row.id),
      )
      .map((row) => row.id);
  };
  const there = <Id extends string>(
    rows: readonly { readonly id: Id }[],
    ours: readonly Id[],
  ) => {
    const known = new Set<string>(rows.map(({ id }) => id));
    return ours.filter((id) => known.has(id));
  };
  return {
    plan: made.plan && staying.length === 0,
    themes: there(record.themes, made.themes).filter(
      (id) => !themesUsed.has(id),
    ),
    posts: there(record.posts, made.posts).filter((id) => !postsUsed.has(id)),
    actions: [...going],
    milestones: ofTouched(record.milestones, made.milestones),
    risks: there(record.risks, made.risks),
    updates: ofTouched(record.updates, made.updates),
    revisions: ofTouched(record.revisions, made.revisions),
    decisions: ofTouched(record.decisions, made.decisions),
  };
}

/** A field gets its earlier words back only where what the import put there still stands; what was recorded since holds the whole action. */
function restored(
  run: ImportRun,
  record: PlanRecord,
  idFor: (words: string) => string,
) {
  const restore: { before: Action; after: Action }[] = [];
  const kept: { about: string; why: Sentence }[] = [];
  const actions = new Map(record.actions.map((action) => [action.id, action]));
  const ours = new Set<string>([
    ...run.made.updates,
    ...run.made.revisions,
    ...run.made.decisions,
  ]);
  for (const earlier of run.changed) {
    const before = actions.get(earlier.action);
    if (!before) continue;
    const log = logOf(record, before.id);
    const entries = [...log.updates, ...log.revisions, ...log.decisions];
    if (entries.some((one) => one.recorded > run.at && !ours.has(one.id)))
      kept.push({
        about: before.ref,
        why: say("undo.leftAsItIs"),
      });
    else
      restore.push({
        before,
        after: asBefore(
          run.file,
          before,
          earlier,
          stillAsImported(run, before, idFor),
          {
            updates: log.updates.filter(({ id }) => !ours.has(id)),
            revisions: log.revisions.filter(({ id }) => !ours.has(id)),
            decisions: log.decisions.filter(({ id }) => !ours.has(id)),
          },
        ),
      });
  }
  return { restore, kept };
}

/** A risk gets its earlier words back where it stands as the import left it. */
function restoredRisks(
  { changedRisks = [], seen }: ImportRun,
  { risks }: PlanRecord,
  idFor: (words: string) => string,
) {
  const restore: { before: Risk; after: Risk }[] = [];
  const kept: { about: string; why: Sentence }[] = [];
  for (const { risk: id, ...earlier } of changedRisks) {
    const before = risks.find((one) => one.id === id);
    if (!before) continue;
    if (riskStillAsImported(before, seen[seenRisk(before.code)], idFor))
      restore.push({ before, after: { ...before, ...earlier } });
    else kept.push({ about: before.code, why: say("undo.changed") });
  }
  return { restore, kept };
}

function stillAsImported(
  { seen }: ImportRun,
  action: Action,
  idFor: (words: string) => string,
): ReadonlySet<MergedField> {
  const then = seen[action.ref] ?? "";
  const now = fingerprints(fieldsOfPlan(action), idFor);
  return new Set(
    mergedFields.filter((_, n) => markAt(then, n) === markAt(now, n)),
  );
}

/** The words of earlier documents, without those this file added below them. */
function wordsBefore(original: string | null, file: string): string | null {
  const at = original?.lastIndexOf(laterWords(file)) ?? -1;
  return original !== null && at >= 0 ? original.slice(0, at) : original;
}

function asBefore(
  file: string,
  action: Action,
  earlier: FieldsBefore,
  still: ReadonlySet<MergedField>,
  log: ActionLog,
): Action {
  const [accountable, ...supporting] = earlier.officers;
  const after = {
    ...action,
    original: wordsBefore(action.original, file),
    ...(still.has("title") ? { title: earlier.title } : {}),
    ...(still.has("theme") ? { themeId: earlier.theme } : {}),
    ...(still.has("officers")
      ? { accountable: accountable ?? null, supporting }
      : {}),
    ...(still.has("leadMember") ? { leadMember: earlier.leadMember } : {}),
    ...(still.has("due") ? { due: earlier.due } : {}),
    ...detailsBefore(action, earlier, still),
    ...(still.has("status") && earlier.initialStatus
      ? { initialStatus: earlier.initialStatus }
      : {}),
  };
  const settled = withoutEmptyOwn(after);
  return { ...settled, current: currentOf(settled, log) };
}

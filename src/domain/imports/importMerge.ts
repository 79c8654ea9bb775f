// One action of a file beside the same action in the plan: field by field, what was imported last, what the plan has now, what the file says now.
import type { Action } from "../action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { inWords } from "../calendarDate.ts";
import { currentOf } from "../history/current.ts";
import type { Decision } from "../decision.ts";
import {
  fieldNames,
  fieldsOfFile,
  fieldsOfPlan,
  fileWords,
  fingerprints,
  markAt,
  unsettled,
} from "./importFields.ts";
import { changesOf, milestonesOf, newEntries } from "./importEntries.ts";
import { originalWords } from "./importNewAction.ts";
import type { ImportContext } from "./importNewAction.ts";
import { mergedFields } from "./importedPlan.ts";
import type { MergedField } from "./importedPlan.ts";
import type { Met } from "./importMet.ts";
import type { Milestone } from "../milestone.ts";
import type { Revision } from "../revision.ts";
import type { Update } from "../update.ts";

export interface FieldConflict {
  readonly field: MergedField;
  readonly inPlan: string;
  readonly inFile: string;
  readonly why: string;
  /** Refused by a rule: no choice between the two would help. */
  readonly settled?: true;
}

export interface MergedAction {
  readonly before: Action;
  /** Null when none of the action's own fields change. */
  readonly after: Action | null;
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly milestones: readonly Milestone[];
  /** What waits for a person: nothing of it was changed. */
  readonly conflicts: readonly FieldConflict[];
  /** What the file says otherwise and a person must carry over: nothing of it was changed. */
  readonly byHand: readonly string[];
  readonly changed: readonly string[];
  /** The fingerprints to keep: a field in conflict stays as it was imported last, so that the conflict is told again. */
  readonly seen: string;
}

type Verdict = "same" | "keepPlan" | "takeFile" | "conflict";

/**
 * The three-way rule. The file wins only over a value nobody has touched since it was imported; the plan's value stays where the file
 * has not changed; where both changed, or nobody knows, a person decides. A field the file leaves out changes nothing.
 */
export function verdict(
  file: string,
  plan: string,
  base: { readonly file: boolean; readonly plan: boolean } | null,
): Verdict {
  if (file === "" || file === plan) return "same";
  if (base === null) return "conflict";
  if (base.file) return "keepPlan";
  return base.plan ? "takeFile" : "conflict";
}

function verdicts(
  met: Met,
  { idFor }: ImportContext,
): Readonly<Record<MergedField, Verdict>> {
  const [file, plan] = [fieldsOfFile(met), fieldsOfPlan(met.action)];
  const marks = {
    file: fingerprints(file, idFor),
    plan: fingerprints(plan, idFor),
  };
  const { base, chosen } = met;
  const judged = mergedFields.map((field, n) => {
    const found = verdict(
      file[field],
      plan[field],
      base === null || markAt(base, n) === unsettled
        ? null
        : {
            file: markAt(base, n) === markAt(marks.file, n),
            plan: markAt(base, n) === markAt(marks.plan, n),
          },
    );
    const choice = chosen[field];
    if (found !== "conflict" || !choice) return [field, found];
    return [field, choice === "file" ? "takeFile" : "keepPlan"];
  });
  return Object.fromEntries(judged) as Record<MergedField, Verdict>;
}

/** What the file means for an action already in the plan. */
export function mergeAction(
  met: Met,
  context: ImportContext,
  inPlan: (field: MergedField) => string,
): MergedAction {
  const judged = verdicts(met, context);
  const takes = (field: MergedField) => judged[field] === "takeFile";
  const live = context.plan.wentLive !== null;
  const conflicts = [
    ...mergedFields
      .filter((field) => judged[field] === "conflict")
      .map((field) => conflictOf(field, met, inPlan)),
    ...(takes("status") ? refusedStatus(met, inPlan) : []),
  ];
  const takesStatus =
    takes("status") && !conflicts.some(({ field }) => field === "status");
  const changed = withFields(met, takes, live);
  const entries = newEntries(met, context, {
    status: takesStatus,
    due: live && takes("due"),
  });
  const decisions = live ? changesOf(met.action, changed, context) : [];
  const { milestones, byHand } = milestonesOf(met, context);
  const words = wordsOf(met, takes, live, takesStatus, entries, milestones);
  return {
    before: met.action,
    after:
      words.length === 0
        ? null
        : settled(changed, met, { ...entries, decisions }, context),
    ...entries,
    decisions,
    milestones,
    conflicts,
    byHand,
    changed: words,
    seen: seenAfter(met, conflicts, context),
  };
}

function seenAfter(
  met: Met,
  conflicts: readonly FieldConflict[],
  { idFor }: ImportContext,
): string {
  const marks = fingerprints(fieldsOfFile(met), idFor);
  const open = new Set(conflicts.map(({ field }) => field));
  return mergedFields
    .map((field, n) =>
      open.has(field)
        ? markAt(met.base ?? "", n) || unsettled
        : markAt(marks, n),
    )
    .join("");
}

function conflictOf(
  field: MergedField,
  { read, base }: Met,
  inPlan: (field: MergedField) => string,
): FieldConflict {
  return {
    field,
    inPlan: inPlan(field),
    inFile: fileWords(field, read),
    why:
      base === null
        ? "The plan and the file differ, and it was not imported before, so nobody can tell which is newer."
        : "Both the plan and the file were changed since the last import.",
  };
}

/** Ways out of the plan, suspension and completion are never taken from a file over a plan that is at work. */
function refusedStatus(
  { read }: Met,
  inPlan: (field: MergedField) => string,
): readonly FieldConflict[] {
  if (
    read.status === "notStarted" ||
    read.status === "inProgress" ||
    read.status === "slippage"
  )
    return [];
  return [
    {
      field: "status",
      settled: true,
      inPlan: inPlan("status"),
      inFile: fileWords("status", read),
      why:
        read.status === "completed"
          ? "Completion is claimed with evidence and confirmed by a second person: claim it in Waymark."
          : "This is a decision and not progress: record it in Waymark.",
    },
  ];
}

function withFields(
  { read, action, theme, posts }: Met,
  takes: (field: MergedField) => boolean,
  live: boolean,
): Action {
  const [accountable = null, ...supporting] = posts;
  return {
    ...action,
    ...(takes("title") ? { title: read.title } : {}),
    ...(takes("theme") && theme ? { themeId: theme } : {}),
    ...(takes("officers") ? { accountable, supporting } : {}),
    ...(takes("leadMember") ? { leadMember: read.leadMember } : {}),
    // Once the plan has gone live the programmed date is frozen; a later one in the file is a proposal.
    ...(takes("due") && !live ? { due: read.due } : {}),
  };
}

function wordsOf(
  { action }: Met,
  takes: (field: MergedField) => boolean,
  live: boolean,
  takesStatus: boolean,
  { updates, revisions }: Pick<MergedAction, "updates" | "revisions">,
  milestones: readonly Milestone[],
): readonly string[] {
  const fields = (["title", "theme", "officers", "leadMember"] as const).filter(
    takes,
  );
  return [
    ...fields.map((field) => fieldNames[field]),
    ...(takes("due") && !live ? [fieldNames.due] : []),
    ...(takesStatus ? [fieldNames.status] : []),
    ...(updates.some(({ note }) => note !== null) ? ["what has happened"] : []),
    ...revisions.map(
      ({ toText }) =>
        `a proposed date (${toText}${action.current.inForce ? `, in force ${inWords(action.current.inForce)}` : ""})`,
    ),
    ...(milestones.length > 0 ? ["milestones"] : []),
  ];
}

function settled(
  action: Action,
  { log, read }: Met,
  entries: ActionLog,
  { plan, file }: ImportContext,
): Action {
  const all = {
    updates: [...log.updates, ...entries.updates],
    revisions: [...log.revisions, ...entries.revisions],
    decisions: [...log.decisions, ...entries.decisions],
  };
  const current = currentOf(action, all, plan.timeZone);
  return { ...action, original: withWords(action, read, file), current };
}

/** The words of the first document stay for ever; those of a later one stand below them. */
function withWords(
  { original }: Action,
  read: Met["read"],
  file: string,
): string | null {
  const words = originalWords(read);
  if (words === null || original === null) return words ?? original;
  return original.includes(words)
    ? original
    : `${original}\n\nFrom ${file}:\n${words}`;
}

// A new action out of a row of a file, with what the file said about it as the first entries of its log.
import type { Action } from "../domain/action.ts";
import type { CalendarDate, Instant } from "../domain/calendarDate.ts";
import { currentOf } from "../domain/current.ts";
import { asId, type PostId, type ThemeId } from "../domain/id.ts";
import type { Person } from "../domain/person.ts";
import type { Plan } from "../domain/plan.ts";
import { asRef, type Ref } from "../domain/ref.ts";
import type { Revision } from "../domain/revision.ts";
import type { Status } from "../domain/status.ts";
import type { Update } from "../domain/update.ts";
import type { ImportedAction } from "../documents/import/importResult.ts";
import { stableGuid } from "../sharepoint/stableGuid.ts";

/** A row that needs no decision. */
export type Ready = ImportedAction & {
  readonly ref: string;
  readonly status: Status;
};

export interface NewActionContext {
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly by: Person;
}

interface Found {
  readonly themeId: ThemeId;
  /** Accountable first. */
  readonly posts: readonly PostId[];
}

/** Ids follow from the plan and the ref. */
const idFor = (plan: Plan, kind: string, ref: string) =>
  stableGuid(`${plan.id}/${kind}/${asRef(ref) ?? ref}`);

export function newAction(
  imported: Ready,
  context: NewActionContext,
  found: Found,
) {
  const action = bareAction(imported, context, found);
  const updates = narrated(imported, action, context);
  const revisions = proposed(imported, action, context);
  const current = currentOf(action, { updates, revisions, decisions: [] });
  return { action: { ...action, current }, updates, revisions };
}

function bareAction(
  imported: Ready,
  { plan, today, now }: NewActionContext,
  { themeId, posts }: Found,
): Action {
  const [accountable = null, ...supporting] = posts;
  const other = (ref: string | null) =>
    ref === null ? null : asId<"Action">(idFor(plan, "action", ref));
  const original = imported.original
    .map(([heading, text]) => `${heading}: ${text}`)
    .join("\n");
  return {
    id: asId<"Action">(idFor(plan, "action", imported.ref)),
    planId: plan.id,
    themeId,
    ref: asRef(imported.ref) as Ref,
    refAsWritten: imported.refAsWritten,
    title: imported.title,
    description: null,
    accountable,
    supporting,
    leadMember: imported.leadMember,
    due: imported.due,
    initialStatus: imported.status,
    added: today,
    addedAt: now,
    dependsOn: [],
    partOf: other(imported.partOf),
    sameAs: other(imported.sameAs),
    carriedFrom: null,
    outcome: null,
    resource: null,
    implications: [],
    exempt: null,
    original: original === "" ? null : original,
    placeholder: false,
    current: {
      status: imported.status,
      ownRag: null,
      inForce: imported.due?.end ?? null,
      forecast: null,
      actual: null,
      awaiting: null,
      moves: 0,
      daysMoved: 0,
      claimed: false,
      lastUpdate: null,
    },
  };
}

const entryOf = (
  action: Action,
  { plan, today, now, by }: NewActionContext,
) => ({
  planId: plan.id,
  actionId: action.id,
  effective: today,
  recorded: now,
  by,
  post: action.accountable,
  door: "import" as const,
});

/** What the file tells about it, as the officer's note: internal until somebody signs words off. */
function narrated(
  { narrative, ref }: Ready,
  action: Action,
  context: NewActionContext,
): readonly Update[] {
  if (!narrative) return [];
  return [
    {
      ...entryOf(action, context),
      id: asId<"Update">(idFor(context.plan, "narrative", ref)),
      kind: "progress",
      status: null,
      ownRag: null,
      forecast: null,
      actual: null,
      note: narrative,
      reportText: null,
      evidence: [],
      about: null,
      late: false,
    },
  ];
}

/** A revised date in a file is a proposal, never the date in force. */
function proposed(
  { revisedDue, ref }: Ready,
  action: Action,
  context: NewActionContext,
): readonly Revision[] {
  if (!revisedDue) return [];
  return [
    {
      ...entryOf(action, context),
      id: asId<"Revision">(idFor(context.plan, "revision", ref)),
      milestoneId: null,
      from: action.due?.end ?? null,
      to: revisedDue.end,
      toText: revisedDue.text,
      reason: "other",
      words: `Proposed in the imported plan: ${revisedDue.text}.`,
      correctiveAction: null,
      effect: null,
    },
  ];
}

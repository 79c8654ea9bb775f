// One way to make an edit of an action: its context, the rule, the append, a lost answer settled, and somebody else's save met by a policy.
import type { Sentence } from "../domain/words/sentence.ts";
import type { Action } from "../domain/plan/action.ts";
import type { Answer } from "../domain/values/answer.ts";
import { changeOf } from "../domain/rules/change.ts";
import type { Change, RuleContext } from "../domain/rules/change.ts";
import type { Evidence } from "../domain/plan/evidence.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import { samePerson } from "../domain/plan/person.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { contextOf } from "./context.ts";
import type { Basis, Editor } from "./context.ts";
import { follow, keepCopy } from "./copies.ts";
import type { CopyStore, Recorded } from "./copies.ts";
import {
  asStored,
  isEmpty,
  missingIn,
  saysTheSame,
  tellApart,
} from "./identity.ts";
import type { EditId } from "./identity.ts";

/** A rule waiting for its context: `(context) => recordProgress(draft, context)`. */
export type Rule = (context: RuleContext) => Answer<Change>;

/**
 * What is done when somebody else saved the action meanwhile. `ask`: both are in the history, and the person chooses what stands. `follow`: what
 * follows from both is put on the action. (The third, field by field, is for the words of an action: `planChange.ts`.)
 */
export type Policy = "ask" | "follow";

/** What came of an edit: exactly what happened, so that what is said after a failure is so. */
export type Outcome =
  | {
      readonly kind: "recorded";
      readonly change: Change;
      readonly action: Action;
      /** Somebody else saved in the same moment: both are in the history, and this was theirs. */
      readonly theirs: Action | null;
      /** Why the Actions list still shows what was before; null when it shows this. */
      readonly behind: StoreFailure | null;
    }
  | {
      readonly kind: "met";
      readonly mine: Change;
      readonly theirs: Action;
      readonly theirLog: ActionLog;
    }
  | {
      readonly kind: "refused";
      readonly because: string;
      readonly words: Sentence;
    }
  /** An earlier sending of this edit was recorded, with other words than were sent now. */
  | { readonly kind: "recordedBefore"; readonly log: ActionLog }
  | { readonly kind: "notRecorded"; readonly failure: StoreFailure }
  /** No answer came and nobody could look: it may be recorded. `findOut` tells; sent again, it is recorded once. */
  | { readonly kind: "notKnown"; readonly failure: StoreFailure };

export type EditStore = CopyStore &
  Pick<PlanStore, "append" | "add" | "entryIds">;

export interface EditParts {
  readonly store: EditStore;
  readonly editor: Editor;
}

export interface Edit {
  readonly id: EditId;
  readonly rule: Rule;
  readonly meets: Policy;
  /** The log as it was when the form opened, where it was read again since: what came in between is somebody else's save all the same. */
  readonly seen?: ActionLog;
  /** Evidence that the entries name, added before them: a claim never names what is not there. */
  readonly evidence?: (context: RuleContext) => Answer<Evidence>;
  /** Called with what the rule's yes means, before anything is sent: a screen shows it at once. */
  readonly shown?: (change: Change) => void;
}

/**
 * Makes an edit. Sent again with the same identity it is recorded once and finishes what is missing.
 * @param basis the action and its log as they were read, however long ago
 * @returns what happened; the tenant's failures are outcomes. Throws only what is no failure of the tenant.
 */
export async function edit(
  desk: EditParts,
  basis: Basis,
  { id, rule, meets, seen = basis.log, evidence, shown }: Edit,
): Promise<Outcome> {
  const { store, editor } = desk;
  const { own, others } = tellApart(basis.log, id);
  const context = contextOf(editor, { ...basis, log: others }, id);
  const answer = rule(context);
  const zone = editor.plan.timeZone;
  if (!isEmpty(own) && !(answer.ok && saysTheSame(own, answer.value, zone)))
    return { kind: "recordedBefore", log: own };
  if (!answer.ok)
    return { kind: "refused", because: answer.because, words: answer.words };
  const shows = evidence?.(context) ?? null;
  if (shows && !shows.ok)
    return { kind: "refused", because: shows.because, words: shows.words };
  const mine = answer.value;
  shown?.(mine);
  let stored: ActionLog;
  try {
    if (shows && isEmpty(own)) await store.add("evidence", shows.value);
    stored = await append(store, basis.action, mine, own);
  } catch (failure) {
    if (!(failure instanceof StoreFailure)) throw failure;
    return { kind: failure.ambiguous ? "notKnown" : "notRecorded", failure };
  }
  if (!saysTheSame(stored, mine, zone))
    return { kind: "recordedBefore", log: stored };
  const entries = asStored(mine, stored);
  // What an earlier sending recorded keeps its place in the log: others may have recorded since.
  const { current } = changeOf(
    { ...context, log: basis.log },
    missingIn(own, entries),
  );
  const change = { ...entries, current };
  const met =
    meets === "ask"
      ? await metIn(desk, { action: basis.action, log: seen }, stored)
      : null;
  if (met) return { kind: "met", mine: change, ...met };
  return bring(desk, { action: basis.action, change });
}

const idsIn = ({ updates, revisions, decisions }: ActionLog) =>
  [...updates, ...revisions, ...decisions].map(({ id }) => id as string);

const without = (log: ActionLog, ids: ReadonlySet<string>): ActionLog => ({
  updates: log.updates.filter(({ id }) => !ids.has(id)),
  revisions: log.revisions.filter(({ id }) => !ids.has(id)),
  decisions: log.decisions.filter(({ id }) => !ids.has(id)),
});

/**
 * What somebody else recorded since the form was opened; null where nobody did, or where it cannot be seen: both are in the history then all the
 * same. One request where nobody did.
 */
async function metIn(
  { store, editor }: EditParts,
  { action, log }: Basis,
  mine: ActionLog,
): Promise<Pick<
  Extract<Outcome, { kind: "met" }>,
  "theirs" | "theirLog"
> | null> {
  const own = new Set(idsIn(mine));
  const known = new Set([...idsIn(log), ...own]);
  try {
    const ids = await store.entryIds(action.id);
    if ([...ids].every((id) => known.has(id))) return null;
    const now = await store.actionLog(action.planId, action.id);
    // Whoever took back an entry of their own knows it.
    const { person } = editor.actor;
    for (const { id, kind, by } of now.log.updates)
      if (kind === "undo" && samePerson(by, person)) known.add(id);
    // What does not count is in the lists and in no log.
    if (idsIn(now.log).every((id) => known.has(id))) return null;
    const { current } = changeOf(
      {
        plan: editor.plan,
        action: now.counted ?? action,
        log: without(now.log, own),
      },
      {},
    );
    return {
      theirs: { ...(now.counted ?? action), current },
      theirLog: now.log,
    };
  } catch (failure) {
    if (!(failure instanceof StoreFailure)) throw failure;
    return null;
  }
}

/** Appends what is not stored yet, and answers with what is stored of it all. */
async function append(
  store: EditStore,
  { ref }: Action,
  mine: ActionLog,
  own: ActionLog,
): Promise<ActionLog> {
  const missing = missingIn(own, mine);
  if (isEmpty(missing)) return own;
  const [stored] = await store.append([{ ref, ...missing }]);
  return asStored(asStored(mine, own), stored ?? missing);
}

/** Brings the copy after the entries, where whoever edits writes copies; those who saved in between are followed. */
async function bring(
  { store, editor }: EditParts,
  recorded: Recorded,
): Promise<Outcome> {
  const { action, change } = recorded;
  const first = await keepCopy(store, recorded);
  const { kept, theirs } = await follow(store, editor.plan, recorded, first);
  const shown = { ...action, current: change.current };
  return {
    kind: "recorded",
    change,
    action: kept.kind === "current" ? kept.action : (theirs ?? shown),
    theirs,
    behind: kept.kind === "behind" ? kept.failure : null,
  };
}

/** Whether an edit of which no answer came was recorded. Throws `StoreFailure` where that cannot be seen yet. */
export async function findOut(
  store: Pick<PlanStore, "actionLog">,
  action: Pick<Action, "id" | "planId">,
  id: EditId,
): Promise<"recorded" | "notRecorded"> {
  const { log } = await store.actionLog(action.planId, action.id);
  return isEmpty(tellApart(log, id).own) ? "notRecorded" : "recorded";
}

/** Works the copy out again from the log as it is: what an edit that was recorded and cut off left undone. */
export async function catchUp(desk: EditParts, basis: Basis): Promise<Outcome> {
  const { plan } = desk.editor;
  const change = changeOf({ ...basis, plan }, {});
  return bring(desk, { action: basis.action, change });
}

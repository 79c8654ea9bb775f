// Saving rows that a rule made or changed: what is stored otherwise than it was sent is said, and somebody else's save is met field by field.
import type { Action } from "../domain/plan/action.ts";
import type { Evidence } from "../domain/plan/evidence.ts";
import { say } from "../domain/words/say.ts";
import { inOrder } from "../domain/words/sentence.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { Kinds } from "../sharepoint/laterStore.ts";
import type { EvidenceFile } from "../sharepoint/papers/evidenceFile.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { rebased } from "./rebase.ts";

/** The moments of a row and who stands in it are the list's own: sent again a minute later, the same words are the same row. */
const ofTheList = new Set(["recorded", "addedAt", "addedBy", "reachedAt"]);

/** Whether two values say the same, whatever the order of their fields. */
function saysTheSameRow(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !ofTheList.has(name))
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** Null where every row is stored as it was sent: one added by an earlier attempt is never put over unseen. */
function addedOtherwise(
  sent: readonly unknown[],
  stored: readonly unknown[],
): Sentence | null {
  return sent.every((one, n) => saysTheSameRow(one, stored[n] ?? one))
    ? null
    : say("told.addedOtherwise");
}

/**
 * Saves a row made or changed by a rule. Null when it is saved, else what stands in the way, in words.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function saveRow<Kind extends keyof Kinds>(
  { store }: { readonly store: Pick<PlanStore, "add" | "save"> },
  kind: Kind,
  before: Kinds[Kind] | null,
  after: Kinds[Kind],
): Promise<Sentence | null> {
  if (before === null)
    return addedOtherwise([after], [await store.add(kind, after)]);
  const outcome = await store.save(kind, before, after);
  if (outcome.kind === "saved") return null;
  return say(outcome.theirs ? "told.changedMeanwhile" : "told.takenOut");
}

/**
 * Adds rows that a rule made, a hundred a request. Null when all are stored as they were sent.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function addRows<Kind extends keyof Kinds>(
  { store }: { readonly store: Pick<PlanStore, "addAll"> },
  kind: Kind,
  rows: readonly Kinds[Kind][],
): Promise<Sentence | null> {
  return addedOtherwise(rows, await store.addAll(kind, rows));
}

/**
 * Adds evidence that a rule said yes to, with its file where it has one. Null when it is stored as it was sent.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function saveEvidence(
  { store }: { readonly store: PlanStore },
  evidence: Evidence,
  file: EvidenceFile | null,
): Promise<Sentence | null> {
  const stored = await store.add("evidence", evidence);
  // An earlier attempt may have put the file's path there already.
  const found = file ? { ...stored, url: evidence.url } : stored;
  const words = addedOtherwise([evidence], [found]);
  if (words !== null || !file) return words;
  const { attachFile } = await import("../sharepoint/papers/evidenceFile.ts");
  await attachFile(store, evidence, file);
  return null;
}

interface ActionRow {
  /** As it was read. */
  readonly before: Action;
  readonly after: Action;
}

interface SavedActions {
  /** The rows as they are now, for the screen. */
  readonly shown: readonly Action[];
  /** What stands in the way of the rest; null when all are saved. */
  readonly words: Sentence | null;
}

/**
 * Changes the own words of actions, a hundred a request: no entry of the history, no date. Where somebody else saved one meanwhile, what both
 * changed is named and theirs stands, and the rest of mine is put onto theirs.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function saveActions(
  { store }: { readonly store: Pick<PlanStore, "add" | "save" | "saveAll"> },
  changes: readonly ActionRow[],
): Promise<SavedActions> {
  const outcomes = await store.saveAll("actions", changes);
  const shown: Action[] = [];
  const lost: Sentence[] = [];
  for (const [n, { before, after }] of changes.entries()) {
    const outcome = outcomes[n];
    if (outcome?.kind === "saved") {
      shown.push(outcome.value);
      continue;
    }
    const theirs = outcome?.theirs;
    if (!theirs) {
      lost.push(say("told.actionGone", { ref: before.ref }));
      continue;
    }
    const { action, clash } = rebased(before, after, theirs);
    const words =
      clash ?? (await saveRow({ store }, "actions", theirs, action));
    shown.push(words === null ? action : theirs);
    if (words !== null) lost.push(words);
  }
  if (lost.length === 0) return { shown, words: null };
  const others = lost.length < changes.length ? [say("told.othersSaved")] : [];
  return { shown, words: inOrder(...lost, ...others) };
}

// The one seam to the copy of an action's state on the Actions list. The entries are the truth; this follows them, and may fail without losing any.
import { plainly } from "../domain/words/sentence.ts";
import type { Action } from "../domain/plan/action.ts";
import { changeOf } from "../domain/rules/change.ts";
import type { Change } from "../domain/rules/change.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { SaveOutcome } from "../sharepoint/rows/updating.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { OnProgress } from "../sharepoint/rows/reading.ts";

/** An action as it was read, and what was just recorded about it. */
export interface Recorded {
  readonly action: Action;
  readonly change: Change;
}

/** What became of the copy once the entries were stored. */
export type CopyOutcome =
  | { readonly kind: "current"; readonly action: Action }
  /** Somebody else saved since the action was read: theirs is untouched. */
  | {
      readonly kind: "met";
      readonly theirs: Action;
      readonly theirLog: ActionLog;
    }
  /** The entries are stored and the copy still shows what was before. */
  | { readonly kind: "behind"; readonly failure: StoreFailure };

/** What became of it once those who saved in between were followed. */
export type Settled = Exclude<CopyOutcome, { readonly kind: "met" }>;

export type CopyStore = Pick<PlanStore, "actionLog" | "save" | "saveAll">;

const copyOf = ({ action, change }: Recorded) => ({
  before: action,
  after: { ...action, current: change.current },
});

async function keptOf(
  store: CopyStore,
  { action }: Recorded,
  outcome: SaveOutcome<Action>,
): Promise<CopyOutcome> {
  if (outcome.kind === "saved")
    return { kind: "current", action: outcome.value };
  const { theirs } = outcome;
  if (!theirs)
    return {
      kind: "behind",
      failure: new StoreFailure(
        "notFound",
        plainly(
          "Action {ref} is no longer in the Actions list. What you recorded about it is kept in its history.",
          { ref: action.ref },
        ),
      ),
    };
  const { log } = await store.actionLog(action.planId, action.id);
  return { kind: "met", theirs, theirLog: log };
}

const asBehind = (failure: unknown): CopyOutcome => {
  if (!(failure instanceof StoreFailure)) throw failure;
  return { kind: "behind", failure };
};

/** Worth one more try: a server that broke off, as opposed to one that refuses or cannot be reached. */
const isHiccup = (failure: unknown) =>
  failure instanceof StoreFailure && failure.kind === "unexpected";

/** Puts what follows from the entries on the action's row. Throws nothing of the tenant's: the entries are stored whatever becomes of it. */
export async function keepCopy(
  store: CopyStore,
  recorded: Recorded,
): Promise<CopyOutcome> {
  const { before, after } = copyOf(recorded);
  const save = () => store.save("actions", before, after);
  try {
    const outcome = await save().catch((failure: unknown) => {
      if (isHiccup(failure)) return save();
      throw failure;
    });
    return await keptOf(store, recorded, outcome);
  } catch (failure) {
    return asBehind(failure);
  }
}

/** Tries to follow this many saves of others, one after the other. */
const mostFollowed = 3;

/** Where somebody else saved in between: what follows from both logs is put on theirs. */
export async function follow(
  store: CopyStore,
  plan: Plan,
  { action }: Recorded,
  first: CopyOutcome,
): Promise<{ readonly kept: Settled; readonly theirs: Action | null }> {
  let kept = first;
  let theirs: Action | null = null;
  for (let n = 0; kept.kind === "met" && n < mostFollowed; n += 1) {
    theirs = kept.theirs;
    const change = changeOf({ plan, action: theirs, log: kept.theirLog }, {});
    kept = await keepCopy(store, { action: theirs, change });
  }
  return kept.kind === "met"
    ? { kept: { kind: "behind", failure: crowded(action) }, theirs }
    : { kept, theirs };
}

function crowded({ ref }: Action): StoreFailure {
  return new StoreFailure(
    "conflict",
    plainly(
      "What you entered is in the history of {ref}, but several people are saving it at once.",
      { ref },
    ),
    { next: plainly("Load the action again to see what stands.") },
  );
}

/** The same for many actions, a hundred a request. */
export async function keepCopies(
  store: CopyStore,
  all: readonly Recorded[],
  told?: OnProgress,
): Promise<readonly CopyOutcome[]> {
  try {
    const outcomes = await store.saveAll("actions", all.map(copyOf), told);
    return await Promise.all(
      all.flatMap((recorded, n) => {
        const outcome = outcomes[n];
        return outcome ? [keptOf(store, recorded, outcome)] : [];
      }),
    );
  } catch (failure) {
    return all.map(() => asBehind(failure));
  }
}

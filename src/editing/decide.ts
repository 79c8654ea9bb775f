// Recording one decision of a body: judged on what the lists say now, recorded once whoever records it, then what follows from it.
import type { Sentence } from "../domain/words/sentence.ts";
import type { Action } from "../domain/plan/action.ts";
import type { Answer } from "../domain/values/answer.ts";
import type { Body } from "../domain/plan/body.ts";
import type { Change } from "../domain/rules/change.ts";
import type { Decision } from "../domain/plan/decision.ts";
import { rightOf } from "../domain/entries/rightOf.ts";
import type { Said } from "../domain/entries/entry.ts";
import { isForPosts } from "../domain/rights/permission.ts";
import { subjectAgain } from "../domain/history/decisionLog.ts";
import { asId } from "../domain/values/id.ts";
import type { Milestone } from "../domain/plan/milestone.ts";
import { samePerson } from "../domain/plan/person.ts";
import type { DecisionContext } from "../domain/revisions/endorsement.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import { guidsOf } from "../domain/values/stableGuid.ts";
import { contextOf } from "./context.ts";
import type { Basis } from "./context.ts";
import { follow, keepCopy } from "./copies.ts";
import type { EditParts, EditStore } from "./edit.ts";
import { asStored, missingIn, ownAmong } from "./identity.ts";

export type MeetingRule = (context: DecisionContext) => Answer<Change>;

/** What a decision looks at besides the action and its log. */
interface DecisionSitting {
  readonly milestones: readonly Milestone[];
  readonly bodies: readonly Body[];
}

export type Decided =
  | {
      readonly kind: "decided";
      readonly decision: Decision;
      readonly action: Action;
      /** Why the Actions list still shows what was before; null when it shows this. */
      readonly behind: StoreFailure | null;
    }
  /** Somebody else decided it first: nothing of this was put over theirs. */
  | { readonly kind: "overtaken"; readonly first: Decision }
  | {
      readonly kind: "refused";
      readonly because: string;
      readonly words: Sentence;
    }
  | { readonly kind: "notRecorded"; readonly failure: StoreFailure }
  | { readonly kind: "notKnown"; readonly failure: StoreFailure };

/** Whether a stored decision is the one that was to be recorded, by the same person. */
export function isMine(stored: Decision, mine: Decision): boolean {
  return (
    samePerson(stored.by, mine.by) &&
    stored.meetingId === mine.meetingId &&
    stored.minute === mine.minute &&
    stored.words === mine.words &&
    JSON.stringify(stored.ruling) === JSON.stringify(mine.ruling)
  );
}

/** The context of a rule about a decision. */
export function decisionContextOf(
  { editor }: Pick<EditParts, "editor">,
  basis: Basis,
  { milestones, bodies }: DecisionSitting,
  newId: () => string,
): DecisionContext {
  const context = contextOf(editor, basis, asId<"Edit">("decision"));
  return { ...context, milestones, bodies, newId };
}

/** What an officer may say is no meeting's, under whatever id: everybody can work out the one that a meeting's decision will have. */
const isOfMeetings = (said: Said) => !isForPosts(rightOf(said));

/** The decision alone: whose it is, is known before anything follows from it. */
async function appendDecision(
  store: EditStore,
  { ref }: Action,
  decision: Decision,
): Promise<Decision> {
  const [stored] = await store.append([
    { ref, updates: [], revisions: [], decisions: [decision] },
  ]);
  return stored?.decisions[0] ?? decision;
}

/**
 * Decides a subject (`exceptionSubject`, `dateSubject`): its decision has one id, whoever records it and however often. Made again after a
 * failure it finishes what it began.
 * @param basis the action and its log as the lists say now
 */
export async function decide(
  desk: EditParts,
  basis: Basis,
  sitting: DecisionSitting,
  { subject, rule }: { readonly subject: string; readonly rule: MeetingRule },
): Promise<Decided> {
  const { store, editor } = desk;
  const { action, log } = basis;
  const ids = () => guidsOf(subjectAgain(subject, log.decisions));
  const { own, others } = ownAmong(log, ids(), isOfMeetings);
  const answer = rule(
    decisionContextOf(desk, { action, log: others }, sitting, ids()),
  );
  const [there] = own.decisions;
  if (!answer.ok)
    return there
      ? { kind: "overtaken", first: there }
      : { kind: "refused", because: answer.because, words: answer.words };
  const change = answer.value;
  const [mine] = change.decisions;
  if (!mine) throw new Error("A rule about a meeting decided nothing.");
  try {
    const decision = there ?? (await appendDecision(store, action, mine));
    if (!isMine(decision, mine)) return { kind: "overtaken", first: decision };
    const rest = missingIn(own, { ...change, decisions: [] });
    if (rest.updates.length > 0)
      await store.append([{ ref: action.ref, ...rest }]);
    const entries = asStored(change, { ...own, decisions: [decision] });
    const recorded = { action, change: { ...change, ...entries } };
    const first = await keepCopy(store, recorded);
    const { kept } = await follow(store, editor.plan, recorded, first);
    return kept.kind === "behind"
      ? {
          kind: "decided",
          decision,
          action: { ...action, current: change.current },
          behind: kept.failure,
        }
      : { kind: "decided", decision, action: kept.action, behind: null };
  } catch (failure) {
    if (!(failure instanceof StoreFailure)) throw failure;
    return { kind: failure.ambiguous ? "notKnown" : "notRecorded", failure };
  }
}

// Recording a meeting: every item judged on what the lists say now, then all of it saved in one batch, and what stands told apart from what was meant.
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { Action } from "../domain/plan/action.ts";
import { yes } from "../domain/values/answer.ts";
import type { Answer } from "../domain/values/answer.ts";
import type { Body } from "../domain/plan/body.ts";
import type { Change } from "../domain/rules/change.ts";
import type { Decision } from "../domain/plan/decision.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import { subjectAgain } from "../domain/history/decisionLog.ts";
import { logsOf } from "../domain/history/planHistory.ts";
import { asId } from "../domain/values/id.ts";
import type { DecisionId, RevisionId } from "../domain/values/id.ts";
import type { Meeting } from "../domain/plan/meeting.ts";
import { samePerson } from "../domain/plan/person.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { decidedBy } from "../domain/revisions/decidedBy.ts";
import {
  decideRevision,
  supportRevision,
} from "../domain/revisions/endorsement.ts";
import type { Sitting } from "../domain/revisions/endorsement.ts";
import {
  dateSubject,
  decideMeeting,
} from "../domain/revisions/meetingDecisions.ts";
import type {
  Exceptionally,
  ItemDecided,
} from "../domain/revisions/meetingDecisions.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { OnProgress } from "../sharepoint/rows/reading.ts";
import { guidsOf } from "../domain/values/stableGuid.ts";
import type { Editor } from "./context.ts";
import { decisionContextOf, isMine } from "./decide.ts";
import type { EditStore } from "./edit.ts";
import { recordAll } from "./recordAll.ts";

export interface MeetingParts {
  readonly store: EditStore & Pick<PlanStore, "add">;
  readonly editor: Editor;
  /** The plan as the lists say now: somebody may have decided since the page was drawn. */
  readonly record: PlanRecord;
}

/** One proposal as it was on the page. */
export interface MeetingItem {
  readonly action: Action;
  readonly revisionId: RevisionId;
}

/** What a meeting made of the proposals that wait. */
export interface MeetingTaken {
  readonly body: Body;
  readonly meeting: Meeting;
  /** The meeting is not in the list yet. */
  readonly isNew: boolean;
  readonly minute: string;
  /** The closed meeting it puts right; null for its own decisions. */
  readonly corrects: Meeting | null;
  readonly decided: readonly MeetingItem[];
  /** What differs from "endorsed as proposed". */
  readonly exceptions: ReadonlyMap<RevisionId, Exceptionally>;
  readonly supported: readonly (MeetingItem & {
    readonly words: string | null;
  })[];
}

interface NotRecorded {
  readonly revisionId: RevisionId;
  readonly ref: string;
  readonly words: Sentence;
}

/** What came of it: how many were recorded, each that was not with the reason, and the actions whose row still shows what was before. */
export interface MeetingReport {
  readonly recorded: number;
  readonly not: readonly NotRecorded[];
  readonly behind: readonly string[];
}

/** Two people cannot both decide one proposal: its decision has one id wherever it is made. */
function decisionId(
  kind: string,
  revisionId: RevisionId,
  { decisions }: ActionLog,
): DecisionId {
  const what = kind === "supported" ? "supported" : "decided";
  const subject = dateSubject(revisionId, what);
  return asId(guidsOf(subjectAgain(subject, decisions))());
}

function withOneId(one: ItemDecided, log: ActionLog): ItemDecided {
  const { answer, revisionId } = one;
  if (!answer.ok) return one;
  const decisions = answer.value.decisions.map((decision) => ({
    ...decision,
    id: decisionId(decision.ruling.kind, revisionId, log),
  }));
  return { ...one, answer: yes({ ...answer.value, decisions }) };
}

/** A decision this person recorded at this sitting already, by a sending whose answer was lost: judged again, it must not stand in its own way. */
function withoutEarlierSending(
  log: ActionLog,
  revisionId: RevisionId,
  { meeting, minute }: Sitting,
  { actor }: Editor,
): ActionLog {
  const ids = ["supported", "endorsed"].map((kind) =>
    decisionId(kind, revisionId, log),
  );
  return {
    ...log,
    decisions: log.decisions.filter(
      (one) =>
        !ids.includes(one.id) ||
        !samePerson(one.by, actor.person) ||
        one.meetingId !== (meeting?.id ?? null) ||
        one.minute !== (minute?.trim() || null),
    ),
  };
}

/** The rows as they are in the record just read; a row whose action has gone is left in and said so by the rule. */
function itemsOf<T extends MeetingItem>(
  { record, editor }: MeetingParts,
  sitting: Sitting,
  items: readonly T[],
) {
  const logOf = logsOf(record);
  const actions = new Map(record.actions.map((one) => [one.id, one]));
  return items.map((item) => {
    const action = actions.get(item.action.id) ?? item.action;
    const log = logOf(action);
    const { revisionId } = item;
    return {
      ...item,
      action,
      log: withoutEarlierSending(log, revisionId, sitting, editor),
    };
  });
}

function judge(
  desk: MeetingParts,
  held: MeetingTaken,
): Answer<readonly ItemDecided[]> {
  const { record } = desk;
  const { body, minute, exceptions } = held;
  // As the lists say now: it may have been closed since the page was drawn.
  const asStored = (one: Meeting | null) =>
    record.meetings.find(({ id }) => id === one?.id) ?? one;
  const meeting = asStored(held.meeting);
  const corrects = asStored(held.corrects);
  const sitting: Sitting = { body, meeting, minute, corrects };
  const contextOf = (action: Action, log: ActionLog) =>
    decisionContextOf(desk, { action, log }, record, () => crypto.randomUUID());
  const decided = itemsOf(desk, sitting, held.decided);
  const supported = itemsOf(desk, sitting, held.supported);
  const [any] = [...decided, ...supported];
  if (!any) return yes([]);
  const shared = contextOf(any.action, any.log);
  const answers = decideMeeting(decided, exceptions, sitting, shared);
  if (!answers.ok) return answers;
  const supports = supported.map(({ action, log, revisionId, words }) => ({
    action,
    revisionId,
    answer: supportRevision(
      { ...sitting, revisionId, words },
      contextOf(action, log),
    ),
  }));
  return yes([...answers.value, ...supports]);
}

/** The changes of one action joined: two rows of one action are one save of its row. */
function byAction(decided: readonly ItemDecided[]) {
  const joined = new Map<string, { action: Action; change: Change }>();
  for (const { action, answer } of decided) {
    if (!answer.ok) continue;
    const change = answer.value;
    const before = joined.get(action.id)?.change;
    const decisions = [...(before?.decisions ?? []), ...change.decisions];
    joined.set(action.id, { action, change: { ...change, decisions } });
  }
  return [...joined.values()];
}

/** What stands in the lists after all: ours, or somebody's who was a moment faster. */
function overtaken(
  { record }: MeetingParts,
  decided: readonly ItemDecided[],
  stored: readonly Decision[],
): readonly NotRecorded[] {
  const there = new Map(stored.map((one) => [one.id, one]));
  return decided.flatMap(({ action, revisionId, answer }) => {
    const mine = answer.ok ? answer.value.decisions[0] : undefined;
    const stands = mine && there.get(mine.id);
    if (!mine || !stands || isMine(stands, mine)) return [];
    return [
      {
        revisionId,
        ref: action.ref,
        words: say("decided.earlier", {
          ref: action.ref,
          decided: decidedBy(record, stands),
        }),
      },
    ];
  });
}

function refusals(decided: readonly ItemDecided[]): readonly NotRecorded[] {
  return decided.flatMap(({ action, revisionId, answer }) =>
    answer.ok ? [] : [{ revisionId, ref: action.ref, words: answer.words }],
  );
}

async function save(
  desk: MeetingParts,
  judged: readonly ItemDecided[],
  told?: OnProgress,
): Promise<MeetingReport> {
  const { store, editor, record } = desk;
  const logOf = logsOf(record);
  const decided = judged.map((one) => withOneId(one, logOf(one.action)));
  const all = byAction(decided);
  const done = await recordAll(store, editor.plan, all, told);
  const stored = done.flatMap((one) => one.stored.decisions);
  const not = [...refusals(decided), ...overtaken(desk, decided, stored)];
  const behind = done.flatMap(({ kept }, n) =>
    kept.kind === "behind" ? (all[n]?.action.ref ?? []) : [],
  );
  return { recorded: decided.length - not.length, not, behind };
}

/**
 * Records everything taken at one meeting. Recorded again after a failure, only what is missing is added. Refuses where an exception names
 * what is not on the list.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function recordMeeting(
  desk: MeetingParts,
  held: MeetingTaken,
  told?: OnProgress,
): Promise<Answer<MeetingReport>> {
  const judged = judge(desk, held);
  if (!judged.ok) return judged;
  if (judged.value.every(({ answer }) => !answer.ok))
    return yes({ recorded: 0, not: refusals(judged.value), behind: [] });
  if (held.isNew) await desk.store.add("meetings", held.meeting);
  return yes(await save(desk, judged.value, told));
}

/** Agrees a milestone move that needs no body. Throws `StoreFailure`. */
export async function agreeSafeMove(
  desk: MeetingParts,
  item: MeetingItem,
): Promise<MeetingReport> {
  const sitting: Sitting = { body: null, meeting: null, minute: null };
  const decided = itemsOf(desk, sitting, [item]).map(
    ({ action, log, revisionId }) => ({
      action,
      revisionId,
      answer: decideRevision(
        { ...sitting, revisionId, outcome: "endorsed" },
        decisionContextOf(desk, { action, log }, desk.record, () =>
          crypto.randomUUID(),
        ),
      ),
    }),
  );
  if (decided.every(({ answer }) => !answer.ok))
    return { recorded: 0, not: refusals(decided), behind: [] };
  return save(desk, decided);
}

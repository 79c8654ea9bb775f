// Recording a meeting: every item judged on what the lists say now, then all of it saved in one batch, then checked that what stands is ours.
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/action.ts";
import { yes } from "../../domain/answer.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Body } from "../../domain/body.ts";
import { dayIn } from "../../domain/calendarDate.ts";
import type { Change } from "../../domain/change.ts";
import type { Decision } from "../../domain/decision.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import { currentOf } from "../../domain/history/current.ts";
import { subjectAgain } from "../../domain/history/decisionLog.ts";
import {
  decideRevision,
  supportRevision,
} from "../../domain/revisions/endorsement.ts";
import type {
  DecisionContext,
  Sitting,
} from "../../domain/revisions/endorsement.ts";
import { asId } from "../../domain/id.ts";
import type { DecisionId, RevisionId } from "../../domain/id.ts";
import {
  dateSubject,
  decideMeeting,
} from "../../domain/revisions/meetingDecisions.ts";
import type { ItemDecided } from "../../domain/revisions/meetingDecisions.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { guidsOf } from "../../sharepoint/stableGuid.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { OnProgress } from "../../sharepoint/reading.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { recordQuery } from "../planChanges.ts";
import { overviewQuery } from "../planQueries.ts";
import { actorFor } from "../saving.ts";
import type { Session } from "../session.ts";
import { nowInstant } from "../today.ts";
import {
  chosenMeeting,
  exceptionsIn,
  itemOf,
  takenRows,
} from "./meetingForm.ts";
import type { MeetingForm } from "./meetingForm.ts";
import { decidedBy } from "./revisionRows.ts";
import type { AwaitingRow } from "./revisionRows.ts";

export interface Room {
  readonly client: QueryClient;
  readonly session: Session;
  readonly overview: PlanOverview;
}

export interface NotRecorded {
  readonly revisionId: RevisionId;
  readonly ref: string;
  readonly words: string;
}

/** What came of it: how many were recorded, and each that was not, with the reason. */
export interface MeetingReport {
  readonly recorded: number;
  readonly not: readonly NotRecorded[];
}

/** Two people cannot both decide one proposal: its decision has one id wherever it is made. */
function decisionId(
  { ruling: { kind } }: Decision,
  revisionId: RevisionId,
  { decisions }: ActionLog,
): DecisionId {
  const what = kind === "supported" ? "supported" : "decided";
  const subject = dateSubject(revisionId, what);
  const newId = guidsOf(subjectAgain(subject, decisions));
  return asId(newId());
}

function withOneId(one: ItemDecided, log: ActionLog): ItemDecided {
  const { answer, revisionId } = one;
  if (!answer.ok) return one;
  const decisions = answer.value.decisions.map((decision) => ({
    ...decision,
    id: decisionId(decision, revisionId, log),
  }));
  return { ...one, answer: yes({ ...answer.value, decisions }) };
}

async function contextOf({ client, session, overview }: Room) {
  const now = nowInstant();
  const query = recordQuery(session, overview.plan.id);
  // What the lists say now, not what the page was drawn with: somebody may have decided in between.
  const { record } = await client.fetchQuery({ ...query, staleTime: 0 });
  const context: Omit<DecisionContext, "action" | "log"> = {
    plan: record.plan,
    actor: await actorFor(client, session, overview),
    today: dayIn(now, record.plan.timeZone),
    now,
    newId: () => crypto.randomUUID(),
    door: "tab",
    milestones: record.milestones,
    bodies: record.bodies,
  };
  return { record, context };
}

type Given = Awaited<ReturnType<typeof contextOf>>;

/** The rows as they are in the record just read; a row whose action has gone is left out and said so by the rule. */
function itemsOf(rows: readonly AwaitingRow[], { record }: Given) {
  const logOf = logsOf(record);
  const actions = new Map(record.actions.map((one) => [one.id, one]));
  return rows.map((row) => {
    const action = actions.get(row.action.id) ?? row.action;
    return { action, log: logOf(action), revisionId: row.revision.id };
  });
}

function judge(
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  { body, ...at }: Sitting & { readonly body: Body },
  given: Given,
): Answer<readonly ItemDecided[]> {
  const sitting = { body, ...at };
  const taken = takenRows(form, rows, body);
  const choiceOf = (row: AwaitingRow) => itemOf(form, row, body).choice;
  const decided = taken.filter((row) => choiceOf(row) !== "supported");
  const answers = decideMeeting(
    itemsOf(decided, given),
    exceptionsIn(form, decided, body),
    sitting,
    given.context,
  );
  if (!answers.ok) return answers;
  const supported = itemsOf(
    taken.filter((row) => choiceOf(row) === "supported"),
    given,
  ).map(({ action, log, revisionId }) => ({
    action,
    revisionId,
    answer: supportRevision(
      { ...sitting, revisionId, words: form.items[revisionId]?.words ?? null },
      { ...given.context, action, log },
    ),
  }));
  const logOf = logsOf(given.record);
  return yes(
    [...answers.value, ...supported].map((one) =>
      withOneId(one, logOf(one.action)),
    ),
  );
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

/** Saves all; a derived copy somebody else changed meanwhile is worked out again on top of theirs. */
async function saveAll(
  store: PlanStore,
  decided: readonly ItemDecided[],
  timeZone: string,
  onProgress: OnProgress,
) {
  const outcomes = await store.commitAll(byAction(decided), onProgress);
  for (const outcome of outcomes) {
    if (outcome.kind === "saved") continue;
    const { theirs, theirLog } = outcome;
    await store.commit(theirs, {
      updates: [],
      revisions: [],
      decisions: [],
      current: currentOf(theirs, theirLog, timeZone),
    });
  }
}

/** What stands in the lists after all: ours, or somebody's who was a moment faster. */
function overtaken(
  decided: readonly ItemDecided[],
  record: PlanRecord,
): readonly NotRecorded[] {
  const stored = new Map(record.decisions.map((one) => [one.id, one]));
  return decided.flatMap(({ action, revisionId, answer }) => {
    const mine = answer.ok ? answer.value.decisions[0] : undefined;
    const there = mine && stored.get(mine.id);
    if (!mine || !there || there.recorded === mine.recorded) return [];
    return [
      {
        revisionId,
        ref: action.ref,
        words: `${action.ref} was decided a moment earlier: ${decidedBy(record, there)}. That decision stands; nothing of yours was put over it.`,
      },
    ];
  });
}

function refusals(decided: readonly ItemDecided[]): readonly NotRecorded[] {
  return decided.flatMap(({ action, revisionId, answer }) =>
    answer.ok ? [] : [{ revisionId, ref: action.ref, words: answer.words }],
  );
}

async function finish(
  room: Room,
  decided: readonly ItemDecided[],
  onProgress: OnProgress,
): Promise<MeetingReport> {
  const { client, session, overview } = room;
  const store = await session.store;
  await saveAll(store, decided, overview.plan.timeZone, onProgress);
  const { record } = await client.fetchQuery({
    ...recordQuery(session, overview.plan.id),
    staleTime: 0,
  });
  await client.invalidateQueries(overviewQuery(session, overview.plan.id));
  await client.invalidateQueries({ queryKey: ["actionLog"] });
  const not = [...refusals(decided), ...overtaken(decided, record)];
  return { recorded: decided.length - not.length, not };
}

/** Records everything taken at one meeting. Refuses where the form is incomplete; throws the store's failure. */
export async function recordMeeting(
  room: Room,
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  onProgress: OnProgress,
): Promise<Answer<MeetingReport>> {
  const given = await contextOf(room);
  const { record, context } = given;
  const chosen = chosenMeeting(form, record, context.today, context.newId);
  if (!chosen.ok) return chosen;
  const { meeting, isNew } = chosen.value;
  const body = record.bodies.find((one) => one.id === meeting.bodyId);
  if (!body) throw new Error("The meeting is of a body that is not there.");
  const { minute } = form;
  const decided = judge(form, rows, { body, meeting, minute }, given);
  if (!decided.ok) return decided;
  if (decided.value.every(({ answer }) => !answer.ok))
    return yes({ recorded: 0, not: refusals(decided.value) });
  if (isNew) await (await room.session.store).add("meetings", meeting);
  return yes(await finish(room, decided.value, onProgress));
}

/** Agrees a milestone move that needs no body. */
export async function agreeSafeMove(
  room: Room,
  row: AwaitingRow,
): Promise<MeetingReport> {
  const given = await contextOf(room);
  const decided = itemsOf([row], given).map(({ action, log, revisionId }) => {
    const answer = decideRevision(
      {
        revisionId,
        outcome: "endorsed",
        body: null,
        meeting: null,
        minute: null,
      },
      { ...given.context, action, log },
    );
    return withOneId({ action, revisionId, answer }, log);
  });
  if (decided.every(({ answer }) => !answer.ok))
    return { recorded: 0, not: refusals(decided) };
  return finish(room, decided, () => undefined);
}

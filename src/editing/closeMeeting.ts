// Closing a meeting, a sequence of edits: its questions made sure of, its note filed as Word and as a page, then the meeting itself marked closed.
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { Writer } from "../domain/words/writer.ts";
import { boardMonth } from "../domain/board/boardMonth.ts";
import type { BoardAsked } from "../domain/board/boardMonth.ts";
import {
  closeMeeting,
  exceptionSubject,
  missingQuestions,
} from "../domain/board/boardMeeting.ts";
import type { Body } from "../domain/plan/body.ts";
import { subjectAgain } from "../domain/history/decisionLog.ts";
import { logsOf } from "../domain/history/planHistory.ts";
import type { Meeting } from "../domain/plan/meeting.ts";
import { minuteNote } from "../domain/board/minuteNote.ts";
import type { MinuteNote } from "../domain/board/minuteNote.ts";
import { openRecord } from "../domain/readable.ts";
import { noteFileNames } from "../sharepoint/rows/libraryNames.ts";
import { stableGuid } from "../domain/values/stableGuid.ts";
import { saveRow } from "./rows.ts";
import type { PlanParts } from "./planChange.ts";

export interface Closing {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly attendance: string;
  readonly asked: BoardAsked;
  readonly written: Written;
  /** In whose language the note is written. */
  readonly writer: Writer;
}

/** A note as files, by those who can write them. */
export type Written = (
  note: MinuteNote,
  writer: Writer,
) => Promise<{ readonly word: Uint8Array; readonly page: string }>;

/**
 * Closes the meeting on the plan as it was just read. Safe to run again after any failure: files and questions are put there again as they
 * were. Null when all of it is done, else what stands in the way.
 */
export async function closeMeetingNow(
  desk: PlanParts,
  { body, meeting, attendance, asked, written, writer }: Closing,
): Promise<Sentence | null> {
  const { store, context } = desk;
  const { record, actor } = context;
  const stored = record.meetings.find(({ id }) => id === meeting.id);
  if (!stored) return say("told.meetingGone");
  const answer = closeMeeting(stored, attendance, actor);
  if (!answer.ok) return answer.words;
  const logOf = logsOf(record);
  const questions = missingQuestions(record, meeting, (action, decision) => {
    const subject = exceptionSubject(meeting, action);
    const { decisions } = logOf(action);
    return stableGuid(
      `${subjectAgain(subject, decisions, decision.recorded)}/2`,
    );
  });
  const refs = new Map(record.actions.map(({ id, ref }) => [id, ref]));
  await store.append(
    questions.map((question) => ({
      ref: refs.get(question.actionId) ?? "",
      updates: [question],
      revisions: [],
      decisions: [],
    })),
  );
  // The note lies where members read.
  const open = openRecord(record);
  const note = minuteNote(
    open,
    { body, meeting: answer.value },
    boardMonth(open, asked),
    writer,
  );
  const { word, page } = await written(note, writer);
  const names = noteFileNames(record.plan, body, meeting);
  const { title } = note;
  await store.fileNote([
    { name: names.word, title, content: word },
    { name: names.page, title, content: page },
  ]);
  return saveRow(desk, "meetings", stored, answer.value);
}

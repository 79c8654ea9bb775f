// Closing a meeting: its questions made sure of, its note filed as Word and as a page, then the meeting itself marked closed.
import { boardMonth } from "../../domain/board/boardMonth.ts";
import type { BoardAsked } from "../../domain/board/boardMonth.ts";
import {
  closeMeeting,
  exceptionSubject,
  missingQuestions,
} from "../../domain/board/boardMeeting.ts";
import type { Body } from "../../domain/body.ts";
import { subjectAgain } from "../../domain/history/decisionLog.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { minuteNote, noteTitle } from "../../domain/board/minuteNote.ts";
import type { MinuteNote } from "../../domain/board/minuteNote.ts";
import { noteFileNames } from "../../sharepoint/libraryNames.ts";
import { stableGuid } from "../../sharepoint/stableGuid.ts";
import { saveRow } from "../planWrites.ts";
import type { Desk } from "../planWrites.ts";

export interface Closing {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly attendance: string;
  readonly asked: BoardAsked;
}

/** The document writers are large and wanted once a month. */
async function written(note: MinuteNote) {
  const [{ minuteNoteWord }, { minuteNoteHtml }] = await Promise.all([
    import("../../documents/minuteNoteWord.ts"),
    import("../../documents/minuteNoteHtml.ts"),
  ]);
  return { word: await minuteNoteWord(note), page: minuteNoteHtml(note) };
}

/**
 * Closes the meeting on the plan as it was just read. Safe to run again after any failure: files and questions are put there again as they
 * were. Null when all of it is done, else what stands in the way.
 */
export async function closeNow(
  desk: Desk,
  { body, meeting, attendance, asked }: Closing,
): Promise<string | null> {
  const { store, context } = desk;
  const { record, actor } = context;
  const stored = record.meetings.find(({ id }) => id === meeting.id);
  if (!stored)
    return "This meeting is no longer in the Meetings list. Add it again in the calendar; its decisions are kept.";
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
  await store.addHistory({
    actions: record.actions,
    updates: questions,
    revisions: [],
    decisions: [],
  });
  const note = minuteNote(
    record,
    { body, meeting: answer.value },
    boardMonth(record, asked),
  );
  const { word, page } = await written(note);
  const names = noteFileNames(record.plan, body, meeting);
  const title = noteTitle(note);
  await store.fileNote([
    { name: names.word, title, content: word },
    { name: names.page, title, content: page },
  ]);
  return saveRow(desk, "meetings", stored, answer.value);
}

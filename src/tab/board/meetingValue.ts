// What every part of an open meeting is given.
import type { BoardAsked } from "../../domain/board/boardMonth.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { AgendaItem } from "./agenda.ts";
import type { BoardValue } from "./boardValue.ts";

export interface MeetingValue extends BoardValue {
  readonly meeting: Meeting;
  /** What the meeting looks at: the same for everybody in it, and for its note. */
  readonly asked: BoardAsked;
}

export interface AgendaValue extends MeetingValue {
  readonly agenda: readonly AgendaItem[];
}

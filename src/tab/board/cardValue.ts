// What the parts of one exception are given.
import type { AgendaItem } from "./agenda.ts";
import type { MeetingValue } from "./meetingValue.ts";

export interface CardValue extends MeetingValue {
  readonly item: AgendaItem;
  readonly onDecided: () => void;
}

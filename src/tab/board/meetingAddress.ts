// The address of a meeting: open it walks through the exceptions, closed it shows the note.
import type { Meeting } from "../../domain/plan/meeting.ts";

export function meetingAddress(planId: string, meeting: Meeting): string {
  return `/plan/${planId}/board?meeting=${meeting.id}`;
}

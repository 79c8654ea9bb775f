// What the Board's pages ask of the lists beside the plan itself.
import { queryOptions } from "@tanstack/react-query";
import type { MeetingId } from "../../domain/values/id.ts";
import { filedNotes } from "../reading/planQueries.ts";
import type { Session } from "../session/session.ts";

/** How often an open meeting looks for what others decided. */
export const meetingPollMs = 3_000;

export function meetingDecisionsQuery(session: Session, meetingId: MeetingId) {
  return queryOptions({
    queryKey: ["meetingDecisions", meetingId],
    queryFn: async () => (await session.store).meetingDecisions(meetingId),
    staleTime: 1_000,
  });
}

/** The filed page of a note; null where none was filed. */
export function filedQuery(session: Session, name: string) {
  return queryOptions({
    queryKey: [...filedNotes.queryKey, name],
    queryFn: async () => (await session.store).filed(name),
  });
}

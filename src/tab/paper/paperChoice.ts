// Which paper is on screen, from the address; what the address leaves out comes from the cycle. Pure.
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { nextMeeting } from "../../domain/committeePaper/publishing/lastTold.ts";
import type { PaperRequest } from "../../domain/committeePaper/publishing/paperRequest.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { byDate } from "../../domain/values/order.ts";

type Cycle = Pick<PlanRecord, "bodies" | "meetings">;

/** The body whose meeting comes first, of those that are told; the first body where none has a meeting. */
function bodyNext({ bodies, meetings }: Cycle, today: CalendarDate) {
  const told = bodies.filter((body) => body.kind !== "board");
  const candidates = told.length > 0 ? told : bodies;
  const dated = candidates
    .flatMap((body) => {
      const meeting = nextMeeting(meetings, body.id, today);
      return meeting ? [{ body, date: meeting.date }] : [];
    })
    .toSorted(byDate);
  return dated[0]?.body ?? candidates[0] ?? null;
}

/** The paper an address asks for; null when the plan has no body to report to. */
export function requestIn(
  search: string,
  cycle: Cycle,
  today: CalendarDate,
): PaperRequest | null {
  const query = new URLSearchParams(search);
  const body =
    cycle.bodies.find((one) => one.id === query.get("body")) ??
    bodyNext(cycle, today);
  if (!body) return null;
  const next = nextMeeting(cycle.meetings, body.id, today)?.date ?? today;
  const meeting = parseDate(query.get("meeting") ?? "") ?? next;
  // A position still to come would be a guess, so the default is never after today.
  const earlier = meeting < today ? meeting : today;
  return {
    bodyId: body.id,
    meeting,
    asAt: parseDate(query.get("as-at") ?? "") ?? earlier,
    audience: query.get("part") === "exempt" ? "exempt" : "public",
  };
}

/** The address of a paper, whole, so that a copied link opens this very one. */
export function paperAddress(planId: string, request: PaperRequest): string {
  const query = new URLSearchParams({
    body: request.bodyId,
    meeting: request.meeting,
    "as-at": request.asAt,
  });
  if (request.audience === "exempt") query.set("part", "exempt");
  return `/plan/${planId}/paper?${query.toString()}`;
}

/** The same paper for another body, at that body's next meeting where it has one. */
export function forBody(
  { meetings }: Cycle,
  request: PaperRequest,
  bodyId: PaperRequest["bodyId"],
): PaperRequest {
  const next = nextMeeting(meetings, bodyId, request.asAt);
  return { ...request, bodyId, meeting: next?.date ?? request.meeting };
}

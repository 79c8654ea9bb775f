// What a Board meeting goes through and how far it is: exceptions with what was decided about each, who decided, what comes next. Pure.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { takenAt } from "../../domain/board/boardMeeting.ts";
import type { BoardException } from "../../domain/board/boardException.ts";
import { decidedSaid } from "../../domain/board/minuteNote.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { standingDecisions } from "../../domain/history/decisionLog.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { byDate } from "../../domain/values/order.ts";

export interface AgendaItem {
  readonly exception: BoardException;
  /** What this meeting made of it; null while it has not been taken. */
  readonly taken: Decision | null;
  /** What this meeting decided about the proposed date; null while it has not. */
  readonly dated: Decision | null;
}

/** The plan's Board and its meetings, earliest first; null where the plan has none. */
export interface BoardSittings {
  readonly body: Body;
  readonly meetings: readonly Meeting[];
  readonly open: Meeting | null;
  /** The last that was closed. */
  readonly last: Meeting | null;
  /** The next that is neither open nor closed. */
  readonly next: Meeting | null;
}

export function boardSittings(
  record: Pick<PlanRecord, "bodies" | "meetings">,
): BoardSittings | null {
  const body = record.bodies.find(({ kind }) => kind === "board");
  if (!body) return null;
  const meetings = record.meetings
    .filter(({ bodyId }) => bodyId === body.id)
    .toSorted(byDate);
  return {
    body,
    meetings,
    open: meetings.find(({ state }) => state === "open") ?? null,
    last: meetings.findLast(({ state }) => state === "closed") ?? null,
    next: meetings.find(({ state }) => state === "planned") ?? null,
  };
}

/** The last closed meeting of the Board before another: what it saw then is what the bridge starts from. */
export function meetingBefore(
  sittings: BoardSittings,
  meeting: Pick<Meeting, "id" | "date"> | null,
): Meeting | null {
  return (
    sittings.meetings.findLast(
      (one) =>
        one.state === "closed" &&
        one.id !== meeting?.id &&
        (meeting === null || one.date < meeting.date),
    ) ?? null
  );
}

/** Decisions by whomever, each once: what was read with the plan and what has come since. */
export function allDecisions(
  ...parts: readonly (readonly Decision[])[]
): readonly Decision[] {
  return [...new Map(parts.flat().map((one) => [one.id, one])).values()];
}

export function agendaOf(
  exceptions: readonly BoardException[],
  meeting: Meeting,
  decisions: readonly Decision[],
): readonly AgendaItem[] {
  const standing = standingDecisions(decisions);
  return exceptions.map((exception) => {
    const { action, proposal } = exception;
    return {
      exception,
      taken: takenAt(meeting, action, decisions),
      dated:
        standing.find(
          ({ meetingId, ruling }) =>
            meetingId === meeting.id &&
            "revisionId" in ruling &&
            ruling.revisionId === proposal?.id,
        ) ?? null,
    };
  });
}

/** Whether the Board has said anything about an item. */
export function isDiscussed({ taken, dated }: AgendaItem): boolean {
  return taken !== null || dated !== null;
}

/** The next item nobody has taken, looking on from a place and then from the start; the place itself when all are. */
export function nextOpen(agenda: readonly AgendaItem[], at: number): number {
  const onwards = agenda.map((_, n) => (at + 1 + n) % agenda.length);
  return (
    onwards.find((n) => {
      const item = agenda[n];
      return item !== undefined && !isDiscussed(item);
    }) ?? at
  );
}

/** "3 of 14 taken". */
export function progressWords(agenda: readonly AgendaItem[]): string {
  const taken = agenda.filter(isDiscussed).length;
  return t("{taken} of {agenda} taken", { taken, agenda: agenda.length });
}

/** "Held to its date. By 30 June 2018… Recorded by Programme Board Chair." */
export function outcomeWords(decision: Decision, record: PlanRecord): string {
  const what = asText(decidedSaid(decision.ruling, record));
  return [
    /[.?!]$/.test(what) ? what : `${what}.`,
    ...(decision.words ? [decision.words] : []),
    t("Recorded by {name}.", { name: decision.by.name }),
  ].join(" ");
}

/** What somebody else has decided since this screen last knew: spoken once. Null when nothing. */
export function newsWords(
  before: ReadonlySet<string>,
  decisions: readonly Decision[],
  record: PlanRecord,
  me: string,
): string | null {
  const refs = new Map<string | null, string>(
    record.actions.map(({ id, ref }) => [id, ref]),
  );
  const fresh = decisions.filter(
    ({ id, by }) => !before.has(id) && by.name !== me,
  );
  if (fresh.length === 0) return null;
  const about = fresh.map(({ actionId, by }) =>
    t("{actionId} by {name}", {
      actionId: refs.get(actionId) ?? t("the plan"),
      name: by.name,
    }),
  );
  return t("Decided: {about:list}.", { about });
}

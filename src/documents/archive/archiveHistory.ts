// An archive's actions and events as the log the position is computed from, and back.
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type {
  HistoryAction,
  HistoryEvent,
} from "../../domain/history/history.ts";
import { asRef } from "../../domain/values/ref.ts";
import { isStatus } from "../../domain/plan/status.ts";
import type { ArchiveAction, ArchiveEvent } from "./archiveFile.ts";

function toDate(text: string | null): CalendarDate | null {
  return text === null ? null : parseDate(text);
}

export function historyAction(action: ArchiveAction): HistoryAction {
  return {
    ref: action.ref,
    theme: action.theme ?? "",
    title: action.title ?? "",
    due: action.due,
    dueText: action.dueText,
    initialStatus: action.initialStatus,
    added: action.added,
    addedRecorded: action.addedRecorded?.day ?? null,
  };
}

export function historyEvent(
  event: ArchiveEvent,
  order: number,
): HistoryEvent[] {
  const recorded = event.recorded?.day ?? event.effective;
  const entry = {
    ref: event.ref,
    effective: event.effective,
    recorded,
    sequence: `${event.recorded?.instant ?? recorded} ${String(order).padStart(9, "0")}`,
  };
  switch (event.type) {
    case "status":
      return isStatus(event.to)
        ? [{ ...entry, type: "status", to: event.to }]
        : [];
    case "endorse":
      return [
        {
          ...entry,
          type: "endorse",
          to: toDate(event.to),
          ...(event.clerical ? { clerical: true } : {}),
        },
      ];
    case "propose":
    case "correct":
    case "reject":
      return [{ ...entry, type: event.type, to: toDate(event.to) }];
    case "withdrawProposal":
      return [{ ...entry, type: "proposalWithdrawn" }];
    case "withdraw":
      return [{ ...entry, type: "withdraw" }];
    case "transfer":
      return [{ ...entry, type: "transfer", into: event.into }];
    case "merge":
      return [{ ...entry, type: "merge", into: asRef(event.into ?? "") }];
  }
}

export function eventKey(event: HistoryEvent): string {
  const to = "to" in event ? event.to : "into" in event ? event.into : "";
  return [event.ref, event.effective, event.recorded, event.type, to].join("|");
}

export function writtenEvent(event: HistoryEvent): Record<string, unknown> {
  const { sequence: _, type, ...rest } = event;
  return {
    ...rest,
    type: type === "proposalWithdrawn" ? "withdrawProposal" : type,
  };
}

// Corrections of programmed dates in a bare archive, as the two decisions that a plan's record has for each.
import type { Action } from "../../domain/plan/action.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import type { ActionId, DecisionId } from "../../domain/values/id.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";
import type { ArchiveEvent } from "./archiveFile.ts";

/** Whether an event corrects a programmed date: proven by its source, or counted as a move. */
export const isCorrection = ({ type, clerical }: ArchiveEvent): boolean =>
  type === "correct" || (type === "endorse" && clerical === true);

function dateOf({ to }: ArchiveEvent): Timeline {
  const end = to === null ? null : parseDate(to);
  return { text: to ?? "", start: end, end, kind: "date", openEnded: false };
}

/**
 * What was asked and what confirmed it. The archive does not say who asked, nor where the source is.
 * @param due the programmed date before; read as corrected afterwards
 * @param decided the decision of the event, for who, when and why
 */
export function correctionOf(
  event: ArchiveEvent,
  due: Timeline | null,
  decided: Decision,
  askedId: DecisionId,
): { readonly decisions: readonly Decision[]; readonly due: Timeline } {
  const to = dateOf(event);
  const asked: Ruling = {
    kind: "correctionAsked",
    from: due,
    to,
    place: "the source, which the archive does not name",
    cell: to.text,
  };
  const confirmed: Ruling = {
    kind: "correctionConfirmed",
    decisionId: askedId,
    proven: event.type === "correct",
  };
  return {
    due: to,
    decisions: [
      { ...decided, id: askedId, ruling: asked },
      { ...decided, ruling: confirmed },
    ],
  };
}

/** The actions with their programmed dates as corrected. */
export const withDues = (
  actions: readonly Action[],
  dues: ReadonlyMap<ActionId, Timeline | null>,
): Action[] =>
  actions.map((action) => ({
    ...action,
    due: dues.get(action.id) ?? action.due,
  }));

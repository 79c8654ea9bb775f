// The milestones of an action as read beside it: done or not, when, whose, and what was proposed. Pure.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { milestoneInForce } from "../../domain/revisions/milestoneDate.ts";
import { awaitingRevision } from "../../domain/revisions/revisionState.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import { capitalised } from "../../domain/values/wording.ts";

export interface MilestoneRow {
  readonly milestone: Milestone;
  /** The day it was reached, else its date in force; null where it has none. */
  readonly on: CalendarDate | null;
  readonly late: boolean;
  /** "Reached 3 May 2018", "September 2018, was June 2018", "Date to be set: TBC". */
  readonly when: string;
  readonly proposed: string | null;
  readonly owner: string | null;
}

function whenWords(milestone: Milestone, log: ActionLog): string {
  const { reached, due } = milestone;
  if (reached) return t("Reached {reached:date}", { reached });
  if (!due) return t("No date set");
  const now = milestoneInForce(milestone, log);
  const first = capitalised(asText(timelineSaid(due)));
  if (now === due.end) return first;
  return now
    ? t("{now:date}, was {due}", { now, due: asText(timelineSaid(due)) })
    : t("Date not yet agreed, was {due}", { due: asText(timelineSaid(due)) });
}

export function milestoneRows(
  milestones: readonly Milestone[],
  log: ActionLog,
  post: (id: PostId | null) => string | null,
  today: CalendarDate,
): readonly MilestoneRow[] {
  return milestones
    .toSorted((a, b) => a.order - b.order)
    .map((milestone) => {
      const end = milestoneInForce(milestone, log);
      const waiting = awaitingRevision(log, milestone.id);
      return {
        milestone,
        on: milestone.reached ?? end,
        late: milestone.reached === null && end !== null && end < today,
        when: whenWords(milestone, log),
        proposed: waiting
          ? t("{to} proposed, not in force until it is agreed", {
              to: waiting.to ? inWords(waiting.to) : t("A date not yet agreed"),
            })
          : null,
        owner: post(milestone.owner),
      };
    });
}

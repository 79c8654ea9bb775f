// Amendments a body asks for before the plan goes live: recorded one by one, accepted or not, and listed for the minutes.
import { say } from "../../words/say.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { Body } from "../../plan/body.ts";
import { inWords } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Decision } from "../../plan/decision.ts";
import { firstRefusal, refuseLong, trimmed } from "../../rules/entryRules.ts";
import type { ActionId } from "../../values/id.ts";
import type { Meeting } from "../../plan/meeting.ts";
import { may } from "../../rights/permission.ts";
import { controlDecision } from "../../rules/planRules.ts";
import type { PlanContext } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";

export interface AmendmentDraft {
  /** What is to change, in words: "Add a milestone for the boundary review to 3.2". */
  readonly change: string;
  readonly accepted: boolean;
  /** Why it was not accepted, or a note. Required where it was not accepted. */
  readonly words?: string | null;
  readonly actionId?: ActionId | null;
  readonly body: Body;
  readonly meeting: Meeting | null;
  readonly minute?: string | null;
}

/** Records an amendment. Refuses `notYours`, `notDraft`, `empty`, `noReason`, `meetingToCome`, `tooLong`, `notInPlan`. Source: domain.md F2. */
export function recordAmendment(
  draft: AmendmentDraft,
  context: PlanContext,
): Answer<Decision> {
  const { record, actor, today } = context;
  const change = trimmed(draft.change);
  const action =
    record.actions.find((one) => one.id === draft.actionId) ?? null;
  const refused = firstRefusal(
    may(actor, "amendDraft"),
    record.plan.state === "draft" || record.plan.state === "approved"
      ? null
      : no("notDraft", say("amendments.notDraft", { plan: record.plan.title })),
    draft.actionId && !action
      ? no("notInPlan", say("amendments.notInPlan"))
      : null,
    draft.accepted || trimmed(draft.words) !== null
      ? null
      : no("noReason", say("amendments.noReason")),
    draft.meeting && draft.meeting.date > today
      ? no(
          "meetingToCome",
          say("amendments.meetingToCome", { meeting: draft.meeting.date }),
        )
      : null,
    refuseLong({ amendment: change, reason: draft.words }),
  );
  if (refused) return refused;
  if (change === null) return no("empty", say("amendments.empty"));
  const ruling = {
    kind: "amendment",
    change,
    accepted: draft.accepted,
  } as const;
  return yes(
    controlDecision(context, action, ruling, {
      reason: draft.words ?? "",
      bodyId: draft.body.id,
      meetingId: draft.meeting?.id ?? null,
      minute: draft.minute ?? null,
      effective: draft.meeting?.date ?? today,
    }),
  );
}

/** One row of the amendments table for the minutes. */
export interface Amendment {
  readonly ref: string | null;
  readonly change: string;
  readonly accepted: boolean;
  readonly by: string;
  readonly on: CalendarDate;
  readonly minute: string | null;
  readonly words: string | null;
}

/** The amendments in the order of their meetings. */
export function amendmentsOf(record: PlanRecord): readonly Amendment[] {
  return record.decisions
    .flatMap((one) =>
      one.ruling.kind === "amendment"
        ? [
            {
              ref:
                record.actions.find(({ id }) => id === one.actionId)?.ref ??
                null,
              change: one.ruling.change,
              accepted: one.ruling.accepted,
              by:
                record.bodies.find(({ id }) => id === one.bodyId)?.title ??
                one.by.name,
              on: one.effective,
              minute: one.minute,
              words: one.words,
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** "As amended by Cabinet, 1 July 2009"; null where nothing was accepted. */
export function asAmended(record: PlanRecord): string | null {
  const last = amendmentsOf(record).findLast((one) => one.accepted);
  return last ? `As amended by ${last.by}, ${inWords(last.on)}` : null;
}

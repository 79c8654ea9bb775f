// The form of Propose a date as it is kept on this device while somebody writes, and what it records.
import { t } from "../language/t.ts";
import * as v from "valibot";
import { no } from "../../domain/values/answer.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { proposeDate } from "../../domain/revisions/proposal.ts";
import type { ProposalDraft } from "../../domain/revisions/proposal.ts";
import type { Rule } from "../../editing/edit.ts";

export const DateForm = v.object({
  to: v.string(),
  notAgreed: v.boolean(),
  reason: v.union([v.literal(""), v.picklist(revisionReasons)]),
  words: v.string(),
  correctiveAction: v.string(),
  effect: v.string(),
  whyPast: v.string(),
});
export type DateForm = v.InferOutput<typeof DateForm>;

export const emptyDateForm: DateForm = {
  to: "",
  notAgreed: false,
  reason: "",
  words: "",
  correctiveAction: "",
  effect: "",
  whyPast: "",
};

/** What the form says, as the rule takes it; null while no reason is chosen. */
function dateEntered(form: DateForm): ProposalDraft | null {
  const { notAgreed, reason, to, effect, ...rest } = form;
  if (reason === "") return null;
  return {
    ...rest,
    reason,
    to: notAgreed ? null : to,
    effect: effect || null,
  };
}

/** The date the form speaks of: a day, null for "not yet agreed", undefined while none is chosen. */
export function dateIn({
  notAgreed,
  to,
}: DateForm): CalendarDate | null | undefined {
  return notAgreed ? null : (parseDate(to) ?? undefined);
}

/** What the form records, now or when SharePoint is back. */
export const dateRule =
  (form: DateForm): Rule =>
  (context) => {
    const draft = dateEntered(form);
    return draft
      ? proposeDate(draft, context)
      : no("reasonMissing", t("Choose a reason for the new date."));
  };

// The form of Record progress as it is kept on this device while somebody writes.
import * as v from "valibot";
import { asId } from "../../domain/values/id.ts";
import { recordProgress } from "../../domain/progress/progress.ts";
import type { ProgressDraft } from "../../domain/progress/progress.ts";
import { statuses } from "../../domain/plan/status.ts";
import type { Rule } from "../../editing/edit.ts";

/** Of the four only three are said: blue follows from completion. */
export const sayableRags = ["green", "amber", "red"] as const;

export const ProgressForm = v.object({
  status: v.nullable(v.picklist(statuses)),
  note: v.string(),
  reportText: v.string(),
  ownRag: v.nullable(v.picklist(sayableRags)),
  forecast: v.string(),
  /** Said that it will not be done by its date: then a day is asked for. */
  offDate: v.optional(v.boolean(), false),
  // Left out in what was kept on a device before there was a place for it.
  correctiveAction: v.optional(v.string(), ""),
  correctiveOwner: v.optional(v.string(), ""),
  correctiveBy: v.optional(v.string(), ""),
});
export type ProgressForm = v.InferOutput<typeof ProgressForm>;

export const emptyProgress: ProgressForm = {
  status: null,
  note: "",
  reportText: "",
  ownRag: null,
  forecast: "",
  offDate: false,
  correctiveAction: "",
  correctiveOwner: "",
  correctiveBy: "",
};

/** What the form says, as the rule takes it. */
export function progressEntered(form: ProgressForm): ProgressDraft {
  const { correctiveOwner, ...said } = form;
  return {
    ...said,
    correctiveOwner:
      correctiveOwner === "" ? null : asId<"Post">(correctiveOwner),
  };
}

/** What the form records, now or when SharePoint is back. */
export const progressRule =
  (form: ProgressForm): Rule =>
  (context) =>
    recordProgress(progressEntered(form), context);

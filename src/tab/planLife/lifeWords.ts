// The plan's life in words: where it is, where it may go, and what each step means. Pure.
import { t } from "../language/t.ts";
import type { Plan, PlanState } from "../../domain/plan/plan.ts";

export const lifeOrder: readonly PlanState[] = [
  "draft",
  "approved",
  "live",
  "closing",
  "closed",
];

export const stateNames: Readonly<Record<PlanState, string>> = {
  draft: t("Draft"),
  approved: t("Approved"),
  live: t("Live"),
  closing: t("Closing"),
  closed: t("Closed"),
};

const standing: Readonly<Record<PlanState, string>> = {
  draft: t("The plan is a draft."),
  approved: t("The plan is approved."),
  live: t("The plan is live."),
  closing: t("The plan is closing."),
  closed: t("The plan is closed."),
};

/** "The plan is live, since 1 October 2017." */
export function whereItIs({ state, wentLive }: Plan): string {
  return wentLive && state === "live"
    ? t("The plan is live, since {wentLive:date}.", { wentLive })
    : standing[state];
}

/** What the button says, from one state to another. */
export function moveWords(from: PlanState, to: PlanState): string {
  if (to === "approved") return t("Record the approval");
  if (to === "draft") return t("Back to draft");
  if (to === "live")
    return from === "closing" ? t("Stop closing, stay live") : t("Go live");
  return to === "closing" ? t("Start closing") : t("Close the plan");
}

/** What follows from it, before it is done. */
export function moveMeans(from: PlanState, to: PlanState): string {
  if (to === "approved")
    return t(
      "The draft becomes the council’s plan. It is not yet reported on.",
    );
  if (to === "draft")
    return t("The plan can be amended again and has to be approved anew.");
  if (to === "live")
    return from === "closing"
      ? t("The plan goes on as before.")
      : t(
          "The programmed dates are frozen today: from now on a date moves only by a decision.",
        );
  if (to === "closing")
    return t(
      "Every open action then needs a destination before the plan can close.",
    );
  return t(
    "Nothing can be added to a closed plan. Its history stays readable.",
  );
}

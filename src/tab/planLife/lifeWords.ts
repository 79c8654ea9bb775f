// The plan's life in words: where it is, where it may go, and what each step means. Pure.
import { inWords } from "../../domain/values/calendarDate.ts";
import type { Plan, PlanState } from "../../domain/plan/plan.ts";
import { stateWords } from "../../domain/planLife/planLife.ts";

export const lifeOrder: readonly PlanState[] = [
  "draft",
  "approved",
  "live",
  "closing",
  "closed",
];

export const stateNames: Readonly<Record<PlanState, string>> = {
  draft: "Draft",
  approved: "Approved",
  live: "Live",
  closing: "Closing",
  closed: "Closed",
};

/** "The plan is live, since 1 October 2017." */
export function whereItIs({ state, wentLive }: Plan): string {
  const since =
    wentLive && state === "live" ? `, since ${inWords(wentLive)}` : "";
  return `The plan is ${stateWords[state]}${since}.`;
}

/** What the button says, from one state to another. */
export function moveWords(from: PlanState, to: PlanState): string {
  if (to === "approved") return "Record the approval";
  if (to === "draft") return "Back to draft";
  if (to === "live")
    return from === "closing" ? "Stop closing, stay live" : "Go live";
  return to === "closing" ? "Start closing" : "Close the plan";
}

/** What follows from it, before it is done. */
export function moveMeans(from: PlanState, to: PlanState): string {
  if (to === "approved")
    return "The draft becomes the council’s plan. It is not yet reported on.";
  if (to === "draft")
    return "The plan can be amended again and has to be approved anew.";
  if (to === "live")
    return from === "closing"
      ? "The plan goes on as before."
      : "The programmed dates are frozen today: from now on a date moves only by a decision.";
  if (to === "closing")
    return "Every open action then needs a destination before the plan can close.";
  return "Nothing can be added to a closed plan. Its history stays readable.";
}

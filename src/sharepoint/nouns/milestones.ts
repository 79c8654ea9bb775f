// Milestones ⇄ the Milestones list.
import type { Milestone } from "../../domain/plan/milestone.ts";
import { optional } from "../columns/column.ts";
import {
  day,
  instant,
  key,
  note,
  wholeNumber,
  timeline,
} from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

export const milestones = noun<Milestone>({
  title: "Milestones",
  description: "Points on the way to an action.",
  access: "copies",
  view: ["DueText", "Reached"],
  sortBy: "MilestoneOrder",
  titleOf: (milestone) => milestone.title,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: key("ActionKey", { indexed: true }),
    title: note("FullTitle"),
    due: optional(timeline("Due")),
    owner: optional(key("OwnerPostKey")),
    order: wholeNumber("MilestoneOrder"),
    reached: optional(day("Reached")),
    addedAt: optional(instant("AddedAt")),
    reachedAt: optional(instant("ReachedAt")),
  },
});

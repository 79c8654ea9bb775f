// A theme groups actions and has a lead.
import type { PlanId, PostId, ThemeId } from "../values/id.ts";

export interface Theme {
  readonly id: ThemeId;
  readonly planId: PlanId;
  /** "5" or "FP1"; may be empty where a council numbers actions only. */
  readonly code: string;
  readonly title: string;
  /** Other spellings met in papers ("FP1 – Value for Money" beside "FP1: Managing Finances"). */
  readonly aliases: readonly string[];
  readonly lead: PostId | null;
  readonly order: number;
}

/** Themes as a plan lists them. */
export function themesInOrder(themes: readonly Theme[]): readonly Theme[] {
  return themes.toSorted((a, b) => a.order - b.order);
}

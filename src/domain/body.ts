// A body that decides or is told: the Programme Board, Cabinet, Scrutiny, an audit committee.
import type { BodyId, PlanId } from "./id.ts";

export type BodyKind = "board" | "cabinet" | "scrutiny" | "committee" | "other";

export interface Body {
  readonly id: BodyId;
  readonly planId: PlanId;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly frequency: "monthly" | "quarterly" | "sixMonthly" | "asAppropriate";
  /** May endorse a change of date beyond the Board's tolerance. */
  readonly mayEndorse: boolean;
  /** Themes or tags it looks at; null for the whole plan. */
  readonly remit: string | null;
}

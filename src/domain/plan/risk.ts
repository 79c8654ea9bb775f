// A risk and the plan references that answer it, as written and as read.
import type { PlanId, RiskId } from "../values/id.ts";

export interface Risk {
  readonly id: RiskId;
  readonly planId: PlanId;
  /** "KO1". */
  readonly code: string;
  readonly title: string;
  /** Codes merged into this one, kept findable ("KO18" in KO5). */
  readonly merged: readonly string[];
  readonly footnote: string | null;
  /** References to themes, sections or actions as written: "FP1: Managing Finances", "FP1-FP4", "All sections". */
  readonly refsAsWritten: readonly string[];
  readonly score: string | null;
  readonly control: string | null;
}

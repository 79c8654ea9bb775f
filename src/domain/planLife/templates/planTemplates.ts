// The plans to begin from: what councils commonly promise after each kind of review.
import {
  auditRecommendations,
  governanceStatement,
  section24,
} from "./auditTemplates.ts";
import type { PlanTemplate } from "./planTemplate.ts";
import { peerChallenge, scrutinyReview } from "./reviewTemplates.ts";

export const planTemplates: readonly PlanTemplate[] = [
  peerChallenge,
  section24,
  governanceStatement,
  auditRecommendations,
  scrutinyReview,
];

// A plan with everything recorded about it: what the store reads, what the archive holds, what every rule works on.
import type { Action } from "./action.ts";
import type { Body } from "./body.ts";
import type { Decision } from "./decision.ts";
import type { Evidence } from "./evidence.ts";
import type { Meeting } from "./meeting.ts";
import type { Milestone } from "./milestone.ts";
import type { Plan } from "./plan.ts";
import type { Post } from "./post.ts";
import type { Revision } from "./revision.ts";
import type { Risk } from "./risk.ts";
import type { Theme } from "./theme.ts";
import type { Update } from "./update.ts";

export interface PlanRecord {
  readonly plan: Plan;
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly bodies: readonly Body[];
  readonly meetings: readonly Meeting[];
  readonly risks: readonly Risk[];
  readonly evidence: readonly Evidence[];
}

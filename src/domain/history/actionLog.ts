// What has been recorded about one action: the truth its current state is worked out from.
import type { Decision } from "../decision.ts";
import type { Revision } from "../revision.ts";
import type { Update } from "../update.ts";

export interface ActionLog {
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
}

// What has been recorded about one action: the truth its current state is worked out from.
import type { Decision } from "../plan/decision.ts";
import type { Revision } from "../plan/revision.ts";
import type { Update } from "../plan/update.ts";

export interface ActionLog {
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
}

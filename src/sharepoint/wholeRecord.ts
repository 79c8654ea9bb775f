// Reading everything recorded of a plan, to the end.
import type { PlanId } from "../domain/id.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { actions } from "./actions.ts";
import { bodies, meetings } from "./bodies.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import { milestones } from "./milestones.ts";
import { plans } from "./plans.ts";
import { posts } from "./posts.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
  type Unreadable,
} from "./reading.ts";
import { revisions } from "./revisions.ts";
import { risks } from "./risks.ts";
import { themes } from "./themes.ts";
import { updates } from "./updates.ts";
import { onlyPlan } from "./wholePlan.ts";

export interface StoredRecord {
  readonly record: PlanRecord;
  readonly unreadable: readonly Unreadable[];
}

export async function readRecord(
  reader: Reader,
  planId: PlanId,
  onProgress?: OnProgress,
): Promise<StoredRecord> {
  const ofPlan = equals("PlanKey", planId);
  const unreadable: Unreadable[] = [];
  const kept = async <T>(
    loading: Promise<Loaded<T>>,
  ): Promise<readonly T[]> => {
    const loaded = await loading;
    unreadable.push(...loaded.unreadable);
    return loaded.items;
  };
  const found = await reader.all(plans, equals("ClientKey", planId));
  const [
    allActions,
    allUpdates,
    allRevisions,
    allDecisions,
    allThemes,
    allPosts,
    allMilestones,
    allBodies,
    allMeetings,
    allRisks,
    allEvidence,
  ] = await Promise.all([
    kept(reader.all(actions, ofPlan, onProgress)),
    kept(reader.all(updates, ofPlan, onProgress)),
    kept(reader.all(revisions, ofPlan, onProgress)),
    kept(reader.all(decisions, ofPlan, onProgress)),
    kept(reader.all(themes, ofPlan)),
    kept(reader.all(posts, ofPlan)),
    kept(reader.all(milestones, ofPlan, onProgress)),
    kept(reader.all(bodies, ofPlan)),
    kept(reader.all(meetings, ofPlan)),
    kept(reader.all(risks, ofPlan)),
    kept(reader.all(evidence, ofPlan, onProgress)),
  ]);
  return {
    record: {
      plan: onlyPlan(found),
      themes: allThemes,
      posts: allPosts,
      actions: allActions,
      milestones: allMilestones,
      updates: allUpdates,
      revisions: allRevisions,
      decisions: allDecisions,
      bodies: allBodies,
      meetings: allMeetings,
      risks: allRisks,
      evidence: allEvidence,
    },
    unreadable,
  };
}

// The lists as this person may read them: the tab reads through this alone, so that no page, file or search can show what it does not get.
import type { Action } from "../domain/action.ts";
import { dayIn } from "../domain/calendarDate.ts";
import type { PlanId } from "../domain/id.ts";
import { actorOn } from "../domain/permission.ts";
import type { Actor } from "../domain/permission.ts";
import {
  readableActions,
  readableDecision,
  readableKept,
  readableRecord,
} from "../domain/readable.ts";
import type { StoredLog } from "../sharepoint/appending.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { nowInstant } from "./today.ts";

function readerOf({ plan, me, rights, posts }: PlanOverview): Actor {
  const today = dayIn(nowInstant(), plan.timeZone);
  return actorOn(me.person, rights.roles, posts, today);
}

function readableLog(
  { log, milestones, evidence, unreadable }: StoredLog,
  action: Action | undefined,
  reader: Actor,
): StoredLog {
  const kept = readableKept(
    { ...log, milestones, evidence },
    // An action nobody has read yet is treated as exempt until it is.
    action ?? { exempt: "unknown" },
    reader,
  );
  const { updates, revisions, decisions } = kept;
  return {
    log: { updates, revisions, decisions },
    milestones: kept.milestones,
    evidence: kept.evidence,
    unreadable,
  };
}

/** Every reading that carries notes, words, evidence or titles passes here; the rest of the store is as it was. */
export function readableStore(store: PlanStore): PlanStore {
  const known = new Map<PlanId, Promise<PlanOverview>>();
  const read = (planId: PlanId) => {
    const reading = store.overview(planId);
    known.set(planId, reading);
    // A reading that failed is not kept: the next question asks anew.
    reading.catch(() => known.delete(planId));
    return reading;
  };
  const overviewOf = (planId: PlanId) => known.get(planId) ?? read(planId);
  return {
    ...store,
    async overview(planId) {
      const overview = await read(planId);
      const actions = readableActions(overview.actions, readerOf(overview));
      return { ...overview, actions };
    },
    async record(planId, onProgress) {
      const [stored, overview] = await Promise.all([
        store.record(planId, onProgress),
        overviewOf(planId),
      ]);
      const record = readableRecord(stored.record, readerOf(overview));
      return { ...stored, record };
    },
    async actionLog(planId, actionId) {
      const [stored, overview] = await Promise.all([
        store.actionLog(planId, actionId),
        overviewOf(planId),
      ]);
      const action = overview.actions.find(({ id }) => id === actionId);
      return readableLog(stored, action, readerOf(overview));
    },
    async meetingDecisions(meetingId) {
      const loaded = await store.meetingDecisions(meetingId);
      const items = loaded.items.map(async (decision) => {
        const overview = await overviewOf(decision.planId);
        const { actions } = overview;
        const action = actions.find(({ id }) => id === decision.actionId);
        return readableDecision(decision, action ?? null, readerOf(overview));
      });
      return { ...loaded, items: await Promise.all(items) };
    },
    async changesSince(changeToken) {
      const changes = await store.changesSince(changeToken);
      if (changes.kind === "reload") return changes;
      const changed = await Promise.all(
        changes.changed.map(async (action) => {
          const reader = readerOf(await overviewOf(action.planId));
          return readableActions([action], reader);
        }),
      );
      return { ...changes, changed: changed.flat() };
    },
  };
}

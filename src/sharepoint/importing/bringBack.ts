// Bringing a whole plan back, row by row with its own ids: out of an archive, into a site that does not have it.
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { homesOf } from "../../domain/portfolio/namedHomes.ts";
import { settledIn } from "../../domain/portfolio/settledIn.ts";
import type { PlanStore } from "../planStore.ts";
import type { OnProgress } from "../rows/reading.ts";

/** Adds a record, whole in one file and then row by row with its own ids; what is there already stays. The plan itself comes last, so that a plan that can be chosen is whole. */
export async function addRecord(
  store: PlanStore,
  record: PlanRecord,
  onProgress?: OnProgress,
): Promise<void> {
  await store.load(record.plan.id, { ...record, plans: [record.plan] });
  await store.addAll("posts", record.posts, onProgress);
  await store.addAll("themes", record.themes, onProgress);
  await store.addAll("bodies", record.bodies, onProgress);
  await store.addAll("meetings", record.meetings, onProgress);
  await store.addAll("risks", record.risks, onProgress);
  await store.addAll("actions", record.actions, onProgress);
  await store.addAll("milestones", record.milestones, onProgress);
  await store.addAll("evidence", record.evidence, onProgress);
  await store.addHistory(record, onProgress);
  await store.add("plans", record.plan);
}

/** Why a plan cannot be brought into a site with these plans, `planThere` or `titleTaken`; null where it can. */
export function refuseThere(plan: Plan, there: readonly Plan[]) {
  const same = there.find(({ id }) => id === plan.id);
  if (same)
    return no(
      "planThere",
      `This plan is in the site already, as “${same.title}”: nothing was written, since an archive is brought back whole or not at all.`,
    );
  const named = there.find(
    ({ title }) => title.toLowerCase() === plan.title.toLowerCase(),
  );
  return named
    ? no(
        "titleTaken",
        `The site has another plan called “${named.title}”: nothing was written. Bring the archive back under another name.`,
      )
    : null;
}

/**
 * Brings a plan back with its whole history. Cut short, it is run again and finishes: every row has its own id and the plan's row is the
 * last. Refuses `planThere` and `titleTaken`; throws `StoreFailure` when the tenant refuses or cannot be reached.
 */
export async function bringBack(
  store: PlanStore,
  record: PlanRecord,
  onProgress?: OnProgress,
): Promise<Answer<PlanRecord>> {
  const { items } = await store.plans();
  const refused = refuseThere(record.plan, items);
  if (refused) return refused;
  const there = new Set(items.map(({ id }) => id));
  const homes = await Promise.all(
    homesOf(record)
      .filter((id) => there.has(id))
      .map((id) => store.record(id)),
  );
  const brought = settledIn(
    record,
    homes.map((one) => one.record),
  );
  await addRecord(store, brought, onProgress);
  return yes(brought);
}

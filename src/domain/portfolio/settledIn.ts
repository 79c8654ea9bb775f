// A plan brought into a site out of an archive of it alone: what of its shared actions is read from their homes there, and what is its own from then on.
import type { Body } from "../plan/body.ts";
import type { Decision } from "../plan/decision.ts";
import { leftHome } from "../plan/home.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Post } from "../plan/post.ts";
import type { ActionId, PlanId } from "../values/id.ts";
import { stableGuid } from "../values/stableGuid.ts";
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import { apartFromHome, homesOf } from "./namedHomes.ts";
import { renamed, strangers } from "./renamed.ts";

/** That its home let an action go, where it became this plan's own and did not leave it: noted, with who decided it, when and why. */
const stayed = (one: Decision): Decision => ({
  ...one,
  ruling: { kind: "noted" },
  words: inEnglish(say("archive.letGo", { why: one.words ?? "" })).trim(),
});

/**
 * The plan as it is brought into a site out of an archive of it alone. A shared action is read from its home where the site has that with all the
 * archive has recorded of it. Elsewhere it is this plan's own from here on, with its history and where it came from; what was the home's gets
 * ids of its own, so that the home may be brought into the site later. Source: decision 0023.
 * @param homes those of its homes that the site has, as they are there
 */
export function settledIn(
  record: PlanRecord,
  homes: readonly PlanRecord[],
): PlanRecord {
  const ids = new Set(homesOf(record));
  if (ids.size === 0) return record;
  const isOfHome = ({ planId }: { readonly planId: PlanId }) => ids.has(planId);
  const rowsOf = (one: PlanRecord) => [
    ...one.milestones,
    ...one.updates,
    ...one.revisions,
    ...one.decisions,
    ...one.evidence,
  ];
  const there = new Set<string>(homes.flatMap(rowsOf).map(({ id }) => id));
  const theirs = rowsOf(record).filter(isOfHome);
  const settling = new Set<ActionId | null>([
    ...theirs.filter(({ id }) => !there.has(id)).map((one) => one.actionId),
    ...apartFromHome(record, homes).flatMap(({ action, why }) =>
      why === "noHome" ? [action.id] : [],
    ),
  ]);
  const text = JSON.stringify([
    record.actions.filter(({ id }) => settling.has(id)),
    theirs.filter(({ actionId }) => settling.has(actionId)),
  ]);
  const named = <T extends Post | Body>(all: readonly T[]) => [
    ...all.filter((one) => !isOfHome(one)),
    ...strangers(all.filter(isOfHome), [], text),
  ];
  const [posts, bodies] = [named(record.posts), named(record.bodies)];
  const fresh = new Map(
    [...theirs, ...posts.filter(isOfHome), ...bodies.filter(isOfHome)].map(
      ({ id }) => [id, stableGuid(`${record.plan.id}/${id}`)] as const,
    ),
  );
  const own = <T extends { readonly planId: PlanId }>(one: T): T => ({
    ...renamed(one, fresh),
    ...(isOfHome(one) ? { planId: record.plan.id } : {}),
  });
  const kept = <
    T extends {
      readonly actionId: ActionId | null;
      readonly planId: PlanId;
    },
  >(
    all: readonly T[],
  ) => all.filter((one) => !isOfHome(one) || settling.has(one.actionId));
  return {
    ...record,
    posts: posts.map(own),
    bodies: bodies.map(own),
    actions: record.actions.map((one) => {
      const { home: _, ...rest } = own(one);
      return settling.has(one.id) ? rest : own(one);
    }),
    milestones: kept(record.milestones).map(own),
    updates: kept(record.updates).map(own),
    revisions: kept(record.revisions).map(own),
    decisions: kept(record.decisions).map((one) =>
      leftHome(one, record.plan.id) ? stayed(own(one)) : own(one),
    ),
    evidence: kept(record.evidence).map(own),
  };
}

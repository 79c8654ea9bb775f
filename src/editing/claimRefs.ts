// A reference is given to one action only, also when two people add at the same moment: whoever writes its claim first has it.
import type { Action } from "../domain/plan/action.ts";
import type { Instant } from "../domain/values/calendarDate.ts";
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { claimIn, claimRow } from "../sharepoint/nouns/settings.ts";
import type { Setting } from "../sharepoint/nouns/settings.ts";

export type ClaimStore = Pick<
  PlanStore,
  "add" | "addAll" | "save" | "settings" | "rowOf"
>;

/** A claim whose action never came: its form was closed, or the action was taken out of a draft. */
const abandonedAfter = 10 * 60_000;

/** As many are claimed one by one; more in one request. */
const mostSingly = 8;

/** What is stored under each claim: ours, or that of whoever was first. */
async function storedClaims(
  store: ClaimStore,
  claims: readonly Setting[],
): Promise<readonly Setting[]> {
  if (claims.length <= mostSingly)
    return Promise.all(claims.map((one) => store.add("settings", one)));
  await store.addAll("settings", claims);
  const { items } = await store.settings();
  const there = new Map(items.map((one) => [one.name, one]));
  return claims.map((one) => there.get(one.name) ?? one);
}

/** True where this action has its reference, taking over a claim that nothing came of. */
async function isOurs(
  store: ClaimStore,
  stored: Setting,
  mine: Setting,
  now: Instant,
): Promise<boolean> {
  const claim = claimIn(stored);
  if (!claim || claim.action === claimIn(mine)?.action) return true;
  const age = Date.parse(now) - Date.parse(claim.at);
  if (age < abandonedAfter) return false;
  if ((await store.rowOf("actions", claim.action)) !== null) return false;
  const outcome = await store.save("settings", stored, {
    ...stored,
    value: mine.value,
  });
  return outcome.kind === "saved";
}

/**
 * Claims the references of actions that are about to be added. Sent again, the same actions have the same claims.
 * @returns those that were given to other actions a moment before
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function claimRefs(
  store: ClaimStore,
  actions: readonly Action[],
  now: Instant,
): Promise<readonly Action["ref"][]> {
  const claims = actions.map((action) => claimRow(action, now));
  const stored = await storedClaims(store, claims);
  const ours = await Promise.all(
    claims.map((mine, n) => isOurs(store, stored[n] ?? mine, mine, now)),
  );
  return actions.flatMap(({ ref }, n) => (ours[n] ? [] : [ref]));
}

/** What is said where somebody else has the reference now; null where nobody has. */
export function takenWords(taken: readonly string[]): Sentence | null {
  return taken.length === 0
    ? null
    : say("told.refsTaken", { n: taken.length, refs: taken });
}

// The id of a row that a form adds: made from what names it, so that trying again after a lost answer finds the row instead of adding another.
import type { PlanId } from "../domain/values/id.ts";
import type { PlanContext } from "../domain/rules/planRules.ts";
import { stableGuid } from "../domain/values/stableGuid.ts";

/**
 * The first id of this name that no row has: a row that was renamed since keeps its own. `kind` and `name` as in "risk", "KO1".
 */
export function rowId(
  kind: string,
  planId: PlanId,
  name: string,
  rows: readonly { readonly id: string }[],
): string {
  const taken = new Set(rows.map(({ id }) => id));
  const subject = `${kind}/${planId}/${name.trim().toLowerCase()}`;
  let n = 1;
  let id = stableGuid(subject);
  while (taken.has(id)) {
    n += 1;
    id = stableGuid(`${subject}/${n}`);
  }
  return id;
}

/** A rule's context in which a new post or risk gets the id of its name. */
export function namingRow(
  context: PlanContext,
  kind: "posts" | "risks",
  name: string,
): PlanContext {
  const { plan, [kind]: rows } = context.record;
  return { ...context, newId: () => rowId(kind, plan.id, name, rows) };
}

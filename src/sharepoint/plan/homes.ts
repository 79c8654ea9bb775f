// The plans that are home to actions of another one, read beside it: what is recorded there is read here.
import type { Action } from "../../domain/plan/action.ts";
import { homeOf } from "../../domain/plan/home.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { homesOf } from "../../domain/portfolio/sharedActions.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { LogReader } from "../log/readLog.ts";
import { nouns } from "../nouns/nouns.ts";
import type { Reader, Where } from "../rows/reading.ts";
import { equals } from "../rows/reading.ts";

interface Parts {
  readonly logs: LogReader;
}

/** What counts of a home, all of it or of one action; null where the site has no such plan. */
async function readHome(
  { logs }: Parts,
  planId: PlanId,
  actionId: ActionId | null,
): Promise<PlanRecord | null> {
  const read = await logs.read({ id: planId }, actionId);
  const plan = read?.record.plans.at(-1);
  if (!read || !plan) return null;
  const { plans: _, ...counted } = read.record;
  return { ...counted, plan };
}

/** Every home of a plan's actions that the site has. One request round for each; none where no action has a home elsewhere. */
export async function readHomes(
  parts: Parts,
  record: Pick<PlanRecord, "actions">,
): Promise<readonly PlanRecord[]> {
  const read = await Promise.all(
    homesOf(record).map((id) => readHome(parts, id, null)),
  );
  return read.filter((one) => one !== null);
}

/** The home of one action with what is recorded of it; none where it is its own plan's, or the site has no such plan. */
export async function readHomeOf(
  parts: Parts,
  action: Action,
): Promise<readonly PlanRecord[]> {
  const home = homeOf(action);
  const read = home && (await readHome(parts, home.planId, home.actionId));
  return read ? [read] : [];
}

/** So many ids in one condition. */
const atOnce = 20;

const anyOf = (column: string, ids: readonly string[]): Where => {
  const each = ids.map((id) => equals(column, id));
  return {
    odata: `(${each.map(({ odata }) => odata).join(" or ")})`,
    matches: (item) => each.some((one) => one.matches(item)),
  };
};

/** The actions of other plans that are these: their rows follow the same entries. */
export async function sharing(
  { reader }: { readonly reader: Reader },
  ids: readonly ActionId[],
): Promise<readonly { planId: PlanId; actionId: ActionId }[]> {
  const chunks = Array.from(
    { length: Math.ceil(ids.length / atOnce) },
    (_, n) => ids.slice(n * atOnce, (n + 1) * atOnce),
  );
  const found = await Promise.all(
    chunks.map((some) => reader.all(nouns.actions, anyOf("HomeKey", some))),
  );
  return found.flatMap(({ items }) =>
    items.map(({ planId, id }) => ({ planId, actionId: id })),
  );
}

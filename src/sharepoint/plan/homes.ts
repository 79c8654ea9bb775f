// The plans that are home to actions of another one, read beside it: what is recorded there is read here.
import type { Action } from "../../domain/plan/action.ts";
import { homeOf } from "../../domain/plan/home.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { homesOf } from "../../domain/portfolio/namedHomes.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { LogReader } from "../log/readLog.ts";
import { nouns } from "../nouns/nouns.ts";
import type { Reader, Unreadable, Where } from "../rows/reading.ts";
import { equals } from "../rows/reading.ts";

interface Parts {
  readonly logs: LogReader;
}

/** The plans that are home to actions of another, as far as the site has them, with the rows there that could not be read. */
interface Homes {
  readonly homes: readonly PlanRecord[];
  readonly unreadable: readonly Unreadable[];
}

/** What counts of each home, all of it or of one action; nothing of a plan that the site does not have. One round of requests for each. */
async function readAll(
  { logs }: Parts,
  ids: readonly PlanId[],
  actionId: ActionId | null,
): Promise<Homes> {
  const read = await Promise.all(ids.map((id) => logs.read({ id }, actionId)));
  return {
    homes: read.flatMap((one) => {
      const plan = one?.record.plans.at(-1);
      if (!one || !plan) return [];
      const { plans: _, ...counted } = one.record;
      return [{ ...counted, plan }];
    }),
    unreadable: read.flatMap((one) => one?.unreadable ?? []),
  };
}

/** Every home of a plan's actions that the site has; none where no action has a home elsewhere. */
export const readHomes = (
  parts: Parts,
  record: Pick<PlanRecord, "actions">,
): Promise<Homes> => readAll(parts, homesOf(record), null);

/** The home of one action with what is recorded of it; none where it is its own plan's, or the site has no such plan. */
export const readHomeOf = (parts: Parts, action: Action): Promise<Homes> =>
  readAll(
    parts,
    homesOf({ actions: [action] }),
    homeOf(action)?.actionId ?? null,
  );

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

/** The shared actions of these plans and those these are home to: their rows name posts by what both plans call them. */
export async function sharedOf(
  { reader }: { readonly reader: Reader },
  plans: readonly PlanId[],
): Promise<readonly { planId: PlanId; actionId: ActionId }[]> {
  const { items } = await reader.all(nouns.actions, {
    odata: "HomeKey ne null",
    matches: ({ HomeKey }) => typeof HomeKey === "string" && HomeKey !== "",
  });
  return items
    .filter(
      (one) =>
        plans.includes(one.planId) ||
        plans.some((id) => id === homeOf(one)?.planId),
    )
    .map(({ planId, id }) => ({ planId, actionId: id }));
}

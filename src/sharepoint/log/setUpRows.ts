// What the Setup list says of plans as wholes: which the log speaks of, and what was taken out again. Asked without reading a plan.
import * as v from "valibot";
import { parseInstant, type Instant } from "../../domain/calendarDate.ts";
import { asId, type PlanId } from "../../domain/id.ts";
import { itemsOf, type Site } from "../connect.ts";
import { asking } from "../failure.ts";
import { pageSize } from "../reading.ts";
import { setUpList } from "./proofs.ts";

/** What undoing an import took out, as the log says it. */
export interface Undone {
  readonly at: readonly Instant[];
  readonly count: number;
}

const removal = v.object({
  Created: v.string(),
  Saying: v.nullish(v.string()),
});

export async function readUndone(site: Site): Promise<Undone> {
  const rows = v.parse(
    v.array(removal),
    await asking(() =>
      itemsOf(site, setUpList.noun.list.title)
        .select("Created", "Saying")
        .filter("Says eq 'removed'")
        .top(pageSize)<unknown>(),
    ),
  );
  return {
    at: rows.flatMap(({ Created }) => parseInstant(Created) ?? []),
    count: rows.reduce(
      (sum, { Saying }) => sum + (Saying?.match(/[0-9a-f-]{36}/g)?.length ?? 0),
      0,
    ),
  };
}

/** Plans that the log speaks of: those whose row is gone, or has another id, are among them. Not those taken out again. */
export async function plansOfLog(site: Site): Promise<readonly PlanId[]> {
  const said = async (says: string) =>
    v.parse(
      v.array(v.object({ PlanKey: v.string(), Saying: v.nullish(v.string()) })),
      await asking(() =>
        itemsOf(site, setUpList.noun.list.title)
          .select("PlanKey", "Saying")
          .filter(`Says eq '${says}'`)
          .top(pageSize)<unknown>(),
      ),
    );
  const [loads, removed] = await Promise.all([said("load"), said("removed")]);
  const out = new Set(
    removed
      .filter(({ PlanKey, Saying }) => Saying?.includes(PlanKey))
      .map(({ PlanKey }) => PlanKey),
  );
  const ids = new Set(loads.map(({ PlanKey }) => PlanKey));
  return [...ids].filter((id) => !out.has(id)).map((id) => asId<"Plan">(id));
}

// Who last wrote rows, and when: what SharePoint itself keeps, asked only of rows that something is wrong with.
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";

export interface RowEdit {
  readonly by: string;
  readonly at: Instant;
}

const answer = v.object({
  Modified: v.string(),
  Editor: v.nullish(v.object({ Title: v.nullish(v.string()) })),
});

/** By item number; a row that is gone or cannot be seen is left out. A hundred a request. */
export async function readRowEdits(
  site: Site,
  list: string,
  items: readonly number[],
): Promise<ReadonlyMap<number, RowEdit>> {
  const found = new Map<number, RowEdit>();
  for (let start = 0; start < items.length; start += batchLimit) {
    const some = items.slice(start, start + batchLimit);
    const answers = await inBatch(site, (batched) =>
      some.map((item) =>
        itemsOf(batched, list)
          .getById(item)
          .select("Modified", "Editor/Title")
          .expand("Editor")<unknown>(),
      ),
    );
    for (const [n, one] of answers.entries()) {
      const item = some[n];
      if (one.status === "rejected" || item === undefined) continue;
      const { Modified, Editor } = v.parse(answer, one.value);
      const at = parseInstant(Modified);
      if (at)
        found.set(item, {
          by: Editor?.Title ?? "somebody no longer known here",
          at,
        });
    }
  }
  return found;
}

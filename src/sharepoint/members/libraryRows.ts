// What lies in a library, by the names of its files: when each was written last, and by whom.
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { pageSize } from "../rows/reading.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";

export interface LibraryRow {
  readonly item: number;
  readonly at: Instant | null;
  readonly by: string | null;
}

const rows = v.array(
  v.object({
    Id: v.number(),
    FileLeafRef: v.string(),
    Modified: v.string(),
    Editor: v.nullish(v.object({ Title: v.nullish(v.string()) })),
  }),
);

/** By name. Throws `StoreFailure` where the library is missing or may not be read. */
export async function readLibrary(
  site: Site,
  { title }: Pick<ListDeclaration, "title">,
): Promise<ReadonlyMap<string, LibraryRow>> {
  const query = itemsOf(site, title)
    .select("Id", "FileLeafRef", "Modified", "Editor/Title")
    .expand("Editor")
    .top(pageSize);
  const found = new Map<string, LibraryRow>();
  await asking(async () => {
    for await (const page of query)
      for (const row of v.parse(rows, page))
        found.set(row.FileLeafRef, {
          item: row.Id,
          at: parseInstant(row.Modified),
          by: row.Editor?.Title ?? null,
        });
  });
  return found;
}

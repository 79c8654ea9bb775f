// The rows of the log as they are sealed: every list, every column that is read, Author and Created.
import * as v from "valibot";
import { selected, type Item } from "../columns/column.ts";
import { inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { logKinds } from "../log/saidBy.ts";
import { statementLists } from "../nouns/statements.ts";
import { sealedRow, type SealedRow } from "./sealed.ts";

export const sealedLists: readonly ListDeclaration[] = [
  ...statementLists.map(({ noun }) => noun.list),
  ...logKinds.map(([, , noun]) => noun.list),
];

const rows = v.array(v.looseObject({ Id: v.number() }));

const most = 2000;

const columnsOf = ({ fields }: ListDeclaration): readonly string[] =>
  fields.filter((field) => !field.writeOnly).map(selected);

const ask = (
  site: Pick<Site, "web" | "listPrefix">,
  list: ListDeclaration,
  after: number,
  more: readonly string[] = [],
) =>
  itemsOf(site, list.title)
    .select("Id", ...columnsOf(list), "Created", "Author/Name", ...more)
    .expand("Author", ...(more.length > 0 ? ["Editor"] : []))
    .filter(`ID gt ${after}`)
    .orderBy("Id")
    .top(most);

/** By list: the number of the last row that was taken. */
export type SealedUpTo = ReadonlyMap<string, number>;

/**
 * The rows beyond those taken, at most 2,000 of each list: one small request where there are none. The number is an index, so that it works at
 * any size.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function readRowsBeyond(
  site: Site,
  taken: SealedUpTo,
): Promise<readonly SealedRow[]> {
  const answers = await inBatch(site, (batched) =>
    sealedLists.map((list) =>
      ask(batched, list, taken.get(list.title) ?? 0)<unknown>(),
    ),
  );
  return answers.flatMap((answer, n) => {
    const list = sealedLists[n];
    if (answer.status === "fulfilled" && list)
      return v
        .parse(rows, answer.value)
        .map((item) => sealedRow(list.title, item));
    const { reason } = answer as PromiseRejectedResult;
    if (reason instanceof StoreFailure && reason.kind === "listMissing")
      return [];
    throw reason;
  });
}

/** A row with who wrote it last and when. */
export interface RowNow {
  readonly row: SealedRow;
  readonly editor: string | null;
  readonly modified: string | null;
}

const beside = v.looseObject({
  Modified: v.nullish(v.string()),
  Editor: v.nullish(v.looseObject({ Title: v.nullish(v.string()) })),
});

/** One row of the log as it stands. */
export async function readRowNow(
  site: Site,
  list: ListDeclaration,
  item: number,
): Promise<SealedRow | null> {
  const found = v.parse(
    rows,
    await asking(() => ask(site, list, item - 1).top(1)<unknown>()),
  );
  const [row] = found;
  return row?.Id === item ? sealedRow(list.title, row) : null;
}

/** Every row of the log as it stands. */
export async function readRowsNow(site: Site): Promise<readonly RowNow[]> {
  const all: RowNow[] = [];
  for (const list of sealedLists) {
    let after = 0;
    for (;;) {
      const items = v.parse(
        rows,
        await asking(() =>
          ask(site, list, after, ["Modified", "Editor/Title"])<unknown>(),
        ),
      );
      for (const item of items) {
        const { Modified, Editor, ...rest } = item as Item;
        const known = v.parse(beside, { Modified, Editor });
        all.push({
          row: sealedRow(list.title, rest),
          editor: known.Editor?.Title ?? null,
          modified: known.Modified ?? null,
        });
      }
      if (items.length < most) break;
      after = items.at(-1)?.Id ?? after;
    }
  }
  return all;
}

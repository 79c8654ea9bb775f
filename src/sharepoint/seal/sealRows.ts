// The rows of the log as they are sealed: every list, every column that is read, Author and Created.
import * as v from "valibot";
import { selected, type Item } from "../columns/column.ts";
import { inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { logKinds } from "../log/saidBy.ts";
import { statementLists } from "../nouns/statements.ts";
import { sealedRow, type SealedRow } from "./sealed.ts";

const sealedLists: readonly ListDeclaration[] = [
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
    // A range: SharePoint refuses a question that more than 5,000 rows answer, also by their number and whatever is asked of them.
    .filter(`ID gt ${after} and ID le ${after + most}`)
    .orderBy("Id")
    .top(most);

/** The newest row of a list. */
const askNewest = (
  site: Pick<Site, "web" | "listPrefix">,
  { title }: ListDeclaration,
) => itemsOf(site, title).select("Id").orderBy("Id", false).top(1);

/** By list: the number of the last row that was taken. */
type SealedUpTo = ReadonlyMap<string, number>;

/**
 * The rows beyond those taken, at most 2,000 of each list: one small request where there are none. The number is an index, so that it works at
 * any size.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function readRowsBeyond(
  site: Site,
  taken: SealedUpTo,
): Promise<readonly SealedRow[]> {
  const found: SealedRow[] = [];
  let looking = sealedLists.map((list) => ({
    list,
    after: taken.get(list.title) ?? 0,
  }));
  // Where many rows in a row are gone, further on.
  while (looking.length > 0) {
    const answers = await inBatch(site, (batched) =>
      looking.flatMap(({ list, after }) => [
        ask(batched, list, after)<unknown>(),
        askNewest(batched, list)<unknown>(),
      ]),
    );
    looking = looking.flatMap(({ list, after }, n) => {
      const some = itemsIn(answers[2 * n]);
      const [newest] = itemsIn(answers[2 * n + 1]);
      found.push(...some.map((item) => sealedRow(list.title, item)));
      const isFurther = some.length === 0 && (newest?.Id ?? 0) > after + most;
      return isFurther ? [{ list, after: after + most }] : [];
    });
  }
  return found;
}

/** The rows of an answer; none of a list that is not there. */
function itemsIn(answer: PromiseSettledResult<unknown> | undefined) {
  if (answer?.status === "fulfilled") return v.parse(rows, answer.value);
  const reason: unknown = answer?.reason;
  if (reason instanceof StoreFailure && reason.kind === "listMissing")
    return [];
  throw reason;
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
    const [newest] = v.parse(
      rows,
      await asking(() => askNewest(site, list)<unknown>()),
    );
    const last = newest?.Id ?? 0;
    for (let after = 0; after < last; after += most) {
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
    }
  }
  return all;
}

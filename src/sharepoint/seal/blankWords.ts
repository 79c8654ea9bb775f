// Blanking words that had to go from a row of the log, by an owner of the site: an entry that names it, the words, every version that had them, and their salt.
import { inEnglish } from "../../domain/words/english.ts";
import { SPQueryable, spPost } from "@pnp/sp";
import * as v from "valibot";
import { asId, type PlanId } from "../../domain/values/id.ts";
import type { Item } from "../columns/column.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import {
  blankedIn,
  blanking,
  mayBeBlanked,
  restOf,
  type Blanking,
} from "../log/blanked.ts";
import { stampFor } from "../nouns/logNoun.ts";
import { setUpList } from "../log/proofs.ts";
import { makeLogReader } from "../log/readLog.ts";
import { logKinds } from "../log/saidBy.ts";
import { blankedSays, statementLists } from "../nouns/statements.ts";
import { makeMemory } from "../rows/memory.ts";
import { makeReader } from "../rows/reading.ts";
import { readRowNow } from "./sealRows.ts";
import type { ForgettingStore } from "./sealStore.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

interface BlankRequest {
  readonly list: string;
  readonly item: number;
  readonly fields: readonly string[];
  /** Under what law or decision; never the words. */
  readonly why: string;
}

interface Blanked {
  readonly planId: PlanId;
  /** The action whose row may show the words too; null for none. */
  readonly actionId: string | null;
  /** Whether the seal's salts of these fields are gone; null where no seal was at hand. */
  readonly unsalted: boolean | null;
}

type Row = { readonly id: string; readonly planId: PlanId };

const logNouns: readonly Noun<Row>[] = [
  ...logKinds.map(([, , noun]) => noun),
  ...statementLists.map(({ noun }) => noun),
];

const refuse = (words: string, next: string) =>
  new StoreFailure("rejected", words, { next });

function nounOf({ list, fields }: BlankRequest): Noun<Row> {
  const noun = logNouns.find((one) => one.list.title === list);
  if (!noun)
    throw refuse(
      `Words are blanked in the lists of the log, and “${list}” is none of them, so nothing was changed.`,
      `The lists are ${logNouns.map((one) => one.list.title).join(", ")}; the rows of the others are copies and follow.`,
    );
  const may = mayBeBlanked(list);
  const other = fields.find((field) => !may.includes(field));
  if (other !== undefined || fields.length === 0)
    throw refuse(
      `“${other ?? ""}” of ${list} holds no words that people write freely, so nothing was changed: what a number or a right follows from stays.`,
      `What may be blanked there: ${may.join(", ")}.`,
    );
  return noun;
}

async function readRow(site: Site, noun: Noun<Row>, item: number) {
  const raw = await asking(() =>
    itemsOf(site, noun.list.title)
      .getById(item)
      .select(...noun.select)
      .expand(...(noun.expand ?? []))<Item>(),
  );
  const context = await makeReader(site, makeMemory()).context();
  const read = noun.read(raw, context);
  if (read.ok) return read.value;
  throw refuse(
    `Row ${item} of ${noun.list.title} cannot be read (${read.why}), so nothing was changed.`,
    "See the row in SharePoint first.",
  );
}

/** What the log makes of the row: it must count, as it was recorded. */
async function refuseDoubtful(
  site: Site,
  { list, item }: BlankRequest,
  row: Row,
): Promise<void> {
  const parts = { site, memory: makeMemory() };
  const reader = makeReader(site, parts.memory);
  const log = await makeLogReader({ ...parts, reader }).read(
    { id: row.planId },
    null,
  );
  const at = log?.rows.find(
    ({ stamp }) => stamp.list === list && stamp.item === item,
  );
  const where = `Row ${item} of ${list}`;
  if (!log || !at)
    throw refuse(
      `${where} is of no plan's log, so nothing was changed.`,
      "An owner may change or delete it in SharePoint: nothing rests on it.",
    );
  if (at.loaded)
    throw refuse(
      `${where} came with the plan in one file, and its words stand in that file with its hash: this release blanks words in entries of their own only. Nothing was changed.`,
      "See docs/security.md, “Access and erasure”, for what an owner can do.",
    );
  if (at.stamp.rewritten)
    throw refuse(
      `${where} was changed after it was recorded, so what would be left of it is not known. Nothing was changed.`,
      "Put back its first version in SharePoint (version history), then blank the words.",
    );
  const fault = log.uncounted.find(
    ({ entry }) => entry.list === list && entry.item === item,
  );
  if (fault)
    throw refuse(
      `${where} does not count (${inEnglish(fault.why)}), so nothing was changed.`,
      "An owner may delete it in SharePoint: nothing rests on it.",
    );
}

const nobody = { siteUserId: () => null };

/** Appends the entry that names the row; sent again it is one. */
async function say(site: Site, row: Row, said: Blanking): Promise<void> {
  const { noun } = setUpList;
  const statement = {
    id: asId<"Statement">(stableGuid(`blanked/${JSON.stringify(said)}`)),
    planId: row.planId,
    says: blankedSays,
    about: null,
    saying: { ...said },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  };
  try {
    await asking(() =>
      itemsOf(site, noun.list.title).add(
        noun.write(statement, nobody, "words"),
      ),
    );
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
      throw error;
  }
}

/** What the columns of the row become. */
function columnsOf(
  noun: Noun<Row>,
  left: Row,
  fields: readonly string[],
): Item {
  const written = noun.write(left, nobody);
  const names = new Set(fields.map((field) => field.split(".")[0] ?? ""));
  return Object.fromEntries(
    Object.entries(written).filter(([name]) => names.has(name)),
  );
}

/**
 * Takes away every earlier version of a row.
 * Belief: `ListItemVersionCollection.DeleteAll` is there over REST and asks for the right to delete versions, which owners have.
 */
export const dropVersions = (
  site: Site,
  list: string,
  item: number,
): Promise<unknown> =>
  asking(() =>
    spPost(
      SPQueryable(itemsOf(site, list).getById(item), "versions/deleteall()"),
    ),
  );

const aboutAction = v.looseObject({
  actionId: v.nullish(v.string()),
  about: v.nullish(v.string()),
});

/** What an earlier attempt named before it was cut short. */
async function begun(
  site: Site,
  { list, item }: BlankRequest,
): Promise<Blanking | null> {
  const { noun } = setUpList;
  const rows = await asking(() =>
    itemsOf(site, noun.list.title)
      .select("Saying")
      .filter(`Says eq '${blankedSays}'`)<{ Saying?: string }[]>(),
  );
  const said = rows.flatMap(({ Saying }) => {
    const read = v.safeParse(blanking, JSON.parse(Saying ?? "null"));
    return read.success ? [read.output] : [];
  });
  return said.findLast((one) => one.list === list && one.item === item) ?? null;
}

/**
 * Blanks words of one row. Cut short, it is run again: what is done is passed over.
 * @throws StoreFailure "rejected" where the row or the column is none whose words may go; "forbidden" for whoever is no owner
 */
export async function blankWords(
  site: Site,
  asked: BlankRequest,
  seal: ForgettingStore | null,
): Promise<Blanked> {
  const noun = nounOf(asked);
  const { list, item, fields, why } = asked;
  const row = await readRow(site, noun, item);
  const left = blankedIn(list, row, fields);
  const stamp = stampFor(row);
  if (left === null || stamp === null)
    throw refuse("That row cannot be blanked.", "See the row in SharePoint.");
  const isDone = JSON.stringify(left) === JSON.stringify(row);
  if (isDone) {
    const before = await begun(site, asked);
    if (before?.rest !== (await restOf(noun, row, stamp)))
      throw refuse(
        `${fields.join(", ")} of row ${item} of ${list} holds no words, so nothing was changed.`,
        "See the row in SharePoint: you may have meant another.",
      );
  } else {
    await refuseDoubtful(site, asked, row);
    await say(site, row, {
      list,
      item,
      fields: [...fields],
      author: stamp.author.email,
      created: stamp.created,
      rest: await restOf(noun, left, stamp),
      why,
    });
  }
  // While the row still says it: the hash of the words stays, and what would let anybody try them goes.
  const sealed = isDone ? null : await readRowNow(site, noun.list, item);
  const unsalted =
    seal && sealed
      ? await seal.forget(
          sealed,
          fields.map((field) => field.split(".")[0] ?? ""),
        )
      : null;
  if (!isDone)
    await asking(() =>
      itemsOf(site, list)
        .getById(item)
        .update(columnsOf(noun, left, fields)),
    );
  await dropVersions(site, list, item);
  const { actionId, about } = v.parse(aboutAction, row);
  return { planId: row.planId, actionId: actionId ?? about ?? null, unsalted };
}

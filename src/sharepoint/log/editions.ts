// From when which edition of the rules holds at a site: entries in Setup about the site as a whole, written by `provision`.
import * as v from "valibot";
import {
  editionsFrom,
  latestEdition,
  type EditionAt,
  type EditionBegun,
} from "../../domain/entries/editions.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { asId } from "../../domain/values/id.ts";
import { makeMemory } from "../rows/memory.ts";
import type { Take } from "../wire/provisionStep.ts";
import { equals, makeReader, type Reader } from "../rows/reading.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { asRecorded } from "./asRecorded.ts";
import { setUpList } from "./proofs.ts";
import type { Prove } from "./prove.ts";
import type { StatementsRead } from "./statementRows.ts";
import { editionSays, wholeSite, type Statement } from "../nouns/statements.ts";

const saying = v.object({ edition: v.number() });

async function begunIn(
  parts: { readonly site: Site; readonly reader: Reader },
  rows: readonly Statement[],
  prove: Prove,
): Promise<readonly EditionBegun[]> {
  const said = rows.filter(({ says }) => says === editionSays);
  const first = await asRecorded(parts, setUpList.noun, said);
  const begun: EditionBegun[] = [];
  for (const one of first) {
    const read = v.safeParse(saying, one?.saying);
    if (!one?.recorded || one.says !== editionSays || !read.success) continue;
    if ((await prove(one)) === null)
      begun.push({ n: read.output.edition, since: one.recorded });
  }
  return begun;
}

/** The editions of a site, by what came with the set-up of a plan. */
export async function editionsOf(
  parts: { readonly site: Site; readonly reader: Reader },
  found: StatementsRead,
  prove: Prove,
): Promise<EditionAt> {
  const rows = found.flatMap(({ ofSite }) => ofSite);
  return editionsFrom(await begunIn(parts, rows, prove));
}

/** The edition that the site's log says holds now. */
export async function editionNow(site: Site): Promise<number> {
  const reader = makeReader(site, makeMemory());
  const { items } = await reader.all(
    setUpList.noun,
    equals("PlanKey", wholeSite),
  );
  const { faultsOf } = await import("./prove.ts");
  const faults = new Map(
    (await faultsOf(site, reader, items)).map((why, n) => [items[n], why]),
  );
  const prove: Prove = (row) =>
    Promise.resolve(faults.get(row as Statement) ?? null);
  const begun = await begunIn({ site, reader }, items, prove);
  return Math.max(1, ...begun.map(({ n }) => n));
}

/** Says that from now on the latest edition holds; what was recorded before is judged as it was. */
async function beginLatest(site: Site): Promise<void> {
  const { noun } = setUpList;
  const statement: Statement = {
    id: asId<"Statement">(stableGuid(`edition/${latestEdition.n}`)),
    planId: wholeSite,
    says: editionSays,
    about: null,
    saying: { edition: latestEdition.n },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  };
  const item = noun.write(statement, { siteUserId: () => null }, "rules");
  const { signed } = await import("./signer.ts");
  const written =
    site.signer === undefined ? item : await signed(site, noun, item);
  try {
    await asking(() => itemsOf(site, noun.list.title).add(written));
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
      throw error;
  }
}

/** From this edition on a published paper has its hash in the log, and one without was published by nobody. */
export const sealsEveryPaper = 4;

/**
 * One step where the log does not say so yet: what was recorded before is judged by the edition that held then.
 * @param before gives the papers that were published until then their hash
 */
export async function provisionEdition(
  site: Site,
  take: Take,
  before: () => Promise<void>,
): Promise<void> {
  const now = await editionNow(site);
  if (now >= latestEdition.n) return;
  if (now < sealsEveryPaper) await before();
  await take(
    {
      where: "Setup",
      what: `let edition ${latestEdition.n} of the rules hold from now on`,
      kind: "row",
    },
    () => beginLatest(site),
  );
}

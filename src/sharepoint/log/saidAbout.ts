// Statements about a thing that is no part of the plan (a paper, a draft), as they were first said and only where they are proven.
import { plainly } from "../../domain/words/sentence.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader } from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import { askOpen, openFrom } from "../nouns/openLists.ts";
import { faultsOf } from "./prove.ts";
import { signed } from "./signer.ts";
import type { Statement, StatementList } from "../nouns/statements.ts";

const noMore = (list: string) =>
  new StoreFailure(
    "rejected",
    plainly(
      "What the log says of this paper was written over in {list} so that what it said first is not known any more.",
      { list },
    ),
    {
      next: plainly(
        "Ask the plan administrator to run “waymark check”, which names the row, and to compare the paper with the copy the council keeps.",
      ),
    },
  );

/**
 * The proven statements of a kind about a thing in some lists of the log, the earliest first, each as it was first said. None in a site of the
 * first release.
 * @throws StoreFailure "rejected" where a row of it was written over and left no version
 */
export async function saidAbout(
  site: Site,
  from: readonly StatementList[],
  { says, about }: Pick<Statement, "says" | "about">,
): Promise<readonly Statement[]> {
  const reader = makeReader(site, makeMemory());
  const found = await Promise.all(
    from.map(async ({ noun }) => {
      try {
        const { items } = await reader.all(
          noun,
          equals("AboutKey", about ?? ""),
        );
        const first = await asRecorded({ site, reader }, noun, items);
        if (first.includes(null)) throw noMore(noun.list.title);
        return first.filter((one) => one !== null);
      } catch (error) {
        if (error instanceof StoreFailure && error.kind === "listMissing")
          return [];
        throw error;
      }
    }),
  );
  const rows = found.flat();
  const faults = await faultsOf(site, reader, rows);
  return rows
    .filter((one, n) => faults[n] === null && one.says === says)
    .toSorted((a, b) => ((a.recorded ?? "") < (b.recorded ?? "") ? -1 : 1));
}

const nobody = { siteUserId: () => null };

/**
 * Says something beside the plan in the first of some lists that this person may append to, once however often it is sent. False where there is
 * none: a site of the first release, or nobody who may.
 */
export async function sayBeside(
  site: Site,
  into: readonly StatementList[],
  statement: Statement,
): Promise<boolean> {
  const asked = askOpen(site).map((one) => asking(() => one));
  const open = openFrom(await Promise.allSettled(asked));
  const list = into.find(({ proof }) => open?.has(proof));
  if (!list) return false;
  const item = list.noun.write(statement, nobody);
  const written =
    site.signer === undefined ? item : await signed(site, list.noun, item);
  try {
    await asking(() => itemsOf(site, list.noun.list.title).add(written));
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
      throw error;
  }
  return true;
}

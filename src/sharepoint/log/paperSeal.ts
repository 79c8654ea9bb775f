// A published paper's hash in the log: whoever writes over its file can do that in the library, and not here.
import * as v from "valibot";
import { asId, type PlanId } from "../../domain/id.ts";
import { itemsOf, type Site } from "../connect.ts";
import { asking, StoreFailure } from "../failure.ts";
import { makeMemory } from "../memory.ts";
import { equals, makeReader } from "../reading.ts";
import { stableGuid } from "../stableGuid.ts";
import { asRecorded } from "./asRecorded.ts";
import { sha256Of } from "./loads.ts";
import { faultsOf } from "./prove.ts";
import { signed } from "./signer.ts";
import { askOpen, openFrom } from "./openLists.ts";
import { sealSays, statementLists } from "./statements.ts";

const sealed = v.object({ file: v.string(), sha256: v.string() });

/** The lists of those who publish. */
const publishers = statementLists.filter(
  ({ proof }) => proof === "administrator" || proof === "author",
);

const nobody = { siteUserId: () => null };

/** Says in the log what a published paper's file holds. Nothing in a site of the first release. Sent again, it is said once. */
export async function sealPaper(
  site: Site,
  { planId, id, file }: { planId: PlanId; id: string; file: string },
  text: string,
): Promise<void> {
  const asked = askOpen(site).map((one) => asking(() => one));
  const open = openFrom(await Promise.allSettled(asked));
  const list = publishers.find(({ proof }) => open?.has(proof));
  if (!list) return;
  const sha256 = await sha256Of(text);
  const statement = {
    id: asId<"Statement">(stableGuid(`seal/${id}/${sha256}`)),
    planId,
    says: sealSays,
    about: id,
    saying: { file, sha256 },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  };
  const item = list.noun.write(statement, nobody, file);
  const written =
    site.signer === undefined ? item : await signed(site, list.noun, item);
  try {
    await asking(() => itemsOf(site, list.noun.list.title).add(written));
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
      throw error;
  }
}

const noMore = (list: string) =>
  new StoreFailure(
    "rejected",
    `What the log says of this paper's file was written over in ${list} so that what it said first is not known any more.`,
    {
      next: "Ask the plan administrator to run “waymark check”, which names the row, and to compare the paper with the copy the council keeps.",
    },
  );

/**
 * The hash the log has of a paper's file: the first one said stands, whatever somebody made of the row since. Null for a paper published before
 * there was one.
 * @throws StoreFailure "rejected" where a row of it was written over and left no version
 */
export async function sealOf(site: Site, id: string): Promise<string | null> {
  const reader = makeReader(site, makeMemory());
  const found = await Promise.all(
    publishers.map(async ({ noun }) => {
      try {
        const { items } = await reader.all(noun, equals("AboutKey", id));
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
  const [first] = rows
    .filter((_, n) => faults[n] === null)
    .filter(
      ({ says, about, saying }) =>
        says === sealSays && about === id && v.is(sealed, saying),
    )
    .toSorted((a, b) => ((a.recorded ?? "") < (b.recorded ?? "") ? -1 : 1));
  return first ? v.parse(sealed, first.saying).sha256 : null;
}

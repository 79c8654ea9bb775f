// The service says in the log which rows were not there when it was sealed, so that they count nowhere: whoever reads the log cannot see the seal.
import { asId } from "../../domain/values/id.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { setUpList } from "../log/proofs.ts";
import { signed } from "../log/signer.ts";
import { slippedSays } from "../nouns/statements.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { SealedRow } from "./sealed.ts";

const nobody = { siteUserId: () => null };

/** Says so, once for each row, signed. Nothing without a key: the check alone names the rows then. */
export async function tellSlipped(
  site: Site,
  rows: readonly SealedRow[],
  sealedAt: string,
): Promise<void> {
  if (!site.signer) return;
  const { noun } = setUpList;
  for (const { list, item, planId, id } of rows) {
    const statement = {
      id: asId<"Statement">(stableGuid(`slipped/${list}/${item}/${id}`)),
      planId: asId<"Plan">(planId),
      says: slippedSays,
      about: null,
      saying: { list, item, sealedAt },
      recorded: null,
      by: { objectId: null, email: null, name: "Waymark" },
    };
    const written = noun.write(statement, nobody, "seal");
    try {
      const row = await signed(site, noun, written);
      await asking(() => itemsOf(site, noun.list.title).add(row));
    } catch (error) {
      if (!(error instanceof StoreFailure) || error.kind !== "duplicate")
        throw error;
    }
  }
}

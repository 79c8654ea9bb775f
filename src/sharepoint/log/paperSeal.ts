// A published paper's hash in the log: whoever writes over its file can do that in the library, and not here.
import * as v from "valibot";
import { asId, type PlanId } from "../../domain/values/id.ts";
import type { Site } from "../wire/connect.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { sha256Of } from "../wire/sha256.ts";
import { saidAbout, sayBeside } from "./saidAbout.ts";
import { sealSays, statementLists } from "../nouns/statements.ts";

const sealed = v.object({ file: v.string(), sha256: v.string() });

/** The lists of those who publish. */
const publishers = statementLists.filter(
  ({ proof }) => proof === "administrator" || proof === "author",
);

/** Says in the log what a published paper's file holds. Nothing in a site of the first release. Sent again, it is said once. */
export async function sealPaper(
  site: Site,
  { planId, id, file }: { planId: PlanId; id: string; file: string },
  text: string,
): Promise<void> {
  const sha256 = await sha256Of(text);
  await sayBeside(site, publishers, {
    id: asId<"Statement">(stableGuid(`seal/${id}/${sha256}`)),
    planId,
    says: sealSays,
    about: id,
    saying: { file, sha256 },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  });
}

/**
 * The hash the log has of a paper's file: the first one said stands, whatever somebody made of the row since. Null for a paper published before
 * there was one.
 * @throws StoreFailure "rejected" where a row of it was written over and left no version
 */
export async function sealOf(site: Site, id: string): Promise<string | null> {
  const said = await saidAbout(site, publishers, {
    says: sealSays,
    about: id,
  });
  const first = said.find(({ saying }) => v.is(sealed, saying));
  return first ? v.parse(sealed, first.saying).sha256 : null;
}

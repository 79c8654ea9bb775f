// Which list of the log proves the right of whoever is signed in to say something.
import { plainly } from "../../domain/words/sentence.ts";
import type { Fact, Proof } from "../../domain/entries/entry.ts";
import { isForPosts, rolesFor } from "../../domain/rights/permission.ts";
import type { Verb } from "../../domain/rights/permission.ts";
import type { Site } from "../wire/connect.ts";
import { asking, StoreFailure } from "../wire/failure.ts";
import { nouns } from "../nouns/nouns.ts";
import { askOpen, openFrom } from "../nouns/openLists.ts";
import { statementLists, type StatementList } from "../nouns/statements.ts";

/** Where officers, and leads by the post they hold, say what they may: their list proves no more than that they are let in. */
export const officersList = statementLists.find(
  ({ proof }) => proof === "officer",
) as StatementList;

export const setUpList = statementLists.find(
  ({ proof }) => proof === "administrator",
) as StatementList;

/** What the lists that are open to whoever is signed in prove of them; null where the site has no such lists yet. Asked once. */
export function makeOpenLists(
  site: Site,
): () => Promise<ReadonlySet<Proof> | null> {
  let asked: Promise<ReadonlySet<Proof> | null> | null = null;
  return () => {
    asked ??= Promise.allSettled(askOpen(site).map((one) => asking(() => one)))
      .then(openFrom)
      .catch((error: unknown) => {
        asked = null;
        throw error;
      });
    return asked;
  };
}

/** The list that proves the right by the role of whoever is signed in; null where no role of theirs gives it. */
export function listFor(
  verb: Verb,
  open: ReadonlySet<Proof>,
): StatementList | null {
  const roles = rolesFor(verb);
  return (
    statementLists.find(
      ({ proof }) => open.has(proof) && roles.includes(proof),
    ) ?? null
  );
}

/**
 * The list for a thing that reads so from now on.
 * @throws StoreFailure "forbidden" where no list lets them say it, so that nothing is written that would not count
 */
export function listForFact(
  fact: Fact,
  verb: Verb,
  open: ReadonlySet<Proof>,
): StatementList {
  // Whoever leads by a post leads actions; risks are for the role.
  const byPost =
    isForPosts(verb) ||
    (fact.kind !== "risks" && rolesFor(verb).includes("lead"));
  const list = listFor(verb, open) ?? (byPost ? officersList : null);
  if (list) return list;
  throw new StoreFailure(
    "forbidden",
    plainly(
      "The lists of the log do not let you say this of the plan ({list}), so it would not count and nothing was written.",
      { list: nouns[fact.kind].list.title },
    ),
    { next: plainly("Ask the plan administrator to do it.") },
  );
}

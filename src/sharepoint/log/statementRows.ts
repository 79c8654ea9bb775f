// The rows of the lists that prove a right, with what the Setup list says of the site as a whole.
import type { Proof } from "../../domain/entries/entry.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import {
  equals,
  type Reader,
  type Unreadable,
  type Where,
} from "../rows/reading.ts";
import {
  statementLists,
  wholeSite,
  type Statement,
} from "../nouns/statements.ts";

/** Either of two values of one column. Belief: two equalities of one indexed column, joined by or, are served from its index at any size. */
const either = (property: string, one: string, other: string): Where => {
  const [a, b] = [equals(property, one), equals(property, other)];
  return {
    odata: `(${a.odata} or ${b.odata})`,
    matches: (item) => a.matches(item) || b.matches(item),
  };
};

/** The list is not there yet: a site of the first release. */
const isMissing = (error: unknown) =>
  error instanceof StoreFailure && error.kind === "listMissing";

export async function readStatements(
  reader: Reader,
  planId: PlanId,
): Promise<
  | readonly {
      readonly rows: readonly Statement[];
      /** What the Setup list says of the site as a whole; no other list proves the right to. */
      readonly ofSite: readonly Statement[];
      readonly unreadable: readonly Unreadable[];
      readonly proof: Proof;
      readonly noun: Noun<Statement>;
    }[]
  | null
> {
  try {
    return await Promise.all(
      statementLists.map(async ({ noun, proof }) => {
        // What is said of the site as a whole comes with the set-up of each plan: the keys of the service are in it.
        const where =
          proof === "administrator"
            ? either("PlanKey", planId, wholeSite)
            : equals("PlanKey", planId);
        const { items, unreadable } = await reader.all(noun, where);
        // SharePoint finds ids in capitals as well: what is of neither is left to the check, which names it.
        const rows = items.filter((row) => row.planId === planId);
        const ofSite =
          proof === "administrator"
            ? items.filter((row) => row.planId === wholeSite)
            : [];
        return { rows, ofSite, unreadable, proof, noun };
      }),
    );
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export type StatementsRead = NonNullable<
  Awaited<ReturnType<typeof readStatements>>
>;

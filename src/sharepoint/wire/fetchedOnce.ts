// A part of the code that is fetched when it is first asked for, so that no row waits for it.
import { plainly } from "../../domain/words/sentence.ts";
import { StoreFailure } from "./failure.ts";

/**
 * Fetches once, and again after a failure.
 * @throws StoreFailure "unreachable" where the part cannot be fetched
 */
export function fetchedOnce<T>(fetching: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () =>
    (fetched ??= fetching().catch((cause: unknown) => {
      fetched = null;
      throw new StoreFailure(
        "unreachable",
        plainly(
          "A part of Waymark could not be fetched, so nothing was asked of SharePoint.",
        ),
        { cause },
      );
    }));
}

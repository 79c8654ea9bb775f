// The numbers that another system gave its rows, by which its own columns name them.
import type { Draft } from "./draft.ts";

/** References by such a number ("Issue id", "ID"); a row's number for its parent is not its own. */
export const numbersOf = (
  drafts: readonly Draft[],
): ReadonlyMap<string, string> =>
  new Map(
    drafts.flatMap(({ ref, raw }) =>
      ref === null
        ? []
        : raw.original.flatMap(([heading, text]) =>
            /(?<!parent )\bid$/i.test(heading)
              ? [[text.trim(), ref] as const]
              : [],
          ),
    ),
  );
